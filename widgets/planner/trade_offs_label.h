// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/capacity/templates.h"

#include <QWidget>

class QVBoxLayout;

namespace sw {

// What a choice is for, what one gains by it and what one gives up.
class TradeOffsLabel : public QWidget
{
    Q_OBJECT

public:
    explicit TradeOffsLabel(QWidget *parent = nullptr);
    void tell(const TradeOffs &tradeOffs);

private:
    QVBoxLayout *m_column;
    QString m_shown;
};

} // namespace sw
