// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/window/window_page.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::WindowPage)
};

} // namespace

std::vector<PageEntry> pageEntries()
{
    std::vector<PageEntry> entries{
        {WindowPage::Start, look::Glyph::Start, Text::tr("&Start"), u"navStart"_s, {}},
        {WindowPage::Fleet, look::Glyph::Fleet, Text::tr("&Fleet"), u"navFleet"_s, {}},
        {WindowPage::Topology, look::Glyph::Topology, Text::tr("&Topology"), u"navTopology"_s, {}},
        {WindowPage::Drills, look::Glyph::Drill, Text::tr("&Drills"), u"navDrills"_s, {}},
        {WindowPage::Journal, look::Glyph::Journal, Text::tr("&Journal"), u"navJournal"_s, {}},
        {WindowPage::Planner, look::Glyph::Planner, Text::tr("&Planner"), u"navPlanner"_s, {}},
    };
    for (PageEntry &entry : entries)
        entry.keys = QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(entry.page)));
    return entries;
}

} // namespace sw
