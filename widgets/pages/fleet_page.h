// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/inventory/server_action.h"
#include "widgets/pages/seen_cloud.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QSettings;
class QStackedWidget;
class QTableView;

namespace sw {

class FleetModel;
class Inspector;

// Every server as a row: searched, filtered by health, sorted by any column, acted on from the menu of a row.
class FleetPage : public QWidget
{
    Q_OBJECT

public:
    explicit FleetPage(QWidget *parent = nullptr);

    void saveColumns(QSettings &settings) const;
    void restoreColumns(QSettings &settings);

public slots:
    void setWorld(const sw::SeenCloud &world);
    void select(const QString &key); // of the topology's node
    void focusSearch();

signals:
    void planRequested(const sw::ServerId &server, const sw::ServerAction &action);
    void selectionChanged(const QString &key); // of the topology's node; empty when none
    void showInTopologyRequested(const QString &key);
    void startRequested();

private:
    void openMenu(const QPoint &position);
    void rowChanged();
    QString keyOfRow(int row) const;
    void count();

    SeenCloud m_world;
    FleetModel *m_model;
    QStackedWidget *m_stack;
    QTableView *m_table;
    QLineEdit *m_search;
    QComboBox *m_health;
    QLabel *m_count;
    Inspector *m_inspector;
};

} // namespace sw
