// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/ssh/conversation.h"

#include "cloudapi/ssh/command_end.h"
#include "cloudapi/ssh/dial.h"
#include "cloudapi/ssh/greeting.h"
#include "cloudapi/ssh/server_key.h"

#include <QCoreApplication>

#include <libssh/libssh.h>
#include <poll.h>
#include <unistd.h>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sw::ssh {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Ssh)
};

// A kept session whose node has died without a word gets this long before a new connection is tried.
constexpr auto keptSessionPatience = 2s;
// A command that left children behind keeps its channel open; its own exit code is in by then.
constexpr auto patienceAfterExit = 500ms;
constexpr qsizetype largestWrite = 32 * 1024;

} // namespace

Conversation::Conversation(const SshSettings &settings, ssh_key_struct *key, const QString &address,
                           const SshCommand &command, Session kept)
    : m_settings(settings), m_key(key), m_address(address), m_command(command), m_session(std::move(kept))
{
    m_kept = m_session != nullptr;
}

Conversation::~Conversation()
{
    releaseSession().reset();
    if (!m_session && m_descriptor >= 0)
        close(m_descriptor);
}

QString Conversation::doing() const
{
    return m_phase >= Phase::Opening ? Words::tr("run a command on %1").arg(m_address)
                                     : Words::tr("log in to %1").arg(m_address);
}

void Conversation::fail(Cause cause, const QString &detail)
{
    m_outcome = Result<CommandOutcome>(failed(cause, doing(), detail));
}

void Conversation::failFromLibrary(const QString &what)
{
    const QString reason = QString::fromUtf8(ssh_get_error(m_session.get()));
    fail(Cause::Unreachable, reason.isEmpty() ? what : Words::tr("%1 (%2)").arg(what, reason));
}

short Conversation::events() const
{
    if (m_phase == Phase::Connecting)
        return POLLOUT;
    if (!m_session)
        return 0;
    return POLLIN | (ssh_get_poll_flags(m_session.get()) & SSH_WRITE_PENDING ? POLLOUT : 0);
}

Clock::time_point Conversation::deadline() const
{
    Clock::time_point earliest = isLoggedIn() ? m_end : std::min(m_end, m_loginEnd);
    if (m_kept && m_phase == Phase::Opening)
        earliest = std::min(earliest, m_loginEnd);
    if (m_commandEnd && m_commandEnd->exitCode)
        earliest = std::min(earliest, m_lastData + patienceAfterExit);
    return earliest;
}

void Conversation::postpone(Clock::duration by)
{
    m_end += by;
    m_loginEnd += by;
}

void Conversation::advance(Clock::time_point now)
{
    m_asked = {};
    while (!m_outcome && step(now)) {
        if (m_asked != Clock::duration{})
            return; // time has passed: the driver postpones everybody's deadline first
    }
    if (!m_outcome && now >= deadline())
        timeOut();
}

void Conversation::timeOut()
{
    if (m_kept && m_phase == Phase::Opening && Clock::now() < m_end) {
        // Nothing was asked of the command yet, so a new connection is safe.
        m_session.reset();
        m_channel = nullptr;
        m_commandEnd.reset();
        m_kept = false;
        m_descriptor = -1;
        m_phase = Phase::Idle;
        begin(Clock::now());
        return;
    }
    if (m_phase == Phase::Running && m_commandEnd->exitCode) {
        m_answer.exitCode = *m_commandEnd->exitCode;
        m_outcome = m_answer;
        return;
    }
    if (m_phase == Phase::Running) {
        ssh_channel_request_send_signal(m_channel, "KILL");
        fail(Cause::TimedOut,
             Words::tr(
                 "The command had begun but did not end within %1 s; it was told to stop, and may have taken "
                 "effect. Look before you repeat it.")
                 .arg(double(m_command.timeout.count()) / 1000));
        return;
    }
    const double seconds =
        std::chrono::duration<double>(std::min(m_settings.connectTimeout, m_command.timeout)).count();
    fail(Cause::TimedOut,
         m_phase == Phase::Connecting
             ? Words::tr(
                   "No connection to port %1 within %2 s. The node is down, or something drops the packets.")
                   .arg(m_settings.port)
                   .arg(seconds)
             : Words::tr(
                   "Port %1 is open but there was no complete login within %2 s. The node may be overloaded "
                   "or frozen.")
                   .arg(m_settings.port)
                   .arg(seconds));
}

