// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
// How long the lab takes to come up with its eight nodes, and one web node to come back after its power was
// cut. Prints a table. Usage: lab_bench [runs]
#include "cloudapi/lab/daemon/dial.h"
#include "cloudapi/lab/kernel/descriptor.h"
#include "cloudapi/lab/lab_client.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sched.h>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <optional>
#include <thread>

using namespace sw;
using namespace Qt::StringLiterals;

namespace {

using Clock = std::chrono::steady_clock;

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

void printRow(const char *what, std::vector<double> figures, const char *unit, const char *aim)
{
    if (figures.empty())
        return;
    std::sort(figures.begin(), figures.end());
    std::printf("%-44s %9.0f %9.0f %9.0f %-4s %s\n", what, figures[figures.size() / 2], figures.front(),
                figures.back(), unit, aim);
}

// Proportional set sizes, so that memory which the nodes share counts once. In MiB; the lab's tmpfs is not in
// it.
double memoryOf(qint64 namespacePid)
{
    // Everything in the lab descends from the process in its namespaces.
    QMap<qint64, qint64> parents;
    for (const QString &entry : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        QFile stat(u"/proc/"_s + entry + u"/stat"_s);
        if (entry.toLongLong() > 0 && stat.open(QIODevice::ReadOnly)) {
            const QByteArray line = stat.readAll();
            parents.insert(entry.toLongLong(),
                           line.mid(line.lastIndexOf(')') + 4).split(' ').value(0).toLongLong());
        }
    }
    double kib = 0;
    for (auto it = parents.begin(); it != parents.end(); ++it) {
        qint64 ancestor = it.key();
        while (ancestor > 1 && ancestor != namespacePid)
            ancestor = parents.value(ancestor);
        QFile rollup(u"/proc/%1/smaps_rollup"_s.arg(it.key()));
        if (ancestor != namespacePid || !rollup.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &line : rollup.readAll().split('\n')) {
            if (line.startsWith("Pss:"))
                kib += line.mid(4).simplified().split(' ').value(0).toDouble();
        }
    }
    return kib / 1024;
}

// Through the cloud's own API, as an operator would; counted from the node's last answer to its next one.
// Asked from inside the lab with short timeouts: a lost SYN is repeated only after a second, which would be
// all that one measures.
std::optional<double> rebootOnce(const LabInfo &info, const QString &token, const QString &server)
{
    std::atomic<bool> rebooting = false;
    std::optional<double> took;
    std::thread watcher([&] {
        const QByteArray space = u"/proc/%1/ns/net"_s.arg(info.namespacePid).toLatin1();
        const lab::Descriptor net(::open(space.constData(), O_RDONLY | O_CLOEXEC));
        if (!net.isOpen() || ::setns(net.fd(), CLONE_NEWNET) != 0)
            return;
        const auto begin = Clock::now();
        auto last = begin;
        int missed = 0; // one alone is a busy machine
        while (millisecondsSince(begin) < 20'000) {
            const bool up = lab::answersHttp(u"10.77.1.21"_s, 80, Milliseconds(10));
            if (up && missed >= 5) {
                took = millisecondsSince(last);
                return;
            }
            if (up) {
                last = Clock::now();
                missed = 0;
            } else if (rebooting) {
                ++missed;
            }
        }
    });
    QProcess curl;
    curl.start(u"curl"_s,
               {u"-sf"_s, u"-K"_s, u"-"_s}); // the token goes in by standard input, where nobody sees it
    curl.write(u"url = \"%1/compute/v2.1/servers/%2/action\"\n"
               "header = \"Content-Type: application/json\"\n"
               "header = \"X-Auth-Token: %3\"\n"
               "data = \"{\\\"reboot\\\": {\\\"type\\\": \\\"HARD\\\"}}\"\n"_s
                   .arg(info.authUrl.section(u"/v3"_s, 0, 0), server, token)
                   .toUtf8());
    curl.closeWriteChannel();
    rebooting = true;
    const bool asked = curl.waitForFinished() && curl.exitCode() == 0;
    watcher.join();
    return asked ? took : std::nullopt;
}

QString tokenFor(const LabInfo &lab)
{
    QProcess openstack;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"OS_CLIENT_CONFIG_FILE"_s, lab.cloudsYaml);
    openstack.setProcessEnvironment(environment);
    openstack.start(
        u"openstack"_s,
        {u"--os-cloud"_s, u"lab"_s, u"token"_s, u"issue"_s, u"-f"_s, u"value"_s, u"-c"_s, u"id"_s});
    openstack.waitForFinished();
    return QString::fromLatin1(openstack.readAllStandardOutput().trimmed());
}

QString idOf(LabClient &lab, const QString &name)
{
    const Result<QByteArray> status = lab.status();
    if (!status)
        return {};
    for (const QJsonValue &node : QJsonDocument::fromJson(*status).object().value(u"nodes"_s).toArray()) {
        if (node.toObject().value(u"name"_s).toString() == name)
            return node.toObject().value(u"id"_s).toString();
    }
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int runs = argc > 1 ? std::max(1, atoi(argv[1])) : 10;
    const QTemporaryDir folder;
    qputenv("SEAWORTHY_LAB_DIR", folder.filePath(u"lab"_s).toLocal8Bit());
    std::vector<double> nodesUp;
    std::vector<double> siteUp;
    std::vector<double> downs;
    std::vector<double> reboots;
    std::vector<double> memory;
    for (int run = 0; run < runs; ++run) {
        const auto start = Clock::now();
        std::optional<double> nodes;
        int lines = 0;
        // The first line comes before the nodes boot, the second one when all of their services answer.
        const auto progress = [&](const QString &) {
            if (++lines == 2)
                nodes = millisecondsSince(start);
        };
        Result<LabClient> lab = LabClient::up(false, progress, {});
        if (!lab) {
            std::fprintf(stderr, "lab_bench: %s\n", qPrintable(sentence(lab.error())));
            return 3;
        }
        siteUp.push_back(millisecondsSince(start));
        if (nodes)
            nodesUp.push_back(*nodes);
        if (run == 0) {
            memory.push_back(memoryOf(lab->info().namespacePid));
            const QString token = tokenFor(lab->info());
            const QString web = idOf(*lab, u"web-1"_s);
            for (int reboot = 0; reboot < runs; ++reboot) {
                if (const std::optional<double> took = rebootOnce(lab->info(), token, web))
                    reboots.push_back(*took);
            }
        }
        const auto end = Clock::now();
        if (const Result<void> down = lab->down(); !down) {
            std::fprintf(stderr, "lab_bench: %s\n", qPrintable(sentence(down.error())));
            return 3;
        }
        downs.push_back(millisecondsSince(end));
    }
    std::printf("%-44s %9s %9s %9s\n", "", "median", "least", "most");
    printRow("lab up, 8 nodes, every service answers", nodesUp, "ms", "aim: 1500");
    printRow("lab up, the site answers at its VIP", siteUp, "ms", "");
    printRow("hard reboot to serving, one web node", reboots, "ms", "aim: 300");
    printRow("lab down, nothing left", downs, "ms", "");
    printRow("memory of all processes (PSS)", memory, "MiB", "");
    if (reboots.empty())
        std::printf("The reboot was not measured: it needs curl and python3-openstackclient.\n");
    return 0;
}
