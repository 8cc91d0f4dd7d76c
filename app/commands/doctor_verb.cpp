// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/doctor.h"
#include "app/commands/verb_line.h"
#include "app/commands/verbs.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::DoctorVerb)
};

} // namespace

Exit doctorVerb(const QStringList &arguments)
{
    VerbLine line(u"doctor"_s, Text::tr("Says what is missing on this machine, and how to get it."),
                  u"seaworthy doctor --json"_s);
    line.add(u"json"_s, Text::tr("Print the checks as JSON."));
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
    std::vector<QStringList> rows{{Text::tr("Check"), Text::tr("State"), Text::tr("Seen")}};
    for (const Check &check : checks)
        rows.push_back({check.name,
                        check.good         ? Text::tr("good")
                            : check.needed ? Text::tr("MISSING")
                                           : Text::tr("advised"),
                        check.seen});
    printBytes(table(rows).toUtf8());
    for (const Check &check : checks) {
        if (!check.remedy.isEmpty())
            printLine(check.name + u": "_s + check.remedy);
    }
    return good ? Exit::Done : Exit::No;
}

} // namespace sw
