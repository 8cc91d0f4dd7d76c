// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0

// The web nodes' application: a page that names its node and counts in the database, and a ledger of numbered
// writes.
#include "ledger.h"

#include <httplib.h>
#include <sys/socket.h>

#include <csignal>
#include <cstdio>

namespace {

using namespace sw::site;

// More than the cores: a thread mostly waits for the database, and /health must find one free while all
// databases are away and every other request waits.
constexpr size_t threads = 64;
constexpr int backlog = 512;

std::string escapedHtml(const std::string &text)
{
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

std::string page(const std::string &node, const std::string &body)
{
    return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + escapedHtml(node)
        + "</title></head>\n<body><h1>" + escapedHtml(node) + "</h1>\n" + body + "</body></html>\n";
}

void unavailable(httplib::Response &response, const std::string &reason)
{
    response.status = 503;
    response.set_header("Retry-After", "1");
    response.set_content(reason + "\n", "text/plain; charset=utf-8");
}

void addRoutes(httplib::Server &server, Ledger &ledger, const std::string &node)
{
    server.Get("/", [&ledger, node](const httplib::Request &, httplib::Response &response) {
        const Answer<Visit> visit = ledger.visit();
        if (const auto *nothing = std::get_if<Unavailable>(&visit)) {
            response.status = 503;
            response.set_header("Retry-After", "1");
            response.set_content(page(node, "<p>" + escapedHtml(nothing->reason) + "</p>\n"),
                                 "text/html; charset=utf-8");
            return;
        }
        const Visit &seen = std::get<Visit>(visit);
        response.set_content(page(node,
                                  "<p>Visit " + std::to_string(seen.count) + ", counted in "
                                      + escapedHtml(seen.database) + ".</p>\n"),
                             "text/html; charset=utf-8");
    });
    server.Get("/health", [](const httplib::Request &, httplib::Response &response) {
        response.set_content("ok\n", "text/plain; charset=utf-8");
    });
    // With a reader that nobody asks: the library would wait for a body where a POST announces none.
    server.Post(
        R"(/ledger/([a-z0-9-]{1,64})/([0-9]{1,18}))",
        [&ledger](const httplib::Request &request, httplib::Response &response,
                  const httplib::ContentReader &) {
            const Answer<Written> written = ledger.write(request.matches[1], std::stoull(request.matches[2]));
            if (const auto *nothing = std::get_if<Unavailable>(&written))
                return unavailable(response, nothing->reason);
            response.status = 201;
            response.set_content(std::get<Written>(written).database + "\n", "text/plain; charset=utf-8");
        });
    server.Post(".*",
                [](const httplib::Request &, httplib::Response &response, const httplib::ContentReader &) {
                    response.status = 404;
                    response.set_content("expected POST /ledger/RUN/NUMBER, RUN of [a-z0-9-]\n",
                                         "text/plain; charset=utf-8");
                });
    server.Get(R"(/ledger/([a-z0-9-]{1,64}))",
               [&ledger](const httplib::Request &request, httplib::Response &response) {
                   const Answer<std::vector<std::uint64_t>> numbers = ledger.numbers(request.matches[1]);
                   if (const auto *nothing = std::get_if<Unavailable>(&numbers))
                       return unavailable(response, nothing->reason);
                   std::string lines;
                   for (const std::uint64_t number : std::get<std::vector<std::uint64_t>>(numbers))
                       lines += std::to_string(number) + '\n';
                   response.set_content(lines, "text/plain; charset=utf-8");
               });
}

} // namespace

int main(int argc, char **)
{
    if (argc > 1) {
        std::fputs("seaworthy-site takes no arguments: its settings come from the environment, SITE_NODE and "
                   "others.\n",
                   stderr);
        return 2;
    }
    std::string complaint;
    const std::optional<Settings> settings = settingsFromEnvironment(complaint);
    if (!settings) {
        std::fprintf(stderr, "seaworthy-site: %s\n", complaint.c_str());
        return 2;
    }
    std::signal(SIGPIPE, SIG_IGN);
    Ledger ledger(*settings);
    httplib::Server server;
    server.new_task_queue = [] { return new httplib::ThreadPool(threads); }; // the server deletes it
    // A thread belongs to a connection while it lives: an idle one must not hold it.
    server.set_keep_alive_max_count(1);
    server.set_tcp_nodelay(true);
    server.set_payload_max_length(64 * 1024);
    server.set_read_timeout(2, 0);
    server.set_write_timeout(2, 0);
    addRoutes(server, ledger, settings->node);
    int listening = -1;
    server.set_socket_options([&listening](int descriptor) {
        const int yes = 1;
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
        listening = descriptor;
    });
    int port = settings->port;
    if (port == 0)
        port = server.bind_to_any_port("127.0.0.1");
    else if (!server.bind_to_port("127.0.0.1", port))
        port = -1;
    if (port < 0) {
        std::fprintf(stderr, "seaworthy-site: cannot listen on 127.0.0.1:%d; is the port taken?\n",
                     settings->port);
        return 1;
    }
    // The library listens with a queue of 5, which would refuse connections in the burst after a failover.
    ::listen(listening, backlog);
    std::printf("listening on 127.0.0.1:%d\n", port);
    std::fflush(stdout);
    return server.listen_after_bind() ? 0 : 1;
}
