// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/exports/exports.h"
#include "app/exports/lane_table.h"
#include "app/exports/queue_search.h"
#include "app/exports/short_formulas.h"
#include "planner/formula/spreadsheet.h"
#include "tests/app/exports/material.h"
#include "tests/support/random_worksheet.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gmock/gmock.h>

using namespace sw;
using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

// Every part of a workbook as XML, and what the tests ask of it.
constexpr const char *looker = R"(
import json, re, sys, zipfile
import xml.etree.ElementTree as tree
with zipfile.ZipFile(sys.argv[1]) as z:
    assert z.testzip() is None
    parts = {name: z.read(name) for name in z.namelist()}
    dates = sorted({"%d-%02d-%02d" % i.date_time[:3] for i in z.infolist()})
for name, text in parts.items():
    tree.fromstring(text)
main = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
book = tree.fromstring(parts["xl/workbook.xml"])
formulas, plain = 0, 0
longest = 0
for name, text in parts.items():
    if name.startswith("xl/worksheets/sheet"):
        for f in tree.fromstring(text).iter(main + "f"):
            formulas += 1
            longest = max(longest, len(f.text))
print(json.dumps({
    "dates": dates,
    "names": {n.get("name"): n.text for n in book.iter(main + "definedName")},
    "sheets": {s.get("name"): s.get("state", "") for s in book.iter(main + "sheet")},
    "formulas": formulas, "longest": longest,
    "core": parts["docProps/core.xml"].decode(),
    "strings": parts["xl/sharedStrings.xml"].decode(),
    "validations": parts["xl/worksheets/sheet1.xml"].decode().count("<dataValidation "),
}))
)";

QJsonObject looked(const Worksheet &worksheet, QByteArray *bytes = nullptr)
{
    QTemporaryDir home;
    const QString file = home.filePath(u"proposal.xlsx"_s);
    const Result<void> written = writeProposalXlsx(file, worksheet, proposed(worksheet));
    EXPECT_TRUE(written) << sentence(written.error()).toStdString();
    if (bytes)
        *bytes = contentOf(file);
    return QJsonDocument::fromJson(python(looker, {file})).object();
}

// A formula that no cell holds.
Expression enormous(int terms)
{
    Expression sum;
    for (int i = 0; i < terms; ++i)
        sum = sum + Expression::line(u"some.input"_s) * (1.0 / (i + 3)) - formula::erlangC(i % 50 + 60, 40);
    return sum;
}

} // namespace

TEST(Spreadsheet, namesTheCellOfEveryFigure)
{
    for (const QString &name : {u"small-shop.json"_s, u"news-site.json"_s, u"two-site-shop.json"_s}) {
        const Worksheet worksheet = exampleWorksheet(name);
        const Proposal proposal = proposed(worksheet);
        const QJsonObject found = looked(worksheet);
        const QJsonObject names = found.value(u"names"_s).toObject();
        for (const Line &line : proposal.sheet.lines) {
            EXPECT_TRUE(names.contains(cellName(line.key))) << line.key.toStdString();
            EXPECT_EQ(names.value(cellName(line.key)).toString().startsWith("'Inputs'"_L1),
                      line.input.has_value())
                << names.value(cellName(line.key)).toString().toStdString();
        }
        EXPECT_LE(found.value(u"longest"_s).toInt(), 8192);
        EXPECT_GT(found.value(u"formulas"_s).toInt(), 1000);
        EXPECT_GT(found.value(u"validations"_s).toInt(), 10);
        const QJsonObject sheets = found.value(u"sheets"_s).toObject();
        EXPECT_THAT(sheets.keys().join(u' ').toStdString(),
                    testing::AllOf(HasSubstr("Inputs"), HasSubstr("Sizing"), HasSubstr("Steps"),
                                   HasSubstr("Draws"), HasSubstr("Regret"), HasSubstr("Assumptions")));
        EXPECT_EQ(sheets.value(u"Offsets"_s).toString(), u"hidden"_s);
    }
}

