// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0

// The availability of designs beside drawn states of the same diagram.
#include "planner/availability/monte_carlo.h"
#include "planner/sizing/design_diagram.h"
#include "tests/planner/sizing/sized.h"
#include "tests/support/random_worksheet.h"

#include <cmath>

using namespace sw;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array architectures{ArchitectureTemplate::BasicPair, ArchitectureTemplate::LvsNat,
                                   ArchitectureTemplate::LvsDirect, ArchitectureTemplate::TwoSites,
                                   ArchitectureTemplate::MultiZone, ArchitectureTemplate::ActiveActive};
constexpr std::array patterns{DatabasePattern::Replica,         DatabasePattern::ReplicasBehindBalancer,
                              DatabasePattern::ReadWriteSplit,  DatabasePattern::PrimaryPrimary,
                              DatabasePattern::BlockReplicated, DatabasePattern::ManagedMultiZone};

// Hundreds of intervals are asked: 99.99 %, which is 1.985 times as wide as 95 %.
constexpr double wide = 1.985;

Worksheet shop()
{
    return worksheetWith({{input::peak, 40}, {input::requestRam, 20}, {input::serviceSeconds, 0.2}});
}

double unavailability(const Worksheet &worksheet)
{
    const Result<Sheet> sheet = sheetOf(worksheet, today);
    EXPECT_TRUE(sheet);
    return sheet ? evaluated(*sheet).at(u"availability.unavailability"_s) : -1;
}

} // namespace

TEST(DesignAvailability, agreesWithDrawnStatesInEveryDesign)
{
    uint64_t seed = 0;
    for (const ArchitectureTemplate architecture : architectures) {
        for (const DatabasePattern pattern : patterns) {
            for (int zones = 1; zones <= 3; ++zones) {
                Worksheet worksheet = randomWorksheet(++seed);
                worksheet.architecture = architecture;
                worksheet.database = pattern;
                worksheet.zones = zones;
                worksheet.survival = zones > 1 ? Survival::AnyZone : Survival::AnyNode;
                SCOPED_TRACE(seed);
                const Result<Sheet> sheet = sheetOf(worksheet, randomWorksheetDay);
                if (!sheet)
                    continue; // The change took it beyond what is accepted.
                const Values values = evaluated(*sheet);
                const double exact = values.at(u"availability.unavailability"_s);
                const rbd::Diagram diagram = designDiagram(worksheet);
                const Estimated reduced = estimated(diagram, values, Sampling::Reduced, 20'000, seed);
                EXPECT_NEAR(reduced.unavailability, exact, wide * reduced.halfWidth + 1e-9 * exact);
                EXPECT_LT(reduced.halfWidth, 0.2 * exact);
                if (values.at(output::nodes) > 200)
                    continue; // Each is drawn by itself.
                const Estimated plain = estimated(diagram, values, Sampling::Plain, 200'000, seed);
                EXPECT_NEAR(plain.unavailability, exact, wide * plain.halfWidth);
            }
        }
    }
}

// The second site serves while the first one is down, but the first one's pairs still take their moments.
TEST(DesignAvailability, countsTheMomentsOfSwitchingThatASecondSiteIsNoHelpIn)
{
    Worksheet worksheet = shop();
    worksheet.architecture = ArchitectureTemplate::TwoSites;
    worksheet.figures[input::siteFailover] = exactly(0);
    const auto downHours = [&](double takeoverSeconds) {
        worksheet.figures[input::takeover] = exactly(takeoverSeconds);
        return 8760 * unavailability(worksheet);
    };
    // Nodes fail 1/100000 + 1/3100 times an hour, one in twenty unnoticed; of balancers and of database one
    // pair each: so many hours more a year for each hour that a person takes.
    const double perHour = 8760 * 2 * (1 / 100'000.0 + 1 / 3100.0) * 0.05;
    EXPECT_NEAR(downHours(3600) - downHours(0), perHour, 0.01 * perHour);
}

TEST(DesignAvailability, isBetterWithASecondSite)
{
    Worksheet worksheet = shop();
    const double one = unavailability(worksheet);
    worksheet.architecture = ArchitectureTemplate::TwoSites;
    EXPECT_LT(unavailability(worksheet), one / 3);
}
