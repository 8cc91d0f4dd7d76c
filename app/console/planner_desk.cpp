// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/console/planner_desk.h"

#include "app/imports/traffic_file.h"
#include "cloudapi/files/small_file.h"
#include "planner/capacity/input_keys.h"
#include "planner/plan/drill.h"
#include "planner/plan/planned_topology.h"
#include "widgets/planner/planner_page.h"
#include "widgets/window/main_window.h"
#include "widgets/window/question.h"

#include <QDate>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <variant>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

using Document = std::variant<WorksheetFile, Architecture>;

QString kindOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object().value(u"seaworthy"_s).toString();
}

Result<Document> documentIn(const QString &path)
{
    const Result<QByteArray> text = readSmallFile(path, PlannerDesk::tr("open the file"));
    if (!text)
        return failed(text.error());
    if (kindOf(*text) == "architecture"_L1) {
        const Result<Architecture> architecture = readArchitecture(path, *text);
        if (!architecture)
            return failed(architecture.error());
        return *architecture;
    }
    const Result<WorksheetFile> worksheet = openWorksheetFile(path);
    if (!worksheet)
        return failed(worksheet.error());
    return *worksheet;
}

enum class DroppedKind { Own, Graph, Traffic };

// A file of ours says so. Of the rest whatever has the look of a log is one, even if it is JSON; what is left
// of JSON may be a graph.
Result<DroppedKind> kindOfFile(const QString &path)
{
    const Result<QByteArray> start = startOfFile(path);
    if (!start)
        return failed(start.error());
    if (!start->trimmed().startsWith('{'))
        return DroppedKind::Traffic;
    if (start->contains("\"seaworthy\""))
        return DroppedKind::Own;
    if (guessedFormat(*start))
        return DroppedKind::Traffic;
    const Result<QByteArray> text = readSmallFile(path, PlannerDesk::tr("open the file"));
    if (!text)
        return failed(text.error());
    return kindOf(*text).isEmpty() ? DroppedKind::Graph : DroppedKind::Own;
}

Result<MeasuredTime> measuredIn(const QString &path)
{
    const QString doing = PlannerDesk::tr("read the drill's result");
    const Result<QByteArray> text = readSmallFile(path, doing);
    if (!text)
        return failed(text.error());
    const Result<DrillResult> drill = readDrillResult(path, *text);
    if (!drill)
        return failed(drill.error());
    if (!drill->probeValid)
        return failed(Cause::Refused, doing,
                      PlannerDesk::tr("The probe calls its own measurement invalid: %1. Run the drill again.")
                          .arg(drill->probeInvalidBecause));
    if (drill->outage.open || drill->outage.length.time <= Microseconds{0})
        return failed(Cause::Refused, doing,
                      PlannerDesk::tr("The drill saw no outage that ended, so there is no time to take. Run "
                                      "the drill again."));
    return MeasuredTime{input::balancerFailover,
                        std::chrono::duration<double>(drill->outage.length.time).count(),
                        iso8601(drill->started), path};
}

} // namespace

PlannerDesk::PlannerDesk(MainWindow &window, UnsavedGuard &guard, Session &session, QSettings &settings)
    : m_window(window), m_page(window.planner()), m_settings(settings),
      m_catalogues(window, session, settings), m_worksheets(window, guard, settings, draftFolder()),
      m_imports(window, settings), m_exports(window, settings)
{
    connect(&window, &MainWindow::worksheetRequested, this, &PlannerDesk::open);
    connect(&window, &MainWindow::fileDropped, this, &PlannerDesk::openByKind);
    connect(&m_page, &PlannerPage::newRequested, this, &PlannerDesk::begin);
    connect(&m_page, &PlannerPage::exampleRequested, this, &PlannerDesk::openExample);
    connect(&m_page, &PlannerPage::openRequested, this, [this](const QString &path) {
        if (path.isEmpty())
            offerFile();
        else
            openByKind(path); // it may have been dropped
    });
    connect(&m_page, &PlannerPage::topologyRequested, this, &PlannerDesk::draw);
    connect(&m_page, &PlannerPage::evidenceRequested, this, &PlannerDesk::attachEvidence);
    // Often, because a machine that was asleep does not catch up with its timers.
    m_dayTick.setInterval(std::chrono::minutes(1));
    connect(&m_dayTick, &QTimer::timeout, this, &PlannerDesk::tellDay);
    m_dayTick.start();
    tellDay();
}

void PlannerDesk::begin()
{
    m_worksheets.begin(starterWorksheet(m_catalogues.standard()));
}

// Without its path, so that saving does not change the example.
void PlannerDesk::openExample()
{
    m_opening = Job::start(
        this, [](std::stop_token) { return exampleWorksheet(); },
        [this](const Result<Worksheet> &example) {
            if (example)
                m_worksheets.begin(*example);
            else
                m_page.showFailure(example.error());
        });
}

void PlannerDesk::offerFile()
{
    askForFile(m_window, this, m_settings,
               {u"openWorksheetDialog"_s,
                tr("Open a worksheet"),
                {tr("JSON files (*.json)"), tr("All files (*)")},
                false,
                {},
                {}},
               [this](const QString &path) { open(path); });
}

void PlannerDesk::open(const QString &path)
{
    m_opening = Job::start(
        this, [path](std::stop_token) { return documentIn(path); },
        [this, path](const Result<Document> &document) {
            if (!document) {
                m_window.showFailure(document.error());
                m_worksheets.notOpened(path);
            } else if (const auto *worksheet = std::get_if<WorksheetFile>(&*document)) {
                m_worksheets.show(*worksheet, path);
            } else {
                draw(std::get<Architecture>(*document));
            }
        });
}

void PlannerDesk::openByKind(const QString &path)
{
    m_opening = Job::start(
        this, [path](std::stop_token) { return kindOfFile(path); },
        [this, path](const Result<DroppedKind> &kind) {
            if (!kind) {
                m_window.showFailure(kind.error());
                m_worksheets.notOpened(path);
                return;
            }
            switch (*kind) {
            case DroppedKind::Own:
                open(path);
                break;
            case DroppedKind::Graph:
                emit m_window.graphFileRequested(path);
                break;
            case DroppedKind::Traffic:
                m_window.showPage(MainWindow::Page::Planner);
                if (m_page.worksheet() == Worksheet())
                    begin(); // there is nothing open that the figures could go into
                m_imports.import(path, {});
                break;
            }
        });
}

void PlannerDesk::draw(const Architecture &architecture)
{
    m_drawing = Job::start(
        this, [architecture](std::stop_token) { return plannedTopology(architecture); },
        [this](const Topology &topology) { emit drawingReady(topology); });
}

void PlannerDesk::attachEvidence()
{
    askForFile(m_window, this, m_settings,
               {u"evidenceDialog"_s,
                tr("Attach the result of a drill"),
                {tr("Drill results (result.json)"), tr("JSON files (*.json)"), tr("All files (*)")},
                false,
                {},
                {}},
               [this](const QString &path) {
                   m_reading = Job::start(
                       this, [path](std::stop_token) { return measuredIn(path); },
                       [this](const Result<MeasuredTime> &measured) {
                           if (measured)
                               m_page.addMeasuredTimes({*measured});
                           else
                               m_page.showFailure(measured.error());
                       });
               });
}

void PlannerDesk::tellDay()
{
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    if (std::exchange(m_today, today) != today)
        m_page.setToday(today);
}

} // namespace sw
