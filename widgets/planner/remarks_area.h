// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/sizing/proposal.h"

#include <QWidget>

class QScrollArea;
class QToolButton;

namespace sw {

// What the reader should know before he trusts the sizing, the serious ones first. One is always seen, the
// others unfold and scroll.
class RemarksArea : public QWidget
{
    Q_OBJECT

public:
    explicit RemarksArea(QWidget *parent = nullptr);
    void present(const std::vector<Remark> &remarks);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void show(bool all);
    void fit();

    QScrollArea *m_scroll;
    QToolButton *m_more;
    std::vector<Remark> m_remarks;
    bool m_all = false;
    int m_width = 400;
};

} // namespace sw
