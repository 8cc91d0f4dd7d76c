// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/ssh/login.h"

#include <chrono>

struct ssh_channel_struct;

namespace sw::ssh {

using Clock = std::chrono::steady_clock;

struct CommandEnd;

// One command on one node, from the TCP connection to the exit code, that never blocks: whoever drives it
// calls advance() when its descriptor is ready or its deadline has come.
class Conversation
{
public:
    // settings, key and command outlive the conversation. kept: a session from before, or null.
    Conversation(const SshSettings &settings, ssh_key_struct *key, const QString &address,
                 const SshCommand &command, Session kept);
    ~Conversation();
    Conversation(const Conversation &) = delete;

    void advance(Clock::time_point now);
    void cancel();
    // A person was asked, and time stood still.
    void postpone(Clock::duration by);

    bool isFinished() const { return m_outcome.has_value(); }
    bool isLoggedIn() const { return m_phase >= Phase::Opening; }
    int descriptor() const { return m_descriptor; }
    short events() const;
    Clock::time_point deadline() const;
    // How long the last advance() waited for a person.
    Clock::duration asked() const { return m_asked; }
    const QString &address() const { return m_address; }

    Result<CommandOutcome> outcome() const { return *m_outcome; }
    // The session for the next command; null when it is not fit for one.
    Session releaseSession();

private:
    enum class Phase { Idle, Connecting, Greeting, Login, Opening, Requesting, Running };

    bool step(Clock::time_point now); // true: there may be more to do at once
    void begin(Clock::time_point now);
    bool finishConnecting();
    bool greet();
    bool checkHostKey();
    bool login();
    bool open();
    bool request();
    bool converse(Clock::time_point now);
    bool drain(bool errors);
    bool feed();
    void timeOut();
    void fail(Cause cause, const QString &detail);
    void failFromLibrary(const QString &what);
    QString doing() const;

    const SshSettings &m_settings;
    ssh_key_struct *m_key;
    QString m_address;
    const SshCommand &m_command;
    Phase m_phase = Phase::Idle;
    Session m_session;
    std::optional<Login> m_login;
    ssh_channel_struct *m_channel = nullptr; // owned by the session
    std::unique_ptr<CommandEnd> m_commandEnd;
    bool m_kept = false;
    bool m_fit = false;
    bool m_inputClosed = false;
    qsizetype m_inputSent = 0;
    int m_descriptor = -1;
    QByteArray m_greeting; // the first bytes of the other side
    Clock::time_point m_end;
    Clock::time_point m_loginEnd;
    Clock::time_point m_lastData;
    Clock::duration m_asked{0};
    CommandOutcome m_answer;
    std::optional<Result<CommandOutcome>> m_outcome;
};

} // namespace sw::ssh
