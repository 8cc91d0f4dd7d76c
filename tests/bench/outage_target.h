// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/base/instant.h"

#include <cstdio>

namespace sw::bench {

enum class Way { Close, Stop, Drop };

// When something took effect, as well as the one who did it can know.
struct Bracket
{
    Instant earliest;
    Instant latest;
};

struct Truth
{
    Bracket begin;
    Bracket end;
    Microseconds length() const
    {
        return (end.earliest + (end.latest - end.earliest) / 2)
            - (begin.earliest + (begin.latest - begin.earliest) / 2);
    }
};

// A small web server in a process of its own that can be taken away and given back at known moments.
class OutageTarget
{
public:
    explicit OutageTarget(bool inNamespace);
    ~OutageTarget();
    OutageTarget(const OutageTarget &) = delete;

    QString url() const;
    int port() const { return m_port; }
    qint64 pid() const { return m_pid; }
    bool canDrop() const { return m_firewall != nullptr; }
    Truth takeAway(Way way, Microseconds length);

private:
    Bracket act(Way way, bool away);

    int m_control = -1; // to the server
    int m_pid = -1;
    int m_port = 0;
    FILE *m_firewall = nullptr; // an nft that waits for commands inside the namespace
    int m_firewallAnswers = -1;
    int m_firewallPid = -1;
};

} // namespace sw::bench
