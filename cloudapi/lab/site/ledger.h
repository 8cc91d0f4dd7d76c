// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <mutex>
#include <semaphore>
#include <variant>
#include <vector>

namespace sw::site {

// Why the databases could not do it, for the 503 page.
struct Unavailable
{
    std::string reason;
};
template <class T>
using Answer = std::variant<T, Unavailable>;

struct Visit
{
    std::uint64_t count = 0;
    std::string database;
};

struct Written
{
    std::string database;
};

// The site's data in the database that accepts writes now. Connections are kept and shared by the threads of
// the server, one user at a time each; every call ends within a few seconds, whatever the databases do.
class Ledger
{
public:
    explicit Ledger(const Settings &settings);
    ~Ledger();
    Ledger(const Ledger &) = delete;
    Ledger &operator=(const Ledger &) = delete;

    // Counts one visit of the page and tells the count.
    Answer<Visit> visit();
    // Returns Written only after the commit. Writing the same number again is no error: it is there.
    Answer<Written> write(const std::string &run, std::uint64_t number);
    Answer<std::vector<std::uint64_t>> numbers(const std::string &run);

private:
    class Connection;
    using Borrowed = std::unique_ptr<Connection>;

    Answer<Borrowed> borrow();
    void giveBack(Borrowed connection);
    Answer<Borrowed> connectWritable();

    Settings m_settings;
    std::mutex m_mutex;
    std::vector<Borrowed> m_idle;
    // While databases hang, only so many threads of the server hang with them.
    std::counting_semaphore<> m_searches{8};
    // A search that found nothing is not repeated by every waiting request at once.
    std::string m_lastReason;
    std::chrono::steady_clock::time_point m_quietUntil;
};

} // namespace sw::site
