// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/exports/exports.h"
#include "app/exports/proposal_words.h"
#include "tests/app/exports/material.h"
#include "tests/support/json_schema.h"
#include "tests/support/random_worksheet.h"

using namespace sw;
using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

namespace {

class ProposalSchema : public SchemaTest
{ };

Worksheet hostileWorksheet()
{
    Worksheet worksheet = exampleWorksheet(u"small-shop.json"_s);
    worksheet.name = hostile;
    worksheet.preparedBy = hostile;
    for (auto &[key, figure] : worksheet.figures)
        figure.provenance = {Grounds::Measured, hostile, u"2026-02-03"_s, hostile};
    return worksheet;
}

// The fields of a file by RFC 4180, strictly: an empty answer where it breaks the rules.
std::vector<QStringList> rowsOf(const QByteArray &file)
{
    std::vector<QStringList> rows;
    const QString text = QString::fromUtf8(file);
    QStringList row;
    qsizetype at = 0;
    while (at < text.size()) {
        QString field;
        if (text[at] == u'"') {
            for (++at;; ++at) {
                if (at >= text.size())
                    return {};
                if (text[at] != u'"')
                    field += text[at];
                else if (at + 1 < text.size() && text[at + 1] == u'"')
                    field += text[at++];
                else
                    break;
            }
            ++at;
        } else {
            while (at < text.size() && text[at] != u',' && text[at] != u'\r') {
                if (text[at] == u'"' || text[at] == u'\n')
                    return {};
                field += text[at++];
            }
        }
        row << field;
        if (at >= text.size())
            return {};
        if (text[at] == u',') {
            ++at;
        } else if (text.mid(at, 2) == "\r\n"_L1) {
            rows.push_back(row);
            row.clear();
            at += 2;
        } else {
            return {};
        }
    }
    return rows;
}

} // namespace

TEST_F(ProposalSchema, fitsEveryExampleAndManyWorksheets)
{
    QJsonArray documents;
    for (const QString &name : {u"small-shop.json"_s, u"news-site.json"_s, u"two-site-shop.json"_s}) {
        const Worksheet worksheet = exampleWorksheet(name);
        documents.append(parsed(proposalJson(worksheet, proposed(worksheet))));
    }
    for (uint64_t seed = 1; seed <= 25; ++seed) {
        const Worksheet worksheet = randomWorksheet(seed);
        documents.append(parsed(proposalJson(worksheet, proposed(worksheet))));
    }
    for (const QString &verdict : verdicts(u"proposal"_s, documents))
        EXPECT_EQ(verdict, u"ok"_s) << verdict.toStdString();
}

TEST_F(ProposalSchema, wantsEachPartAndNoOther)
{
    const Worksheet worksheet = exampleWorksheet(u"small-shop.json"_s);
    accepts(u"proposal"_s, parsed(proposalJson(worksheet, proposed(worksheet))));
}

TEST(ProposalJson, hasEveryFigureWithItsValueAndFormula)
{
    const Worksheet worksheet = exampleWorksheet(u"news-site.json"_s);
    const Proposal proposal = proposed(worksheet);
    const QJsonObject document = QJsonDocument::fromJson(proposalJson(worksheet, proposal)).object();
    const QJsonObject figures = document.value(u"figures"_s).toObject();
    ASSERT_EQ(size_t(figures.size()), proposal.sheet.lines.size());
    for (const Line &line : proposal.sheet.lines) {
        const QJsonObject figure = figures.value(line.key).toObject();
        EXPECT_EQ(figure.value(u"value"_s).toDouble(), proposal.likely.at(line.key))
            << line.key.toStdString();
        EXPECT_EQ(figure.contains(u"provenance"_s), line.input.has_value());
        EXPECT_TRUE(line.input || !figure.value(u"numbers"_s).toString().isEmpty()) << line.key.toStdString();
    }
    EXPECT_EQ(document.value(u"counts"_s)[u"webNodes"_s].toInt(), proposal.counts.webNodes);
    EXPECT_EQ(document.value(u"worksheet"_s)[u"name"_s].toString(), worksheet.name);
}

TEST(ProposalText, isTheSameForTheSameWorksheet)
{
    for (uint64_t seed = 1; seed <= 5; ++seed) {
        const Worksheet worksheet = randomWorksheet(seed);
        const Proposal first = proposed(worksheet);
        const Proposal second = proposed(worksheet);
        EXPECT_EQ(proposalJson(worksheet, first), proposalJson(worksheet, second));
        EXPECT_EQ(proposalCsv(worksheet, first), proposalCsv(worksheet, second));
        EXPECT_EQ(proposalMarkdown(worksheet, first, QLocale::c()),
                  proposalMarkdown(worksheet, second, QLocale::c()));
    }
}

