// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/ssh/conversation.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <libssh/callbacks.h>
#include <libssh/libssh.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>

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

QString systemError(int number)
{
    return QString::fromLocal8Bit(std::strerror(number));
}

int signalNumber(const char *name)
{
    static constexpr std::array<std::pair<const char *, int>, 13> names{{{"ABRT", SIGABRT},
                                                                         {"ALRM", SIGALRM},
                                                                         {"FPE", SIGFPE},
                                                                         {"HUP", SIGHUP},
                                                                         {"ILL", SIGILL},
                                                                         {"INT", SIGINT},
                                                                         {"KILL", SIGKILL},
                                                                         {"PIPE", SIGPIPE},
                                                                         {"QUIT", SIGQUIT},
                                                                         {"SEGV", SIGSEGV},
                                                                         {"TERM", SIGTERM},
                                                                         {"USR1", SIGUSR1},
                                                                         {"USR2", SIGUSR2}}};
    for (const auto &[word, number] : names) {
        if (std::strcmp(word, name) == 0)
            return number;
    }
    return 127; // one that only the node knows
}

// With a known key, its type must be the one that is negotiated, or a server with two keys would seem to have
// changed.
QByteArray algorithms(const std::vector<KnownKey> &known)
{
    QByteArrayList order{"ssh-ed25519",         "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384",
                         "ecdsa-sha2-nistp521", "rsa-sha2-512",        "rsa-sha2-256"};
    QByteArrayList first;
    for (const KnownKey &key : known) {
        const QByteArray type = HostKey{{}, 0, key.blob}.type().toLatin1();
        for (const QByteArray &algorithm :
             type == "ssh-rsa" ? QByteArrayList{"rsa-sha2-512", "rsa-sha2-256"} : QByteArrayList{type}) {
            if (order.removeOne(algorithm))
                first.append(algorithm);
        }
    }
    return (first + order).join(',');
}

} // namespace

void CloseSession::operator()(ssh_session_struct *session) const
{
    // The polite way would leave a descriptor that was handed over open, and nobody could tell whether it
    // still is ours.
    ssh_silent_disconnect(session);
    ssh_free(session);
}

void FreeKey::operator()(ssh_key_struct *key) const
{
    ssh_key_free(key);
}

Result<Key> readKeyFile(const SshCredentials &credentials, const QString &doing)
{
    if (credentials.keyFile.isEmpty())
        return Key();
    const QByteArray path = QFile::encodeName(credentials.keyFile);
    if (!QFileInfo(credentials.keyFile).isReadable())
        return failed(
            Cause::NotFound, doing,
            Words::tr("The key file %1 is missing or not readable. Check its path and its permissions.")
                .arg(credentials.keyFile));
    const QByteArray passphrase = credentials.passphrase.toUtf8();
    ssh_key key = nullptr;
    // Without a callback the library asks nobody: it must not stop at a terminal.
    const auto refuse = [](const char *, char *, size_t, int, int, void *) { return -1; };
    const int read = ssh_pki_import_privkey_file(
        path.constData(), passphrase.isEmpty() ? nullptr : passphrase.constData(), refuse, nullptr, &key);
    if (read != SSH_OK)
        return failed(
            Cause::Unauthorized, doing,
            Words::tr("The key file %1 could not be opened: it is not a private key, or its passphrase is "
                      "missing or wrong.")
                .arg(credentials.keyFile));
    return Key(key);
}

struct Conversation::ChannelEvents
{
    ssh_channel_callbacks_struct callbacks{};
    std::optional<int> exitCode;

    ChannelEvents()
    {
        ssh_callbacks_init(&callbacks);
        callbacks.userdata = this;
        callbacks.channel_exit_status_function = [](ssh_session, ssh_channel, int status, void *self) {
            static_cast<ChannelEvents *>(self)->exitCode = status;
        };
        callbacks.channel_exit_signal_function = [](ssh_session, ssh_channel, const char *signal, int,
                                                    const char *, const char *, void *self) {
            static_cast<ChannelEvents *>(self)->exitCode = 128 + signalNumber(signal);
        };
    }
};

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
    if (m_events && m_events->exitCode)
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
        m_events.reset();
        m_kept = false;
        m_descriptor = -1;
        m_phase = Phase::Idle;
        begin(Clock::now());
        return;
    }
    if (m_phase == Phase::Running && m_events->exitCode) {
        m_answer.exitCode = *m_events->exitCode;
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
    if (!m_settings.connect) {
        connectPlainly();
        return;
    }
    const Result<int> socket = m_settings.connect(m_address, m_settings.port);
    if (!socket) {
        m_outcome = Result<CommandOutcome>(failed(socket.error()));
        return;
    }
    m_descriptor = *socket;
    fcntl(m_descriptor, F_SETFL, fcntl(m_descriptor, F_GETFL) | O_NONBLOCK);
    fcntl(m_descriptor, F_SETFD, FD_CLOEXEC);
    m_phase = Phase::Connecting;
}

