// SPDX-License-Identifier: BSL-1.0
// The functions of simdact.h: those of dispatched.hpp, and what they throw as a status and a message.
#include <simdact/simdact.h>

#include <cstdio>
#include <stdexcept>

#include <simdact/dispatched.hpp>

namespace simdact::dispatched {
namespace {

thread_local char last_error[256];

template <class Call>
simdact_status status_of(Call call) noexcept {
  try {
    call();
    return SIMDACT_OK;
  } catch (const std::invalid_argument& error) {
    std::snprintf(last_error, sizeof last_error, "%s", error.what());
    return SIMDACT_INVALID_ARGUMENT;
  } catch (const std::exception& error) {
    std::snprintf(last_error, sizeof last_error, "%s", error.what());
  } catch (...) {
    std::snprintf(last_error, sizeof last_error, "simdact: something was thrown that is no std::exception");
  }
  return SIMDACT_FAILED;
}

template <class Choice>
Choice choice(const char* function, const char* option, int value, int values) {
  if (value < 0 || value >= values) {
    char text[sizeof last_error];
    std::snprintf(text, sizeof text, "simdact::%s: the option %s is %d; it must be from 0 to %d", function, option,
                  value, values - 1);
    throw std::invalid_argument(text);
  }
  return static_cast<Choice>(value);
}

// Options of C; a null pointer stands for the usual ones.
#define NUMBER(member) to.member = from->member;
#define RANGE(member) to.member = {from->member, from->member##_size};
#define OPTIONAL(member)                                                                                               \
  if (from->has_##member)                                                                                              \
    to.member = from->member;
#define CHOICE(member, values) to.member = choice<decltype(to.member)>(function, #member, from->member, values);
#define OPTIONS(name, type, members)                                                                                   \
  name<REAL> converted([[maybe_unused]] const char* function, const NAMED(simdact_##name) * from) {                    \
    name<REAL> to;                                                                                                     \
    if (from != nullptr) {                                                                                             \
      members                                                                                                          \
    }                                                                                                                  \
    return to;                                                                                                         \
  }
#define LIST "options.inc"
#include "float_and_double.inc"

} // namespace

extern "C" {

const char* simdact_last_error(void) {
  return last_error;
}

const char* simdact_instruction_set(void) {
  return instruction_set();
}

#define RESULT_void(call) call
#define RESULT_double(call)                                                                                            \
  const double value = call;                                                                                           \
  if (result != nullptr)                                                                                               \
  *result = value
#define FUNCTION(result, name, own_name, takes, gives, methods, c_takes, c_gives)                                      \
  simdact_status NAMED(simdact_##own_name) c_takes {                                                                   \
    return status_of([&] {                                                                                             \
      [[maybe_unused]] const auto from_c = [](const auto* from) { return converted(#name, from); };                    \
      RESULT_##result(dispatched::name c_gives);                                                                       \
    });                                                                                                                \
  }
#define TIERLESS FUNCTION
#include "all.inc"

} // extern "C"
} // namespace simdact::dispatched
