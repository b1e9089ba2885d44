// SPDX-License-Identifier: BSL-1.0
#include "recording_writer.hpp"

#include <stdexcept>
#include <string>

namespace {

// Some encoders take no notice of a full disk, so what they wrote is read back.
bool holds(const std::filesystem::path& path, std::size_t samples) {
  try {
    return read_recording(path).samples.size() >= samples;
  } catch (const std::runtime_error&) {
    return false;
  }
}

} // namespace

recording_writer::recording_writer(const std::filesystem::path& path, const recording& like) : target_(path) {
  info_.samplerate = like.info.samplerate;
  info_.channels = like.info.channels;
  info_.format = like.info.format;
  file_.reset(sf_open_fd(target_.descriptor(), SFM_WRITE, &info_, SF_FALSE));
  if (!file_)
    throw std::runtime_error("cannot write " + path.string() + " in the input's format: " + sound_error(nullptr));
  sf_command(file_.get(), SFC_SET_CLIPPING, nullptr, SF_TRUE);
  // That chunk holds the time of day: without it, the same samples make the same file.
  sf_command(file_.get(), SFC_SET_ADD_PEAK_CHUNK, nullptr, SF_FALSE);
}

void recording_writer::write(std::span<const float> samples) {
  const auto count = static_cast<sf_count_t>(samples.size());
  if (sf_write_float(file_.get(), samples.data(), count) != count)
    throw std::runtime_error("cannot write all of " + target_.path().string() + ": " + sound_error(file_.get()));
  samples_ += samples.size();
}

void recording_writer::finish() {
  if (const int error = sf_close(file_.release()))
    throw std::runtime_error("cannot write the end of " + target_.path().string() + ": " + sf_error_number(error));
  if (!holds(target_.temporary(), samples_))
    throw std::runtime_error("cannot write all of " + target_.path().string() + ": read back, it is too short");
  target_.commit();
}
