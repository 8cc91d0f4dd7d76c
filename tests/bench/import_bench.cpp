// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/imports/traffic_file.h"

#include <QCoreApplication>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

// How fast an access log is imported, and in how much memory, beside goaccess on the same file in the same
// run. The log is made here, always the same one, and removed afterwards. Each run is a process of its own,
// timed from its start to its end.
//
// import_bench [--mb 1024] [--runs 3] [--folder /tmp] [--clients 200000]
// import_bench --import FILE      what is timed: prints the figures of one file

namespace {

using Clock = std::chrono::steady_clock;

class Chance
{
public:
    // xorshift64*: the same log on every machine.
    quint64 next()
    {
        m_state ^= m_state >> 12;
        m_state ^= m_state << 25;
        m_state ^= m_state >> 27;
        return m_state * 0x2545F4914F6CDD1D;
    }
    quint64 below(quint64 limit) { return next() % limit; }
    double part() { return double(next() >> 11) * 0x1p-53; }

private:
    quint64 m_state = 88172645463325252;
};

constexpr std::array agents{
    "Mozilla/5.0 (X11; Linux x86_64; rv:109.0) Gecko/20100101 Firefox/115.0",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 "
    "Safari/537.36",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.1 "
    "Safari/605.1.15",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) "
    "Version/17.1 Mobile/15E148 Safari/604.1",
    "Mozilla/5.0 (compatible; ExampleBot/2.1; +https://bot.example/about)",
    "curl/7.88.1",
};
constexpr std::array assets{"css/site.css", "js/app.js",     "img/logo.svg",  "img/hero.jpg",
                            "favicon.ico",  "img/thumb.png", "fonts/a.woff2", "js/vendor.js"};

// A week of a shop: visits of pages with their parts, more in the day than at night.
qint64 writeLog(const std::string &path, qint64 size, quint64 clients)
{
    std::FILE *file = std::fopen(path.c_str(), "w");
    if (!file)
        return -1;
    Chance chance;
    qint64 written = 0;
    qint64 lines = 0;
    constexpr qint64 week = 7 * 86'400;
    // 210 bytes a line, to spread them over the week.
    const double perLine = double(week) / (double(size) / 210);
    double now = 0;
    while (written < size) {
        now = std::min(now + perLine * 2 * chance.part(), double(week - 1));
        const auto second = qint64(now);
        const auto client = quint64(double(clients) * chance.part() * chance.part());
        const bool page = chance.below(8) == 0;
        const auto article = quint64(20'000 * chance.part() * chance.part());
        char target[160];
        if (page)
            std::snprintf(target, sizeof target, "/articles/%llu/a-title-of-some-words?page=%llu",
                          static_cast<unsigned long long>(article),
                          static_cast<unsigned long long>(chance.below(3)));
        else
            std::snprintf(target, sizeof target, "/static/%s", assets[chance.below(assets.size())]);
        const quint64 luck = chance.below(100);
        const int status = luck < 90 ? 200 : luck < 95 ? 304 : luck < 98 ? 404 : luck < 99 ? 301 : 500;
        const quint64 bytes = status == 304 ? 0 : 200 + chance.below(page ? 60'000 : 30'000);
        const int printed = std::fprintf(
            file,
            "%llu.%llu.%llu.%llu - - [%02lld/Mar/2026:%02lld:%02lld:%02lld +0000] \"GET %s HTTP/1.1\" %d "
            "%llu "
            "\"https://shop.example/articles/%llu\" \"%s\"\n",
            static_cast<unsigned long long>(11 + client % 200),
            static_cast<unsigned long long>(client / 200 % 250),
            static_cast<unsigned long long>(client * 7 % 250), static_cast<unsigned long long>(client % 254),
            1 + second / 86'400, second / 3600 % 24, second / 60 % 60, second % 60, target, status,
            static_cast<unsigned long long>(bytes), static_cast<unsigned long long>(article),
            agents[client % agents.size()]);
        if (printed < 0)
            break;
        written += printed;
        ++lines;
    }
    const bool whole = std::fclose(file) == 0 && written >= size;
    std::printf("log: %.0f MB, %lld lines, %llu clients, 7 days\n", double(written) / 1e6,
                static_cast<long long>(lines), static_cast<unsigned long long>(clients));
    return whole ? written : -1;
}

struct Run
{
    double seconds = 0;
    double megabytes = 0; // peak resident memory
    bool good = false;
};

Run timed(const std::vector<std::string> &command)
{
    std::vector<char *> arguments;
    for (const std::string &word : command)
        arguments.push_back(const_cast<char *>(word.c_str()));
    arguments.push_back(nullptr);
    const auto begin = Clock::now();
    const pid_t child = ::fork();
    if (child == 0) {
        const int nowhere = ::open("/dev/null", O_RDWR);
        ::dup2(nowhere, STDIN_FILENO);
        ::dup2(nowhere, STDOUT_FILENO);
        ::dup2(nowhere, STDERR_FILENO);
        ::execvp(arguments[0], arguments.data());
        ::_exit(127);
    }
    int status = -1;
    rusage used{};
    if (child < 0 || ::wait4(child, &status, 0, &used) != child)
        return {};
    return {std::chrono::duration<double>(Clock::now() - begin).count(), double(used.ru_maxrss) / 1024,
            WIFEXITED(status) && WEXITSTATUS(status) == 0};
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[values.size() / 2];
}

double report(const char *name, const std::vector<Run> &runs, qint64 bytes)
{
    std::vector<double> speeds;
    double memory = 0;
    for (const Run &run : runs) {
        if (!run.good) {
            std::printf("%-22s did not work\n", name);
            return 0;
        }
        speeds.push_back(double(bytes) / 1e6 / run.seconds);
        memory = std::max(memory, run.megabytes);
    }
    if (speeds.empty())
        return 0;
    std::printf("%-22s %5zu %10.1f %10.1f %10.1f %14.1f\n", name, speeds.size(), median(speeds),
                std::ranges::min(speeds), std::ranges::max(speeds), memory);
    return median(speeds);
}

int import(const char *path)
{
    const auto history = sw::importTraffic(QString::fromLocal8Bit(path), {}, {}, {}, {});
    if (!history) {
        std::fprintf(stderr, "%s\n", sentence(history.error()).toUtf8().constData());
        return 1;
    }
    std::printf("%lld lines, %lld malformed\n", static_cast<long long>(history->lines),
                static_cast<long long>(history->malformed));
    for (const auto &fact : history->facts)
        std::printf("%s: %s\n", fact.label.toUtf8().constData(), fact.value.toUtf8().constData());
    return 0;
}

int usage()
{
    std::fprintf(stderr, "import_bench [--mb MEGABYTES] [--runs N] [--clients N] [--folder FOLDER]\n");
    return 2;
}

} // namespace

