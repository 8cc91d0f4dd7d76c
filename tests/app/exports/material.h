// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/sizing/proposal.h"

#include <QFile>
#include <QProcess>

#include <gtest/gtest.h>

namespace sw {

inline const QString day = QStringLiteral("2026-03-01");

inline Worksheet exampleWorksheet(const QString &name)
{
    QFile file(QStringLiteral(SW_SOURCE_DIR "/resources/worksheets/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    Result<Worksheet> worksheet = readWorksheet(name, file.readAll());
    EXPECT_TRUE(worksheet) << sentence(worksheet.error()).toStdString();
    return worksheet ? *worksheet : Worksheet();
}

inline Proposal proposed(const Worksheet &worksheet)
{
    Result<Proposal> proposal = propose(worksheet, day);
    EXPECT_TRUE(proposal) << sentence(proposal.error()).toStdString();
    return proposal ? std::move(*proposal) : Proposal();
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// What a short Python program prints; it is given arguments and fails the test when it fails.
inline QByteArray python(const char *program, const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("python3"),
                  QStringList{QStringLiteral("-c"), QString::fromUtf8(program)} + arguments);
    EXPECT_TRUE(process.waitForFinished(60000));
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return process.readAllStandardOutput();
}

// What a stranger might put into a worksheet.
inline const QString hostile =
    QStringLiteral("=HYPERLINK(\"http://x\"), | <script>alert('1')</script>\r\n# `_*\\\x01 50 %1");

} // namespace sw
