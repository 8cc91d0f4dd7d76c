// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/exports/exports.h"
#include "app/exports/lane_table.h"
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
            EXPECT_EQ(names.value(cellName(line.key)).toString().startsWith("Inputs"_L1),
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
    sum.formula = enormous(400);
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
    const LaneTable table(sheet, {u"a.varies"_s}, {u"c.wanted"_s, u"c.absent"_s});
    EXPECT_EQ(table.columns(), 3);
    EXPECT_EQ(table.columnOf(u"a.varies"_s), 0);
    EXPECT_EQ(table.columnOf(u"c.wanted"_s), 2);
    EXPECT_FALSE(table.contains(u"b.ofStays"_s));
    EXPECT_FALSE(table.contains(u"c.aside"_s));
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
