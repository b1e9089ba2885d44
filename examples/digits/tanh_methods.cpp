// SPDX-License-Identifier: BSL-1.0
#include "tanh_methods.hpp"

#include <algorithm>

#include <simdact/accuracy.hpp>
#include <simdact/bfloat16.hpp>
#include <simdact/float16.hpp>
#include <simdact/tanh.hpp>

namespace act = simdact;

namespace {

// Pre-activations are rounded to T, and what comes out is a T. A number at a time: act::tanh<Policy>(values, values)
// has the same bits and is far quicker, but as a hundred loops over vectors this file would take a minute to compile.
template <class Policy, class T>
void compute(std::span<const float> z, std::span<float> h) {
  std::ranges::transform(z, h.begin(),
                         [](float x) { return static_cast<float>(act::tanh<Policy>(static_cast<T>(x))); });
}

template <class Method, class T>
tanh_of_type of_type() {
  // Some methods are for some element types only: this tells for which.
  if constexpr (act::detail::has_kernel<act::fn::tanh, Method, T>)
    return {compute<Method, T>, act::accuracy<act::fn::tanh, Method, T>.max_abs};
  else
    return {};
}

template <class Policy, class T>
using method_of = act::method_of<act::fn::tanh, Policy, T>;

template <class Tier>
tanh_method tier(const char* name) {
  return {name, of_type<method_of<Tier, float>, float>(), of_type<method_of<Tier, double>, double>(),
          of_type<method_of<Tier, act::bfloat16>, act::bfloat16>(),
          of_type<method_of<Tier, act::float16>, act::float16>()};
}

template <class Method>
tanh_method method() {
  std::string name = __PRETTY_FUNCTION__;
  name = name.substr(name.find("Method = ") + 9);
  name = name.substr(0, name.find_first_of(";]"));
  name = name.substr(name.substr(0, name.find('<')).rfind(':') + 1);
  return {name, of_type<Method, float>(), of_type<Method, double>(), of_type<Method, act::bfloat16>(),
          of_type<Method, act::float16>()};
}

template <class... Methods>
void append(std::vector<tanh_method>& all, act::detail::method_list<Methods...>) {
  (all.push_back(method<Methods>()), ...);
}

} // namespace

std::vector<tanh_method> tanh_methods() {
  std::vector<tanh_method> all{tier<act::accurate>("accurate"), tier<act::fast>("fast")};
  append(all, act::fn::tanh::methods{});
  return all;
}
