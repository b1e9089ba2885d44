// SPDX-License-Identifier: BSL-1.0
// Numbers on the heap, as many as are asked for. std::vector's functions would be shared by objects for different
// instruction sets: see inlined.hpp.
#pragma once

#include <simdact/core/inlined.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <class T>
class storage {
public:
  explicit storage(std::size_t n) : numbers_(new T[n]()), size_(n) {}
  storage(const storage& other) : storage(other.size_) { detail::copy_elements(other.numbers_, size_, numbers_); }
  storage(storage&& other) noexcept : numbers_(other.numbers_), size_(other.size_) {
    other.numbers_ = nullptr;
    other.size_ = 0;
  }
  storage& operator=(storage other) noexcept {
    exchange(other);
    return *this;
  }
  ~storage() { delete[] numbers_; }

  T& operator[](std::size_t i) { return numbers_[i]; }
  const T& operator[](std::size_t i) const { return numbers_[i]; }
  T* begin() { return numbers_; }
  T* end() { return numbers_ + size_; }
  std::size_t size() const { return size_; }

  void exchange(storage& other) noexcept {
    T* const numbers = numbers_;
    const std::size_t size = size_;
    numbers_ = other.numbers_;
    size_ = other.size_;
    other.numbers_ = numbers;
    other.size_ = size;
  }

  // At least n of them, the old ones first.
  void grow(std::size_t n) {
    if (n <= size_)
      return;
    storage more(detail::larger(n, 2 * size_));
    detail::copy_elements(numbers_, size_, more.numbers_);
    exchange(more);
  }

private:
  T* numbers_;
  std::size_t size_;
};

} // namespace simdact::inline SIMDACT_TARGET::detail
