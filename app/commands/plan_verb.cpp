// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/catalogues/catalogues.h"
#include "app/commands/interrupt.h"
#include "app/commands/plan_text.h"
#include "app/commands/verb_line.h"
#include "app/commands/verbs.h"
#include "app/exports/exports.h"
#include "app/exports/whole_file.h"
#include "app/imports/traffic_file.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::PlanVerb)
};

constexpr std::array formats{
    TrafficFormat::MrtgLog,        TrafficFormat::AccessLog,  TrafficFormat::SarText, TrafficFormat::SadfJson,
    TrafficFormat::PrometheusJson, TrafficFormat::HaproxyLog, TrafficFormat::Csv};

QString formatWords()
{
    QStringList words;
    for (const TrafficFormat format : formats)
        words << word(format);
    return words.join(u", "_s);
}

// What the line gives beside files, checked.
struct Wishes
{
    QString today;
    std::optional<TrafficFormat> format;
    ImportOptions import;
    bool columns = false; // import.csv was given, and is not to be guessed
};

// "1,3,bits": the columns of the time and of the value, counted from 1, and what the value is.
std::optional<CsvColumns> columnsFrom(const QString &text)
{
    const std::map<QString, CsvColumns::Meaning> meanings{
        {u"mbit"_s, CsvColumns::Meaning::MbitPerSecond},
        {u"bits"_s, CsvColumns::Meaning::BitsPerSecond},
        {u"bytes"_s, CsvColumns::Meaning::BytesPerSecond},
        {u"volume"_s, CsvColumns::Meaning::BytesInInterval}};
    const QStringList parts = text.split(u',');
    const auto meaning = meanings.find(parts.value(2));
    const int time = parts.value(0).toInt();
    const int value = parts.value(1).toInt();
    if (parts.size() != 3 || time < 1 || value < 1 || meaning == meanings.end())
        return std::nullopt;
    CsvColumns columns;
    columns.time = time - 1;
    columns.value = value - 1;
    columns.meaning = meaning->second;
    return columns;
}

// Yields the problem with what was given.
Result<Wishes> wishesOf(const VerbLine &line)
{
    const auto wrong = [](const QString &detail) {
        return failed(Cause::Malformed, Text::tr("read the line"), detail);
    };
    Wishes wishes;
    const QString day = line.value(u"today"_s);
    wishes.today = day.isEmpty() ? QDate::currentDate().toString(Qt::ISODate) : day;
    if (!QDate::fromString(wishes.today, Qt::ISODate).isValid())
        return wrong(Text::tr("--today '%1' is no day. Give it as 2026-03-01.").arg(day));
    if (line.isSet(u"format"_s)) {
        wishes.format = trafficFormatFromWord(line.value(u"format"_s));
        if (!wishes.format)
            return wrong(Text::tr("--format '%1' is not known. Give one of: %2.")
                             .arg(line.value(u"format"_s), formatWords()));
    }
    bool isNumber = true;
    constexpr double longestGap = 24 * 60;
    const double minutes =
        line.isSet(u"session-gap"_s) ? line.value(u"session-gap"_s).toDouble(&isNumber) : 30;
    if (!isNumber || !(minutes > 0) || minutes > longestGap)
        return wrong(Text::tr("--session-gap '%1' is no time. Give minutes from 1 to 1440.")
                         .arg(line.value(u"session-gap"_s)));
    wishes.import.sessionGap = Seconds{qint64(minutes * 60)};
    wishes.import.device = line.value(u"device"_s);
    if (line.isSet(u"columns"_s)) {
        const std::optional<CsvColumns> columns = columnsFrom(line.value(u"columns"_s));
        if (!columns)
            return wrong(
                Text::tr("--columns '%1' cannot be used. Give the column of the time, that of the value, and "
                         "mbit, bits, bytes or volume, such as 1,2,bits.")
                    .arg(line.value(u"columns"_s)));
        wishes.import.csv = *columns;
        wishes.columns = true;
    }
    for (const QString &option :
         {u"format"_s, u"session-gap"_s, u"device"_s, u"columns"_s, u"accept-malformed"_s}) {
        if (line.isSet(option) && !line.isSet(u"import"_s))
            return wrong(Text::tr("--%1 goes with --import LOG.").arg(option));
    }
    return wishes;
}