bool Conversation::connectPlainly()
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    const int resolved = getaddrinfo(m_address.toUtf8().constData(),
                                     QByteArray::number(m_settings.port).constData(), &hints, &found);
    if (resolved != 0) {
        fail(Cause::Unreachable,
             Words::tr("The name could not be resolved: %1.")
                 .arg(QString::fromLocal8Bit(gai_strerror(resolved))));
        return false;
    }
    m_descriptor = socket(found->ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    const int connected = m_descriptor < 0 ? -1 : ::connect(m_descriptor, found->ai_addr, found->ai_addrlen);
    const int problem = errno;
    freeaddrinfo(found);
    m_phase = Phase::Connecting;
    if (m_descriptor < 0) {
        fail(Cause::Local, Words::tr("No socket could be made: %1.").arg(systemError(problem)));
        return false;
    }
    if (connected < 0 && problem != EINPROGRESS) {
        fail(Cause::Unreachable, Words::tr("Port %1: %2.").arg(m_settings.port).arg(systemError(problem)));
        return false;
    }
    return true;
}

bool Conversation::finishConnecting()
{
    pollfd ready{m_descriptor, POLLOUT, 0};
    if (poll(&ready, 1, 0) <= 0)
        return false;
    int problem = 0;
    socklen_t size = sizeof problem;
    getsockopt(m_descriptor, SOL_SOCKET, SO_ERROR, &problem, &size);
    if (problem != 0) {
        fail(problem == ETIMEDOUT ? Cause::TimedOut : Cause::Unreachable,
             Words::tr("Port %1: %2. Check that the node runs and that its SSH server listens there.")
                 .arg(m_settings.port)
                 .arg(systemError(problem)));
        return false;
    }
    return makeSession();
}

bool Conversation::makeSession()
{
    const int on = 1;
    setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    m_session.reset(ssh_new());
    const QByteArray host = m_address.toUtf8();
    const QByteArray user = m_settings.user.toUtf8();
    const QByteArray keys = algorithms(knownKeys(m_settings.hostKeys, m_address, m_settings.port));
    const bool off = false;
    ssh_options_set(m_session.get(), SSH_OPTIONS_PROCESS_CONFIG, &off);
    ssh_options_set(m_session.get(), SSH_OPTIONS_HOST, host.constData());
    ssh_options_set(m_session.get(), SSH_OPTIONS_PORT, &m_settings.port);
    ssh_options_set(m_session.get(), SSH_OPTIONS_USER, user.constData());
    ssh_options_set(m_session.get(), SSH_OPTIONS_HOSTKEYS, keys.constData());
    // Host keys are judged by our own reader of known_hosts, which knows more than one file.
    ssh_options_set(m_session.get(), SSH_OPTIONS_KNOWNHOSTS, "/dev/null");
    ssh_options_set(m_session.get(), SSH_OPTIONS_GLOBAL_KNOWNHOSTS, "/dev/null");
    if (!m_settings.credentials.agentSocket.isEmpty())
        ssh_options_set(m_session.get(), SSH_OPTIONS_IDENTITY_AGENT,
                        QFile::encodeName(m_settings.credentials.agentSocket).constData());
    const socket_t descriptor = m_descriptor;
    ssh_options_set(m_session.get(), SSH_OPTIONS_FD, &descriptor);
    ssh_set_blocking(m_session.get(), 0);
    m_phase = Phase::Greeting;
    return true;
}

bool Conversation::greet()
{
    if (m_greeting.isEmpty()) {
        // The library skips what is no greeting, and can not tell later what it was.
        std::array<char, 64> first{};
        const ssize_t count = recv(m_descriptor, first.data(), first.size(), MSG_PEEK | MSG_DONTWAIT);
        if (count < 0 && errno == EAGAIN)
            return false;
        m_greeting = QByteArray(first.data(), std::max<ssize_t>(count, 0));
    }
    const int connected = ssh_connect(m_session.get());
    if (connected == SSH_AGAIN)
        return false;
    if (connected == SSH_OK)
        return checkHostKey();
    if (ssh_get_serverbanner(m_session.get()) != nullptr)
        failFromLibrary(Words::tr("The SSH server broke off before the login."));
    else if (isNotSsh())
        failAsNotSsh();
    else
        failFromLibrary(
            Words::tr("Port %1 closed the connection without a greeting. Its server may be overloaded, "
                      "or not allow this address.")
                .arg(m_settings.port));
    return false;
}

bool Conversation::isNotSsh() const
{
    return !m_greeting.isEmpty() && !m_greeting.startsWith(QByteArray("SSH-").left(m_greeting.size()));
}

void Conversation::failAsNotSsh()
{
    QString seen = QString::fromLatin1(m_greeting.left(m_greeting.indexOf('\n')));
    for (QChar &c : seen)
        c = c.isPrint() ? c : QChar(u'.');
    fail(Cause::Malformed,
         Words::tr("What listens on port %1 does not speak SSH: it began with \"%2\". Check the port.")
             .arg(m_settings.port)
             .arg(seen));
}

