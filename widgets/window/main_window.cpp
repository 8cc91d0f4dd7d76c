// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/window/main_window.h"

#include "widgets/look/theme.h"
#include "widgets/pages/drills_page.h"
#include "widgets/pages/fleet_page.h"
#include "widgets/pages/journal_page.h"
#include "widgets/pages/message_area.h"
#include "widgets/pages/side_panel.h"
#include "widgets/pages/start_page.h"
#include "widgets/pages/topology_page.h"
#include "widgets/planner/planner_page.h"
#include "widgets/window/file_drop.h"
#include "widgets/window/menus.h"
#include "widgets/window/navigation.h"
#include "widgets/window/question.h"
#include "widgets/window/status_strip.h"

#include <QCloseEvent>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sw {

MainWindow::MainWindow(QSettings &settings, QWidget *parent) : QMainWindow(parent), m_settings(settings)
{
    setObjectName("mainWindow"_L1);
    setWindowIcon(look::icon(look::Glyph::Seaworthy, look::Meaning::Accent));
    setWindowTitle(tr("Seaworthy") + u"[*]"_s);
    // Not higher than a small screen leaves, below its bars and with a frame.
    constexpr QSize usual(1280, 820);
    constexpr QSize frame(8, 40);
    resize(usual.boundedTo(screen()->availableSize() - frame));
    arrange();
    m_menus = new Menus(*this);
    connectMenus();
    connectPages();
    connectDecisions();
    m_delivery.setSingleShot(true);
    m_delivery.setInterval(0);
    connect(&m_delivery, &QTimer::timeout, this, &MainWindow::deliverWorld);
    restore();
    showPage(Page::Start);
}

MainWindow::~MainWindow() = default;

void MainWindow::arrange()
{
    auto *content = new QWidget(this);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(0);
    m_navigation = new Navigation(content);
    for (const PageEntry &entry : pageEntries())
        m_navigation->add(entry.glyph, QString(entry.text).remove(u'&'), entry.keys, entry.name);
    upper->addWidget(m_navigation);
    auto *middle = new QWidget(content);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_messages = new MessageArea(middle);
    m_pages = new QStackedWidget(middle);
    m_start = new StartPage(m_pages);
    m_fleetPage = new FleetPage(m_pages);
    m_topologyPage = new TopologyPage(m_pages);
    m_drills = new DrillsPage(m_pages);
    m_journal = new JournalPage(m_pages);
    m_planner = new PlannerPage(m_pages);
    connect(m_planner, &PlannerPage::modifiedChanged, this, &MainWindow::setWindowModified);
    // In the order of WindowPage.
    for (QWidget *page : {static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_fleetPage),
                          static_cast<QWidget *>(m_topologyPage), static_cast<QWidget *>(m_drills),
                          static_cast<QWidget *>(m_journal), static_cast<QWidget *>(m_planner)})
        m_pages->addWidget(page);
    column->addWidget(m_messages);
    column->addWidget(m_pages, 1);
    upper->addWidget(middle, 1);
    m_side = new SidePanel(content);
    upper->addWidget(m_side);
    rows->addLayout(upper, 1);
    m_status = new StatusStrip(content);
    rows->addWidget(m_status);
    setCentralWidget(content);
}

void MainWindow::connectMenus()
{
    connect(m_menus, &Menus::newWorksheetRequested, this, [this] {
        showPage(Page::Planner);
        emit m_planner->newRequested();
    });
    connect(m_menus, &Menus::fileRequested, this, &MainWindow::offerFile);
    connect(m_menus, &Menus::quitRequested, this, &QWidget::close);
    connect(m_menus, &Menus::pageRequested, this, &MainWindow::showPage);
    connect(m_menus, &Menus::searchRequested, this, [this] {
        showPage(Page::Fleet);
        m_fleetPage->focusSearch();
    });
    connect(m_menus, &Menus::themeChosen, this, [this](look::Theme theme) {
        m_settings.setValue(u"look/theme"_s, look::word(theme));
        look::apply(theme);
    });
    connect(m_menus, &Menus::refreshRequested, this, &MainWindow::refreshRequested);
    connect(m_menus, &Menus::verifyRequested, this, [this] {
        showPage(Page::Journal);
        emit journalVerifyRequested();
    });
    connect(m_menus, &Menus::disconnectRequested, this, &MainWindow::disconnectRequested);
    connect(m_menus, &Menus::stopAllFaultsRequested, this, &MainWindow::stopAllFaultsRequested);
    connect(new FileDrop(*this), &FileDrop::dropped, this, &MainWindow::fileDropped);
}

