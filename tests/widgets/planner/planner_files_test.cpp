// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner_fixture.h"
#include "widgets/planner/csv_columns_dialog.h"

#include <QAction>
#include <QComboBox>
#include <QDropEvent>
#include <QMimeData>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

using ::testing::HasSubstr;

TrafficHistory history(qint64 lines, qint64 malformed)
{
    TrafficHistory history;
    history.kind = u"Access log"_s;
    history.lines = lines;
    history.malformed = malformed;
    const Instant start{std::chrono::sys_days{std::chrono::year{2026} / 3 / 1}};
    history.samples = {{start, 10, 14, 3}, {start + Seconds{60}, 12, 33, 4}};
    history.figures[QString(input::peak)] =
        exactly(33, {Grounds::Measured, u"A. Jansen"_s, today, u"access.log"_s});
    history.figures[QString(input::peakRequests)] = exactly(120);
    history.facts = {{u"Visits"_s, u"1,204"_s}};
    if (malformed > 0)
        history.badLines = {{17, u"GARBAGE"_s, u"It has no time."_s}};
    return history;
}

bool drop(QWidget &page, const QPoint &where, const QString &file)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter(where, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page, &enter);
    QDropEvent event(where, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&page, &event);
    return enter.isAccepted() && event.isAccepted();
}

} // namespace

TEST_F(PlannerPageTest, opensADroppedWorksheetAndImportsADroppedLog)
{
    QSignalSpy open(&page, &PlannerPage::openRequested);
    QSignalSpy import(&page, &PlannerPage::importRequested);
    EXPECT_TRUE(drop(page, {300, 300}, u"/tmp/other.json"_s));
    ASSERT_EQ(open.size(), 1);
    EXPECT_EQ(open[0][0].toString(), u"/tmp/other.json"_s);
    EXPECT_TRUE(drop(page, {300, 300}, u"/tmp/access.log.gz"_s));
    ASSERT_EQ(import.size(), 1);
    EXPECT_EQ(import[0][0].toString(), u"/tmp/access.log.gz"_s);
    EXPECT_EQ(import[0][1].value<ImportOptions>().source, u"access.log.gz"_s);
    EXPECT_EQ(import[0][1].value<ImportOptions>().by, u"A. Jansen"_s);
}

TEST_F(PlannerPageTest, takesJsonThatIsDroppedOnTheImportPanelForALog)
{
    QSignalSpy import(&page, &PlannerPage::importRequested);
    page.findChild<QTabWidget *>(u"resultTabs"_s)->setCurrentIndex(6);
    settle();
    auto *panel = find<QWidget>(u"importPanel"_s);
    EXPECT_TRUE(drop(page, panel->mapTo(&page, panel->rect().center()), u"/tmp/sadf.json"_s));
    EXPECT_EQ(import.size(), 1);
}

