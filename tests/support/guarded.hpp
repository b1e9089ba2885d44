// SPDX-License-Identifier: BSL-1.0
// Memory between two pages that may not be touched.
#pragma once

#include <cstddef>
#include <new>

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

private:
  std::size_t page_, bytes_;
  std::byte* start_;
};

} // namespace simdact_test
