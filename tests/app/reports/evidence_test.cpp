// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/reports/drawing.h"
#include "app/reports/evidence.h"
#include "app/reports/html_report.h"
#include "app/reports/other_formats.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gmock/gmock.h>

using namespace sw;
using namespace Qt::StringLiterals;
using ::testing::HasSubstr;
using ::testing::Not;

namespace {

const Instant noon{Seconds{1'800'000'000}};
// What a hostile page, node or provider might say.
const QString hostile = u"<script>alert(\"1\")</script> & 'x'"_s;

Topology site(Health health)
{
    Topology topology;
    topology.cloud = CloudId{u"lab"_s};
    topology.at = noon;
    const auto node = [&](const QString &key, const QString &name, const QString &tier, Health its) {
        TopologyNode one;
        one.key = key;
        one.name = name;
        one.tier = tier;
        one.health = its;
        topology.nodes.push_back(one);
    };
    node(u"server:1"_s, u"lb-1"_s, u"balancer"_s, health);
    node(u"server:2"_s, u"web <1>"_s, u"web"_s, Health::Healthy);
    topology.links.push_back({u"server:1"_s, u"server:2"_s, LinkKind::Balances, health, u"HAProxy"_s, {}});
    return topology;
}

DrillRun drillRun()
{
    DrillRun run;
    run.probeInterval = Milliseconds{10};
    for (qint64 n = 0; n < 1500; ++n) {
        const Instant at = noon + Milliseconds{10 * n};
        const bool out = n >= 400 && n < 700;
        run.samples.push_back({n, at, at, Microseconds{out ? 1'000'000 : 2500 + 10 * (n % 50)}, out ? 0 : 200,
                               out ? u"timeout"_s : u""_s, u"web-1"_s});
    }
    DrillResult &result = run.result;
    result.title = u"Load balancer failover"_s;
    result.cloud = CloudId{u"lab"_s};
    result.activeBefore = u"lb-1"_s;
    result.activeAfter = u"lb-2"_s;
    result.activeAtEnd = u"lb-1"_s;
    result.started = noon;
    result.injected = noon + Milliseconds{4000};
    result.ended = noon + Seconds{15};
    result.outage = {
        result.injected, noon + Seconds{7}, {Seconds{3}, Milliseconds{20}}, 300, u"timeout"_s, false};
    result.outages = {result.outage};
    result.detect = {Milliseconds{2900}, Milliseconds{50}};
    result.route = {Milliseconds{100}, Milliseconds{50}};
    result.verify = {Milliseconds{700}, Milliseconds{20}};
    result.requests = 1500;
    result.failedRequests = 300;
    result.writesAcknowledged = 300;
    result.prediction = {Milliseconds{2600}, Milliseconds{3600}, u"3 x 1 s + skew"_s};
    result.passed = true;
    result.findings = {hostile};
    run.ledgerRead = true;
    run.ledger.count = {310, 300};
    run.ledger.lost = {17, 18};
    run.before = site(Health::Healthy);
    run.during = site(Health::Down);
    run.after = site(Health::Healthy);
    const Plan plan{CloudId{u"lab"_s}, hostile, {AwaitSiteAnswers{u"http://x/"_s, 5, Seconds{30}}}, {}};
    run.stages = {{u"steady-state"_s, u"Steady"_s, hostile, plan}};
    return run;
}

class Evidence : public ::testing::Test
{
protected:
    void SetUp() override
    {
        auto opened = Journal::open(folder.filePath(u"journal.sqlite"_s));
        ASSERT_TRUE(opened.has_value());
        journal = std::move(*opened);
        const OperationId id{u"op-1"_s};
        ASSERT_TRUE(journal->submitted(id, {run.stages[0].plan, false, {}, {}}, u"ada"_s, noon).has_value());
        ASSERT_TRUE(journal->begun(id, 0, {}, noon).has_value());
        ASSERT_TRUE(journal->ended(id, 0, StepState::Done, hostile, noon + Seconds{1}).has_value());
        ASSERT_TRUE(journal->finished(id, OperationState::Succeeded, {}, noon + Seconds{1}).has_value());
        ASSERT_TRUE(journal->note(OperationId{u"another"_s}, u"not of this drill"_s, noon).has_value());
        run.operations = {id};
    }
    QByteArray text(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QJsonObject json(const QString &path) const { return QJsonDocument::fromJson(text(path)).object(); }

    QTemporaryDir folder;
    std::unique_ptr<Journal> journal;
    DrillRun run = drillRun();
};

} // namespace

TEST_F(Evidence, isOneFolderWithAllItsFilesAndTheirHashes)
{
    const Result<QString> made = writeEvidence(folder.filePath(u"deep/evidence"_s), run, *journal);
    ASSERT_TRUE(made.has_value()) << qPrintable(sentence(made.error()));
    const QStringList names = QDir(*made).entryList(QDir::Files, QDir::Name);
    EXPECT_EQ(
        names,
        (QStringList{u"journal.json"_s, u"journal.jsonl"_s, u"junit.xml"_s, u"ledger.csv"_s,
                     u"manifest.json"_s, u"probe.csv"_s, u"report.html"_s, u"report.pdf"_s, u"result.json"_s,
                     u"topology-after.json"_s, u"topology-after.svg"_s, u"topology-before.json"_s,
                     u"topology-before.svg"_s, u"topology-during.json"_s, u"topology-during.svg"_s}));
    const QJsonObject files = json(*made + u"/manifest.json"_s).value(u"files"_s).toObject();
    EXPECT_EQ(files.size(), names.size() - 1);
    for (auto it = files.begin(); it != files.end(); ++it)
        EXPECT_EQ(
            it.value().toObject().value(u"sha256"_s).toString().toLatin1(),
            QCryptographicHash::hash(text(*made + u'/' + it.key()), QCryptographicHash::Sha256).toHex());
    // Only the folder itself is left beside its name.
    EXPECT_EQ(QDir(folder.filePath(u"deep/evidence"_s))
                  .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                  .size(),
              1);
}

TEST_F(Evidence, holdsTheRawDataThatReadsBack)
{
    const Result<QString> made = writeEvidence(folder.path(), run, *journal);
    ASSERT_TRUE(made.has_value());
    const auto samples = readSamplesCsv(u"probe.csv"_s, text(*made + u"/probe.csv"_s));
    ASSERT_TRUE(samples.has_value());
    EXPECT_EQ(*samples, run.samples);
    EXPECT_THAT(text(*made + u"/ledger.csv"_s).toStdString(), HasSubstr("17,lost\n18,lost\n"));
    const QByteArray lines = text(*made + u"/journal.jsonl"_s);
    EXPECT_EQ(lines.count('\n'), 4);
    EXPECT_FALSE(lines.contains("not of this drill"));
}

TEST_F(Evidence, neverReplacesAnother)
{
    const Result<QString> first = writeEvidence(folder.path(), run, *journal);
    const Result<QString> second = writeEvidence(folder.path(), run, *journal);
    ASSERT_TRUE(first.has_value() && second.has_value());
    EXPECT_NE(*first, *second);
    EXPECT_TRUE(QFile::exists(*first + u"/report.pdf"_s));
}

TEST_F(Evidence, thatCannotBeWrittenSaysWhereAndLeavesNothingHalf)
{
    QFile blocked(folder.filePath(u"file"_s));
    ASSERT_TRUE(blocked.open(QIODevice::WriteOnly));
    const Result<QString> made = writeEvidence(folder.filePath(u"file/evidence"_s), run, *journal);
    ASSERT_FALSE(made.has_value());
    EXPECT_EQ(made.error().cause, Cause::Local);
    EXPECT_TRUE(made.error().detail.contains(u"file/evidence"_s));
}

TEST_F(Evidence, ofADrillThatBrokeNothingIsEvidenceToo)
{
    DrillRun empty;
    empty.result.title = u"Load balancer failover"_s;
    empty.result.started = noon;
    empty.result.findings = {u"The site was not in its steady state."_s};
    const Result<QString> made = writeEvidence(folder.path(), empty, *journal);
    ASSERT_TRUE(made.has_value()) << qPrintable(sentence(made.error()));
    EXPECT_GT(text(*made + u"/report.pdf"_s).size(), 1000);
    EXPECT_EQ(text(*made + u"/journal.jsonl"_s), "") << "no operation means none, not all";
}

TEST_F(Evidence, aReportPageNeedsNothingElseAndEscapesWhatOthersSay)
{
    const auto record = journal->operation(run.operations[0]);
    ASSERT_TRUE(record.has_value());
    const std::string html = htmlReport({run, {*record}}).toStdString();
    EXPECT_THAT(html, Not(HasSubstr("<script")));
    EXPECT_THAT(html, HasSubstr("&lt;script&gt;"));
    for (const char *outside : {"src=", "href=\"http", "@import", "url(http", "<link"})
        EXPECT_THAT(html, Not(HasSubstr(outside)));
    EXPECT_THAT(html, HasSubstr("s ± 20"));
    EXPECT_THAT(html, HasSubstr("<svg"));
    EXPECT_THAT(html, Not(HasSubstr("<?xml")));
    EXPECT_THAT(html, HasSubstr("@media print"));
}

TEST_F(Evidence, svgAndJunitAreWellFormedXml)
{
    for (const QByteArray &document : {topologySvg(run.during, hostile), junitXml(run)}) {
        QXmlStreamReader reader(document);
        while (!reader.atEnd())
            reader.readNext();
        EXPECT_FALSE(reader.hasError()) << qPrintable(reader.errorString()) << document.left(400).constData();
    }
    EXPECT_THAT(junitXml(run).toStdString(), HasSubstr("failures=\"0\""));
    run.result.passed = false;
    EXPECT_THAT(junitXml(run).toStdString(), HasSubstr("failures=\"1\""));
}

TEST_F(Evidence, theChaosToolkitsJournalHasItsFields)
{
    const auto record = journal->operation(run.operations[0]);
    const QJsonObject chaos = chaosToolkitJournal({run, {*record}});
    for (const QString &key : {u"experiment"_s, u"status"_s, u"start"_s, u"end"_s, u"duration"_s,
                               u"steady_states"_s, u"run"_s, u"rollbacks"_s, u"deviated"_s})
        EXPECT_TRUE(chaos.contains(key)) << qPrintable(key);
    EXPECT_EQ(chaos.value(u"status"_s).toString(), u"completed"_s);
    EXPECT_DOUBLE_EQ(chaos.value(u"duration"_s).toDouble(), 15.0);
    const QJsonObject before = chaos.value(u"steady_states"_s).toObject().value(u"before"_s).toObject();
    EXPECT_TRUE(before.value(u"steady_state_met"_s).toBool());
    const QJsonObject probe = before.value(u"probes"_s).toArray().at(0).toObject();
    for (const QString &key :
         {u"activity"_s, u"status"_s, u"start"_s, u"end"_s, u"duration"_s, u"tolerance_met"_s, u"output"_s})
        EXPECT_TRUE(probe.contains(key)) << qPrintable(key);
    run.stopped = true;
    EXPECT_EQ(chaosToolkitJournal({run, {}}).value(u"status"_s).toString(), u"aborted"_s);
}

TEST_F(Evidence, thePdfHasA4PagesWithNumbersAndText)
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        GTEST_SKIP() << "needs pdftotext and pdfinfo: install the package poppler-utils";
    const Result<QString> made = writeEvidence(folder.path(), run, *journal);
    ASSERT_TRUE(made.has_value());
    const auto output = [&](const QString &program, const QStringList &arguments) {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished();
        return process.readAllStandardOutput().toStdString();
    };
    const QString pdf = *made + u"/report.pdf"_s;
    EXPECT_THAT(output(u"pdfinfo"_s, {pdf}), HasSubstr("A4"));
    const std::string words = output(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    EXPECT_THAT(words, HasSubstr("Load balancer failover"));
    EXPECT_THAT(words, HasSubstr("Page 1 of "));
    EXPECT_THAT(words, HasSubstr("<script>")) << "paper has no markup to escape";
}
