// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/base/overloaded.h"
#include "planner/plan/read_step.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Step)
};

constexpr double longestWait = 86400 * 365.0;

QJsonObject toJson(const NodeRef &node)
{
    return {{u"server"_s, node.server.text}, {u"name"_s, node.name}, {u"address"_s, node.address}};
}

QJsonValue toJson(const std::optional<PortId> &port)
{
    return port ? QJsonValue(port->text) : QJsonValue(QJsonValue::Null);
}

qint64 number(Seconds seconds)
{
    return static_cast<qint64>(seconds.count());
}

// The fields of one step, read by name with the place in every complaint.
class Fields
{
public:
    Fields(JsonReader &reader, const QJsonObject &json, const QString &place)
        : m_reader(reader), m_json(json), m_place(place)
    { }

    void only(QStringList known) const { m_reader.allowOnly(m_json, m_place, known << u"step"_s); }
    QString string(const QString &key) const { return m_reader.string(m_json, m_place, key); }
    QString stringOr(const QString &key, const QString &fallback) const
    {
        return m_reader.string(m_json, m_place, key, fallback);
    }
    Seconds seconds(const QString &key) const
    {
        return Seconds(static_cast<qint64>(m_reader.number(m_json, m_place, key, 0, longestWait)));
    }
    int count(const QString &key) const
    {
        return static_cast<int>(m_reader.number(m_json, m_place, key, 0, 1e6));
    }
    NodeRef node(const QString &key) const
    {
        return nodeFrom(m_reader.object(m_json, m_place, key), m_place + u'/' + key);
    }
    std::vector<NodeRef> nodes(const QString &key) const
    {
        std::vector<NodeRef> all;
        for (const QJsonObject &one : m_reader.objects(m_json, m_place, key))
            all.push_back(nodeFrom(one, m_place + u'/' + key + u'/' + QString::number(all.size())));
        return all;
    }
    std::optional<PortId> port(const QString &key) const
    {
        if (m_json.value(key).isNull())
            return std::nullopt;
        return PortId{string(key)};
    }
    void problem(const QString &key, const QString &expected) const
    {
        m_reader.problem(m_place + u'/' + key, u'"' + m_json.value(key).toString() + u'"', expected);
    }

private:
    NodeRef nodeFrom(const QJsonObject &json, const QString &place) const
    {
        m_reader.allowOnly(json, place, {u"server"_s, u"name"_s, u"address"_s});
        return {ServerId{m_reader.string(json, place, u"server"_s)}, m_reader.string(json, place, u"name"_s),
                m_reader.string(json, place, u"address"_s)};
    }

    JsonReader &m_reader;
    const QJsonObject &m_json;
    const QString &m_place;
};

ActOnServer readAct(const Fields &fields)
{
    fields.only({u"node"_s, u"action"_s, u"flavor"_s, u"image"_s, u"flavorBefore"_s});
    const QString action = fields.string(u"action"_s);
    QString argument;
    if (action == u"resize"_s)
        argument = fields.string(u"flavor"_s);
    else if (action == u"rebuild"_s)
        argument = fields.string(u"image"_s);
    const std::optional<ServerAction> read = serverActionFromWord(action, argument);
    if (!read)
        fields.problem(u"action"_s, Text::tr("one of %1").arg(serverActionWords().join(u", "_s)));
    return {fields.node(u"node"_s), read.value_or(StartServer{}),
            FlavorId{fields.stringOr(u"flavorBefore"_s, {})}};
}

} // namespace

