// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/verbs.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Verb
{
    const char *name;
    Exit (*run)(const QStringList &);
    const char *summary;
};

constexpr std::array verbs{
    Verb{"lab", labVerb, QT_TRANSLATE_NOOP("sw::Verbs", "start, look at and stop the embedded cloud")},
    Verb{"plan", planVerb, QT_TRANSLATE_NOOP("sw::Verbs", "size a site from a worksheet")},
    Verb{"inventory", inventoryVerb, QT_TRANSLATE_NOOP("sw::Verbs", "list the servers of a cloud")},
    Verb{"topology", topologyVerb,
         QT_TRANSLATE_NOOP("sw::Verbs", "draw a cloud as a graph and mark single points of failure")},
    Verb{"server", serverVerb,
         QT_TRANSLATE_NOOP("sw::Verbs", "act on one server: previewed, journaled, verified")},
    Verb{"drill", drillVerb, QT_TRANSLATE_NOOP("sw::Verbs", "run a failover drill and file its evidence")},
    Verb{"faults", faultsVerb, QT_TRANSLATE_NOOP("sw::Verbs", "stop every fault that a journal knows of")},
    Verb{"journal", journalVerb, QT_TRANSLATE_NOOP("sw::Verbs", "read, verify and undo what was done")},
    Verb{"doctor", doctorVerb,
         QT_TRANSLATE_NOOP("sw::Verbs", "say what this machine lacks, and how to get it")},
};

const Verb *find(const QString &word)
{
    const auto it = std::ranges::find_if(
        verbs, [&word](const Verb &verb) { return word == QLatin1StringView(verb.name); });
    return it == verbs.end() ? nullptr : &*it;
}

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Verbs)
};

QString help()
{
    QString text = Text::tr("Seaworthy proves that a cloud survives failure.") + u"\n\n"_s
        + Text::tr("  seaworthy               the console\n  seaworthy --lab         the console on the lab")
        + u'\n';
    for (const Verb &verb : verbs)
        text += u"  seaworthy "_s + QString::fromLatin1(verb.name).leftJustified(14) + Text::tr(verb.summary)
            + u'\n';
    return text + u'\n'
        + Text::tr("Every verb has --help with an example. JSON goes to stdout, progress to stderr. Exit "
                   "codes: 0 "
                   "done and "
                   "verified, 1 the answer is no, 2 bad input, 3 a provider or host failed, 4 refused by a "
                   "safety "
                   "rule, "
                   "130 interrupted, after compensation.")
        + u'\n';
}

} // namespace

bool isVerb(const QString &word)
{
    return find(word) || word == "--help"_L1 || word == "-h"_L1 || word == "help"_L1 || word == "--version"_L1
        || !word.startsWith(u'-');
}

Exit runVerb(const QStringList &arguments)
{
    const QString word = arguments.value(0);
    if (const Verb *verb = find(word))
        return verb->run(arguments);
    if (word == "--version"_L1) {
        printLine(u"seaworthy "_s + QCoreApplication::applicationVersion());
        return Exit::Done;
    }
    if (word == "--help"_L1 || word == "-h"_L1 || word == "help"_L1) {
        printBytes(help().toUtf8());
        return Exit::Done;
    }
    say(Text::tr("seaworthy: '%1' is no verb. See: seaworthy --help").arg(word));
    return Exit::Usage;
}

} // namespace sw
