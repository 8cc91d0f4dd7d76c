// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/vip.h"

#include <QCoreApplication>

#include <thread>

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Vip)
};

} // namespace

Result<bool> holdsAddress(const NodeRef &node, const QString &address, NodeShell &shell, Seconds timeout,
                          std::stop_token stop)
{
    const QString doing = Text::tr("look which node holds %1").arg(address);
    const Result<CommandOutcome> seen =
        shell.run(node.address, "ip -4 -o addr show to " + address.toLatin1() + "/32", timeout, stop);
    if (!seen)
        return failed(seen.error());
    if (seen->exitCode != 0)
        return failed(Cause::Unsupported, doing,
                      Text::tr("The command 'ip' failed on %1 (%2); install the package iproute2 there.")
                          .arg(node.name, QString::fromUtf8(seen->errors).trimmed()));
    return !seen->output.trimmed().isEmpty();
}

Holders holders(const QString &address, const std::vector<NodeRef> &nodes, NodeShell &shell,
                std::stop_token stop)
{
    // A dead node answers by timeout only; asked one after another, it would hold up the news of the living.
    std::vector<std::optional<bool>> answers(nodes.size());
    {
        std::vector<std::jthread> workers;
        for (size_t i = 0; i < nodes.size(); ++i)
            workers.emplace_back([&, i] {
                if (const Result<bool> holds = holdsAddress(nodes[i], address, shell, Seconds{2}, stop);
                    holds)
                    answers[i] = *holds;
            });
    }
    Holders found;
    for (size_t i = 0; i < nodes.size(); ++i) {
        if (!answers[i])
            found.silent << nodes[i].name;
        else if (*answers[i])
            found.holding << nodes[i].name;
    }
    return found;
}

} // namespace sw
