// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/api/server_list.h"

#include "cloudapi/lab/api/faults.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace sw::lab {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPerPage = 1000;
using Servers = std::vector<const ServerEntry *>;
using Test = std::function<bool(const ServerEntry &)>;

bool isTrue(const QString &text)
{
    const QString word = text.toLower();
    return word == u"1"_s || word == u"true"_s || word == u"yes"_s || word == u"on"_s || word == u"t"_s;
}

Answer badQuery(const QString &name, const QString &value, const QString &why)
{
    return novaFault(400, u"Invalid input for query parameters %1. Value: %2. %3"_s.arg(name, value, why));
}

std::optional<Answer> addTagTests(const Call &call, std::vector<Test> &tests)
{
    if (!call.since(26))
        return {};
    const auto split = [&](const QString &name) { return call.asked(name).split(u',', Qt::SkipEmptyParts); };
    const auto has = [](const ServerEntry &server) {
        return [&server](const QString &tag) { return server.tags.contains(tag); };
    };
    if (call.asks(u"tags"_s))
        tests.push_back([has, wanted = split(u"tags"_s)](const ServerEntry &server) {
            return std::all_of(wanted.begin(), wanted.end(), has(server));
        });
    if (call.asks(u"tags-any"_s))
        tests.push_back([has, wanted = split(u"tags-any"_s)](const ServerEntry &server) {
            return std::any_of(wanted.begin(), wanted.end(), has(server));
        });
    if (call.asks(u"not-tags"_s))
        tests.push_back([has, wanted = split(u"not-tags"_s)](const ServerEntry &server) {
            return !std::all_of(wanted.begin(), wanted.end(), has(server));
        });
    if (call.asks(u"not-tags-any"_s))
        tests.push_back([has, wanted = split(u"not-tags-any"_s)](const ServerEntry &server) {
            return std::none_of(wanted.begin(), wanted.end(), has(server));
        });
    return {};
}

std::optional<Answer> addChangeTests(const Call &call, std::vector<Test> &tests)
{
    for (const QString &name : {u"changes-since"_s, u"changes-before"_s}) {
        if (!call.asks(name) || (name == u"changes-before"_s && !call.since(66)))
            continue;
        const QString text = call.asked(name);
        const std::optional<Instant> moment = instantFromIso8601(text);
        if (!moment)
            return badQuery(name, text, u"'%1' is not a 'date-time'"_s.arg(text));
        // Nova keeps whole seconds, so a change within the asked second counts.
        const Instant second = std::chrono::floor<Seconds>(*moment);
        if (name == u"changes-since"_s)
            tests.push_back([second](const ServerEntry &server) { return server.updated >= second; });
        else
            tests.push_back(
                [second](const ServerEntry &server) { return server.updated < second + Seconds{1}; });
    }
    return {};
}

std::optional<Answer> addPatternTest(const Call &call, const QString &name, std::vector<Test> &tests,
                                     QString ServerEntry::*member)
{
    if (!call.asks(name))
        return {};
    const QRegularExpression pattern(call.asked(name), QRegularExpression::CaseInsensitiveOption);
    if (!pattern.isValid())
        return badQuery(name, call.asked(name), u"The value is not a valid regular expression."_s);
    tests.push_back(
        [pattern, member](const ServerEntry &server) { return pattern.match(server.*member).hasMatch(); });
    return {};
}

std::optional<Answer> addAddressTest(const World &world, const Call &call, std::vector<Test> &tests)
{
    if (!call.asks(u"ip"_s))
        return {};
    const QRegularExpression pattern(call.asked(u"ip"_s));
    if (!pattern.isValid())
        return badQuery(u"ip"_s, call.asked(u"ip"_s), u"The value is not a valid regular expression."_s);
    tests.push_back([&world, pattern](const ServerEntry &server) {
        return std::any_of(server.ports.begin(), server.ports.end(), [&](const QString &id) {
            const auto port = world.ports.find(id);
            return port != world.ports.end() && pattern.match(port->second.address).hasMatch();
        });
    });
    return {};
}

