#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Commonplace authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Shows that includes.py finds what it is for: small source trees, and exactly what it says about each."""

import pathlib
import subprocess
import sys
import tempfile

ARCHITECTURE = "# A\n\n## Directions\n\n```directions\ntext\nyaml\nentry\n```\n\n## Next\n"
HEADERS = {"core/text/edit.h": "", "core/yaml/tree.h": "", "core/entry/entry.h": "", "ui/form/form.h": "", "app/start.h": ""}

CASES = {
    "downwards is fine": (
        {"core/entry/entry.cpp": '#include "entry/entry.h"\n#include "yaml/tree.h"\n#include <QString>\n#include <QtCore/QImageX>\n'},
        []),
    "upwards in core": (
        {"core/text/edit.cpp": '#include "text/edit.h"\n#include "entry/entry.h"\n'},
        ["core/text/edit.cpp:2: text/ must not include entry/entry.h: entry/ stands after it in ARCHITECTURE.md"]),
    "a screen in core": (
        {"core/text/edit.cpp": "#include <QTextDocument>\n  #  include <QtGui/QFont>\n#include <QTextStream>\n#include <QWidget>\n"},
        ["core/text/edit.cpp:1: core/ knows no screen, so it must not include QTextDocument",
         "core/text/edit.cpp:2: core/ knows no screen, so it must not include QtGui/QFont",
         "core/text/edit.cpp:4: core/ knows no screen, so it must not include QWidget"]),
    "ui in core": (
        {"core/entry/entry.cpp": '#include "form/form.h"\n'},
        ["core/entry/entry.cpp:1: core/ must not include form/form.h, which is not core's"]),
    "app in ui": (
        {"app/cli/call.h": "", "ui/form/form.cpp": '#include "form/form.h"\n#include "entry/entry.h"\n#include "cli/call.h"\n'},
        ["ui/form/form.cpp:3: ui/ must not include cli/call.h, which is app's"]),
    "relative": (
        {"ui/form/form.cpp": '#include "../form/form.h"\n'},
        ['ui/form/form.cpp:1: "../form/form.h" is relative; name it from the root of its module']),
    "a folder without a place": (
        {"core/utils/all.h": '#include "entry/entry.h"\n'},
        ["core/utils: this folder has no place in the list of directions in ARCHITECTURE.md"]),
    "a mirror": (
        {"tool.sh": "echo fine\napt -o x=http://deb.example.org/" "debian\n"},
        ["tool.sh:2: names a package mirror; leave that to the machine's own settings"]),
    "no list": (
        {"ARCHITECTURE.md": "# A\n\n## Directions\n\ntext\n"},
        ["ARCHITECTURE.md: there is no fenced list 'directions' under the heading 'Directions'"]),
}


def said_about(files):
    with tempfile.TemporaryDirectory() as folder:
        for name, text in ({"ARCHITECTURE.md": ARCHITECTURE} | HEADERS | files).items():
            path = pathlib.Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        subprocess.run(["git", "-C", folder, "init", "--quiet"], check=True)
        checker = pathlib.Path(__file__).with_name("includes.py")
        result = subprocess.run([sys.executable, checker, folder], capture_output=True, text=True, check=False)
        return result.returncode, (result.stdout + result.stderr).splitlines()


def main():
    wrong = 0
    for name, (files, expected) in CASES.items():
        status, said = said_about(files)
        if said != expected or status != (1 if expected else 0):
            wrong += 1
            print(f"includes_test.py: {name}: expected {expected}, got {said} and exit status {status}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
