// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "ledger.h"

#include <mysql.h>

namespace sw::site {

namespace {

using Clock = std::chrono::steady_clock;

// A node that died silently must cost less than a client waits. Reads and writes get more: a commit waits up
// to a second for a replica that fell silent.
constexpr unsigned connectSeconds = 1;
constexpr unsigned answerSeconds = 3;
constexpr size_t mostIdle = 16;
constexpr std::chrono::milliseconds quietAfterNothingFound{250};
constexpr std::chrono::milliseconds longestWaitForASearch{500};

} // namespace

class Ledger::Connection
{
public:
    Connection(const Settings &settings, const Database &database) : m_name(database.name)
    {
        mysql_init(&m_handle);
        mysql_options(&m_handle, MYSQL_OPT_CONNECT_TIMEOUT, &connectSeconds);
        mysql_options(&m_handle, MYSQL_OPT_READ_TIMEOUT, &answerSeconds);
        mysql_options(&m_handle, MYSQL_OPT_WRITE_TIMEOUT, &answerSeconds);
        m_open = mysql_real_connect(&m_handle, database.host.c_str(), settings.databaseUser.c_str(),
                                    settings.databasePassword.c_str(), settings.databaseName.c_str(),
                                    static_cast<unsigned>(database.port), nullptr, 0)
            != nullptr;
    }
    ~Connection() { mysql_close(&m_handle); }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    bool isOpen() const { return m_open; }
    const std::string &name() const { return m_name; }
    std::string error() { return mysql_error(&m_handle); }
    bool run(const std::string &sql) { return mysql_real_query(&m_handle, sql.data(), sql.size()) == 0; }
    // The first column of every row.
    bool read(const std::string &sql, std::vector<std::string> &values)
    {
        if (!run(sql))
            return false;
        MYSQL_RES *result = mysql_store_result(&m_handle);
        if (!result)
            return false;
        while (const MYSQL_ROW row = mysql_fetch_row(result))
            values.emplace_back(row[0] ? row[0] : "");
        mysql_free_result(result);
        return true;
    }
    std::uint64_t insertId() { return mysql_insert_id(&m_handle); }
    std::string escaped(const std::string &text)
    {
        std::string out(text.size() * 2 + 1, '\0');
        out.resize(mysql_real_escape_string(&m_handle, out.data(), text.data(), text.size()));
        return out;
    }
    bool isWritable()
    {
        std::vector<std::string> values;
        return read("SELECT @@read_only", values) && values.size() == 1 && values.front() == "0";
    }

private:
    MYSQL m_handle;
    std::string m_name;
    bool m_open = false;
};

Ledger::Ledger(const Settings &settings) : m_settings(settings)
{
    mysql_library_init(0, nullptr, nullptr);
}

Ledger::~Ledger()
{
    m_idle.clear();
    mysql_library_end();
}

Answer<Ledger::Borrowed> Ledger::connectWritable()
{
    std::string reasons;
    for (const Database &database : m_settings.databases) {
        auto connection = std::make_unique<Connection>(m_settings, database);
        if (connection->isOpen() && connection->isWritable())
            return connection;
        reasons += (reasons.empty() ? "" : "; ") + database.name + ": "
            + (connection->error().empty() ? "it is read-only" : connection->error());
    }
    return Unavailable{"no database accepts writes: " + reasons};
}

Answer<Ledger::Borrowed> Ledger::borrow()
{
    Borrowed kept;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_idle.empty() && Clock::now() < m_quietUntil)
            return Unavailable{m_lastReason};
        if (!m_idle.empty()) {
            kept = std::move(m_idle.back());
            m_idle.pop_back();
        }
    }
    // Asked each time: a primary that was demoted keeps its connections, and must not get our writes.
    if (kept && kept->isWritable())
        return kept;
    if (kept) {
        // The others of its kind are most likely as dead, and would cost a timeout each to find out.
        const std::scoped_lock lock(m_mutex);
        m_idle.clear();
    }
    kept.reset();
    if (!m_searches.try_acquire_for(longestWaitForASearch))
        return Unavailable{"the databases do not answer, and enough requests are waiting for them"};
    Answer<Borrowed> found = connectWritable();
    m_searches.release();
    if (const auto *nothing = std::get_if<Unavailable>(&found)) {
        const std::scoped_lock lock(m_mutex);
        m_lastReason = nothing->reason;
        m_quietUntil = Clock::now() + quietAfterNothingFound;
    }
    return found;
}

void Ledger::giveBack(Borrowed connection)
{
    const std::scoped_lock lock(m_mutex);
    if (m_idle.size() < mostIdle)
        m_idle.push_back(std::move(connection));
}

Answer<Visit> Ledger::visit()
{
    Answer<Borrowed> borrowed = borrow();
    if (auto *nothing = std::get_if<Unavailable>(&borrowed))
        return *nothing;
    Borrowed connection = std::move(std::get<Borrowed>(borrowed));
    // LAST_INSERT_ID carries the new count back with the statement that makes it.
    if (!connection->run("INSERT INTO visits VALUES ('/', LAST_INSERT_ID(1)) "
                         "ON DUPLICATE KEY UPDATE count = LAST_INSERT_ID(count + 1)"))
        return Unavailable{connection->name() + ": " + connection->error()};
    const Visit visit{connection->insertId(), connection->name()};
    giveBack(std::move(connection));
    return visit;
}

Answer<Written> Ledger::write(const std::string &run, std::uint64_t number)
{
    Answer<Borrowed> borrowed = borrow();
    if (auto *nothing = std::get_if<Unavailable>(&borrowed))
        return *nothing;
    Borrowed connection = std::move(std::get<Borrowed>(borrowed));
    // One statement with autocommit: when it has returned, the commit has.
    if (!connection->run("INSERT INTO ledger (run, n) VALUES ('" + connection->escaped(run) + "', "
                         + std::to_string(number) + ") ON DUPLICATE KEY UPDATE n = n"))
        return Unavailable{connection->name() + ": " + connection->error()};
    const Written written{connection->name()};
    giveBack(std::move(connection));
    return written;
}

Answer<std::vector<std::uint64_t>> Ledger::numbers(const std::string &run)
{
    Answer<Borrowed> borrowed = borrow();
    if (auto *nothing = std::get_if<Unavailable>(&borrowed))
        return *nothing;
    Borrowed connection = std::move(std::get<Borrowed>(borrowed));
    std::vector<std::string> rows;
    if (!connection->read("SELECT n FROM ledger WHERE run = '" + connection->escaped(run) + "' ORDER BY n",
                          rows))
        return Unavailable{connection->name() + ": " + connection->error()};
    giveBack(std::move(connection));
    std::vector<std::uint64_t> numbers;
    numbers.reserve(rows.size());
    for (const std::string &row : rows)
        numbers.push_back(std::stoull(row));
    return numbers;
}

} // namespace sw::site
