// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/sizing/proposal.h"
#include "planner/traffic/history.h"

#include <QLocale>

namespace sw {

// What `seaworthy plan` prints for people, in lines of 80 columns at most.
QString planText(const Worksheet &worksheet, const Proposal &proposal, const QLocale &locale);
QString sizesText(const Worksheet &worksheet, const std::vector<SizeChoice> &choices, const QLocale &locale);
QString historyText(const TrafficHistory &history, const QLocale &locale);
// The malformed lines with their numbers, at most so many.
QString badLinesText(const TrafficHistory &history, size_t most);

} // namespace sw
