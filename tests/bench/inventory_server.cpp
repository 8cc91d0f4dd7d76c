// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
// Serves the lab's API with servers that have no node, so that clients' inventories can be measured beside
// each other:
//   inventory_server --servers 10000 [--port 0] [--folder DIR]
// Prints the path of its clouds.yaml and runs until its standard input ends.
#include "cloudapi/lab/api/compute_api.h"
#include "tests/support/fake_node_host.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <httplib.h>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption servers(u"servers"_s, u"How many servers to serve."_s, u"count"_s, u"10000"_s);
    const QCommandLineOption port(u"port"_s, u"The port; 0 takes a free one."_s, u"port"_s, u"0"_s);
    const QCommandLineOption folder(u"folder"_s, u"Where to write clouds.yaml."_s, u"folder"_s);
    parser.addOptions({servers, port, folder});
    parser.process(application);

    QTextStream out(stdout);
    QTextStream err(stderr);
    httplib::Server server;
    int bound = parser.value(port).toInt();
    if (bound == 0)
        bound = server.bind_to_any_port("127.0.0.1");
    else if (!server.bind_to_port("127.0.0.1", bound))
        bound = -1;
    if (bound <= 0) {
        err << "inventory_server: port " << parser.value(port) << " is not free; choose another or 0\n";
        return 3;
    }

    sw::lab::FakeNodeHost host;
    sw::lab::ComputeApiOptions options;
    options.publicUrl = u"http://127.0.0.1:%1"_s.arg(bound);
    options.accounts =
        sw::lab::labAccounts(sw::lab::freshPassword(), sw::lab::freshPassword(), sw::lab::freshPassword());
    options.networks = {{u"home"_s, u"home"_s, u"10.77.0.0/16"_s, u"10.77.0.1"_s, false, {}},
                        {u"public"_s, {}, u"198.51.100.0/24"_s, u"198.51.100.1"_s, true, {}}};
    options.zones = {{u"az1"_s, u"home"_s}, {u"az2"_s, u"home"_s}};
    options.fakeServers = parser.value(servers).toInt();
    sw::lab::ComputeApi api(host, options);
    api.serve(server);

    QTemporaryDir temporary;
    const QString place = parser.isSet(folder) ? parser.value(folder) : temporary.path();
    QFile file(place + u"/clouds.yaml"_s);
    const bool isOpen = file.open(QIODevice::WriteOnly);
    if (!isOpen || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(api.cloudsYaml()) < 0 || !file.flush()) {
        err << "inventory_server: cannot write " << file.fileName() << ": " << file.errorString() << '\n';
        return 3;
    }
    std::thread serving([&server] { server.listen_after_bind(); });
    out << file.fileName() << '\n';
    out.flush();
    QFile input;
    if (input.open(stdin, QIODevice::ReadOnly))
        input.readAll();
    server.stop();
    serving.join();
    return 0;
}
