// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/ssh/node_shell.h"

namespace sw {

std::vector<Result<CommandOutcome>> NodeShell::runOnAll(const QStringList &addresses,
                                                        const QByteArray &command, Seconds timeout,
                                                        std::stop_token stop, const NodeAnswered &answered)
{
    std::vector<Result<CommandOutcome>> outcomes;
    for (const QString &address : addresses) {
        outcomes.push_back(run(address, command, timeout, stop));
        if (answered)
            answered(address, outcomes.back());
    }
    return outcomes;
}

} // namespace sw
