# shellcheck shell=bash disable=SC2154
# SPDX-FileCopyrightText: 2026 The Commonplace authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Read by ./dev: the Debian 13 root in the person's cache, made once from the list of packages beside this file.

# To be raised when what make_root does changes, so that roots made the old way are not used.
root_format=1

wanted_packages() {
    sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$dev_root_dir/packages"
}

# Sets `dev_root` to the root's folder, made first if need be, and holds a lock on it for as long as
# this process or what takes its place lives: a root in use is never removed.
need_root() {
    local cache name in_use
    find_bwrap
    cache=$(cache_dir)
    name=dev-root-$({ echo "$root_format $(uname -m)" && wanted_packages; } | sha256sum | cut -c 1-16)
    dev_root=$cache/$name
    mkdir -p "$cache"
    exec {in_use}>"$dev_root.in-use"
    flock --shared "$in_use"
    if [[ ! -d $dev_root ]]; then
        make_root_once "$cache" 
    fi
    [[ -O $dev_root ]] || die "$dev_root belongs to another user; remove it, or set XDG_CACHE_HOME to a folder of your own"
}

# One process at a time makes a root; the others wait and find it there.
make_root_once() {
    local cache=$1 making old other
    exec {making}>"$cache/dev-root.making"
    if ! flock --nonblock "$making"; then
        echo "./dev: another ./dev is making the Debian 13 root; waiting for it" >&2
        flock "$making"
    fi
    if [[ ! -d $dev_root ]]; then
        # What an interrupted call left, and roots of older lists that nobody has used for a day.
        remove_tree "$cache"/dev-root-*.new
        while IFS= read -r -d '' old; do
            exec {other}<"$old"
            if [[ $old != "$dev_root.in-use" ]] && flock --nonblock "$other"; then
                remove_tree "${old%.in-use}" "$old"
            fi
            exec {other}<&-
        done < <(find "$cache" -maxdepth 1 -name 'dev-root-*.in-use' -mmin +1440 -print0)
        make_root "$dev_root.new" "$cache/dev-root.log"
        mv "$dev_root.new" "$dev_root"
    fi
    exec {making}>&-
}

make_root() {
    local root=$1 log=$2 free started=$SECONDS
    free=$(df --output=avail -k "$(dirname "$root")" | tail -n 1)
    ((free > 3500000)) || die "making the Debian 13 root needs 3.5 GB free in $(dirname "$root"); $((free / 1000)) MB are"
    echo "./dev: making a Debian 13 root in $(dirname "$root"), once: some minutes, 2 GB. Nothing else is touched." >&2
    trap 'remove_tree "$dev_root.new"' EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
    if ! debian_root "$root" --include="$(wanted_packages | paste -sd,)" >"$log" 2>&1 </dev/null; then
        tail -n 25 "$log" >&2
        die "making the Debian 13 root failed; all that was printed stands in $log"
    fi
    # bwrap mounts the machine's own file here, and mounts nothing on a link.
    rm -f "$root/etc/localtime" "$root/etc/resolv.conf"
    touch "$root/etc/localtime" "$root/etc/resolv.conf"
    trap - EXIT INT TERM HUP
    echo "./dev: made the root in $((SECONDS - started)) s" >&2
}

# debian_root FOLDER [MMDEBSTRAP OPTION…]: a minimal Debian 13.
debian_root() {
    local root=$1
    shift
    local call=(mmdebstrap --mode=root --variant=apt --format=directory
        --aptopt='Acquire::Retries "3"' --dpkgopt=force-unsafe-io
        --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-include=/usr/share/doc/*/copyright'
        --dpkgopt='path-exclude=/usr/share/man/*' "$@" trixie "$root")
    if [[ ${bwrap[*]} == bwrap ]]; then
        TMPDIR=/tmp "${call[@]}"
        return
    fi
    # An ordinary user is root in a namespace that has one user, so files cannot be given to others.
    # Nothing in this root needs them to be: the filter lets such calls succeed without doing anything.
    # apt must not become its own user there, and mmdebstrap 1.3 not mount a devpts for one, for the same reason.
    local filter devices
    # shellcheck disable=SC2016 # $1 is the hook's, not ours
    devices='mkdir -p "$1/dev" && mount -t tmpfs none "$1/dev" && for name in null zero full random urandom tty; do
        : >"$1/dev/$name" && mount --bind "/dev/$name" "$1/dev/$name"; done'
    exec {filter}< <(ownership_filter)
    TMPDIR=/tmp "${bwrap[@]}" --uid 0 --gid 0 --cap-add ALL --seccomp "$filter" --dev-bind / / -- \
        "${call[@]:0:1}" --aptopt='APT::Sandbox::User "root"' --skip=chroot/mount/dev --setup-hook="$devices" "${call[@]:1}"
}

# A seccomp program (classic BPF, as bwrap reads it) under which changing owners and users succeeds, and does nothing.
ownership_filter() {
    local machine calls call left
    case $(uname -m) in
        # chown fchown lchown fchownat setgroups setuid setgid setreuid setregid setresuid setresgid
        x86_64) machine=0xc000003e calls=(92 93 94 260 116 105 106 113 114 117 119) ;;
        aarch64) machine=0xc00000b7 calls=(55 54 159 146 144 145 143 147 149) ;;
        *) die "making the Debian 13 root as an ordinary user is not possible on $(uname -m); run ./dev as root once" ;;
    esac
    left=${#calls[@]}
    bpf 0x20 0 0 4                           # load the architecture
    bpf 0x15 0 $((left + 1)) "$machine"      # another one: allow
    bpf 0x20 0 0 0                           # load the number of the call
    for call in "${calls[@]}"; do
        bpf 0x15 "$left" 0 "$call"           # one of these: to the end
        ((left -= 1)) || true
    done
    bpf 0x06 0 0 0x7fff0000                  # allow
    bpf 0x06 0 0 0x00050000                  # return 0
}

bpf() {
    local bytes
    printf -v bytes '\\x%02x' $(($1 & 255)) $(($1 >> 8)) "$2" "$3" \
        $(($4 & 255)) $(($4 >> 8 & 255)) $(($4 >> 16 & 255)) $(($4 >> 24 & 255))
    printf '%b' "$bytes"
}

remove_tree() {
    local tree
    for tree; do
        [[ -e $tree ]] || continue
        chmod -R u+rwX "$tree" 2>/dev/null || true
        rm -rf --one-file-system "$tree"
    done
}
