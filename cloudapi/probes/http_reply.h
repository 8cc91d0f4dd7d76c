// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace sw {

// Reads one HTTP/1.x reply as it arrives. Standard library only, because the prober uses it too.
class HttpReply
{
public:
    enum class State { Incomplete, Complete, Garbage };

    State feed(std::string_view bytes);
    // The peer closed: complete when the length was not announced, or everything had come.
    State closed();

    int status() const { return m_status; }
    const std::string &servedBy() const { return m_servedBy; } // X-Served-By, [A-Za-z0-9._-] only
    const std::string &body() const { return m_body; }         // chunks joined
    void dropBody() { m_keepBody = false; }

private:
    bool readHead();
    State readBody(std::string_view bytes);
    State readChunks();

    std::string m_head;
    std::string m_pending; // chunked bytes not yet decoded
    std::string m_body;
    std::string m_servedBy;
    int m_status = 0;
    long long m_expected = -1; // -1: until the peer closes
    long long m_received = 0;
    bool m_headRead = false;
    bool m_chunked = false;
    bool m_keepBody = true;
    State m_state = State::Incomplete;
};

} // namespace sw
