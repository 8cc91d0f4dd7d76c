// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/look/icons.h"

#include <QKeySequence>

#include <vector>

namespace sw {

// The window's pages, in the order of the navigation and of their keys.
enum class WindowPage { Start, Fleet, Topology, Drills, Journal, Planner };

struct PageEntry
{
    WindowPage page;
    look::Glyph glyph;
    QString text; // with the letter that the menu underlines
    QString name; // of its button in the navigation
    QKeySequence keys;
};
std::vector<PageEntry> pageEntries();

} // namespace sw
