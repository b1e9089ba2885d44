// SPDX-License-Identifier: BSL-1.0
// How the functions of a list call the library. A file that includes this is compiled once for each instruction set,
// each time for another SIMDACT_ARCH, and defines the functions of its LIST for that.
#pragma once

#include <simdact/dispatch.hpp>
#include <simdact/simdact.hpp>

#include "parts.hpp"

namespace simdact::dispatched::part {
namespace {

// What the tiers of a function are: as_fast, which is accurate where the two are one kernel, so that it is compiled
// once; and whether floats have correct rounding.
template <class Function>
struct methods {
  template <class T>
  using as_fast =
      std::conditional_t<std::same_as<method_of<Function, simdact::fast, T>, method_of<Function, simdact::accurate, T>>,
                         simdact::accurate, simdact::fast>;
  static constexpr bool has_nearest = simdact::detail::has_kernel<Function, simdact::correctly_rounded, float>;
};

// Of a backward pass accurate has tails where fast has none.
template <class Function>
struct gradient_methods : methods<fn::derivative_of<Function>> {
  template <class T>
  using as_fast = std::conditional_t<simdact::detail::derivative_has_tail<Function, simdact::accurate, T>,
                                     simdact::fast, typename methods<fn::derivative_of<Function>>::template as_fast<T>>;
};

template <class Activation>
Activation activation_of(const unit::gated_by<Activation>*);

template <class Unit>
struct unit_methods {
  template <class T>
  using as_fast = simdact::fast;
  static constexpr bool has_nearest = [] {
    if constexpr (requires(const Unit* unit) { part::activation_of(unit); }) {
      using activation = decltype(part::activation_of(static_cast<const Unit*>(nullptr)));
      return methods<activation>::has_nearest && methods<fn::derivative_of<activation>>::has_nearest;
    }
    return false;
  }();
};

struct row_methods {
  template <class T>
  using as_fast = simdact::fast;
  static constexpr bool has_nearest = false;
};

// Whether a call has parameters beside its ranges: of those only the usual ones have correct rounding.
template <class... Arguments>
std::bool_constant<(std::is_arithmetic_v<Arguments> || ...)> has_parameter(const Arguments&...);

// call.operator()<Policy>() for the policy that a tier is.
template <class Methods, class T, bool HasParameter, class Call>
auto by_tier(const char* function, tier by, Call call) {
  constexpr bool has_nearest = Methods::has_nearest && !HasParameter && std::same_as<T, float>;
  if (by == tier::fast)
    return call.template operator()<typename Methods::template as_fast<T>>();
  if constexpr (has_nearest)
    if (by == tier::correctly_rounded)
      return call.template operator()<simdact::correctly_rounded>();
  if (by == tier::accurate)
    return call.template operator()<simdact::accurate>();
  simdact::detail::throw_invalid("simdact::%s: the tier is %d; this form, for elements of %zu bytes, has %s", function,
                                 static_cast<int>(by), sizeof(T),
                                 has_nearest ? "0, accurate, 1, fast, and 2, correctly_rounded"
                                             : "0, accurate, and 1, fast, but not 2, correctly_rounded");
}

// Arguments as the library takes them: options are its own.
template <class T>
const T& converted(const T& argument) {
  return argument;
}
template <class To, class From>
void assign(To& to, const From& from) {
  if constexpr (std::is_enum_v<To>)
    to = static_cast<To>(from);
  else
    to = from;
}
#define NUMBER(member) part::assign(to.member, from.member);
#define RANGE(member) NUMBER(member)
#define OPTIONAL(member) NUMBER(member)
#define CHOICE(member, values) NUMBER(member)
#define OPTIONS(name, type, members)                                                                                   \
  template <class T>                                                                                                   \
  type converted(const dispatched::name<T>& from) {                                                                    \
    type to;                                                                                                           \
    members return to;                                                                                                 \
  }
#include "options.inc"

} // namespace
} // namespace simdact::dispatched::part

#define FUNCTION(result, name, own_name, takes, gives, methods_of_tiers, ...)                                          \
  template <class Arch>                                                                                                \
  result own_name takes {                                                                                              \
    using T = REAL;                                                                                                    \
    return part::by_tier<UNPACKED methods_of_tiers, T, decltype(part::has_parameter gives)::value>(                    \
        #name, by, [&]<class Policy>() {                                                                               \
          return [](const auto&... argument) { return simdact::name<Policy>(part::converted(argument)...); } gives;    \
        });                                                                                                            \
  }                                                                                                                    \
  template result own_name<SIMDACT_ARCH> takes;
#define TIERLESS(result, name, own_name, takes, gives, ...)                                                            \
  template <class Arch>                                                                                                \
  result own_name takes {                                                                                              \
    return [](const auto&... argument) { return simdact::name(part::converted(argument)...); } gives;                  \
  }                                                                                                                    \
  template result own_name<SIMDACT_ARCH> takes;
