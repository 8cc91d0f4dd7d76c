// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/api/http_server.h"

#include <QUrl>
#include <QUrlQuery>

#include <httplib.h>

namespace sw::lab {

using namespace Qt::StringLiterals;

namespace {

// Clients keep connections, and each one holds a thread: more than any test bench opens at once.
constexpr std::size_t threads = 48;
constexpr std::size_t mostBody = 16u << 20;

Call readCall(const httplib::Request &request)
{
    Call call;
    call.method = QByteArray::fromStdString(request.method);
    call.path = QString::fromStdString(request.path);
    call.body = QByteArray::fromStdString(request.body);
    for (const auto &[name, value] : request.headers)
        call.headers.insert(QByteArray::fromStdString(name).toLower(), QByteArray::fromStdString(value));
    const std::size_t mark = request.target.find('?');
    if (mark != std::string::npos)
        call.rawQuery = QByteArray::fromStdString(request.target.substr(mark + 1));
    // A plus is a space in what Python's clients send.
    const QUrlQuery query(QString::fromUtf8(QByteArray(call.rawQuery).replace('+', "%20")));
    call.query = query.queryItems(QUrl::FullyDecoded);
    return call;
}

void writeAnswer(const Answer &answer, httplib::Response &response)
{
    response.status = answer.status;
    for (const auto &[name, value] : answer.headers)
        response.set_header(name.toStdString(), value.toStdString());
    if (!answer.contentType.isEmpty())
        response.set_content(answer.body.constData(), std::size_t(answer.body.size()),
                             answer.contentType.toStdString());
}

} // namespace

void serveThrough(const Door &door, httplib::Server &server)
{
    const auto handler = [&door](const httplib::Request &request, httplib::Response &response) {
        writeAnswer(door.answer(readCall(request)), response);
    };
    const std::string everything = R"([\s\S]*)";
    server.Get(everything, handler);
    server.Post(everything, handler);
    server.Put(everything, handler);
    server.Patch(everything, handler);
    server.Delete(everything, handler);
    server.Options(everything, handler);
    server.new_task_queue = [] { return new httplib::ThreadPool(threads); };
    server.set_keep_alive_max_count(100000);
    server.set_keep_alive_timeout(5);
    server.set_payload_max_length(mostBody);
    server.set_tcp_nodelay(true); // or each answer on a kept connection waits for the client's delayed ACK
}

} // namespace sw::lab
