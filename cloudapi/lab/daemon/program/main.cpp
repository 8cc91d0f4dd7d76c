// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/daemon/guardian.h"
#include "cloudapi/lab/daemon/relay.h"

#include <QByteArray>
#include <QFile>

#include <cstdio>

int main(int argc, char **argv)
{
    const QByteArray verb = argc > 1 ? argv[1] : "";
    if (verb == "serve" && argc == 4)
        return sw::lab::serve(QFile::decodeName(argv[2]), QByteArray(argv[3]).toInt());
    if (verb == "connect" && argc == 4)
        return sw::lab::relay(QString::fromLocal8Bit(argv[2]), QByteArray(argv[3]).toInt());
    std::fputs(
        "usage: seaworthy-labd connect HOST PORT\n"
        "Connects standard input and output to a port in the lab; HOST is a node's name or an address. For\n"
        "  ssh -o ProxyCommand='seaworthy-labd connect %h %p' root@web-1\n"
        "The lab itself is started by \"seaworthy lab up\".\n",
        stderr);
    return 2;
}
