// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
// Lists the servers of a cloud of 1,000 and of 10,000, by Seaworthy's provider and by `openstack server
// list`, each in a process of its own, on the same API in the same run.
#include "cloudapi/providers/openstack/openstack_cloud.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>

using namespace sw;
using namespace Qt::StringLiterals;

namespace {

struct Figure
{
    double wall = 0; // seconds
    double cpu = 0;
    long memoryKiB = 0;
    int listed = -1; // servers; -1 when the program failed
};

Result<std::vector<Server>> everyServer()
{
    const Result<ConfigSources> sources = findConfigSources(ConfigSearch::fromProcess());
    if (!sources)
        return failed(sources.error());
    const Result<CloudId> name = defaultCloud(*sources);
    if (!name)
        return failed(name.error());
    const Result<CloudConfig> config = cloudConfig(*sources, *name);
    if (!config)
        return failed(config.error());
    const Result<std::unique_ptr<Cloud>> cloud = openCloud(*config);
    if (!cloud)
        return failed(cloud.error());
    return (*cloud)->servers({}, {});
}

int list()
{
    const Result<std::vector<Server>> servers = everyServer();
    if (!servers) {
        std::fprintf(stderr, "%s\n", qPrintable(sentence(servers.error())));
        return 1;
    }
    for (const Server &server : *servers)
        std::printf("\"ID\": %s %s\n", qPrintable(server.id.text), qPrintable(server.name));
    return 0;
}

// Runs a program to its end, counts the servers that it prints, and asks the kernel what it took.
Figure measured(const QStringList &command, const QString &cloudsYaml)
{
    std::vector<QByteArray> words;
    std::vector<char *> arguments;
    for (const QString &word : command)
        words.push_back(word.toLocal8Bit());
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    int output[2];
    if (::pipe(output) != 0)
        return {};
    QElapsedTimer clock;
    clock.start();
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(output[1], STDOUT_FILENO);
        ::close(output[0]);
        ::close(output[1]);
        ::setenv("OS_CLIENT_CONFIG_FILE", qPrintable(cloudsYaml), 1);
        ::setenv("OS_CLOUD", "lab", 1);
        ::execv(arguments.front(), arguments.data());
        ::_exit(127);
    }
    ::close(output[1]);
    QByteArray text;
    char chunk[65536];
    for (ssize_t count = 0; (count = ::read(output[0], chunk, sizeof chunk)) > 0;)
        text.append(chunk, count);
    ::close(output[0]);
    int status = 0;
    rusage used{};
    ::wait4(child, &status, 0, &used);
    Figure figure;
    figure.wall = double(clock.nsecsElapsed()) / 1e9;
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    figure.cpu = seconds(used.ru_utime) + seconds(used.ru_stime);
    figure.memoryKiB = used.ru_maxrss;
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
        figure.listed = int(text.count("\"ID\": "));
    return figure;
}

void print(const char *name, int servers, const Figure &figure)
{
    std::printf("%-28s %8d %8d %9.2f %9.2f %9.1f\n", name, servers, figure.listed, figure.wall, figure.cpu,
                double(figure.memoryKiB) / 1024);
    std::fflush(stdout);
}

int compare(const QString &own)
{
    const QString openstack = QStandardPaths::findExecutable(u"openstack"_s);
    if (openstack.isEmpty())
        std::printf("The openstack command is not installed, so there is no peer: apt install "
                    "python3-openstackclient\n");
    std::printf("%-28s %8s %8s %9s %9s %9s\n", "program", "servers", "listed", "wall s", "CPU s", "peak MiB");
    for (const int servers : {0, 1'000, 10'000}) {
        QProcess api;
        api.start(QCoreApplication::applicationDirPath() + u"/inventory_server"_s,
                  {u"--servers"_s, QString::number(servers)});
        if (!api.waitForReadyRead(60'000)) {
            std::fprintf(stderr, "The API did not start: %s\n", qPrintable(api.errorString()));
            return 1;
        }
        const QString cloudsYaml = QString::fromLocal8Bit(api.readLine().trimmed());
        print("seaworthy", servers, measured({own, u"--list"_s}, cloudsYaml));
        if (!openstack.isEmpty())
            print("openstack server list", servers,
                  measured({openstack, u"server"_s, u"list"_s, u"--limit"_s, u"-1"_s, u"-f"_s, u"json"_s},
                           cloudsYaml));
        api.closeWriteChannel();
        api.waitForFinished();
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().contains(u"--list"_s))
        return list();
    return compare(QCoreApplication::applicationFilePath());
}
