// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/look/colours.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sw::look {

namespace {

QColor mixed(const QColor &a, const QColor &b, double part)
{
    const auto channel = [part](int x, int y) { return static_cast<int>(x + (y - x) * part + 0.5); };
    return {channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue())};
}

QString say(const char *text)
{
    return QCoreApplication::translate("sw::look", text);
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor colour(Meaning meaning, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (meaning) {
    case Meaning::Healthy:
        return dark ? QColor(0x5fd08a) : QColor(0x17703c);
    case Meaning::Degraded:
        return dark ? QColor(0xf2b84b) : QColor(0x8f5500);
    case Meaning::Down:
        return dark ? QColor(0xff8078) : QColor(0xb3261e);
    case Meaning::Unknown:
        return dark ? QColor(0xa9b3bf) : QColor(0x5a6572);
    case Meaning::Working:
        return dark ? QColor(0x6fb6ff) : QColor(0x1559a8);
    case Meaning::Accent:
        return dark ? QColor(0x6fb6ff) : QColor(0x1559a8);
    case Meaning::Danger:
        return dark ? QColor(0xd8372d) : QColor(0xb3261e);
    case Meaning::Muted:
        return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window),
                     dark ? 0.33 : 0.34);
    }
    Q_UNREACHABLE();
}

QColor tint(Meaning meaning, const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), colour(meaning, palette), isDark(palette) ? 0.2 : 0.1);
}

QColor hairline(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText),
                 isDark(palette) ? 0.2 : 0.16);
}

QColor card(const QPalette &palette)
{
    return palette.color(QPalette::Base);
}

QPalette tinted(const QPalette &palette, Meaning meaning)
{
    QPalette result = palette;
    const QColor ink = colour(meaning, palette);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(role, ink);
    return result;
}

Meaning meaningOf(Health health)
{
    switch (health) {
    case Health::Healthy:
        return Meaning::Healthy;
    case Health::Degraded:
        return Meaning::Degraded;
    case Health::Down:
        return Meaning::Down;
    case Health::Unknown:
        return Meaning::Unknown;
    }
    Q_UNREACHABLE();
}

Meaning meaningOf(ServerState state)
{
    switch (state) {
    case ServerState::Active:
        return Meaning::Healthy;
    case ServerState::Stopped:
    case ServerState::Error:
    case ServerState::Deleted:
        return Meaning::Down;
    case ServerState::Paused:
    case ServerState::Suspended:
    case ServerState::Shelved:
    case ServerState::Rescued:
    case ServerState::AwaitingConfirm:
        return Meaning::Degraded;
    case ServerState::Building:
    case ServerState::Resizing:
    case ServerState::Reverting:
    case ServerState::Rebooting:
    case ServerState::Rebuilding:
    case ServerState::Deleting:
        return Meaning::Working;
    case ServerState::Unknown:
        return Meaning::Unknown;
    }
    Q_UNREACHABLE();
}

Meaning meaningOf(StepState state)
{
    switch (state) {
    case StepState::Done:
        return Meaning::Healthy;
    case StepState::Begun:
        return Meaning::Working;
    case StepState::Failed:
    case StepState::UndoFailed:
        return Meaning::Down;
    case StepState::Undone:
        return Meaning::Degraded;
    case StepState::Planned:
    case StepState::Skipped:
        return Meaning::Unknown;
    }
    Q_UNREACHABLE();
}

Meaning meaningOf(OperationState state)
{
    switch (state) {
    case OperationState::Running:
        return Meaning::Working;
    case OperationState::Succeeded:
        return Meaning::Healthy;
    case OperationState::Failed:
    case OperationState::NeedsAttention:
        return Meaning::Down;
    case OperationState::Interrupted:
        return Meaning::Degraded;
    case OperationState::Undone:
        return Meaning::Unknown;
    }
    Q_UNREACHABLE();
}

QString healthWord(Health health)
{
    switch (health) {
    case Health::Healthy:
        return say(QT_TRANSLATE_NOOP("sw::look", "Healthy"));
    case Health::Degraded:
        return say(QT_TRANSLATE_NOOP("sw::look", "Degraded"));
    case Health::Down:
        return say(QT_TRANSLATE_NOOP("sw::look", "Down"));
    case Health::Unknown:
        //: Health of a node that nothing has been seen of.
        return say(QT_TRANSLATE_NOOP("sw::look", "Unknown"));
    }
    Q_UNREACHABLE();
}

QString kindWord(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Client:
        return say(QT_TRANSLATE_NOOP("sw::look", "Clients"));
    case NodeKind::Address:
        return say(QT_TRANSLATE_NOOP("sw::look", "Address"));
    case NodeKind::Server:
        return say(QT_TRANSLATE_NOOP("sw::look", "Server"));
    case NodeKind::Network:
        return say(QT_TRANSLATE_NOOP("sw::look", "Network"));
    }
    Q_UNREACHABLE();
}

QString linkWord(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Serves:
        //: Of a link in the topology: clients reach this address.
        return say(QT_TRANSLATE_NOOP("sw::look", "serves"));
    case LinkKind::Holds:
        //: Of a link in the topology: the address is held by this server.
        return say(QT_TRANSLATE_NOOP("sw::look", "is held by"));
    case LinkKind::CouldHold:
        //: Of a link in the topology: this standby would take the address.
        return say(QT_TRANSLATE_NOOP("sw::look", "could move to"));
    case LinkKind::Balances:
        //: Of a link in the topology: a load balancer sends requests to this server.
        return say(QT_TRANSLATE_NOOP("sw::look", "sends requests to"));
    case LinkKind::Replicates:
        //: Of a link in the topology: a database is copied to this replica.
        return say(QT_TRANSLATE_NOOP("sw::look", "replicates to"));
    case LinkKind::Uses:
        //: Of a link in the topology: a web node uses this database.
        return say(QT_TRANSLATE_NOOP("sw::look", "uses"));
    case LinkKind::AttachedTo:
        //: Of a link in the topology: a server is on this network.
        return say(QT_TRANSLATE_NOOP("sw::look", "is attached to"));
    }
    Q_UNREACHABLE();
}

QString tierWord(const QString &tier)
{
    if (tier == "balancer"_L1)
        return say(QT_TRANSLATE_NOOP("sw::look", "Load balancer"));
    if (tier == "web"_L1)
        return say(QT_TRANSLATE_NOOP("sw::look", "Web"));
    if (tier == "database"_L1)
        return say(QT_TRANSLATE_NOOP("sw::look", "Database"));
    if (tier == "proxy"_L1)
        return say(QT_TRANSLATE_NOOP("sw::look", "Database proxy"));
    if (tier == "storage"_L1)
        return say(QT_TRANSLATE_NOOP("sw::look", "Shared storage"));
    if (tier == "objects"_L1)
        return say(QT_TRANSLATE_NOOP("sw::look", "Object storage"));
    if (tier == "dns"_L1)
        //: The domain name system.
        return say(QT_TRANSLATE_NOOP("sw::look", "DNS"));
    if (tier.isEmpty() || tier == "other"_L1)
        //: The tier of a server that was seen to play no role.
        return say(QT_TRANSLATE_NOOP("sw::look", "No role seen"));
    return tier;
}

} // namespace sw::look
