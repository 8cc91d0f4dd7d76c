// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/verb_line.h"

#include "cloudapi/files/small_file.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::VerbLine)
};

} // namespace

VerbLine::VerbLine(const QString &usage, const QString &summary, const QString &example)
    : m_usage(usage), m_summary(summary), m_example(example)
{
    add(u"help"_s, Text::tr("Show this help."));
}

void VerbLine::add(const QString &name, const QString &meaning, const QString &valueName,
                   const QString &fallback)
{
    m_parser.addOption(QCommandLineOption(name, meaning, valueName, fallback));
    const QString left = valueName.isEmpty() ? u"  --"_s + name : u"  --"_s + name + u' ' + valueName;
    m_rows.push_back(
        {left, fallback.isEmpty() ? meaning : Text::tr("%1 (%2 without it)").arg(meaning, fallback)});
}

std::optional<Exit> VerbLine::parse(const QStringList &arguments, int least, int most)
{
    // QCommandLineParser takes the first argument for the program's name; here it is the verb.
    if (!m_parser.parse(arguments))
        return wrong(m_parser.errorText());
    if (m_parser.isSet(u"help"_s)) {
        printBytes(help().toUtf8());
        return Exit::Done;
    }
    const QStringList given = m_parser.positionalArguments();
    if (given.size() < least)
        return wrong(Text::tr("something is missing after %1").arg(arguments.join(u' ')));
    if (given.size() > most)
        return wrong(Text::tr("'%1' is more than is expected here").arg(given.at(most)));
    return std::nullopt;
}

Exit VerbLine::wrong(const QString &problem) const
{
    const QString verb = m_usage.section(u' ', 0, 0);
    say(u"seaworthy "_s + verb + u": "_s + problem);
    say(Text::tr("Usage: seaworthy %1. See: seaworthy %2 --help").arg(m_usage, verb));
    return Exit::Usage;
}

QString VerbLine::help() const
{
    qsizetype width = 0;
    for (const QStringList &row : m_rows)
        width = std::max(width, row.front().size());
    QString options;
    for (const QStringList &row : m_rows)
        options += row.front().leftJustified(width + 2) + row.back() + u'\n';
    return Text::tr("Usage: seaworthy %1").arg(m_usage) + u"\n\n"_s + m_summary + u"\n\n"_s
        + Text::tr("Options:") + u'\n' + options + u'\n' + Text::tr("Example:") + u"\n  "_s + m_example
        + u'\n';
}

Result<QByteArray> readNamedFile(const QString &path, const QString &doing)
{
    const Result<QByteArray> text = readSmallFile(path, doing);
    if (!text)
        return failed(Cause::Malformed, text.error().doing, text.error().detail);
    return *text;
}

} // namespace sw
