// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/node/supervisor.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>

namespace sw::lab {

using namespace std::chrono_literals;

namespace {

constexpr const char *socketPath = "/run/seaworthy/control";
constexpr const char *scriptDone = "/var/lib/seaworthy/first-boot-script.done";
constexpr auto stopTime = 8s;
constexpr auto startTime = 10s; // for a service to answer

sockaddr_un socketAddress()
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, socketPath, sizeof address.sun_path - 1);
    return address;
}

void say(const std::string &line)
{
    std::fprintf(stderr, "seaworthy-node: %s\n", line.c_str());
}

std::string endOf(const Service &service)
{
    const int status = service.exitStatus();
    return WIFSIGNALED(status) ? "signal " + std::to_string(WTERMSIG(status))
                               : "exit code " + std::to_string(WEXITSTATUS(status));
}

} // namespace

Supervisor::Supervisor(const NodePlan &plan) : m_script(plan.firstBootScript)
{
    for (const ServicePlan &service : plan.services)
        m_services.emplace_back(service);
}

NodeFault Supervisor::open()
{
    sigset_t wanted;
    sigemptyset(&wanted);
    sigaddset(&wanted, SIGCHLD);
    sigaddset(&wanted, SIGTERM);
    sigprocmask(SIG_BLOCK, &wanted, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
    m_signals = Descriptor(::signalfd(-1, &wanted, SFD_CLOEXEC | SFD_NONBLOCK));
    m_socket = Descriptor(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    const sockaddr_un address = socketAddress();
    if (!m_signals.isOpen() || !m_socket.isOpen()
        || ::bind(m_socket.fd(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0
        || ::chmod(socketPath, 0600) != 0 || ::listen(m_socket.fd(), 16) != 0)
        return {"control", errno, socketPath};
    return {};
}

// A service may count on the one before it: keepalived looks at haproxy as soon as it runs. Only sshd, the
// first one, is nobody's condition.
void Supervisor::startNext()
{
    while (m_started < m_services.size()) {
        const bool waits = m_started > 1 && m_services[m_started - 1].isRunning()
            && !m_services[m_started - 1].isServing() && Clock::now() < m_patience;
        if (waits)
            return;
        Service &service = m_services[m_started++];
        m_patience = Clock::now() + startTime;
        if (const int error = service.start(); error != 0) {
            say(service.name() + " does not start: " + std::strerror(error));
            report("failed service " + std::to_string(error) + " " + service.name());
            m_reported = true;
            continue;
        }
        say("started " + service.name());
    }
}

void Supervisor::report(const std::string &line)
{
    const std::string text = line + "\n";
    [[maybe_unused]] const ssize_t written = ::write(reportDescriptor, text.data(), text.size());
}

int Supervisor::run()
{
    while (!m_ending) {
        startNext();
        std::vector<pollfd> watched{{m_signals.fd(), POLLIN, 0}, {m_socket.fd(), POLLIN, 0}};
        bool pending = !m_reported || m_started < m_services.size();
        for (const Caller &caller : m_callers) {
            watched.push_back({caller.socket.fd(), short(caller.wait == Caller::Reading ? POLLIN : 0), 0});
            pending = pending || caller.wait != Caller::Reading;
        }
        if (::poll(watched.data(), nfds_t(watched.size()), pending ? 3 : -1) < 0 && errno != EINTR)
            return 1;
        const size_t heard = m_callers.size();
        reap();
        if (watched[1].revents != 0)
            accept();
        for (size_t i = 0; i < heard; ++i) {
            if (m_callers[i].wait == Caller::Reading && watched[i + 2].revents != 0)
                hear(m_callers[i]);
        }
        for (Caller &caller : m_callers)
            advance(caller);
        std::erase_if(m_callers, [](const Caller &caller) { return caller.done; });
        if (!m_reported)
            noteServing();
    }
    powerOff();
    return 0;
}

void Supervisor::reap()
{
    signalfd_siginfo notice;
    while (::read(m_signals.fd(), &notice, sizeof notice) == ssize_t(sizeof notice)) {
        if (notice.ssi_signo == SIGTERM)
            m_ending = true;
    }
    int status = 0;
    for (pid_t pid = ::waitpid(-1, &status, WNOHANG); pid > 0; pid = ::waitpid(-1, &status, WNOHANG)) {
        for (Service &service : m_services) {
            if (service.noticeExit(pid, status))
                say(service.name() + " ended with " + endOf(service)
                    + "; it stays down until it is started again");
        }
    }
}

void Supervisor::noteServing()
{
    if (m_started < m_services.size())
        return;
    for (const Service &service : m_services) {
        if (!service.isRunning()) {
            report("failed ended " + std::to_string(service.exitStatus()) + " " + service.name());
            m_reported = true;
            return;
        }
    }
    if (std::all_of(m_services.begin(), m_services.end(), [](const Service &s) { return s.isServing(); })) {
        report("serving");
        m_reported = true;
        runFirstBootScript();
    }
}

void Supervisor::runFirstBootScript()
{
    if (m_script.empty() || ::access(scriptDone, F_OK) == 0)
        return;
    Descriptor mark(::open(scriptDone, O_CREAT | O_WRONLY | O_CLOEXEC, 0600));
    Service script({"first-boot-script", {m_script}, {}, {}, 0});
    if (const int error = script.start(); error != 0)
        say("the first boot's script does not start: " + std::string(std::strerror(error)));
}

void Supervisor::accept()
{
    Descriptor socket(::accept4(m_socket.fd(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
    if (socket.isOpen() && m_callers.size() < 32)
        m_callers.push_back({std::move(socket), 0, Caller::Reading, {}, false});
}

void Supervisor::hear(Caller &caller)
{
    char text[256];
    const ssize_t size = ::read(caller.socket.fd(), text, sizeof text);
    if (size <= 0) {
        caller.done = true;
        return;
    }
    const std::string request(text, size_t(size));
    const size_t space = request.find(' ');
    const std::string verb = request.substr(0, space);
    const std::string name = space == std::string::npos ? std::string() : request.substr(space + 1);
    const auto found = std::find_if(m_services.begin(), m_services.end(),
                                    [&](const Service &service) { return service.name() == name; });
    if (found == m_services.end())
        return answer(caller, 5, "no service " + name + " on this node");
    caller.service = size_t(found - m_services.begin());
    if (verb == "status")
        return answer(caller, found->isRunning() ? 0 : 3,
                      found->isRunning() ? name + " is running, process " + std::to_string(found->pid())
                                         : name + " is not running");
    if (verb == "start") {
        if (found->isRunning())
            return answer(caller, 0, name + " is already running");
        return beginStart(caller);
    }
    if (verb == "stop" || verb == "restart") {
        caller.wait = verb == "stop" ? Caller::AwaitStop : Caller::AwaitStopThenStart;
        caller.until = Clock::now() + stopTime;
        found->signal(SIGTERM);
        return;
    }
    answer(caller, 2, "usage: start|stop|restart|status");
}

void Supervisor::beginStart(Caller &caller)
{
    Service &service = m_services[caller.service];
    if (const int error = service.start(); error != 0)
        return answer(caller, 1, service.name() + " does not start: " + std::strerror(error));
    say("started " + service.name() + " again");
    caller.wait = Caller::AwaitStart;
    caller.until = Clock::now() + startTime;
}

void Supervisor::advance(Caller &caller)
{
    if (caller.done || caller.wait == Caller::Reading)
        return;
    Service &service = m_services[caller.service];
    const bool late = Clock::now() > caller.until;
    if (caller.wait == Caller::AwaitStart) {
        if (!service.isRunning())
            answer(caller, 1, service.name() + " ended at once with " + endOf(service));
        else if (service.isServing())
            answer(caller, 0, service.name() + " is running, process " + std::to_string(service.pid()));
        else if (late)
            answer(caller, 1, service.name() + " runs but does not answer on its port");
        return;
    }
    if (service.isRunning()) {
        if (late)
            service.signal(SIGKILL);
        return;
    }
    if (caller.wait == Caller::AwaitStopThenStart)
        return beginStart(caller);
    answer(caller, 0, service.name() + " is stopped");
}

void Supervisor::answer(Caller &caller, int code, const std::string &text)
{
    const std::string reply = std::to_string(code) + " " + text + "\n";
    [[maybe_unused]] const ssize_t written =
        ::send(caller.socket.fd(), reply.data(), reply.size(), MSG_NOSIGNAL);
    caller.done = true;
}

void Supervisor::powerOff()
{
    say("going down");
    for (auto service = m_services.rbegin(); service != m_services.rend(); ++service)
        service->signal(SIGTERM);
    const auto until = Clock::now() + stopTime;
    const auto anyRuns = [this] {
        return std::any_of(m_services.begin(), m_services.end(),
                           [](const Service &s) { return s.isRunning(); });
    };
    while (anyRuns() && Clock::now() < until) {
        pollfd signals{m_signals.fd(), POLLIN, 0};
        ::poll(&signals, 1, 100);
        reap();
    }
    say("down");
    // Returning from PID 1 makes the kernel kill whatever is left in the node.
}

int askSupervisor(const std::string &service, const std::string &verb)
{
    const Descriptor socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const sockaddr_un address = socketAddress();
    if (!socket.isOpen()
        || ::connect(socket.fd(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        std::fprintf(stderr, "%s: the node's PID 1 does not answer: %s\n", service.c_str(),
                     std::strerror(errno));
        return 4;
    }
    const std::string request = verb + " " + service;
    if (::send(socket.fd(), request.data(), request.size(), MSG_NOSIGNAL) < 0)
        return 4;
    std::string reply;
    char text[256];
    for (ssize_t size = ::read(socket.fd(), text, sizeof text); size > 0;
         size = ::read(socket.fd(), text, sizeof text))
        reply.append(text, size_t(size));
    const size_t space = reply.find(' ');
    if (space == std::string::npos)
        return 4;
    std::fputs(reply.c_str() + space + 1, stdout);
    return std::atoi(reply.c_str());
}

} // namespace sw::lab
