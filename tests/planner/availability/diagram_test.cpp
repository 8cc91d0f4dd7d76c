// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/planner/availability/all_states.h"

#include <gmock/gmock.h>

using namespace sw;
using namespace sw::diagrams;
using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace {

Line input(const QString &key, const Figure &figure)
{
    Line line;
    line.key = key;
    line.input = figure;
    return line;
}

std::vector<std::string> labelsOfStates(const Diagram &diagram)
{
    std::vector<std::string> labels;
    for (const Line &line : availabilityLines(diagram, u"a"_s)) {
        if (line.key.startsWith(u"a.state"_s))
            labels.push_back(line.label.toStdString());
    }
    return labels;
}

// But for the rounding of a sum of products.
void expectSame(double found, double expected)
{
    EXPECT_NEAR(found, expected, std::abs(expected) * 1e-11 + 1e-300);
}

} // namespace

// IEC 61078: blocks in series multiply.
TEST(AvailabilityLines, multiplyBlocksInSeries)
{
    EXPECT_DOUBLE_EQ(availability(all({unit("a", 0.99), unit("b", 0.99)})), 0.9801);
    // The example of three subsystems in a reliability handbook: 99.5 %, 98.7 % and 97.3 % give 95.55 %.
    EXPECT_NEAR(availability(all({unit("a", 0.995), unit("b", 0.987), unit("c", 0.973)})), 0.955549245,
                1e-12);
}

TEST(AvailabilityLines, multiplyTheFailuresOfBlocksInParallel)
{
    EXPECT_DOUBLE_EQ(availability(any({unit("a", 0.99), unit("b", 0.99)})), 0.9999);
    // The same three subsystems in parallel: 99.99982 %.
    EXPECT_NEAR(availability(any({unit("a", 0.995), unit("b", 0.987), unit("c", 0.973)})), 0.999998245,
                1e-15);
}

TEST(AvailabilityLines, takeSoManyOutOfAll)
{
    EXPECT_NEAR(availability(votes("2 of 3", 2, 0.9, {{3}})), 0.972, 1e-15);
    // Six pumps of 85 %, four of which are needed: 95.27 %.
    EXPECT_NEAR(availability(votes("4 of 6", 4, 0.85, {{6}})), 0.95266140625, 1e-14);
    EXPECT_NEAR(availability(votes("4 of 6", 4, 0.85, {{2}, {3}, {1}})), 0.95266140625, 1e-14);
    EXPECT_NEAR(availability(votes("all", 3, 0.9, {{3}})), 0.729, 1e-15);
    EXPECT_EQ(availability(votes("too few", 4, 0.9, {{3}})), 0);
}

// Ten thousand nodes: the number is the sum of exact fractions.
TEST(AvailabilityLines, areExactForTenThousandNodes)
{
    expectSame(unavailability({{}, votes("web", 9985, 0.999, {{5000}, {5000}})}), 0.04865358933877561);
}

// The bridge of five alike components, in which the fifth is shared between two paths, has the reliability
// 2p^2 + 2p^3 - 5p^4 + 2p^5: 0.97848 for p = 0.9. Each component is a domain with perfect units in it.
TEST(AvailabilityLines, factorOverWhatIsShared)
{
    Diagram bridge;
    for (const char *name : {"1", "2", "3", "4", "5"})
        bridge.domains.push_back(domain(name, 0.9));
    const auto path = [](const std::vector<int> &domains) {
        std::vector<Block> parts;
        for (const int domain : domains)
            parts.push_back(unit("", 1, domain));
        return all(parts);
    };
    bridge.root = any({path({0, 2}), path({1, 3}), path({0, 4, 3}), path({1, 4, 2})});
    EXPECT_NEAR(availability(bridge), 0.97848, 1e-14);
}

// Two nodes of 98 % in zones of 99 %: 1 - (0.01 + 0.99 x 0.02^2) together, 1 - (1 - 0.99 x 0.98)^2 apart.
TEST(AvailabilityLines, knowThatAZoneTakesAllItsNodesAlong)
{
    Diagram together{{domain("az1", 0.99)}, any({unit("a", 0.98, 0), unit("b", 0.98, 0)})};
    EXPECT_NEAR(availability(together), 0.989604, 1e-15);
    Diagram apart{{domain("az1", 0.99), domain("az2", 0.99)}, any({unit("a", 0.98, 0), unit("b", 0.98, 1)})};
    EXPECT_NEAR(availability(apart), 0.99911196, 1e-15);
}

// A site of 99.9 % with two zones of 99 %, and a unit in each: 0.999 x (1 - (1 - 0.99 x 0.98)^2).
TEST(AvailabilityLines, knowThatASiteTakesItsZonesAlong)
{
    Diagram nested{{domain("s", 0.999), domain("az1", 0.99, 0), domain("az2", 0.99, 0)},
                   any({unit("a", 0.98, 1), unit("b", 0.98, 2)})};
    EXPECT_NEAR(availability(nested), 0.999 * 0.99911196, 1e-15);
}

TEST(AvailabilityLines, nameTheStatesThatCanBe)
{
    EXPECT_THAT(labelsOfStates(twoZones()),
                ElementsAre("Chance of being down with az1 up, az2 up",
                            "Chance of being down with az1 up, az2 down",
                            "Chance of being down with az1 down, az2 up",
                            "Chance of being down with site up, az1 down, az2 down",
                            "Chance of being down with site down"));
}

