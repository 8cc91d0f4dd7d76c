// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/console/console.h"

#include "cloudapi/files/small_file.h"
#include "planner/capacity/worksheet.h"
#include "planner/plan/planned_topology.h"
#include "widgets/window/main_window.h"

using namespace Qt::StringLiterals;

namespace sw {

namespace {

// A worksheet is sized first; an architecture is drawn as it is.
Result<Topology> plannedFrom(const QString &path, const QByteArray &text)
{
    const QString kind = QJsonDocument::fromJson(text).object().value(u"seaworthy"_s).toString();
    if (kind == "architecture"_L1) {
        const Result<Architecture> architecture = readArchitecture(path, text);
        if (!architecture)
            return failed(architecture.error());
        return plannedTopology(*architecture);
    }
    const Result<Worksheet> worksheet = readWorksheet(path, text);
    if (!worksheet)
        return failed(worksheet.error());
    return plannedTopology(architectureFor(*worksheet));
}

Result<Topology> topologyFrom(const QString &path, bool graph)
{
    const Result<QByteArray> text = readSmallFile(path, Console::tr("open the file"));
    if (!text)
        return failed(text.error());
    return graph ? readGraphFile(path, *text) : plannedFrom(path, *text);
}

} // namespace

Console::Console(MainWindow &window, Vault &vault, const QString &journalFile, const QString &evidenceFolder)
    : m_window(window), m_closing(window), m_hostKeys(window), m_secrets(window, vault),
      m_session(window, m_hostKeys, m_secrets),
      m_operations(window, m_session, m_hostKeys, m_secrets, journalFile),
      m_drills(window, m_session, journalFile, evidenceFolder)
{
    connect(&window, &MainWindow::graphFileRequested, this,
            [this](const QString &path) { openFile(path, true); });
    connect(&window, &MainWindow::worksheetRequested, this,
            [this](const QString &path) { openFile(path, false); });
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

void Console::openFile(const QString &path, bool graph)
{
    m_opening = Job::start(
        this, [path, graph](std::stop_token) { return topologyFrom(path, graph); },
        [this](const Result<Topology> &topology) {
            if (!topology) {
                m_window.showFailure(topology.error());
                return;
            }
            // A drawing and a live cloud in one view would be taken for each other.
            m_session.close();
            m_window.setTopology(*topology);
            m_window.showPage(MainWindow::Page::Topology);
        });
}

} // namespace sw
