// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/traffic/history.h"
#include "widgets/planner/result_view.h"

class QComboBox;
class QStackedWidget;

namespace sw {

class PlannerChart;
class ThroughputChart;

// One chart at a time, as large as there is room.
class ChartsView : public ResultView
{
    Q_OBJECT

public:
    explicit ChartsView(QWidget *parent = nullptr);
    void setHistory(const TrafficHistory &history);

protected:
    void refresh(const SizedWorksheet &sized) override;
    void showOutdated(bool outdated) override;

private:
    QComboBox *m_choice;
    QStackedWidget *m_stack;
    ThroughputChart *m_throughput;
    std::vector<PlannerChart *> m_charts;
};

} // namespace sw
