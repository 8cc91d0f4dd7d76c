// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/reports/report_material.h"

namespace sw {

// The same report on A4 pages with numbers; charts as vectors. Fails where the file cannot be written.
Result<void> writePdfReport(const QString &file, const ReportMaterial &material);

} // namespace sw
