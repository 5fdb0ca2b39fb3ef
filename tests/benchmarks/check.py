#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Commonplace authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The check of a library as a curator would script it, with PyYAML's C loader: what bench_pythoncheck is held against.

Usage: check.py PROFILE LIBRARY [--list]. Reads front matter, required fields and choices, ids, slugs and titles that
are there twice, relations that lead nowhere, to themselves or to one entry twice, inverses, relative links and
images. Prints how many problems of each rule it finds, named as commonplace-cli names them; with --list each of them.
"""

import collections
import os
import re
import sys
import urllib.parse

import yaml

LOADER = type("Loader", (yaml.CSafeLoader,), {"yaml_implicit_resolvers": {
    first: [pair for pair in pairs if pair[0] != "tag:yaml.org,2002:timestamp"]
    for first, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()}})
FENCE = re.compile(r"\A\ufeff?---[ \t]*\r?\n(.*?)^(?:---)[ \t]*\r?$\n?", re.S | re.M)
LINK = re.compile(r"(!?)\[[^\]\n]*\]\(\s*<?([^)\s>]+)")
CODE = re.compile(r"^(```|~~~).*?^\1[^\n]*$|`[^`\n]*`", re.S | re.M)


class Library:
    """What is read of all entries, and what is wrong with them."""

    def __init__(self, profile, root):
        self.root = root
        self.collections = profile["collections"]
        self.entries = {}
        self.seen = set()
        self.problems = []
        self.names = collections.defaultdict(list)  # collection, value field, value

    def tell(self, rule, path, what=""):
        self.problems.append((rule, path, str(what)))

    def read(self):
        # Of two collections of one folder the narrower one comes first.
        for collection in sorted(self.collections, key=lambda one: "filter" not in one):
            folder = os.path.join(self.root, collection["folder"])
            for where, _, files in sorted(os.walk(folder)):
                for name in sorted(files):
                    path = os.path.relpath(os.path.join(where, name), self.root)
                    if name.endswith(".md") and name.lower() != "readme.md" and path not in self.seen:
                        self.read_entry(collection, path)

    def read_entry(self, collection, path):
        with open(os.path.join(self.root, path), encoding="utf-8", errors="replace") as file:
            text = file.read()
        fence = FENCE.match(text)
        fields = {}
        if fence:
            try:
                fields = yaml.load(fence.group(1), LOADER) or {}
            except (yaml.YAMLError, ValueError):
                fields = None
        if not isinstance(fields, dict):
            self.seen.add(path)
            self.tell("yaml/syntax", path)
            return
        value = fields
        for key in collection.get("filter", {}).get("field", "").split("."):
            value = value.get(key) if isinstance(value, dict) and key else value
        if "filter" in collection and not (isinstance(value, str) and value):
            return
        self.seen.add(path)
        entry = {"collection": collection, "fields": fields, "body": text[fence.end():] if fence else text,
                 "slug": os.path.splitext(os.path.basename(path))[0], "references": []}
        self.entries[path] = entry
        for key, value in fields.items():
            if isinstance(value, (str, int, float)):
                self.names[collection["name"], key, str(value)].append(path)
        self.names[collection["name"], "{{slug}}", entry["slug"]].append(path)

    def check_fields(self, path, entry, fields, values, place):
        """Required fields, choices and relations of a map, and of those below it."""
        for field in fields:
            value = values.get(field["name"])
            if value is None or value == "" or value == []:
                if field.get("required", True) and field["name"] not in values and not place \
                        and field["name"] != "body":
                    self.tell("schema/required", path, field["name"])
                continue
            self.check_value(path, entry, field, value, place + field["name"])

    def check_value(self, path, entry, field, value, place):
        widget = field.get("widget", "string")
        shape = {"list": list, "object": dict}.get(widget)
        if shape and not isinstance(value, shape):
            also = field.get("also", [])
            for other in also if isinstance(also, list) else [also]:
                other = other if isinstance(other, dict) else {"widget": other}
                if isinstance(value, {"list": list, "object": dict}.get(other.get("widget"), (str, int, float))):
                    self.check_value(path, entry, {**other, "name": field["name"]}, value, place)
                    return
        if widget == "list" and isinstance(value, list):
            for item in value:
                if "field" in field:
                    self.check_value(path, entry, field["field"], item, place + "[]")
                elif isinstance(item, dict):
                    self.check_fields(path, entry, field.get("fields", []), item, place + "[].")
        elif widget == "object" and isinstance(value, dict):
            self.check_fields(path, entry, field.get("fields", []), value, place + ".")
        elif widget == "relation":
            for one in value if isinstance(value, list) else [value]:
                if isinstance(one, (str, int, float)) and one != "":
                    entry["references"].append((place, field, str(one)))
        elif widget == "select" and isinstance(value, (str, int)):
            options = [option["value"] if isinstance(option, dict) else option for option in field["options"]]
            if value not in options and str(value) not in map(str, options):
                self.tell("schema/choice", path, value)

    def targets(self, field, value):
        wanted = field.get("collections", field.get("collection"))
        found = []
        for name in wanted if isinstance(wanted, list) else [wanted]:
            found += self.names.get((name, field.get("value_field", "title"), value), [])
        return found

    def check_relations(self):
        named = collections.defaultdict(set)
        for path, entry in self.entries.items():
            seen = set()
            for place, field, value in entry["references"]:
                found = self.targets(field, value)
                if not found:
                    self.tell("relation/missing-target", path, value)
                elif len(found) > 1:
                    self.tell("relation/ambiguous-target", path, value)
                elif found[0] == path:
                    self.tell("relation/self", path, value)
                else:
                    named[found[0]].add((path, place))
                    if (place, found[0]) in seen:
                        self.tell("relation/duplicate", path, value)
                    seen.add((place, found[0]))
        for path, entry in self.entries.items():
            for place, field, value in entry["references"]:
                found = self.targets(field, value)
                back = field.get("inverse") or (place if field.get("symmetric") else None)
                if back and len(found) == 1 and found[0] != path and (found[0], back) not in named[path]:
                    self.tell("relation/missing-inverse", path, value)

    def check_names(self):
        for (collection, key, value), paths in self.names.items():
            if key in ("id", "title", "slug") and len(paths) > 1:
                for path in paths:
                    self.tell("entry/duplicate-" + key, path, value)

    def check_links(self, path, entry):
        for image, target in LINK.findall(CODE.sub("", entry["body"])):
            if re.match(r"[A-Za-z][A-Za-z0-9+.-]*:|//|#|/", target) or "{{" in target:
                continue
            place = urllib.parse.unquote(re.split("[?#]", target)[0])
            full = os.path.normpath(os.path.join(self.root, os.path.dirname(path), place))
            if not any(os.path.exists(full + end) for end in ("", ".md")):
                self.tell("image/missing" if image else "link/broken", path, target)

    def check(self):
        self.read()
        for path, entry in self.entries.items():
            self.check_fields(path, entry, entry["collection"]["fields"], entry["fields"], "")
            self.check_links(path, entry)
        self.check_relations()
        self.check_names()


def main(arguments):
    """Check a library and tell what was found."""
    with open(arguments[0], encoding="utf-8") as file:
        profile = yaml.load(file, LOADER)
    library = Library(profile, arguments[1])
    library.check()
    if "--list" in arguments:
        for problem in sorted(library.problems):
            print("\t".join(problem))
    else:
        for rule, count in sorted(collections.Counter(rule for rule, _, _ in library.problems).items()):
            print(rule, count)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
