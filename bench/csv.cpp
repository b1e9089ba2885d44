// SPDX-License-Identifier: BSL-1.0
#include "csv.hpp"

#include "text.hpp"

namespace simdact_bench {
namespace {

// Names hold commas, as pade<7, 6>, but no quotes.
std::string quoted(const std::string& text) {
  return '"' + text + '"';
}

std::string cell(bool is_there, double value) {
  return is_there ? print(",%.6g", value) : ",";
}

} // namespace

std::string to_csv(const run& of) {
  std::string text =
      "function,type,size,input,method,chosen,is_call,ns,ns_least,ns_most,ns_again,x_copy,x_std,x_libmvec,max_abs,"
      "max_abs_at,max_ulp,max_ulp_at,mean_abs,mean_ulp,on_all_floats,near_0_abs,near_0_ulp,middle_abs,middle_ulp,"
      "tail_abs,tail_ulp,subnormal_abs,subnormal_ulp,stated_abs,stated_abs_at,stated_ulp,stated_ulp_at,shape,"
      "special\n";
  for (const result& r : of.results) {
    text += r.function + ',' + r.type + ',' + r.size + ',' + r.input + ',' + quoted(r.method) + ',' + quoted(r.chosen) +
            (r.is_call ? ",true" : ",");
    const timing t = r.time.value_or(timing{});
    for (const double value : {t.median, t.least, t.most})
      text += cell(r.time.has_value(), value);
    text += cell(t.again.has_value(), t.again.value_or(0));
    for (const auto& ratio : {r.x_copy, r.x_std, r.x_libmvec})
      text += cell(ratio.has_value(), ratio.value_or(0));
    const errors e = r.error.value_or(errors{});
    for (const double value : {e.max_abs, e.max_abs_at, e.max_ulp, e.max_ulp_at, e.mean_abs, e.mean_ulp})
      text += cell(r.error.has_value(), value);
    text += e.on_all_floats ? ",true" : ",";
    for (const errors& of_zone : r.by_zone.value_or(errors_by_zone{}))
      for (const double value : {of_zone.max_abs, of_zone.max_ulp})
        text += cell(r.by_zone.has_value(), value);
    const guarantee g = r.stated.value_or(guarantee{});
    for (const double value : {g.max_abs, g.max_abs_at, g.max_ulp, g.max_ulp_at})
      text += cell(r.stated.has_value(), value);
    text += ',' + (r.stated ? quoted(shape_of(g)) : std::string()) + ',' + quoted(r.special) + '\n';
  }
  return text;
}

} // namespace simdact_bench
