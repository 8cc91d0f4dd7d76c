// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/window/main_window.h"

#include "widgets/look/icons.h"
#include "widgets/look/theme.h"
#include "widgets/pages/drills_page.h"
#include "widgets/pages/fleet_page.h"
#include "widgets/pages/journal_page.h"
#include "widgets/pages/message_area.h"
#include "widgets/pages/parts.h"
#include "widgets/pages/side_panel.h"
#include "widgets/pages/start_page.h"
#include "widgets/pages/topology_page.h"
#include "widgets/window/navigation.h"
#include "widgets/window/status_strip.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QFileDialog>
#include <QMenuBar>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sw {

MainWindow::MainWindow(QSettings &settings, QWidget *parent) : QMainWindow(parent), m_settings(settings)
{
    setObjectName("mainWindow"_L1);
    setWindowIcon(look::icon(look::Glyph::Seaworthy, look::Meaning::Accent));
    setWindowTitle(tr("Seaworthy"));
    resize(1280, 820);
    arrange();
    buildActions();
    buildToolBar();
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
    const auto keys = [](int n) { return QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + n)); };
    m_navigation->add(look::Glyph::Start, tr("Start"), keys(1), u"navStart"_s);
    m_navigation->add(look::Glyph::Fleet, tr("Fleet"), keys(2), u"navFleet"_s);
    m_navigation->add(look::Glyph::Topology, tr("Topology"), keys(3), u"navTopology"_s);
    m_navigation->add(look::Glyph::Drill, tr("Drills"), keys(4), u"navDrills"_s);
    m_navigation->add(look::Glyph::Journal, tr("Journal"), keys(5), u"navJournal"_s);
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
    for (QWidget *page : {static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_fleetPage),
                          static_cast<QWidget *>(m_topologyPage), static_cast<QWidget *>(m_drills),
                          static_cast<QWidget *>(m_journal)})
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

void MainWindow::buildActions()
{
    m_stopAll =
        new QAction(look::icon(look::Glyph::StopAll, look::Meaning::Down), tr("&Stop all faults"), this);
    m_stopAll->setObjectName("actionStopAllFaults"_L1);
    m_stopAll->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_X);
    m_stopAll->setShortcutContext(Qt::ApplicationShortcut);
    connect(m_stopAll, &QAction::triggered, this, &MainWindow::stopAllFaultsRequested);
    m_refresh = new QAction(look::icon(look::Glyph::Refresh), tr("&Refresh"), this);
    m_refresh->setObjectName("actionRefresh"_L1);
    m_refresh->setShortcut(Qt::Key_F5);
    connect(m_refresh, &QAction::triggered, this, &MainWindow::refreshRequested);
    m_disconnect = new QAction(tr("&Disconnect"), this);
    m_disconnect->setObjectName("actionDisconnect"_L1);
    m_disconnect->setEnabled(false);
    connect(m_disconnect, &QAction::triggered, this, &MainWindow::disconnectRequested);

    QMenu *file = menuBar()->addMenu(tr("&File"));
    QAction *worksheet =
        file->addAction(look::icon(look::Glyph::File), tr("Open a &worksheet or an architecture…"));
    worksheet->setShortcut(QKeySequence::Open);
    worksheet->setObjectName("actionOpenWorksheet"_L1);
    connect(worksheet, &QAction::triggered, this, [this] { offerFile(false); });
    QAction *graph = file->addAction(look::icon(look::Glyph::GraphFile), tr("Open a &graph file…"));
    graph->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    graph->setObjectName("actionOpenGraph"_L1);
    connect(graph, &QAction::triggered, this, [this] { offerFile(true); });
    file->addSeparator();
    QAction *quit = file->addAction(tr("&Quit"));
    quit->setShortcut(QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, this, &QWidget::close);

    QMenu *view = menuBar()->addMenu(tr("&View"));
    const struct
    {
        Page page;
        QString text;
        look::Glyph glyph;
    } pages[] = {{Page::Start, tr("&Start"), look::Glyph::Start},
                 {Page::Fleet, tr("&Fleet"), look::Glyph::Fleet},
                 {Page::Topology, tr("&Topology"), look::Glyph::Topology},
                 {Page::Drills, tr("&Drills"), look::Glyph::Drill},
                 {Page::Journal, tr("&Journal"), look::Glyph::Journal}};
    for (const auto &[page, text, glyph] : pages) {
        QAction *action = view->addAction(look::icon(glyph), text);
        action->setShortcut(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(page)));
        connect(action, &QAction::triggered, this, [this, page = page] { showPage(page); });
    }
    view->addSeparator();
    QAction *search = view->addAction(look::icon(look::Glyph::Search), tr("Se&arch the fleet"));
    search->setShortcut(QKeySequence::Find);
    connect(search, &QAction::triggered, this, [this] {
        showPage(Page::Fleet);
        m_fleetPage->focusSearch();
    });
    view->addSeparator();
    QMenu *themes = view->addMenu(tr("&Colours"));
    m_themes = new QActionGroup(this);
    const std::pair<look::Theme, QString> choices[] = {{look::Theme::System, tr("As the s&ystem")},
                                                       {look::Theme::Light, tr("&Light")},
                                                       {look::Theme::Dark, tr("Dar&k")}};
    for (const auto &[theme, text] : choices) {
        QAction *choice = themes->addAction(text);
        choice->setCheckable(true);
        choice->setData(look::word(theme));
        choice->setObjectName("theme_%1"_L1.arg(look::word(theme)));
        m_themes->addAction(choice);
    }
    connect(m_themes, &QActionGroup::triggered, this, &MainWindow::chooseTheme);

    QMenu *actions = menuBar()->addMenu(tr("&Actions"));
    actions->addAction(m_refresh);
    QAction *verify = actions->addAction(look::icon(look::Glyph::Verify), tr("&Verify the journal"));
    connect(verify, &QAction::triggered, this, [this] {
        showPage(Page::Journal);
        emit journalVerifyRequested();
    });
    actions->addAction(m_disconnect);
    actions->addSeparator();
    actions->addAction(m_stopAll);
}

