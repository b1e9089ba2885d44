// SPDX-License-Identifier: BSL-1.0
#include "recording.hpp"

#include <stdexcept>

#include "container.hpp"

namespace {

void check_regular(const std::filesystem::path& path) {
  std::error_code error;
  const auto kind = std::filesystem::status(path, error).type();
  if (kind == std::filesystem::file_type::not_found)
    throw std::runtime_error("there is no file " + path.string());
  if (kind != std::filesystem::file_type::regular)
    throw std::runtime_error("the input " + path.string() + " is no regular file");
}

[[noreturn]] void refuse_truncated(const std::filesystem::path& path, const std::string& promised,
                                   const std::string& present) {
  throw std::runtime_error(path.string() + " is truncated: its header promises " + promised +
                           " of audio, the file holds " + present);
}

void check_length(const std::filesystem::path& path, sf_count_t promised, sf_count_t present) {
  if (promised == SF_COUNT_MAX)
    throw std::runtime_error(path.string() + " is truncated: it stops after " + std::to_string(present) +
                             " frames, without the mark of its end");
  if (present < promised)
    refuse_truncated(path, std::to_string(promised) + " frames", std::to_string(present));
  if (present == 0)
    throw std::runtime_error(path.string() + " holds no audio: 0 frames");
}

} // namespace

std::string sound_error(SNDFILE* file) {
  std::string text = sf_strerror(file);
  while (!text.empty() && (text.back() == '.' || text.back() == '\n'))
    text.pop_back();
  return text;
}

recording read_recording(const std::filesystem::path& path) {
  check_regular(path);
  recording result;
  const sound_file file(sf_open(path.c_str(), SFM_READ, &result.info), sf_close);
  if (!file)
    throw std::runtime_error("cannot read " + path.string() + " as audio: " + sound_error(nullptr));
  if (const auto [promised, present] = count_audio_bytes(path); present < promised)
    refuse_truncated(path, std::to_string(promised) + " bytes", std::to_string(present));

  constexpr sf_count_t part_frames = 4096;
  std::vector<float> part(part_frames * result.channels());
  while (const sf_count_t frames = sf_readf_float(file.get(), part.data(), part_frames))
    result.samples.insert(result.samples.end(), part.begin(), part.begin() + frames * result.info.channels);

  if (sf_error(file.get()) != SF_ERR_NO_ERROR)
    throw std::runtime_error("cannot read all of " + path.string() + ": " + sound_error(file.get()));
  check_length(path, result.info.frames, static_cast<sf_count_t>(result.frames()));
  return result;
}
