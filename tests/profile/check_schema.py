#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Commonplace authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Check a profile against the JSON schema of Sveltia CMS, keys of Commonplace's own left out.

Usage: check_schema.py SCHEMA PROFILE. Exit status: 0 valid, 1 not (each fault on a line), 77 a module is missing.
"""

import json
import sys

try:
    import jsonschema
    import yaml
except ImportError as error:
    print(error)
    sys.exit(77)

PROFILE_KEYS = {"name", "page_url", "baseurl", "repository_url", "detect", "extends", "checks", "links", "versions"}
COLLECTION_KEYS = {"sections", "page_url", "template"}
FIELD_KEYS = {"group", "nullable", "rubric", "generate", "alias", "keeps_old", "merge", "also", "condition", "collections", "relation_type",
              "relation_type_field", "inverse", "symmetric", "acyclic", "weight", "inferred"}


def field(given):
    """A field without keys of Commonplace's own, and those below it likewise."""
    kept = {key: value for key, value in given.items() if key not in FIELD_KEYS}
    if kept.get("widget") != "select":
        kept.pop("options", None)  # suggestions
    else:
        kept["options"] = [
            {key: value for key, value in option.items() if key != "hint"} if isinstance(option, dict) else option
            for option in kept.get("options", [])]
    for key in ("fields", "types"):
        if key in kept:
            kept[key] = [field(child) for child in kept[key]]
    if "field" in kept:
        kept["field"] = field(kept["field"])
    return kept


def collection(given):
    """A collection likewise."""
    kept = {key: value for key, value in given.items() if key not in COLLECTION_KEYS}
    for each in [kept, *kept.get("files", [])]:
        if "fields" in each:
            each["fields"] = [field(child) for child in each["fields"]]
    return kept


def main(schema_path, profile_path):
    """Print every fault of the profile; its number decides the exit status."""
    with open(schema_path, encoding="utf-8") as file:
        schema = json.load(file)
    with open(profile_path, encoding="utf-8") as file:
        # A date is a text to the schema, so no scalar becomes one.
        loader = type("Loader", (yaml.SafeLoader,), {"yaml_implicit_resolvers": {
            first: [pair for pair in pairs if pair[0] != "tag:yaml.org,2002:timestamp"]
            for first, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()}})
        given = yaml.load(file, loader)
    profile = {key: value for key, value in given.items() if key not in PROFILE_KEYS and not key.startswith("x-")}
    # Where a library is kept is its git's matter, not its profile's.
    profile.setdefault("backend", {"name": "test-repo"})
    profile["collections"] = [collection(each) for each in profile["collections"]]
    faults = list(jsonschema.Draft7Validator(schema).iter_errors(profile))
    for fault in faults:
        best = jsonschema.exceptions.best_match([fault])
        print(f"{profile_path}: {'/'.join(str(part) for part in best.absolute_path)}: {best.message[:300]}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
