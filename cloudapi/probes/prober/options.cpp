// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/probes/prober/options.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <cstring>
#include <string_view>

namespace sw::prober {

namespace {

template <class Number>
bool readNumber(std::string_view text, Number least, Number most, Number &into)
{
    Number value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size() || value < least || value > most)
        return false;
    into = value;
    return true;
}

bool readUrl(std::string_view url, Options &options, std::string &problem)
{
    constexpr std::string_view scheme = "http://";
    if (!url.starts_with(scheme)) {
        problem = "the URL must begin with http://, found: " + std::string(url);
        return false;
    }
    url.remove_prefix(scheme.size());
    const size_t slash = url.find('/');
    const std::string_view place = url.substr(0, slash);
    const std::string path = slash == std::string_view::npos ? "/" : std::string(url.substr(slash));
    std::string host;
    std::string_view portText;
    if (place.starts_with('[')) {
        const size_t end = place.find(']');
        if (end == std::string_view::npos) {
            problem = "the URL's address lacks its closing bracket: " + std::string(place);
            return false;
        }
        host = place.substr(1, end - 1);
        portText = place.substr(end + 1);
    } else {
        const size_t colon = place.find(':');
        host = place.substr(0, colon);
        portText = colon == std::string_view::npos ? std::string_view() : place.substr(colon);
    }
    int port = 80;
    if (!portText.empty()
        && (!portText.starts_with(':') || !readNumber(portText.substr(1), 1, 65535, port))) {
        problem = "the URL's port must be a number from 1 to 65535, found: " + std::string(portText);
        return false;
    }
    auto *four = reinterpret_cast<sockaddr_in *>(&options.address);
    auto *six = reinterpret_cast<sockaddr_in6 *>(&options.address);
    if (inet_pton(AF_INET, host.c_str(), &four->sin_addr) == 1) {
        four->sin_family = AF_INET;
        four->sin_port = htons(uint16_t(port));
        options.addressSize = sizeof *four;
    } else if (inet_pton(AF_INET6, host.c_str(), &six->sin6_addr) == 1) {
        six->sin6_family = AF_INET6;
        six->sin6_port = htons(uint16_t(port));
        options.addressSize = sizeof *six;
    } else {
        problem =
            "the URL's host must be an IPv4 or IPv6 address, so that no resolver is measured; found: " + host;
        return false;
    }
    for (const char c : path) {
        if (c <= ' ' || c == 127) {
            problem = "the URL's path must not contain spaces or control characters";
            return false;
        }
    }
    options.request = "GET " + path + " HTTP/1.1\r\nHost: " + std::string(place)
        + "\r\nUser-Agent: seaworthy-probe\r\nAccept: */*\r\nConnection: close\r\n\r\n";
    return true;
}

bool isSameNamespace(const std::string &a, const std::string &b)
{
    struct stat one
    { };
    struct stat other
    { };
    return stat(a.c_str(), &one) == 0 && stat(b.c_str(), &other) == 0 && one.st_ino == other.st_ino
        && one.st_dev == other.st_dev;
}

} // namespace

std::optional<Options> readOptions(int argc, char **argv, std::string &problem)
{
    Options options;
    bool haveUrl = false;
    for (int i = 1; i < argc; i += 2) {
        const std::string_view name = argv[i];
        if (i + 1 == argc) {
            problem = "a value is missing after " + std::string(name);
            return std::nullopt;
        }
        const std::string_view value = argv[i + 1];
        bool good = true;
        if (name == "--url") {
            haveUrl = true;
            if (!readUrl(value, options, problem))
                return std::nullopt;
        } else if (name == "--interval-us") {
            good = readNumber<std::int64_t>(value, 500, 60'000'000, options.intervalMicros);
        } else if (name == "--timeout-us") {
            good = readNumber<std::int64_t>(value, 1'000, 600'000'000, options.timeoutMicros);
        } else if (name == "--inside") {
            good = readNumber<long>(value, 1, 1L << 30, options.insideOf);
        } else {
            problem = "unknown option " + std::string(name);
            return std::nullopt;
        }
        if (!good) {
            problem = std::string(name) + ": " + std::string(value) + " is not a number in the allowed range";
            return std::nullopt;
        }
    }
    if (!haveUrl) {
        problem =
            "usage: seaworthy-probe --url http://ADDRESS[:PORT]/PATH [--interval-us N] [--timeout-us N] "
            "[--inside PID]";
        return std::nullopt;
    }
    return options;
}

std::string enterNamespaces(long pid)
{
    const std::string folder = "/proc/" + std::to_string(pid) + "/ns/";
    // Both are opened first: after the user namespace is joined, the files may be out of reach.
    const int user = open((folder + "user").c_str(), O_RDONLY | O_CLOEXEC);
    const int net = open((folder + "net").c_str(), O_RDONLY | O_CLOEXEC);
    std::string problem;
    if (user < 0 || net < 0)
        problem =
            "the namespaces of process " + std::to_string(pid) + " cannot be opened: " + std::strerror(errno);
    else if (!isSameNamespace(folder + "user", "/proc/self/ns/user") && setns(user, CLONE_NEWUSER) != 0)
        problem = "the user namespace of process " + std::to_string(pid)
            + " cannot be joined: " + std::strerror(errno);
    else if (setns(net, CLONE_NEWNET) != 0)
        problem = "the network namespace of process " + std::to_string(pid)
            + " cannot be joined: " + std::strerror(errno);
    if (user >= 0)
        close(user);
    if (net >= 0)
        close(net);
    return problem;
}

void becomePunctual()
{
    prctl(PR_SET_TIMERSLACK, 1UL, 0UL, 0UL, 0UL);
    // The lowest real-time priority is enough to be before every ordinary process; the limit keeps a mistake
    // of ours from taking a core away.
    const rlimit briefly{200'000, 400'000};
    setrlimit(RLIMIT_RTTIME, &briefly);
    sched_param lowest{};
    lowest.sched_priority = sched_get_priority_min(SCHED_FIFO);
    if (sched_setscheduler(0, SCHED_FIFO, &lowest) != 0)
        setpriority(PRIO_PROCESS, 0, -10);
    rlimit files{};
    if (getrlimit(RLIMIT_NOFILE, &files) == 0) {
        files.rlim_cur = files.rlim_max;
        setrlimit(RLIMIT_NOFILE, &files);
    }
}

} // namespace sw::prober
