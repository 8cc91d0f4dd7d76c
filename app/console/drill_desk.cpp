// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/console/drill_desk.h"

#include "app/console/session.h"
#include "app/drills/drill_site.h"
#include "app/drills/drill_tools.h"
#include "app/reports/evidence.h"
#include "widgets/window/main_window.h"

#include <QDesktopServices>
#include <QUrl>

#include <condition_variable>
#include <mutex>
#include <set>

namespace sw {

// Where the drill's worker waits for the team before a stage.
struct DrillDesk::Gate
{
    std::mutex mutex;
    std::condition_variable_any opened;
    std::set<QString> approved;

    void approve(const QString &stage)
    {
        const std::scoped_lock lock(mutex);
        approved.insert(stage);
        opened.notify_all();
    }

    bool pass(const QString &stage, const std::stop_token &stop)
    {
        std::unique_lock lock(mutex);
        return opened.wait(lock, stop, [&] { return approved.contains(stage); });
    }
};

namespace {

struct Filed
{
    Result<DrillRun> run;
    Result<QString> evidence; // the folder
};

DrillStageState shown(StageState state)
{
    switch (state) {
    case StageState::Waiting:
        return DrillStageState::AwaitsApproval;
    case StageState::Running:
        return DrillStageState::Running;
    case StageState::Done:
        return DrillStageState::Done;
    case StageState::Failed:
        return DrillStageState::Failed;
    case StageState::Skipped:
        return DrillStageState::Skipped;
    }
    Q_UNREACHABLE();
}

} // namespace

DrillDesk::DrillDesk(MainWindow &window, Session &session, QString journalFile, QString evidenceFolder)
    : m_window(window), m_session(session), m_journalFile(std::move(journalFile)),
      m_evidenceFolder(std::move(evidenceFolder))
{
    connect(&window, &MainWindow::drillRequested, this, &DrillDesk::prepare);
    connect(&window, &MainWindow::drillStarted, this, &DrillDesk::start);
    connect(&window, &MainWindow::drillStageApproved, this, [this](const QString &stage) {
        if (m_gate)
            m_gate->approve(stage);
    });
    connect(&window, &MainWindow::drillStopRequested, this, &DrillDesk::stop);
    connect(&window, &MainWindow::stopAllFaultsRequested, this, &DrillDesk::stop);
    connect(&window, &MainWindow::evidenceOpenRequested, this,
            [](const QString &path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

DrillDesk::~DrillDesk() = default;

void DrillDesk::prepare(const BalancerDrillRequest &request)
{
    const std::shared_ptr<const Connection> connection = m_session.connection();
    if (!connection) {
        m_window.setDrillRefused(
            {Cause::Refused, tr("prepare the drill"), tr("No cloud is connected; start the lab first.")});
        return;
    }
    if (busy()) {
        m_window.setDrillRefused(
            {Cause::Refused, tr("prepare the drill"), tr("A drill is still running; stop it first.")});
        return;
    }
    m_prepared.reset();
    m_preparing = Job::start(
        this,
        [connection, request](std::stop_token stop) {
            return prepareBalancerDrill(*connection, request, Seconds{10}, stop);
        },
        [this](const Result<BalancerDrill> &drill) {
            if (!drill) {
                m_window.setDrillRefused(drill.error());
                return;
            }
            m_prepared = *drill;
            m_window.showDrill(*drill);
        });
}

void DrillDesk::start()
{
    const std::shared_ptr<const Connection> connection = m_session.connection();
    if (!connection || !m_prepared || busy())
        return;
    m_gate = std::make_shared<Gate>();
    const Door door(this);
    m_running = Job::start(
        this,
        [this, door, connection, drill = *m_prepared, gate = m_gate, journalFile = m_journalFile,
         folder = m_evidenceFolder](std::stop_token stop) -> Filed {
            const Result<std::unique_ptr<Journal>> journal = Journal::open(journalFile);
            if (!journal)
                return {failed(journal.error()), failed(journal.error())};
            DrillListener listener;
            listener.proceed = [gate, stop](const DrillStage &stage) { return gate->pass(stage.id, stop); };
            listener.stage = [this, door](const DrillStage &stage, StageState state) {
                door.post([this, id = stage.id, state] { m_window.setDrillStage(id, shown(state), {}); });
            };
            listener.samples = [this, door](const std::vector<ProbeSample> &samples) {
                door.post([this, samples] { m_window.addProbeSamples(samples); });
            };
            listener.told = [this, door](const QString &finding) {
                door.post([this, finding] { m_window.showNotice(finding); });
            };
            World world = connection->world();
            Result<DrillRun> run =
                runBalancerDrill(drill, world, drillTools(*connection), **journal, stop, listener);
            if (!run)
                return {run, failed(run.error())};
            return {run, writeEvidence(folder, *run, **journal)};
        },
        [this](const Filed &filed) {
            m_gate.reset();
            m_prepared.reset();
            emit runningChanged();
            m_session.refresh();
            if (!filed.run) {
                m_window.setDrillEnded(filed.run.error());
                return;
            }
            if (!filed.evidence)
                m_window.showFailure(filed.evidence.error());
            m_window.setDrillResult(filed.run->result, filed.evidence ? *filed.evidence : QString());
        });
    emit runningChanged();
}

void DrillDesk::stop()
{
    m_running.stop();
}

} // namespace sw
