// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/base/result.h"

#include <QByteArray>
#include <QFile>

#include <memory>
#include <optional>

struct z_stream_s;

namespace sw {

// A file that is read once from its start, in pieces, and unpacked where it is gzip, also of several members.
class PackedFile
{
public:
    static Result<std::unique_ptr<PackedFile>> open(const QString &path);
    ~PackedFile();
    PackedFile(const PackedFile &) = delete;
    PackedFile &operator=(const PackedFile &) = delete;

    // The next piece, valid until the next call; empty at the end. What is written to the file after it was
    // opened is not read.
    Result<QByteArrayView> next();
    double partRead() const; // 0 to 1

private:
    explicit PackedFile(const QString &path);
    Result<void> begin();
    Result<qint64> readRaw();
    Result<QByteArrayView> unpacked();
    Failure failure(Cause cause, const QString &detail) const;

    QString m_path;
    QFile m_file;
    qint64 m_size = 0;
    qint64 m_read = 0;
    QByteArray m_raw;
    qint64 m_rawLength = 0; // of m_raw, what was read and not yet handed on
    QByteArray m_unpacked;
    std::unique_ptr<z_stream_s> m_gzip; // null: the file is plain
    bool m_betweenMembers = false;
    bool m_ended = false;
};

} // namespace sw
