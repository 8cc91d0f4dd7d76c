// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/plan_text.h"

#include "app/commands/terminal.h"
#include "app/exports/proposal_words.h"
#include "planner/config/generate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::PlanVerb)
};

constexpr qsizetype columns = 80;

// Words in lines that fit, the first after the lead, the others below its end.
QString wrapped(const QString &text, const QString &lead = {})
{
    const QString indent(lead.size(), u' ');
    QString all;
    QString line = lead;
    bool empty = true;
    for (QString word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (!empty && line.size() + 1 + word.size() > columns) {
            all += line + u'\n';
            line = indent;
            empty = true;
        }
        while (line.size() + word.size() > columns) {
            const qsizetype room = columns - line.size();
            all += line + word.left(room) + u'\n';
            word = word.mid(room);
            line = indent;
        }
        line += (empty ? QString() : u" "_s) + word;
        empty = false;
    }
    return all + line + u'\n';
}

QString cut(const QString &text, qsizetype width)
{
    return text.size() <= width ? text : text.left(width - 1) + u'…';
}

QString headed(const QString &heading)
{
    return u'\n' + heading + u'\n';
}

// A name and a value that end at one edge each.
QString figure(const QString &label, const QString &value)
{
    constexpr qsizetype valueWidth = 26;
    return u"  "_s + cut(label, columns - valueWidth - 4).leftJustified(columns - valueWidth - 4) + u' '
        + value.rightJustified(valueWidth) + u'\n';
}

QString tiers(const Worksheet &worksheet, const Proposal &proposal, const QLocale &locale)
{
    QString text = headed(Text::tr("Tiers"));
    for (const TierRow &tier : tierRows(worksheet, proposal)) {
        text += wrapped(tierSizeWords(worksheet, tier, locale),
                        u"  "_s + (locale.toString(tier.nodes) + u" × "_s).rightJustified(8)
                            + cut(tier.tier, 22).leftJustified(22) + u"  "_s
                            + cut(tier.site, 8).leftJustified(8) + u"  "_s);
    }
    return text;
}

QString steps(const Worksheet &worksheet, const Proposal &proposal, const QLocale &locale)
{
    const bool priced = !costKey(proposal).isEmpty();
    QString text = headed(Text::tr("Steps"));
    for (const ScalingStep &step : proposal.steps) {
        const QString from =
            step.month == 0 ? Text::tr("from day one") : Text::tr("from month %1").arg(step.month);
        QStringList what{Text::tr("%n web node(s)", nullptr, step.webNodes)};
        if (step.balancerPairs > 0)
            what << Text::tr("%n pair(s) of load balancers", nullptr, step.balancerPairs);
        if (step.databaseNodes > 0)
            what << Text::tr("%n database node(s)", nullptr, step.databaseNodes);
        if (priced)
            what << Text::tr("%1 a month").arg(money(worksheet, step.monthlyCost, locale));
        text += wrapped(what.join(u", "_s), u"  "_s + from.leftJustified(18));
    }
    return text;
}

} // namespace

QString planText(const Worksheet &worksheet, const Proposal &proposal, const QLocale &locale)
{
    QString text = wrapped(worksheet.name.isEmpty() ? Text::tr("Server sizing") : worksheet.name) + u'\n';
    text += wrapped(summary(worksheet, proposal, locale)) + u'\n';
    text += wrapped(peakWords(worksheet, proposal, locale));
    text += wrapped(whatBinds(proposal, locale));
    text += tiers(worksheet, proposal, locale);
    for (const Section section : sectionsOf(proposal.sheet)) {
        const std::vector<QString> keys = derivedKeys(proposal.sheet, section);
        if (keys.empty())
            continue;
        text += headed(title(section));
        for (const QString &key : keys)
            text += figure(proposal.sheet.find(key)->label, shownFigure(worksheet, proposal, key, locale));
    }
    text += steps(worksheet, proposal, locale);
    if (const QString regret = regretWords(worksheet, proposal, locale); !regret.isEmpty())
        text += u'\n' + wrapped(regret);
    text += headed(Text::tr("Single points of failure"));
    for (const QString &name : proposal.singlePoints)
        text += wrapped(name, u"  "_s);
    if (proposal.singlePoints.empty())
        text += wrapped(Text::tr("None: no single component takes the site down."), u"  "_s);
    text += u'\n' + wrapped(simulationWords(proposal, locale));
    if (const QStringList byHand = notGenerated(proposal.architecture); !byHand.isEmpty()) {
        text += headed(Text::tr("What a person has to set up"));
        for (const QString &each : byHand)
            text += wrapped(each, u"- "_s);
    }
    if (!proposal.remarks.empty())
        text += headed(Text::tr("Remarks"));
    for (const Remark &remark : remarksByWeight(proposal))
        text += wrapped(remark.text, remark.serious ? u"! "_s : u"- "_s);
    return text;
}

QString sizesText(const Worksheet &worksheet, const std::vector<SizeChoice> &choices, const QLocale &locale)
{
    std::vector<QStringList> rows{
        {Text::tr("Size of a web node"), Text::tr("Nodes"), Text::tr("A month"), Text::tr("Remark")}};
    QStringList unusable;
    for (const SizeChoice &choice : choices) {
        if (!choice.unusable.isEmpty()) {
            unusable << choice.size + u": "_s + choice.unusable;
            continue;
        }
        rows.push_back({choice.size, locale.toString(choice.webNodes),
                        choice.hasPrice ? money(worksheet, choice.monthlyCost, locale) : Text::tr("no price"),
                        choice.size == worksheet.webSize.name ? Text::tr("chosen") : QString()});
    }
    QString text = table(rows);
    for (const QString &why : unusable)
        text += wrapped(why, u"- "_s);
    return text;
}

QString historyText(const TrafficHistory &history, const QLocale &locale)
{
    QString text =
        wrapped(Text::tr("%1: %2 lines, %3 of them malformed.")
                    .arg(history.kind, locale.toString(history.lines), locale.toString(history.malformed)));
    for (const TrafficHistory::Fact &fact : history.facts)
        text += figure(fact.label, fact.value);
    return text;
}

QString badLinesText(const TrafficHistory &history, size_t most)
{
    QString text;
    for (size_t i = 0; i < std::min(most, history.badLines.size()); ++i) {
        const TrafficHistory::BadLine &line = history.badLines[i];
        text += wrapped(Text::tr("line %1: %2: %3").arg(QString::number(line.number), line.why, line.text),
                        u"  "_s);
    }
    return text;
}

} // namespace sw
