// SPDX-License-Identifier: BSL-1.0
#include "label_layout.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace simdact_bench {
namespace {

constexpr double character_width = 7;
constexpr double line_height = 15;
constexpr double dot = 9;

struct box {
  pixel centre;
  double width = 0, height = 0;
};

double width_of(const labelled_point& point) {
  return static_cast<double>(point.text.size()) * character_width;
}

double overlap(const box& a, const box& b) {
  const double x = (a.width + b.width) / 2 - std::fabs(a.centre.x - b.centre.x);
  const double y = (a.height + b.height) / 2 - std::fabs(a.centre.y - b.centre.y);
  return x > 0 && y > 0 ? x * y : 0;
}

double outside(const box& b, pixel size) {
  const auto beyond = [](double centre, double extent, double end) {
    return std::max({0.0, extent / 2 - centre, centre + extent / 2 - end});
  };
  return beyond(b.centre.x, b.width, size.x) + beyond(b.centre.y, b.height, size.y);
}

// Directions around the point, near ones first; how far counts a little, what is covered counts much.
pixel best_place(const labelled_point& point, const std::vector<box>& taken, pixel size) {
  const double width = width_of(point);
  pixel best;
  double least = std::numeric_limits<double>::infinity();
  for (double distance = 4; distance < 120; distance += 8)
    for (int direction = 0; direction < 16; ++direction) {
      const double angle = direction * std::numbers::pi / 8;
      const pixel centre{point.at.x + std::cos(angle) * (width / 2 + distance),
                         point.at.y + std::sin(angle) * (line_height / 2 + distance)};
      const box candidate{centre, width, line_height};
      double cost = 4 * distance + 1000 * outside(candidate, size);
      for (const box& other : taken)
        cost += 20 * overlap(candidate, other);
      if (cost < least) {
        least = cost;
        best = centre;
      }
    }
  return best;
}

// Of the outline; a label close by needs no line to its point.
pixel nearest(const box& b, pixel to) {
  const pixel edge{std::clamp(to.x, b.centre.x - b.width / 2, b.centre.x + b.width / 2),
                   std::clamp(to.y, b.centre.y - b.height / 2, b.centre.y + b.height / 2)};
  return std::hypot(edge.x - to.x, edge.y - to.y) < 2 * dot ? to : edge;
}

} // namespace

std::vector<label> place_labels(const std::vector<labelled_point>& points, pixel size) {
  std::vector<box> taken;
  for (const labelled_point& point : points)
    taken.push_back({point.at, dot, dot});
  taken.resize(2 * points.size());
  // Each label is placed again once all the others have a place.
  for (int round = 0; round < 4; ++round)
    for (std::size_t i = 0; i < points.size(); ++i) {
      box& mine = taken[points.size() + i];
      mine = {};
      mine = {best_place(points[i], taken, size), width_of(points[i]), line_height};
    }
  std::vector<label> labels;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const box& b = taken[points.size() + i];
    labels.push_back({b.centre, nearest(b, points[i].at)});
  }
  return labels;
}

} // namespace simdact_bench