void Conversation::cancel()
{
    if (m_outcome)
        return;
    if (m_phase == Phase::Running) {
        ssh_channel_request_send_signal(m_channel, "KILL");
        fail(Cause::Canceled,
             Words::tr("It was stopped while the command ran; the command may have taken effect."));
    } else {
        fail(Cause::Canceled, Words::tr("It was stopped before the command began."));
    }
}

bool Conversation::step(Clock::time_point now)
{
    switch (m_phase) {
    case Phase::Idle:
        begin(now);
        return true;
    case Phase::Connecting:
        return finishConnecting();
    case Phase::Greeting:
        return greet();
    case Phase::Login:
        return login();
    case Phase::Opening:
        return open();
    case Phase::Requesting:
        return request();
    case Phase::Running:
        return converse(now);
    }
    return false;
}

void Conversation::begin(Clock::time_point now)
{
    if (m_end == Clock::time_point{})
        m_end = now + m_command.timeout;
    m_loginEnd =
        now + (m_kept ? Clock::duration(keptSessionPatience) : Clock::duration(m_settings.connectTimeout));
    if (m_kept) {
        m_descriptor = ssh_get_fd(m_session.get());
        m_phase = Phase::Opening;
        return;
    }
    const Result<int> descriptor = dial(m_settings, m_address, doing());
    if (!descriptor) {
        m_outcome = Result<CommandOutcome>(failed(descriptor.error()));
        return;
    }
    m_descriptor = *descriptor;
    m_phase = Phase::Connecting;
}

bool Conversation::finishConnecting()
{
    const Result<bool> connected = hasConnected(m_descriptor, m_settings.port, doing());
    if (!connected)
        m_outcome = Result<CommandOutcome>(failed(connected.error()));
    if (!connected || !*connected)
        return false;
    m_session = newSession(m_settings, m_address, m_descriptor);
    m_phase = Phase::Greeting;
    return true;
}

bool Conversation::greet()
{
    if (m_greeting.isEmpty()) {
        // The library skips what is no greeting, and can not tell later what it was.
        const std::optional<QByteArray> first = firstBytes(m_descriptor);
        if (!first)
            return false;
        m_greeting = *first;
    }
    const int connected = ssh_connect(m_session.get());
    if (connected == SSH_AGAIN)
        return false;
    if (connected == SSH_OK)
        return checkHostKey();
    if (ssh_get_serverbanner(m_session.get()) != nullptr)
        failFromLibrary(Words::tr("The SSH server broke off before the login."));
    else if (const QString why = whyNotSsh(m_greeting, m_settings.port); !why.isEmpty())
        fail(Cause::Malformed, why);
    else
        failFromLibrary(
            Words::tr("Port %1 closed the connection without a greeting. Its server may be overloaded, "
                      "or not allow this address.")
                .arg(m_settings.port));
    return false;
}

bool Conversation::checkHostKey()
{
    const HostKey shown = shownKey(m_session.get(), m_address, m_settings.port);
    const Clock::time_point before = Clock::now();
    const Result<void> judged = judge(shown, knownKeys(m_settings.hostKeys, m_address, m_settings.port),
                                      m_settings.hostKeys, doing());
    if (m_settings.hostKeys.ask)
        m_asked = Clock::now() - before;
    if (!judged) {
        m_outcome = Result<CommandOutcome>(failed(judged.error()));
        return false;
    }
    m_phase = Phase::Login;
    m_login.emplace(m_settings, m_key);
    return true;
}

bool Conversation::login()
{
    switch (m_login->advance(m_session.get())) {
    case Login::Progress::In:
        m_phase = Phase::Opening;
        return true;
    case Login::Progress::GoingOn:
        return true;
    case Login::Progress::Waiting:
        return false;
    case Login::Progress::Broken:
        failFromLibrary(Words::tr("The connection broke during the login."));
        return false;
    case Login::Progress::Denied:
        fail(Cause::Unauthorized, m_login->whyDenied(m_session.get()));
        return false;
    }
    return false;
}

