// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/outage_target.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <net/if.h>
#include <netinet/in.h>
#include <poll.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstring>
#include <string>
#include <thread>

using namespace Qt::StringLiterals;

namespace sw::bench {

namespace {

Instant now()
{
    return std::chrono::time_point_cast<Microseconds>(std::chrono::system_clock::now());
}

int listening(int &port)
{
    const int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(uint16_t(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    bind(listener, reinterpret_cast<sockaddr *>(&address), size);
    listen(listener, 4096);
    getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size);
    port = ntohs(address.sin_port);
    return listener;
}

void raiseLoopback()
{
    const int socket = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    ifreq request{};
    std::strncpy(request.ifr_name, "lo", IFNAMSIZ - 1);
    request.ifr_flags = IFF_UP;
    ioctl(socket, SIOCSIFFLAGS, &request);
    close(socket);
}

// Commands: 'c' closes the listener, 'o' opens it again; each is answered with one byte once it is done.
[[noreturn]] void serve(int control, bool inNamespace)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    // A server that waits for a core while it is back would make the truth uncertain, not the measurement.
    setpriority(PRIO_PROCESS, 0, -15);
    if (inNamespace && unshare(CLONE_NEWNET) == 0)
        raiseLoopback();
    int port = 0;
    int listener = listening(port);
    [[maybe_unused]] ssize_t ignored = write(control, &port, sizeof port);
    for (;;) {
        std::array<pollfd, 2> waiting{{{control, POLLIN, 0}, {listener, POLLIN, 0}}};
        poll(waiting.data(), listener < 0 ? 1 : 2, -1);
        if (waiting[0].revents != 0) {
            char command = 0;
            if (read(control, &command, 1) != 1)
                _exit(0);
            if (command == 'c') {
                close(listener);
                listener = -1;
            } else {
                listener = listening(port);
            }
            ignored = write(control, &command, 1);
            continue;
        }
        const int client = accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
        std::array<char, 4096> buffer{};
        // A client that has given up sends nothing more; it must not hold the others up.
        pollfd ready{client, POLLIN, 0};
        if (client >= 0 && poll(&ready, 1, 20) > 0 && recv(client, buffer.data(), buffer.size(), 0) > 0) {
            const std::string reply = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok";
            ignored = send(client, reply.data(), reply.size(), MSG_NOSIGNAL);
        }
        close(client);
    }
}

} // namespace

OutageTarget::OutageTarget(bool inNamespace)
{
    std::array<int, 2> pair{-1, -1};
    socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair.data());
    m_pid = fork();
    if (m_pid == 0)
        serve(pair[1], inNamespace);
    close(pair[1]);
    m_control = pair[0];
    [[maybe_unused]] const ssize_t ignored = read(m_control, &m_port, sizeof m_port);
    if (!inNamespace || geteuid() != 0 || access("/usr/sbin/nft", X_OK) != 0)
        return;
    std::array<int, 2> in{-1, -1};
    std::array<int, 2> out{-1, -1};
    if (pipe2(in.data(), O_CLOEXEC) != 0 || pipe2(out.data(), O_CLOEXEC) != 0)
        return;
    m_firewallPid = fork();
    if (m_firewallPid == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        const int space = open(("/proc/" + std::to_string(m_pid) + "/ns/net").c_str(), O_RDONLY | O_CLOEXEC);
        if (setns(space, CLONE_NEWNET) != 0)
            _exit(1);
        dup2(in[0], STDIN_FILENO);
        dup2(out[1], STDOUT_FILENO);
        execl("/bin/sh", "sh", "-c", "while read -r line; do /usr/sbin/nft $line; echo done; done", nullptr);
        _exit(1);
    }
    close(in[0]);
    close(out[1]);
    m_firewall = fdopen(in[1], "w");
    m_firewallAnswers = out[0];
    for (const char *line :
         {"add table ip wall", "add chain ip wall in { type filter hook input priority 0; }"}) {
        std::fprintf(m_firewall, "%s\n", line);
        std::fflush(m_firewall);
        std::array<char, 5> done{};
        if (read(m_firewallAnswers, done.data(), done.size()) != 5)
            m_firewall = nullptr;
    }
}

OutageTarget::~OutageTarget()
{
    for (const int pid : {m_firewallPid, m_pid}) {
        if (pid > 0) {
            kill(pid, SIGKILL);
            waitpid(pid, nullptr, 0);
        }
    }
    if (m_firewall)
        std::fclose(m_firewall);
    if (m_firewallAnswers >= 0)
        close(m_firewallAnswers);
    close(m_control);
}

QString OutageTarget::url() const
{
    return u"http://127.0.0.1:%1/"_s.arg(m_port);
}

Bracket OutageTarget::act(Way way, bool away)
{
    const Instant before = now();
    [[maybe_unused]] ssize_t ignored = 0;
    if (way == Way::Stop) {
        kill(m_pid, away ? SIGSTOP : SIGCONT);
        if (away)
            waitpid(m_pid, nullptr, WUNTRACED); // it has stopped
    } else if (way == Way::Close) {
        char command = away ? 'c' : 'o';
        ignored = write(m_control, &command, 1);
        ignored = read(m_control, &command, 1);
    } else {
        std::fprintf(m_firewall, "%s\n", away ? "add rule ip wall in drop" : "flush chain ip wall in");
        std::fflush(m_firewall);
        std::array<char, 5> done{};
        ignored = read(m_firewallAnswers, done.data(), done.size());
    }
    return {before, now()};
}

Truth OutageTarget::takeAway(Way way, Microseconds length)
{
    Truth truth;
    truth.begin = act(way, true);
    std::this_thread::sleep_until(truth.begin.latest + length);
    truth.end = act(way, false);
    return truth;
}

} // namespace sw::bench
