#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Commonplace authors
# SPDX-License-Identifier: GPL-3.0-or-later

# check-deb.sh PACKAGE.deb: installs the package, with what it depends on and nothing else, in a Debian 13 made
# for that, and starts what it brought, as an ordinary user. `./dev package` calls this for the package it made.

set -euo pipefail
source_dir=$(cd -P "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
dev_root_dir=$source_dir/packaging/dev-root
# shellcheck source=packaging/dev-root/host.sh
. "$dev_root_dir/host.sh"
# shellcheck source=packaging/dev-root/root.sh
. "$dev_root_dir/root.sh"

die() {
    printf 'check-deb: %s\n' "$1" >&2
    exit "${2:-1}"
}

if (($# != 1)) || [[ ! -r $1 ]]; then
    die "it takes the path of one package" 2
fi
package=$(readlink -f "$1")
picture=$source_dir/build/package/screenshot.png
# bwrap is set here, too.
find_bwrap
mkdir -p "$(cache_dir)"
work=$(mktemp -d "$(cache_dir)/check-deb.XXXXXX")
display_server=
cleanup() {
    [[ -z $display_server ]] || kill "$display_server" 2>/dev/null || true
    remove_tree "$work"
}
trap cleanup EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

echo "check-deb: installing ${package##*/} in a clean Debian 13"
# shellcheck disable=SC2016 # $1 is the hook's, not ours
if ! debian_root "$work/root" --customize-hook="upload '$package' /commonplace.deb" \
    --customize-hook='chroot "$1" apt-get install --yes --no-install-recommends /commonplace.deb' \
    >"$work/log" 2>&1 </dev/null; then
    tail -n 40 "$work/log" >&2
    die "the package does not install"
fi

# inside COMMAND…: as an ordinary user of the clean system, with a home of their own and the virtual display.
mkdir "$work/home"
inside() {
    bwrap --unshare-user --uid 1000 --gid 1000 --bind "$work/root" / --dev /dev --dev-bind /proc /proc --tmpfs /tmp \
        --ro-bind-try /tmp/.X11-unix /tmp/.X11-unix --bind "$work/home" /home --remount-ro / \
        --clearenv --setenv HOME /home --setenv PATH /usr/bin:/bin --setenv LANG C.UTF-8 \
        --setenv DISPLAY "${display:-}" --setenv LIBGL_ALWAYS_SOFTWARE 1 --setenv QT_QPA_PLATFORM xcb \
        --chdir /home -- "$@"
}

# shellcheck disable=SC2016 # ${Version} is dpkg's
wanted=$(inside dpkg-query -W -f '${Version}' commonplace)
version=$(inside commonplace-cli --version) || die "commonplace-cli does not start"
[[ $version == *"$wanted"* ]] || die "commonplace-cli says its version is '$version'; the package's is $wanted"

exec {displays}< <(exec "$source_dir/dev" exec Xvfb -displayfd 1 -screen 0 1440x900x24 -nolisten tcp 2>/dev/null)
display_server=$!
read -r number <&"$displays" || die "the virtual display did not start"
display=:$number
inside cp -R /usr/share/commonplace/sample-library /home/library
inside timeout 120 commonplace --screenshot /home/screenshot.png /home/library || die "the installed editor does not start"
[[ -s $work/home/screenshot.png ]] || die "the installed editor left no picture of itself"
cp "$work/home/screenshot.png" "$picture"
printf 'check-deb: %s installs and starts; this is what it showed:\n%s\n' "${package##*/}" "$picture"
