#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Commonplace authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""All internal links and relations of libraries: commonplace-cli beside remark-validate-links and linkinator.

Usage: links.py LIBRARY... [--runs N]. Takes the two from npm into a temporary folder, with the ordinary client; node
and npm have to be there. Runs the three in turn on a copy of each library, N times (3), and prints the shortest wall
time and the most memory of each, and both as ratios to commonplace-cli's, which does more: relations, fields, whether
addresses are written well. The other two look at links in texts alone, and are kept from asking the network.
"""

import argparse
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

SOURCE = pathlib.Path(__file__).resolve().parents[2]
PACKAGES = ["remark-cli@12", "remark-frontmatter@5", "remark-gfm@4", "remark-validate-links@13", "linkinator@6"]


def measured(command, folder):
    """Seconds, MB of the largest process, and what it said."""
    with tempfile.TemporaryFile() as said:
        begin = time.monotonic()
        process = subprocess.Popen(command, cwd=folder, stdout=said, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.monotonic() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
        said.seek(0)
        return seconds, usage.ru_maxrss / 1024, said.read().decode(errors="replace")


def commands(tools, library):
    """Each peer with its command, where that runs (remark finds its plugins there), and what tells its findings."""
    bin_folder = tools / "node_modules/.bin"
    return {
        "commonplace-cli": ([str(SOURCE / "dev"), "exec", str(SOURCE / "build/release/app/commonplace-cli"), "check",
                             ".", "--format", "text"], library, r"\[((?:link|image|relation)/)"),
        "remark-validate-links": ([f"{bin_folder}/remark", str(library), "--no-color", "--no-stdout", "--quiet", "--use", "remark-frontmatter",
                                   "--use", "remark-gfm", "--use", "remark-validate-links=repository:false"],
                                  tools, r" warning (Cannot find)"),
        "linkinator": ([f"{bin_folder}/linkinator", "**/*.md", "--markdown", "--skip", r"^https?://(?!localhost)",
                        "--verbosity", "error"], library, r"^(\[\d+\])"),
    }


def compare(library, tools, runs):
    with tempfile.TemporaryDirectory() as scratch:
        copy = pathlib.Path(scratch, "library")
        shutil.copytree(library, copy)
        best = {}
        for _ in range(runs):
            for name, (command, folder, pattern) in commands(tools, copy).items():
                seconds, memory, said = measured(command, folder)
                known = best.get(name, (seconds, 0, 0))
                best[name] = (min(seconds, known[0]), max(memory, known[1]), len(re.findall(pattern, said, re.M)))
    own = best["commonplace-cli"]
    print(f"{library.name}, {sum(1 for _ in library.rglob('*.md'))} entries")
    for name, (seconds, memory, findings) in best.items():
        print(f"  {name:22} {seconds:7.2f} s ({seconds / own[0]:5.1f} x)  {memory:6.0f} MB ({memory / own[1]:4.1f} x)"
              f"  {findings} findings")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("libraries", nargs="+", type=pathlib.Path)
    parser.add_argument("--runs", type=int, default=3)
    arguments = parser.parse_args()
    if not shutil.which("npm"):
        sys.exit("links.py: npm is not here")
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["npm", "install", "--no-audit", "--no-fund", "--silent", *PACKAGES], cwd=folder, check=True)
        for library in arguments.libraries:
            compare(library.resolve(), pathlib.Path(folder), arguments.runs)


if __name__ == "__main__":
    main()
