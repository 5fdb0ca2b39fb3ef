#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Commonplace authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Called by `./dev lint`, in the environment where builds run. Every check runs, so that one call shows all findings.

set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.." || exit 1
build=build/lint
failed=()

# check NAME COMMAND…
check() {
    local name=$1 started=$SECONDS
    shift
    if "$@"; then
        printf 'lint: %s: fine (%d s)\n' "$name" $((SECONDS - started))
    else
        printf 'lint: %s: FAILED (%d s)\n' "$name" $((SECONDS - started))
        failed+=("$name")
    fi
}

# files PATTERN…: the project's files of these names, new ones included and deleted ones not.
files() {
    local file
    git ls-files -z --cached --others --exclude-standard -- "$@" | while IFS= read -r -d '' file; do
        [[ -f $file ]] && printf '%s\0' "$file"
    done
    return 0
}

format() {
    if ! files '*.cpp' '*.h' | xargs -0 -r clang-format --dry-run -Werror --ferror-limit=1; then
        echo "To format a file: ./dev exec clang-format -i FILE"
        return 1
    fi
}

scripts() {
    files dev .ci/run '*.sh' | xargs -0 -r shellcheck --external-sources
}

licences() {
    reuse lint --quiet || { reuse lint && false; }
}

includes() {
    python3 packaging/lint/includes_test.py && python3 packaging/lint/includes.py
}

# Without precompiled headers, as clang cannot read gcc's; and built as far as the code that Qt's tools write.
code() {
    if ! { prepare && generated; } >"$build.log" 2>&1; then
        cat "$build.log"
        return 1
    fi
    python3 packaging/lint/code.py "$build"
}

prepare() {
    cmake -S . -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Debug -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON \
        -DCMAKE_AUTOGEN_ORIGIN_DEPENDS=OFF
}

generated() {
    local targets
    mapfile -t targets < <(ninja -C "$build" -t targets all | sed -n 's/^\([^:/]*_autogen\): phony.*/\1/p')
    ((${#targets[@]} == 0)) || cmake --build "$build" --target "${targets[@]}"
}

desktop() {
    local id=packaging/io.github.commonplace.Commonplace status=0 page
    [[ ! -e $id.desktop ]] || desktop-file-validate "$id.desktop" || status=1
    [[ ! -e $id.metainfo.xml ]] || appstreamcli validate --no-net "$id.metainfo.xml" || status=1
    for page in packaging/man/*.1; do
        [[ ! -e $page ]] || mandoc -T lint -W warning "$page" || status=1
    done
    for page in packaging/icons/*.svg; do
        [[ ! -e $page ]] || xmllint --noout --nonet "$page" || status=1
    done
    return "$status"
}

mkdir -p build
check format format
check scripts scripts
check licences licences
check includes includes
check desktop desktop
check code code
if ((${#failed[@]})); then
    printf 'lint: failed: %s\n' "${failed[*]}"
    exit 1
fi
echo "lint: all fine"
