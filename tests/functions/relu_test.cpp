#include <simdact/relu.hpp>
#include <support/suite.hpp>

namespace {

namespace act = simdact;

struct relu_calls {
  using function = act::fn::relu;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return act::relu<Policy>(arguments...);
  }
};

struct relu_derivative_calls {
  using function = act::fn::relu_derivative;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return act::relu_derivative<Policy>(arguments...);
  }
};

struct relu6_calls {
  using function = act::fn::relu6;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return act::relu6<Policy>(arguments...);
  }
};

struct relu6_derivative_calls {
  using function = act::fn::relu6_derivative;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return act::relu6_derivative<Policy>(arguments...);
  }
};

struct hardtanh_calls {
  using function = act::fn::hardtanh;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return act::hardtanh<Policy>(arguments...);
  }
};

struct hardtanh_derivative_calls {
  using function = act::fn::hardtanh_derivative;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return act::hardtanh_derivative<Policy>(arguments...);
  }
};

struct leaky_relu_calls {
  using function = act::fn::leaky_relu;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return act::leaky_relu<Policy>(arguments..., 0.01f);
  }
};

struct leaky_relu_derivative_calls {
  using function = act::fn::leaky_relu_derivative;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return act::leaky_relu_derivative<Policy>(arguments..., 0.01f);
  }
};

struct threshold_calls {
  using function = act::fn::threshold;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return act::threshold<Policy>(arguments..., 1, -20);
  }
};

struct threshold_derivative_calls {
  using function = act::fn::threshold_derivative;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return act::threshold_derivative<Policy>(arguments..., 1);
  }
};

struct relu_squared_calls {
  using function = act::fn::relu_squared;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return act::relu_squared<Policy>(arguments...);
  }
};

struct relu_squared_derivative_calls {
  using function = act::fn::relu_squared_derivative;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return act::relu_squared_derivative<Policy>(arguments...);
  }
};

struct hardsigmoid_calls {
  using function = act::fn::hardsigmoid;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return act::hardsigmoid<Policy>(arguments...);
  }
};

struct hardsigmoid_derivative_calls {
  using function = act::fn::hardsigmoid_derivative;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return act::hardsigmoid_derivative<Policy>(arguments...);
  }
};

struct hardswish_calls {
  using function = act::fn::hardswish;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return act::hardswish<Policy>(arguments...);
  }
};

struct hardswish_derivative_calls {
  using function = act::fn::hardswish_derivative;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return act::hardswish_derivative<Policy>(arguments...);
  }
};

struct softshrink_calls {
  using function = act::fn::softshrink;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return act::softshrink<Policy>(arguments...);
  }
};

struct softshrink_derivative_calls {
  using function = act::fn::softshrink_derivative;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return act::softshrink_derivative<Policy>(arguments...);
  }
};

struct hardshrink_calls {
  using function = act::fn::hardshrink;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return act::hardshrink<Policy>(arguments...);
  }
};

struct hardshrink_derivative_calls {
  using function = act::fn::hardshrink_derivative;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return act::hardshrink_derivative<Policy>(arguments...);
  }
};

template <class... Calls>
bool register_all() {
  return (simdact_test::register_suite<Calls>() && ...);
}

const bool registered =
    register_all<relu_calls, relu_derivative_calls, relu6_calls, relu6_derivative_calls, hardtanh_calls,
                 hardtanh_derivative_calls, leaky_relu_calls, leaky_relu_derivative_calls, threshold_calls,
                 threshold_derivative_calls, relu_squared_calls, relu_squared_derivative_calls, hardsigmoid_calls,
                 hardsigmoid_derivative_calls, hardswish_calls, hardswish_derivative_calls, softshrink_calls,
                 softshrink_derivative_calls, hardshrink_calls, hardshrink_derivative_calls>();

} // namespace
