# SPDX-License-Identifier: BSL-1.0
"""Opens a report in a headless Chromium, in both colour schemes and on a wide and a narrow screen.

    browser_test.py PAGE DIRECTORY [CHROMIUM]

Leaves a screenshot of each in the directory. Fails where the page, its folded tables open, is wider than the screen, a
table is wider than its box on a wide one, the names of kernels leave a table that is moved sideways, a column's name
does not sort by it both ways, or the colour schemes do not differ; exits with 77 where there is no Chromium.
"""
import base64
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

SKIPPED = 77
SCREENS = ((1280, 1600), (390, 1600))
WIDE = 1280
SCHEMES = ("light", "dark")
MEASURE = """(() => {
  const root = document.documentElement;
  for (const folded of document.querySelectorAll("details")) folded.open = true;
  const wider = [...document.querySelectorAll("main, main > *")].find(
    e => e.getBoundingClientRect().right > root.clientWidth + 0.5);
  const boxes = [...document.querySelectorAll(".wide")];
  const hidden = Math.max(0, ...boxes.map(box => box.scrollWidth - box.clientWidth));
  const moved = boxes.find(box => box.scrollWidth > box.clientWidth);
  let left = [];
  if (moved) {
    moved.scrollLeft = moved.scrollWidth;
    left = [...moved.querySelectorAll("th:first-child")].slice(0, 2).map(
      th => Math.abs(th.getBoundingClientRect().left - moved.getBoundingClientRect().left - moved.clientLeft));
    moved.scrollLeft = 0;
  }
  const table = document.querySelector("table"), by = table.tHead.rows[0].cells[1];
  const times = () => [...table.tBodies[0].rows].map(row => row.cells[1].dataset.v).filter(v => v).map(Number);
  by.removeAttribute("aria-sort");
  const sorted = [1, -1].every(sign => {
    by.firstElementChild.click();
    return times().every((v, i, all) => i === 0 || sign * (v - all[i - 1]) >= 0);
  });
  by.firstElementChild.click();
  const measured = {left, sorted, screen: innerWidth, client: root.clientWidth, scroll: root.scrollWidth, hidden,
    colour: getComputedStyle(document.body).backgroundColor, wider: wider ? wider.tagName + "#" + wider.id : "nothing"};
  for (const folded of document.querySelectorAll("details")) folded.open = false;
  return JSON.stringify(measured);
})()"""


class Failure(Exception):
    pass


class Browser:
    """A Chromium that is told what to do through a pair of pipes, its descriptors 3 and 4."""

    def __init__(self, program, profile):
        commands, to_browser = os.pipe()
        from_browser, answers = os.pipe()

        def connect():
            # Copies first, as the pipes' own descriptors may be 3 and 4.
            low, high = os.dup(commands), os.dup(answers)
            os.dup2(low, 3)
            os.dup2(high, 4)

        self.process = subprocess.Popen(
            [program, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
             "--remote-debugging-pipe", f"--user-data-dir={profile}"],
            close_fds=False, preexec_fn=connect, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(commands)
        os.close(answers)
        self.commands = os.fdopen(to_browser, "wb")
        self.answers = os.fdopen(from_browser, "rb")
        self.text = b""
        self.last = 0
        self.session = None

    def next_message(self):
        while b"\0" not in self.text:
            piece = self.answers.read1(1 << 16)
            if not piece:
                raise Failure("Chromium has ended")
            self.text += piece
        message, self.text = self.text.split(b"\0", 1)
        return json.loads(message)

    def call(self, method, until=None, **parameters):
        """The result; if until is given, after the event of that name."""
        self.last += 1
        message = {"id": self.last, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        self.commands.write(json.dumps(message).encode() + b"\0")
        self.commands.flush()
        result = None
        while result is None or until is not None:
            answer = self.next_message()
            if answer.get("id") == self.last:
                if "error" in answer:
                    raise Failure(f"{method}: {answer['error']['message']}")
                result = answer["result"]
            if answer.get("method") == until:
                until = None
        return result

    def open(self, page):
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self.call("Page.enable")
        self.call("Page.navigate", until="Page.loadEventFired", url=page.as_uri())

    def close(self):
        self.process.kill()
        self.process.wait()


def check(browser, directory, scheme, width, height):
    """Returns the colour of the page."""
    browser.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
    browser.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
    found = json.loads(browser.call("Runtime.evaluate", expression=MEASURE)["result"]["value"])
    picture = browser.call("Page.captureScreenshot", format="png")["data"]
    (directory / f"{scheme}_{width}.png").write_bytes(base64.b64decode(picture))
    print(f"{scheme}, {width} px: the page is {found['scroll']} px wide")
    if found["screen"] != width:
        raise Failure(f"the screen is {found['screen']} px wide, not {width}")
    if found["scroll"] > found["client"] or found["wider"] != "nothing":
        raise Failure(f"{scheme}: the page is {found['scroll']} px wide on a screen of {found['client']}, beyond "
                      f"which is {found['wider']}")
    if found["hidden"] and width >= WIDE:
        raise Failure(f"{scheme}: {found['hidden']} px of a table are hidden on a screen of {width}")
    if max(found["left"], default=0) > 1:
        raise Failure(f"{scheme}: of a table that is moved sideways the names stand {found['left']} px off its edge")
    if not found["sorted"]:
        raise Failure(f"{scheme}: two clicks on a column's name do not sort by it up and down")
    return found["colour"]


def main(page, directory, program=None):
    if not program:
        print("browser_test: skipped, there is no Chromium here")
        return SKIPPED
    directory = Path(directory).resolve()
    shutil.rmtree(directory, ignore_errors=True)
    directory.mkdir(parents=True)
    browser = Browser(program, directory / "profile")
    try:
        browser.open(Path(page).resolve())
        colours = {scheme: {check(browser, directory, scheme, *screen) for screen in SCREENS} for scheme in SCHEMES}
        if len(colours["light"] | colours["dark"]) != 2:
            raise Failure(f"the schemes have the colours {colours}")
    except (Failure, BrokenPipeError) as failure:
        sys.exit(f"browser_test: {failure}")
    finally:
        browser.close()
        shutil.rmtree(directory / "profile", ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
