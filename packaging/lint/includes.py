#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Commonplace authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Checks that includes follow the directions of ARCHITECTURE.md, and that no file names a package mirror.

includes.py [SOURCE_FOLDER]: prints file:line: message for each fault; exit status 1 where there is one.
"""

import pathlib
import re
import subprocess
import sys

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')

# Whatever of Qt's module QtGui (and above) core/ could be tempted by; a header named with its module is caught by that.
SCREEN_MODULES = re.compile(r"(Qt(Gui|Widgets|WebEngine\w*|Svg\w*|PrintSupport|Quick\w*|OpenGL\w*))/|KSyntaxHighlighting/")
SCREEN_CLASSES = re.compile(
    r"Q(Gui|Application|Widget|Action|Window|Screen|Text(Document|Cursor|Edit|Block|Format|Layout|Object|Option|Browser)|"
    r"SyntaxHighlighter|Font|Color|Image|Pixmap|Icon|Painter|Palette|Brush|Pen|Bitmap|Picture|Clipboard|Cursor|"
    r"KeySequence|KeyEvent|MouseEvent|Desktop|Standard(Item|ItemModel)|Shortcut|Undo|Validator|Vector[234]D|Dialog|"
    r"MainWindow|Label|Button|PushButton|LineEdit|PlainTextEdit|Layout|Style|Web|Svg|FileSystemModel|MessageBox|Menu)")

# The hosts that packages come from are each machine's own affair, never a file's.
MIRROR = re.compile(r"\b(?:https?|ftp)://(?:[\w-]+\.)*(?:deb|ftp|mirrors?|packages|security|snapshot|registry|proxy)\d*\.[a-z]|"
                    r"^\s*deb(?:-src)?\s+(?:\[.*\]\s+)?(?:https?|ftp)://", re.IGNORECASE)


def order(source):
    """The folders of core/, lowest first, from the fenced list under the heading Directions."""
    text = (source / "ARCHITECTURE.md").read_text(encoding="utf-8")
    section = re.search(r"^## Directions$(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)
    listed = section and re.search(r"^```directions\n(.*?)^```", section[1], re.MULTILINE | re.DOTALL)
    if not listed:
        sys.exit("ARCHITECTURE.md: there is no fenced list 'directions' under the heading 'Directions'")
    return listed[1].split()


def first_part(source, module, name):
    """The folder of MODULE that an include means, or None where it is not MODULE's."""
    return pathlib.PurePath(name).parts[0] if "/" in name and (source / module / name).is_file() else None


def is_screen(name):
    return SCREEN_MODULES.match(name) or SCREEN_CLASSES.match(name)


def fault(source, folders, path, bracket, name):
    """Why the file PATH must not include NAME, or None."""
    module = path.parts[0]
    if any(part == ".." for part in pathlib.PurePath(name).parts):
        return f'"{name}" is relative; name it from the root of its module'
    if module == "core":
        if is_screen(name):
            return f"core/ knows no screen, so it must not include {name}"
        own, other = path.parts[1], first_part(source, "core", name)
        if other and own in folders and folders.index(other) > folders.index(own):
            return f"{own}/ must not include {name}: {other}/ stands after it in ARCHITECTURE.md"
        if first_part(source, "ui", name) or first_part(source, "app", name):
            return f"core/ must not include {name}, which is not core's"
    if module == "ui" and bracket == '"' and not first_part(source, "ui", name) and first_part(source, "app", name):
        return f"ui/ must not include {name}, which is app's"
    return None


def include_faults(source, files):
    folders = order(source)
    unlisted = sorted({path.parts[1] for path in files if path.parts[0] == "core" and len(path.parts) > 2} - set(folders))
    for name in unlisted:
        yield f"core/{name}: this folder has no place in the list of directions in ARCHITECTURE.md"
    for path in files:
        if path.suffix not in (".h", ".cpp") or path.parts[0] not in ("core", "ui", "app"):
            continue
        for number, line in enumerate((source / path).read_text(encoding="utf-8").splitlines(), 1):
            match = INCLUDE.match(line)
            why = match and not (unlisted and path.parts[1] in unlisted) and fault(source, folders, path, match[1], match[2])
            if why:
                yield f"{path}:{number}: {why}"


def mirror_faults(source, files):
    for path in files:
        try:
            text = (source / path).read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        for number, line in enumerate(text.splitlines(), 1):
            if MIRROR.search(line):
                yield f"{path}:{number}: names a package mirror; leave that to the machine's own settings"


def project_files(source):
    listed = subprocess.run(["git", "-C", source, "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
                            capture_output=True, text=True, check=True).stdout
    return [path for path in map(pathlib.Path, listed.split("\0")[:-1]) if (source / path).is_file()]


def main():
    source = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parents[2]).resolve()
    files = project_files(source)
    # The test of this file must write down what is looked for.
    others = [path for path in files if path.name != "includes_test.py"]
    faults = [*include_faults(source, files), *mirror_faults(source, others)]
    print("".join(f"{line}\n" for line in faults), end="")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
