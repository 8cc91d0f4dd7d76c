// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/traffic/access_log.h"
#include "planner/traffic/csv_log.h"
#include "planner/traffic/haproxy_log.h"
#include "planner/traffic/mrtg_log.h"
#include "planner/traffic/prometheus_json.h"
#include "planner/traffic/sadf_json.h"
#include "planner/traffic/sar_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::TrafficFormat)
};

constexpr std::array formats{
    TrafficFormat::MrtgLog,        TrafficFormat::AccessLog,  TrafficFormat::SarText, TrafficFormat::SadfJson,
    TrafficFormat::PrometheusJson, TrafficFormat::HaproxyLog, TrafficFormat::Csv};

std::optional<TrafficFormat> guessedJson(std::string_view start)
{
    const auto has = [start](std::string_view word) { return start.find(word) != std::string_view::npos; };
    if (has("\"sysstat\""))
        return TrafficFormat::SadfJson;
    if (has("\"resultType\"") || (has("\"status\"") && (has("\"data\"") || has("\"error\""))))
        return TrafficFormat::PrometheusJson;
    return std::nullopt;
}

} // namespace

QString word(TrafficFormat format)
{
    switch (format) {
    case TrafficFormat::MrtgLog:
        return u"mrtg"_s;
    case TrafficFormat::AccessLog:
        return u"access-log"_s;
    case TrafficFormat::SarText:
        return u"sar"_s;
    case TrafficFormat::SadfJson:
        return u"sadf"_s;
    case TrafficFormat::PrometheusJson:
        return u"prometheus"_s;
    case TrafficFormat::HaproxyLog:
        return u"haproxy"_s;
    case TrafficFormat::Csv:
        return u"csv"_s;
    }
    Q_UNREACHABLE();
}

std::optional<TrafficFormat> trafficFormatFromWord(const QString &wanted)
{
    for (const TrafficFormat format : formats) {
        if (word(format) == wanted)
            return format;
    }
    return std::nullopt;
}

QString text(TrafficFormat format)
{
    switch (format) {
    case TrafficFormat::MrtgLog:
        return Text::tr("MRTG log");
    case TrafficFormat::AccessLog:
        return Text::tr("Access log of Apache or nginx");
    case TrafficFormat::SarText:
        return Text::tr("sar -n DEV report");
    case TrafficFormat::SadfJson:
        return Text::tr("sadf -j report");
    case TrafficFormat::PrometheusJson:
        return Text::tr("Prometheus range query");
    case TrafficFormat::HaproxyLog:
        return Text::tr("HAProxy log");
    case TrafficFormat::Csv:
        return Text::tr("CSV table");
    }
    Q_UNREACHABLE();
}

std::unique_ptr<TrafficImporter> trafficImporter(TrafficFormat format, const ImportOptions &options)
{
    switch (format) {
    case TrafficFormat::MrtgLog:
        return std::make_unique<MrtgLog>(options);
    case TrafficFormat::AccessLog:
        return std::make_unique<AccessLog>(options);
    case TrafficFormat::SarText:
        return std::make_unique<SarText>(options);
    case TrafficFormat::SadfJson:
        return std::make_unique<SadfJson>(options);
    case TrafficFormat::PrometheusJson:
        return std::make_unique<PrometheusJson>(options);
    case TrafficFormat::HaproxyLog:
        return std::make_unique<HaproxyLog>(options);
    case TrafficFormat::Csv:
        return std::make_unique<CsvLog>(options);
    }
    Q_UNREACHABLE();
}

std::optional<TrafficFormat> guessedFormat(QByteArrayView start)
{
    constexpr qsizetype enough = 65'536;
    start = start.first(std::min(start.size(), enough));
    if (start.startsWith("\xEF\xBB\xBF"))
        start = start.sliced(3);
    if (start.first(std::min<qsizetype>(start.size(), 4096)).contains('\0'))
        return std::nullopt;
    const std::string_view text(start.data(), size_t(start.size()));
    const size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return std::nullopt;
    if (text[first] == '{')
        return guessedJson(text);

    // Whoever makes the most of it. A table of numbers is CSV only to nobody else.
    std::optional<TrafficFormat> best;
    qint64 most = 0;
    const auto listen = [&](LineImporter &&importer, TrafficFormat format) {
        importer.feed(start);
        static_cast<void>(importer.finish());
        if (importer.records() > most) {
            most = importer.records();
            best = format;
        }
    };
    listen(MrtgLog({}), TrafficFormat::MrtgLog);
    listen(SarText({}), TrafficFormat::SarText);
    listen(HaproxyLog({}), TrafficFormat::HaproxyLog);
    listen(AccessLog({}), TrafficFormat::AccessLog);
    if (best)
        return best;
    ImportOptions options;
    options.csv = csvPreview(start).guess;
    CsvLog table(options);
    table.feed(start);
    static_cast<void>(table.finish());
    if (table.records() > 0 && table.records() * 2 >= table.lines())
        return TrafficFormat::Csv;
    return std::nullopt;
}

} // namespace sw
