// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/imports/packed_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <zlib.h>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::PackedFile)
};

constexpr qint64 pieceSize = 256 * 1024;

struct Packing
{
    QByteArrayView magic;
    QLatin1StringView name;
    QLatin1StringView command;
};

// What other programs pack logs with.
constexpr std::array packings{
    Packing{"BZh", "bzip2"_L1, "bzip2 -dk"_L1},
    Packing{"\xFD"
            "7zXZ",
            "xz"_L1, "xz -dk"_L1},
    Packing{"\x28\xB5\x2F\xFD", "zstd"_L1, "zstd -d"_L1},
    Packing{"PK\x03\x04", "zip"_L1, "unzip"_L1},
    Packing{"7z\xBC\xAF\x27\x1C", "7-Zip"_L1, "7z x"_L1},
};

} // namespace

PackedFile::PackedFile(const QString &path) : m_path(path), m_file(path) { }

PackedFile::~PackedFile()
{
    if (m_gzip)
        inflateEnd(m_gzip.get());
}

Failure PackedFile::failure(Cause cause, const QString &detail) const
{
    return {cause, Text::tr("read %1").arg(QDir::toNativeSeparators(m_path)), detail};
}

Result<std::unique_ptr<PackedFile>> PackedFile::open(const QString &path)
{
    std::unique_ptr<PackedFile> file(new PackedFile(path));
    if (const auto begun = file->begin(); !begun)
        return failed(begun.error());
    return file;
}

Result<void> PackedFile::begin()
{
    const QFileInfo info(m_path);
    if (!info.exists())
        return failed(failure(Cause::NotFound, Text::tr("There is no such file.")));
    // A pipe or a device would hold the reader for as long as it likes.
    if (!info.isFile())
        return failed(failure(Cause::Malformed, Text::tr("It is no file. Choose a log file.")));
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failed(failure(Cause::Local, Text::tr("It cannot be opened: %1").arg(m_file.errorString())));
    m_size = m_file.size();
    m_raw.resize(pieceSize);
    if (const auto first = readRaw(); !first)
        return failed(first.error());
    const auto start = QByteArrayView(m_raw).first(m_rawLength);
    for (const Packing &packing : packings) {
        if (start.startsWith(packing.magic))
            return failed(failure(Cause::Malformed,
                                  Text::tr("It is packed with %1, and only gzip is unpacked here. Unpack it "
                                           "first: %2 %3")
                                      .arg(packing.name, packing.command, QFileInfo(m_path).fileName())));
    }
    if (start.startsWith("\x1F\x8B")) {
        m_gzip = std::make_unique<z_stream_s>();
        if (inflateInit2(m_gzip.get(), 15 + 16) != Z_OK) {
            m_gzip.reset();
            return failed(failure(Cause::Local, Text::tr("There is not enough memory to unpack it.")));
        }
        m_unpacked.resize(pieceSize);
        m_gzip->next_in = reinterpret_cast<Bytef *>(m_raw.data());
        m_gzip->avail_in = uInt(m_rawLength);
    }
    return {};
}

Result<qint64> PackedFile::readRaw()
{
    const qint64 wanted = std::min(pieceSize, m_size - m_read);
    m_rawLength = wanted > 0 ? m_file.read(m_raw.data(), wanted) : 0;
    if (m_rawLength < 0)
        return failed(failure(Cause::Local, Text::tr("It cannot be read: %1").arg(m_file.errorString())));
    m_read += m_rawLength;
    return m_rawLength;
}

double PackedFile::partRead() const
{
    return m_size > 0 ? double(m_read) / double(m_size) : 1;
}

Result<QByteArrayView> PackedFile::next()
{
    if (m_ended)
        return QByteArrayView();
    if (m_gzip)
        return unpacked();
    if (m_rawLength == 0) {
        if (const auto read = readRaw(); !read)
            return failed(read.error());
    }
    m_ended = m_rawLength == 0;
    return QByteArrayView(m_raw).first(std::exchange(m_rawLength, 0));
}

Result<QByteArrayView> PackedFile::unpacked()
{
    m_gzip->next_out = reinterpret_cast<Bytef *>(m_unpacked.data());
    m_gzip->avail_out = uInt(m_unpacked.size());
    while (m_gzip->avail_out > 0) {
        if (m_gzip->avail_in == 0) {
            const auto read = readRaw();
            if (!read)
                return failed(read.error());
            m_gzip->next_in = reinterpret_cast<Bytef *>(m_raw.data());
            m_gzip->avail_in = uInt(*read);
            if (*read == 0) {
                if (!m_betweenMembers)
                    return failed(failure(Cause::Malformed,
                                          Text::tr("The gzip file is cut off. Fetch it again, or save what "
                                                   "is in it: gzip -dc %1 > log")
                                              .arg(QFileInfo(m_path).fileName())));
                m_ended = true;
                break;
            }
        }
        if (m_betweenMembers) {
            // Another member begins as the first did; zeros that fill a tape's block, or anything else, end
            // it.
            if (*m_gzip->next_in != 0x1F) {
                m_ended = true;
                break;
            }
            inflateReset(m_gzip.get());
            m_betweenMembers = false;
        }
        const int outcome = inflate(m_gzip.get(), Z_NO_FLUSH);
        if (outcome == Z_STREAM_END) {
            m_betweenMembers = true;
        } else if (outcome != Z_OK && outcome != Z_BUF_ERROR) {
            return failed(
                failure(Cause::Malformed,
                        Text::tr("The gzip file is damaged near byte %1. Fetch it again, or save what is "
                                 "in it: gzip -dc %2 > log")
                            .arg(m_read - qint64(m_gzip->avail_in))
                            .arg(QFileInfo(m_path).fileName())));
        }
    }
    return QByteArrayView(m_unpacked).first(m_unpacked.size() - qsizetype(m_gzip->avail_out));
}

} // namespace sw
