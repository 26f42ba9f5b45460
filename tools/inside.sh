#!/usr/bin/env bash
# Runs a command on the Debian 13 that tools/setup.sh keeps in .qgis/3.44:
#
#   tools/inside.sh qgis_process --version
#
# The command sees this machine with that Debian's /usr, /etc, /var and /run in place of its own; every other
# folder, this checkout above all, is where it always is. The mounts are seen by the command alone and end with
# it, however it ends. Root needs nothing more, an ordinary user gets them in a user namespace.
set -euo pipefail
checkout=$(cd "$(dirname "$0")/.." && pwd)
debian=$checkout/.qgis/3.44
fail() { printf '%s\n' "$@" >&2; exit 1; }

if [ "${1:-}" != --mount ]; then
    [ -x "$debian/usr/bin/env" ] || fail "There is no Debian 13 in .qgis/3.44 yet. Run: make setup QGIS=3.44"
    case $checkout/ in /usr/* | /etc/* | /var/* | /run/*)
        fail "QGIS=3.44 on Debian 12 hides this machine's /usr, /etc, /var and /run: move the checkout out of them." ;;
    esac
    how=(unshare --mount)
    [ "$(id -u)" = 0 ] || how+=(--user --map-root-user)
    "${how[@]}" true 2>/dev/null || fail "QGIS=3.44 on Debian 12 mounts a Debian 13, which this user may not do here." \
        "Run it as root, in a container that may mount (--privileged), or on Debian 13 itself."
    exec "${how[@]}" "$0" --mount "$(id -u)" "$(id -g)" "$@"
fi

user=$2 group=$3
shift 3
# What belongs to the machine whatever its release: its network, and where it gets Python packages and its screen.
for path in etc/hosts etc/resolv.conf etc/pip.conf etc/ssl/certs/ca-certificates.crt run/user; do
    if [ -e "/$path" ] && [ -e "$debian/$path" ]; then mount --rbind "/$path" "$debian/$path"; fi
done
for folder in etc var run usr; do mount --rbind "$debian/$folder" "/$folder"; done
[ "$user" = 0 ] || exec unshare --user --map-user="$user" --map-group="$group" "$@"
exec "$@"
