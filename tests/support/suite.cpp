// SPDX-License-Identifier: BSL-1.0
#include <gtest/gtest.h>

#include <support/suite.hpp>
#include <support/suite_backward.hpp>
#include <support/suite_backward_edges.hpp>
#include <support/suite_edges.hpp>
#include <support/suite_limits.hpp>
#include <support/suite_nearest.hpp>
#include <support/suite_values.hpp>

namespace simdact_test {

namespace {

// tests/functions/gelu_test.cpp: gelu
std::string room_of(std::string file) {
  file.erase(0, file.rfind('/') + 1);
  return file.substr(0, file.rfind("_test"));
}

#define SIMDACT_TEXT_OF(name) #name
#define SIMDACT_TEXT(macro) SIMDACT_TEXT_OF(macro)

// What a failure is about, and where to look: the kernel in the folder of the test file's name.
template <class T>
std::string about(const subject<T>& s) {
  return s.function + " by " + s.method + ", " + type_name<T>() +
         ", " SIMDACT_TEXT(SIMDACT_TARGET) ": kernel<fn::" + s.function + ", " + s.method + "> in include/simdact/" +
         room_of(s.file);
}
template <class T>
std::string about(const backward_subject<T>& s) {
  return s.function + (s.from_output() ? "_backward_from_output, " : "_backward, ") + type_name<T>() +
         ", " SIMDACT_TEXT(SIMDACT_TARGET) ": its door is in include/simdact, in " + room_of(s.file) +
         ".hpp or beside it";
}

template <class Subject>
class kernel_test : public ::testing::Test {
public:
  using body = void (*)(const Subject&);
  kernel_test(body run, Subject of) : run_(run), of_(std::move(of)) {}
  void TestBody() override {
    const ::testing::ScopedTrace trace(of_.file, 1, about(of_));
    run_(of_);
  }

private:
  body run_;
  Subject of_;
};

template <class Subject>
void add(const Subject& s, const std::string& test, typename kernel_test<Subject>::body run) {
  ::testing::RegisterTest(s.function.c_str(), test.c_str(), nullptr, nullptr, __FILE__, __LINE__,
                          [=]() -> ::testing::Test* { return new kernel_test<Subject>(run, s); });
}

// What holds for results of any number of inputs.
template <class Subject>
void add_edges(const Subject& s, const std::string& prefix, const std::string& label) {
  add(s, prefix + "Lanes" + label, [](const Subject& of) { lanes_are_independent(call_of(of)); });
  add(s, prefix + "OneResult" + label, [](const Subject& of) { body_tail_vector_and_scalar_agree(call_of(of)); });
  add(s, prefix + "Memory" + label, [](const Subject& of) { nothing_outside_the_ranges_is_touched(call_of(of)); });
}

} // namespace

template <class T>
void register_subject(const subject<T>& s) {
  std::string label = "/" + s.method + "_" + type_name<T>();
  std::erase_if(label, [](char c) { return c == '>' || c == ' '; });
  for (char& c : label)
    if (c == '<' || c == ',')
      c = '_';
  add(s, "Limits" + label, limits_are_exact<T>);
  add(s, "Exceptions" + label, ordinary_inputs_raise_no_exceptions<T>);
  if (s.scalar_only())
    return;
  add(s, "Accuracy" + label, accuracy_is_as_stated<T>);
  if (!finite_math)
    add(s, "NaN" + label, nan_gives_nan<T>);
  add(s, "SpecialValues" + label, special_values_are_within_the_bound<T>);
  add_edges(s, "", label);
  if constexpr (std::same_as<T, float>)
    if (!s.derived)
      add(s, "WorstInput" + label, stated_worst_input_is_that_bad);
  if constexpr (simdact::simd::narrow<T>)
    if (s.method == "accurate")
      add(s, "Nearest" + label, every_result_is_the_nearest<T>);
  if constexpr (std::same_as<T, float>)
    if (s.method == "correctly_rounded")
      add(s, "Nearest" + label, floats_are_the_nearest);
  add(s, "Environment" + label, rounding_modes_and_flushing_do_no_harm<T>);
}

template <class T>
void register_backward(const backward_subject<T>& s) {
  const std::string prefix = s.from_output() ? "BackwardFromOutput" : "Backward", label = "/" + type_name<T>();
  if (s.from_output()) {
    add(s, prefix + label, backward_from_output_is_near<T>);
  } else if constexpr (simdact::simd::narrow<T>) {
    add(s, prefix + label, backward_is_the_nearest_to_dy_times_the_derivative<T>);
  } else {
    add(s, prefix + label, backward_is_dy_times_the_derivative<T>);
    add(s, "BackwardTails" + label, backward_keeps_the_tails<T>);
  }
  add_edges(s, prefix, label);
  if (!finite_math)
    add(s, prefix + "NaN" + label, nan_in_either_input_gives_nan<T>);
  add(s, prefix + "Environment" + label, backward_in_any_mode_is_near<T>);
}

template void register_subject(const subject<float>&);
template void register_subject(const subject<double>&);
template void register_subject(const subject<simdact::bfloat16>&);
template void register_subject(const subject<simdact::float16>&);
template void register_backward(const backward_subject<float>&);
template void register_backward(const backward_subject<double>&);
template void register_backward(const backward_subject<simdact::bfloat16>&);
template void register_backward(const backward_subject<simdact::float16>&);

} // namespace simdact_test
