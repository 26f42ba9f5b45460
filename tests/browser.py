"""Debian's Chromium without a window, spoken to through a pipe: what a page looks like and does to whoever opens it."""

from __future__ import annotations

import base64
import contextlib
import json
import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

CHROMIUM = shutil.which("chromium")
# Nothing but the machine itself, so that no test asks anybody for anything; WebGL without a graphics card.
_OPTIONS = (
    "--headless=new --no-sandbox --disable-gpu-sandbox --use-angle=swiftshader --enable-unsafe-swiftshader "
    "--no-first-run --disable-background-networking --disable-component-update --disable-sync --mute-audio "
    "--hide-scrollbars --force-color-profile=srgb --lang=en --remote-debugging-pipe"
).split()
_NO_HOSTS = "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1"


class Page:
    """One page in a browser of its own. ``said`` is what its console and its uncaught errors said."""

    def __init__(self, send, receive):
        self._send, self._receive = send, receive
        self._last = 0
        self.said = []
        target = self._call("Target.createTarget", url="about:blank")["targetId"]
        self._session = None
        self._session = self._call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log"):
            self._call(f"{domain}.enable")

    def size(self, width, height, scale=1):
        """The size of the window; a phone below 500 pixels."""
        self._call(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=scale,
            mobile=width < 500,
        )

    def open(self, path: Path):
        """Open a file as a double click does, and return how many seconds it took until the page said to be ready."""
        begun = time.perf_counter()
        self._call("Page.navigate", url=path.resolve().as_uri())
        self.until("document.documentElement?.dataset.ready !== undefined")
        # Two frames: what was drawn is on the screen.
        self.js("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
        return time.perf_counter() - begun

    def js(self, code):
        """The value of an expression."""
        answer = self._call("Runtime.evaluate", expression=code, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            raise AssertionError(answer["exceptionDetails"])
        return answer["result"].get("value")

    def until(self, code, seconds=60):
        """Wait until an expression is true."""
        end = time.monotonic() + seconds
        while True:
            if self.js(code):
                return
            assert time.monotonic() < end, f"{code} never came; the page said: {self.said}"
            time.sleep(0.03)

    def text(self, selector):
        """The text of an element, as it is in the document."""
        return self.js(f"document.querySelector({json.dumps(selector)}).textContent")

    def key(self, name):
        """Press a key."""
        codes = {"ArrowLeft": 37, "ArrowRight": 39, "Tab": 9, " ": 32, "Enter": 13}
        for kind in ("rawKeyDown", "keyUp"):
            self._call(
                "Input.dispatchKeyEvent", type=kind, key=name, code=name, windowsVirtualKeyCode=codes[name], text=""
            )

    def mouse(self, kind, x, y, **more):
        """Press, move or release the left button."""
        self._call("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=1, **more)

    def click(self, x, y):
        """Click a place on the page."""
        self.mouse("mouseMoved", x, y)
        self.mouse("mousePressed", x, y, buttons=1)
        self.mouse("mouseReleased", x, y)

    def picture(self):
        """What is seen, as PNG."""
        return base64.b64decode(self._call("Page.captureScreenshot", format="png")["data"])

    def _call(self, method, **parameters):
        self._last += 1
        message = {"id": self._last, "method": method, "params": parameters}
        if getattr(self, "_session", None):
            message["sessionId"] = self._session
        self._send(message)
        while True:
            answer = self._receive()
            if answer.get("id") == self._last:
                assert "error" not in answer, answer
                return answer["result"]
            if answer.get("method") in ("Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded"):
                self.said.append(json.dumps(answer["params"]))


@contextlib.contextmanager
def page(*options):
    """A page in a browser, started with more options, that ends with it."""
    to_read, to_write = os.pipe()
    from_read, from_write = os.pipe()
    with tempfile.TemporaryDirectory(prefix="landlens-browser-", ignore_cleanup_errors=True) as home:

        def pipes():
            # The browser reads from 3 and writes to 4; neither end may be the other's by chance.
            one, other = os.dup2(to_read, 20), os.dup2(from_write, 21)
            os.dup2(one, 3)
            os.dup2(other, 4)

        environment = {**os.environ, "HOME": home}
        environment.pop("LD_LIBRARY_PATH", None)
        browser = subprocess.Popen(
            [CHROMIUM, *_OPTIONS, *options, _NO_HOSTS, f"--user-data-dir={home}/profile"],
            preexec_fn=pipes,
            close_fds=False,
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(to_read)
        os.close(from_write)
        waiting = bytearray()

        def send(message):
            data = json.dumps(message).encode() + b"\0"
            while data:
                data = data[os.write(to_write, data) :]

        def receive():
            while b"\0" not in waiting:
                part = os.read(from_read, 1 << 16)
                assert part, "the browser ended"
                waiting.extend(part)
            end = waiting.index(0)
            message = json.loads(bytes(waiting[:end]))
            del waiting[: end + 1]
            return message

        try:
            yield Page(send, receive)
        finally:
            browser.terminate()
            try:
                browser.wait(20)
            except subprocess.TimeoutExpired:
                browser.kill()
                browser.wait(20)
            os.close(to_write)
            os.close(from_read)
