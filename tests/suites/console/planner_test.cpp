// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/plan/drill.h"
#include "tests/suites/console/driven_console.h"
#include "widgets/planner/planner_page.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QUrl>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

constexpr const char *likelyPeak = "likely_traffic.peak";
const char *const victimHome = "SEAWORTHY_VICTIM_HOME";

class ConsolePlanner : public DrivenConsole
{
protected:
    PlannerPage &page() const { return window->planner(); }
    QString draftPath() const { return path(u".local/state/seaworthy/worksheets"_s); }
    QStringList drafts() const { return QDir(draftPath()).entryList({u"*.json"_s}); }

    void openExample() const
    {
        QTest::keyClick(window.get(), Qt::Key_6, Qt::ControlModifier);
        emit page().exampleRequested();
        ASSERT_TRUE(until([this] { return page().worksheet().name == u"Small shop"_s; }))
            << page().worksheet().name.toStdString() << messages().toStdString();
    }

    void type(const char *field, const QString &text) const
    {
        auto *edit = find<QLineEdit>(field);
        ASSERT_NE(edit, nullptr);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

    double likely(const QString &key) const
    {
        const auto found = page().worksheet().figures.find(key);
        return found == page().worksheet().figures.end() ? -1 : found->second.likely;
    }

    bool isAsked(const char *question) const
    {
        const auto *box = window->findChild<QMessageBox *>(QLatin1StringView(question));
        return box && box->isVisible();
    }

    bool isToldOnThePage(const QString &part) const
    {
        const QList<QLabel *> labels = page().findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
    }

    void answer(const char *question, const char *button) const
    {
        ASSERT_TRUE(until([&] { return isAsked(question); })) << question;
        click(window->findChild<QMessageBox *>(QLatin1StringView(question))
                  ->findChild<QPushButton *>(QLatin1StringView(button)));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void save(const QString &file) const
    {
        page().save({});
        chooseFile("saveWorksheetDialog", file);
        ASSERT_TRUE(until([&] { return page().path() == file && !page().isModified(); }))
            << messages().toStdString();
    }

    void openFromMenu(const QString &file) const
    {
        find<QAction>("actionOpenWorksheet")->trigger();
        chooseFile("openFileDialog", file);
    }

    void drop(const QString &file) const
    {
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(window.get(), &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent dropped(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(window.get(), &dropped);
    }

    void openAgain()
    {
        thread.reset();
        console.reset();
        window.reset();
        QThreadPool::globalInstance()->waitForDone();
        open();
    }

    QByteArray bytesOf(const QString &file) const
    {
        QFile read(file);
        EXPECT_TRUE(read.open(QIODevice::ReadOnly)) << file.toStdString();
        return read.readAll();
    }
};

} // namespace

TEST_F(ConsolePlanner, opensWhatItSavedAsItWas)
{
    open();
    ASSERT_NO_FATAL_FAILURE(openExample());
    takePicture(u"planner"_s);
    type(likelyPeak, u"30"_s);
    EXPECT_TRUE(until([this] { return likely(u"traffic.peak"_s) == 30; })) << likely(u"traffic.peak"_s);
    EXPECT_TRUE(page().isModified());
    const QString file = path(u"mine.json"_s);
    save(file);
    const Worksheet saved = page().worksheet();
    EXPECT_TRUE(until([this] { return drafts().isEmpty(); })) << "what is saved needs no draft";

    openAgain();
    EXPECT_FALSE(isAsked("restoreQuestion"));
    EXPECT_EQ(settings->value(u"planner/recent"_s).toStringList(), QStringList{file});
    openFromMenu(file);
    ASSERT_TRUE(until([&] { return page().path() == file; })) << messages().toStdString();
    EXPECT_EQ(window->page(), MainWindow::Page::Planner);
    EXPECT_EQ(page().worksheet(), saved);
    EXPECT_FALSE(page().isModified());
    EXPECT_EQ(writeWorksheet(page().worksheet()), bytesOf(file));
}

// The console is killed for good: it runs in a child, which is this very test with a home given to it.
TEST_F(ConsolePlanner, offersAfterAKillWhatWasTypedBefore)
{
    if (const QByteArray home = qgetenv(victimHome); !home.isEmpty()) {
        qputenv("HOME", home);
        open();
        ASSERT_NO_FATAL_FAILURE(openExample());
        type(likelyPeak, u"29"_s);
        const QDir kept(QString::fromLocal8Bit(home) + u"/.local/state/seaworthy/worksheets"_s);
        EXPECT_TRUE(until([&] { return !kept.entryList({u"*.json"_s}).isEmpty(); }));
        std::puts("kept");
        std::fflush(stdout);
        for (int peak = 30; !HasFailure(); peak = peak == 34 ? 30 : peak + 1) {
            type(likelyPeak, QString::number(peak));
            until([] { return false; }, 1);
        }
        return;
    }
    QProcess victim;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1StringView(victimHome), path(u"."_s));
    victim.setProcessEnvironment(environment);
    victim.start(QCoreApplication::applicationFilePath(),
                 {u"--gtest_filter=ConsolePlanner.offersAfterAKillWhatWasTypedBefore"_s});
    QByteArray said;
    while (!said.contains("kept\n") && victim.waitForReadyRead(60'000))
        said += victim.readAllStandardOutput();
    ASSERT_TRUE(said.contains("kept\n")) << said.constData() << victim.readAllStandardError().constData();
    victim.kill();
    ASSERT_TRUE(victim.waitForFinished());

    open();
    ASSERT_TRUE(until([this] { return isAsked("restoreQuestion"); }));
    EXPECT_THAT(window->findChild<QMessageBox *>(u"restoreQuestion"_s)->text().toStdString(),
                ::testing::HasSubstr("Small shop"));
    answer("restoreQuestion", "restoreDraft");
    EXPECT_TRUE(until([this] { return likely(u"traffic.peak"_s) >= 29; })) << likely(u"traffic.peak"_s);
    EXPECT_TRUE(page().isModified()) << "no file has it yet";
    EXPECT_TRUE(until([this] { return drafts().size() == 1; })) << "kept by this console now";

    save(path(u"rescued.json"_s));
    EXPECT_TRUE(until([this] { return drafts().isEmpty(); }));
    openAgain();
    EXPECT_FALSE(until([this] { return isAsked("restoreQuestion"); }, 1));
}

TEST_F(ConsolePlanner, keepsWithoutAQuestionWhatIsNotSavedWhenItIsToldToEnd)
{
    open();
    ASSERT_NO_FATAL_FAILURE(openExample());
    type(likelyPeak, u"31"_s);
    ASSERT_TRUE(until([this] { return page().isModified(); }));
    console->prepareToEnd();
    EXPECT_TRUE(window->close());
    EXPECT_EQ(drafts().size(), 1);
    openAgain();
    answer("restoreQuestion", "discardDraft");
    EXPECT_TRUE(drafts().isEmpty());
}

TEST_F(ConsolePlanner, asksAllTheSameWhereNothingCanBeKept)
{
    fileWith(u".local/state/seaworthy/worksheets"_s, "in the way");
    open();
    EXPECT_TRUE(until([this] { return isSaid(draftPath()); })) << messages().toStdString();
    ASSERT_NO_FATAL_FAILURE(openExample());
    type(likelyPeak, u"31"_s);
    ASSERT_TRUE(until([this] { return page().isModified(); }));
    console->prepareToEnd();
    EXPECT_FALSE(window->close());
    answer("unsavedQuestion", "discardUnsaved");
    EXPECT_FALSE(window->isVisible());
}

TEST_F(ConsolePlanner, asksBeforeItClosesOverWhatIsNotSaved)
{
    open();
    ASSERT_NO_FATAL_FAILURE(openExample());
    type(likelyPeak, u"32"_s);
    ASSERT_TRUE(until([this] { return page().isModified(); }));
    EXPECT_FALSE(window->close());
    answer("unsavedQuestion", "cancelUnsaved");
    EXPECT_TRUE(window->isVisible());
    EXPECT_EQ(likely(u"traffic.peak"_s), 32);

    EXPECT_FALSE(window->close());
    answer("unsavedQuestion", "saveUnsaved");
    const QString file = path(u"saved-at-last.json"_s);
    chooseFile("saveWorksheetDialog", file);
    EXPECT_TRUE(until([this] { return !window->isVisible(); }));
    EXPECT_TRUE(QFile::exists(file));
    EXPECT_TRUE(until([this] { return drafts().isEmpty(); }));
}

TEST_F(ConsolePlanner, asksBeforeAnotherWorksheetTakesThePlaceOfWhatIsNotSaved)
{
    open();
    ASSERT_NO_FATAL_FAILURE(openExample());
    type(likelyPeak, u"32"_s);
    ASSERT_TRUE(until([this] { return page().isModified(); }));
    openFromMenu(QStringLiteral(SW_SOURCE_DIR "/resources/worksheets/news-site.json"));
    answer("unsavedQuestion", "cancelUnsaved");
    EXPECT_EQ(likely(u"traffic.peak"_s), 32);
    find<QAction>("actionNewWorksheet")->trigger();
    answer("unsavedQuestion", "discardUnsaved");
    EXPECT_TRUE(until([this] { return !page().isModified(); }));
    EXPECT_NE(likely(u"traffic.peak"_s), 32);
    EXPECT_TRUE(page().path().isEmpty());
    EXPECT_TRUE(until([this] { return drafts().isEmpty(); }));
}

// What cannot be used is in no file, so the window stays and says so.
TEST_F(ConsolePlanner, saysThatAFigureThatCannotBeUsedIsNotInTheFile)
{
    open();
    ASSERT_NO_FATAL_FAILURE(openExample());
    const QString file = path(u"mine.json"_s);
    save(file);
    type(likelyPeak, u"-5"_s);
    ASSERT_TRUE(until([this] { return page().isModified(); }));
    EXPECT_FALSE(window->close());
    answer("unsavedQuestion", "saveUnsaved");
    EXPECT_TRUE(until([this] { return isToldOnThePage(u"mine.json"_s); }));
    EXPECT_TRUE(window->isVisible());
}

TEST_F(ConsolePlanner, asksBeforeItReplacesAFileThatAnotherProgramHasChanged)
{
    open();
    ASSERT_NO_FATAL_FAILURE(openExample());
    const QString file = path(u"shared.json"_s);
    save(file);
    fileWith(u"shared.json"_s, "of another's hand");
    type(likelyPeak, u"32"_s);
    ASSERT_TRUE(until([this] { return page().isModified(); }));
    page().save(file);
    answer("conflictQuestion", "cancelSave");
    EXPECT_EQ(bytesOf(file), "of another's hand");
    EXPECT_TRUE(page().isModified());
    page().save(file);
    answer("conflictQuestion", "replaceFile");
    EXPECT_TRUE(until([this] { return !page().isModified(); }));
    EXPECT_EQ(bytesOf(file), writeWorksheet(page().worksheet()));
}

TEST_F(ConsolePlanner, writesTheProposalForOtherPrograms)
{
    open();
    ASSERT_NO_FATAL_FAILURE(openExample());
    const std::tuple<ExportFormat, const char *, QByteArray> formats[] = {
        {ExportFormat::Pdf, "shop.pdf", "%PDF-"},
        {ExportFormat::Xlsx, "shop.xlsx", "PK"},
        {ExportFormat::Csv, "shop.csv", {}},
        {ExportFormat::Markdown, "shop.md", "# "},
        {ExportFormat::Json, "shop-proposal.json", "{"}};
    for (const auto &[format, name, start] : formats) {
        const QString file = path(QString::fromLatin1(name));
        emit page().exportRequested(format);
        chooseFile("exportDialog", file);
        EXPECT_TRUE(until([&] { return isSaid(file); })) << name << messages().toStdString();
        EXPECT_TRUE(bytesOf(file).startsWith(start)) << name;
        EXPECT_GT(bytesOf(file).size(), 200) << name;
    }
}

TEST_F(ConsolePlanner, doesNotExportOverTheWorksheetItself)
{
    open();
    ASSERT_NO_FATAL_FAILURE(openExample());
    const QString file = path(u"mine.json"_s);
    save(file);
    const QByteArray before = bytesOf(file);
    emit page().exportRequested(ExportFormat::Json);
    // The toolkit's own question whether to replace the file has a loop of its own.
    QTimer yes;
    QObject::connect(&yes, &QTimer::timeout, &yes, [] {
        if (const auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget()))
            box->button(QMessageBox::Yes)->click();
    });
    yes.start(20);
    chooseFile("exportDialog", file);
    EXPECT_TRUE(until([this] { return isToldOnThePage(u"the worksheet itself"_s); }));
    EXPECT_EQ(bytesOf(file), before);
}

TEST_F(ConsolePlanner, importsALogThatIsDropped)
{
    QByteArray log;
    for (int n = 0; n < 600; ++n)
        log += QByteArray("10.0.0.%1 - - [01/Mar/2026:12:%2:%3 +0000] \"GET /p%1 HTTP/1.1\" 200 120000\n")
                   .replace("%1", QByteArray::number(n % 50))
                   .replace("%2", QByteArray::number(n / 60).rightJustified(2, '0'))
                   .replace("%3", QByteArray::number(n % 60).rightJustified(2, '0'));
    const QString file = fileWith(u"access.log"_s, log);
    open();
    drop(file);
    ASSERT_TRUE(until([this] { return window->findChild<QAbstractButton *>(u"importUse"_s) != nullptr; }))
        << messages().toStdString();
    auto *use = find<QAbstractButton>("importUse");
    ASSERT_TRUE(until([&] { return use->isVisible() && use->isEnabled(); })) << messages().toStdString();
    use->click();
    EXPECT_TRUE(until([this] { return likely(u"traffic.peak"_s) > 0; }));
    const auto peak = page().worksheet().figures.find(u"traffic.peak"_s);
    ASSERT_NE(peak, page().worksheet().figures.end());
    EXPECT_EQ(peak->second.provenance.grounds, Grounds::Measured);
    EXPECT_THAT(peak->second.provenance.from.toStdString(), ::testing::HasSubstr("access.log"));
    EXPECT_TRUE(page().isModified());
}

TEST_F(ConsolePlanner, asksForTheColumnsOfATableEachTime)
{
    QByteArray table = "when,Mbit/s\n";
    for (int n = 0; n < 60; ++n)
        table += "2026-03-01T12:" + QByteArray::number(n).rightJustified(2, '0') + ":00Z,"
            + QByteArray::number(20 + n) + '\n';
    const QString file = fileWith(u"rates.csv"_s, table);
    open();
    ASSERT_NO_FATAL_FAILURE(openExample());
    const auto columns = [this] {
        auto *dialog = window->findChild<QDialog *>(u"csvColumns"_s);
        return dialog && dialog->isVisible() ? dialog : nullptr;
    };
    drop(file);
    ASSERT_TRUE(until([&] { return columns() != nullptr; })) << messages().toStdString();
    columns()->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    drop(file);
    ASSERT_TRUE(until([&] { return columns() != nullptr; })) << "what was canceled is asked again";
    click(columns()->findChild<QAbstractButton *>(u"csvImport"_s));
    auto *use = find<QAbstractButton>("importUse");
    ASSERT_TRUE(until([&] { return use->isVisible() && use->isEnabled(); })) << messages().toStdString();
    use->click();
    const auto peak = page().worksheet().figures.find(u"traffic.peak"_s);
    ASSERT_NE(peak, page().worksheet().figures.end());
    EXPECT_THAT(peak->second.provenance.from.toStdString(), ::testing::HasSubstr("rates.csv"));
}

TEST_F(ConsolePlanner, opensFilesThatAreDroppedByTheirKind)
{
    open();
    drop(QStringLiteral(SW_SOURCE_DIR "/resources/worksheets/small-shop.json"));
    EXPECT_TRUE(until([this] { return page().worksheet().name == u"Small shop"_s; }))
        << messages().toStdString();
    EXPECT_EQ(window->page(), MainWindow::Page::Planner);
    drop(fileWith(u"site.json"_s, writeArchitecture(labSite())));
    EXPECT_TRUE(until([this] { return graph()->topology().nodes.size() > 8; })) << messages().toStdString();
    EXPECT_EQ(window->page(), MainWindow::Page::Topology);
    drop(fileWith(u"graph.json"_s, R"({"a": {"in": "b"}})"));
    EXPECT_TRUE(until([this] { return isSaid(u"graph.json"_s); })) << messages().toStdString();
}

TEST_F(ConsolePlanner, drawsThePlannedArchitecture)
{
    open();
    ASSERT_NO_FATAL_FAILURE(openExample());
    emit page().topologyRequested(labSite());
    EXPECT_TRUE(until([this] { return window->page() == MainWindow::Page::Topology; }));
    EXPECT_EQ(std::ranges::count(graph()->topology().nodes, u"web"_s, &TopologyNode::tier), 3);
}

TEST_F(ConsolePlanner, takesTheTimeThatADrillMeasured)
{
    DrillResult result;
    result.started = Instant(Seconds(1'790'000'000));
    result.injected = result.started;
    result.ended = result.started + Seconds(60);
    result.outage.begin = result.started;
    result.outage.end = result.started + Milliseconds(3006);
    result.outage.length = {Microseconds(3'006'000), Microseconds(16'000)};
    result.outages = {result.outage};
    const auto resultFile = [&](const QString &name) {
        return fileWith(name, QJsonDocument(toJson(result)).toJson());
    };
    open();
    ASSERT_NO_FATAL_FAILURE(openExample());
    emit page().evidenceRequested();
    chooseFile("evidenceDialog", resultFile(u"result.json"_s));
    ASSERT_TRUE(until([this] { return !page().worksheet().measuredTimes.empty(); }))
        << messages().toStdString();
    const MeasuredTime &measured = page().worksheet().measuredTimes.front();
    EXPECT_EQ(measured.input, u"availability.balancerFailover"_s);
    EXPECT_DOUBLE_EQ(measured.seconds, 3.006);
    EXPECT_EQ(measured.evidence, path(u"result.json"_s));
    EXPECT_TRUE(page().isModified());

    result.probeValid = false;
    result.probeInvalidBecause = u"its schedule lagged"_s;
    result.outage.length.time = Seconds(9);
    emit page().evidenceRequested();
    chooseFile("evidenceDialog", resultFile(u"invalid.json"_s));
    EXPECT_TRUE(until([this] { return isToldOnThePage(u"its schedule lagged"_s); }));
    EXPECT_EQ(page().worksheet().measuredTimes.size(), 1U);
    EXPECT_DOUBLE_EQ(page().worksheet().measuredTimes.front().seconds, 3.006);
}

TEST_F(ConsolePlanner, namesACatalogueOfTheUserThatIsBroken)
{
    const QString file =
        fileWith(u".config/seaworthy/catalogues/ours.json"_s, R"({"seaworthy": "catalogue", "version": 99})");
    open();
    EXPECT_TRUE(until([&] { return isSaid(file); })) << messages().toStdString();
    ASSERT_NO_FATAL_FAILURE(openExample()); // the rest goes on
}

} // namespace sw