void addEqualityTests(const Call &call, std::vector<Test> &tests)
{
    const std::pair<QString, QString ServerEntry::*> simple[] = {
        {u"flavor"_s, &ServerEntry::flavorId},
        {u"image"_s, &ServerEntry::imageId},
        {u"uuid"_s, &ServerEntry::id},
        {u"key_name"_s, &ServerEntry::keyName},
        {u"availability_zone"_s, &ServerEntry::zone},
        {u"user_id"_s, &ServerEntry::userId},
        {u"vm_state"_s, &ServerEntry::vmState},
        {u"task_state"_s, &ServerEntry::task},
        {u"host"_s, &ServerEntry::host},
    };
    for (const auto &[name, member] : simple) {
        if (call.asks(name))
            tests.push_back([member = member, value = call.asked(name)](const ServerEntry &server) {
                return server.*member == value;
            });
    }
    if (call.asks(u"locked"_s) && call.since(73))
        tests.push_back([wanted = isTrue(call.asked(u"locked"_s))](const ServerEntry &server) {
            return server.locked == wanted;
        });
    if (call.asks(u"status"_s))
        tests.push_back([wanted = call.allAsked(u"status"_s)](const ServerEntry &server) {
            return std::any_of(wanted.begin(), wanted.end(),
                               [&](const QString &word) { return statusFits(server, word); });
        });
}

std::optional<Answer> addVisibilityTests(const Call &call, std::vector<Test> &tests)
{
    const bool allTenants = call.asks(u"all_tenants"_s) && call.asked(u"all_tenants"_s) != u"0"_s
        && call.asked(u"all_tenants"_s).toLower() != u"false"_s;
    if (allTenants && !call.caller.isAdmin)
        return policyForbids(call.path.endsWith(u"/detail"_s)
                                 ? u"os_compute_api:servers:detail:get_all_tenants"_s
                                 : u"os_compute_api:servers:index:get_all_tenants"_s);
    QString project = call.caller.projectId;
    if (allTenants)
        project = call.asks(u"project_id"_s) ? call.asked(u"project_id"_s) : call.asked(u"tenant_id"_s);
    if (!project.isEmpty())
        tests.push_back([project](const ServerEntry &server) { return server.projectId == project; });
    // Deleted servers are told of when changes are asked for, to the administrator on demand, and never else.
    const bool byState = call.asked(u"status"_s).toUpper() == u"DELETED"_s;
    if (byState && !call.caller.isAdmin)
        return novaFault(403, u"Only administrators may list deleted instances"_s);
    const bool onlyDeleted = call.caller.isAdmin && (isTrue(call.asked(u"deleted"_s)) || byState);
    if (onlyDeleted)
        tests.push_back([](const ServerEntry &server) { return server.isDeleted(); });
    else if (!call.asks(u"changes-since"_s) && !(call.asks(u"changes-before"_s) && call.since(66)))
        tests.push_back([](const ServerEntry &server) { return !server.isDeleted(); });
    return {};
}

using Compare = std::strong_ordering (*)(const ServerEntry &, const ServerEntry &);

template <auto Member>
std::strong_ordering byText(const ServerEntry &a, const ServerEntry &b)
{
    return (a.*Member).compare(b.*Member) <=> 0;
}

template <auto Member>
std::strong_ordering byTime(const ServerEntry &a, const ServerEntry &b)
{
    return (a.*Member).time_since_epoch().count() <=> (b.*Member).time_since_epoch().count();
}

const std::map<QString, Compare> &sortKeys()
{
    static const std::map<QString, Compare> keys{
        {u"created_at"_s, byTime<&ServerEntry::created>},
        {u"launched_at"_s, byTime<&ServerEntry::created>},
        {u"updated_at"_s, byTime<&ServerEntry::updated>},
        {u"display_name"_s, byText<&ServerEntry::name>},
        {u"hostname"_s, byText<&ServerEntry::hostname>},
        {u"vm_state"_s, byText<&ServerEntry::vmState>},
        {u"task_state"_s, byText<&ServerEntry::task>},
        {u"availability_zone"_s, byText<&ServerEntry::zone>},
        {u"host"_s, byText<&ServerEntry::host>},
        {u"image_ref"_s, byText<&ServerEntry::imageId>},
        {u"instance_type_id"_s, byText<&ServerEntry::flavorId>},
        {u"key_name"_s, byText<&ServerEntry::keyName>},
        {u"project_id"_s, byText<&ServerEntry::projectId>},
        {u"user_id"_s, byText<&ServerEntry::userId>},
        {u"uuid"_s, byText<&ServerEntry::id>},
        {u"power_state"_s,
         [](const ServerEntry &a, const ServerEntry &b) { return int(a.power) <=> int(b.power); }}};
    return keys;
}

