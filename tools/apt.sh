# Sourced by tools/setup.sh: QGIS and the test tools from Debian's packages.
# shellcheck shell=bash

say() { printf '%s\n' "$*" >&2; }
fail() { say "$@"; exit 1; }

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }
need_root() {
    [ "$(id -u)" = 0 ] || command -v sudo >/dev/null ||
        fail "Installing QGIS needs root: run 'make setup' as root once, or install sudo."
    [ "$(id -u)" = 0 ] || sudo -v
}

# Long output goes to a log; only a failure shows its end.
logged() {
    "$@" >.setup.log 2>&1 </dev/null || { tail -n 30 .setup.log >&2; fail "This failed: $*"; }
}

apt_install() {
    logged as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 \
        -o Acquire::Retries=3 install -y --no-install-recommends "$@"
}

apt_update() { logged as_root apt-get -q -o Acquire::Retries=3 update; }

# The $(...) below are apt-get's own.
# shellcheck disable=SC2016
# The address of the archive that a release comes from, as the machine's own sources name it.
archive_of() {
    apt-get indextargets --format '$(SITE) $(REPO_URI)' 'Created-By: Packages' "Codename: $1" | awk 'NR == 1 {print $2}'
}

# shellcheck disable=SC2016
# Backports live in the same archive as the release.
add_backports() {
    local release=$1 archive
    apt-get indextargets --format '$(CODENAME)' 'Created-By: Packages' | grep -x "$release-backports" >/dev/null && return
    archive=$(archive_of "$release")
    [ -n "$archive" ] || fail "No $release entry in apt's sources: add one, then run this again."
    say "Adding $release-backports to apt's sources ..."
    printf 'Types: deb\nURIs: %s\nSuites: %s-backports\nComponents: main\nSigned-By: /usr/share/keyrings/debian-archive-keyring.gpg\n' \
        "$archive" "$release" | as_root tee "/etc/apt/sources.list.d/$release-backports.sources" >/dev/null
}

# The unpacked 3.22 lives on the libraries that the packages of 3.40 bring along.
qgis_packages=(qgis python3-qgis qgis-providers)
tool_packages=(make python3-venv python3-requests python3-numpy python3-gdal gdal-bin libimage-exiftool-perl python3-cryptography xvfb xauth libgl1-mesa-dri qttools5-dev-tools)
# A database server is nothing to put on somebody's machine for a few tests; without it they are skipped.
if [ "${CI:-}" = true ] || [ "${POSTGIS:-}" = yes ]; then tool_packages+=(postgresql-postgis); fi

installed() { [ "$(dpkg-query -W -f '${db:Status-Abbrev}\n' "$@" 2>/dev/null | grep -c '^ii')" = $# ]; }
missing_of() { for one in "$@"; do installed "$one" || printf '%s ' "$one"; done; }
qgis_of_debian() { [[ $(dpkg-query -W -f '${Version}' qgis 2>/dev/null) == "$1".* ]]; }

# install_packages 3.40 bookworm: that line of QGIS from the release's backports, and what the tests need besides.
install_packages() {
    local line=$1 release=$2
    if installed "${qgis_packages[@]}" "${tool_packages[@]}" && qgis_of_debian "$line"; then return; fi
    need_root
    say "Installing QGIS $line and the test tools from Debian's packages (some minutes, once):"
    say "  $(missing_of "${qgis_packages[@]}" "${tool_packages[@]}")"
    # Twice: an apt that was never updated knows no release's codename, so no archive either.
    apt_update
    add_backports "$release"
    apt_update
    apt_install -t "$release-backports" "${qgis_packages[@]}"
    apt_install "${tool_packages[@]}"
    qgis_of_debian "$line" || fail "Debian's $release-backports has no QGIS $line any more."
}

# A Debian 13 in .qgis/3.44, for tools/inside.sh: a base system, and in it what a Debian 13 itself would install.
build_debian_13() {
    local root=$PWD/.qgis/3.44 archive
    [ ! -e "$root/.complete" ] || return 0
    need_root
    apt_update
    archive=$(archive_of bookworm)
    [ -n "$archive" ] || fail "No bookworm entry in apt's sources: add one, then run this again."
    command -v debootstrap >/dev/null || apt_install debootstrap
    say "Building a Debian 13 in .qgis/3.44 (some minutes, once) ..."
    as_root rm -rf "$root"
    mkdir -p .qgis
    # Root's PATH: an ordinary user's has no place for debootstrap.
    logged as_root env PATH="$PATH:/usr/sbin:/sbin" \
        debootstrap --variant=minbase --include=ca-certificates trixie "$root" "$archive"
    # Its packages start no services, and come the way that the machine's own come.
    printf '#!/bin/sh\nexit 101\n' | as_root tee "$root/usr/sbin/policy-rc.d" >/dev/null
    as_root chmod +x "$root/usr/sbin/policy-rc.d"
    { apt-config dump | grep -E '^Acquire::(Check|http|https|Proxy)' || true; } |
        as_root tee "$root/etc/apt/apt.conf.d/90machine" >/dev/null
    as_root touch "$root/etc/pip.conf"
    as_root mkdir -p "$root/run/user"
    # A database server in there is on nobody's machine, so the tests that need one run on this line always.
    as_root env POSTGIS=yes tools/inside.sh bash -euo pipefail -c '. tools/apt.sh; install_packages 3.44 trixie; apt-get clean'
    as_root touch "$root/.complete"
}
