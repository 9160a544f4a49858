"""Drives a headless Chromium by WebDriver, with nothing but the standard library.

    browser.py CHROMEDRIVER CHROMIUM PROFILE STEP...

Steps: open=URL, width=PIXELS, press=VALUE (the button of that value), tab (the next element gets the focus), reload, shot=FILE.
After each but width and shot one line of JSON says what the page shows.
"""
import base64
import json
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request

PAGE = """
const style = element => element ? getComputedStyle(element) : null;
const shown = [...document.querySelectorAll('h1,p,li,a,button')];
const active = document.activeElement;
return {
  title: document.title, language: document.documentElement.lang,
  heading: (document.querySelector('h1') || {}).textContent || '',
  text: (document.querySelector('main') || document.body).innerText,
  buttons: [...document.querySelectorAll('button')].map(button => button.textContent),
  background: style(document.body).backgroundColor,
  focus: active === document.body ? '' : active.textContent,
  outline: active === document.body ? 0 : parseFloat(style(active).outlineWidth),
  width: innerWidth, scrollWidth: document.documentElement.scrollWidth,
  cut: shown.filter(element => element.getBoundingClientRect().right > innerWidth).length,
  smallest: Math.min(...[...document.querySelectorAll('button')].map(button => button.getBoundingClientRect().height), 1000),
  cookies: document.cookie, resources: performance.getEntriesByType('resource').map(entry => entry.name),
};
"""


class Driver:
    def __init__(self, base):
        self.base = base

    def call(self, method, path, body=None):
        data = None if method == "GET" else json.dumps(body or {}).encode()
        request = urllib.request.Request(self.base + path, data, {"Content-Type": "application/json"}, method=method)
        try:
            with urllib.request.urlopen(request, timeout=60) as reply:
                return json.load(reply)["value"]
        except urllib.error.HTTPError as error:
            sys.exit("browser: " + path + ": " + json.load(error)["value"]["message"])

    def cdp(self, command, parameters):
        return self.call("POST", "/goog/cdp/execute", {"cmd": command, "params": parameters})


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def start(base, chromium, profile):
    for _ in range(300):
        try:
            urllib.request.urlopen(base + "/status", timeout=5).close()
            break
        except OSError:
            time.sleep(0.1)
    # The pages are our own, and in a container there is no sandbox to be had.
    arguments = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--user-data-dir=" + profile]
    options = {"binary": chromium, "args": arguments}
    capabilities = {"alwaysMatch": {"browserName": "chrome", "goog:chromeOptions": options}}
    session = Driver(base).call("POST", "/session", {"capabilities": capabilities})
    return Driver(base + "/session/" + session["sessionId"])


def run(driver, script):
    return driver.call("POST", "/execute/sync", {"script": script, "args": []})


def step(driver, word, value):
    if word == "width":
        size = {"width": int(value), "height": 900, "deviceScaleFactor": 1, "mobile": int(value) < 600}
        driver.cdp("Emulation.setDeviceMetricsOverride", size)
        return
    if word == "shot":
        shot = driver.cdp("Page.captureScreenshot", {"format": "png", "captureBeyondViewport": True})
        with open(value, "wb") as file:
            file.write(base64.b64decode(shot["data"]))
        return
    if word == "open":
        driver.call("POST", "/url", {"url": value})
    elif word == "reload":
        driver.call("POST", "/refresh")
    elif word == "press":
        selector = {"using": "css selector", "value": "button[value=%s]" % value}
        element = next(iter(driver.call("POST", "/element", selector).values()))
        run(driver, "window.isOld = true")
        driver.call("POST", "/element/%s/click" % element)
        for _ in range(300):
            if run(driver, "return !window.isOld && document.readyState === 'complete'"):
                break
            time.sleep(0.1)
    elif word == "tab":
        keys = [{"type": kind, "value": "\ue004"} for kind in ("keyDown", "keyUp")]
        driver.call("POST", "/actions", {"actions": [{"type": "key", "id": "keys", "actions": keys}]})
    print(json.dumps(run(driver, PAGE)))


def main():
    chromedriver, chromium, profile = sys.argv[1:4]
    port = free_port()
    process = subprocess.Popen([chromedriver, "--port=%d" % port], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        driver = start("http://127.0.0.1:%d" % port, chromium, profile)
        try:
            for argument in sys.argv[4:]:
                step(driver, *argument.partition("=")[::2])
        finally:
            driver.call("DELETE", "")
    finally:
        process.terminate()
        process.wait()


main()