TEST(AvailabilityLines, doNotTellApartWhatMakesNoDifference)
{
    // Nothing stands in az2, and after az1 is down nothing else matters.
    Diagram diagram{{domain("az1", 0.99), domain("az2", 0.9), domain("az3", 0.99)},
                    all({unit("a", 0.98, 0), any({unit("b", 0.98, 2), unit("c", 0.9)})})};
    EXPECT_THAT(labelsOfStates(diagram),
                ElementsAre("Chance of being down with az1 up, az3 up",
                            "Chance of being down with az1 up, az3 down",
                            "Chance of being down with az1 down"));
    EXPECT_THAT(labelsOfStates({{}, unit("a", 0.9)}), ElementsAre("Chance of being down"));
}

TEST(AvailabilityLines, haveAsManyStatesAsTwoSitesWithTwoZones)
{
    Diagram diagram{{domain("s1", 0.99), domain("s2", 0.99), domain("z1", 0.99, 0), domain("z2", 0.99, 0),
                     domain("z3", 0.99, 1), domain("z4", 0.99, 1)},
                    votes("web", 2, 0.9, {{1, 2}, {1, 3}, {1, 4}, {1, 5}})};
    EXPECT_EQ(labelsOfStates(diagram).size(), 25U); // of each site: down, or four states of its zones
    expectSame(unavailability(diagram), AllStates::unavailability(diagram));
}

TEST(AvailabilityLines, areASheetThatCanBeChecked)
{
    const Sheet sheet = sheetOf(twoZones());
    const Result<void> sound = checked(sheet);
    EXPECT_TRUE(sound) << sound.error().detail.toStdString();
    EXPECT_EQ(sheet.lines.back().key, u"a.system"_s);
    for (const Line &line : sheet.lines) {
        EXPECT_FALSE(line.label.isEmpty());
        EXPECT_FALSE(line.label.contains(u'%')) << line.label.toStdString();
        EXPECT_EQ(line.section, Section::Availability);
    }
}

TEST(AvailabilityLines, restOnTheLinesThatTheDiagramNames)
{
    const Expression mtbf = formula::line(u"node.mtbf"_s);
    const Expression mttr = formula::line(u"node.mttr"_s);
    const Diagram diagram{{}, votes("web", 1, mtbf / (mtbf + mttr), {{formula::line(u"web.nodes"_s)}})};
    const Sheet sheet = sheetOf(diagram,
                                {input(u"node.mtbf"_s, {90, 99, 999, {}}), input(u"node.mttr"_s, exactly(1)),
                                 input(u"web.nodes"_s, {1, 2, 3, {}})});
    ASSERT_TRUE(checked(sheet));
    EXPECT_NEAR(evaluated(sheet).at(u"a.system"_s), 0.9999, 1e-15);
    EXPECT_NEAR(evaluated(sheet, Estimate::Low).at(u"a.system"_s), 90.0 / 91, 1e-15);
    EXPECT_NEAR(evaluated(sheet, Estimate::High).at(u"a.unavailability"_s), 1e-9, 1e-20);
    EXPECT_THAT(inputsOf(sheet, u"a.system"_s), testing::SizeIs(3));
}

TEST(AvailabilityLines, takeNothingAsUpInSeriesAndDownInParallel)
{
    EXPECT_EQ(availability(all({})), 1);
    EXPECT_EQ(availability(any({})), 0);
    EXPECT_EQ(availability(votes("none", 1, 0.9, {})), 0);
    EXPECT_EQ(availability(all({unit("a", 0.5), any({})})), 0);
    EXPECT_EQ(availability(any({unit("a", 0.5), any({})})), 0.5);
}

// Of three redundant pairs that are down 1e-12 of the time each, the sum is known to nine digits: a chance of
// being up could not tell it to more than four.
TEST(AvailabilityLines, keepTheDigitsOfASmallChance)
{
    const Block node = unit("node", 999'999 / 1e6);
    const Block redundant = any({node, node});
    const Diagram diagram{{}, all({redundant, redundant, redundant})};
    EXPECT_NEAR(unavailability(diagram) / 3e-12, 1, 1e-9);
    EXPECT_NEAR(1 - availability(diagram), 3e-12, 1e-15);
    EXPECT_NEAR(unavailability({{}, votes("web", 2, 999'999 / 1e6, {{4}})}) / 4e-18, 1, 1e-5);
}

TEST(AvailabilityLines, equalTheSumOverAllStatesOfAllComponents)
{
    Lot lot(1);
    for (int i = 0; i < 300; ++i) {
        const Diagram diagram = lot.diagram(i % 2 == 0 ? 0.3 : 1e-4);
        SCOPED_TRACE(i);
        const Sheet sheet = sheetOf(diagram);
        ASSERT_TRUE(checked(sheet));
        expectSame(evaluated(sheet).at(u"a.unavailability"_s), AllStates::unavailability(diagram));
    }
}

// 99 % is 3.65 days a year, five nines are 5.256 minutes.
TEST(DownHoursPerYear, areThoseOfAYearOf365Days)
{
    EXPECT_NEAR(downHoursPerYear(0.99) / 24, 3.65, 1e-12);
    EXPECT_NEAR(downHoursPerYear(0.99999) * 60, 5.256, 1e-9);
    EXPECT_EQ(downHoursPerYear(1), 0);
    EXPECT_EQ(downHoursPerYear(0), 8760);
}

TEST(Nines, countAsPeopleDo)
{
    EXPECT_NEAR(nines(0.99), 2, 1e-12);
    EXPECT_NEAR(nines(0.9999), 4, 1e-9);
    EXPECT_NEAR(nines(0.9995), 3.30103, 1e-5);
    EXPECT_EQ(nines(0), 0);
    EXPECT_EQ(nines(1), 16);
    EXPECT_LT(nines(1 - 1e-15), 16);
}
