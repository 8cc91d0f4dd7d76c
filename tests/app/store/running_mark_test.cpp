// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/running_mark.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

using namespace sw;
using namespace Qt::StringLiterals;

namespace {
const OperationId operation{u"op"_s};
}

TEST(RunningMark, isHadByOneAtATime)
{
    QTemporaryDir folder;
    const QString journal = folder.filePath(u"journal.sqlite"_s);
    {
        const auto mine = RunningMark::take(journal, operation);
        ASSERT_TRUE(mine.has_value());
        const auto theirs = RunningMark::take(journal, operation);
        ASSERT_FALSE(theirs.has_value());
        EXPECT_EQ(theirs.error().cause, Cause::Conflict);
        EXPECT_TRUE(RunningMark::take(journal, OperationId{u"another"_s}).has_value());
    }
    EXPECT_TRUE(RunningMark::take(journal, operation).has_value());
    EXPECT_TRUE(QDir(journal + u"-running"_s).isEmpty());
}

TEST(RunningMark, goesWithItsProcess)
{
    QTemporaryDir folder;
    const QString journal = folder.filePath(u"journal.sqlite"_s);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto mark = RunningMark::take(journal, operation);
        ::kill(::getpid(), SIGKILL);
    }
    ::waitpid(child, nullptr, 0);
    EXPECT_TRUE(RunningMark::take(journal, operation).has_value());
}
