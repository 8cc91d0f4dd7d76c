// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/sizing/sheet_builder.h"

#include <QCoreApplication>

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Sizing)
};

// Requests a second at the peak of day one, by the best grounds there are; and in words, which.
std::optional<std::pair<Expression, QString>> peakRequests(const SheetBuilder &builder)
{
    using formula::line;
    if (builder.has(input::peakRequests))
        return std::pair(line(input::peakRequests), Text::tr("From the measured requests."));
    const bool given = builder.has(input::arrivals);
    if (given || builder.has(output::arrivals)) {
        return std::pair(line(given ? QString(input::arrivals) : QString(output::arrivals))
                             * line(input::pagesPerVisit) * line(input::requestsPerPage),
                         Text::tr("From the arriving visits."));
    }
    if (requestsFollowThroughput(builder)) {
        return std::pair(line(output::basis) / 8 * line(output::kbPerMB) / line(input::requestKB),
                         Text::tr("From the throughput and the size of a request."));
    }
    return std::nullopt;
}

void addLoad(SheetBuilder &builder)
{
    using formula::line;
    const auto requests = peakRequests(builder);
    if (!requests || !builder.has(output::growthFactor))
        return;
    builder.derive(output::requests, Text::tr("Requests at the peak"), Unit::PerSecond, Section::Application,
                   requests->first * line(output::growthFactor), requests->second);
    builder.derive(output::wantedRequests, Text::tr("Requests with headroom"), Unit::PerSecond,
                   Section::Application, line(output::requests) * line(output::headroomFactor));
    builder.derive(output::pages, Text::tr("Pages at the peak"), Unit::PerSecond, Section::Application,
                   line(output::requests) / line(input::requestsPerPage));
    builder.derive(output::visits, Text::tr("Visits at the peak"), Unit::PerSecond, Section::Application,
                   line(output::pages) / line(input::pagesPerVisit));
    if (!builder.has(input::serviceSeconds))
        return;
    builder.derive(output::erlang, Text::tr("Requests in work at the peak"), Unit::Erlang,
                   Section::Application, line(output::requests) * line(input::serviceSeconds),
                   Text::tr("Little's law: requests a second × seconds of one."));
    builder.derive(output::wantedErlang, Text::tr("Requests in work with headroom"), Unit::Erlang,
                   Section::Application, line(output::erlang) * line(output::headroomFactor));
}

void addCarried(SheetBuilder &builder)
{
    using formula::line;
    if (!builder.has({input::availableRam, input::requestRam}))
        return;
    builder.derive(output::carriedClassic, Text::tr("Requests at once in the RAM at hand"), Unit::Count,
                   Section::Application, line(input::availableRam) / line(input::requestRam),
                   Text::tr("The classic form, without the time of a request: so many at once, not so many a "
                            "second."));
    if (!builder.has(input::serviceSeconds))
        return;
    builder.derive(output::carriedRequests, Text::tr("Requests that the RAM at hand carries"),
                   Unit::PerSecond, Section::Application,
                   line(input::availableRam) / line(input::requestRam) / line(input::serviceSeconds));
    builder.derive(output::carriedPages, Text::tr("Pages that the RAM at hand carries"), Unit::PerSecond,
                   Section::Application,
                   line(input::availableRam) / line(output::pageRam) / line(input::serviceSeconds));
}

} // namespace

bool requestsFollowThroughput(const SheetBuilder &builder)
{
    return builder.has({input::requestKB, output::basis}) && !builder.has(input::peakRequests)
        && !builder.has(input::arrivals) && !builder.has(output::arrivals);
}

void addApplication(SheetBuilder &builder)
{
    using formula::line;
    if (builder.has(input::requestRam)) {
        builder.derive(output::pageRam, Text::tr("Weight of a page"), Unit::MB, Section::Application,
                       line(input::requestRam) * line(input::requestsPerPage));
    }
    addLoad(builder);
    if (builder.has({output::wantedErlang, input::requestRam})) {
        builder.derive(output::ramForLoad, Text::tr("Web RAM for the load with headroom"), Unit::MB,
                       Section::Application, line(output::wantedErlang) * line(input::requestRam));
    }
    addCarried(builder);
}

} // namespace sw
