// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

namespace sw {

struct Check
{
    QString name; // "haproxy"
    bool good = false;
    bool needed = true; // false: something works less well without it
    QString seen;       // what was found, for people
    QString remedy;     // what to do; empty when good
};

// What this machine has and lacks for the console and its lab. Looks only; takes about a second.
std::vector<Check> examineMachine();

} // namespace sw
