// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/plan/plan.h"
#include "widgets/pages/seen_cloud.h"

#include <QScrollArea>
#include <QTimer>

class QFormLayout;
class QPushButton;
class QVBoxLayout;

namespace sw {

struct OfferedAction;

// The facts of the selected node, its links, and what can be done to it; each impossible action with its
// reason.
class Inspector : public QScrollArea
{
    Q_OBJECT

public:
    explicit Inspector(QWidget *parent = nullptr);

    QSize sizeHint() const override { return {340, 480}; }

public slots:
    void setWorld(const sw::SeenCloud &world);
    void inspect(const QString &key); // of a topology node; empty: nothing is selected

signals:
    void planRequested(const sw::ServerId &server, const sw::ServerAction &action);
    void nodeRequested(const QString &key); // a link's other end was followed

private:
    void takeWorld();
    void rebuild();
    void addFacts(const TopologyNode &node);
    void addServerFacts(const Server &server);
    void addLinks(const TopologyNode &node);
    void addPossible(const TopologyNode &node, const std::vector<OfferedAction> &offers);
    void addRefused(const std::vector<OfferedAction> &offers);
    QPushButton *addButton(const OfferedAction &offer);
    void addFact(const QString &name, const QString &value);

    SeenCloud m_world;
    SeenCloud m_next; // what m_world becomes at its turn
    QTimer m_turn;
    QString m_key;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
    QFormLayout *m_facts = nullptr;
};

} // namespace sw
