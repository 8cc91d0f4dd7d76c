// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/window/close_guard.h"
#include "widgets/window/unsaved_guard.h"

#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace sw;
using namespace Qt::StringLiterals;

namespace {

class UnsavedGuardTest : public testing::Test
{
protected:
    void SetUp() override { window.show(); }

    QMessageBox *question() const
    {
        auto *box = window.findChild<QMessageBox *>(u"unsavedQuestion"_s);
        return box && box->isVisible() ? box : nullptr;
    }
    void answer(const QString &button) const
    {
        ASSERT_NE(question(), nullptr);
        auto *pressed = question()->findChild<QPushButton *>(button);
        ASSERT_NE(pressed, nullptr) << button.toStdString();
        QTest::mouseClick(pressed, Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    QWidget window;
    UnsavedGuard guard{window};
    QSignalSpy save{&guard, &UnsavedGuard::saveRequested};
    QSignalSpy discarded{&guard, &UnsavedGuard::discarded};
    int happened = 0;
    std::function<void()> then = [this] { ++happened; };
};

} // namespace

TEST_F(UnsavedGuardTest, asksNothingWhereNothingWouldBeLost)
{
    guard.before(then);
    EXPECT_EQ(happened, 1);
    EXPECT_TRUE(window.close());
}

TEST_F(UnsavedGuardTest, closesTheWindowOnlyWhenTheDocumentIsSaved)
{
    guard.setUnsaved(u"\"shop.json\""_s);
    EXPECT_FALSE(window.close());
    ASSERT_NE(question(), nullptr);
    EXPECT_TRUE(question()->text().contains(u"\"shop.json\""_s));
    answer(u"saveUnsaved"_s);
    EXPECT_EQ(save.size(), 1);
    EXPECT_TRUE(window.isVisible()) << "the save is still under way";
    guard.setUnsaved({});
    EXPECT_FALSE(window.isVisible());
    EXPECT_EQ(discarded.size(), 0);
}

TEST_F(UnsavedGuardTest, staysWhenTheSaveFailsAndForgetsWhatWaitedForIt)
{
    guard.setUnsaved(u"it"_s);
    EXPECT_FALSE(window.close());
    answer(u"saveUnsaved"_s);
    guard.notSaved();
    EXPECT_TRUE(window.isVisible());
    guard.setUnsaved({}); // saved later, by hand
    EXPECT_TRUE(window.isVisible()) << "nobody asked for the closing any more";
}

TEST_F(UnsavedGuardTest, goesOnWithoutTheDocumentWhenItIsDiscarded)
{
    guard.setUnsaved(u"it"_s);
    guard.before(then);
    EXPECT_EQ(happened, 0);
    answer(u"discardUnsaved"_s);
    EXPECT_EQ(discarded.size(), 1);
    EXPECT_EQ(happened, 1);
    EXPECT_EQ(save.size(), 0);
}

TEST_F(UnsavedGuardTest, doesNothingWhenTheUserCancelsOrPutsTheQuestionAway)
{
    guard.setUnsaved(u"it"_s);
    guard.before(then);
    answer(u"cancelUnsaved"_s);
    guard.before(then);
    ASSERT_NE(question(), nullptr);
    QTest::keyClick(question(), Qt::Key_Escape);
    EXPECT_EQ(happened, 0);
    EXPECT_EQ(save.size() + discarded.size(), 0);
    guard.setUnsaved({});
    EXPECT_EQ(happened, 0);
}

TEST_F(UnsavedGuardTest, savesWhenEnterIsPressed)
{
    guard.setUnsaved(u"it"_s);
    guard.before(then);
    ASSERT_NE(question(), nullptr);
    QTest::keyClick(question(), Qt::Key_Return);
    EXPECT_EQ(save.size(), 1);
    EXPECT_EQ(discarded.size(), 0);
}

TEST_F(UnsavedGuardTest, asksOnceAndDoesWhatWasAskedForLast)
{
    guard.setUnsaved(u"it"_s);
    guard.before(then);
    EXPECT_FALSE(window.close());
    EXPECT_EQ(window.findChildren<QMessageBox *>().size(), 1);
    answer(u"discardUnsaved"_s);
    EXPECT_EQ(happened, 0);
    EXPECT_FALSE(window.isVisible());
}

TEST_F(UnsavedGuardTest, letsTheWindowGoWhenTheDocumentIsKeptInAnotherWay)
{
    guard.setUnsaved(u"it"_s);
    guard.standAside();
    EXPECT_TRUE(window.close());
}

// The guard that was installed last is asked first.
TEST_F(UnsavedGuardTest, isAskedWhenNothingRunsAnyMore)
{
    CloseGuard running(window);
    running.setRunning(u"The drill runs."_s);
    guard.setUnsaved(u"it"_s);
    EXPECT_FALSE(window.close());
    EXPECT_EQ(question(), nullptr);
    QTest::mouseClick(window.findChild<QPushButton *>(u"stopAndClose"_s), Qt::LeftButton);
    running.setRunning({});
    EXPECT_TRUE(window.isVisible());
    answer(u"discardUnsaved"_s);
    EXPECT_FALSE(window.isVisible());
}
