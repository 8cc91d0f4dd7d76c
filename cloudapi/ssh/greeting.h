// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace sw::ssh {

// What the other side began with, left in the socket for the library; nothing while it has said nothing.
// Empty: it said nothing and will not.
std::optional<QByteArray> firstBytes(int descriptor);

// Why these are no SSH server's first bytes, translated; empty when they may be.
QString whyNotSsh(const QByteArray &firstBytes, int port);

} // namespace sw::ssh