// The figures of a log take the place of the worksheet's. Says what was found.
Result<void> importInto(Worksheet &worksheet, const VerbLine &line, const Wishes &wishes)
{
    const QString file = line.value(u"import"_s);
    const QString doing = Text::tr("import the traffic");
    ImportOptions options = wishes.import;
    options.source = QFileInfo(file).fileName();
    options.by = worksheet.preparedBy;
    options.mbPerGB = worksheet.volumeUnits == VolumeUnits::Binary ? 1024 : 1000;
    const Result<QByteArray> start = startOfFile(file);
    if (!start)
        return failed(start.error());
    // What a table's columns are is guessed from its first rows; its separator and heading always are.
    const CsvColumns guess = csvPreview(*start).guess;
    if (!wishes.columns)
        options.csv = guess;
    options.csv.separator = guess.separator;
    options.csv.header = guess.header;
    const Interrupt interrupt;
    int told = 0;
    const Result<TrafficHistory> history = importTraffic(
        file, wishes.format, options,
        [&told](double part) {
            constexpr int tenths = 10;
            if (int(part * tenths) <= told || part >= 1)
                return;
            told = int(part * tenths);
            say(Text::tr("%1 % read").arg(told * tenths));
        },
        interrupt.token());
    if (!history)
        return failed(history.error());
    say(historyText(*history, QLocale()).trimmed());
    constexpr size_t shownLines = 10;
    const bool tooMany =
        double(history->malformed) > mostMalformed * double(std::max<qint64>(history->lines, 1));
    if (history->malformed > 0)
        say(badLinesText(*history, shownLines));
    if (tooMany && !line.isSet(u"accept-malformed"_s)) {
        return failed(
            Cause::Refused, doing,
            Text::tr("%1: %2 of %3 lines are malformed, which is more than %4 %. Is it the right format "
                     "(--format)? To take the figures all the same, add --accept-malformed.")
                .arg(file)
                .arg(history->malformed)
                .arg(history->lines)
                .arg(mostMalformed * 100));
    }
    for (const auto &[key, figure] : history->figures)
        worksheet.figures.insert_or_assign(key, figure);
    return {};
}

// The catalogue that the line names, or the worksheet's own.
Result<Catalogue> catalogueFor(const VerbLine &line, const Worksheet &worksheet)
{
    const Catalogues all = catalogues(catalogueFolder());
    for (const Failure &failure : all.failures)
        say(sentence(failure));
    const QString wanted = line.isSet(u"catalogue"_s) ? line.value(u"catalogue"_s) : worksheet.catalogue;
    QStringList ids;
    for (const Catalogue &catalogue : all.catalogues) {
        if (catalogue.id == wanted)
            return catalogue;
        ids << catalogue.id;
    }
    const QString there = Text::tr("There are: %1. Name one by --catalogue.").arg(ids.join(u", "_s));
    return failed(Cause::Malformed, Text::tr("find the catalogue"),
                  wanted.isEmpty() ? Text::tr("the worksheet names none. %1").arg(there)
                                   : Text::tr("there is no catalogue '%1'. %2").arg(wanted, there));
}

