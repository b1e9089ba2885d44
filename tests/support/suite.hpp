// The tests that every elementwise function passes, for every kernel of its list and every element type.
// register_suite<Calls>() adds them to GoogleTest as Function.Test/method_type.
#pragma once

#include <gtest/gtest.h>

#include <support/suite_edges.hpp>
#include <support/suite_values.hpp>

namespace simdact_test {

template <class T>
class kernel_test : public ::testing::Test {
public:
  using body = void (*)(const subject<T>&);
  kernel_test(body run, subject<T> of) : run_(run), of_(std::move(of)) {}
  void TestBody() override { run_(of_); }

private:
  body run_;
  subject<T> of_;
};

template <class T>
void register_subject(const subject<T>& s) {
  std::string label = s.method + "_" + type_name<T>();
  std::erase_if(label, [](char c) { return c == '>' || c == ' '; });
  for (char& c : label)
    if (c == '<' || c == ',')
      c = '_';
  const auto add = [&](const char* test, typename kernel_test<T>::body run) {
    ::testing::RegisterTest(s.function.c_str(), (std::string(test) + "/" + label).c_str(), nullptr, nullptr, __FILE__,
                            __LINE__, [=]() -> ::testing::Test* { return new kernel_test<T>(run, s); });
  };
  add("Accuracy", accuracy_is_as_stated<T>);
  add("NaN", nan_gives_nan<T>);
  add("SpecialValues", special_values_are_within_the_bound<T>);
  add("Lanes", lanes_are_independent<T>);
  add("OneResult", body_tail_vector_and_scalar_agree<T>);
  add("Memory", nothing_outside_the_ranges_is_touched<T>);
  add("Environment", rounding_modes_and_flushing_do_no_harm<T>);
}

template <class Calls>
bool register_suite() {
  using Function = typename Calls::function;
  for_each_kernel<Function, float>([]<class M>() { register_subject(make_subject<Calls, M, float>()); });
  for_each_kernel<Function, double>([]<class M>() { register_subject(make_subject<Calls, M, double>()); });
  for_each_kernel<Function, simdact::bfloat16>(
      []<class M>() { register_subject(make_subject<Calls, M, simdact::bfloat16>()); });
  return true;
}

} // namespace simdact_test
