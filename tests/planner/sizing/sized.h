// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/capacity/input_keys.h"
#include "planner/sizing/line_keys.h"
#include "planner/sizing/proposal.h"

#include <gtest/gtest.h>

namespace sw {

inline const QString today = QStringLiteral("2026-03-01");

// A worksheet as a test writes it: the figures alone, with a size that limits nothing but the network.
inline Worksheet worksheetWith(std::initializer_list<std::pair<input::Key, double>> figures)
{
    Worksheet worksheet;
    for (const auto &[key, value] : figures)
        worksheet.figures[key] = exactly(value);
    const Price price{0.1, QStringLiteral("2026-01-01"), QStringLiteral("published list")};
    worksheet.webSize = {QStringLiteral("web"), 1, 2048, 0, 100, QStringLiteral("documented"), price};
    worksheet.balancerSize = {QStringLiteral("lb"), 1, 1024, 0, 70, QStringLiteral("documented"), price};
    worksheet.databaseSize = {QStringLiteral("db"), 1, 4096, 0, std::nullopt, {}, price};
    return worksheet;
}

inline Proposal proposed(const Worksheet &worksheet)
{
    Result<Proposal> proposal = propose(worksheet, today);
    EXPECT_TRUE(proposal) << sentence(proposal.error()).toStdString();
    return proposal ? std::move(*proposal) : Proposal();
}

inline double valueOf(const Worksheet &worksheet, const QString &key)
{
    const Proposal proposal = proposed(worksheet);
    EXPECT_TRUE(proposal.likely.contains(key)) << key.toStdString();
    return proposal.likely.contains(key) ? proposal.likely.at(key) : -1;
}

inline std::string refusalOf(const Worksheet &worksheet)
{
    const Result<Proposal> proposal = propose(worksheet, today);
    EXPECT_FALSE(proposal);
    if (proposal)
        return {};
    EXPECT_EQ(proposal.error().cause, Cause::Malformed);
    return proposal.error().detail.toStdString();
}

} // namespace sw