Result<void> chooseSize(Worksheet &worksheet, const Catalogue &catalogue, const QString &wanted,
                        const QString &today)
{
    const QString doing = Text::tr("choose the size of a web node");
    QString name = wanted;
    if (wanted == "auto"_L1) {
        const std::vector<SizeChoice> choices = comparedSizes(worksheet, catalogue, today);
        const auto usable = std::ranges::find_if(
            choices, [](const SizeChoice &choice) { return choice.unusable.isEmpty() && choice.hasPrice; });
        if (usable == choices.end()) {
            return failed(Cause::Malformed, doing,
                          Text::tr("no size of '%1' has a price and can carry the load. See --compare-sizes.")
                              .arg(catalogue.title));
        }
        name = usable->size;
    }
    const ServerSize *size = findSize(catalogue, name);
    if (!size) {
        QStringList names;
        for (const ServerSize &each : catalogue.sizes)
            names << each.name;
        return failed(
            Cause::Malformed, doing,
            Text::tr("'%1' has no size '%2'. It has: %3.").arg(catalogue.title, name, names.join(u", "_s)));
    }
    if (size->price && catalogue.currency != worksheet.currency
        && (worksheet.balancerSize.price || worksheet.databaseSize.price)) {
        return failed(
            Cause::Malformed, doing,
            Text::tr("'%1' has prices in %2, and the worksheet's other sizes are in %3. Choose all sizes "
                     "from one catalogue.")
                .arg(catalogue.title, catalogue.currency, worksheet.currency));
    }
    worksheet.webSize = *size;
    worksheet.catalogue = catalogue.id;
    worksheet.currency = size->price ? catalogue.currency : worksheet.currency;
    return {};
}

Result<void> writeExports(const VerbLine &line, const Worksheet &worksheet, const Proposal &proposal,
                          const QString &today)
{
    const auto write = [&line](const QString &option, const auto &how) -> Result<void> {
        return line.isSet(option) ? how(line.value(option)) : Result<void>{};
    };
    for (const Result<void> &written : {
             write(u"pdf"_s,
                   [&](const QString &file) {
                       return writeProposalPdf(file, worksheet, proposal, today, QLocale());
                   }),
             write(u"xlsx"_s,
                   [&](const QString &file) { return writeProposalXlsx(file, worksheet, proposal); }),
             write(u"csv"_s,
                   [&](const QString &file) {
                       return writeWholeFile(file, proposalCsv(worksheet, proposal),
                                             Text::tr("write the table"));
                   }),
             write(u"markdown"_s,
                   [&](const QString &file) {
                       return writeWholeFile(file, proposalMarkdown(worksheet, proposal, QLocale()),
                                             Text::tr("write the proposal"));
                   }),
             write(u"into"_s,
                   [&](const QString &file) {
                       return writeWholeFile(file, writeWorksheet(worksheet),
                                             Text::tr("write the worksheet"));
                   }),
         }) {
        if (!written)
            return failed(written.error());
    }
    return {};
}

Exit newWorksheet(const VerbLine &line)
{
    const QString file = line.argument(1);
    if (QFileInfo::exists(file)) {
        return complain({Cause::Refused, Text::tr("write the worksheet"),
                         Text::tr("%1 is there already. Name another file, or move it away.").arg(file)});
    }
    Catalogue catalogue;
    if (line.isSet(u"catalogue"_s)) {
        const Result<Catalogue> named = catalogueFor(line, {});
        if (!named)
            return complain(named.error());
        catalogue = *named;
    } else if (const Catalogues all = catalogues(catalogueFolder()); !all.catalogues.empty()) {
        const auto first = std::ranges::find(all.catalogues, u"first-generation"_s, &Catalogue::id);
        catalogue = first == all.catalogues.end() ? all.catalogues.front() : *first;
    }
    const Result<void> written =
        writeWholeFile(file, writeWorksheet(starterWorksheet(catalogue)), Text::tr("write the worksheet"));
    if (!written)
        return complain(written.error());
    say(Text::tr("%1 is an example to change. Size it by: seaworthy plan %1").arg(file));
    return Exit::Done;
}