int main(int argc, char *argv[])
{
    qint64 megabytes = 1024;
    int rounds = 3;
    quint64 clients = 200'000;
    std::filesystem::path parent = std::filesystem::temp_directory_path();
    for (int i = 1; i < argc; i += 2) {
        const std::string_view option = argv[i];
        const char *value = i + 1 < argc ? argv[i + 1] : nullptr;
        if (!value)
            return usage();
        if (option == "--import")
            return import(value);
        if (option == "--mb")
            megabytes = std::max(1, std::atoi(value));
        else if (option == "--runs")
            rounds = std::max(1, std::atoi(value));
        else if (option == "--clients")
            clients = quint64(std::max(1, std::atoi(value)));
        else if (option == "--folder")
            parent = value;
        else
            return usage();
    }
    std::string folder = (parent / "import_bench.XXXXXX").string();
    if (!::mkdtemp(folder.data())) {
        std::fprintf(stderr, "no folder can be made in %s\n", parent.c_str());
        return 2;
    }
    int exitCode = 2;
    const std::string log = folder + "/access.log";
    const qint64 bytes = writeLog(log, megabytes * 1'000'000, clients);
    if (bytes > 0) {
        std::vector<Run> ours;
        std::vector<Run> theirs;
        const std::string self = std::filesystem::read_symlink("/proc/self/exe").string();
        timed({"cat", log}); // so that nobody's first run reads from the disk
        for (int i = 0; i < rounds; ++i) {
            ours.push_back(timed({self, "--import", log}));
            theirs.push_back(timed({"goaccess", log, "--no-global-config", "--log-format=COMBINED",
                                    "--no-progress", "-o", folder + "/goaccess.json"}));
        }
        std::printf("compiled with: %s\n", SW_BENCH_FLAGS);
        std::printf("%-22s %5s %10s %10s %10s %14s\n", "", "runs", "MB/s", "least", "most", "peak memory MB");
        const double fast = report("seaworthy", ours, bytes);
        const double peer = report("goaccess", theirs, bytes);
        if (fast > 0 && peer > 0)
            std::printf("seaworthy / goaccess   %.1f times\n", fast / peer);
        else if (peer == 0)
            std::printf("goaccess is missing or failed: installer/install bench\n");
        exitCode = fast > 0 ? 0 : 1;
    } else {
        std::fprintf(stderr, "the log cannot be written in %s: is the disk full?\n", folder.c_str());
    }
    std::error_code ignored;
    std::filesystem::remove_all(folder, ignored);
    return exitCode;
}
