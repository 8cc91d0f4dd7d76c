// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/plan/plan.h"
#include "widgets/pages/seen_cloud.h"

#include <QScrollArea>

class QFormLayout;
class QVBoxLayout;

namespace sw {

namespace parts {
class Card;
class GlyphLabel;
class StateLabel;
} // namespace parts

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
    void rebuild();
    void addFacts(const TopologyNode &node);
    void addServerFacts(const Server &server);
    void addLinks(const TopologyNode &node);
    void addActions(const ServerId &server);
    void addFact(const QString &name, const QString &value);

    SeenCloud m_world;
    QString m_key;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
    QFormLayout *m_facts = nullptr;
};

} // namespace sw
