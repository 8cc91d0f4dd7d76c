// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/traffic/json_scanner.h"

#include "planner/traffic/byte_text.h"

#include <algorithm>

namespace sw {

namespace {

constexpr size_t longestText = 4096;
constexpr size_t longestWord = 64;
constexpr size_t deepest = 64;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isWordPart(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '+' || c == '.';
}

int hexDigit(char c)
{
    if (isDigit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

char unescaped(char c)
{
    switch (c) {
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    case '"':
    case '\\':
    case '/':
        return c;
    default:
        return 0;
    }
}

} // namespace

std::string_view JsonScanner::under() const
{
    if (m_levels.empty())
        return {};
    return m_levels.back().object ? m_levels.back().key : m_levels.back().under;
}

void JsonScanner::feed(std::string_view piece)
{
    for (size_t i = 0; i < piece.size() && !m_broken; ++i) {
        if (m_state == State::Text) {
            const size_t end = std::min(piece.find_first_of("\"\\", i), piece.size());
            if (m_token.size() < longestText)
                m_token.append(piece.substr(i, std::min(end - i, longestText - m_token.size())));
            m_offset += qint64(end - i);
            i = end;
            if (i == piece.size())
                return;
        }
        take(piece[i]);
        if (!m_broken)
            ++m_offset;
    }
}

void JsonScanner::finish()
{
    if (m_state == State::Word)
        wordEnded();
}

void JsonScanner::append(char c)
{
    if (m_token.size() < longestText)
        m_token += c;
}

void JsonScanner::take(char c)
{
    switch (m_state) {
    case State::Text:
        if (c == '"')
            textEnded();
        else
            m_state = State::Escape;
        return;
    case State::Escape:
        if (c == 'u') {
            m_unicode = 0;
            m_unicodeDigits = 0;
            m_state = State::Unicode;
        } else if (const char meant = unescaped(c)) {
            append(meant);
            m_state = State::Text;
        } else {
            m_broken = true;
        }
        return;
    case State::Unicode:
        if (hexDigit(c) < 0) {
            m_broken = true;
            return;
        }
        m_unicode = m_unicode * 16 + unsigned(hexDigit(c));
        if (++m_unicodeDigits == 4) {
            // Names of devices and metrics are ASCII; of others only that they differ from those counts.
            append(m_unicode < 128 ? char(m_unicode) : '?');
            m_state = State::Text;
        }
        return;
    case State::Word:
        if (isWordPart(c)) {
            m_token += c;
            m_broken = m_token.size() > longestWord;
            return;
        }
        wordEnded();
        if (!m_broken)
            takeStructure(c);
        return;
    default:
        takeStructure(c);
    }
}

void JsonScanner::takeStructure(char c)
{
    if (isBlank(c))
        return;
    m_met = true;
    switch (m_state) {
    case State::FirstValueOrEnd:
        if (c == ']') {
            end(false);
            return;
        }
        [[fallthrough]];
    case State::Value:
        m_token.clear();
        m_tokenIsKey = false;
        if (c == '{' || c == '[') {
            begin(c == '{');
        } else if (c == '"') {
            m_state = State::Text;
        } else if (isWordPart(c)) {
            m_token += c;
            m_state = State::Word;
        } else {
            m_broken = true;
        }
        return;
    case State::FirstKeyOrEnd:
        if (c == '}') {
            end(true);
            return;
        }
        [[fallthrough]];
    case State::Key:
        m_token.clear();
        m_tokenIsKey = true;
        m_state = State::Text;
        m_broken = c != '"';
        return;
    case State::Colon:
        m_state = State::Value;
        m_broken = c != ':';
        return;
    case State::CommaOrEnd:
        if (c == ',')
            m_state = m_levels.back().object ? State::Key : State::Value;
        else if (c == '}' || c == ']')
            end(c == '}');
        else
            m_broken = true;
        return;
    case State::Text:
    case State::Escape:
    case State::Unicode:
    case State::Word:
        Q_UNREACHABLE();
    }
}

void JsonScanner::begin(bool object)
{
    if (m_levels.size() == deepest) {
        m_broken = true;
        return;
    }
    const std::string name(under());
    if (object)
        m_listener.beganObject(name);
    else
        m_listener.beganArray(name);
    m_levels.push_back({object, name, {}});
    m_state = object ? State::FirstKeyOrEnd : State::FirstValueOrEnd;
}

void JsonScanner::end(bool object)
{
    if (m_levels.empty() || m_levels.back().object != object) {
        m_broken = true;
        return;
    }
    const std::string name = std::move(m_levels.back().under);
    m_levels.pop_back();
    m_state = m_levels.empty() ? State::Value : State::CommaOrEnd;
    if (object)
        m_listener.endedObject(name);
    else
        m_listener.endedArray(name);
}

void JsonScanner::textEnded()
{
    if (m_tokenIsKey) {
        m_levels.back().key = m_token;
        m_state = State::Colon;
        return;
    }
    m_listener.value(under(), m_token, true);
    m_state = m_levels.empty() ? State::Value : State::CommaOrEnd;
}

void JsonScanner::wordEnded()
{
    if (m_token != "true" && m_token != "false" && m_token != "null" && !decimalNumber(m_token)) {
        m_broken = true;
        return;
    }
    m_listener.value(under(), m_token, false);
    m_state = m_levels.empty() ? State::Value : State::CommaOrEnd;
}

} // namespace sw
