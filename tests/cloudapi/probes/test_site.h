// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <functional>
#include <mutex>
#include <string>
#include <thread>

namespace sw::tests {

// A small HTTP server on a free port of loopback that can refuse, freeze and answer anything.
class TestSite
{
public:
    // The whole reply, for "METHOD /path"; empty: closes without an answer. Called on the site's thread.
    using Handler = std::function<std::string(const std::string &request)>;

    explicit TestSite(Handler handler);
    ~TestSite();
    TestSite(const TestSite &) = delete;

    int port() const { return m_port; }
    void refuse(); // the listener is gone when it returns
    void listenAgain();
    void freeze(); // accepts no more until thaw()
    void thaw();

    static std::string reply(int status, const std::string &body, const std::string &headers = {});

private:
    void open();
    void serve(std::stop_token stop);

    Handler m_handler;
    int m_port = 0;
    std::mutex m_running; // held to freeze
    std::atomic<int> m_listener{-1};
    std::jthread m_thread;
};

} // namespace sw::tests
