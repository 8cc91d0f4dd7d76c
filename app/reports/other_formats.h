// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/reports/report_material.h"

#include <QJsonObject>

namespace sw {

// What other programs read of a drill.

QByteArray junitXml(const DrillRun &run); // each stage and each criterion is a test case
// The journal of the Chaos Toolkit, with the drill as an experiment in its own terms.
QJsonObject chaosToolkitJournal(const ReportMaterial &material);
QByteArray ledgerCsv(const DrillRun &run);

} // namespace sw
