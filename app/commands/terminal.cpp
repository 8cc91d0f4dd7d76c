// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/terminal.h"

#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

void writeTo(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

Exit exitOf(const Failure &failure)
{
    switch (failure.cause) {
    case Cause::Canceled:
        return Exit::Interrupted;
    case Cause::Refused:
        return Exit::Refused;
    case Cause::Malformed:
    case Cause::Unsupported:
        return Exit::Usage;
    case Cause::Unreachable:
    case Cause::TimedOut:
    case Cause::Unauthorized:
    case Cause::NotFound:
    case Cause::Conflict:
    case Cause::OverQuota:
    case Cause::OutcomeUnknown:
    case Cause::Local:
        return Exit::Failed;
    }
    Q_UNREACHABLE();
}

void printLine(const QString &line)
{
    writeTo(stdout, line.toUtf8() + '\n');
}

void printJson(const QJsonObject &object)
{
    writeTo(stdout, QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void printBytes(const QByteArray &bytes)
{
    writeTo(stdout, bytes);
}

void say(const QString &line)
{
    writeTo(stderr, line.toUtf8() + '\n');
}

Exit complain(const Failure &failure)
{
    say(u"seaworthy: "_s + sentence(failure));
    return exitOf(failure);
}

QString table(const std::vector<QStringList> &rows)
{
    std::vector<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), size_t(row.size())));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[size_t(i)] = std::max(widths[size_t(i)], row.at(i).size());
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row.at(i).leftJustified(widths[size_t(i)] + 2);
        text += line.trimmed() + u'\n';
    }
    return text;
}

} // namespace sw
