// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/reports/evidence_home.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace sw {

QString evidenceHome()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/seaworthy/evidence"_s;
}

} // namespace sw
