#!/usr/bin/env bash
# SPDX-FileCopyrightText: Seaworthy contributors
# SPDX-License-Identifier: Apache-2.0
# tests/screenshots.sh [BUILD-FOLDER]: draws the README's pictures anew, from the gallery's example fleet, with no display.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
gallery=${1:-$top/build/dev}/bin/widgets_gallery
if [ ! -x "$gallery" ]; then
    printf 'screenshots: %s is missing; build it first: installer/build dev widgets_gallery\n' "$gallery" >&2
    exit 2
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 "$gallery" "$folder" 2>/dev/null
mkdir -p "$top/docs"
cp "$folder"/2-topology-trouble-light.png "$top/docs/topology.png"
cp "$folder"/7-drill-result-dark.png "$top/docs/drill-result.png"
