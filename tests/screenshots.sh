#!/usr/bin/env bash
# SPDX-FileCopyrightText: Seaworthy contributors
# SPDX-License-Identifier: Apache-2.0
# tests/screenshots.sh [BUILD]: takes the README's pictures of the console on the real lab into docs/ again. They are
# what the console's own suite sees on its way: the graph with a load balancer selected, a drill that has ended, and the
# planner with its example.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

program=${1:-build/dev}/bin/test_console
if [ ! -x "$program" ]; then
    echo "$program is not there; build it first: cmake --preset dev && cmake --build build/dev" >&2
    exit 2
fi
mkdir -p docs
QT_QPA_PLATFORM=offscreen SEAWORTHY_SCREENSHOTS=$PWD/docs "$program" \
    --gtest_filter='ConsoleOnTheLab.stopsAServerByItsPlan*:ConsoleOnTheLab.runsTheDrill*:ConsolePlanner.opensWhatItSaved*'
ls -l docs/topology.png docs/drill-result.png docs/planner.png
