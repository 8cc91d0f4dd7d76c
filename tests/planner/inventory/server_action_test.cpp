// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/inventory/server_action.h"

#include <gtest/gtest.h>

#include <set>

using namespace sw;
using namespace Qt::StringLiterals;

TEST(ServerAction, everyWordLeadsBackToItsAction)
{
    std::set<QString> labels;
    for (const QString &text : serverActionWords()) {
        const std::optional<ServerAction> action = serverActionFromWord(text, u"x"_s);
        ASSERT_TRUE(action) << text.toStdString();
        EXPECT_EQ(word(*action), text);
        labels.insert(label(*action));
    }
    EXPECT_EQ(labels.size(), size_t(serverActionWords().size()));
    EXPECT_FALSE(serverActionFromWord(u"explode"_s));
}

TEST(ServerAction, aSoftRebootNeedsARunningServerAndAHardOneDoesNot)
{
    EXPECT_TRUE(mayBegin(RebootServer{false}, ServerState::Active));
    EXPECT_FALSE(mayBegin(RebootServer{false}, ServerState::Stopped));
    EXPECT_TRUE(mayBegin(RebootServer{true}, ServerState::Stopped));
}

TEST(ServerAction, onlyAServerThatWaitsForItIsConfirmedOrReverted)
{
    EXPECT_TRUE(mayBegin(ConfirmResize{}, ServerState::AwaitingConfirm));
    EXPECT_FALSE(mayBegin(ConfirmResize{}, ServerState::Active));
    EXPECT_FALSE(mayBegin(RevertResize{}, ServerState::Resizing));
}

TEST(ServerAction, leadsToTheStateThatVerifiesIt)
{
    EXPECT_EQ(target(ResizeServer{}, ServerState::Active), ServerState::AwaitingConfirm);
    EXPECT_EQ(target(RebuildServer{}, ServerState::Stopped), ServerState::Stopped);
    EXPECT_EQ(target(DeleteServer{}, ServerState::Active), std::nullopt);
}

TEST(ServerAction, theEndOfAResizeLeavesAStoppedServerStopped)
{
    using enum ServerState;
    for (const ServerAction &action : {ServerAction{ConfirmResize{}}, ServerAction{RevertResize{}}}) {
        EXPECT_TRUE(mayEnd(action, AwaitingConfirm, Active));
        EXPECT_TRUE(mayEnd(action, AwaitingConfirm, Stopped));
        EXPECT_FALSE(mayEnd(action, AwaitingConfirm, AwaitingConfirm));
        EXPECT_FALSE(mayEnd(action, AwaitingConfirm, Error));
    }
    EXPECT_FALSE(mayEnd(StartServer{}, Stopped, Stopped));
    EXPECT_FALSE(mayEnd(DeleteServer{}, Active, Active));
}

TEST(ServerAction, aDeletedServerTakesNoAction)
{
    for (const QString &text : serverActionWords())
        EXPECT_FALSE(mayBegin(*serverActionFromWord(text), ServerState::Deleted)) << text.toStdString();
}
