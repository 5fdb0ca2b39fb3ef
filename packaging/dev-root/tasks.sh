#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Commonplace authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Called by ./dev, in the environment where builds run: build, test, run, bench, fuzz, cli, lint, package.
# The preset comes in COMMONPLACE_PRESET. The current folder is the caller's, as paths are given relative to it.

set -euo pipefail
source_dir=$(cd -P "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
preset=${COMMONPLACE_PRESET:-release}
build_dir=$source_dir/build/$preset

fail() {
    printf './dev: %s\n' "$1" >&2
    exit "${2:-1}"
}

# A build folder belongs to the environment that configured it: one machine's compiler and libraries are not another's.
configure() {
    local folder=$1 environment
    shift
    environment=$(c++ --version | head -n 1)
    if [[ -e $folder/CMakeCache.txt && $(cat "$folder/environment" 2>/dev/null) != "$environment" ]]; then
        rm -rf "$folder"
    fi
    [[ -e $folder/build.ninja && -e $folder/environment ]] || cmake -S "$source_dir" -B "$folder" "$@" || return 1
    printf '%s\n' "$environment" >"$folder/environment"
}

build() {
    (cd "$source_dir" && configure "$build_dir" --preset "$preset" && cmake --build "$build_dir" ${1:+--target "$@"})
}

build_quietly() {
    local log
    log=$(mktemp)
    if ! build "$@" >"$log" 2>&1; then
        cat "$log" >&2
        rm -f "$log"
        fail "the build failed; see above"
    fi
    rm -f "$log"
}

has_display() {
    [[ -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} ]]
}

# Chromium's sandbox refuses to start for root. Only a developer's own build, run by root on purpose, goes without it.
allow_root() {
    if [[ $(id -u) == 0 ]]; then
        export QTWEBENGINE_DISABLE_SANDBOX=1
    fi
}

# on_virtual_display COMMAND…: a screen, a session bus and software rendering, the same on every machine.
on_virtual_display() {
    unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS XAUTHORITY
    export QT_QPA_PLATFORM=xcb LIBGL_ALWAYS_SOFTWARE=1 QT_QUICK_BACKEND=software
    xvfb-run -a -s "-screen 0 1440x900x24 -nolisten tcp" dbus-run-session -- "$@"
}

# The tests must not depend on what the person has set up.
run_tests() {
    local report=$build_dir/tests.xml status=0 counts
    build || fail "the build failed, so no test was run"
    allow_root
    export ASAN_OPTIONS=${ASAN_OPTIONS:-detect_leaks=0} UBSAN_OPTIONS=${UBSAN_OPTIONS:-halt_on_error=1:print_stacktrace=1}
    rm -f "$report"
    on_virtual_display ctest --test-dir "$build_dir" -j 2 --output-on-failure --no-tests=error \
        --output-junit "$report" "$@" || status=$?
    counts=$(python3 - "$report" <<'END'
import sys, xml.etree.ElementTree as tree
try:
    suite = tree.parse(sys.argv[1]).getroot()
except (OSError, tree.ParseError):
    print("0 passed, 0 failed")
else:
    count = lambda name: int(suite.get(name, "0"))
    failed = count("failures") + count("errors")
    print(f"{count('tests') - failed - count('skipped') - count('disabled')} passed, {failed} failed")
END
    )
    if ((status == 0)) && [[ $counts == "0 passed, "* ]]; then
        status=1
    fi
    if [[ $counts == "0 passed, 0 failed" ]]; then
        echo "./dev: no test was run" >&2
    fi
    printf '%s\n' "$counts"
    return "$status"
}

