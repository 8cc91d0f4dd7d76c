// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/host/node_process.h"

#include "cloudapi/lab/host/run_program.h"
#include "cloudapi/programs/programs.h"

#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace sw::lab {

namespace {

constexpr int ownSpaces = CLONE_NEWNS | CLONE_NEWPID | CLONE_NEWNET | CLONE_NEWUTS | CLONE_NEWIPC;

Descriptor inMemory(const std::string &text)
{
    Descriptor file(::memfd_create("seaworthy-node-plan", MFD_CLOEXEC));
    if (!file.isOpen() || ::write(file.fd(), text.data(), text.size()) != ssize_t(text.size())
        || ::lseek(file.fd(), 0, SEEK_SET) != 0)
        return {};
    return file;
}

// Moves the given descriptors to 1 (and 2), 3, 4 and 5, whatever numbers they have, and becomes the node's
// PID 1. Only system calls: the process that this is a copy of has other threads.
[[noreturn]] void becomeNode(const char *program, int console, int plan, int report, int go)
{
    sigset_t none;
    sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    constexpr int out = 100; // out of the way of the targets
    const int given[] = {::fcntl(console, F_DUPFD, out), ::fcntl(plan, F_DUPFD, out),
                         ::fcntl(report, F_DUPFD, out), ::fcntl(go, F_DUPFD, out)};
    const int nothing = ::open("/dev/null", O_RDONLY);
    ::dup2(nothing, 0);
    ::dup2(given[0], 1);
    ::dup2(given[0], 2);
    ::dup2(given[1], planDescriptor);
    ::dup2(given[2], reportDescriptor);
    ::dup2(given[3], goDescriptor);
    ::syscall(SYS_close_range, goDescriptor + 1, ~0U, 0);
    char *const arguments[] = {const_cast<char *>("seaworthy-node"), const_cast<char *>("boot"), nullptr};
    char *const environment[] = {const_cast<char *>("PATH=/usr/sbin:/usr/bin:/sbin:/bin"), nullptr};
    ::execve(program, arguments, environment);
    ::_exit(127);
}

QString stepText(const QByteArray &line)
{
    // "failed STEP NUMBER OBJECT"; the number is an errno, or the wait status of what ended
    const QString step = QString::fromLocal8Bit(line.split(' ').value(1));
    const QString error = errorText(line.split(' ').value(2).toInt());
    const QString object = QString::fromLocal8Bit(line.split(' ').mid(3).join(' '));
    if (step == u"service"_s)
        return QCoreApplication::translate("sw::lab::NodeProcess", "the service %1 does not start: %2")
            .arg(object, error);
    if (step == u"ended"_s) {
        const int status = line.split(' ').value(2).toInt();
        return WIFSIGNALED(status)
            ? QCoreApplication::translate("sw::lab::NodeProcess", "the service %1 was ended by signal %2")
                  .arg(object)
                  .arg(WTERMSIG(status))
            : QCoreApplication::translate("sw::lab::NodeProcess", "the service %1 ended with exit code %2")
                  .arg(object)
                  .arg(WEXITSTATUS(status));
    }
    if (step == u"overlay"_s)
        return QCoreApplication::translate(
                   "sw::lab::NodeProcess",
                   "the kernel stacks no folders (overlayfs): %1. Rootless it needs Linux 5.11 or newer.")
            .arg(error);
    if (step == u"network"_s)
        return QCoreApplication::translate("sw::lab::NodeProcess",
                                           "its interface with %1 does not come up: %2")
            .arg(object, error);
    return QCoreApplication::translate("sw::lab::NodeProcess", "step \"%1\" with %2: %3")
        .arg(step, object, error);
}

} // namespace