void MainWindow::connectPages()
{
    connect(m_navigation, &Navigation::chosen, this, [this](int page) { showPage(static_cast<Page>(page)); });
    connect(m_start, &StartPage::labRequested, this, [this] {
        m_leaveStart = true;
        emit labRequested();
    });
    connect(m_start, &StartPage::labStopRequested, this, &MainWindow::labStopRequested);
    connect(m_start, &StartPage::cloudRequested, this, [this](const CloudId &cloud) {
        m_leaveStart = true;
        emit cloudRequested(cloud);
    });
    connect(m_start, &StartPage::worksheetOpenRequested, this, [this] { offerFile(false); });
    connect(m_start, &StartPage::graphOpenRequested, this, [this] { offerFile(true); });
    const auto toStart = [this] { showPage(Page::Start); };
    connect(m_fleetPage, &FleetPage::startRequested, this, toStart);
    connect(m_topologyPage, &TopologyPage::startRequested, this, toStart);
    connect(m_fleetPage, &FleetPage::planRequested, this, &MainWindow::planRequested);
    connect(m_topologyPage, &TopologyPage::planRequested, this, &MainWindow::planRequested);
    connect(m_fleetPage, &FleetPage::selectionChanged, this, &MainWindow::followSelection);
    connect(m_topologyPage, &TopologyPage::selectionChanged, this, &MainWindow::followSelection);
    connect(m_fleetPage, &FleetPage::showInTopologyRequested, this, [this](const QString &key) {
        showPage(Page::Topology);
        m_topologyPage->select(key);
    });
    connect(m_drills, &DrillsPage::drillRequested, this, &MainWindow::drillRequested);
    connect(m_drills, &DrillsPage::started, this, &MainWindow::drillStarted);
    connect(m_drills, &DrillsPage::stageApproved, this, &MainWindow::drillStageApproved);
    connect(m_drills, &DrillsPage::stopRequested, this, &MainWindow::drillStopRequested);
    connect(m_drills, &DrillsPage::evidenceOpenRequested, this, &MainWindow::evidenceOpenRequested);
    connect(m_journal, &JournalPage::undoRequested, this, &MainWindow::undoRequested);
    connect(m_journal, &JournalPage::stopRequested, this, &MainWindow::operationStopRequested);
    connect(m_journal, &JournalPage::recoveryChosen, this, &MainWindow::recoveryChosen);
    connect(m_journal, &JournalPage::verifyRequested, this, &MainWindow::journalVerifyRequested);
    connect(m_status, &StatusStrip::stopRequested, this, &MainWindow::operationStopRequested);
}

void MainWindow::connectDecisions()
{
    connect(m_side, &SidePanel::planApproved, this, [this](const Plan &plan) {
        m_topologyPage->endPreview();
        focusPage();
        emit planApproved(plan);
    });
    connect(m_side, &SidePanel::planDismissed, this, [this] {
        m_topologyPage->endPreview();
        focusPage();
    });
    connect(m_side, &SidePanel::hostKeyAnswered, this, &MainWindow::hostKeyAnswered);
}

MainWindow::Page MainWindow::page() const
{
    return static_cast<Page>(m_pages->currentIndex());
}

void MainWindow::showPage(Page page)
{
    m_leaveStart = m_leaveStart && page == Page::Start;
    m_pages->setCurrentIndex(static_cast<int>(page));
    m_navigation->setCurrent(static_cast<int>(page));
    deliverWorld();
    focusPage();
    emit pageShown(page);
}

// Not to wherever the toolkit would pass it: the next button in line may be a red one.
void MainWindow::focusPage()
{
    m_pages->currentWidget()->setFocus();
}

void MainWindow::setClouds(const std::vector<CloudChoice> &clouds)
{
    m_start->setClouds(clouds);
}

void MainWindow::setCloudsFailure(const Failure &failure)
{
    m_start->setCloudsFailure(failure);
}

void MainWindow::setLabState(LabState state, const QString &text)
{
    m_start->setLabState(state, text);
}

void MainWindow::setConnection(ConnectionState state, const QString &text)
{
    m_status->setConnection(state, text);
    m_menus->setConnected(state != ConnectionState::None);
    if (state == ConnectionState::Connected) {
        //: The window's title: %1 the cloud.
        setWindowTitle(tr("%1 – Seaworthy").arg(text) + u"[*]"_s);
    } else if (state == ConnectionState::None) {
        setWindowTitle(tr("Seaworthy") + u"[*]"_s);
        m_world = {};
        worldChanged();
    }
}

void MainWindow::setVaultState(VaultState state, const QString &text)
{
    m_start->setVaultState(state, text);
}

void MainWindow::setFleet(const Fleet &fleet)
{
    m_world.fleet = std::make_shared<Fleet>(fleet);
    m_status->fleetSeen();
    worldChanged();
}