# Copied once: what the person changes there is theirs, and stays.
sample_library() {
    local target=${XDG_DATA_HOME:-$HOME/.local/share}/commonplace/sample-library
    if [[ ! -d $target ]]; then
        local new=$target.new
        rm -rf "$new"
        mkdir -p "$(dirname "$target")"
        cp -R "$source_dir/resources/sample-library" "$new"
        git -C "$new" -c init.defaultBranch=main init --quiet
        git -C "$new" add --all
        git -C "$new" config user.email >/dev/null || export GIT_AUTHOR_EMAIL=nobody@localhost GIT_COMMITTER_EMAIL=nobody@localhost
        git -C "$new" config user.name >/dev/null || export GIT_AUTHOR_NAME=Commonplace GIT_COMMITTER_NAME=Commonplace
        git -C "$new" -c commit.gpgSign=false -c core.hooksPath=/dev/null commit --quiet --message "Begin with the sample library"
        unset GIT_AUTHOR_EMAIL GIT_AUTHOR_NAME GIT_COMMITTER_EMAIL GIT_COMMITTER_NAME
        mv "$new" "$target"
    fi
    printf '%s\n' "$target"
}

run_editor() {
    if [[ ${1:-} == -- ]]; then
        shift
    fi
    build_quietly commonplace
    local program=$build_dir/app/commonplace picture=$source_dir/build/screenshot.png status=0
    if (($# == 0)); then
        set -- "$(sample_library)"
    fi
    allow_root
    if has_display; then
        exec "$program" "$@"
    fi
    rm -f "$picture"
    on_virtual_display timeout 120 "$program" --screenshot "$picture" "$@" || status=$?
    ((status == 0)) || fail "there is no display, and the editor did not come up on a virtual one" "$status"
    [[ -s $picture ]] || fail "there is no display; the editor started on a virtual one, but left no picture of itself"
    printf 'There is no display, so the editor was started on a virtual one. This is what it showed:\n%s\n' "$picture"
}

run_benchmarks() {
    local program found=0 status=0
    build
    allow_root
    for program in "$build_dir"/tests/benchmarks/bench_*; do
        [[ -f $program && -x $program ]] || continue
        found=1
        on_virtual_display "$program" "$@" || status=$?
    done
    ((found)) || fail "there is no benchmark in $build_dir/tests/benchmarks"
    return "$status"
}

# What the fuzzers find worth keeping stays in build/fuzz/corpus for the next run; an input that breaks something is
# written to build/fuzz. The sources' own corpus is only read.
run_fuzzers() {
    local seconds=${1:-60} program name found status=0
    local options=(-timeout=10 -rss_limit_mb=2048 -max_len=4096 -print_final_stats=1 -verbosity=1
        -dict="$source_dir/tests/fuzz/yaml.dict")
    [[ $seconds =~ ^[1-9][0-9]*$ ]] || fail "fuzz takes a number of seconds, not '$seconds'" 2
    build fuzzers
    for program in "$build_dir"/tests/fuzz/fuzz_*; do
        [[ -f $program && -x $program ]] || continue
        name=${program##*/fuzz_}
        found=$build_dir/corpus/$name
        mkdir -p "$found"
        printf '\n./dev: fuzzing %s for %s s\n' "$name" "$seconds"
        "$program" "${options[@]}" -max_total_time="$seconds" -artifact_prefix="$build_dir/$name-" "$found" \
            "$source_dir/tests/fuzz/corpus" || status=1
    done
    return "$status"
}

package() {
    local folder=$source_dir/build/package
    mkdir -p "$folder"
    rm -f "$folder"/*.deb
    configure "$folder" -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo -DCMAKE_INSTALL_PREFIX=/usr -DCOMMONPLACE_TESTS=OFF
    cmake --build "$folder"
    (cd "$folder" && cpack -G DEB)
}

task=$1
shift
case $task in
    build) build "$@" ;;
    cli)
        build_quietly commonplace-cli
        exec "$build_dir/app/commonplace-cli" "$@"
        ;;
    test) run_tests "$@" ;;
    run) run_editor "$@" ;;
    bench) run_benchmarks "$@" ;;
    fuzz) run_fuzzers "$@" ;;
    lint) exec "$source_dir/packaging/lint/lint.sh" "$@" ;;
    package) package ;;
    *) fail "there is no task '$task'" 2 ;;
esac
