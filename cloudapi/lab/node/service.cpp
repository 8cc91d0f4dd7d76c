// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/node/service.h"

#include "cloudapi/lab/kernel/descriptor.h"

#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <sys/wait.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>

namespace sw::lab {

namespace {

// KEY=value, value perhaps in double quotes; comments and empty lines are skipped.
void readEnvironment(const std::string &file, std::vector<std::string> &environment)
{
    std::ifstream lines(file);
    for (std::string line; std::getline(lines, line);) {
        const size_t equals = line.find('=');
        if (line.empty() || line[0] == '#' || equals == std::string::npos)
            continue;
        if (line.size() > equals + 2 && line[equals + 1] == '"' && line.back() == '"')
            line = line.substr(0, equals + 1) + line.substr(equals + 2, line.size() - equals - 3);
        environment.push_back(line);
    }
}

std::vector<char *> pointers(const std::vector<std::string> &texts)
{
    std::vector<char *> list;
    list.reserve(texts.size() + 1);
    for (const std::string &text : texts)
        list.push_back(const_cast<char *>(text.c_str()));
    list.push_back(nullptr);
    return list;
}

} // namespace

Service::Service(ServicePlan plan) : m_plan(std::move(plan)) { }

bool Service::isServing() const
{
    return isRunning() && (m_plan.readyPort == 0 || listens(m_plan.readyPort));
}

int Service::start()
{
    if (m_plan.command.empty())
        return ENOENT;
    std::vector<std::string> environment{"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
                                         "LANG=C.UTF-8"};
    for (const std::string &file : m_plan.environmentFiles)
        readEnvironment(file, environment);
    const passwd *user = m_plan.user.empty() ? nullptr : ::getpwnam(m_plan.user.c_str());
    if (!m_plan.user.empty() && user == nullptr)
        return ESRCH;
    environment.push_back(std::string("HOME=") + (user ? user->pw_dir : "/root"));
    const std::vector<char *> arguments = pointers(m_plan.command);
    const std::vector<char *> variables = pointers(environment);

    int pipe[2];
    if (::pipe2(pipe, O_CLOEXEC) != 0)
        return errno;
    Descriptor read(pipe[0]);
    Descriptor write(pipe[1]);
    const pid_t child = ::fork();
    if (child < 0)
        return errno;
    if (child == 0) {
        sigset_t none;
        sigemptyset(&none);
        sigprocmask(SIG_SETMASK, &none, nullptr);
        std::signal(SIGPIPE, SIG_DFL);
        ::setsid();
        const int nothing = ::open("/dev/null", O_RDONLY);
        ::dup2(nothing, 0);
        const bool changed = user == nullptr || user->pw_uid == 0
            || (::initgroups(m_plan.user.c_str(), user->pw_gid) == 0 && ::setgid(user->pw_gid) == 0
                && ::setuid(user->pw_uid) == 0);
        if (changed)
            ::execve(arguments[0], arguments.data(), variables.data());
        const int error = errno;
        [[maybe_unused]] const ssize_t told = ::write(write.fd(), &error, sizeof error);
        ::_exit(127);
    }
    write.reset();
    int error = 0;
    if (::read(read.fd(), &error, sizeof error) == ssize_t(sizeof error)) {
        ::waitpid(child, nullptr, 0);
        return error;
    }
    m_pid = child;
    m_exitStatus = 0;
    return 0;
}

void Service::signal(int number) const
{
    if (m_pid <= 0)
        return;
    ::kill(m_pid, number);
    if (number == SIGKILL)
        ::kill(-m_pid, SIGKILL); // its workers, where it left them in its own process group
}

bool Service::noticeExit(pid_t pid, int status)
{
    if (pid != m_pid)
        return false;
    m_pid = 0;
    m_exitStatus = status;
    return true;
}

bool listens(int port)
{
    for (const char *table : {"/proc/net/tcp", "/proc/net/tcp6"}) {
        std::ifstream lines(table);
        std::string line;
        std::getline(lines, line);
        while (std::getline(lines, line)) {
            // "  0: 0100007F:1F90 00000000:0000 0A ...": 0A is LISTEN
            unsigned local = 0;
            unsigned state = 0;
            if (std::sscanf(line.c_str(), " %*[^:]: %*[0-9A-Fa-f]:%x %*[0-9A-Fa-f]:%*x %x", &local, &state)
                    == 2
                && state == 0x0A && int(local) == port)
                return true;
        }
    }
    return false;
}

} // namespace sw::lab
