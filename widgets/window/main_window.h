// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/plan/drill.h"
#include "widgets/models/values.h"
#include "widgets/pages/seen_cloud.h"
#include "widgets/window/window_page.h"

#include <QMainWindow>
#include <QTimer>

#include <set>

class QSettings;
class QStackedWidget;

namespace sw {

class DrillsPage;
class FleetPage;
class JournalPage;
class Menus;
class MessageArea;
class Navigation;
class PlannerPage;
class SidePanel;
class StartPage;
class StatusStrip;
class TopologyPage;

// The console's window. It asks by signal and is told by slot; it starts no work and knows no cloud.
// Everything here belongs to the window's thread, and each slot returns within a frame.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    using Page = WindowPage;

    // settings must outlive the window; it keeps geometry, theme and the table's columns there.
    explicit MainWindow(QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    Page page() const;
    // The planner has its own questions and answers; see PlannerPage.
    PlannerPage &planner() const { return *m_planner; }

public slots:
    void showPage(sw::WindowPage page);

    // Where to: the start page and the connection.
    void setClouds(const std::vector<sw::CloudChoice> &clouds);
    void setCloudsFailure(const sw::Failure &failure);         // clouds.yaml cannot be read; the rest goes on
    void setLabState(sw::LabState state, const QString &text); // text: progress, or why it is unavailable
    void setConnection(sw::ConnectionState state, const QString &text); // text: "lab", or what went wrong
    void setVaultState(sw::VaultState state, const QString &text);      // text: why, and what to do

    // The world.
    void setFleet(const sw::Fleet &fleet);
    void setTopology(const sw::Topology &topology);

    // Operations. setPlan and setRefused answer planRequested.
    void setPlan(const sw::Plan &plan);
    void setRefused(const sw::Failure &failure);
    void setOperations(const std::vector<sw::OperationRecord> &operations);
    void setProgress(const sw::OperationId &id, const QString &text,
                     double fraction); // below 0: unknown; 1: ended
    void setUnfinished(const std::vector<sw::UnfinishedOperation> &unfinished);
    void setJournalVerified(bool intact, const QString &text);

    // Drills. showDrill and setDrillRefused answer drillRequested.
    void showDrill(const sw::BalancerDrill &drill);
    void setDrillRefused(const sw::Failure &failure);
    void setDrillStage(const QString &stageId, sw::DrillStageState state, const QString &note);
    void addProbeSamples(const std::vector<sw::ProbeSample> &samples); // in batches, as they come
    void setDrillResult(const sw::DrillResult &result, const QString &evidencePath);
    void setDrillEnded(const sw::Failure &failure); // stopped or broken off: no result

    void setFaultsStopped(bool allUndone, const QString &text); // answers stopAllFaultsRequested
    void showFailure(const sw::Failure &failure);
    void showNotice(const QString &text);
    void askHostKey(const sw::HostKeyQuestion &question);

signals:
    void labRequested();
    void labStopRequested();
    void cloudRequested(const sw::CloudId &cloud);
    void disconnectRequested();
    void graphFileRequested(const QString &path);
    void worksheetRequested(const QString &path); // a worksheet or an architecture: the file says which
    void fileDropped(const QString &path);        // any kind: the file says which
    void pageShown(sw::WindowPage page);
    void refreshRequested();

    void planRequested(const sw::ServerId &server, const sw::ServerAction &action);
    void planApproved(const sw::Plan &plan);
    void operationStopRequested(const sw::OperationId &operation);
    void undoRequested(const sw::OperationId &operation);
    void recoveryChosen(const sw::OperationId &operation, const QString &choice);
    void journalVerifyRequested();

    void drillRequested(const sw::BalancerDrillRequest &request);
    void drillStarted(); // the prepared drill goes ahead: its first stage was approved, or it runs by itself
    void drillStageApproved(const QString &stageId);
    void drillStopRequested();
    void evidenceOpenRequested(const QString &path);

    void stopAllFaultsRequested();
    void hostKeyAnswered(const QString &questionId, sw::HostKeyTrust answer);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void arrange();
    void connectMenus();
    void connectPages();
    void connectDecisions();
    void offerFile(bool graph);
    void restore();
    void focusPage();
    void worldChanged();
    void deliverWorld();
    void followSelection(const QString &key);

    QSettings &m_settings;
    SeenCloud m_world;
    QTimer m_delivery;         // a fleet and its topology come one after the other and are shown together
    std::set<Page> m_outdated; // pages that have not been shown the world as it is
    QString m_selected;        // key of the topology's node, the same on all pages
    bool m_leaveStart = false; // a connection was made from the start page: go on to the graph when it comes

    QStackedWidget *m_pages = nullptr;
    Navigation *m_navigation = nullptr;
    MessageArea *m_messages = nullptr;
    StartPage *m_start = nullptr;
    FleetPage *m_fleetPage = nullptr;
    TopologyPage *m_topologyPage = nullptr;
    DrillsPage *m_drills = nullptr;
    JournalPage *m_journal = nullptr;
    PlannerPage *m_planner = nullptr;
    SidePanel *m_side = nullptr;
    StatusStrip *m_status = nullptr;
    Menus *m_menus = nullptr;
};

} // namespace sw
