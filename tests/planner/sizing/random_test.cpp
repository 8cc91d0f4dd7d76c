// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0

// What holds for every worksheet, on a few hundred that were made from seeds.
#include "tests/planner/sizing/sized.h"
#include "tests/support/random_worksheet.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>

using namespace sw;
using namespace Qt::StringLiterals;

namespace {

constexpr uint64_t worksheets = 300;

// The values of the sheet, or none where the change took the worksheet beyond what is accepted.
std::optional<Values> sized(const Worksheet &worksheet)
{
    const Result<Sheet> sheet = sheetOf(worksheet, randomWorksheetDay);
    if (!sheet)
        return std::nullopt;
    return evaluated(*sheet);
}

void scale(Worksheet &worksheet, const QString &key, double factor)
{
    const auto figure = worksheet.figures.find(key);
    if (figure == worksheet.figures.end())
        return;
    figure->second.low *= factor;
    figure->second.likely *= factor;
    figure->second.high *= factor;
}

// Each key of these names so many servers.
const QStringList counts{u"web.byThroughput"_s, u"web.byRam"_s,      u"web.byQueue"_s,
                         u"web.byLoadRun"_s,    u"web.needed"_s,     u"web.nodes"_s,
                         u"balancer.pairs"_s,   u"database.nodes"_s, u"database.replicas"_s};

} // namespace

TEST(EveryWorksheet, isSizedWithFiniteNumbersOnly)
{
    for (uint64_t seed = 0; seed < worksheets; ++seed) {
        const Worksheet worksheet = randomWorksheet(seed);
        const Result<Proposal> proposal = propose(worksheet, randomWorksheetDay);
        ASSERT_TRUE(proposal) << "seed " << seed << ": " << sentence(proposal.error()).toStdString();
        ASSERT_TRUE(checked(proposal->sheet)) << seed;
        for (const Values *values : {&proposal->likely, &proposal->low, &proposal->high})
            EXPECT_EQ(firstNotFinite(proposal->sheet, *values), std::nullopt) << seed;
        for (const Swing &swing : proposal->swings)
            EXPECT_TRUE(std::isfinite(swing.atLow) && std::isfinite(swing.atHigh)) << seed;
        for (const DesignPoint &design : proposal->designs) {
            EXPECT_TRUE(std::isfinite(design.monthlyCost) && std::isfinite(design.costPerNine)) << seed;
            EXPECT_GE(design.availability, 0) << seed;
            EXPECT_LE(design.availability, 1) << seed;
        }
        for (const CurvePoint &point : waitAgainstUtilisation(*proposal))
            EXPECT_TRUE(std::isfinite(point.y)) << seed;
        for (const CurvePoint &point : nodesAgainstUsers(worksheet, *proposal))
            EXPECT_TRUE(std::isfinite(point.y)) << seed;
        EXPECT_EQ(proposal->steps.front().month, 0) << seed;
        EXPECT_EQ(proposal->factors.size(), 5u) << seed;
        EXPECT_FALSE(proposal->regret.candidates.empty()) << seed;
    }
}

TEST(EveryWorksheet, variesEachChoiceAndKindOfLine)
{
    std::set<Survival> survivals;
    std::set<VolumeUnits> units;
    std::set<PeakMethod> methods;
    std::set<DnsSpread> spreads;
    std::set<ArchitectureTemplate> architectures;
    std::set<DatabasePattern> patterns;
    std::set<int> zones;
    std::set<bool> tls;
    std::set<QString> lines;
    for (uint64_t seed = 0; seed < worksheets; ++seed) {
        const Worksheet worksheet = randomWorksheet(seed);
        survivals.insert(worksheet.survival);
        units.insert(worksheet.volumeUnits);
        methods.insert(worksheet.peakMethod);
        spreads.insert(worksheet.dnsSpread);
        architectures.insert(worksheet.architecture);
        patterns.insert(worksheet.database);
        zones.insert(worksheet.zones);
        tls.insert(worksheet.tls);
        const Result<Sheet> sheet = sheetOf(worksheet, randomWorksheetDay);
        ASSERT_TRUE(sheet) << seed;
        for (const Line &line : sheet->lines)
            lines.insert(line.key);
    }
    EXPECT_EQ(survivals.size(), everySurvival.size());
    EXPECT_EQ(units.size(), everyVolumeUnits.size());
    EXPECT_EQ(methods.size(), everyPeakMethod.size());
    EXPECT_EQ(spreads.size(), everyDnsSpread.size());
    EXPECT_EQ(architectures.size(), everyArchitectureTemplate.size());
    EXPECT_EQ(patterns.size(), everyDatabasePattern.size());
    EXPECT_EQ(zones.size(), 3u);
    EXPECT_EQ(tls.size(), 2u);
    for (const InputKind &kind : inputKinds())
        EXPECT_TRUE(lines.contains(kind.key)) << kind.key.toStdString();
    for (const QString &key : counts)
        EXPECT_TRUE(lines.contains(key)) << key.toStdString();
    for (const char *key :
         {"little.users", "little.arrivals", "little.visitSeconds", "capacity.requestsClassic", "web.waitP95",
          "cost.perVisit", "cost.traffic", "scalability.alpha"})
        EXPECT_TRUE(lines.contains(QLatin1StringView(key))) << key;
}