TEST(ProposalCsv, followsTheStandardWhateverTheWorksheetSays)
{
    const Worksheet worksheet = hostileWorksheet();
    const Proposal proposal = proposed(worksheet);
    const std::vector<QStringList> rows = rowsOf(proposalCsv(worksheet, proposal));
    ASSERT_EQ(rows.size(), proposal.sheet.lines.size() + 1);
    EXPECT_EQ(rows[0].join(u' '), u"section key label value unit formula provenance"_s);
    for (size_t i = 1; i < rows.size(); ++i) {
        const Line &line = proposal.sheet.lines[i - 1];
        ASSERT_EQ(rows[i].size(), 7) << i;
        EXPECT_EQ(rows[i][1], line.key);
        EXPECT_EQ(rows[i][3].toDouble(), proposal.likely.at(line.key)) << rows[i][3].toStdString();
    }
}

TEST(ProposalCsv, givesASpreadsheetNothingToRun)
{
    Worksheet worksheet = exampleWorksheet(u"small-shop.json"_s);
    worksheet.currency = u"=1+1"_s;
    const Proposal proposal = proposed(worksheet);
    for (const QStringList &row : rowsOf(proposalCsv(worksheet, proposal))) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            EXPECT_FALSE(row[i].startsWith(u'=')) << row[i].toStdString();
        }
    }
}

TEST(ProposalMarkdown, takesNothingThatAPersonWroteForMarkup)
{
    const Worksheet worksheet = hostileWorksheet();
    const QString text = QString::fromUtf8(proposalMarkdown(worksheet, proposed(worksheet), QLocale::c()));
    EXPECT_THAT(text.toStdString(), Not(HasSubstr("<script>")));
    EXPECT_THAT(text.toStdString(), HasSubstr("\\<script\\>"));
    int cells = 0; // of the table that a line belongs to
    for (const QString &line : text.split(u'\n')) {
        QString bare = line;
        bare.remove(u"\\\\"_s).remove(u"\\|"_s);
        const int bars = int(bare.count(u'|'));
        EXPECT_TRUE(bars == 0 || cells == 0 || bars == cells) << line.toStdString();
        cells = bars;
    }
}

TEST(ProposalMarkdown, writesNumbersAsTheReaderDoes)
{
    const Worksheet worksheet = exampleWorksheet(u"small-shop.json"_s);
    const Proposal proposal = proposed(worksheet);
    const QLocale german(QLocale::German);
    EXPECT_THAT(proposalMarkdown(worksheet, proposal, german).toStdString(), HasSubstr("37,8 Mbit/s"));
    EXPECT_THAT(proposalMarkdown(worksheet, proposal, QLocale::c()).toStdString(), HasSubstr("37.8 Mbit/s"));
}

TEST(ProposalWords, sayTheSizingInOneBreath)
{
    const Worksheet worksheet = exampleWorksheet(u"small-shop.json"_s);
    const Proposal proposal = proposed(worksheet);
    const std::string words = summary(worksheet, proposal, QLocale(QLocale::English)).toStdString();
    EXPECT_THAT(words, HasSubstr("To carry 28 Mbit/s with a headroom of 35 %, Small shop needs 3 web node"));
    EXPECT_THAT(words, HasSubstr("after the loss of any one node"));
    EXPECT_THAT(words, ::testing::ContainsRegex("leaves [0-9]+ h [0-9]+ min of downtime a year"));
    EXPECT_THAT(words, HasSubstr("a month"));
}

TEST(ProposalWords, promiseNoAvailabilityThatIsRoundedUp)
{
    EXPECT_EQ(availabilityWords(0.99996, QLocale::c()), u"99.9960 %"_s);
    EXPECT_EQ(availabilityWords(0.9999999, QLocale::c()), u"99.9999900 %"_s);
    EXPECT_EQ(availabilityWords(0.97, QLocale::c()), u"97.0 %"_s);
    EXPECT_EQ(availabilityWords(1, QLocale::c()), u"100.00000000 %"_s);
}

TEST(ProposalWords, tellWhetherDrawnStatesAgreeWithTheExactAvailability)
{
    const Worksheet worksheet = exampleWorksheet(u"small-shop.json"_s);
    Proposal proposal = proposed(worksheet);
    EXPECT_THAT(simulationWords(proposal, QLocale::c()).toStdString(), HasSubstr("and agrees."));
    // A diagram that is up more often than the sheet says.
    proposal.diagram.domains.front().availability = 1;
    EXPECT_THAT(simulationWords(proposal, QLocale::c()).toStdString(), HasSubstr("does not agree"));
}

TEST(ProposalMarkdown, namesWhatAPersonHasToSetUp)
{
    Worksheet worksheet = exampleWorksheet(u"small-shop.json"_s);
    EXPECT_THAT(proposalMarkdown(worksheet, proposed(worksheet), QLocale::c()).toStdString(),
                Not(HasSubstr("What a person has to set up")));
    worksheet.architecture = ArchitectureTemplate::LvsDirect;
    EXPECT_THAT(proposalMarkdown(worksheet, proposed(worksheet), QLocale::c()).toStdString(),
                HasSubstr("What a person has to set up"));
}
