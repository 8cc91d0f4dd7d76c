// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0

// The spreadsheet as LibreOffice works it out, against the planner. LibreOffice is told to recalculate every
// formula on loading; that it does shows in the workbooks of which an input is changed in the file, without
// the planner: every figure must then be what the planner says for the changed worksheet.
#include "app/exports/exports.h"
#include "app/exports/short_formulas.h"
#include "planner/capacity/input_keys.h"
#include "planner/sizing/line_keys.h"
#include "tests/suites/spreadsheet/spreadsheet.h"
#include "tests/support/random_worksheet.h"

#include <gmock/gmock.h>

#include <cmath>

using namespace sw;
using namespace Qt::StringLiterals;

namespace {

constexpr int worksheets = 200;
constexpr int changedEach = 4; // of so many, one is changed in the file

struct Case
{
    QString name;
    QString changed; // the input that was changed in the file; empty: none
    Worksheet worksheet;
    Proposal proposal; // of the worksheet as changed
};

// An input of the worksheet with another likely figure, if the planner can size that.
std::optional<std::pair<QString, Worksheet>> withAnotherInput(const Worksheet &worksheet,
                                                              const Proposal &before, size_t choice)
{
    const std::vector<InputKind> kinds = inputKinds();
    for (size_t i = 0; i < kinds.size(); ++i) {
        const InputKind &kind = kinds[(choice * 7 + i) % kinds.size()];
        const Line *line = before.sheet.find(kind.key);
        const auto isMeasured = [&kind](const MeasuredTime &measured) { return measured.input == kind.key; };
        if (!line || std::ranges::any_of(worksheet.measuredTimes, isMeasured) || kind.key == input::sizedMonth
            || kind.key == input::horizon)
            continue;
        const double value = line->input->likely * 1.25;
        if (value == line->input->likely || value < kind.least || value > kind.most)
            continue;
        Worksheet changed = worksheet;
        // With a range, too, that the workbook was not written with.
        changed.figures[kind.key] = choice % 8 == 0
            ? exactly(value)
            : Figure{std::max(kind.least, 0.9 * value), value, std::min(kind.most, 1.1 * value), {}};
        // Only what rests on it may differ: an input that adds or takes away lines is another worksheet.
        const Result<Proposal> after = propose(changed, randomWorksheetDay);
        if (after && after->sheet.lines.size() == before.sheet.lines.size()
            && after->peakMethod == before.peakMethod)
            return std::pair(QString(kind.key), changed);
    }
    return std::nullopt;
}

bool isClose(double a, double b)
{
    // LibreOffice writes no more than 20 decimals into a text file, so that of 1e-13 it writes 7 digits.
    constexpr double lastDecimal = 1e-20;
    return a == b || std::abs(a - b) <= std::max(1e-9 * std::max(std::abs(a), std::abs(b)), lastDecimal);
}

// Says of each figure that differs what it is.
class Comparison
{
public:
    explicit Comparison(const Case &compared) : m_case(compared) { }

