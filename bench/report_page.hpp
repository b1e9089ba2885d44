// SPDX-License-Identifier: BSL-1.0
// What surrounds the report's tables: its style for both colour schemes and narrow screens, and the sorting.
#pragma once

namespace simdact_bench {

inline constexpr const char* page_style = R"css(
:root { color-scheme: light dark; --text: #1d2126; --dim: #5b646e; --back: #fff; --panel: #f4f6f8; --line: #d9dee3;
  --mark: #0067a8 }
@media (prefers-color-scheme: dark) {
  :root { --text: #e4e8ec; --dim: #9aa5b0; --back: #14171a; --panel: #1f2429; --line: #353c44; --mark: #6cbcf5 }
  .plot svg { filter: invert(1) hue-rotate(180deg) }
}
* { box-sizing: border-box }
body { margin: 0; background: var(--back); color: var(--text); font: 16px/1.5 system-ui, sans-serif }
main { max-width: 84rem; margin: auto; padding: 1rem }
h1 { font-size: 1.6rem; line-height: 1.2 }
h2 { overflow-wrap: anywhere; margin: 2.5rem 0 .5rem; border-top: 1px solid var(--line); padding-top: 1rem }
h3 { margin: 1.2rem 0 .4rem; font-size: 1rem }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: 1rem 0 }
dt { color: var(--dim) } dd { margin: 0; overflow-wrap: anywhere }
nav { display: flex; flex-wrap: wrap; gap: .3rem .9rem }
a { color: var(--mark) }
.wide, .plot { overflow-x: auto; border: 1px solid var(--line); border-radius: 6px; margin: .5rem 0 }
.plot svg { display: block; width: 100%; min-width: 64rem; height: auto }
table { border-collapse: collapse; width: 100%; font-size: .875rem; font-variant-numeric: tabular-nums }
th, td { padding: .25rem .5rem; text-align: right; white-space: nowrap; border-bottom: 1px solid var(--line) }
tr:last-child > * { border-bottom: 0 }
thead th { background: var(--panel); font-weight: 600 }
thead th { white-space: normal; vertical-align: bottom }
.words { white-space: normal; min-width: 9rem } th:first-child, .words { text-align: left }
.dense { font-size: .8rem } .dense th, .dense td { padding: .25rem .2rem } .dense .words { min-width: 7.5rem }
.dense tbody th { white-space: normal; min-width: 9rem }
th:first-child { position: sticky; left: 0; z-index: 1 }
tbody th { background: var(--back); font-weight: 400 }
.caption { margin: 1rem 0 0 }
tr.best th { font-weight: 700 } tr.best th::before { content: "\25CF\A0"; color: var(--mark) }
tr.other { color: var(--dim) }
th button { all: unset; cursor: pointer } th button:focus-visible { outline: 2px solid var(--mark) }
th[aria-sort=ascending] button::after { content: " \25B2" } th[aria-sort=descending] button::after { content: " \25BC" }
summary { cursor: pointer; padding: .3rem 0 }
.dim { color: var(--dim) }
@media (max-width: 40rem) {
  main { padding: .75rem } dl { grid-template-columns: 1fr; gap: 0 } dd { margin-bottom: .4rem }
  th, td { padding: .25rem .3rem } table { font-size: .8rem }
  tbody th { white-space: normal; overflow-wrap: anywhere; min-width: 7.5rem; max-width: 9rem }
}
)css";

// A click on a column's name sorts by it, another one the other way round; what has no value stays last.
inline constexpr const char* page_script = R"js(
for (const button of document.querySelectorAll("th button"))
  button.onclick = () => {
    const th = button.parentElement, table = th.closest("table"), body = table.tBodies[0];
    const sign = th.getAttribute("aria-sort") === "ascending" ? -1 : 1;
    const value = row => row.cells[th.cellIndex].dataset.v ?? row.cells[th.cellIndex].textContent;
    const compare = (a, b) => {
      const x = value(a), y = value(b);
      if (x === "" || y === "") return (x === "") - (y === "");
      return sign * (isNaN(x) || isNaN(y) ? x.localeCompare(y) : x - y);
    };
    for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
    th.setAttribute("aria-sort", sign > 0 ? "ascending" : "descending");
    body.append(...[...body.rows].sort(compare));
  };
)js";

} // namespace simdact_bench
