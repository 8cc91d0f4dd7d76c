// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/plan/plan.h"
#include "widgets/pages/seen_cloud.h"

#include <QWidget>

class QLineEdit;
class QStackedWidget;
class QToolButton;

namespace sw {

class Inspector;
class TopologyView;

namespace parts {
class Card;
}

// The graph with its inspector: select, act from the menu of a node, and see what a plan would leave.
class TopologyPage : public QWidget
{
    Q_OBJECT

public:
    explicit TopologyPage(QWidget *parent = nullptr);

public slots:
    void setWorld(const sw::SeenCloud &world);
    void select(const QString &key);
    void preview(const sw::Plan &plan);
    void endPreview();

signals:
    void planRequested(const sw::ServerId &server, const sw::ServerAction &action);
    void selectionChanged(const QString &key);
    void startRequested();

private:
    QWidget *tools();
    void openMenu(const QString &key, const QPoint &position);
    void find(const QString &text);

    SeenCloud m_world;
    QStackedWidget *m_stack = nullptr;
    TopologyView *m_view = nullptr;
    Inspector *m_inspector = nullptr;
    QLineEdit *m_search = nullptr;
    QWidget *m_banner = nullptr;
};

} // namespace sw
