// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/sizing/part_of.h"

#include <set>

namespace sw {

Sheet partOf(const Sheet &sheet, std::initializer_list<QString> keys)
{
    std::set<QString> wanted;
    for (const QString &key : keys) {
        for (const QString &each : restsOn(sheet, key))
            wanted.insert(each);
    }
    Sheet part;
    part.lines.reserve(wanted.size());
    for (const Line &line : sheet.lines) {
        if (wanted.contains(line.key))
            part.lines.push_back(line);
    }
    return part;
}

} // namespace sw