void MainWindow::buildToolBar()
{
    QToolBar *bar = addToolBar(tr("Main tools"));
    bar->setObjectName("mainToolBar"_L1);
    bar->setMovable(false);
    bar->setIconSize({18, 18});
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->addAction(m_refresh);
    auto *space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    auto *stop = new parts::DangerButton(look::Glyph::StopAll, tr("Stop all faults"), bar);
    stop->setObjectName("stopAllFaults"_L1);
    stop->setToolTip(tr("Takes every fault back at once, whatever else is under way (%1)")
                         .arg(m_stopAll->shortcut().toString(QKeySequence::NativeText)));
    connect(stop, &QAbstractButton::clicked, m_stopAll, &QAction::trigger);
    stop->setFocusPolicy(Qt::TabFocus);
    bar->addWidget(stop);
    auto *edge = new QWidget(bar);
    edge->setFixedWidth(8);
    bar->addWidget(edge);
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
    m_disconnect->setEnabled(state != ConnectionState::None);
    if (state == ConnectionState::Connected) {
        //: The window's title: %1 the cloud.
        setWindowTitle(tr("%1 – Seaworthy").arg(text));
    } else if (state == ConnectionState::None) {
        setWindowTitle(tr("Seaworthy"));
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
    auto *dialog =
        new QFileDialog(this, graph ? tr("Open a graph file") : tr("Open a worksheet or an architecture"));
    dialog->setObjectName("openFileDialog"_L1);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setDirectory(m_settings.value(u"files/folder"_s).toString());
    dialog->setNameFilters({tr("JSON files (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this, graph](const QString &path) {
        m_settings.setValue(u"files/folder"_s, QFileInfo(path).absolutePath());
        if (graph)
            emit graphFileRequested(path);
        else
            emit worksheetRequested(path);
    });
    // open() returns at once; exec() would run a loop of its own.
    dialog->open();
}

void MainWindow::chooseTheme(QAction *choice)
{
    const QString word = choice->data().toString();
    m_settings.setValue(u"look/theme"_s, word);
    look::apply(look::themeFromWord(word));
}

void MainWindow::restore()
{
    restoreGeometry(m_settings.value(u"window/geometry"_s).toByteArray());
    m_fleetPage->restoreColumns(m_settings);
    const look::Theme theme = look::themeFromWord(m_settings.value(u"look/theme"_s).toString());
    for (QAction *choice : m_themes->actions()) {
        if (choice->data().toString() == look::word(theme))
            choice->setChecked(true);
    }
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
