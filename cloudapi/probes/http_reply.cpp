// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/probes/http_reply.h"

#include <algorithm>
#include <charconv>

namespace sw {

namespace {

constexpr size_t largestHead = 64 * 1024;
constexpr size_t longestName = 64;

bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; };
    return std::ranges::equal(a, b, {}, lower, lower);
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r'))
        text.remove_suffix(1);
    return text;
}

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-'
        || c == '_';
}

} // namespace

HttpReply::State HttpReply::feed(std::string_view bytes)
{
    if (m_state != State::Incomplete)
        return m_state;
    if (m_headRead)
        return m_state = readBody(bytes);
    m_head.append(bytes);
    const size_t end = m_head.find("\r\n\r\n");
    const std::string_view greeting = "HTTP/1.";
    const size_t compared = std::min(greeting.size(), m_head.size());
    if (m_head.compare(0, compared, greeting.substr(0, compared)) != 0)
        return m_state = State::Garbage;
    if (end == std::string::npos)
        return m_state = m_head.size() > largestHead ? State::Garbage : State::Incomplete;
    const std::string rest = m_head.substr(end + 4);
    m_head.resize(end);
    if (!readHead())
        return m_state = State::Garbage;
    m_headRead = true;
    return m_state = readBody(rest);
}

bool HttpReply::readHead()
{
    std::string_view left = m_head;
    // "HTTP/1.1 200 OK"
    if (left.size() < 12 || left[8] != ' ')
        return false;
    if (std::from_chars(left.data() + 9, left.data() + 12, m_status).ptr != left.data() + 12
        || m_status < 100)
        return false;
    for (size_t line = left.find('\n'); line != std::string_view::npos; line = left.find('\n')) {
        left.remove_prefix(line + 1);
        const std::string_view field = left.substr(0, left.find('\n'));
        const size_t colon = field.find(':');
        if (colon == std::string_view::npos)
            return false;
        const std::string_view name = field.substr(0, colon);
        const std::string_view value = trimmed(field.substr(colon + 1));
        if (equalsIgnoringCase(name, "content-length")) {
            if (std::from_chars(value.data(), value.data() + value.size(), m_expected).ptr
                    != value.data() + value.size()
                || m_expected < 0)
                return false;
        } else if (equalsIgnoringCase(name, "transfer-encoding")) {
            m_chunked = equalsIgnoringCase(value, "chunked");
        } else if (equalsIgnoringCase(name, "x-served-by")) {
            m_servedBy = value.substr(0, longestName);
            std::erase_if(m_servedBy, [](char c) { return !isNameCharacter(c); });
        }
    }
    if (m_status == 204 || m_status == 304)
        m_expected = 0;
    return true;
}

HttpReply::State HttpReply::readBody(std::string_view bytes)
{
    if (m_chunked) {
        m_pending.append(bytes);
        return readChunks();
    }
    m_received += static_cast<long long>(bytes.size());
    if (m_keepBody)
        m_body.append(bytes);
    return m_expected >= 0 && m_received >= m_expected ? State::Complete : State::Incomplete;
}

HttpReply::State HttpReply::readChunks()
{
    for (;;) {
        const size_t line = m_pending.find("\r\n");
        if (line == std::string::npos)
            return m_pending.size() > largestHead ? State::Garbage : State::Incomplete;
        unsigned long long size = 0;
        const auto read = std::from_chars(m_pending.data(), m_pending.data() + line, size, 16);
        if (read.ec != std::errc() || size > (1ULL << 40))
            return State::Garbage;
        if (size == 0)
            return State::Complete; // trailers are of no interest
        if (m_pending.size() < line + 2 + size + 2)
            return State::Incomplete;
        if (m_keepBody)
            m_body.append(m_pending, line + 2, size);
        m_pending.erase(0, line + 2 + size + 2);
    }
}

HttpReply::State HttpReply::closed()
{
    if (m_state == State::Incomplete && m_headRead && !m_chunked && m_expected < 0)
        m_state = State::Complete;
    return m_state;
}

} // namespace sw