TEST(Spreadsheet, hasNoNameThatReadsAsACell)
{
    EXPECT_EQ(cellName(u"web.nodes"_s), u"web.nodes"_s);
    EXPECT_EQ(cellName(u"web1"_s), u"line.web1"_s);
    EXPECT_EQ(cellName(u"r1c1"_s), u"line.r1c1"_s);
}

TEST(Spreadsheet, namesNoTimeButThatOfItsFigures)
{
    Worksheet worksheet = exampleWorksheet(u"small-shop.json"_s);
    QByteArray first;
    const QJsonObject found = looked(worksheet, &first);
    // The newest day in the example's provenances; the archive's own times are a constant.
    EXPECT_THAT(found.value(u"core"_s).toString().toStdString(), HasSubstr("2026-03-01T00:00:00Z"));
    EXPECT_EQ(found.value(u"dates"_s).toArray(), QJsonArray{u"1980-01-01"_s});
    QByteArray second;
    looked(worksheet, &second);
    EXPECT_EQ(first, second);
}

TEST(Spreadsheet, opensWhateverTheWorksheetSays)
{
    Worksheet worksheet = exampleWorksheet(u"small-shop.json"_s);
    worksheet.name = hostile + QString(40'000, u'n') + QChar(0xd800) + QChar(0xffff);
    worksheet.preparedBy = hostile;
    for (auto &[key, figure] : worksheet.figures)
        figure.provenance = {Grounds::Measured, hostile, hostile, hostile};
    const QJsonObject found = looked(worksheet); // parses every part
    EXPECT_THAT(found.value(u"strings"_s).toString().toStdString(), HasSubstr("HYPERLINK"));
}

TEST(ShortFormulas, fitIntoCellsAndComeToTheSame)
{
    Sheet sheet;
    Line input;
    input.key = u"some.input"_s;
    input.input = exactly(7);
    Line sum;
    sum.key = u"some.sum"_s;
    sum.formula = enormous(150);
    Line after;
    after.key = u"some.after"_s;
    after.formula = Expression::line(sum.key) * 2;
    sheet.lines = {input, sum, after};
    const Sheet shorter = withShortFormulas(sheet);
    EXPECT_GT(shorter.lines.size(), sheet.lines.size());
    EXPECT_TRUE(checked(shorter));
    for (const Line &line : shorter.lines) {
        if (line.input)
            continue;
        const QString formula = spreadsheetFormula(line.formula, cellName, offsetsName());
        EXPECT_LE(formula.size(), 8192) << line.key.toStdString();
        int depth = 0;
        int deepest = 0;
        for (const QChar c : formula)
            deepest = std::max(deepest, depth += c == u'(' ? 1 : c == u')' ? -1 : 0);
        EXPECT_LE(deepest, 64) << line.key.toStdString();
    }
    EXPECT_EQ(evaluated(shorter).at(after.key), evaluated(sheet).at(after.key));
}

TEST(ShortFormulas, leaveWhatFitsAlone)
{
    const Proposal proposal = proposed(exampleWorksheet(u"small-shop.json"_s));
    const Sheet shorter = withShortFormulas(proposal.sheet);
    const Values values = evaluated(shorter);
    for (const Line &line : proposal.sheet.lines)
        EXPECT_EQ(values.at(line.key), proposal.likely.at(line.key)) << line.key.toStdString();
}

TEST(LaneTable, hasAColumnForWhatVariesAndForNothingElse)
{
    Sheet sheet;
    const auto add = [&sheet](const QString &key, const std::optional<Figure> &figure,
                              const Expression &formula) {
        Line line;
        line.key = key;
        line.input = figure;
        line.formula = formula;
        sheet.lines.push_back(line);
    };
    const auto line = [](const QString &key) { return Expression::line(key); };
    add(u"a.varies"_s, exactly(1), {});
    add(u"a.stays"_s, exactly(2), {});
    add(u"b.ofStays"_s, {}, line(u"a.stays"_s) * 2);
    add(u"b.between"_s, {}, line(u"a.varies"_s) + line(u"b.ofStays"_s));
    add(u"c.aside"_s, {}, line(u"b.between"_s));
    add(u"c.wanted"_s, {}, line(u"b.between"_s) * line(u"a.stays"_s));
    const LaneTable table(sheet, sheet, {u"a.varies"_s}, {u"c.wanted"_s, u"c.absent"_s});
    EXPECT_EQ(table.columns(), 3);
    EXPECT_EQ(table.columnOf(u"a.varies"_s), 0);
    EXPECT_EQ(table.columnOf(u"c.wanted"_s), 2);
    EXPECT_FALSE(table.contains(u"b.ofStays"_s));
    EXPECT_FALSE(table.contains(u"c.aside"_s));
}

TEST(LaneTable, hasAColumnForWhatHasNoCellElsewhere)
{
    Sheet named;
    Line varies;
    varies.key = u"a.varies"_s;
    varies.input = exactly(1);
    Line result;
    result.key = u"c.wanted"_s;
    result.formula = Expression::line(varies.key) + Expression::line(u"b.part"_s);
    Line part;
    part.key = u"b.part"_s;
    part.formula = Expression(2) * 3;
    named.lines = {varies, result};
    Sheet sheet;
    sheet.lines = {varies, part, result};
    EXPECT_TRUE(LaneTable(sheet, named, {varies.key}, {result.key}).contains(part.key));
    EXPECT_FALSE(LaneTable(sheet, sheet, {varies.key}, {result.key}).contains(part.key));
}

TEST(QueueSearch, findsTheNodesThatThePlannerFinds)
{
    Sheet sheet;
    const auto add = [&sheet](const QString &key) {
        Line line;
        line.key = key;
        line.input = exactly(1);
        sheet.lines.push_back(line);
        return Expression::line(key);
    };
    Line nodes;
    const Expression load = add(u"a.load"_s);
    const Expression workers = add(u"a.workers"_s);
    const Expression service = add(u"a.service"_s);
    nodes.key = u"b.nodes"_s;
    nodes.formula = formula::queueNodes(load, workers, service, add(u"a.wait"_s)) + 1;
    sheet.lines.push_back(nodes);
    const Sheet searching = withQueueSearch(sheet);
    EXPECT_TRUE(checked(searching));
    std::map<QString, std::vector<double>> varied;
    for (const double erlang : {0.0, 0.3, 1.0, 7.9, 8.0, 40.0, 333.3, 5000.0}) {
        for (const double each : {1.0, 2.0, 8.0, 150.0}) {
            for (const double wait : {0.0, 0.01, 0.5, 20.0}) {
                varied[u"a.load"_s].push_back(erlang);
                varied[u"a.workers"_s].push_back(each);
                varied[u"a.service"_s].push_back(0.25);
                varied[u"a.wait"_s].push_back(wait);
            }
        }
    }
    const size_t lanes = varied[u"a.load"_s].size();
    const Values expected = evaluated(sheet, varied, lanes);
    const Values found = evaluated(searching, varied, lanes);
    for (size_t lane = 0; lane < lanes; ++lane)
        EXPECT_EQ(found.at(nodes.key, lane), expected.at(nodes.key, lane))
            << varied[u"a.load"_s][lane] << " erlang, " << varied[u"a.workers"_s][lane] << " workers, wait "
            << varied[u"a.wait"_s][lane];
}

TEST(Workbook, lettersColumnsAsSpreadsheetsDo)
{
    EXPECT_EQ(columnLetters(0), u"A"_s);
    EXPECT_EQ(columnLetters(25), u"Z"_s);
    EXPECT_EQ(columnLetters(26), u"AA"_s);
    EXPECT_EQ(columnLetters(701), u"ZZ"_s);
    EXPECT_EQ(columnLetters(702), u"AAA"_s);
}

TEST(Workbook, refusesAFormulaThatNoCellHolds)
{
    Workbook book(u"some"_s, {}, 0);
    WorkbookPage &page = book.add(u"Some"_s);
    page.formula(4, 2, u'=' + QString(9000, u'1'), 1, {});
    const Result<QByteArray> bytes = book.finish();
    ASSERT_FALSE(bytes);
    EXPECT_THAT(bytes.error().detail.toStdString(), HasSubstr("'Some'!$C$5"));
}
