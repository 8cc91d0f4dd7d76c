// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/reports/report_material.h"

namespace sw {

// One page that needs nothing else: charts and topologies are inline SVG, every text from outside is escaped,
// and it prints well.
QByteArray htmlReport(const ReportMaterial &material);

} // namespace sw
