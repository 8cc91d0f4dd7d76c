// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <netinet/in.h>
#include <sys/socket.h>

#include <cstdint>
#include <optional>
#include <string>

namespace sw::prober {

// What seaworthy-probe was told, ready for use: no resolver is asked while it measures.
struct Options
{
    sockaddr_storage address{};
    socklen_t addressSize = 0;
    std::string request; // the bytes to send
    std::int64_t intervalMicros = 10'000;
    std::int64_t timeoutMicros = 1'000'000;
    long insideOf = 0; // pid; 0: stay
};

// On nothing, problem says what was wrong, for a person.
std::optional<Options> readOptions(int argc, char **argv, std::string &problem);

// Joins the user and network namespaces of a process; empty on success.
std::string enterNamespaces(long pid);

// Asks the kernel for punctual wake-ups, as far as it is permitted.
void becomePunctual();

} // namespace sw::prober
