// SPDX-License-Identifier: BSL-1.0
// oneDNN's element-wise operations and softmax, on one thread and no wider instructions than those of the build.
#include "../peers.hpp"

#include <map>
#include <utility>

#include <dlfcn.h>
#include <oneapi/dnnl/dnnl.hpp>

namespace simdact_bench {
namespace {

using simdact::bfloat16;

template <class T>
constexpr auto type_of = dnnl::memory::data_type::f32;
template <>
constexpr auto type_of<bfloat16> = dnnl::memory::data_type::bf16;

// Debian's runs on OpenMP, which it links and this program does not.
void limit_once() {
  static const bool done = [] {
#if !defined(__AVX512F__) && defined(__x86_64__)
    dnnl::set_max_cpu_isa(dnnl::cpu_isa::avx2);
#endif
    if (void* const set = dlsym(RTLD_DEFAULT, "omp_set_num_threads"))
      reinterpret_cast<void (*)(int)>(set)(1);
    return true;
  }();
  static_cast<void>(done);
}

// What runs a primitive over one shape.
struct machinery {
  dnnl::engine engine{dnnl::engine::kind::cpu, 0};
  dnnl::stream stream{engine};

  static machinery& own() {
    limit_once();
    static thread_local machinery one;
    return one;
  }

  template <class T>
  void run(const dnnl::primitive& what, const dnnl::memory::desc& shape, const T* x, T* out) {
    const dnnl::memory from(shape, engine, const_cast<T*>(x)), to(shape, engine, out);
    what.execute(stream, {{DNNL_ARG_SRC, from}, {DNNL_ARG_DST, to}});
    stream.wait();
  }
};

template <class T>
dnnl::memory::desc shape_of(std::size_t rows, std::size_t length) {
  const auto n = static_cast<dnnl::memory::dim>(length);
  return {{static_cast<dnnl::memory::dim>(rows), n}, type_of<T>, dnnl::memory::dims{n, 1}};
}

constexpr auto inference = dnnl::prop_kind::forward_inference;

// Its third version describes a primitive at once, and has softplus of -x for the logarithm of the logistic.
#if DNNL_VERSION_MAJOR >= 3
dnnl::eltwise_forward elementwise(dnnl::algorithm of, float alpha, const dnnl::memory::desc& shape) {
  return dnnl::eltwise_forward({machinery::own().engine, inference, of, shape, shape, alpha, 0});
}
dnnl::softmax_forward softmax_of(const dnnl::memory::desc& shape) {
  return dnnl::softmax_forward(
      {machinery::own().engine, inference, dnnl::algorithm::softmax_accurate, shape, shape, 1});
}
#else
dnnl::eltwise_forward elementwise(dnnl::algorithm of, float alpha, const dnnl::memory::desc& shape) {
  return dnnl::eltwise_forward({{inference, of, shape, alpha, 0}, machinery::own().engine});
}
dnnl::softmax_forward softmax_of(const dnnl::memory::desc& shape) {
  return dnnl::softmax_forward({{inference, shape, 1}, machinery::own().engine});
}
#endif

template <dnnl::algorithm Algorithm, int Alpha, class T>
void loop(std::span<const T> x, std::span<const T>, std::span<T> out) {
  static thread_local std::map<std::size_t, dnnl::eltwise_forward> known;
  const dnnl::memory::desc shape = shape_of<T>(1, x.size());
  if (!known.contains(x.size()))
    known.emplace(x.size(), elementwise(Algorithm, Alpha, shape));
  machinery::own().run(known.at(x.size()), shape, x.data(), out.data());
}

template <class T>
void softmax(std::span<const T> x, std::span<T> out, std::size_t row_length) {
  static thread_local std::map<std::pair<std::size_t, std::size_t>, dnnl::softmax_forward> known;
  const std::pair key(x.size(), row_length);
  const dnnl::memory::desc shape = shape_of<T>(x.size() / row_length, row_length);
  if (!known.contains(key))
    known.emplace(key, softmax_of(shape));
  machinery::own().run(known.at(key), shape, x.data(), out.data());
}

template <class Visitor>
void visit(Visitor visitor) {
  using enum dnnl::algorithm;
  visitor.template operator()<eltwise_tanh, 1>("tanh");
  visitor.template operator()<eltwise_exp, 1>("exp");
  visitor.template operator()<eltwise_logistic, 1>("sigmoid");
#if DNNL_VERSION_MAJOR >= 3
  visitor.template operator()<eltwise_soft_relu, -1>("logsigmoid");
#else
  visitor.template operator()<eltwise_logsigmoid, 1>("logsigmoid");
#endif
  visitor.template operator()<eltwise_swish, 1>("silu");
  visitor.template operator()<eltwise_gelu_erf, 1>("gelu");
  visitor.template operator()<eltwise_gelu_tanh, 1>("gelu_tanh");
  visitor.template operator()<eltwise_mish, 1>("mish");
  visitor.template operator()<eltwise_soft_relu, 1>("softplus");
  visitor.template operator()<eltwise_elu, 1>("elu");
}

// Whether oneDNN has an operation for the type on this machine.
bool exists(auto make) {
  try {
    make();
    return true;
  } catch (const dnnl::error&) {
    return false;
  }
}

template <class T, class Loop>
std::vector<Loop> make_loops() {
  std::vector<Loop> all;
  visit([&]<dnnl::algorithm Algorithm, int Alpha>(const char* name) {
    if (exists([] { return elementwise(Algorithm, Alpha, shape_of<T>(1, 64)); }))
      all.push_back({name, &loop<Algorithm, Alpha, T>});
  });
  return all;
}

} // namespace

peer onednn() {
  static const std::vector<naive_loop> loops = make_loops<float, naive_loop>();
  static const std::vector<bfloat16_loop> bfloat16_loops = make_loops<bfloat16, bfloat16_loop>();
  const bool has_bfloat16_softmax = exists([] { return softmax_of(shape_of<bfloat16>(2, 64)); });
  return {.name = "oneDNN",
          .loops = loops,
          .bfloat16s = bfloat16_loops,
          .softmax = &softmax<float>,
          .bfloat16_softmax = has_bfloat16_softmax ? &softmax<bfloat16> : nullptr};
}

} // namespace simdact_bench
