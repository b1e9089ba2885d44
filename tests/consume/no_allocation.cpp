// SPDX-License-Identifier: BSL-1.0
// No function of the library allocates: its forms run while operator new counts its calls.
#include <array>
#include <concepts>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <new>
#include <span>

#include <simdact/simdact.hpp>

#include <support/kernel_array.hpp>

namespace {

std::size_t allocations = 0;

void* allocate(std::size_t size, std::size_t alignment) {
  ++allocations;
  if (void* const memory = std::aligned_alloc(alignment, (size + alignment - 1) / alignment * alignment))
    return memory;
  throw std::bad_alloc();
}

constexpr std::size_t largest = 300;

template <class T>
constexpr std::array<T, largest> ramp() {
  std::array<T, largest> values{};
  for (std::size_t i = 0; i < largest; ++i)
    values[i] = static_cast<T>(0.03125f * (static_cast<float>(i) - 150));
  return values;
}

template <class T>
std::array<T, largest> in = ramp<T>();

template <class T>
std::array<T, largest> out{};

// What the optimiser cannot drop.
template <class T>
void keep(T& value) {
  asm volatile("" : : "r"(&value) : "memory");
}

template <class V>
V opaque(V x) {
  keep(x);
  return x;
}

template <class Policy, class V>
void value_forms(V x) {
  V tanh = simdact::tanh<Policy>(opaque(x));
  keep(tanh);
  if constexpr (!std::same_as<simdact::simd::element_t<V>, simdact::bfloat16>) {
    V derivative = simdact::tanh_derivative<Policy>(opaque(x));
    keep(derivative);
  }
}

template <class Policy, class T>
void array_forms(std::size_t n) {
  const std::span<const T> x(in<T>.data(), n);
  const std::span<T> to(out<T>.data(), n);
  simdact::tanh<Policy>(x, to);
  simdact::tanh<Policy>(to, to);
  simdact::statistics total;
  simdact::tanh<Policy>(x, simdact::with_statistics(to, total));
  if constexpr (!std::same_as<T, simdact::bfloat16>) {
    simdact::tanh_derivative<Policy>(x, to);
    simdact::tanh_backward<Policy>(x, x, to);
    simdact::tanh_backward_from_output(x, x, to);
  }
  keep(out<T>);
}

template <class Policy, class T>
void every_form() {
  value_forms<Policy>(in<T>[7]);
  if constexpr (!std::same_as<T, simdact::bfloat16>)
    value_forms<Policy>(xsimd::batch<T>(in<T>[7]));
  for (const std::size_t n : {std::size_t{0}, std::size_t{1}, std::size_t{63}, std::size_t{64}, largest})
    array_forms<Policy, T>(n);
}

template <class T>
void every_function() {
  simdact::fn::all::visit([]<class Function>() {
    simdact_test::run_kernel<Function, simdact::accurate>(std::span<const T>(in<T>), std::span<T>(out<T>));
    keep(out<T>);
  });
  simdact::adaa1<simdact::fn::tanh, T>().process(in<T>, out<T>);
  simdact::adaa2<simdact::fn::tanh, T>().process(out<T>, out<T>);
  keep(out<T>);
}

} // namespace

void* operator new(std::size_t size) {
  return allocate(size, alignof(std::max_align_t));
}
void* operator new[](std::size_t size) {
  return allocate(size, alignof(std::max_align_t));
}
void* operator new(std::size_t size, std::align_val_t alignment) {
  return allocate(size, static_cast<std::size_t>(alignment));
}
void* operator new[](std::size_t size, std::align_val_t alignment) {
  return allocate(size, static_cast<std::size_t>(alignment));
}
void operator delete(void* memory) noexcept {
  std::free(memory);
}
void operator delete[](void* memory) noexcept {
  std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
  std::free(memory);
}
void operator delete[](void* memory, std::size_t) noexcept {
  std::free(memory);
}
void operator delete(void* memory, std::align_val_t) noexcept {
  std::free(memory);
}
void operator delete[](void* memory, std::align_val_t) noexcept {
  std::free(memory);
}
void operator delete(void* memory, std::size_t, std::align_val_t) noexcept {
  std::free(memory);
}
void operator delete[](void* memory, std::size_t, std::align_val_t) noexcept {
  std::free(memory);
}

int main() {
  ::operator delete(::operator new(1));
  if (allocations != 1) {
    std::puts("the count does not work");
    return 1;
  }
  allocations = 0;

  every_form<simdact::accurate, float>();
  every_form<simdact::accurate, double>();
  every_form<simdact::fast, float>();
  every_form<simdact::fast, double>();
  every_form<simdact::reproducible, float>();
  every_form<simdact::pade<7, 6>, float>();
  every_form<simdact::spline<36>, double>();
  every_form<simdact::k_tanh, float>();
  every_form<simdact::k_tanh, simdact::bfloat16>();
  every_form<simdact::k_tanh_64, simdact::bfloat16>();
  every_function<float>();
  every_function<double>();

  if (allocations != 0)
    std::printf("%zu allocations\n", allocations);
  return allocations == 0 ? 0 : 1;
}
