#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Commonplace authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Print the shell commands of a GitHub workflow's or GitLab job's steps, in their order, as one script.

Usage: ci_steps.py FILE. Exit status 77: a module is missing.
"""

import sys

try:
    import yaml
except ImportError as error:
    print(error)
    sys.exit(77)


def main(path):
    """Find the steps of either kind of file."""
    with open(path, encoding="utf-8") as file:
        given = yaml.safe_load(file)
    if "jobs" in given:
        assert True in given or "on" in given, "a workflow says when it runs"
        steps = [step["run"] for job in given["jobs"].values() for step in job["steps"] if "run" in step]
    else:
        (job,) = given.values()
        steps = job["before_script"] + job["script"]
    print("\n".join(steps))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
