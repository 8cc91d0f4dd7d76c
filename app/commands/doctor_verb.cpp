// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/doctor.h"
#include "app/commands/verb_line.h"
#include "app/commands/verbs.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("sw::DoctorVerb", text);
}

} // namespace

Exit doctorVerb(const QStringList &arguments)
{
    VerbLine line(u"doctor"_s, tr("Says what is missing on this machine, and how to get it."),
                  u"seaworthy doctor --json"_s);
    line.add(u"json"_s, tr("Print the checks as JSON."));
    if (const auto over = line.parse(arguments, 0, 0))
        return *over;

    const std::vector<Check> checks = examineMachine();
    const bool good =
        std::ranges::all_of(checks, [](const Check &check) { return check.good || !check.needed; });
    if (line.isSet(u"json"_s)) {
        QJsonArray all;
        for (const Check &check : checks) {
            all.append(QJsonObject{{u"name"_s, check.name},
                                   {u"good"_s, check.good},
                                   {u"needed"_s, check.needed},
                                   {u"seen"_s, check.seen},
                                   {u"remedy"_s, check.remedy}});
        }
        printJson({{u"good"_s, good}, {u"checks"_s, all}});
        return good ? Exit::Done : Exit::No;
    }
    std::vector<QStringList> rows{{tr("Check"), tr("State"), tr("Seen")}};
    for (const Check &check : checks)
        rows.push_back({check.name,
                        check.good         ? tr("good")
                            : check.needed ? tr("MISSING")
                                           : tr("advised"),
                        check.seen});
    printBytes(table(rows).toUtf8());
    for (const Check &check : checks) {
        if (!check.remedy.isEmpty())
            printLine(check.name + u": "_s + check.remedy);
    }
    return good ? Exit::Done : Exit::No;
}

} // namespace sw
