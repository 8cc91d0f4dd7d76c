// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/sizing/proposal.h"

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace sw {

// What the reader should know before he trusts the sizing, the serious ones first. One is always seen, the
// others unfold.
class RemarksArea : public QWidget
{
    Q_OBJECT

public:
    explicit RemarksArea(QWidget *parent = nullptr);
    void present(const std::vector<Remark> &remarks);

signals:
    void chosen(const QString &key); // the line that a remark is about

private:
    void show(bool all);
    QWidget *line(const Remark &remark);

    QVBoxLayout *m_lines;
    QToolButton *m_more;
    std::vector<Remark> m_remarks;
    bool m_all = false;
};

} // namespace sw
