# shellcheck shell=bash disable=SC2154
# SPDX-FileCopyrightText: 2026 The Commonplace authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Read by ./dev: running a command in the root, among the person's own files.

# enter_root ROOT COMMAND…: replaces this process, so exit status and signals need no passing on. The command
# sees ROOT's /usr, /etc and /var (read-only: what belongs in there stands in the list of packages), and
# everything else of the machine at its own path: homes, temporary folders, devices, displays, sockets.
enter_root() {
    local root=$1 path name
    shift
    local -a sandbox=()
    mount_system "$root"
    mount_top_level
    mount_runtime
    mount_identity "$root"
    mount_fonts
    mount_strays "$root" "$@"
    sandbox+=(--remount-ro /usr --remount-ro /etc --remount-ro /var)
    set_environment
    set_locale "$root"
    exec "${bwrap[@]}" "${sandbox[@]}" --chdir "$(pwd -P)" -- "$@"
}

mount_system() {
    local path
    sandbox+=(--bind "$1/usr" /usr --bind "$1/etc" /etc --bind "$1/var" /var
        --dev-bind /dev /dev --dev-bind /proc /proc --ro-bind-try /sys /sys)
    for path in "$1"/{bin,sbin,lib*}; do
        [[ -L $path ]] && sandbox+=(--symlink "$(readlink "$path")" "/${path##*/}")
    done
}

