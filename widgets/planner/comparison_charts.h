// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/planner/planner_chart.h"

class QBarCategoryAxis;
class QBarSet;
class QHorizontalBarSeries;

namespace sw {

class TextTableModel;

// Designs by their cost and their nines; those that none other beats are joined. The table below names them.
class FrontierChart : public PlannerChart
{
    Q_OBJECT

public:
    explicit FrontierChart(QWidget *parent = nullptr);

protected:
    void refresh(const SizedWorksheet &sized) override;

private:
    QString wordsAt(const QPointF &point) const;

    QValueAxis *m_cost;
    QValueAxis *m_nines;
    QLineSeries *m_frontier;
    QScatterSeries *m_efficient;
    QScatterSeries *m_others;
    QScatterSeries *m_chosen;
    TextTableModel *m_model;
};

// Which input matters most: how far the outcome moves between the low and the high of each.
class TornadoChart : public PlannerChart
{
    Q_OBJECT

public:
    explicit TornadoChart(QWidget *parent = nullptr);

protected:
    void refresh(const SizedWorksheet &sized) override;
    void applyPalette() override;

private:
    QHorizontalBarSeries *m_series;
    QBarSet *m_low;
    QBarSet *m_high;
    QBarCategoryAxis *m_inputs;
    QValueAxis *m_change;
};

} // namespace sw
