// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/planner/scenarios_model.h"

#include "planner/formula/explanation.h"
#include "widgets/planner/figures_model.h"

#include <QFont>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sw {

ScenariosModel::Row ScenariosModel::wordsRow(const QString &key, const QString &label,
                                             const std::vector<QString> &words)
{
    Row row{key, label, {}, false};
    for (const QString &word : words) {
        const bool differs = word != words.front();
        //: A choice that is another one than in the first scenario: ≠ is the sign for it.
        row.cells.push_back({differs ? tr("≠ %1").arg(word) : word, differs});
        row.differs = row.differs || differs;
    }
    return row;
}

ScenariosModel::Row ScenariosModel::numbersRow(const QString &key, const QString &label,
                                               const std::vector<std::optional<double>> &values, Unit unit,
                                               const QString &currency) const
{
    Row row{key, label, {}, false};
    const std::optional<double> base = values.front();
    for (const std::optional<double> &value : values) {
        Cell cell{value ? shown(*value, unit, m_locale, currency) : u"–"_s};
        // Differences that the arithmetic makes are none.
        const double least = base ? 1e-9 * std::max(std::abs(*base), 1e-12) : 0;
        if (value && base && std::abs(*value - *base) > least) {
            cell.differs = true;
            const QString size = shown(std::abs(*value - *base), unit, m_locale, currency);
            //: A figure and by how much it is above that of the first scenario.
            cell.text = *value > *base ? tr("%1   ▲ +%2").arg(cell.text, size)
                                       //: A figure and by how much it is below that of the first scenario.
                                       : tr("%1   ▼ −%2").arg(cell.text, size);
        } else if (value.has_value() != base.has_value()) {
            cell.differs = true;
            cell.text = tr("≠ %1").arg(cell.text);
        }
        row.differs = row.differs || cell.differs;
        row.cells.push_back(cell);
    }
    return row;
}

void ScenariosModel::addChoices(std::vector<Row> &rows, const std::vector<Scenario> &scenarios) const
{
    const auto add = [&](const QString &key, const QString &label, const auto &wordOf) {
        std::vector<QString> words;
        words.reserve(scenarios.size());
        for (const Scenario &scenario : scenarios)
            words.push_back(wordOf(scenario.worksheet));
        Row row = wordsRow(key, label, words);
        if (row.differs)
            rows.push_back(std::move(row));
    };
    using W = Worksheet;
    add(u"choice.architecture"_s, tr("Architecture"), [](const W &w) { return text(w.architecture); });
    add(u"choice.database"_s, tr("Database"), [](const W &w) { return text(w.database); });
    add(u"choice.survival"_s, tr("Survives"), [](const W &w) { return text(w.survival); });
    add(u"choice.zones"_s, tr("Zones"), [this](const W &w) { return m_locale.toString(w.zones); });
    add(u"choice.peakMethod"_s, tr("Peak by"), [](const W &w) { return text(w.peakMethod); });
    add(u"choice.volumeUnits"_s, tr("Units of volume"), [](const W &w) { return text(w.volumeUnits); });
    add(u"choice.tls"_s, tr("TLS"), [](const W &w) { return w.tls ? tr("yes") : tr("no"); });
    add(u"choice.webSize"_s, tr("Web size"), [](const W &w) { return w.webSize.name; });
    add(u"choice.balancerSize"_s, tr("Balancer size"), [](const W &w) { return w.balancerSize.name; });
    add(u"choice.databaseSize"_s, tr("Database size"), [](const W &w) { return w.databaseSize.name; });
}

void ScenariosModel::addInputs(std::vector<Row> &rows, const std::vector<Scenario> &scenarios,
                               const QString &today) const
{
    for (const InputKind &kind : inputKinds()) {
        std::vector<std::optional<double>> values;
        for (const Scenario &scenario : scenarios) {
            const std::optional<Figure> figure = figureOf(scenario.worksheet, kind, today);
            values.push_back(figure ? std::optional(figure->likely) : std::nullopt);
        }
        Row row = numbersRow(kind.key, kind.label, values, kind.unit, scenarios.front().worksheet.currency);
        if (row.differs)
            rows.push_back(std::move(row));
    }
}

void ScenariosModel::addFigures(std::vector<Row> &rows, const std::vector<Scenario> &scenarios) const
{
    // A line that only a later scenario has is a difference too.
    std::vector<const Line *> lines;
    QStringList keys;
    for (const Scenario &scenario : scenarios) {
        if (!scenario.sized)
            continue;
        for (const Line &line : scenario.sized->proposal.sheet.lines) {
            if (line.input || line.key.startsWith("availability.state"_L1) || keys.contains(line.key))
                continue;
            keys << line.key;
            lines.push_back(&line);
        }
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const Line *a, const Line *b) { return a->section < b->section; });
    for (const Line *line : lines) {
        std::vector<std::optional<double>> values;
        for (const Scenario &scenario : scenarios) {
            const bool known = scenario.sized && scenario.sized->proposal.likely.contains(line->key);
            values.push_back(known ? std::optional(scenario.sized->proposal.likely.at(line->key))
                                   : std::nullopt);
        }
        rows.push_back(
            numbersRow(line->key, line->label, values, line->unit, scenarios.front().worksheet.currency));
    }
}

void ScenariosModel::setScenarios(const std::vector<Scenario> &scenarios, const QString &today,
                                  bool onlyDifferences)
{
    std::vector<Row> rows;
    QStringList names;
    m_sized.clear();
    for (const Scenario &scenario : scenarios) {
        names << scenario.name;
        m_sized.push_back(scenario.sized);
    }
    if (!scenarios.empty()) {
        addChoices(rows, scenarios);
        addInputs(rows, scenarios, today);
        addFigures(rows, scenarios);
    }
    if (onlyDifferences)
        std::erase_if(rows, [](const Row &row) { return !row.differs; });
    const bool sameShape = names == m_names
        && std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                      [](const Row &a, const Row &b) { return a.key == b.key; });
    if (!sameShape) {
        beginResetModel();
        m_names = names;
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == m_rows[i])
            continue;
        m_rows[i] = std::move(rows[i]);
        const int place = static_cast<int>(i);
        emit dataChanged(index(place, 0), index(place, columnCount() - 1));
    }
}

int ScenariosModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ScenariosModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_names.size()) + 1;
}

QVariant ScenariosModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    if (index.column() == 0) {
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return row.label;
        return {};
    }
    const Cell &cell = row.cells[static_cast<size_t>(index.column() - 1)];
    if (role == Qt::DisplayRole)
        return cell.text;
    if (role == Qt::ToolTipRole) {
        const SizedPointer &sized = m_sized[static_cast<size_t>(index.column() - 1)];
        const QString how = sized ? explanationOf(*sized, row.key, m_locale) : QString();
        return how.isEmpty() ? cell.text : how;
    }
    if (role == Qt::FontRole && cell.differs) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    return {};
}

QVariant ScenariosModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    if (section == 0)
        return tr("Figure");
    return section == 1 ? tr("%1 (this worksheet)").arg(m_names.front()) : m_names.value(section - 1);
}

} // namespace sw