bool Conversation::open()
{
    if (!m_channel) {
        m_channel = ssh_channel_new(m_session.get());
        m_commandEnd = std::make_unique<CommandEnd>();
        if (m_channel)
            ssh_set_channel_callbacks(m_channel, &m_commandEnd->callbacks);
    }
    const int opened = m_channel ? ssh_channel_open_session(m_channel) : SSH_ERROR;
    if (opened == SSH_AGAIN)
        return false;
    if (opened == SSH_OK) {
        m_phase = Phase::Requesting;
        return true;
    }
    if (m_kept) {
        timeOut(); // the session is of no use any more; a new one is
        return !m_outcome;
    }
    failFromLibrary(Words::tr("The SSH server opened no channel for the command."));
    return false;
}

bool Conversation::request()
{
    const int requested = ssh_channel_request_exec(m_channel, m_command.command.constData());
    if (requested == SSH_AGAIN)
        return false;
    if (requested == SSH_OK) {
        m_phase = Phase::Running;
        m_lastData = Clock::now();
        return true;
    }
    if (ssh_is_connected(m_session.get()))
        fail(Cause::Refused, Words::tr("The SSH server does not let this user run commands."));
    else
        fail(Cause::OutcomeUnknown,
             Words::tr("The connection broke when the command was sent. Look whether it took effect."));
    return false;
}

bool Conversation::drain(bool errors)
{
    std::array<char, 32 * 1024> buffer{};
    bool any = false;
    QByteArray &into = errors ? m_answer.errors : m_answer.output;
    for (;;) {
        const int count = ssh_channel_read_nonblocking(m_channel, buffer.data(), buffer.size(), errors);
        if (count <= 0)
            return any;
        any = true;
        into.append(buffer.data(), count);
        if (m_answer.output.size() + m_answer.errors.size() > m_settings.largestOutput) {
            ssh_channel_request_send_signal(m_channel, "KILL");
            fail(Cause::Malformed,
                 Words::tr("The command wrote more than %1 MiB and was told to stop.")
                     .arg(double(m_settings.largestOutput) / (1024 * 1024)));
            return false;
        }
    }
}

bool Conversation::feed()
{
    if (m_inputClosed)
        return false;
    const qsizetype left = m_command.input.size() - m_inputSent;
    if (left > 0) {
        const qsizetype room = std::min<qsizetype>({left, largestWrite, ssh_channel_window_size(m_channel)});
        if (room == 0)
            return false;
        const int written =
            ssh_channel_write(m_channel, m_command.input.constData() + m_inputSent, uint32_t(room));
        if (written <= 0)
            return false;
        m_inputSent += written;
        return true;
    }
    ssh_channel_send_eof(m_channel);
    m_inputClosed = true;
    return true;
}

bool Conversation::converse(Clock::time_point now)
{
    const bool fed = feed();
    const bool output = drain(false);
    const bool errors = !m_outcome && drain(true);
    if (m_outcome)
        return false;
    // Once the end of the output is in, reading takes no more packets from the socket; the exit code may
    // still come.
    ssh_channel_get_exit_status(m_channel);
    if (output || errors)
        m_lastData = now;
    if (fed || output || errors)
        return true;
    if (m_commandEnd->exitCode && (ssh_channel_is_eof(m_channel) || ssh_channel_is_closed(m_channel))) {
        m_answer.exitCode = *m_commandEnd->exitCode;
        m_outcome = m_answer;
        m_fit = ssh_is_connected(m_session.get());
    } else if (!ssh_is_connected(m_session.get()) || ssh_channel_is_closed(m_channel)) {
        fail(Cause::OutcomeUnknown,
             Words::tr("The connection broke while the command ran. Look whether it took effect."));
    }
    return false;
}

Session Conversation::releaseSession()
{
    if (m_channel && m_session) {
        ssh_remove_channel_callbacks(m_channel, &m_commandEnd->callbacks);
        ssh_channel_close(m_channel);
        ssh_channel_free(m_channel);
        m_channel = nullptr;
    }
    if (!m_fit)
        return nullptr;
    m_descriptor = -1;
    return std::move(m_session);
}

} // namespace sw::ssh
