// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/exports/exports.h"
#include "app/exports/pdf_date.h"
#include "app/exports/proposal_paper.h"
#include "tests/app/exports/material.h"
#include "tests/support/random_worksheet.h"

#include <QStandardPaths>
#include <QTemporaryDir>

#include <gmock/gmock.h>

using namespace sw;
using namespace Qt::StringLiterals;
using testing::HasSubstr;

namespace {

QByteArray pdfOf(const Worksheet &worksheet, const QLocale &locale = QLocale(QLocale::English))
{
    QTemporaryDir home;
    const QString file = home.filePath(u"proposal.pdf"_s);
    const Result<void> written = writeProposalPdf(file, worksheet, proposed(worksheet), day, locale);
    EXPECT_TRUE(written) << sentence(written.error()).toStdString();
    return contentOf(file);
}

std::string textOf(const QByteArray &pdf)
{
    QTemporaryDir home;
    QFile file(home.filePath(u"proposal.pdf"_s));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() && file.flush());
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, file.fileName(), u"-"_s});
    EXPECT_TRUE(process.waitForFinished(30000));
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return process.readAllStandardOutput().toStdString();
}

bool hasReader()
{
    return !QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty();
}

} // namespace

TEST(ProposalPdf, isTheSameForTheSameWorksheet)
{
    for (const QString &name : {u"small-shop.json"_s, u"news-site.json"_s}) {
        const Worksheet worksheet = exampleWorksheet(name);
        const QByteArray first = pdfOf(worksheet);
        EXPECT_GT(first.size(), 20'000);
        EXPECT_EQ(first, pdfOf(worksheet));
    }
}

TEST(ProposalPdf, namesTheDayThatItIsToldAndNoOther)
{
    const QByteArray pdf = pdfOf(exampleWorksheet(u"small-shop.json"_s));
    EXPECT_THAT(pdf.toStdString(), HasSubstr("/CreationDate (D:20260301000000Z)"));
    EXPECT_EQ(pdf.count("CreationDate"), 1);
    EXPECT_EQ(pdf.count("/ModDate"), 0);
    EXPECT_EQ(pdf.count("/ID "), 0);
}

TEST(ProposalPdf, keepsTheLengthOfADateThatItReplaces)
{
    for (const QByteArray &date : {QByteArray("D:20301112131415Z"), QByteArray("D:20301112131415+05'30'")}) {
        const QByteArray before = "<< /CreationDate (" + date + ")\n/Title (x) >>";
        const QByteArray after = withCreationDate(before, day);
        EXPECT_EQ(after.size(), before.size());
        EXPECT_THAT(after.toStdString(), HasSubstr("(D:20260301000000Z)"));
        EXPECT_THAT(after.toStdString(), HasSubstr("\n/Title (x) >>"));
    }
    EXPECT_EQ(withCreationDate("no date", day), "no date");
}

TEST(ProposalPdf, tellsTheWholeStory)
{
    if (!hasReader())
        GTEST_SKIP() << "pdftotext is missing; install the package poppler-utils";
    const Worksheet worksheet = exampleWorksheet(u"news-site.json"_s);
    const Proposal proposal = proposed(worksheet);
    const std::string text = textOf(pdfOf(worksheet));
    for (const char *part : {"Sizing", "Architecture", "Growth", "What if the", "Availability",
                             "Cost and what moves it", "Inputs", "Assumptions", "Page 1 of"})
        EXPECT_THAT(text, HasSubstr(part));
    for (const Line &line : proposal.sheet.lines) {
        const std::string word = line.label.section(u' ', 0, 0).toStdString();
        EXPECT_THAT(text, HasSubstr(word)) << line.key.toStdString();
    }
    EXPECT_THAT(text, testing::Not(HasSubstr("Page 1 of 0")));
}

TEST(ProposalPdf, writesNumbersAndDatesAsTheReaderDoes)
{
    if (!hasReader())
        GTEST_SKIP() << "pdftotext is missing; install the package poppler-utils";
    const std::string text = textOf(pdfOf(exampleWorksheet(u"small-shop.json"_s), QLocale(QLocale::German)));
    EXPECT_THAT(text, HasSubstr("37,8 Mbit/s"));
    EXPECT_THAT(text, HasSubstr("1. März 2026"));
}

TEST(ProposalPdf, isSetForEveryKindOfWorksheet)
{
    for (uint64_t seed = 1; seed <= 12; ++seed)
        EXPECT_GT(pdfOf(randomWorksheet(seed)).size(), 20'000) << seed;
    Worksheet worksheet = exampleWorksheet(u"small-shop.json"_s);
    worksheet.name = QString(5000, u'n');
    worksheet.preparedBy = hostile;
    for (auto &[key, figure] : worksheet.figures)
        figure.provenance = {Grounds::Measured, hostile, u"2026-02-03"_s, QString(3000, u'w')};
    EXPECT_GT(pdfOf(worksheet).size(), 20'000);
}

TEST(ProposalPdf, saysWhyItCannotBeWritten)
{
    const Worksheet worksheet = exampleWorksheet(u"small-shop.json"_s);
    const Result<void> written = writeProposalPdf(u"/nonexistent/proposal.pdf"_s, worksheet,
                                                  proposed(worksheet), day, QLocale(QLocale::English));
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().cause, Cause::Local);
    EXPECT_THAT(written.error().detail.toStdString(), HasSubstr("/nonexistent/proposal.pdf"));
}

TEST(ProposalPdf, breaksWordsThatAreWiderThanAColumn)
{
    const QString broken = onPaper(QString(100, u'w'));
    for (const QString &part : broken.split(QChar(0x200b)))
        EXPECT_LE(part.size(), 30);
    EXPECT_LE(onPaper(QString(5000, u'w')).size(), 450);
}
