#!/usr/bin/env python3
"""Drives a headless Chromium over HTML reports and checks what a reader would meet.

    Scripts/check-report.py REPORT.html…  [--screenshots FOLDER]

For each report, at 360 and at 1280 pixels: no message on the console, no request beside the file
itself, nothing wider than the window, no violation that axe-core finds (WCAG 2.2 A and AA); the
filters, the reasons panel, the keyboard. Needs Debian's chromium and chromium-driver, and
selenium and axe-playwright-python from PyPI (of the latter only the axe-core in it is used, so
`pip install --no-deps` does). Ends with status 1 if any report fails.
"""
import argparse
import importlib.util
import json
import pathlib
import shutil
import sys

from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

WIDTHS = (360, 1280)
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


def browser(scheme):
    options = webdriver.ChromeOptions()
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                     "--disable-background-networking", "--disable-component-update"):
        options.add_argument(argument)
    if scheme == "dark":
        options.add_argument("--force-dark-mode")
        options.add_argument("--blink-settings=preferredColorScheme=0")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    driver = webdriver.Chrome(
        options=options, service=webdriver.ChromeService(shutil.which("chromedriver")))
    driver.set_script_timeout(240)
    return driver


def resize(driver, width):
    """Sets the width of the page itself: a window has a least width."""
    driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 600})


def requests(driver, page):
    """What was asked of a network or the disk, the page itself apart."""
    found = []
    for entry in driver.get_log("performance"):
        message = json.loads(entry["message"])["message"]
        if message["method"] == "Network.requestWillBeSent":
            url = message["params"]["request"]["url"].split("#")[0]
            if url not in (page, "data:,") and not url.startswith("chrome"):
                found.append(url)
    return found


def axe_core():
    """The source of axe-core."""
    package = importlib.util.find_spec("axe_playwright_python")
    return (pathlib.Path(package.origin).parent / "axe.min.js").read_text(encoding="utf-8")


def violations(driver):
    driver.execute_script(axe_core())
    result = driver.execute_async_script(
        "var done = arguments[arguments.length - 1];"
        "axe.run(document, {runOnly: {type: 'tag', values: arguments[0]}, preload: false,"
        "resultTypes: ['violations']}).then(function (r) { done(r.violations.map(function (v) {"
        "return [v.id, v.help, v.nodes.slice(0, 3).map(function (n) {"
        "return n.html.slice(0, 160); })]; })); }, function (e) { done([[String(e), '', ['']]]); });",
        RULES)
    return [f"{name}: {text}: {node}" for name, text, nodes in result for node in nodes]


def overflow(driver):
    return driver.execute_script(
        "var w = document.documentElement.clientWidth;"
        "if (document.documentElement.scrollWidth <= w) { return []; }"
        "return Array.from(document.querySelectorAll('body *')).filter(function (e) {"
        "return e.getBoundingClientRect().right > w + 1; }).slice(0, 5).map(function (e) {"
        "return e.outerHTML.slice(0, 100); });")


def interaction(driver):
    """Complaints about the panel, the keyboard and the filters of a report with sentences."""
    complaints = []
    panel = driver.find_element(By.ID, "panel")
    buttons = driver.find_elements(By.CSS_SELECTOR, ".text .why")
    if not buttons:
        return ["no sentence"]
    if panel.is_displayed():
        complaints.append("the panel is open before a sentence is chosen")
    driver.execute_script("arguments[0].focus()", buttons[0])
    if not panel.is_displayed() or "Sentence 1" not in panel.text:
        complaints.append("focus on the first sentence does not show its reasons")
    if len(buttons) > 1:
        buttons[0].send_keys(Keys.ARROW_RIGHT)
        if "Sentence 2" not in panel.text:
            complaints.append("the arrow key does not go to the next sentence")
    driver.switch_to.active_element.send_keys(Keys.ESCAPE)
    if panel.is_displayed():
        complaints.append("Escape does not close the panel")
    rows = driver.execute_script(
        "var data = JSON.parse(document.getElementById('reasons').textContent);"
        "return data.reduce(function (a, b) { return a.concat(b); }, []).filter(function (s) {"
        "var sum = s.b + s.o; s.w.concat(s.s).forEach(function (x) { sum += x[1]; });"
        "return Math.abs(sum - s.t) > 1e-4; }).length;")
    if rows:
        complaints.append(f"the parts of {rows} sentences do not add up to their sum")
    return complaints + filters(driver)


def filters(driver):
    complaints = []
    boxes = driver.find_elements(By.CSS_SELECTOR, "input[name=category]")
    for box in boxes[:3]:
        category = box.get_attribute("value")
        count = ("return document.querySelectorAll("
                 f"'.report .t:not(.off)[data-c=\"{category}\"]').length")
        before = driver.execute_script(count)
        driver.execute_script("arguments[0].click()", box)
        report = box.find_element(By.XPATH, "ancestor::article")
        shown = driver.execute_script(
            "return arguments[0].querySelectorAll("
            f"'.text .t:not(.off)[data-c=\"{category}\"]').length", report)
        if shown:
            complaints.append(f"the filter leaves {shown} of {before} {category} terms shown")
        driver.execute_script("arguments[0].click()", box)
        if driver.execute_script(count) != before:
            complaints.append(f"the filter does not bring {category} back")
    return complaints


def check(driver, path, screenshots, scheme):
    page = path.resolve().as_uri()
    complaints = []
    for width in WIDTHS:
        resize(driver, width)
        driver.get_log("performance")
        driver.get(page)
        found = [f"request: {url}" for url in requests(driver, page)]
        found += [f"overflow: {element}" for element in overflow(driver)]
        if driver.find_elements(By.ID, "panel"):
            found += interaction(driver)
        found += [f"console: {entry['message']}" for entry in driver.get_log("browser")]
        if screenshots:
            driver.execute_script("window.scrollTo(0, 0)")
            name = f"{path.stem}-{width}{'-dark' if scheme == 'dark' else ''}.png"
            driver.save_screenshot(str(screenshots / name))
        if path.stat().st_size < 3_000_000:
            found += violations(driver)
        complaints += [f"{width} px, {scheme}: {complaint}" for complaint in found]
    return complaints


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("reports", nargs="+", type=pathlib.Path)
    parser.add_argument("--screenshots", type=pathlib.Path)
    arguments = parser.parse_args()
    failures = 0
    for scheme in ("light", "dark"):
        driver = browser(scheme)
        try:
            for path in arguments.reports:
                complaints = check(driver, path, arguments.screenshots, scheme)
                print(f"{path} ({scheme}): {'good' if not complaints else ''}")
                for complaint in complaints:
                    print(f"  {complaint}")
                failures += len(complaints)
        finally:
            driver.quit()
    sys.exit(1 if failures else 0)


main()
