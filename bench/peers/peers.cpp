// SPDX-License-Identifier: BSL-1.0
#include "../peers.hpp"

namespace simdact_bench {

const std::vector<peer>& peers() {
  static const std::vector<peer> all {
    xsimd_own(),
#if SIMDACT_BENCH_SLEEF
        sleef_u10(), sleef_u35(),
#endif
#if SIMDACT_BENCH_EIGEN
        eigen(),
#endif
#if SIMDACT_BENCH_HIGHWAY
        highway(),
#endif
#if SIMDACT_BENCH_ONEDNN
        onednn(),
#endif
  };
  return all;
}

const std::vector<std::string>& absent_peers() {
  static const std::vector<std::string> absent {
#if !SIMDACT_BENCH_LIBMVEC
    "libmvec",
#endif
#if !SIMDACT_BENCH_SLEEF
        "SLEEF",
#endif
#if !SIMDACT_BENCH_EIGEN
        "Eigen",
#endif
#if !SIMDACT_BENCH_HIGHWAY
        "Highway",
#endif
#if !SIMDACT_BENCH_ONEDNN
        "oneDNN",
#endif
  };
  return absent;
}

} // namespace simdact_bench
