#include <gtest/gtest.h>

#include <support/suite.hpp>
#include <support/suite_edges.hpp>
#include <support/suite_limits.hpp>
#include <support/suite_values.hpp>

namespace simdact_test {

namespace {

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

} // namespace

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
  add("Limits", limits_are_exact<T>);
  add("Exceptions", ordinary_inputs_raise_no_exceptions<T>);
  if (s.scalar_only())
    return;
  add("Accuracy", accuracy_is_as_stated<T>);
  add("NaN", nan_gives_nan<T>);
  add("SpecialValues", special_values_are_within_the_bound<T>);
  add("Lanes", lanes_are_independent<T>);
  add("OneResult", body_tail_vector_and_scalar_agree<T>);
  add("Memory", nothing_outside_the_ranges_is_touched<T>);
  add("Environment", rounding_modes_and_flushing_do_no_harm<T>);
}

template void register_subject(const subject<float>&);
template void register_subject(const subject<double>&);
template void register_subject(const subject<simdact::bfloat16>&);

} // namespace simdact_test
