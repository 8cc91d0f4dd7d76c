// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/drills/balancer_drill.h"

namespace sw {

// Everything that a drill leaves, as one folder: report.html, report.pdf, the raw samples, the ledger, the
// topologies, the journal's extract, and what other tools read (junit.xml, the Chaos Toolkit's journal.json).
// Made beside its place and renamed into it, so that a folder of evidence is whole or not there;
// manifest.json has the SHA-256 of each file. Yields the folder, a new one under parent named after the drill
// and its time. For a worker; a QGuiApplication must be alive, because the charts have text.
Result<QString> writeEvidence(const QString &parent, const DrillRun &run, Journal &journal);

} // namespace sw
