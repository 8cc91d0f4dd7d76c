// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/traffic/request_traffic.h"

#include "planner/capacity/input_keys.h"
#include "planner/traffic/conclusion.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::RequestTraffic)
};

constexpr double longestRequest = 400 * 86'400.0; // more is a broken clock
constexpr int mostPieces = 1440;                  // a day of minutes

qint64 intervalOf(const ImportOptions &options)
{
    return std::clamp<qint64>(options.interval.count(), 1, 86'400);
}

quint32 gapOf(const ImportOptions &options)
{
    return quint32(std::clamp<qint64>(options.sessionGap.count(), 1, 30 * 86'400));
}

// The letters of a file's ending in one number, so that a set of them is searched without strings.
constexpr quint64 packed(std::string_view letters)
{
    quint64 number = 0;
    for (const char c : letters)
        number = number << 8 | quint8(c >= 'A' && c <= 'Z' ? c + 32 : c);
    return number;
}

constexpr auto partsOfPages = [] {
    std::array endings{
        packed("css"),  packed("js"),   packed("mjs"),   packed("map"),  packed("png"),  packed("jpg"),
        packed("jpeg"), packed("gif"),  packed("webp"),  packed("avif"), packed("svg"),  packed("ico"),
        packed("bmp"),  packed("woff"), packed("woff2"), packed("ttf"),  packed("otf"),  packed("eot"),
        packed("mp3"),  packed("mp4"),  packed("m4a"),   packed("m4s"),  packed("m3u8"), packed("ts"),
        packed("ogg"),  packed("webm"), packed("wav"),   packed("avi"),  packed("mov"),  packed("json"),
        packed("xml"),  packed("txt"),  packed("wasm"),  packed("zip"),  packed("gz"),   packed("tgz"),
        packed("bz2"),  packed("xz"),   packed("7z"),    packed("iso"),  packed("deb"),  packed("rpm"),
        packed("exe"),  packed("dmg"),  packed("apk"),   packed("swf"),  packed("jar"),  packed("class"),
        packed("csv"),  packed("bin"),  packed("tar"),   packed("rss"),  packed("atom"), packed("manifest")};
    std::ranges::sort(endings);
    return endings;
}();

QString shownCount(quint64 count)
{
    return shownNumber(double(count));
}

QString shownPeak(const Figure &figure, int decimals)
{
    return Text::tr("%1 (95th percentile), %2 (99th), %3 (most)")
        .arg(shownNumber(figure.low, decimals), shownNumber(figure.likely, decimals),
             shownNumber(figure.high, decimals));
}

} // namespace

bool asksForPage(std::string_view requestLine, int status)
{
    if ((status < 200 || status > 299) && status != 304)
        return false;
    size_t begin = 0;
    if (requestLine.starts_with("GET "))
        begin = 4;
    else if (requestLine.starts_with("POST "))
        begin = 5;
    else
        return false;
    const char *const path = requestLine.data() + begin;
    const char *end = requestLine.data() + requestLine.size();
    if (const void *blank = std::memchr(path, ' ', size_t(end - path)))
        end = static_cast<const char *>(blank);
    if (const void *query = std::memchr(path, '?', size_t(end - path)))
        end = static_cast<const char *>(query);
    for (const char *at = end; at > path && end - at < 9;) {
        --at;
        if (*at == '/')
            return true;
        if (*at == '.') {
            const quint64 ending = packed({at + 1, size_t(end - at - 1)});
            return !std::ranges::binary_search(partsOfPages, ending);
        }
    }
    return true;
}

quint64 hashOf(std::string_view bytes, quint64 before)
{
    constexpr quint64 odd = 0x9E3779B97F4A7C15;
    quint64 hash = before ^ (bytes.size() * odd);
    const auto mix = [&hash](quint64 part) {
        hash = (hash ^ part) * odd;
        hash ^= hash >> 29;
    };
    while (bytes.size() >= 8) {
        quint64 part = 0;
        std::memcpy(&part, bytes.data(), 8);
        mix(part);
        bytes.remove_prefix(8);
    }
    quint64 rest = 0;
    std::memcpy(&rest, bytes.data(), bytes.size());
    mix(rest);
    mix(0);
    return hash;
}

RequestTraffic::RequestTraffic(const ImportOptions &options, TrafficFormat format)
    : m_options(options), m_format(format), m_buckets(intervalOf(options)),
      m_visits(gapOf(options), [this](const VisitTable::Visit &visit) { visitOver(visit); })
{ }

void RequestTraffic::add(const LoggedRequest &request)
{
    ++m_requests;
    m_requestBytes += request.bytes;
    m_pages += request.page ? 1 : 0;
    m_errors += request.status >= 400 ? 1 : 0;
    if (request.seconds >= 0) {
        ++m_timed;
        m_timedSeconds += std::min(request.seconds, longestRequest);
    }
    if (request.second + qint64(gapOf(m_options)) < m_latest)
        ++m_late;
    m_latest = std::max(m_latest, request.second);
    // A visit that is over by this is counted in a bucket of its own, so no bucket is held before.
    const bool begins = m_visits.request(request.client, quint32(request.second));
    Bucket &bucket = m_buckets.at(request.second);
    ++bucket.requests;
    if (begins) {
        ++bucket.began;
        bucket.beganRest += double(bucket.start + m_buckets.width() - request.second);
    }
    if (request.seconds > 0)
        spread(request.second, request.seconds, request.bytes);
    else
        bucket.bytes += request.bytes;
}

void RequestTraffic::add(const LoggedConnection &connection)
{
    ++m_connections;
    m_connectionSeconds += std::min(connection.seconds, longestRequest);
    spread(connection.second, connection.seconds, connection.bytes);
}

// Bytes flow while a request lasts: an hour's download is no peak of one second.
void RequestTraffic::spread(qint64 from, double seconds, double bytes)
{
    seconds = std::min(seconds, longestRequest);
    const qint64 width = m_buckets.width();
    Bucket &first = m_buckets.at(from);
    const double room = double(first.start + width - from);
    if (seconds <= room) {
        first.bytes += bytes;
        first.busySeconds += seconds;
        return;
    }
    const int pieces = int(std::min<double>(mostPieces, std::ceil(seconds / double(width)) * 2));
    for (int i = 0; i < pieces; ++i) {
        Bucket &bucket = m_buckets.at(from + qint64((i + 0.5) * seconds / pieces));
        bucket.bytes += bytes / pieces;
        bucket.busySeconds += seconds / pieces;
    }
}

void RequestTraffic::visitOver(const VisitTable::Visit &visit)
{
    ++m_visitCount;
    m_singles += visit.single ? 1 : 0;
    m_visitSeconds += double(visit.last - visit.began);
    Bucket &bucket = m_buckets.at(visit.last);
    ++bucket.ended;
    bucket.endedRest += double(bucket.start + m_buckets.width() - qint64(visit.last));
}

std::optional<TrafficHistory> RequestTraffic::history()
{
    m_visits.finish();
    const std::vector<Bucket> buckets = m_buckets.sorted();
    const auto width = double(m_buckets.width());
    std::vector<Interval> intervals;
    intervals.reserve(buckets.size());
    for (const Bucket &bucket : buckets) {
        const double mbps = bucket.bytes * 8e-6 / width;
        intervals.push_back({.start = double(bucket.start),
                             .seconds = width,
                             .mbps = mbps,
                             .peakMbps = mbps,
                             .requestsPerSecond = double(bucket.requests) / width});
    }
    auto history = concluded(std::move(intervals), {.silenceIsZero = true}, m_options, m_format);
    if (!history)
        return history;
    addFact(*history, Text::tr("Interval of the percentiles"),
            Text::tr("%1 seconds").arg(shownNumber(width)));
    const Provenance from =
        measured(m_options, m_format, double(buckets.front().start), double(buckets.back().start) + width);
    if (m_requests > 0) {
        addRequests(*history, buckets, from);
        addVisits(*history, buckets, from);
    }
    if (m_connections > 0) {
        addFact(*history, Text::tr("TCP connections"), shownCount(m_connections));
        addFact(*history, Text::tr("Mean length of a connection"),
                Text::tr("%1 seconds").arg(shownNumber(m_connectionSeconds / double(m_connections), 3)));
    }
    return history;
}

void RequestTraffic::addRequests(TrafficHistory &history, const std::vector<Bucket> &buckets,
                                 const Provenance &measured)
{
    const auto width = double(m_buckets.width());
    const auto requests = double(m_requests);
    // Samples have the silent times too, and those are what a percentile is a part of.
    std::vector<WeightedValue> rates;
    std::vector<WeightedValue> atOnce;
    const auto count = [&](double rate, double busy, double weight) {
        rates.push_back({rate, weight});
        atOnce.push_back({busy, weight});
    };
    const Bucket *before = nullptr;
    for (const Bucket &bucket : buckets) {
        const qint64 silence = before ? bucket.start - before->start - m_buckets.width() : 0;
        if (silence > 0 && silence <= 86'400)
            count(0, 0, double(silence));
        count(double(bucket.requests) / width, bucket.busySeconds / width, width);
        before = &bucket;
    }
    const Figure peak = peakFigure(rates, measured);
    setFigure(history, input::peakRequests, peak);
    addFact(history, Text::tr("Requests"), shownCount(m_requests));
    addFact(history, Text::tr("Requests per second"), shownPeak(peak, 2));
    addFact(history, Text::tr("Volume"), Text::tr("%1 MB").arg(shownNumber(m_requestBytes / 1e6, 1)));
    setFigure(history, input::requestKB, exactly(m_requestBytes / 1e3 / requests, measured));
    addFact(history, Text::tr("Mean weight of a request"),
            Text::tr("%1 KB of 1000 bytes").arg(shownNumber(m_requestBytes / 1e3 / requests, 2)));
    addFact(history, Text::tr("Pages"), shownCount(m_pages));
    if (m_pages > 0) {
        setFigure(history, input::requestsPerPage, exactly(requests / double(m_pages), measured));
        addFact(history, Text::tr("Requests per page"), shownNumber(requests / double(m_pages), 2));
    }
    addFact(history, Text::tr("Answers with an error (400 and above)"),
            Text::tr("%1 %").arg(shownNumber(100 * double(m_errors) / requests, 2)));
    // A few numbers at the ends of lines may be anything; on most of the lines they are a time.
    if (double(m_timed) >= requests * 0.9) {
        const double mean = m_timedSeconds / double(m_timed);
        setFigure(history, input::serviceSeconds, exactly(mean, measured));
        addFact(history, Text::tr("Mean time of a request"),
                Text::tr("%1 seconds").arg(shownNumber(mean, 4)));
        addFact(history, Text::tr("Requests at once"), shownPeak(peakFigure(atOnce, measured), 2));
    }
}

void RequestTraffic::addVisits(TrafficHistory &history, const std::vector<Bucket> &buckets,
                               const Provenance &measured)
{
    if (m_visitCount == 0)
        return;
    const auto width = double(m_buckets.width());
    const auto visits = double(m_visitCount);
    std::vector<WeightedValue> atOnce;
    std::vector<WeightedValue> arrivals;
    double going = 0;
    const Bucket *before = nullptr;
    for (const Bucket &bucket : buckets) {
        const qint64 between = before ? bucket.start - before->start - m_buckets.width() : 0;
        if (between > 0 && between <= 86'400) {
            atOnce.push_back({going, double(between)});
            arrivals.push_back({0, double(between)});
        }
        atOnce.push_back({std::max(0.0, going + (bucket.beganRest - bucket.endedRest) / width), width});
        arrivals.push_back({double(bucket.began) / width, width});
        going += double(bucket.began) - double(bucket.ended);
        before = &bucket;
    }
    addFact(history, Text::tr("Visits"),
            Text::tr("%1 (an address and browser without a pause of more than %2 minutes)")
                .arg(shownCount(m_visitCount), shownNumber(gapOf(m_options) / 60.0)));
    addFact(history, Text::tr("Visits of a single request"),
            Text::tr("%1 %").arg(shownNumber(100 * double(m_singles) / visits, 1)));
    const double mean = m_visitSeconds / visits;
    const double mbPerVisit = m_requestBytes / 1e6 / visits;
    const double pagesPerVisit = double(m_pages) / visits;
    addFact(history, Text::tr("Mean length of a visit"), Text::tr("%1 seconds").arg(shownNumber(mean, 1)));
    addFact(history, Text::tr("Pages per visit"), shownNumber(pagesPerVisit, 2));
    addFact(history, Text::tr("MB per visit"), shownNumber(mbPerVisit, 3));
    addFact(history, Text::tr("Visits that begin in a second"), shownPeak(peakFigure(arrivals, measured), 3));
    const Figure users = peakFigure(atOnce, measured);
    addFact(history, Text::tr("Visits at once"), shownPeak(users, 2));
    if (m_late > 0) {
        addFact(history, Text::tr("Lines out of order"),
                Text::tr("%1 are older by more than %2 minutes than one before them. Where files of several "
                         "servers stand one after the other, visits are counted too high: sort the lines by "
                         "time first.")
                    .arg(shownCount(m_late), shownNumber(gapOf(m_options) / 60.0)));
    }
    if (m_visits.untracked() > 0) {
        addFact(
            history, Text::tr("Visitors that were not followed"),
            Text::tr("There were more than %1 at once: %2 requests are in no visit, so visits are counted "
                     "too low.")
                .arg(shownNumber(double(m_visits.mostAtOnce())), shownCount(m_visits.untracked())));
        return;
    }
    setFigure(history, input::mbPerVisit, exactly(mbPerVisit, measured));
    if (pagesPerVisit >= 1)
        setFigure(history, input::pagesPerVisit, exactly(pagesPerVisit, measured));
    // Without the duration the two others would not agree with the worksheet's own.
    if (users.likely <= 0 || !setFigure(history, input::visitSeconds, exactly(mean, measured)))
        return;
    setFigure(history, input::users, users);
    // By Little's law, so that the three agree wherever they are used together.
    Provenance derived = measured;
    derived.grounds = Grounds::Derived;
    setFigure(history, input::arrivals, {users.low / mean, users.likely / mean, users.high / mean, derived});
}

} // namespace sw
