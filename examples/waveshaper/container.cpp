// SPDX-License-Identifier: BSL-1.0
#include "container.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <string>

namespace {

constexpr std::uint64_t open_length = 0xffffffff; // the length is in the chunk ds64, or was never known: a stream

class header_reader {
public:
  explicit header_reader(const std::filesystem::path& path)
      : file_(path, std::ios::binary), file_size_(std::filesystem::file_size(path)) {}

  std::string name() {
    std::string text(4, ' ');
    file_.read(text.data(), 4);
    return text;
  }

  std::uint64_t number(std::size_t bytes) {
    std::array<unsigned char, 8> digits{};
    file_.read(reinterpret_cast<char*>(digits.data()), static_cast<std::streamsize>(bytes));
    if (!big_endian)
      std::reverse(digits.begin(), digits.begin() + static_cast<std::ptrdiff_t>(bytes));
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < bytes; ++i)
      value = value << 8 | digits[i];
    return value;
  }

  void skip(std::uint64_t bytes) { file_.seekg(static_cast<std::streamoff>(bytes), std::ios::cur); }
  std::uint64_t left() { return file_size_ - static_cast<std::uint64_t>(file_.tellg()); }
  explicit operator bool() const { return file_.good(); }

  bool big_endian = false;

private:
  std::ifstream file_;
  std::uint64_t file_size_;
};

audio_bytes compare(std::uint64_t promised, std::uint64_t left) {
  return promised == open_length ? audio_bytes{} : audio_bytes{promised, std::min(promised, left)};
}

audio_bytes count_in_au(header_reader& reader) {
  const std::uint64_t header_size = reader.number(4);
  const std::uint64_t promised = reader.number(4);
  reader.skip(header_size - 12);
  return reader ? compare(promised, reader.left()) : audio_bytes{};
}

// W64 has names of 16 bytes, and sizes of 8 that count the chunk's own head.
audio_bytes count_in_chunks(header_reader& reader, bool w64) {
  reader.skip(w64 ? 36 : 8);
  std::uint64_t long_size = open_length;
  for (;;) {
    const std::string chunk = reader.name();
    reader.skip(w64 ? 12 : 0);
    const std::uint64_t size = w64 ? reader.number(8) - 24 : reader.number(4);
    if (!reader)
      return {};
    const std::uint64_t left = reader.left();
    if (chunk == "data" || chunk == "SSND")
      return compare(size == open_length ? long_size : size, left);
    if (size > left)
      return {};
    if (chunk == "ds64" && size >= 16) {
      reader.skip(8);
      long_size = reader.number(8);
      reader.skip(size - 16);
    } else {
      reader.skip(size);
    }
    const std::uint64_t align = w64 ? 8 : 2;
    reader.skip((align - size % align) % align);
  }
}

} // namespace

audio_bytes count_audio_bytes(const std::filesystem::path& path) {
  header_reader reader(path);
  const std::string container = reader.name();
  reader.big_endian = container == "RIFX" || container == "FORM" || container == ".snd";
  if (container == ".snd")
    return count_in_au(reader);
  if (reader.big_endian || container == "RIFF" || container == "RF64" || container == "riff")
    return count_in_chunks(reader, container == "riff");
  return {};
}
