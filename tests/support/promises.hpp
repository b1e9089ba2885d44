// SPDX-License-Identifier: BSL-1.0
// What a kernel's results owe to their inputs, whatever their errors: NaN for each NaN, and the bits of the scalar
// call.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <support/double_sample.hpp>
#include <support/subject.hpp>
#include <support/survey.hpp>

namespace simdact_test {

// Counts what is broken, and keeps an input of each kind.
template <class T>
class promises {
public:
  explicit promises(const subject<T>& s) : s_(&s) {}

  void hold(std::span<const T> x, bool by_scalars) {
    y_.resize(x.size());
    s_->array(x, y_);
    for (std::size_t i = 0; i < x.size(); ++i)
      if (is_nan(x[i]) && !is_nan(y_[i]))
        nan_.note(x[i]);
    if (by_scalars)
      for (std::size_t i = 0; i < x.size(); ++i)
        if (!same_number(s_->scalar(x[i]), y_[i]))
          scalars_.note(x[i]);
  }

  std::vector<std::string> complaints() const {
    std::vector<std::string> list;
    for (const auto& [what, of] : {std::pair{"NaN give a number", nan_}, std::pair{"scalar calls differ", scalars_}})
      if (of.times > 0)
        list.push_back(std::to_string(of.times) + " " + what + ", of " + shown(of.first) + " for one");
    return list;
  }

private:
  struct broken {
    std::uint64_t times = 0;
    T first{};

    void note(T x) {
      if (times++ == 0)
        first = x;
    }
  };

  const subject<T>* s_;
  std::vector<T> y_;
  broken nan_, scalars_;
};

// Every how many blocks of floats, or runs of doubles, the scalar calls are compared. It is prime, so that each binade
// has them at other places.
inline constexpr std::uint32_t scalar_stride = 257;

// All NaN of floats and of sixteen bits; the scalar calls of all sixteen bits, and of a share of the others.
template <class T>
std::vector<std::string> broken_promises(const subject<T>& s) {
  promises<T> kept(s);
  if constexpr (sizeof(T) == 8) {
    std::vector<double> x;
    for (std::size_t k = 0; k < std::size_t{1} << 18; k += scalar_stride) {
      double_sample::fill(k, x);
      kept.hold(x, true);
    }
  } else {
    const std::uint32_t step = sizeof(T) == 2 ? 0x10000 : block_step, blocks = sizeof(T) == 2 ? 1 : float_blocks;
    std::vector<T> x(step);
    for (std::uint32_t k = 0; k < blocks; ++k) {
      const bool by_scalars = k % scalar_stride == 0;
      if (!by_scalars && (static_cast<std::uint64_t>(k) * step & layout<T>::infinity) != layout<T>::infinity)
        continue;
      for (std::uint32_t i = 0; i < step; ++i)
        x[i] = from_bits<T>(static_cast<std::uint64_t>(k) * step + i);
      kept.hold(x, by_scalars);
    }
  }
  return kept.complaints();
}

} // namespace simdact_test
