// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/formula/spreadsheet.h"
#include "tests/planner/formula/sample_sheet.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

#include <gmock/gmock.h>

#include <cmath>
#include <random>

using namespace sw;
using namespace sw::formula;
using namespace Qt::StringLiterals;

namespace {

// One formula over numbers that a row holds.
struct Case
{
    Expression formula;
    std::vector<double> inputs;
};

QString keyOf(size_t input)
{
    return QChar(static_cast<char16_t>(u'a' + input));
}

double valueOf(const Case &test)
{
    Sheet sheet;
    for (size_t i = 0; i < test.inputs.size(); ++i)
        sheet.lines.push_back(inputLine(keyOf(i), exactly(test.inputs[i])));
    sheet.lines.push_back(formulaLine(u"x"_s, test.formula));
    return evaluated(sheet).at(u"x"_s);
}

// A flat spreadsheet of two tables: the cases, a row each with the formula in column A, and the offsets. The
// formulas carry no result, so that the spreadsheet has to work them out.
QByteArray document(const std::vector<Case> &cases)
{
    QString text =
        u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
        "<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
        " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
        " xmlns:msoxl=\"http://schemas.microsoft.com/office/excel/formula\""
        " office:version=\"1.2\" office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\">"
        "<office:body><office:spreadsheet><table:table table:name=\"Cases\">"_s;
    const auto cell = [](double value) {
        return u"<table:table-cell office:value-type=\"float\" office:value=\"%1\"/>"_s.arg(
            QString::number(value, 'g', QLocale::FloatingPointShortest));
    };
    for (size_t row = 0; row < cases.size(); ++row) {
        const auto cellOf = [row](const QString &key) {
            return u"$%1$%2"_s.arg(QChar(static_cast<char16_t>(key[0].unicode() + 1)).toUpper()).arg(row + 1);
        };
        const QString offsets = u"Offsets!$A$1:$A$%1"_s.arg(queueOffsets);
        text += u"<table:table-row><table:table-cell table:formula=\"msoxl:%1\"/>"_s.arg(
            spreadsheetFormula(cases[row].formula, cellOf, offsets).toHtmlEscaped());
        for (const double input : cases[row].inputs)
            text += cell(input);
        text += u"</table:table-row>"_s;
    }
    text += u"</table:table><table:table table:name=\"Offsets\">"_s;
    for (int i = 0; i < queueOffsets; ++i)
        text += u"<table:table-row>%1</table:table-row>"_s.arg(cell(i));
    text += u"</table:table></office:spreadsheet></office:body></office:document>"_s;
    return text.toUtf8();
}

// What LibreOffice makes of column A; text that is not a number comes as NaN.
std::vector<double> recalculated(const QString &program, const std::vector<Case> &cases)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"cases.fods"_s));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(document(cases));
    file.close();
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    // The eighth token: write what a cell holds, not what its format shows.
    process.start(
        program,
        {u"--headless"_s, u"--norestore"_s,
         u"-env:UserInstallation="_s + QUrl::fromLocalFile(folder.filePath(u"profile"_s)).toString(),
         u"--convert-to"_s, u"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false"_s, u"--outdir"_s,
         folder.path(), file.fileName()});
    EXPECT_TRUE(process.waitForFinished(100'000)) << "soffice does not end";
    QFile result(folder.filePath(u"cases.csv"_s));
    EXPECT_TRUE(result.open(QIODevice::ReadOnly)) << process.readAll().toStdString();
    std::vector<double> values;
    while (!result.atEnd()) {
        bool isNumber = false;
        const double value = result.readLine().split(',').front().trimmed().toDouble(&isNumber);
        values.push_back(isNumber ? value : std::nan(""));
    }
    return values;
}

std::vector<Case> randomCases()
{
    const Expression a = line(u"a"_s);
    const Expression b = line(u"b"_s);
    const Expression c = line(u"c"_s);
    const Expression d = line(u"d"_s);
    std::mt19937_64 random(20);
    std::uniform_real_distribution<double> part(0, 1);
    const auto between = [&](double least, double most) {
        return least * std::pow(most / least, part(random));
    };
    std::vector<Case> cases;
    for (int i = 0; i < 150; ++i) {
        const double load = i % 10 == 0 ? 0 : between(0.1, 5'000);
        const double servers = std::ceil(load + part(random) * 4 * std::sqrt(load)) + (i % 10 == 0);
        cases.push_back({erlangC(a, b), {servers, load}});
        const double service = between(0.01, 1);
        const double perNode = i % 3 == 0 ? 1 : std::ceil(40 * part(random));
        const double wait = i % 5 == 0 ? 0 : service * between(0.001, 10);
        cases.push_back({queueNodes(a, b, c, d), {load, perNode, service, wait}});
        const double of = std::ceil(between(1, 10'000));
        const double up = i % 2 == 0 ? part(random) : 1 - between(1e-6, 1);
        const double spread = std::sqrt(of * up * (1 - up) + 1);
        cases.push_back(
            {binomialTail(a, b, c), {std::floor(of * up + (part(random) - 0.6) * 6 * spread), of, up}});
        const double x = (part(random) - 0.4) * between(1, 1e6);
        const double near = std::round(x) * (1 + (part(random) - 0.5) * 1e-12);
        cases.push_back({roundUp(a), {i % 2 == 0 ? x : near}});
        cases.push_back({roundDown(a), {i % 2 == 0 ? x : near}});
        cases.push_back(
            {ifLess(a, b, power(a, 2) - b / 3, exponential(least({a, 3})) * squareRoot(b)), {x, 10}});
        cases.push_back({naturalLog(greatest({a, 0.001})) - (a - (Expression(-2) - 1e-9 * a)), {x}});
    }
    cases.push_back({queueNodes(a, b, c, d), {9'820, 1, 1, 0}}); // nearly 10,000 nodes: the most offsets
    for (const double up : {0.0, 1.0}) {
        for (const double least : {-1.0, 0.0, 1.0, 5.0, 6.0})
            cases.push_back({binomialTail(a, b, c), {least, 5, up}});
    }
    return cases;
}

} // namespace

TEST(SpreadsheetFormula, isRecalculatedToThePlannersValue)
{
    const QString program = QStandardPaths::findExecutable(u"soffice"_s);
    if (program.isEmpty())
        GTEST_SKIP() << "no spreadsheet to test with: apt install libreoffice-calc-nogui";
    const std::vector<Case> cases = randomCases();
    const std::vector<double> values = recalculated(program, cases);
    ASSERT_EQ(values.size(), cases.size());
    for (size_t row = 0; row < cases.size(); ++row) {
        const double exact = valueOf(cases[row]);
        EXPECT_NEAR(values[row], exact, 1e-9 * std::abs(exact))
            << "row " << row + 1 << ", inputs " << testing::PrintToString(cases[row].inputs);
    }
}
