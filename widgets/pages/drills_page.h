// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/plan/drill.h"
#include "widgets/models/values.h"
#include "widgets/pages/seen_cloud.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace sw {

class DrillResultPanel;
class DrillRunbook;
class DrillSetup;
class OutageChart;

// Guided drills: choose and prepare, follow the runbook stage by stage with the outage live beneath it, read
// the result.
class DrillsPage : public QWidget
{
    Q_OBJECT

public:
    explicit DrillsPage(QWidget *parent = nullptr);

    bool isRunning() const;

public slots:
    void setWorld(const sw::SeenCloud &world);
    void setDrill(const sw::BalancerDrill &drill);
    void setRefused(const sw::Failure &failure);
    void setStage(const QString &stageId, sw::DrillStageState state, const QString &note);
    void addSamples(const std::vector<sw::ProbeSample> &samples);
    void setResult(const sw::DrillResult &result, const QString &evidencePath);
    void setEnded(const sw::Failure &failure);

signals:
    void drillRequested(const sw::BalancerDrillRequest &request);
    void started();
    void stageApproved(const QString &stageId);
    void stopRequested();
    void evidenceOpenRequested(const QString &path);

private:
    QWidget *catalogue();
    void reset();

    QStackedWidget *m_stack = nullptr; // introduction, runbook, result
    DrillSetup *m_setup = nullptr;
    DrillRunbook *m_runbook = nullptr;
    DrillResultPanel *m_result = nullptr;
    OutageChart *m_chart = nullptr;
    QWidget *m_refusal = nullptr;
    QLabel *m_refusalText = nullptr;
    bool m_hasWorld = false;
};

} // namespace sw