QJsonObject toJson(const Step &step)
{
    return std::visit(Overloaded{
                          [](const ActOnServer &act) {
                              QJsonObject json{{u"step"_s, u"act-on-server"_s},
                                               {u"node"_s, toJson(act.node)},
                                               {u"action"_s, word(act.action)}};
                              if (const auto *resize = std::get_if<ResizeServer>(&act.action))
                                  json[u"flavor"_s] = resize->flavor.text;
                              if (const auto *rebuild = std::get_if<RebuildServer>(&act.action))
                                  json[u"image"_s] = rebuild->image.text;
                              if (!act.flavorBefore.isEmpty())
                                  json[u"flavorBefore"_s] = act.flavorBefore.text;
                              return json;
                          },
                          [](const SnapshotServer &snapshot) {
                              return QJsonObject{{u"step"_s, u"snapshot-server"_s},
                                                 {u"node"_s, toJson(snapshot.node)},
                                                 {u"image"_s, snapshot.image}};
                          },
                          [](const MoveFloatingIp &move) {
                              return QJsonObject{
                                  {u"step"_s, u"move-floating-ip"_s}, {u"floatingIp"_s, move.floatingIp.text},
                                  {u"address"_s, move.address},       {u"from"_s, toJson(move.from)},
                                  {u"to"_s, toJson(move.to)},         {u"toName"_s, move.toName}};
                          },
                          [](const DropNetwork &drop) {
                              return QJsonObject{{u"step"_s, u"drop-network"_s},
                                                 {u"node"_s, toJson(drop.node)},
                                                 {u"afterSeconds"_s, number(drop.after)},
                                                 {u"leaseSeconds"_s, number(drop.lease)}};
                          },
                          [](const KillProcess &kill) {
                              return QJsonObject{{u"step"_s, u"kill-process"_s},
                                                 {u"node"_s, toJson(kill.node)},
                                                 {u"process"_s, kill.process},
                                                 {u"leaseSeconds"_s, number(kill.lease)}};
                          },
                          [](const LiftFault &lift) {
                              return QJsonObject{{u"step"_s, u"lift-fault"_s},
                                                 {u"node"_s, toJson(lift.node)},
                                                 {u"process"_s, lift.process},
                                                 {u"withinSeconds"_s, number(lift.within)}};
                          },
                          [](const AwaitVip &await) {
                              QJsonArray candidates;
                              for (const NodeRef &candidate : await.candidates)
                                  candidates.append(toJson(candidate));
                              return QJsonObject{{u"step"_s, u"await-vip"_s},
                                                 {u"vip"_s, await.vip},
                                                 {u"candidates"_s, candidates},
                                                 {u"owner"_s, await.owner},
                                                 {u"notOwner"_s, await.notOwner},
                                                 {u"withinSeconds"_s, number(await.within)}};
                          },
                          [](const AwaitSiteAnswers &await) {
                              return QJsonObject{{u"step"_s, u"await-site-answers"_s},
                                                 {u"url"_s, await.url},
                                                 {u"inARow"_s, await.inARow},
                                                 {u"withinSeconds"_s, number(await.within)}};
                          },
                      },
                      step);
}

Step readStep(JsonReader &reader, const QJsonObject &json, const QString &place)
{
    const Fields fields(reader, json, place);
    const QString kind = fields.string(u"step"_s);
    if (kind == u"act-on-server"_s)
        return readAct(fields);
    if (kind == u"snapshot-server"_s) {
        fields.only({u"node"_s, u"image"_s});
        return SnapshotServer{fields.node(u"node"_s), fields.string(u"image"_s)};
    }
    if (kind == u"move-floating-ip"_s) {
        fields.only({u"floatingIp"_s, u"address"_s, u"from"_s, u"to"_s, u"toName"_s});
        return MoveFloatingIp{FloatingIpId{fields.string(u"floatingIp"_s)}, fields.string(u"address"_s),
                              fields.port(u"from"_s), fields.port(u"to"_s), fields.string(u"toName"_s)};
    }
    if (kind == u"drop-network"_s) {
        fields.only({u"node"_s, u"afterSeconds"_s, u"leaseSeconds"_s});
        return DropNetwork{fields.node(u"node"_s), fields.seconds(u"afterSeconds"_s),
                           fields.seconds(u"leaseSeconds"_s)};
    }
    if (kind == u"kill-process"_s) {
        fields.only({u"node"_s, u"process"_s, u"leaseSeconds"_s});
        return KillProcess{fields.node(u"node"_s), fields.string(u"process"_s),
                           fields.seconds(u"leaseSeconds"_s)};
    }
    if (kind == u"lift-fault"_s) {
        fields.only({u"node"_s, u"process"_s, u"withinSeconds"_s});
        return LiftFault{fields.node(u"node"_s), fields.string(u"process"_s),
                         fields.seconds(u"withinSeconds"_s)};
    }
    if (kind == u"await-vip"_s) {
        fields.only({u"vip"_s, u"candidates"_s, u"owner"_s, u"notOwner"_s, u"withinSeconds"_s});
        return AwaitVip{fields.string(u"vip"_s), fields.nodes(u"candidates"_s), fields.string(u"owner"_s),
                        fields.string(u"notOwner"_s), fields.seconds(u"withinSeconds"_s)};
    }
    if (kind == u"await-site-answers"_s) {
        fields.only({u"url"_s, u"inARow"_s, u"withinSeconds"_s});
        return AwaitSiteAnswers{fields.string(u"url"_s), fields.count(u"inARow"_s),
                                fields.seconds(u"withinSeconds"_s)};
    }
    fields.problem(
        u"step"_s,
        Text::tr("one of %1")
            .arg(u"act-on-server, snapshot-server, move-floating-ip, drop-network, kill-process, lift-fault, "
                 "await-vip, await-site-answers"_s));
    return AwaitSiteAnswers{};
}

Result<Step> stepFromJson(const QJsonObject &json)
{
    JsonReader reader(Text::tr("step"), QJsonDocument(json).toJson(QJsonDocument::Compact));
    Step step = readStep(reader, reader.root(), QString());
    if (const Result<void> read = reader.finish(Text::tr("read a step")); !read)
        return failed(read.error());
    return step;
}

} // namespace sw
