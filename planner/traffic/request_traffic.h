// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/traffic/importer.h"
#include "planner/traffic/visit_table.h"
#include "planner/traffic/volume_buckets.h"

#include <optional>
#include <string_view>

namespace sw {

// One line of a log of requests.
struct LoggedRequest
{
    qint64 second = 0; // since 1970
    quint64 client = 0;
    double bytes = 0;
    double seconds = -1; // that it took; below 0: not known
    int status = 0;      // 0: not known
    bool page = false;
};

// A connection that is no request.
struct LoggedConnection
{
    qint64 second = 0;
    double bytes = 0;
    double seconds = 0;
};

// What a request asks for is a page when a person would call it one: read with success, and no picture,
// script, style sheet, font or other part of a page. requestLine is "GET /path HTTP/1.1".
bool asksForPage(std::string_view requestLine, int status);

quint64 hashOf(std::string_view bytes, quint64 before = 0);

// Makes a history of single requests: throughput and requests by interval, visits, what is at once.
class RequestTraffic
{
public:
    RequestTraffic(const ImportOptions &options, TrafficFormat format);

    void add(const LoggedRequest &request);
    void add(const LoggedConnection &connection);
    std::optional<TrafficHistory> history();

private:
    void visitOver(const VisitTable::Visit &visit);
    void spread(qint64 from, double seconds, double bytes);
    void addRequests(TrafficHistory &history, const std::vector<Bucket> &buckets, const Provenance &measured);
    void addVisits(TrafficHistory &history, const std::vector<Bucket> &buckets, const Provenance &measured);

    ImportOptions m_options;
    TrafficFormat m_format;
    VolumeBuckets m_buckets;
    VisitTable m_visits;
    quint64 m_requests = 0;
    double m_requestBytes = 0;
    quint64 m_pages = 0;
    quint64 m_errors = 0;
    quint64 m_timed = 0;
    double m_timedSeconds = 0;
    quint64 m_connections = 0;
    double m_connectionSeconds = 0;
    quint64 m_visitCount = 0;
    quint64 m_singles = 0;
    double m_visitSeconds = 0;
    qint64 m_latest = 0;
    quint64 m_late = 0; // older by more than a session gap than one before
};

} // namespace sw