TEST_F(PlannerPageTest, takesNoDragWithoutAFile)
{
    QMimeData data;
    data.setText(u"45"_s);
    QDragEnterEvent enter({300, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(&page, &enter);
    EXPECT_FALSE(enter.isAccepted());
}

TEST_F(PlannerPageTest, showsHowFarAnImportIsAndStopsIt)
{
    QSignalSpy stop(&page, &PlannerPage::importStopRequested);
    page.setImportProgress(0.25);
    settle();
    EXPECT_TRUE(find<QProgressBar>(u"importProgress"_s)->isVisible());
    EXPECT_EQ(find<QProgressBar>(u"importProgress"_s)->value(), 250);
    click(u"importStop"_s);
    EXPECT_EQ(stop.size(), 1);
    page.setImportProgress(-1);
    EXPECT_FALSE(find<QProgressBar>(u"importProgress"_s)->isVisible());
}

TEST_F(PlannerPageTest, stillShowsWhatWasImportedWhenTheNextImportFails)
{
    page.setImported(u"/var/log/access.log"_s, history(1000, 0));
    page.setImportProgress(0);
    EXPECT_FALSE(find<QWidget>(u"importUse"_s)->isVisible());
    page.setImportProgress(-1);
    EXPECT_TRUE(find<QWidget>(u"importUse"_s)->isVisible());
}

TEST_F(PlannerPageTest, usesTheFiguresOfAnImportInOneStep)
{
    page.setImported(u"/var/log/access.log"_s, history(1000, 10));
    settle();
    EXPECT_FALSE(find<QWidget>(u"importQuestion"_s)->isVisible());
    EXPECT_EQ(find<QTableView>(u"badLineTable"_s)->model()->index(0, 0).data().toString(), u"17"_s);
    EXPECT_EQ(figure(input::peak)->likely, 45) << "nothing is used before it is asked for";
    click(u"importUse"_s);
    EXPECT_EQ(figure(input::peak)->likely, 33);
    EXPECT_EQ(figure(input::peak)->provenance.from, u"access.log"_s);
    EXPECT_EQ(figure(input::peakRequests)->likely, 120);
    click(u"plannerUndoButton"_s);
    EXPECT_EQ(figure(input::peak)->likely, 45);
    EXPECT_FALSE(figure(input::peakRequests));
}

TEST_F(PlannerPageTest, leavesOutFiguresThatAreNotWanted)
{
    page.setImported(u"/var/log/access.log"_s, history(1000, 0));
    settle();
    auto *figures = find<QTreeWidget>(u"importFigures"_s);
    ASSERT_EQ(figures->topLevelItemCount(), 2);
    figures->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    click(u"importUse"_s);
    EXPECT_EQ(figure(input::peak)->likely, 45);
    EXPECT_TRUE(figure(input::peakRequests));
}

TEST_F(PlannerPageTest, asksBeforeItUsesALogOfWhichMuchCouldNotBeRead)
{
    page.setImported(u"/var/log/access.log"_s, history(1000, 60));
    settle();
    EXPECT_TRUE(find<QWidget>(u"importQuestion"_s)->isVisible());
    EXPECT_THAT(text(u"importQuestionText"_s), HasSubstr("6.0 %"));
    EXPECT_FALSE(find<QPushButton>(u"importUse"_s)->isEnabled());
    click(u"importAnyway"_s);
    EXPECT_TRUE(find<QPushButton>(u"importUse"_s)->isEnabled());
    page.setImported(u"/var/log/access.log"_s, history(1000, 60));
    settle();
    click(u"importDiscard"_s);
    EXPECT_FALSE(find<QPushButton>(u"importUse"_s)->isVisible());
    EXPECT_EQ(figure(input::peak)->likely, 45);
}

TEST(PlannerPageEmpty, beginsASmallWorksheetForAnImport)
{
    PlannerPage page;
    page.setCatalogues({catalogue(u"one"_s, u"USD"_s)});
    page.show();
    page.setImported(u"/var/log/access.log"_s, history(1000, 0));
    EXPECT_EQ(page.worksheet().catalogue, u"one"_s);
    EXPECT_TRUE(page.findChild<QPushButton *>(u"importUse"_s)->isVisible());
    page.findChild<QPushButton *>(u"importUse"_s)->click();
    EXPECT_EQ(page.worksheet().figures.at(QString(input::peak)).likely, 33);
}

TEST_F(PlannerPageTest, asksForTheColumnsOfATable)
{
    QSignalSpy import(&page, &PlannerPage::importRequested);
    CsvPreview preview;
    preview.rows = {{u"host"_s, u"time"_s, u"rate"_s}, {u"a"_s, u"2026-03-01T00:00:00Z"_s, u"1000"_s}};
    preview.guess.time = 1;
    preview.guess.value = 2;
    page.setCsvPreview(u"/tmp/traffic.csv"_s, preview);
    settle();
    auto *dialog = page.window()->findChild<CsvColumnsDialog *>(u"csvColumns"_s);
    ASSERT_TRUE(dialog);
    auto *table = dialog->findChild<QTableWidget *>(u"csvPreview"_s);
    EXPECT_EQ(table->rowCount(), 1);
    EXPECT_EQ(table->horizontalHeaderItem(1)->text(), u"Time: time"_s);
    EXPECT_EQ(table->horizontalHeaderItem(2)->text(), u"Traffic: rate"_s);
    auto *value = dialog->findChild<QComboBox *>(u"csvValue"_s);
    auto *accept = dialog->findChild<QPushButton *>(u"csvImport"_s);
    value->setCurrentIndex(1);
    EXPECT_FALSE(accept->isEnabled()) << "time and traffic in one column";
    value->setCurrentIndex(2);
    auto *meaning = dialog->findChild<QComboBox *>(u"csvMeaning"_s);
    meaning->setCurrentIndex(meaning->findData(static_cast<int>(CsvColumns::Meaning::BytesPerSecond)));
    accept->click();
    ASSERT_EQ(import.size(), 1);
    EXPECT_EQ(import[0][0].toString(), u"/tmp/traffic.csv"_s);
    const CsvColumns columns = import[0][1].value<ImportOptions>().csv;
    EXPECT_EQ(columns.time, 1);
    EXPECT_EQ(columns.value, 2);
    EXPECT_EQ(columns.meaning, CsvColumns::Meaning::BytesPerSecond);
    EXPECT_TRUE(columns.header);
}

TEST(CsvColumnsDialog, splitsTheRowsAnew)
{
    CsvPreview preview;
    preview.rows = {{u"2026-03-01;5"_s}, {u"2026-03-02;7"_s}};
    preview.guess.header = false;
    CsvColumnsDialog dialog(u"a.csv"_s, preview);
    auto *accept = dialog.findChild<QPushButton *>(u"csvImport"_s);
    EXPECT_FALSE(accept->isEnabled());
    auto *separator = dialog.findChild<QComboBox *>(u"csvSeparator"_s);
    separator->setCurrentIndex(separator->findData(';'));
    auto *table = dialog.findChild<QTableWidget *>(u"csvPreview"_s);
    EXPECT_EQ(table->columnCount(), 2);
    EXPECT_EQ(table->item(1, 1)->text(), u"7"_s);
    dialog.findChild<QComboBox *>(u"csvValue"_s)->setCurrentIndex(1);
    EXPECT_TRUE(accept->isEnabled());
    EXPECT_EQ(dialog.columns().separator, ';');
}

TEST_F(PlannerPageTest, asksForEachExport)
{
    QSignalSpy exported(&page, &PlannerPage::exportRequested);
    for (const QString &name :
         {u"exportPdf"_s, u"exportXlsx"_s, u"exportCsv"_s, u"exportMarkdown"_s, u"exportJson"_s})
        page.findChild<QAction *>(name)->trigger();
    ASSERT_EQ(exported.size(), 5);
    EXPECT_EQ(exported[1][0].value<ExportFormat>(), ExportFormat::Xlsx);
}

TEST_F(PlannerPageTest, handsThePlannedArchitectureOn)
{
    QSignalSpy topology(&page, &PlannerPage::topologyRequested);
    page.findChild<QAction *>(u"plannerTopology"_s)->trigger();
    ASSERT_EQ(topology.size(), 1);
    EXPECT_EQ(nodesOf(topology[0][0].value<Architecture>(), Role::Web).size(), 5);
}

TEST_F(PlannerPageTest, showsAFailureBesideTheDocument)
{
    page.setImportProgress(0.5);
    page.showFailure({Cause::Malformed, u"read access.log"_s, u"It is empty."_s});
    settle();
    EXPECT_FALSE(find<QProgressBar>(u"importProgress"_s)->isVisible());
    bool told = false;
    for (const auto *label : page.findChildren<QLabel *>())
        told = told || (label->isVisible() && label->text() == u"It is empty."_s);
    EXPECT_TRUE(told);
    EXPECT_EQ(figure(input::peak)->likely, 45);
}

} // namespace sw
