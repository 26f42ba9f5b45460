#!/usr/bin/env bash
# Opens QGIS with the plugin, installed from its zip as a user would, in a profile that is thrown away.
# Arguments go to QGIS:  tools/run_qgis.sh project.qgz
set -euo pipefail
cd "$(dirname "$0")/.."
. tools/env.sh
unset QT_QPA_PLATFORM

[ -n "$QGIS_APP" ] || { echo "There is no qgis command: install QGIS Desktop, or put it on the PATH." >&2; exit 1; }
if [ "$(uname)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "There is no screen here to open QGIS on (DISPLAY is not set)." >&2
    exit 1
fi

profiles=$(mktemp -d)
trap 'rm -rf "$profiles"' EXIT
profile=$profiles/profiles/landlens
mkdir -p "$profile/python/plugins" "$profile/QGIS"
"$PYTHON" tools/package.py --into "$profiles" >/dev/null
"$PYTHON" -m zipfile -e "$profiles"/landlens-*.zip "$profile/python/plugins"
for major in 3 4; do
    printf '[PythonPlugins]\nlandlens=true\nprocessing=true\n\n[app]\nnewProjectDefault=false\n' >"$profile/QGIS/QGIS$major.ini"
done
echo "Opening QGIS; the plugin is in the menu Web and in the Processing toolbox ..."
"$QGIS_APP" --nologo --noversioncheck --profiles-path "$profiles" --profile landlens "$@"
