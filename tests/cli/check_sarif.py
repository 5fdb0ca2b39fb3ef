#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Commonplace authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Check a report on standard input against the JSON schema of SARIF 2.1.0.

Usage: check_sarif.py SCHEMA. Prints the rules that the report has results of, one a line.
Exit status: 0 valid, 1 not (each fault on a line), 77 a module is missing.
"""

import json
import sys

try:
    import jsonschema
except ImportError as error:
    print(error)
    sys.exit(77)


def main(schema_path):
    """Print every fault of the report, else its rules."""
    with open(schema_path, encoding="utf-8") as file:
        schema = json.load(file)
    report = json.load(sys.stdin)
    faults = list(jsonschema.Draft4Validator(schema).iter_errors(report))
    for fault in faults:
        print(f"{'/'.join(str(part) for part in fault.absolute_path)}: {fault.message[:300]}")
    if faults:
        return 1
    print("\n".join(sorted({result["ruleId"] for run in report["runs"] for result in run["results"]})))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
