// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/drills/balancer_drill.h"

#include <QPalette>

namespace sw {

// What the report is written from.
struct ReportMaterial
{
    const DrillRun &run;
    std::vector<OperationRecord> operations; // in order
};

// One line of the table of figures: both forms of the report show the same ones.
struct ReportFigure
{
    QString name;
    QString value;
    QString remark; // how it is known
};
std::vector<ReportFigure> figures(const DrillResult &result);
// "passed on 3 March 2026: ...", one sentence on what was shown.
QString verdict(const DrillResult &result);
QString faultWords(const DrillResult &result);
// What each of the report's words means and how it was measured, for a reader who was not there.
QStringList method(const DrillRun &run);

QPalette paperPalette(); // dark on white, whatever the desktop's colours are

} // namespace sw
