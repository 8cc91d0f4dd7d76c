// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/window/close_guard.h"

#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace sw;
using namespace Qt::StringLiterals;

namespace {

class CloseGuardTest : public testing::Test
{
protected:
    void SetUp() override { m_window.show(); }

    QPushButton *button(const QString &name) const { return m_window.findChild<QPushButton *>(name); }

    QWidget m_window;
    CloseGuard m_guard{m_window};
};

} // namespace

TEST_F(CloseGuardTest, letsAnIdleWindowClose)
{
    EXPECT_TRUE(m_window.close());
}

TEST_F(CloseGuardTest, staysOpenOverRunningWorkAndSaysWhatRuns)
{
    m_guard.setRunning(u"The drill runs."_s);
    QSignalSpy stop(&m_guard, &CloseGuard::stopAndCloseRequested);
    EXPECT_FALSE(m_window.close());
    auto *question = m_window.findChild<QMessageBox *>(u"closeQuestion"_s);
    ASSERT_NE(question, nullptr);
    EXPECT_EQ(question->text(), u"The drill runs."_s);
    QTest::mouseClick(button(u"stay"_s), Qt::LeftButton);
    EXPECT_TRUE(m_window.isVisible());
    EXPECT_EQ(stop.size(), 0);
}

TEST_F(CloseGuardTest, closesWhenWhatItStoppedIsOver)
{
    m_guard.setRunning(u"The drill runs."_s);
    QSignalSpy stop(&m_guard, &CloseGuard::stopAndCloseRequested);
    EXPECT_FALSE(m_window.close());
    QTest::mouseClick(button(u"stopAndClose"_s), Qt::LeftButton);
    EXPECT_EQ(stop.size(), 1);
    EXPECT_TRUE(m_window.isVisible());
    m_guard.setRunning({});
    EXPECT_FALSE(m_window.isVisible());
}
