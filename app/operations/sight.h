// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace sw {

// What looking at the world tells of one step.
enum class Truth {
    TookEffect,
    DidNot,
    TakenBack,   // it did, and the node put it right by itself
    StillMoving, // the provider or the node is still at it
    WentWrong,   // it led to a state that nobody wanted
    Gone,        // what it acted on does not exist any more
    CannotTell,
};

struct Sight
{
    Truth truth = Truth::CannotTell;
    QString seen; // translated, a sentence: what was seen, or why nothing can be told
};

} // namespace sw