Result<std::unique_ptr<NodeProcess>> NodeProcess::start(const NodePlan &plan, const QString &consoleFile,
                                                        const std::function<Result<void>(pid_t)> &place,
                                                        std::function<void()> died)
{
    const QString doing = tr("start node %1").arg(QString::fromStdString(plan.hostname));
    const QByteArray program = ownProgramPath(u"seaworthy-node"_s).toLocal8Bit();
    if (::access(program.constData(), X_OK) != 0)
        return failed(Cause::Local, doing,
                      tr("the program %1 is missing").arg(QString::fromLocal8Bit(program)));
    const Descriptor text = inMemory(encode(plan));
    int console[2] = {-1, -1};
    int report[2] = {-1, -1};
    int go[2] = {-1, -1};
    if (!text.isOpen() || ::pipe2(console, O_CLOEXEC) != 0)
        return failed(Cause::Local, doing, errorText(errno));
    Descriptor printed(console[0]);
    Descriptor screen(console[1]);
    if (::pipe2(report, O_CLOEXEC) != 0)
        return failed(Cause::Local, doing, errorText(errno));
    Descriptor hear(report[0]);
    Descriptor tell(report[1]);
    if (::pipe2(go, O_CLOEXEC) != 0)
        return failed(Cause::Local, doing, errorText(errno));
    Descriptor wait(go[0]);
    Descriptor release(go[1]);

    const pid_t pid = pid_t(::syscall(SYS_clone, long(ownSpaces | SIGCHLD), 0L, 0L, 0L, 0L));
    if (pid < 0)
        return failed(Cause::Local, doing, tr("the kernel gives no namespaces: %1").arg(errorText(errno)));
    if (pid == 0)
        becomeNode(program.constData(), screen.fd(), text.fd(), tell.fd(), wait.fd());
    tell.reset();
    wait.reset();
    screen.reset();
    std::unique_ptr<NodeProcess> node(
        new NodeProcess(pid, std::move(hear), std::move(printed), consoleFile, std::move(died)));
    if (const Result<void> placed = place(pid); !placed)
        return failed(placed.error());
    if (::write(release.fd(), "g", 1) != 1)
        return failed(Cause::Local, doing, errorText(errno));
    if (const Result<void> up = node->awaitLine("up", Milliseconds(20'000)); !up)
        return failed(up.error().cause, doing, up.error().detail);
    return node;
}

NodeProcess::NodeProcess(pid_t pid, Descriptor report, Descriptor console, const QString &consoleFile,
                         std::function<void()> died)
    : m_pid(pid), m_console(std::move(console), consoleFile), m_report(std::move(report)),
      m_died(std::move(died)), m_waiter([this] {
          int status = 0;
          // WNOWAIT first: while the process is unreaped its number cannot be another's, so a signal cannot
          // go astray.
          siginfo_t ended;
          while (::waitid(P_PID, id_t(m_pid), &ended, WEXITED | WNOWAIT) < 0 && errno == EINTR) { }
          {
              const std::scoped_lock lock(m_mutex);
              m_alive = false;
              while (::waitpid(m_pid, &status, 0) < 0 && errno == EINTR) { }
              m_ended.notify_all();
          }
          m_died();
      })
{ }

NodeProcess::~NodeProcess()
{
    cut();
    m_waiter.join();
}

void NodeProcess::catchUpConsole()
{
    m_console.catchUp();
}

bool NodeProcess::isAlive() const
{
    const std::scoped_lock lock(m_mutex);
    return m_alive;
}

void NodeProcess::signal(int number)
{
    const std::scoped_lock lock(m_mutex);
    if (m_alive)
        ::kill(m_pid, number);
}

bool NodeProcess::awaitEnd(Milliseconds within)
{
    std::unique_lock lock(m_mutex);
    return m_ended.wait_for(lock, within, [this] { return !m_alive; });
}

void NodeProcess::beginCut()
{
    signal(SIGKILL);
}

void NodeProcess::cut()
{
    signal(SIGKILL);
    std::unique_lock lock(m_mutex);
    m_ended.wait(lock, [this] { return !m_alive; });
}

void NodeProcess::stopPolitely(Milliseconds within)
{
    signal(SIGTERM);
    if (!awaitEnd(within))
        cut();
}

Result<void> NodeProcess::awaitServing(Milliseconds within)
{
    return awaitLine("serving", within);
}

Result<void> NodeProcess::awaitLine(const QByteArray &wanted, Milliseconds within)
{
    const auto until = std::chrono::steady_clock::now() + within;
    for (;;) {
        for (qsizetype end = m_heard.indexOf('\n'); end >= 0; end = m_heard.indexOf('\n')) {
            const QByteArray line = m_heard.left(end);
            m_heard.remove(0, end + 1);
            if (line == wanted)
                return {};
            if (line.startsWith("failed "))
                return failed(Cause::Local, tr("start the node"), stepText(line));
        }
        const auto left = std::chrono::duration_cast<Milliseconds>(until - std::chrono::steady_clock::now());
        if (left.count() <= 0)
            return failed(Cause::TimedOut, tr("start the node"),
                          tr("not all of its services answer in time"));
        pollfd watched{m_report.fd(), POLLIN, 0};
        if (::poll(&watched, 1, int(left.count())) <= 0)
            continue;
        char piece[512];
        const ssize_t size = ::read(m_report.fd(), piece, sizeof piece);
        if (size <= 0)
            return failed(Cause::Local, tr("start the node"),
                          tr("it died while it started; its console log says more"));
        m_heard.append(piece, size);
    }
}

} // namespace sw::lab
