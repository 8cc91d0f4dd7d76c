// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/plan/plan.h"

class QMenu;

namespace sw {

// One thing that can be asked of a server, as menus and the inspector offer it.
struct OfferedAction
{
    QString word;        // stable: "resize"
    QString text;        // "Resize…": each leads to a preview first
    ServerAction action; // the first possible choice, or the one whose refusal is told
    bool choosesFlavor = false;
    bool choosesImage = false;
    QString reason; // why it cannot be done now; empty: it can
};

// Every action, the possible ones first. Where the server is none of the fleet's, all are refused with that
// reason.
std::vector<OfferedAction> offeredActions(const Fleet &fleet, const Topology &topology,
                                          const ServerId &server);

// The choices of a resize or a rebuild, each with its text and the reason that speaks against it (empty: none
// does).
struct ActionChoice
{
    ServerAction action;
    QString text;
    QString reason;
};
std::vector<ActionChoice> choicesOf(const OfferedAction &offer, const Fleet &fleet, const Topology &topology,
                                    const ServerId &server);

// Fills a menu with the actions; an impossible one is disabled and says why. chosen is called with what was
// picked.
void fillActionMenu(QMenu &menu, const Fleet &fleet, const Topology &topology, const ServerId &server,
                    const std::function<void(const ServerAction &)> &chosen);
void fillChoiceMenu(QMenu &menu, const std::vector<ActionChoice> &choices,
                    const std::function<void(const ServerAction &)> &chosen);

} // namespace sw
