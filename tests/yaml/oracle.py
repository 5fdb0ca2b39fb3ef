#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Commonplace authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The independent judge of tst_yamloracle: reads YAML with PyYAML (YAML 1.1, libyaml) and says what is wrong.

On standard input one document a line, in JSON:

    {"before": TEXT,
     "nodes": [[KIND, VALUE, SOURCE], …],     each node in the document's order; SOURCE null: not to be read alone
     "edits": [{"what": NAME, "after": TEXT, "operation": …, "path": [INDEX, …], …}, …]}

KIND is "list", "map", "text" (a string for certain) or "scalar". A path counts items of lists and pairs of maps from
0. The operations: set (value), rename (at, key), insert-item (at, value), remove-item (at), move-item (at, to),
insert-key (at, key, value), remove-key (at). A value is {"text": …}, {"plain": …}, null, {"list": […]} or
{"map": [[KEY, VALUE], …]}.

For each, one line on standard output: the list of what is wrong, in sentences; null where the document cannot be
judged, as libyaml minds tabs that YAML 1.2 allows.

What is compared are resolved tags and the scalars' texts, so `1.10` and `1.1`, or a date and its text, differ.
"""

import json
import re
import sys

import yaml

LOADER = getattr(yaml, "CLoader", yaml.Loader)
RESOLVER = yaml.resolver.Resolver()
TAG = "tag:yaml.org,2002:"


def compose(text):
    loader = LOADER(text)
    try:
        return loader.get_single_node()
    finally:
        loader.dispose()


def scalar(tag, text):
    # `~` and nothing at all are the same; that other lines keep their bytes is looked at apart from this.
    return (tag, "" if tag == TAG + "null" else text)


def tree(node):
    if node is None:
        return scalar(TAG + "null", "")
    if isinstance(node, yaml.ScalarNode):
        return scalar(node.tag, node.value)
    if isinstance(node, yaml.SequenceNode):
        return [node.tag, [tree(item) for item in node.value]]
    return [node.tag, [(tree(key), tree(value)) for key, value in node.value]]


def wanted(value):
    if value is None:
        return scalar(TAG + "null", "")
    if "text" in value:
        return scalar(TAG + "str", value["text"])
    if "plain" in value:
        return scalar(RESOLVER.resolve(yaml.ScalarNode, value["plain"], (True, False)), value["plain"])
    if "list" in value:
        return [TAG + "seq", [wanted(item) for item in value["list"]]]
    return [TAG + "map", [(wanted({"text": key}), wanted(item)) for key, item in value["map"]]]


def changed(root, path, change):
    """The tree with what stands at the path given to `change`; the rest is shared."""
    if not path:
        return change(root)
    tag, children = root
    child = children[path[0]]
    if isinstance(child, tuple) and tag != TAG + "seq":
        new = (child[0], changed(child[1], path[1:], change))
    else:
        new = changed(child, path[1:], change)
    return [tag, children[:path[0]] + [new] + children[path[0] + 1:]]


def on_children(change):
    def apply(node):
        if isinstance(node, tuple):  # a null becomes what holds something
            node = [TAG + ("map" if change.on_map else "seq"), []]
        children = list(node[1])
        change(children)
        return [node[0], children]
    return apply


def operation_of(edit):
    operation, at = edit["operation"], edit.get("at")
    value = wanted(edit.get("value"))
    key = wanted({"text": edit.get("key", "")})

    def change(children):
        if operation == "rename":
            children[at] = (key, children[at][1])
        elif operation == "insert-item":
            children.insert(at, value)
        elif operation == "insert-key":
            children.insert(at, (key, value))
        elif operation == "move-item":
            children.insert(edit["to"], children.pop(at))
        else:
            del children[at]

    change.on_map = operation == "insert-key"
    return (lambda node: value) if operation == "set" else on_children(change)


def node_at(root, path):
    for index in path:
        child = root.value[index]
        root = child[1] if isinstance(root, yaml.MappingNode) else child
    return root


def is_block(node):
    return isinstance(node, yaml.CollectionNode) and not node.flow_style


def last_line(node):
    if is_block(node) and node.value:
        last = node.value[-1]
        return last_line(last[1] if isinstance(last, tuple) else last)
    end = node.end_mark
    return end.line - 1 if end.column == 0 and end.line > node.start_mark.line else end.line


def first_line(root, path, lines):
    """Where the entry at the path begins: with its key, or its dash."""
    if not path:
        return 0
    parent = node_at(root, path[:-1])
    child = parent.value[path[-1]]
    if isinstance(child, tuple):
        return child[0].start_mark.line
    line = child.start_mark.line
    while is_block(parent) and line > 0 and not re.match(r"\s*-(\s|$)", lines[line]):
        line -= 1
    return line


def touchable_lines(root, edit, lines):
    """The first and the last line of the text before that the edit may change."""
    path, operation, at = edit["path"], edit["operation"], edit.get("at")
    node = node_at(root, path) if root is not None else None
    if node is None or (not path and not isinstance(node, yaml.CollectionNode)):
        return 0, len(lines)
    if operation == "set":
        return first_line(root, path, lines), last_line(node)
    if operation == "rename":
        key = node.value[at][0]
        return key.start_mark.line, last_line(key)
    if operation in ("remove-item", "remove-key") and is_block(node) and len(node.value) > 1:
        child = node.value[at]
        end = last_line(child[1] if isinstance(child, tuple) else child)
        if at == 0 and lines[node.start_mark.line].lstrip().startswith("-"):
            end = first_line(root, path + [1], lines)  # what follows moves up to the dash of the map around it
        return first_line(root, path + [at], lines), end
    return first_line(root, path, lines), last_line(node)


def lost_lines(old, new):
    shorter = min(len(old), len(new))
    prefix = 0
    while prefix < shorter and old[prefix] == new[prefix]:
        prefix += 1
    suffix = 0
    while suffix < shorter - prefix and old[-1 - suffix] == new[-1 - suffix]:
        suffix += 1
    return len(old) - prefix - suffix


def line_fault(root, edit, before, after):
    old, new = before.split("\n"), after.split("\n")
    operation = edit["operation"]
    node = node_at(root, edit["path"]) if root is not None else None
    if is_block(node) and operation == "move-item":
        return None if sorted(old) == sorted(new) else "a line was changed by moving"
    if is_block(node) and operation in ("insert-item", "insert-key"):
        first = node.value[0][0] if isinstance(node.value[0], tuple) else node.value[0]
        behind_dash = edit["at"] == 0 and old[first.start_mark.line].lstrip().startswith("-")
        return "a line was changed by adding one" if lost_lines(old, new) > (1 if behind_dash else 0) else None
    start, end = touchable_lines(root, edit, old)
    below = len(old) - end - 1
    if old[:start] != new[:start] or below > 0 and old[-below:] != new[-below:]:
        return f"more changed than lines {start + 1} to {end + 1}"
    return None


def edit_faults(root, expected_root, edit, before):
    after = edit["after"]
    try:
        result = tree(compose(after))
    except yaml.YAMLError as error:
        return [f"{edit['what']}: cannot be read any more: {error}"]
    faults = []
    expected = changed(expected_root, edit["path"], operation_of(edit))
    emptied = expected == [TAG + "map", []] and result == scalar(TAG + "null", "")
    if result != expected and not emptied:
        faults.append(f"{edit['what']}: reads otherwise than it should")
    fault = line_fault(root, edit, before, after)
    if fault:
        faults.append(f"{edit['what']}: {fault}")
    return faults


def in_order(node, found):
    found.append(node)
    for child in node.value if isinstance(node, yaml.CollectionNode) else []:
        for part in child if isinstance(child, tuple) else [child]:
            in_order(part, found)
    return found


def node_faults(node, kind, value, source):
    whole = tree(node)
    if kind in ("list", "map"):
        if not isinstance(node, yaml.SequenceNode if kind == "list" else yaml.MappingNode):
            return f"is no {kind}"
    elif not isinstance(node, yaml.ScalarNode) or node.value != value:
        return f"is not {value!r}"
    elif kind == "text" and node.tag != TAG + "str":
        return f"is no text but {node.tag}"
    if source is not None and tree(compose(source)) != whole:
        return f"alone reads otherwise: {source!r}"
    return None


def document_faults(document):
    root = compose(document["before"])
    faults = []
    nodes = in_order(root, []) if root is not None else []
    if "nodes" in document:
        if len(nodes) != len(document["nodes"]):
            return [f"{len(nodes)} nodes, not {len(document['nodes'])}"]
        for node, (kind, value, source) in zip(nodes, document["nodes"]):
            try:
                fault = node_faults(node, kind, value, source)
            except yaml.YAMLError as error:
                fault = f"alone cannot be read: {source!r}: {error}"
            if fault:
                faults.append(f"the node in line {node.start_mark.line + 1} {fault}")
    expected = tree(root)
    for edit in document["edits"]:
        faults += edit_faults(root, expected, edit, document["before"])
    return faults


def main():
    for line in sys.stdin.buffer:
        document = json.loads(line)
        try:
            faults = document_faults(document)
        except yaml.YAMLError as error:
            faults = None if "\t" in document["before"] else [f"PyYAML cannot read the document: {error}"]
        sys.stdout.write(json.dumps(faults) + "\n")
        sys.stdout.flush()


main()
