// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/inventory/topology.h"
#include "widgets/models/row_table_model.h"

namespace sw {

struct FleetRow
{
    std::shared_ptr<const Server> server; // of the fleet that it keeps alive: 10,000 copies take a frame
    Health health = Health::Unknown;      // from the topology
    QString why;
    QString tier;
    QString site;
    bool singlePointOfFailure = false;
    friend bool operator==(const FleetRow &a, const FleetRow &b)
    {
        return a.health == b.health && a.singlePointOfFailure == b.singlePointOfFailure && a.why == b.why
            && a.tier == b.tier && a.site == b.site && (a.server == b.server || *a.server == *b.server);
    }
};

// The servers of a fleet with the health that the topology gives them. The key of a row is the server's id.
class FleetModel : public RowTableModel<FleetRow>
{
    Q_OBJECT

public:
    enum Column {
        Name,
        HealthColumn,
        State,
        Tier,
        Size,
        Zone,
        Addresses,
        ImageColumn,
        Tags,
        Updated,
        ColumnCount
    };

    using RowTableModel::RowTableModel;

    void setFleet(const std::shared_ptr<const Fleet> &fleet, const Topology &topology);
    // Rows that hold every word of it in a name, state, tier, zone, address, tag or id.
    void setSearch(const QString &text);
    void setHealthShown(std::optional<Health> health); // null: all

protected:
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    QVariant cell(const FleetRow &row, int column, int role) const override;
    QString keyOf(const FleetRow &row) const override { return row.server->id.text; }
    int order(const FleetRow &a, const FleetRow &b, int column) const override;
    bool accepts(const FleetRow &row) const override;

private:
    QString text(const FleetRow &row, int column) const;

    QStringList m_words;
    std::optional<Health> m_health;
    QHash<QString, QString> m_imageNames;
};

} // namespace sw
