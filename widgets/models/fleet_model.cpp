// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/models/fleet_model.h"

#include "widgets/look/colours.h"
#include "widgets/look/formats.h"
#include "widgets/look/icons.h"

using namespace Qt::StringLiterals;

namespace sw {

namespace {

QStringList ipsOf(const Server &server)
{
    QStringList ips;
    for (const ServerAddress &address : server.addresses)
        ips.push_back(address.ip);
    return ips;
}

// What needs attention comes first.
int urgency(Health health)
{
    switch (health) {
    case Health::Down:
        return 0;
    case Health::Degraded:
        return 1;
    case Health::Unknown:
        return 2;
    case Health::Healthy:
        return 3;
    }
    Q_UNREACHABLE();
}

} // namespace

void FleetModel::setFleet(const std::shared_ptr<const Fleet> &fleet, const Topology &topology)
{
    m_imageNames.clear();
    for (const Image &image : fleet->images)
        m_imageNames.insert(image.id.text, image.name);
    QHash<QString, const TopologyNode *> nodes;
    nodes.reserve(static_cast<qsizetype>(topology.nodes.size()));
    for (const TopologyNode &node : topology.nodes) {
        if (node.server)
            nodes.insert(node.server->text, &node);
    }
    std::vector<FleetRow> rows;
    rows.reserve(fleet->servers.size());
    for (const Server &server : fleet->servers) {
        FleetRow row;
        row.server = std::shared_ptr<const Server>(fleet, &server);
        if (const TopologyNode *node = nodes.value(server.id.text)) {
            row.health = node->health;
            row.why = node->why;
            row.tier = node->tier;
            row.site = node->site;
            row.singlePointOfFailure = node->singlePointOfFailure;
        }
        rows.push_back(std::move(row));
    }
    setRows(std::move(rows));
}

void FleetModel::setSearch(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    filterChanged();
}

void FleetModel::setHealthShown(std::optional<Health> health)
{
    m_health = health;
    filterChanged();
}

QString FleetModel::title(int column) const
{
    switch (column) {
    case Name:
        return tr("Name");
    case HealthColumn:
        return tr("Health");
    case State:
        return tr("State");
    case Tier:
        return tr("Role");
    case Size:
        return tr("Size");
    case Zone:
        return tr("Zone");
    case Addresses:
        return tr("Addresses");
    case ImageColumn:
        return tr("Image");
    case Tags:
        return tr("Tags");
    case Updated:
        return tr("Changed");
    }
    return {};
}

QString FleetModel::text(const FleetRow &row, int column) const
{
    switch (column) {
    case Name:
        return row.server->name;
    case HealthColumn:
        return look::healthWord(row.health);
    case State:
        return label(row.server->state);
    case Tier:
        return look::tierWord(row.tier);
    case Size:
        return row.server->flavorName.isEmpty() ? row.server->flavor.text : row.server->flavorName;
    case Zone:
        return row.server->zone;
    case Addresses:
        return ipsOf(*row.server).join(u", "_s);
    case ImageColumn:
        return m_imageNames.value(row.server->image.text, row.server->image.text);
    case Tags:
        return row.server->tags.join(u", "_s);
    case Updated:
        return row.server->updated ? look::dateTime(*row.server->updated) : QString();
    }
    return {};
}

QVariant FleetModel::cell(const FleetRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::DecorationRole:
        if (column == HealthColumn)
            return look::icon(look::glyph(row.health), look::meaningOf(row.health));
        if (column == Name)
            return look::icon(look::glyph(NodeKind::Server, row.tier));
        return {};
    case Qt::ToolTipRole:
        if (column == HealthColumn)
            return row.why.isEmpty() ? QVariant() : QVariant(row.why);
        if (column == State && !row.server->fault.isEmpty())
            return row.server->fault;
        if (column == Name && row.singlePointOfFailure)
            return tr("%1 is a single point of failure.").arg(row.server->name);
        return text(row, column);
    case RawRole:
        if (column == HealthColumn)
            return static_cast<int>(row.health);
        if (column == State)
            return static_cast<int>(row.server->state);
        if (column == Updated)
            return row.server->updated
                ? QVariant::fromValue<qint64>(row.server->updated->time_since_epoch().count())
                : QVariant();
        return text(row, column);
    default:
        return {};
    }
}

int FleetModel::order(const FleetRow &a, const FleetRow &b, int column) const
{
    switch (column) {
    case Name:
        return look::naturalOrder(a.server->name, b.server->name);
    case HealthColumn:
        return urgency(a.health) - urgency(b.health);
    case State:
        return static_cast<int>(a.server->state) - static_cast<int>(b.server->state);
    case Zone:
        return look::naturalOrder(a.server->zone, b.server->zone);
    case Addresses: {
        const QString none;
        return look::naturalOrder(a.server->addresses.empty() ? none : a.server->addresses.front().ip,
                                  b.server->addresses.empty() ? none : b.server->addresses.front().ip);
    }
    case Updated: {
        const Instant never{};
        const Instant x = a.server->updated.value_or(never);
        const Instant y = b.server->updated.value_or(never);
        return x < y ? -1 : y < x ? 1 : 0;
    }
    default:
        return look::naturalOrder(text(a, column), text(b, column));
    }
}

bool FleetModel::accepts(const FleetRow &row) const
{
    if (m_health && row.health != *m_health)
        return false;
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
        if (row.server->id.text == word)
            return true;
        for (const int column : {Name, HealthColumn, State, Tier, Size, Zone, Addresses, Tags}) {
            if (text(row, column).contains(word, Qt::CaseInsensitive))
                return true;
        }
        return false;
    });
}

} // namespace sw
