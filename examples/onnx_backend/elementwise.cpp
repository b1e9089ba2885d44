// SPDX-License-Identifier: BSL-1.0
// ONNX's activation operators that go element by element, by their ONNX names.
#include <algorithm>
#include <string_view>

#include <simdact/elu.hpp>
#include <simdact/erf.hpp>
#include <simdact/exp.hpp>
#include <simdact/gelu.hpp>
#include <simdact/hard.hpp>
#include <simdact/mish.hpp>
#include <simdact/prelu.hpp>
#include <simdact/relu.hpp>
#include <simdact/shrink.hpp>
#include <simdact/sigmoid.hpp>
#include <simdact/silu.hpp>
#include <simdact/softplus.hpp>
#include <simdact/softsign.hpp>
#include <simdact/tanh.hpp>

#include "tensor.hpp"

namespace act = simdact;

namespace {

// A function on tensors of T with at most two parameters, floats beside numbers of sixteen bits.
template <class T>
using parameter = act::parameter_of<std::span<const T>>;

template <class T>
struct elementwise_operator {
  using function = void (*)(std::span<const T>, std::span<T>, parameter<T>, parameter<T>);
  std::string_view name;
  function run;
};

// The parameters a and b are those of operators.py's table, in its order.
template <class T>
const elementwise_operator<T> operators[] = {
    {"Celu", [](auto x, auto y, auto a, auto) { act::celu(x, y, a); }},
    {"Clip", [](auto x, auto y, auto a, auto b) { act::hardtanh(x, y, a, b); }},
    {"Elu", [](auto x, auto y, auto a, auto) { act::elu(x, y, a); }},
    {"Erf", [](auto x, auto y, auto, auto) { act::erf(x, y); }},
    {"Exp", [](auto x, auto y, auto, auto) { act::exp(x, y); }},
    {"Gelu", [](auto x, auto y, auto, auto) { act::gelu(x, y); }},
    {"Gelu, tanh", [](auto x, auto y, auto, auto) { act::gelu_tanh(x, y); }},
    {"HardSigmoid", [](auto x, auto y, auto a, auto b) { act::hardsigmoid(x, y, a, b); }},
    {"HardSwish", [](auto x, auto y, auto, auto) { act::hardswish(x, y); }},
    {"LeakyRelu", [](auto x, auto y, auto a, auto) { act::leaky_relu(x, y, a); }},
    {"Mish", [](auto x, auto y, auto, auto) { act::mish(x, y); }},
    {"Relu", [](auto x, auto y, auto, auto) { act::relu(x, y); }},
    {"Selu", [](auto x, auto y, auto a, auto b) { act::selu(x, y, a, b); }},
    {"Shrink, hard", [](auto x, auto y, auto a, auto) { act::hardshrink(x, y, a); }},
    {"Shrink, soft", [](auto x, auto y, auto a, auto) { act::softshrink(x, y, a); }},
    {"Sigmoid", [](auto x, auto y, auto, auto) { act::sigmoid(x, y); }},
    {"Softplus", [](auto x, auto y, auto, auto) { act::softplus(x, y); }},
    {"Softsign", [](auto x, auto y, auto, auto) { act::softsign(x, y); }},
    {"Swish", [](auto x, auto y, auto a, auto) { act::swish(x, y, a); }},
    {"Tanh", [](auto x, auto y, auto, auto) { act::tanh(x, y); }},
    {"ThresholdedRelu", [](auto x, auto y, auto a, auto) { act::threshold(x, y, a, 0); }},
};

} // namespace

extern "C" const char* elementwise(const char* name, int type, const void* x, void* y, std::size_t size, double a,
                                   double b) {
  return guarded([=] {
    with_type(type, [=]<class T>(T*) {
      const auto found = std::ranges::find(operators<T>, std::string_view(name), &elementwise_operator<T>::name);
      if (found == std::end(operators<T>))
        throw std::invalid_argument("no function stands for " + std::string(name));
      found->run(input<T>(x, size), output<T>(y, size), static_cast<parameter<T>>(a), static_cast<parameter<T>>(b));
    });
  });
}

// One slope for each piece of channel_length elements, in turn.
extern "C" const char* prelu(int type, const void* x, const void* slopes, void* y, std::size_t size,
                             std::size_t channels, std::size_t channel_length) {
  return guarded([=] {
    with_type(type, [=]<class T>(T*) {
      act::prelu(input<T>(x, size), input<T>(slopes, channels), output<T>(y, size), {.channel_length = channel_length});
    });
  });
}
