// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace sw {

// What the page shows while no worksheet is open: the ways to one.
class PlannerStart : public QScrollArea
{
    Q_OBJECT

public:
    explicit PlannerStart(QWidget *parent = nullptr);
    void setRecentFiles(const QStringList &paths);

signals:
    void newRequested();
    void exampleRequested();
    void openRequested(const QString &path);
    void importRequested();

private:
    QWidget *m_recent;
    QVBoxLayout *m_recentColumn;
};

} // namespace sw