TEST(EveryWorksheet, neverNeedsLessForMoreLoad)
{
    const QLatin1StringView loads[] = {input::peak,       input::busiestDay,   input::month,
                                       input::users,      input::arrivals,     input::mbPerVisit,
                                       input::requestRam, input::peakRequests, input::queriesPerRequest};
    for (uint64_t seed = 0; seed < worksheets; ++seed) {
        const Worksheet before = randomWorksheet(seed);
        const std::optional<Values> few = sized(before);
        ASSERT_TRUE(few) << seed;
        for (const QLatin1StringView key : loads) {
            // With both given, more arrivals say that a visit is shorter: that is another load, not more.
            if (!before.figures.contains(key))
                continue;
            Worksheet after = before;
            scale(after, key, 1.3);
            const std::optional<Values> many = sized(after);
            if (!many)
                continue;
            for (const QString &count : counts) {
                if (few->contains(count)) {
                    EXPECT_GE(many->at(count), few->at(count))
                        << seed << ' ' << key.data() << ' ' << count.toStdString();
                }
            }
        }
    }
}

TEST(EveryWorksheet, neverCostsLessWithMoreHeadroom)
{
    for (uint64_t seed = 0; seed < worksheets; ++seed) {
        Worksheet worksheet = randomWorksheet(seed);
        std::map<QString, double> before;
        for (const double headroom : {0.0, 10.0, 30.0, 35.0, 60.0, 100.0}) {
            worksheet.figures[input::headroom] = exactly(headroom);
            const std::optional<Values> values = sized(worksheet);
            ASSERT_TRUE(values) << seed;
            for (const QString &key : counts + QStringList{u"cost.total"_s}) {
                if (!values->contains(key))
                    continue;
                const double now = values->at(key);
                if (before.contains(key)) {
                    EXPECT_GE(now, before[key]) << seed << ' ' << key.toStdString() << ' ' << headroom;
                }
                before[key] = now;
            }
        }
    }
}

TEST(EveryWorksheet, carriesThePeakAfterTheLossThatItShallSurvive)
{
    for (uint64_t seed = 0; seed < worksheets; ++seed) {
        const Worksheet worksheet = randomWorksheet(seed);
        const std::optional<Values> values = sized(worksheet);
        ASSERT_TRUE(values) << seed;
        EXPECT_GE(values->at(output::nodesAfterLoss), values->at(output::needed)) << seed;
        EXPECT_LE(values->at(output::nodesAfterLoss), values->at(output::nodes)) << seed;
        if (values->contains(output::waitP95) && worksheet.survival != Survival::NoLoss) {
            EXPECT_LE(values->at(output::waitP95), values->at(input::acceptedWait)) << seed;
        }
    }
}

