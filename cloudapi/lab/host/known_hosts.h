// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/base/result.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

#include <mutex>

namespace sw::lab {

// The nodes' host keys in the form that OpenSSH reads. A rebuilt node has a new key, as in any cloud; the lab
// made it, so the lab vouches for it here. Thread-safe.
class KnownHosts
{
public:
    explicit KnownHosts(const QString &file);
    Result<void> set(const QString &node, const QStringList &names, const QByteArray &publicKey);
    Result<void> forget(const QString &node);

private:
    Result<void> write() const;

    struct Entry
    {
        QStringList names;
        QByteArray key;
    };
    std::mutex m_mutex;
    const QString m_file;
    QMap<QString, Entry> m_entries;
};

} // namespace sw::lab
