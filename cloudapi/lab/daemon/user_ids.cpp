// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/daemon/user_ids.h"

#include "cloudapi/lab/host/run_program.h"

#include <QCoreApplication>
#include <QFile>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sw::lab {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sw::lab::UserIds)
};

constexpr qint64 leastIds = 65'536; // "nobody" is 65534

Result<void> put(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || file.write(text) != text.size())
        return failed(Cause::Local, Words::tr("map the user ids"), u"%1: %2"_s.arg(path, file.errorString()));
    return {};
}

} // namespace

QByteArray contentOf(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

std::optional<IdRange> subordinateIds(const QByteArray &text, const QByteArray &user, qint64 id)
{
    for (const QByteArray &line : text.split('\n')) {
        const QList<QByteArray> parts = line.trimmed().split(':');
        if (parts.size() == 3 && (parts[0] == user || parts[0] == QByteArray::number(id))) {
            const IdRange range{parts[1].toLongLong(), parts[2].toLongLong()};
            if (range.first > 0 && range.count >= leastIds)
                return range;
        }
    }
    return std::nullopt;
}

Result<void> mapSubordinateIds(pid_t pid)
{
    const QString doing = Words::tr("map the subordinate ids");
    const passwd *entry = ::getpwuid(::geteuid());
    const QByteArray user = entry ? QByteArray(entry->pw_name) : QByteArray::number(::geteuid());
    const std::optional<IdRange> users = subordinateIds(contentOf(u"/etc/subuid"_s), user, ::geteuid());
    const std::optional<IdRange> groups = subordinateIds(contentOf(u"/etc/subgid"_s), user, ::geteuid());
    if (!users || !groups)
        return failed(
            Cause::Unsupported, doing,
            Words::tr("/etc/subuid and /etc/subgid give %1 no range of %2 ids. Add one with \"usermod "
                      "--add-subuids 100000-165535 --add-subgids 100000-165535 %1\".")
                .arg(QString::fromLocal8Bit(user))
                .arg(leastIds));
    const auto map = [&](const QString &program, qint64 own, const IdRange &range) {
        return runProgram({program, QString::number(pid), u"0"_s, QString::number(own), u"1"_s, u"1"_s,
                           QString::number(range.first), QString::number(leastIds - 1)});
    };
    for (const Result<QByteArray> &mapped :
         {map(u"newuidmap"_s, ::geteuid(), *users), map(u"newgidmap"_s, ::getegid(), *groups)}) {
        if (!mapped)
            return failed(Cause::Unsupported, doing,
                          Words::tr("%1. The package is \"uidmap\".").arg(sentence(mapped.error())));
    }
    return {};
}

Result<void> mapOwnId(pid_t pid)
{
    const QString folder = u"/proc/%1/"_s.arg(pid);
    // The kernel wants this promise before it lets an ordinary user map a group.
    if (Result<void> done = put(folder + u"setgroups"_s, "deny"); !done)
        return done;
    if (Result<void> done = put(folder + u"uid_map"_s, "0 " + QByteArray::number(::geteuid()) + " 1\n");
        !done)
        return done;
    return put(folder + u"gid_map"_s, "0 " + QByteArray::number(::getegid()) + " 1\n");
}

} // namespace sw::lab
