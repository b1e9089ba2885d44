// Which functions the suite covers. A new one takes its entry in functions.hpp and a line here.
#include "builder.hpp"
#include "functions.hpp"

namespace simdact_bench {

std::string row::name() const {
  return function + "/" + type + "/" + simdact_bench::name(where) + "/" + simdact_bench::name(inputs) + "/" + method;
}

std::string row::copy_name() const {
  return "copy/" + type + "/" + simdact_bench::name(where) + "/normal/copy";
}

void add_functions(suite& all) {
  add_every_method<tanh>(all);
  add_accurate<tanh_derivative>(all);
  add_accurate<tanh_backward>(all);
}

} // namespace simdact_bench
