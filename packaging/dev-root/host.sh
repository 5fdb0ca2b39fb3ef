# shellcheck shell=bash disable=SC2154
# SPDX-FileCopyrightText: 2026 The Commonplace authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Read by ./dev: what this machine can do itself.

# Whether the task KIND (build, test, lint, package) can run without a root of our own.
runs_natively() {
    case ${COMMONPLACE_DEV:-} in
        native) return 0 ;;
        root) return 1 ;;
    esac
    has_recent_qt && has_commands cmake ninja git || return 1
    case $1 in
        test) has_commands Xvfb xvfb-run dbus-run-session || return 1 ;;
        fuzz) has_commands clang++ || return 1 ;;
        # Another version of clang-format formats otherwise.
        lint)
            has_commands clang-format run-clang-tidy clazy-standalone shellcheck reuse python3 || return 1
            [[ $(clang-format --version) == *"version 19."* ]] || return 1
            ;;
        package) has_commands dpkg-shlibdeps fakeroot file || return 1 ;;
    esac
    finds_libraries
}

has_commands() {
    local name
    for name; do
        command -v "$name" >/dev/null || return 1
    done
}

# A look at the file system alone: most machines that need a root are recognised by it within milliseconds.
has_recent_qt() {
    local file version
    for file in {/usr,/usr/local}/lib{,64,/*-linux-gnu*}/cmake/Qt6/Qt6ConfigVersionImpl.cmake; do
        [[ -r $file ]] || continue
        version=$(sed -n 's/^ *set(PACKAGE_VERSION "\(.*\)").*/\1/p' "$file" | head -n 1)
        [[ $(printf '6.8\n%s\n' "$version" | sort -V | head -n 1) == 6.8 ]] && return 0
    done
    return 1
}

# Asks CMake for the very libraries that the build asks for; the answer is kept until that question changes.
finds_libraries() {
    local question answer=$source_dir/build/probe
    question=$(cat "$source_dir/cmake/CommonplaceDependencies.cmake" "$dev_root_dir/probe/CMakeLists.txt" | sha256sum)
    [[ -r $answer/found && $(<"$answer/found") == "$question" ]] && return 0
    rm -rf "$answer"
    mkdir -p "$answer"
    cmake -S "$dev_root_dir/probe" -B "$answer" -G Ninja >"$answer/output" 2>&1 || return 1
    printf '%s\n' "$question" >"$answer/found"
}

cache_dir() {
    printf '%s/commonplace\n' "${XDG_CACHE_HOME:-$HOME/.cache}"
}

# Sets the array `bwrap` to the call that opens a sandbox here, with user namespaces where they are needed.
find_bwrap() {
    local tools
    tools=$(cache_dir)/tools
    if ! has_commands bwrap || ! has_commands mmdebstrap; then
        [[ -x $tools/usr/bin/bwrap ]] || get_tools "$tools"
        if [[ -x $tools/usr/bin/bwrap ]]; then
            use_tools "$tools"
        fi
    fi
    bwrap=(bwrap)
    if [[ $(id -u) != 0 ]] || ! bwrap --dev-bind / / true 2>/dev/null; then
        bwrap=(bwrap --unshare-user)
    fi
    "${bwrap[@]}" --dev-bind / / true 2>/dev/null || die "$(namespaces_missing)"
}

namespaces_missing() {
    cat <<END
this machine has no Qt 6.8 and KDE Frameworks 6 of its own, and does not allow the namespaces that a
Debian 13 root of our own needs (tried with 'bwrap --unshare-user --dev-bind / / true', as $(id -un)).
One of these helps:
  - on a machine of your own: sudo sysctl kernel.unprivileged_userns_clone=1 (older Debian) or
    sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0 (Ubuntu), and user.max_user_namespaces above 0;
  - in a container: start it with --privileged, or with --security-opt seccomp=unconfined;
  - on Debian 13: install the packages named in packaging/dev-root/packages; the machine then needs no other root.
END
}

# Installs the two tools on a Debian machine; an ordinary user gets them in a folder of their own.
get_tools() {
    local tools=$1 names=(mmdebstrap bubblewrap debian-archive-keyring)
    has_commands apt-get dpkg-deb || die "this machine has no Qt 6.8 and KDE Frameworks 6 of its own; to make a Debian 13 \
root for Commonplace, install 'mmdebstrap' and 'bubblewrap' with your system's package manager"
    if [[ $(id -u) == 0 ]]; then
        echo "./dev: installing mmdebstrap and bubblewrap" >&2
        local options=(-qq -o DPkg::Lock::Timeout=120)
        { apt-get "${options[@]}" update \
            && DEBIAN_FRONTEND=noninteractive apt-get "${options[@]}" install -y --no-install-recommends "${names[@]}"; } \
            </dev/null >&2 || die "installing ${names[*]} failed; see the messages above"
        return
    fi
    echo "./dev: fetching mmdebstrap and bubblewrap into $tools (nothing is installed)" >&2
    fetch_tools "$tools.new" "${names[@]}" || die "mmdebstrap and bubblewrap are missing and could not be fetched; install \
them: sudo apt-get install mmdebstrap bubblewrap"
    rm -rf "$tools"
    mv "$tools.new" "$tools"
}

# Unpacks packages, and what they need and the machine lacks, into the folder TOOLS, with package lists kept there.
fetch_tools() (
    tools=$1
    shift
    set -e
    rm -rf "$tools"
    mkdir -p "$tools/apt/lists/partial" "$tools/apt/archives/partial"
    cd "$tools/apt"
    apt=(apt-get -qq -o "Dir::State::lists=$tools/apt/lists" -o "Dir::Cache=$tools/apt" -o Debug::NoLocking=1)
    "${apt[@]}" update
    mapfile -t missing < <("${apt[@]}" --simulate --no-install-recommends install "$@" | awk '$1 == "Inst" {print $2}')
    "${apt[@]}" download "${missing[@]}"
    for file in ./*.deb; do
        dpkg-deb -x "$file" "$tools"
    done
    rm -rf "$tools/apt"
)

use_tools() {
    local tools=$1 folder
    export PATH=$tools/usr/bin:$tools/usr/sbin:$PATH
    for folder in "$tools"/{usr/,}lib/*-linux-gnu*; do
        [[ -d $folder ]] && LD_LIBRARY_PATH=$folder${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}
    done
    export LD_LIBRARY_PATH
    for folder in "$tools"/usr/share/perl5 "$tools"/usr/share/perl/5.* "$tools"/usr/lib/*-linux-gnu*/perl{,-base}/5.*; do
        [[ -d $folder ]] && PERL5LIB=$folder${PERL5LIB:+:$PERL5LIB}
    done
    export PERL5LIB=${PERL5LIB:-}
}
