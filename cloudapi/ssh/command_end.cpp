// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/ssh/command_end.h"

#include <array>
#include <csignal>
#include <cstring>

namespace sw::ssh {

namespace {

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

} // namespace

CommandEnd::CommandEnd()
{
    ssh_callbacks_init(&callbacks);
    callbacks.userdata = this;
    callbacks.channel_exit_status_function = [](ssh_session, ssh_channel, int status, void *self) {
        static_cast<CommandEnd *>(self)->exitCode = status;
    };
    callbacks.channel_exit_signal_function = [](ssh_session, ssh_channel, const char *signal, int,
                                                const char *, const char *, void *self) {
        static_cast<CommandEnd *>(self)->exitCode = 128 + signalNumber(signal);
    };
}

} // namespace sw::ssh
