#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Commonplace authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Runs clang-tidy and clazy over the project's C++ files, as the build compiles them.

code.py BUILD_FOLDER: a file that was clean once is not looked at again until it, a header of the project
that it includes, its compile command, the checks or the tools change. Exit status 1 where something was found.

Nearly all of the two tools' time goes into Qt's headers, again for every file. So files of one folder are
looked at together, as one that includes them all; those that cannot be compiled so (two have a static
function of the same name, say) are looked at alone.
"""

import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys

SOURCE = pathlib.Path(__file__).resolve().parents[2]
FOLDERS = ("core", "ui", "app", "tests")
INCLUDE = re.compile(r'^\s*#\s*include\s*"([^"]+)"', re.MULTILINE)

# level0 and level1 without: what Qt 6 does not need, what clang-tidy finds too, and
#   no-module-include                     (the build has them precompiled)
#   overloaded-signal, non-pod-global-static  (static tables of tests and translations are meant)
#   no-rule-of-two-soft                       (speaks about Qt's own classes)
CLAZY = ("level0,level1,no-non-pod-global-static,no-overloaded-signal,no-rule-of-two-soft,"
         "no-no-module-include,no-qstring-allocations,no-connect-by-name,connect-not-normalized")


def units(build):
    for unit in json.loads((build / "compile_commands.json").read_text()):
        path = pathlib.Path(unit["directory"], unit["file"]).resolve()
        if path.is_relative_to(SOURCE) and path.relative_to(SOURCE).parts[0] in FOLDERS:
            yield path, unit.get("command", "")


def headers(path, seen):
    """Adds PATH and the project's headers that it includes, however deep, to SEEN."""
    if path in seen:
        return
    seen.add(path)
    for name in INCLUDE.findall(path.read_text(encoding="utf-8")):
        for root in (path.parent, *(SOURCE / folder for folder in FOLDERS)):
            if (root / name).is_file():
                headers((root / name).resolve(), seen)
                break


def tools_key():
    key = hashlib.sha256()
    for command in (["clang-tidy", "--version"], ["clazy-standalone", "--version"]):
        key.update(subprocess.run(command, capture_output=True, check=True).stdout)
    key.update((SOURCE / ".clang-tidy").read_bytes())
    key.update(CLAZY.encode())
    return key.digest()


def unit_key(tools, path, command):
    seen = set()
    headers(path, seen)
    key = hashlib.sha256(tools + command.encode())
    for file in sorted(seen):
        key.update(str(file.relative_to(SOURCE)).encode() + b"\0" + file.read_bytes() + b"\0")
    return key.hexdigest()


def flags(commands):
    """The options of COMMANDS together: what differs between two tests are their names and folders."""
    result, macros = [], set()
    for command in commands:
        words = iter(shlex.split(command)[1:])
        for word in words:
            if word in ("-o", "-c"):
                next(words)
                continue
            option = [word, next(words)] if word in ("-isystem", "-I", "-D", "-include") else [word]
            macro = word.partition("=")[0] if word.startswith("-D") else None
            if option != result[-len(option):] and macro not in macros:
                result += option
            macros |= {macro} - {None}
    # The first is clang's own, and against the way errors are written here; what the second finds may be
    # shadowed by another file only, and the build warns of it anyway.
    return result + ["-Wno-missing-designated-field-initializers", "-Wno-shadow"]


class Batch:
    """Files that are looked at as one."""

    def __init__(self, file, paths, commands):
        self.file, self.paths = file, paths
        self.flags = flags(commands[path] for path in paths)
        text = "".join(f"#define main main{i}\n#include \"{path}\"\n#undef main\n" for i, path in enumerate(paths))
        file.write_text(text if len(paths) > 1 else f'#include "{paths[0]}"\n', encoding="utf-8")

    def broken(self):
        """The files that do not compile together with those before them."""
        result = run(["clang++-19", "-fsyntax-only", *self.flags, self.file])
        named = {pathlib.Path(name) for name in re.findall(r"^(/[^:\n]+):\d+:\d+: (?:fatal )?error: ", result, re.MULTILINE)}
        return named & set(self.paths) if named <= set(self.paths) else set(self.paths)

    def findings(self):
        ours = f"^{re.escape(str(SOURCE))}/({'|'.join(FOLDERS)})/"
        tidy = run(["clang-tidy", "--quiet", f"--header-filter={ours}", self.file, "--", *self.flags])
        clazy = run(["clazy-standalone", f"--checks={CLAZY}", f"--header-filter={ours}", self.file, "--", *self.flags])
        return "\n".join(said for said in (tidy, clazy) if re.search(r": (warning|error): ", said))


def run(command):
    """What COMMAND says; a tool that crashes says so, too."""
    result = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False)
    output = result.stdout + result.stderr
    return output if result.returncode >= 0 else f"{output}\n{command[0]}: error: ended by signal {-result.returncode}"


def look(batch_of, paths):
    """What is found in PATHS, as a list of texts; and the set of paths that are clean."""
    batch = batch_of(paths)
    if len(paths) > 1 and (broken := batch.broken()):
        parts = [[path] for path in broken] + [list(set(paths) - broken)]
        looked = [look(batch_of, sorted(part)) for part in parts if part]
        return [said for found, _ in looked for said in found], set().union(*(clean for _, clean in looked))
    said = batch.findings()
    named = set(map(pathlib.Path, re.findall(r"^(/[^:\n]+):\d+:\d+: (?:warning|error): ", said, re.MULTILINE)))
    if named - set(paths) or (said and not named):
        return [said], set()
    return [said] if said else [], set(paths) - named


def batches(paths):
    folders = {}
    for path in sorted(paths):
        folders.setdefault(path.parent, []).append(path)
    for files in folders.values():
        count = -(-len(files) // 8)
        yield from (files[i::count] for i in range(count))


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    for folder in ("clean", "batches"):
        (build / folder).mkdir(exist_ok=True)
    stamps = build / "clean"
    tools = tools_key()
    commands = dict(units(build))
    keys = {path: unit_key(tools, path, command) for path, command in commands.items()}
    todo = [path for path, key in keys.items() if not (stamps / key).exists()]
    for stamp in stamps.iterdir():
        if stamp.name not in keys.values():
            stamp.unlink()

    def batch_of(paths):
        return Batch(build / "batches" / f"{keys[paths[0]][:16]}-{len(paths)}.cpp", paths, commands)

    clean = set()
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for found, fine in pool.map(lambda paths: look(batch_of, paths), batches(todo)):
            print("".join(found), end="", flush=True)
            clean |= fine
            for path in fine:
                (stamps / keys[path]).touch()
    print(f"clang-tidy, clazy: {len(keys)} files, {len(todo)} looked at, {len(todo) - len(clean)} not clean")
    return 0 if clean == set(todo) else 1


if __name__ == "__main__":
    sys.exit(main())