void addOptions(VerbLine &line)
{
    line.add(u"json"_s, Text::tr("Print every figure as JSON."));
    line.add(u"pdf"_s, Text::tr("Write the proposal into this PDF file."), u"FILE"_s);
    line.add(u"xlsx"_s, Text::tr("Write a spreadsheet whose figures are live formulas."), u"FILE"_s);
    line.add(u"csv"_s, Text::tr("Write the figures as a table."), u"FILE"_s);
    line.add(u"markdown"_s, Text::tr("Write the proposal as Markdown."), u"FILE"_s);
    line.add(u"into"_s, Text::tr("Write the worksheet, with what was imported and chosen."), u"FILE"_s);
    line.add(u"size"_s,
             Text::tr("Take this size for the web nodes; auto: the cheapest that carries the load."),
             u"NAME"_s);
    line.add(u"catalogue"_s, Text::tr("The catalogue of sizes, in place of the worksheet's."), u"ID"_s);
    line.add(u"compare-sizes"_s, Text::tr("List every size of the catalogue with its nodes and cost."));
    line.add(u"import"_s, Text::tr("Take the traffic from this log, plain or gzip."), u"LOG"_s);
    line.add(u"format"_s, Text::tr("What the log is: %1.").arg(formatWords()), u"FORMAT"_s);
    line.add(u"accept-malformed"_s, Text::tr("Take the figures of a log even if many lines are malformed."));
    line.add(u"session-gap"_s,
             Text::tr("A visitor who is silent for longer begins a new visit (30 without it)."),
             u"MINUTES"_s);
    line.add(u"device"_s, Text::tr("The interface in a sar report; the busiest without it."), u"NAME"_s);
    line.add(
        u"columns"_s,
        Text::tr("Columns of a CSV log: time, value, and mbit, bits, bytes (a second) or volume (bytes)."),
        u"T,V,KIND"_s);
    line.add(u"today"_s, Text::tr("Take this day for what is out of date, not the clock's."), u"DAY"_s);
}

} // namespace

Exit planVerb(const QStringList &arguments)
{
    VerbLine line(
        u"plan FILE | new FILE"_s,
        Text::tr("Sizes a site from a worksheet: servers, architecture, availability and cost. 'plan new "
                 "FILE' writes a worksheet to begin with."),
        u"seaworthy plan resources/worksheets/small-shop.json --pdf proposal.pdf --xlsx proposal.xlsx"_s);
    addOptions(line);
    if (const auto over = line.parse(arguments, 1, 2))
        return *over;
    const bool isNew = line.argument(0) == "new"_L1 && !line.argument(1).isEmpty();
    if (isNew)
        return newWorksheet(line);
    if (!line.argument(1).isEmpty())
        return line.wrong(Text::tr("'%1' is more than is expected here").arg(line.argument(1)));
    const Result<Wishes> wishes = wishesOf(line);
    if (!wishes)
        return line.wrong(wishes.error().detail);

    const Result<QByteArray> text = readNamedFile(line.argument(0), Text::tr("read the worksheet"));
    if (!text)
        return complain(text.error());
    Result<Worksheet> worksheet = readWorksheet(line.argument(0), *text);
    if (!worksheet)
        return complain(worksheet.error());
    if (line.isSet(u"import"_s)) {
        if (const Result<void> imported = importInto(*worksheet, line, *wishes); !imported)
            return complain(imported.error());
    }
    std::optional<Catalogue> catalogue;
    if (line.isSet(u"size"_s) || line.isSet(u"compare-sizes"_s)) {
        const Result<Catalogue> found = catalogueFor(line, *worksheet);
        if (!found)
            return complain(found.error());
        catalogue = *found;
    }
    if (line.isSet(u"size"_s)) {
        if (const Result<void> chosen =
                chooseSize(*worksheet, *catalogue, line.value(u"size"_s), wishes->today);
            !chosen)
            return complain(chosen.error());
    }
    const Result<Proposal> proposal = propose(*worksheet, wishes->today);
    if (!proposal)
        return complain(proposal.error());
    if (const Result<void> written = writeExports(line, *worksheet, *proposal, wishes->today); !written)
        return complain(written.error());
    if (line.isSet(u"json"_s))
        printBytes(proposalJson(*worksheet, *proposal));
    else if (line.isSet(u"compare-sizes"_s))
        printBytes(
            sizesText(*worksheet, comparedSizes(*worksheet, *catalogue, wishes->today), QLocale()).toUtf8());
    else
        printBytes(planText(*worksheet, *proposal, QLocale()).toUtf8());
    return Exit::Done;
}

} // namespace sw