std::optional<Answer> sortServers(const Call &call, Servers &servers)
{
    QStringList keys = call.allAsked(u"sort_key"_s);
    if (keys.isEmpty())
        keys = {u"created_at"_s};
    keys.append(u"uuid"_s); // so that pages never overlap
    const QStringList directions = call.allAsked(u"sort_dir"_s);
    struct Rank
    {
        Compare compare;
        bool isAscending;
    };
    std::vector<Rank> ranks;
    for (const QString &key : keys) {
        const auto known = sortKeys().find(key);
        if (known == sortKeys().end())
            return badQuery(u"sort_key"_s, key, u"'%1' is not one of the sort keys"_s.arg(key));
        const qsizetype place = std::min(qsizetype(ranks.size()), directions.size() - 1);
        ranks.push_back({known->second, place >= 0 && directions[place] == u"asc"_s});
    }
    std::sort(servers.begin(), servers.end(), [&](const ServerEntry *a, const ServerEntry *b) {
        for (const Rank &rank : ranks) {
            const std::strong_ordering order = rank.compare(*a, *b);
            if (order != 0)
                return rank.isAscending ? order < 0 : order > 0;
        }
        return false;
    });
    return {};
}

} // namespace

int limitOf(const Call &call, int most)
{
    if (!call.asks(u"limit"_s))
        return most;
    bool isNumber = false;
    const int limit = call.asked(u"limit"_s).toInt(&isNumber);
    if (!isNumber || limit < 0)
        return -1;
    return limit == 0 ? most : std::min(limit, most);
}

QString nextLink(const QString &publicUrl, const Call &call, const QString &lastId)
{
    QUrlQuery query(QString::fromUtf8(call.rawQuery));
    query.removeAllQueryItems(u"marker"_s);
    query.addQueryItem(u"marker"_s, lastId);
    return publicUrl + call.path + u'?' + query.toString(QUrl::FullyEncoded);
}

std::variant<ServerPage, Answer> serverPage(const World &world, const Call &call)
{
    const int limit = limitOf(call, mostPerPage);
    if (limit < 0)
        return badQuery(u"limit"_s, call.asked(u"limit"_s),
                        u"'%1' does not match '^[0-9]*$'"_s.arg(call.asked(u"limit"_s)));
    std::vector<Test> tests;
    for (const std::optional<Answer> &refusal :
         {addVisibilityTests(call, tests), addTagTests(call, tests), addChangeTests(call, tests),
          addPatternTest(call, u"name"_s, tests, &ServerEntry::name), addAddressTest(world, call, tests)}) {
        if (refusal)
            return *refusal;
    }
    addEqualityTests(call, tests);
    Servers servers;
    for (const auto &entry : world.servers) {
        const ServerEntry &server = entry.second;
        if (std::all_of(tests.begin(), tests.end(), [&](const Test &test) { return test(server); }))
            servers.push_back(&server);
    }
    if (const auto refusal = sortServers(call, servers))
        return *refusal;

    auto begin = servers.begin();
    if (const QString marker = call.asked(u"marker"_s); !marker.isEmpty()) {
        begin = std::find_if(begin, servers.end(),
                             [&](const ServerEntry *server) { return server->id == marker; });
        if (begin == servers.end())
            return novaFault(400, u"marker [%1] not found"_s.arg(marker));
        ++begin;
    }
    ServerPage page;
    const auto left = std::distance(begin, servers.end());
    page.hasMore = left >= limit; // as Nova: a full page always has a link to the next
    page.servers.assign(begin, begin + std::min<std::ptrdiff_t>(left, limit));
    return page;
}

} // namespace sw::lab
