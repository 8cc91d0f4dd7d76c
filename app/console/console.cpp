// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/console/console.h"

#include "cloudapi/files/small_file.h"
#include "widgets/window/main_window.h"

using namespace Qt::StringLiterals;

namespace sw {

namespace {

Result<Topology> graphIn(const QString &path)
{
    const Result<QByteArray> text = readSmallFile(path, Console::tr("open the file"));
    if (!text)
        return failed(text.error());
    return readGraphFile(path, *text);
}

} // namespace

Console::Console(MainWindow &window, Vault &vault, QSettings &settings, const QString &journalFile,
                 const QString &evidenceFolder)
    : m_window(window), m_unsaved(window), m_closing(window), m_hostKeys(window), m_secrets(window, vault),
      m_session(window, m_hostKeys, m_secrets),
      m_operations(window, m_session, m_hostKeys, m_secrets, journalFile),
      m_drills(window, m_session, journalFile, evidenceFolder),
      m_planner(window, m_unsaved, m_session, settings)
{
    connect(&window, &MainWindow::graphFileRequested, this, &Console::openGraph);
    connect(&m_planner, &PlannerDesk::drawingReady, this, &Console::draw);
    connect(&m_operations, &OperationsDesk::runningChanged, this, &Console::sayWhatRuns);
    connect(&m_drills, &DrillDesk::runningChanged, this, &Console::sayWhatRuns);
    connect(&m_closing, &CloseGuard::stopAndCloseRequested, this, [this] {
        m_drills.stop();
        m_operations.stopEverything();
    });
    m_session.listClouds();
    m_operations.listOperations();
}

void Console::sayWhatRuns()
{
    QStringList running;
    if (m_drills.busy())
        running << tr("A drill is under way.");
    if (const QString operations = m_operations.running(); !operations.isEmpty())
        running << operations;
    m_closing.setRunning(running.join(u'\n'));
}

void Console::prepareToEnd()
{
    if (m_planner.keepNow())
        m_unsaved.standAside();
}

void Console::openGraph(const QString &path)
{
    m_opening = Job::start(
        this, [path](std::stop_token) { return graphIn(path); },
        [this](const Result<Topology> &topology) {
            if (topology)
                draw(*topology);
            else
                m_window.showFailure(topology.error());
        });
}

void Console::draw(const Topology &topology)
{
    // A drawing and a live cloud in one view would be taken for each other.
    m_session.close();
    m_window.setTopology(topology);
    m_window.showPage(MainWindow::Page::Topology);
}

} // namespace sw
