// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/planner/result_view.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace sw {

class TextTableModel;

namespace parts {
class StateLabel;
} // namespace parts

// How often the design is up and why: the exact figure and a simulation beside it, the states of zones and
// sites, single points of failure, and what the design does about the five factors.
class AvailabilityView : public ResultView
{
    Q_OBJECT

public:
    explicit AvailabilityView(QWidget *parent = nullptr);

protected:
    void refresh(const SizedWorksheet &sized) override;

private:
    void simulate();
    void showFactors(const std::vector<FactorAnswer> &factors);

    QLabel *m_exact;
    QPushButton *m_check;
    parts::StateLabel *m_simulated;
    parts::StateLabel *m_singlePoints;
    TextTableModel *m_states;
    QWidget *m_statesTable;
    QVBoxLayout *m_factors;
    QStringList m_shownFactors;
    double m_checked = -1; // the availability that the simulation was held against
};

} // namespace sw
