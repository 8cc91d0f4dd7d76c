// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/ssh/greeting.h"

#include <QCoreApplication>

#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace sw::ssh {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Ssh)
};

} // namespace

std::optional<QByteArray> firstBytes(int descriptor)
{
    std::array<char, 64> first{};
    const ssize_t count = recv(descriptor, first.data(), first.size(), MSG_PEEK | MSG_DONTWAIT);
    if (count < 0 && errno == EAGAIN)
        return std::nullopt;
    return QByteArray(first.data(), std::max<ssize_t>(count, 0));
}

QString whyNotSsh(const QByteArray &firstBytes, int port)
{
    if (firstBytes.isEmpty() || firstBytes.startsWith(QByteArray("SSH-").left(firstBytes.size())))
        return {};
    QString seen = QString::fromLatin1(firstBytes.left(firstBytes.indexOf('\n')));
    for (QChar &c : seen)
        c = c.isPrint() ? c : QChar(u'.');
    return Words::tr("What listens on port %1 does not speak SSH: it began with \"%2\". Check the port.")
        .arg(port)
        .arg(seen);
}

} // namespace sw::ssh
