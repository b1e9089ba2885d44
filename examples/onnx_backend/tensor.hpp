// SPDX-License-Identifier: BSL-1.0
// What the functions of this library for Python share: tensors by their address, the types ONNX has numbers for, and
// errors as text.
#pragma once

#include <cstddef>
#include <exception>
#include <span>
#include <stdexcept>
#include <string>

#include <simdact/bfloat16.hpp>
#include <simdact/float16.hpp>

// Calls f with a null pointer to the element type that has this number in onnx.TensorProto.
template <class F>
void with_type(int onnx_type, F f) {
  switch (onnx_type) {
  case 1:
    return f(static_cast<float*>(nullptr));
  case 10:
    return f(static_cast<simdact::float16*>(nullptr));
  case 11:
    return f(static_cast<double*>(nullptr));
  case 16:
    return f(static_cast<simdact::bfloat16*>(nullptr));
  default:
    throw std::invalid_argument("no function takes tensors of the type " + std::to_string(onnx_type));
  }
}

template <class T>
std::span<const T> input(const void* data, std::size_t size) {
  return {static_cast<const T*>(data), size};
}

template <class T>
std::span<T> output(void* data, std::size_t size) {
  return {static_cast<T*>(data), size};
}

// Runs f: null, or what was wrong, to be read before this thread's next call. No exception gets out.
template <class F>
const char* guarded(F f) noexcept {
  thread_local std::string what;
  try {
    f();
    return nullptr;
  } catch (const std::exception& error) {
    what = error.what();
    return what.c_str();
  }
}
