// SPDX-License-Identifier: BSL-1.0
// A MathsProvider for RTNeural's layers: LSTMLayerT<float, 1, 40, mode, maths_provider<act::fast>>.
//
// RTNeural passes numbers in its standard library backend, numbers and batches in its xsimd backend, and in its Eigen
// backend expressions, for which the function stays an expression: nothing is stored in between or allocated.
#pragma once

#include <simdact/exp.hpp>
#include <simdact/function_object.hpp>
#include <simdact/sigmoid.hpp>
#include <simdact/tanh.hpp>

#if RTNEURAL_USE_EIGEN
#include <Eigen/Core>
#include <xsimd/xsimd.hpp>

// Eigen hands a whole register to packetOp; the library takes it as the batch of as many numbers.
template <class Function, class Policy>
struct eigen_function {
  template <class T>
  T operator()(const T& x) const {
    return simdact::function_object<Function, Policy>{}(x);
  }
  template <class Packet>
  Packet packetOp(const Packet& x) const {
    using traits = Eigen::internal::unpacket_traits<Packet>;
    using batch = xsimd::make_sized_batch_t<typename traits::type, traits::size>;
    return (*this)(batch(x));
  }
};

template <class Function, class Policy>
struct Eigen::internal::functor_traits<eigen_function<Function, Policy>> {
  enum { Cost = 20, PacketAccess = true };
};
#endif

template <class Policy = simdact::accurate>
struct maths_provider {
#if RTNEURAL_USE_EIGEN
  template <class Function, class X>
  static auto apply(const X& x) {
    return x.array().unaryExpr(eigen_function<Function, Policy>{});
  }
#else
  template <class Function, class X>
  static X apply(const X& x) {
    return simdact::function_object<Function, Policy>{}(x);
  }
#endif
  template <class X>
  static auto tanh(const X& x) {
    return apply<simdact::fn::tanh>(x);
  }
  template <class X>
  static auto sigmoid(const X& x) {
    return apply<simdact::fn::sigmoid>(x);
  }
  template <class X>
  static auto exp(const X& x) {
    return apply<simdact::fn::exp>(x);
  }
};
