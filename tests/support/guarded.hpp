// SPDX-License-Identifier: BSL-1.0
// Memory between two pages that may not be touched.
#pragma once

#include <cstddef>
#include <new>
#include <span>

#include <sys/mman.h>
#include <unistd.h>

namespace simdact_test {

class guarded_pages {
public:
  explicit guarded_pages(std::size_t bytes)
      : page_(static_cast<std::size_t>(sysconf(_SC_PAGESIZE))), bytes_((bytes + page_ - 1) / page_ * page_) {
    void* const mapped = mmap(nullptr, bytes_ + 2 * page_, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (mapped == MAP_FAILED)
      throw std::bad_alloc();
    start_ = static_cast<std::byte*>(mapped) + page_;
    mprotect(start_, bytes_, PROT_READ | PROT_WRITE);
  }
  ~guarded_pages() { munmap(start_ - page_, bytes_ + 2 * page_); }
  guarded_pages(const guarded_pages&) = delete;
  guarded_pages& operator=(const guarded_pages&) = delete;

  // The first n elements, and the last n.
  template <class T>
  T* front() {
    return reinterpret_cast<T*>(start_);
  }
  template <class T>
  T* back(std::size_t n) {
    return reinterpret_cast<T*>(start_ + bytes_) - n;
  }
  // n elements at either end.
  template <class T>
  std::span<T> at(bool end, std::size_t n) {
    return {end ? back<T>(n) : front<T>(), n};
  }

private:
  std::size_t page_, bytes_;
  std::byte* start_;
};

// Rows of up to a page each, with a page that may not be touched before every row and behind it.
template <class T>
class guarded_rows {
public:
  explicit guarded_rows(std::size_t rows) : pages_((2 * rows - 1) * page) {
    for (std::size_t row = 0; row + 1 < rows; ++row)
      mprotect(pages_.front<std::byte>() + (2 * row + 1) * page, page, PROT_NONE);
  }

  std::size_t stride() const { return 2 * page / sizeof(T); }
  // The first row, at the start of its page, or n elements at its end.
  T* front() { return pages_.front<T>(); }
  T* back(std::size_t n) { return front() + page / sizeof(T) - n; }

private:
  const std::size_t page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
  guarded_pages pages_;
};

} // namespace simdact_test