    void equal(const QString &what, double spreadsheet, double planner)
    {
        ++m_count;
        if (!isClose(spreadsheet, planner)) {
            ADD_FAILURE() << m_case.name.toStdString() << " (changed: '" << m_case.changed.toStdString()
                          << "'), " << what.toStdString() << ": LibreOffice "
                          << QString::number(spreadsheet, 'g', 17).toStdString() << ", planner "
                          << QString::number(planner, 'g', 17).toStdString();
        }
    }
    int count() const { return m_count; }

private:
    const Case &m_case;
    int m_count = 0;
};

void compareFigures(Comparison &comparison, const Case &made, const SheetCells &inputs,
                    const SheetCells &sizing)
{
    const std::map<QString, int> inputRows = inputs.rowsByText(10);
    const std::map<QString, int> rows = sizing.rowsByText(7);
    for (const Line &line : made.proposal.sheet.lines) {
        const auto &places = line.input ? inputRows : rows;
        const auto it = places.find(cellName(line.key));
        if (it == places.end()) {
            ADD_FAILURE() << made.name.toStdString() << " has no cell for " << line.key.toStdString();
            continue;
        }
        const SheetCells &cells = line.input ? inputs : sizing;
        comparison.equal(line.key, cells.number(it->second, line.input ? 3 : 1),
                         made.proposal.likely.at(line.key));
        comparison.equal(line.key + u" (low)"_s, cells.number(it->second, line.input ? 2 : 3),
                         made.proposal.low.at(line.key));
        comparison.equal(line.key + u" (high)"_s, cells.number(it->second, 4),
                         made.proposal.high.at(line.key));
    }
}

void compareSteps(Comparison &comparison, const Case &made, const SheetCells &steps)
{
    constexpr int head = 2;
    const auto label = [&made](QLatin1StringView key) {
        const Line *line = made.proposal.sheet.find(key);
        return line ? line->label : QString();
    };
    const int nodes = steps.column(head, label(output::nodes));
    const int pairs = steps.column(head, label(output::pairs));
    const int cost = steps.column(head, label(output::total));
    ASSERT_GE(nodes, 0);
    const std::vector<ScalingStep> &planned = made.proposal.steps;
    for (size_t i = 0; i < planned.size(); ++i) {
        const int until = i + 1 < planned.size() ? planned[i + 1].month : planned[i].month + 1;
        for (int month = planned[i].month; month < until; ++month) {
            const int row = head + 1 + month;
            const QString where = u"month %1 of the steps"_s.arg(month);
            comparison.equal(where, steps.number(row, 0), month);
            comparison.equal(where + u", nodes"_s, steps.number(row, nodes), planned[i].webNodes);
            if (pairs >= 0)
                comparison.equal(where + u", pairs"_s, steps.number(row, pairs), planned[i].balancerPairs);
        }
        if (cost >= 0)
            comparison.equal(u"cost of step %1"_s.arg(i), steps.number(head + 1 + planned[i].month, cost),
                             planned[i].monthlyCost);
    }
}

void compareRegret(Comparison &comparison, const Case &made, const SheetCells &sheet)
{
    const Regret &regret = made.proposal.regret;
    comparison.equal(u"the recommendation"_s, sheet.number(8, 1), regret.recommended);
    constexpr int head = 11;
    for (size_t i = 0; i < regret.candidates.size(); ++i) {
        const int row = head + 1 + int(i);
        const Candidate &candidate = regret.candidates[i];
        const QString what = u"candidate %1 of the regret"_s.arg(i);
        comparison.equal(what, sheet.number(row, 0), candidate.nodes);
        comparison.equal(what + u", overload"_s, sheet.number(row, 1), candidate.overload);
        comparison.equal(what + u", wasted"_s, sheet.number(row, 2), candidate.wasted);
        comparison.equal(what + u", regret"_s, sheet.number(row, 3), candidate.regret);
    }
    EXPECT_TRUE(sheet.text(head + 1 + int(regret.candidates.size()), 0).isEmpty()) << made.name.toStdString();
}

void compareSwings(Comparison &comparison, const Case &made, const SheetCells &swings)
{
    constexpr int head = 2;
    const int last = swings.columns(head) - 1;
    // The rows are in the order of the workbook as it was written.
    std::map<QString, std::pair<double, double>> ends;
    for (int row = head + 1; row + 1 < swings.rows(); row += 2)
        ends[swings.text(row, 0)] = {swings.number(row, last), swings.number(row + 1, last)};
    for (const Swing &swing : made.proposal.swings) {
        const auto it = ends.find(made.proposal.sheet.find(swing.input)->label);
        if (it == ends.end()) {
            ADD_FAILURE() << made.name.toStdString() << " has no swing of " << swing.input.toStdString();
            continue;
        }
        comparison.equal(swing.input + u" at its low"_s, it->second.first, swing.atLow);
        comparison.equal(swing.input + u" at its high"_s, it->second.second, swing.atHigh);
    }
}

} // namespace

TEST(Spreadsheet, recalculatedByLibreOfficeIsWhatThePlannerSays)
{
    if (!LibreOffice::isThere())
        GTEST_SKIP() << "there is no soffice here; install the package libreoffice-calc-nogui";
    const LibreOffice office;
    std::vector<Case> cases;
    int changes = 0;
    for (int seed = 1; seed <= worksheets; ++seed) {
        Case made{u"w%1"_s.arg(seed), {}, randomWorksheet(uint64_t(seed)), {}};
        Result<Proposal> proposal = propose(made.worksheet, randomWorksheetDay);
        ASSERT_TRUE(proposal) << seed << ": " << sentence(proposal.error()).toStdString();
        const QString file = office.folder() + u'/' + made.name + u".xlsx"_s;
        const Result<void> written = writeProposalXlsx(file, made.worksheet, *proposal);
        ASSERT_TRUE(written) << seed << ": " << sentence(written.error()).toStdString();
        made.proposal = std::move(*proposal);
        if (seed % changedEach == 0) {
            if (const auto other = withAnotherInput(made.worksheet, made.proposal, size_t(seed))) {
                made.changed = other->first;
                ASSERT_TRUE(changeInput(file, made.changed, other->second.figures.at(made.changed)));
                made.worksheet = other->second;
                made.proposal = *propose(made.worksheet, randomWorksheetDay);
                ++changes;
            }
        }
        cases.push_back(std::move(made));
    }
    EXPECT_GE(changes, worksheets / changedEach * 3 / 4);
    ASSERT_TRUE(office.convertAll());

    int compared = 0;
    for (const Case &made : cases) {
        Comparison comparison(made);
        const auto sheet = [&](const QString &name) { return office.cells(made.name, name); };
        compareFigures(comparison, made, sheet(u"Inputs"_s), sheet(u"Sizing"_s));
        compareSteps(comparison, made, sheet(u"Steps"_s));
        compareRegret(comparison, made, sheet(u"Regret"_s));
        if (!made.proposal.swings.empty())
            compareSwings(comparison, made, sheet(u"Swings"_s));
        EXPECT_GT(comparison.count(), 100) << made.name.toStdString();
        compared += comparison.count();
    }
    std::printf("%d figures of %d worksheets compared, %d of them changed in the file\n", compared,
                worksheets, changes);
}
