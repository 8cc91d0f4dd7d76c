// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

namespace sw {

// Hears of the parts of a JSON document as they are met. under is the key of a part of an object; a part of
// an array goes by the key of the array.
class JsonListener
{
public:
    virtual ~JsonListener() = default;
    virtual void beganObject(std::string_view under) = 0;
    virtual void endedObject(std::string_view under) = 0;
    virtual void beganArray(std::string_view under) = 0;
    virtual void endedArray(std::string_view under) = 0;
    // A string, or a number, true, false or null as it is written.
    virtual void value(std::string_view under, std::string_view text, bool quoted) = 0;
};

// Reads JSON in pieces of any size and keeps only the way from the root to where it stands. Several documents
// may follow each other. Strings are cut after 4,096 bytes.
class JsonScanner
{
public:
    explicit JsonScanner(JsonListener &listener) : m_listener(listener) { }
    void feed(std::string_view piece);
    void finish(); // a number may end with the file
    bool broken() const { return m_broken; }
    bool complete() const { return !m_broken && m_levels.empty() && m_state == State::Value; }
    bool met() const { return m_met; }         // anything but blanks
    qint64 offset() const { return m_offset; } // where it broke, or how far it came

private:
    enum class State {
        Value,
        FirstValueOrEnd,
        Key,
        FirstKeyOrEnd,
        Colon,
        CommaOrEnd,
        Text,
        Escape,
        Unicode,
        Word
    };
    struct Level
    {
        bool object = false;
        std::string under; // what it is called itself
        std::string key;   // the last of an object's
    };
    void take(char c);
    void takeStructure(char c);
    void begin(bool object);
    void end(bool object);
    void textEnded();
    void wordEnded();
    void append(char c);
    std::string_view under() const;

    JsonListener &m_listener;
    State m_state = State::Value;
    std::vector<Level> m_levels;
    std::string m_token;
    bool m_tokenIsKey = false;
    unsigned m_unicode = 0;
    int m_unicodeDigits = 0;
    bool m_met = false;
    bool m_broken = false;
    qint64 m_offset = 0;
};

} // namespace sw