TEST(EveryWorksheet, isSizedAlikeHoweverItsPointsAndFiguresAreOrdered)
{
    for (uint64_t seed = 0; seed < worksheets; ++seed) {
        const Worksheet worksheet = randomWorksheet(seed);
        Worksheet turned = worksheet;
        std::ranges::reverse(turned.loadPoints);
        std::ranges::reverse(turned.measuredTimes);
        turned.figures.clear();
        for (auto figure = worksheet.figures.rbegin(); figure != worksheet.figures.rend(); ++figure)
            turned.figures.insert(*figure);
        const Result<Proposal> a = propose(worksheet, randomWorksheetDay);
        const Result<Proposal> b = propose(turned, randomWorksheetDay);
        ASSERT_TRUE(a && b) << seed;
        ASSERT_EQ(a->sheet.lines.size(), b->sheet.lines.size());
        for (const Line &line : a->sheet.lines)
            EXPECT_EQ(a->likely.at(line.key), b->likely.at(line.key)) << seed << line.key.toStdString();
        EXPECT_EQ(a->regret, b->regret) << seed;
        EXPECT_EQ(a->scalability, b->scalability) << seed;
        EXPECT_EQ(a->designs, b->designs) << seed;
        EXPECT_EQ(a->swings, b->swings) << seed;
        EXPECT_EQ(a->architecture, b->architecture) << seed;
    }
}

TEST(EveryWorksheet, saysWhichConstraintBindsAndByHowMuch)
{
    for (uint64_t seed = 0; seed < worksheets; ++seed) {
        const Result<Proposal> proposal = propose(randomWorksheet(seed), randomWorksheetDay);
        ASSERT_TRUE(proposal) << seed;
        ASSERT_FALSE(proposal->constraints.empty()) << seed;
        EXPECT_TRUE(
            std::ranges::is_sorted(proposal->constraints, std::ranges::greater(), &Constraint::nodes));
        EXPECT_EQ(proposal->constraints.front().nodes, proposal->likely.at(output::needed)) << seed;
        for (const Constraint &constraint : proposal->constraints)
            EXPECT_EQ(constraint.nodes, proposal->likely.at(constraint.key)) << seed;
    }
}

TEST(EveryWorksheet, overloadsLessAndWastesMoreWithMoreNodes)
{
    for (uint64_t seed = 0; seed < worksheets; ++seed) {
        const Result<Proposal> proposal = propose(randomWorksheet(seed), randomWorksheetDay);
        ASSERT_TRUE(proposal) << seed;
        const Regret &regret = proposal->regret;
        ASSERT_LE(regret.candidates.size(), 16u) << seed;
        EXPECT_EQ(regret.draws, 1000);
        EXPECT_EQ(regret.candidates.back().overload, 0) << seed;
        EXPECT_NEAR(regret.candidates.front().wasted, 0, 1e-9) << seed;
        const Candidate *best = nullptr;
        const Candidate *before = nullptr;
        for (const Candidate &candidate : regret.candidates) {
            if (candidate.nodes == regret.recommended)
                best = &candidate;
            if (before != nullptr) {
                EXPECT_GT(candidate.nodes, before->nodes) << seed;
                EXPECT_LE(candidate.overload, before->overload) << seed;
                EXPECT_GE(candidate.wasted, before->wasted) << seed;
            }
            before = &candidate;
        }
        ASSERT_NE(best, nullptr) << seed;
        for (const Candidate &candidate : regret.candidates) {
            EXPECT_LE(best->regret, candidate.regret) << seed;
            if (candidate.nodes < best->nodes) {
                EXPECT_LT(best->regret, candidate.regret) << seed;
            }
        }
    }
}

TEST(EveryWorksheet, pricesTheServersThatItsArchitectureHas)
{
    int priced = 0;
    for (uint64_t seed = 0; seed < worksheets; ++seed) {
        const Worksheet worksheet = randomWorksheet(seed);
        const Result<Proposal> proposal = propose(worksheet, randomWorksheetDay);
        ASSERT_TRUE(proposal) << seed;
        if (!proposal->likely.contains(output::hourly))
            continue;
        ++priced;
        std::map<QString, double> price;
        for (const ServerSize *size : {&worksheet.databaseSize, &worksheet.balancerSize, &worksheet.webSize})
            price[size->name] = size->price->hourly;
        // Sizes are told apart by name; where two have the same, the test cannot tell which is meant.
        if (price.size() < 3)
            continue;
        double hourly = 0;
        for (const ArchitectureNode &node : proposal->architecture.nodes) {
            if (node.role == Role::ManagedDatabase)
                hourly += worksheet.databaseSize.price->hourly;
            else if (!node.flavor.isEmpty())
                hourly += price.at(node.flavor);
        }
        EXPECT_NEAR(proposal->likely.at(output::hourly), hourly, 1e-9 * hourly) << seed;
    }
    EXPECT_GT(priced, 100);
}