# Everything at the machine's top that is not the system's: /home, /root, /tmp, /media, /mnt, /srv, /opt, and
# whatever else a person has there. Links are kept as links, so a path means the same inside and outside.
mount_top_level() {
    local path
    for path in /* /var/*; do
        case $path in
            /bin | /boot | /dev | /etc | /lib* | /lost+found | /proc | /run | /sbin | /sys | /usr | /var) continue ;;
            /var/backups | /var/cache | /var/lib | /var/local | /var/lock | /var/log | /var/mail | /var/opt) continue ;;
            /var/run | /var/spool) continue ;;
        esac
        if [[ -L $path ]]; then
            sandbox+=(--symlink "$(readlink "$path")" "$path")
        elif [[ -d $path ]]; then
            sandbox+=(--bind-try "$path" "$path")
        fi
    done
}

mount_runtime() {
    local path
    sandbox+=(--tmpfs /run --bind-try /run/user /run/user --bind-try /run/media /run/media
        --bind-try /run/dbus /run/dbus)
    for path in "${XDG_RUNTIME_DIR:-}" "${XAUTHORITY:-}" "${SSH_AUTH_SOCK:-}"; do
        path=$(readlink -f "${path:-/}") || continue
        case $path in
            /run/user/* | /run/media/* | /run/dbus/*) ;;
            /run/*) sandbox+=(--bind-try "$path" "$path") ;;
        esac
    done
}

# The person, the network's names and the clock are the machine's; users known only to a directory
# service are added to the list, as nothing in the root could ask that service, and last those that
# the root's own packages run as (sshd).
mount_identity() {
    local path passwd group
    exec {passwd}< <({ getent passwd && getent passwd "$(id -u)" && cat "$1/etc/passwd"; } | awk -F: '!seen[$1]++')
    exec {group}< <({ getent group && getent group "$(id -g)" && cat "$1/etc/group"; } | awk -F: '!seen[$1]++')
    sandbox+=(--ro-bind-data "$passwd" /etc/passwd --ro-bind-data "$group" /etc/group)
    for path in /etc/{resolv.conf,hosts,localtime,timezone,machine-id,gitconfig}; do
        [[ -r $path ]] && sandbox+=(--ro-bind "$(readlink -f "$path")" "$path")
    done
    # It also holds the certificates that an organisation has added.
    path=/etc/ssl/certs/ca-certificates.crt
    [[ -r $path && -e $1$path ]] && sandbox+=(--ro-bind "$(readlink -f "$path")" "$path")
    return 0
}

mount_fonts() {
    # Not at their own places, which hold the root's fonts; fontconfig searches below these too.
    sandbox+=(--ro-bind-try /usr/share/fonts /usr/local/share/fonts/system
        --ro-bind-try /usr/local/share/fonts /usr/local/share/fonts/local)
}

# Folders that lie among the system's own: these sources, the current folder, and paths among the arguments.
mount_strays() {
    local root=$1 path
    shift
    for path in "$source_dir" "$(pwd -P)" "$HOME" "${TMPDIR:-/tmp}" "$@"; do
        [[ $path == /* && -e $path ]] || continue
        path=$(readlink -f "$path")
        case $path in
            /usr/* | /etc/* | /var/* | /run/*)
                if [[ ! -e $root$path && " ${sandbox[*]} " != *" $path "* ]]; then
                    sandbox+=(--bind-try "$path" "$path")
                fi
                ;;
        esac
    done
}

set_environment() {
    local name
    for name in LD_LIBRARY_PATH LD_PRELOAD LIBRARY_PATH CPATH C_INCLUDE_PATH CPLUS_INCLUDE_PATH PKG_CONFIG_PATH \
        PKG_CONFIG_LIBDIR CMAKE_PREFIX_PATH QT_PLUGIN_PATH QT_QPA_PLATFORM_PLUGIN_PATH QML2_IMPORT_PATH QML_IMPORT_PATH \
        QTDIR XDG_DATA_DIRS XDG_CONFIG_DIRS PYTHONHOME PYTHONPATH VIRTUAL_ENV PERL5LIB GTK_PATH GIO_EXTRA_MODULES \
        FONTCONFIG_FILE FONTCONFIG_PATH BASH_ENV; do
        sandbox+=(--unsetenv "$name")
    done
    sandbox+=(--setenv PATH /usr/local/bin:/usr/bin:/bin:/usr/local/sbin:/usr/sbin:/sbin
        --setenv COMMONPLACE_INSIDE 1)
}

# The person's locales, made in the root when they are first asked for. Without any, or with plain ASCII
# asked for, it is C.UTF-8: names of files are UTF-8 everywhere here.
set_locale() {
    local root=$1 value
    if [[ ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} =~ ^(C|POSIX)$ ]]; then
        sandbox+=(--setenv "$([[ -n ${LC_ALL:-} ]] && echo LC_ALL || echo LC_CTYPE)" C.UTF-8)
    fi
    for value in "${LC_ALL:-}" "${LANG:-}" "${LC_CTYPE:-}" "${LC_MESSAGES:-}" "${LC_TIME:-}" "${LC_NUMERIC:-}" \
        "${LC_COLLATE:-}" "${LC_MONETARY:-}" "${LC_PAPER:-}" "${LC_NAME:-}" "${LC_ADDRESS:-}" "${LC_TELEPHONE:-}" \
        "${LC_MEASUREMENT:-}" "${LC_IDENTIFICATION:-}"; do
        if [[ $value =~ ^([a-z]{2,3}(_[A-Z]{2,3})?)(\.[A-Za-z0-9-]+)?(@[a-z]+)?$ ]]; then
            make_locale "$root" "$value" "${BASH_REMATCH[1]}${BASH_REMATCH[4]:-}"
        fi
    done
}

# make_locale ROOT NAME SOURCE: always UTF-8, whatever the name says. One that Debian does not know stays away.
make_locale() {
    local root=$1 folder=/usr/lib/locale/$2 new
    [[ ! -e $root$folder && -e $root/usr/share/i18n/locales/$3 ]] || return 0
    new=$folder.$$
    "${bwrap[@]}" --bind "$root" / --dev /dev localedef --no-archive -i "$3" -f UTF-8 "$new" >/dev/null 2>&1 || true
    mv -T "$root$new" "$root$folder" 2>/dev/null || rm -rf "${root:?}$new"
}
