// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/planner/result_view.h"

#include <QLabel>

namespace sw {

class TextTableModel;

// When to scale up or down, from day one to the horizon.
class StepsView : public ResultView
{
    Q_OBJECT

public:
    explicit StepsView(QWidget *parent = nullptr);

protected:
    void refresh(const SizedWorksheet &sized) override;

private:
    QLabel *m_summary;
    TextTableModel *m_model;
};

} // namespace sw
