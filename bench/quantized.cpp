// SPDX-License-Identifier: BSL-1.0
// Functions of quantised numbers, by tables. An error of a row is in steps of the numbers where others have ULP.
#include "functions.hpp"

#include <memory>

#include <simdact/quantized.hpp>
#include <simdact/simdact.hpp>

#include "builder.hpp"

namespace simdact_bench {
namespace {

template <class Function, class T>
void add_table(suite& all) {
  const act::quantization scale{static_cast<float>(step<T>), 0};
  const auto table = std::make_shared<const act::quantized<Function, T>>(scale, scale);
  const candidate<T> one{
      .method = "quantized",
      .run = [table](std::span<const T> x, std::span<const T>, std::span<T> out) { table->apply(x, out); }};
  all.add({.function = Function::name, .exact = &exact_forward<Function>, .divisor = base::memcpy}, one, every_place);
}

} // namespace

void add_quantized(suite& all) {
  shown::visit([&]<class Function>() {
    add_table<Function, std::int8_t>(all);
    add_table<Function, std::int16_t>(all);
  });
}

} // namespace simdact_bench