bool Conversation::checkHostKey()
{
    ssh_key key = nullptr;
    char *text = nullptr;
    if (ssh_get_server_publickey(m_session.get(), &key) == SSH_OK)
        ssh_pki_export_pubkey_base64(key, &text);
    const HostKey shown{m_address, m_settings.port, QByteArray::fromBase64(QByteArray(text))};
    ssh_string_free_char(text);
    ssh_key_free(key);
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
    m_method = nextMethod(Method::None);
    return true;
}

Conversation::Method Conversation::nextMethod(Method after) const
{
    const SshCredentials &credentials = m_settings.credentials;
    switch (after) {
    case Method::None:
        if (m_key)
            return Method::KeyFile;
        [[fallthrough]];
    case Method::KeyFile:
        if (credentials.agent
            && (!credentials.agentSocket.isEmpty() || qEnvironmentVariableIsSet("SSH_AUTH_SOCK")))
            return Method::Agent;
        [[fallthrough]];
    case Method::Agent:
        if (!credentials.password.isEmpty())
            return Method::Password;
        [[fallthrough]];
    case Method::Password:
        if (!credentials.password.isEmpty())
            return Method::Interactive;
        [[fallthrough]];
    case Method::Interactive:
        break;
    }
    return Method::None;
}

int Conversation::tryMethod(Method method)
{
    ssh_session session = m_session.get();
    switch (method) {
    case Method::KeyFile:
        return ssh_userauth_publickey(session, nullptr, m_key);
    case Method::Agent:
        return ssh_userauth_agent(session, nullptr);
    case Method::Password:
        return ssh_userauth_password(session, nullptr, m_settings.credentials.password.toUtf8().constData());
    case Method::Interactive: {
        int answer = ssh_userauth_kbdint(session, nullptr, nullptr);
        if (answer == SSH_AUTH_INFO) {
            const int prompts = ssh_userauth_kbdint_getnprompts(session);
            for (int i = 0; i < prompts; ++i) {
                char echoes = 0;
                ssh_userauth_kbdint_getprompt(session, unsigned(i), &echoes);
                // A question whose answer may be seen is not about the password.
                const QByteArray text = echoes ? QByteArray("") : m_settings.credentials.password.toUtf8();
                ssh_userauth_kbdint_setanswer(session, unsigned(i), text.constData());
            }
        }
        return answer;
    }
    case Method::None:
        return ssh_userauth_none(session, nullptr);
    }
    return SSH_AUTH_ERROR;
}

bool Conversation::login()
{
    switch (tryMethod(m_method)) {
    case SSH_AUTH_SUCCESS:
        m_phase = Phase::Opening;
        return true;
    case SSH_AUTH_AGAIN:
        return false;
    case SSH_AUTH_INFO:
        return true;
    case SSH_AUTH_ERROR:
        if (!ssh_is_connected(m_session.get())) {
            failFromLibrary(Words::tr("The connection broke during the login."));
            return false;
        }
        break;
    default: // denied, or one factor of several
        break;
    }
    m_method = nextMethod(m_method);
    if (m_method != Method::None)
        return true;
    fail(Cause::Unauthorized, triedMethods());
    return false;
}

QString Conversation::triedMethods() const
{
    QStringList tried;
    for (Method method = nextMethod(Method::None); method != Method::None; method = nextMethod(method)) {
        if (method == Method::KeyFile)
            tried.append(Words::tr("the key file %1").arg(m_settings.credentials.keyFile));
        else if (method == Method::Agent)
            tried.append(Words::tr("the SSH agent"));
        else if (method == Method::Password)
            tried.append(Words::tr("a password"));
    }
    const int offered = ssh_userauth_list(m_session.get(), nullptr);
    QStringList accepted;
    if (offered & SSH_AUTH_METHOD_PUBLICKEY)
        accepted.append(u"publickey"_s);
    if (offered & SSH_AUTH_METHOD_PASSWORD)
        accepted.append(u"password"_s);
    if (offered & SSH_AUTH_METHOD_INTERACTIVE)
        accepted.append(u"keyboard-interactive"_s);
    if (tried.isEmpty())
        return Words::
            tr("There was nothing to log in with for the user %1: give a key file or a password, or start an "
               "SSH agent.")
                .arg(m_settings.user);
    return Words::tr("The server does not let the user %1 in. Tried: %2. The server accepts: %3.")
        .arg(m_settings.user, tried.join(u", "_s), accepted.join(u", "_s));
}

bool Conversation::open()
{
    if (!m_channel) {
        m_channel = ssh_channel_new(m_session.get());
        m_events = std::make_unique<ChannelEvents>();
        if (m_channel)
            ssh_set_channel_callbacks(m_channel, &m_events->callbacks);
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
    if (m_events->exitCode && (ssh_channel_is_eof(m_channel) || ssh_channel_is_closed(m_channel))) {
        m_answer.exitCode = *m_events->exitCode;
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
        ssh_remove_channel_callbacks(m_channel, &m_events->callbacks);
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
