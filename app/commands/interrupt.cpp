// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/interrupt.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdint>

namespace sw {

namespace {

// A handler may do little more than write; the listener thread does the rest. Signals are not blocked
// instead, because the programs that we start would inherit the mask and never hear a SIGTERM.
volatile std::sig_atomic_t signalDescriptor = -1;

void onSignal(int)
{
    const int before = errno;
    const std::uint64_t one = 1;
    [[maybe_unused]] const ssize_t written = write(signalDescriptor, &one, sizeof one);
    errno = before;
}

void handle(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        sigaction(signal, &action, nullptr);
}

} // namespace

Interrupt::Interrupt()
{
    m_end = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    signalDescriptor = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    m_listener = std::thread([stop = m_stop, end = m_end, signal = int(signalDescriptor)]() mutable {
        std::array<pollfd, 2> watched{{{end, POLLIN, 0}, {signal, POLLIN, 0}}};
        while (poll(watched.data(), watched.size(), -1) < 0 && errno == EINTR) { }
        if (watched[1].revents)
            stop.request_stop();
    });
    handle(onSignal);
}

Interrupt::~Interrupt()
{
    handle(SIG_DFL);
    const std::uint64_t one = 1;
    [[maybe_unused]] const ssize_t written = write(m_end, &one, sizeof one);
    m_listener.join();
    close(m_end);
    close(signalDescriptor);
    signalDescriptor = -1;
}

} // namespace sw
