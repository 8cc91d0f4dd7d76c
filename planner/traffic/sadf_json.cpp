// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/traffic/sadf_json.h"

#include "planner/traffic/byte_text.h"

#include <QCoreApplication>

#include <utility>

namespace sw {

QString SadfJson::objection() const
{
    if (m_seen)
        return {};
    return QCoreApplication::translate("sw::TrafficImporter",
                                       "It has no network devices. Write it with: sadf -j FILE -- -n DEV");
}

void SadfJson::beganObject(std::string_view under)
{
    if (under == "timestamp") {
        m_place = Place::Timestamp;
        m_date.clear();
        m_time.clear();
        m_interval.reset();
    } else if (under == "net-dev") {
        m_place = Place::Device;
        m_device.clear();
        m_received.reset();
        m_sent.reset();
    } else {
        m_place = Place::Elsewhere;
    }
}

void SadfJson::value(std::string_view under, std::string_view text, bool)
{
    const auto rate = [text] {
        const auto number = decimalNumber(text);
        return number && *number >= 0 && *number < 1e13 ? number : std::nullopt;
    };
    if (m_place == Place::Timestamp) {
        if (under == "date")
            m_date = text;
        else if (under == "time")
            m_time = text;
        else if (under == "interval")
            m_interval = rate();
    } else if (m_place == Place::Device) {
        if (under == "iface")
            m_device = text;
        else if (under == "rxkB")
            m_received = rate();
        else if (under == "txkB")
            m_sent = rate();
    }
}

void SadfJson::endedObject(std::string_view under)
{
    const Place ended = std::exchange(m_place, Place::Elsewhere);
    if (ended == Place::Timestamp) {
        if (m_moment)
            m_before = *m_moment;
        m_moment = isoSeconds(m_date + 'T' + m_time);
        // Old versions leave the interval out.
        if (m_moment && (!m_interval || *m_interval <= 0))
            m_interval = m_before > 0 && *m_moment > m_before ? *m_moment - m_before : 0;
        return;
    }
    if (ended != Place::Device || under != "net-dev")
        return;
    m_seen = true;
    if (!m_moment) {
        refused(m_date + ' ' + m_time,
                QT_TRANSLATE_NOOP("sw::TrafficImporter", "The timestamp is missing or none."));
    } else if (m_device.empty() || !m_received || !m_sent) {
        refused(m_device, QT_TRANSLATE_NOOP("sw::TrafficImporter", "A device lacks its name, rxkB or txkB."));
    } else {
        recorded();
        if (*m_interval > 0)
            m_traffic.add(m_device, *m_moment, *m_interval, *m_received, *m_sent);
    }
}

} // namespace sw
