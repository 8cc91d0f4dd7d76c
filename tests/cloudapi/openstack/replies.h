// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFile>

#include <gmock/gmock.h>

namespace sw::test {

// A body that a real OpenStack (release Zed) answered, recorded.
inline QByteArray recorded(const QString &name)
{
    QFile file(QStringLiteral(SW_TEST_DATA "/replies/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return file.readAll();
}

} // namespace sw::test
