// SPDX-License-Identifier: BSL-1.0
// Gated units out[i] = a[i]·f(b[i]), and the gradients of both, da by a and db by b.
// Written by cmake/dispatched/interface.py. What each is stands in the header that has its name, or its family's.
#pragma once

#include <simdact/dispatched/tier.hpp>

namespace simdact::dispatched {

void glu(input<float> a, input<float> b, output<float> out, tier by = tier::accurate);
void glu(input<double> a, input<double> b, output<double> out, tier by = tier::accurate);
void glu_backward(input<float> dy, input<float> a, input<float> b, output<float> da, output<float> db,
                  tier by = tier::accurate);
void glu_backward(input<double> dy, input<double> a, input<double> b, output<double> da, output<double> db,
                  tier by = tier::accurate);
void reglu(input<float> a, input<float> b, output<float> out, tier by = tier::accurate);
void reglu(input<double> a, input<double> b, output<double> out, tier by = tier::accurate);
void reglu_backward(input<float> dy, input<float> a, input<float> b, output<float> da, output<float> db,
                    tier by = tier::accurate);
void reglu_backward(input<double> dy, input<double> a, input<double> b, output<double> da, output<double> db,
                    tier by = tier::accurate);
void geglu(input<float> a, input<float> b, output<float> out, tier by = tier::accurate);
void geglu(input<double> a, input<double> b, output<double> out, tier by = tier::accurate);
void geglu_backward(input<float> dy, input<float> a, input<float> b, output<float> da, output<float> db,
                    tier by = tier::accurate);
void geglu_backward(input<double> dy, input<double> a, input<double> b, output<double> da, output<double> db,
                    tier by = tier::accurate);
void geglu_tanh(input<float> a, input<float> b, output<float> out, tier by = tier::accurate);
void geglu_tanh(input<double> a, input<double> b, output<double> out, tier by = tier::accurate);
void geglu_tanh_backward(input<float> dy, input<float> a, input<float> b, output<float> da, output<float> db,
                         tier by = tier::accurate);
void geglu_tanh_backward(input<double> dy, input<double> a, input<double> b, output<double> da, output<double> db,
                         tier by = tier::accurate);
void swiglu(input<float> a, input<float> b, output<float> out, tier by = tier::accurate);
void swiglu(input<double> a, input<double> b, output<double> out, tier by = tier::accurate);
void swiglu_backward(input<float> dy, input<float> a, input<float> b, output<float> da, output<float> db,
                     tier by = tier::accurate);
void swiglu_backward(input<double> dy, input<double> a, input<double> b, output<double> da, output<double> db,
                     tier by = tier::accurate);
void swiglu(input<float> a, input<float> b, output<float> out, float beta, tier by = tier::accurate);
void swiglu(input<double> a, input<double> b, output<double> out, double beta, tier by = tier::accurate);
void swiglu_backward(input<float> dy, input<float> a, input<float> b, output<float> da, output<float> db, float beta,
                     tier by = tier::accurate);
void swiglu_backward(input<double> dy, input<double> a, input<double> b, output<double> da, output<double> db,
                     double beta, tier by = tier::accurate);
void swiglu_clamped(input<float> a, input<float> b, output<float> out, float limit, float alpha, float offset = 1,
                    tier by = tier::accurate);
void swiglu_clamped(input<double> a, input<double> b, output<double> out, double limit, double alpha, double offset = 1,
                    tier by = tier::accurate);
void swiglu_clamped_backward(input<float> dy, input<float> a, input<float> b, output<float> da, output<float> db,
                             float limit, float alpha, float offset = 1, tier by = tier::accurate);
void swiglu_clamped_backward(input<double> dy, input<double> a, input<double> b, output<double> da, output<double> db,
                             double limit, double alpha, double offset = 1, tier by = tier::accurate);

} // namespace simdact::dispatched
