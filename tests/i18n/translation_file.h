// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace sw::test {

// What keeps a Qt translation file (TS) from being complete, one sentence each: a text without a translation,
// one that the code no longer has, a plural form left empty, a place marker (%1, %n) or an ellipsis that the
// translation lost.
QStringList gaps(const QByteArray &ts);

// The texts of one file that the other lacks, as "context: text".
QStringList missing(const QByteArray &inThis, const QByteArray &ofThat);

} // namespace sw::test