void MainWindow::setTopology(const Topology &topology)
{
    m_world.topology = std::make_shared<Topology>(topology);
    if (m_leaveStart && page() == Page::Start && !topology.nodes.empty())
        showPage(Page::Topology);
    worldChanged();
}

void MainWindow::worldChanged()
{
    m_outdated = {Page::Fleet, Page::Topology, Page::Drills};
    m_delivery.start();
}

// Only the page that is seen takes the new world now; the others take it when they are shown.
void MainWindow::deliverWorld()
{
    const Page current = page();
    if (m_outdated.erase(Page::Drills) > 0)
        m_drills->setWorld(m_world);
    if (m_outdated.erase(current) == 0)
        return;
    if (current == Page::Fleet) {
        m_fleetPage->setWorld(m_world);
        m_fleetPage->select(m_selected);
    } else if (current == Page::Topology) {
        m_topologyPage->setWorld(m_world);
        m_topologyPage->select(m_selected);
    }
}

void MainWindow::followSelection(const QString &key)
{
    if (key == m_selected)
        return;
    m_selected = key;
    if (page() == Page::Fleet)
        m_topologyPage->select(key);
    else if (!key.isEmpty())
        m_fleetPage->select(key);
}

void MainWindow::setPlan(const Plan &plan)
{
    if (m_outdated.erase(Page::Topology) > 0)
        m_topologyPage->setWorld(m_world);
    m_topologyPage->preview(plan);
    m_side->setPlan(plan);
}

void MainWindow::setRefused(const Failure &failure)
{
    m_topologyPage->endPreview();
    m_side->setRefused(failure);
}

void MainWindow::setOperations(const std::vector<OperationRecord> &operations)
{
    m_journal->setOperations(operations);
}

void MainWindow::setProgress(const OperationId &id, const QString &text, double fraction)
{
    m_status->setProgress(id, text, fraction);
}

void MainWindow::setUnfinished(const std::vector<UnfinishedOperation> &unfinished)
{
    m_journal->setUnfinished(unfinished);
    m_navigation->setCount(static_cast<int>(Page::Journal), static_cast<int>(unfinished.size()));
    if (!unfinished.empty())
        showPage(Page::Journal);
}

void MainWindow::setJournalVerified(bool intact, const QString &text)
{
    m_journal->setVerified(intact, text);
}

void MainWindow::showDrill(const BalancerDrill &drill)
{
    m_drills->setDrill(drill);
    showPage(Page::Drills);
}

void MainWindow::setDrillRefused(const Failure &failure)
{
    m_drills->setRefused(failure);
}

void MainWindow::setDrillStage(const QString &stageId, DrillStageState state, const QString &note)
{
    m_drills->setStage(stageId, state, note);
}

void MainWindow::addProbeSamples(const std::vector<ProbeSample> &samples)
{
    m_drills->addSamples(samples);
}

void MainWindow::setDrillResult(const DrillResult &result, const QString &evidencePath)
{
    m_drills->setResult(result, evidencePath);
}

void MainWindow::setDrillEnded(const Failure &failure)
{
    m_drills->setEnded(failure);
}

void MainWindow::setFaultsStopped(bool allUndone, const QString &text)
{
    const QString fallback = allUndone ? tr("Every fault has been taken back.")
                                       : tr("Some faults could not be taken back. The journal says which.");
    m_messages->showNotice(text.isEmpty() ? fallback : text, allUndone);
}

void MainWindow::showFailure(const Failure &failure)
{
    m_messages->showFailure(failure);
}

void MainWindow::showNotice(const QString &text)
{
    m_messages->showNotice(text, true);
}

void MainWindow::askHostKey(const HostKeyQuestion &question)
{
    m_side->askHostKey(question);
}

void MainWindow::offerFile(bool graph)
{
    askForFile(*this, this, m_settings,
               {u"openFileDialog"_s,
                graph ? tr("Open a graph file") : tr("Open a worksheet or an architecture"),
                {tr("JSON files (*.json)"), tr("All files (*)")},
                false,
                {},
                {}},
               [this, graph](const QString &path) {
                   if (graph)
                       emit graphFileRequested(path);
                   else
                       emit worksheetRequested(path);
               });
}

void MainWindow::restore()
{
    restoreGeometry(m_settings.value(u"window/geometry"_s).toByteArray());
    m_fleetPage->restoreColumns(m_settings);
    const look::Theme theme = look::themeFromWord(m_settings.value(u"look/theme"_s).toString());
    m_menus->setTheme(theme);
    if (theme != look::Theme::System)
        look::apply(theme);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(u"window/geometry"_s, saveGeometry());
    m_fleetPage->saveColumns(m_settings);
    QMainWindow::closeEvent(event);
}

} // namespace sw
