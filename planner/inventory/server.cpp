// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/inventory/server.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::ServerState)
};

} // namespace

QString word(ServerState state)
{
    switch (state) {
    case ServerState::Building:
        return u"building"_s;
    case ServerState::Active:
        return u"active"_s;
    case ServerState::Stopped:
        return u"stopped"_s;
    case ServerState::Paused:
        return u"paused"_s;
    case ServerState::Suspended:
        return u"suspended"_s;
    case ServerState::Rescued:
        return u"rescued"_s;
    case ServerState::Resizing:
        return u"resizing"_s;
    case ServerState::AwaitingConfirm:
        return u"awaiting-confirm"_s;
    case ServerState::Reverting:
        return u"reverting"_s;
    case ServerState::Rebooting:
        return u"rebooting"_s;
    case ServerState::Rebuilding:
        return u"rebuilding"_s;
    case ServerState::Shelved:
        return u"shelved"_s;
    case ServerState::Deleting:
        return u"deleting"_s;
    case ServerState::Deleted:
        return u"deleted"_s;
    case ServerState::Error:
        return u"error"_s;
    case ServerState::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QString label(ServerState state)
{
    switch (state) {
    case ServerState::Building:
        return Text::tr("Being built");
    case ServerState::Active:
        return Text::tr("Running");
    case ServerState::Stopped:
        return Text::tr("Stopped");
    case ServerState::Paused:
        return Text::tr("Paused");
    case ServerState::Suspended:
        return Text::tr("Suspended");
    case ServerState::Rescued:
        return Text::tr("In rescue mode");
    case ServerState::Resizing:
        return Text::tr("Being resized");
    case ServerState::AwaitingConfirm:
        return Text::tr("Waiting for confirmation");
    case ServerState::Reverting:
        return Text::tr("Going back to the old size");
    case ServerState::Rebooting:
        return Text::tr("Restarting");
    case ServerState::Rebuilding:
        return Text::tr("Being rebuilt");
    case ServerState::Shelved:
        return Text::tr("Shelved");
    case ServerState::Deleting:
        return Text::tr("Being deleted");
    case ServerState::Deleted:
        return Text::tr("Deleted");
    case ServerState::Error:
        return Text::tr("In error");
    case ServerState::Unknown:
        return Text::tr("Unknown");
    }
    Q_UNREACHABLE();
}

bool isTransitional(ServerState state)
{
    switch (state) {
    case ServerState::Building:
    case ServerState::Resizing:
    case ServerState::Reverting:
    case ServerState::Rebooting:
    case ServerState::Rebuilding:
    case ServerState::Deleting:
        return true;
    default:
        return false;
    }
}

} // namespace sw
