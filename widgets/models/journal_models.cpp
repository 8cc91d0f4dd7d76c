// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/models/journal_models.h"

#include "widgets/look/colours.h"
#include "widgets/look/formats.h"
#include "widgets/look/icons.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

std::optional<Microseconds> tookOf(const std::optional<Instant> &begun, const std::optional<Instant> &ended)
{
    return begun && ended ? std::optional(*ended - *begun) : std::nullopt;
}

int compare(Microseconds a, Microseconds b)
{
    return a < b ? -1 : b < a ? 1 : 0;
}

QVariant rawTime(const std::optional<Microseconds> &time)
{
    return time ? QVariant::fromValue<qint64>(time->count()) : QVariant();
}

} // namespace

QString OperationModel::title(int column) const
{
    switch (column) {
    case Submitted:
        return tr("Begun");
    case Title:
        return tr("Operation");
    case State:
        return tr("State");
    case Took:
        return tr("Took");
    case By:
        //: The column that names who started an operation.
        return tr("By");
    case CloudColumn:
        return tr("Cloud");
    }
    return {};
}

QVariant OperationModel::cell(const OperationRecord &row, int column, int role) const
{
    const std::optional<Microseconds> took = tookOf(row.submitted, row.ended);
    if (role == Qt::DecorationRole && column == State)
        return look::icon(look::glyph(row.state), look::meaningOf(row.state));
    if (role == RawRole) {
        if (column == Submitted)
            return QVariant::fromValue<qint64>(row.submitted.time_since_epoch().count());
        if (column == State)
            return static_cast<int>(row.state);
        if (column == Took)
            return rawTime(took);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != RawRole)
        return {};
    switch (column) {
    case Submitted:
        return look::dateTime(row.submitted);
    case Title:
        return row.title;
    case State:
        return label(row.state);
    case Took:
        return took ? look::duration(*took) : QString();
    case By:
        return row.by;
    case CloudColumn:
        return row.cloud.text;
    }
    return {};
}

int OperationModel::order(const OperationRecord &a, const OperationRecord &b, int column) const
{
    switch (column) {
    case Submitted:
        return a.submitted < b.submitted ? -1 : b.submitted < a.submitted ? 1 : 0;
    case Title:
        return look::naturalOrder(a.title, b.title);
    case State:
        return static_cast<int>(a.state) - static_cast<int>(b.state);
    case Took:
        return compare(tookOf(a.submitted, a.ended).value_or(Microseconds::max()),
                       tookOf(b.submitted, b.ended).value_or(Microseconds::max()));
    case By:
        return look::naturalOrder(a.by, b.by);
    default:
        return look::naturalOrder(a.cloud.text, b.cloud.text);
    }
}

std::vector<StepRow> stepRows(const OperationRecord &operation)
{
    std::vector<StepRow> rows;
    for (const StepRecord &step : operation.steps)
        rows.push_back({static_cast<int>(rows.size()) + 1,
                        operation.state == OperationState::Running && step.state == StepState::Begun, step});
    return rows;
}

QString StepModel::title(int column) const
{
    switch (column) {
    case Number:
        //: The column with the number of a step.
        return tr("No.");
    case What:
        return tr("Step");
    case State:
        return tr("State");
    case Took:
        return tr("Took");
    case Note:
        return tr("What was seen");
    }
    return {};
}

QVariant StepModel::cell(const StepRow &row, int column, int role) const
{
    const StepRecord &record = row.record;
    const std::optional<Microseconds> took = tookOf(record.begun, record.ended);
    if (role == Qt::DecorationRole && column == State)
        return look::icon(look::glyph(record.state), look::meaningOf(record.state));
    if (role == RawRole) {
        if (column == Number)
            return row.number;
        if (column == State)
            return static_cast<int>(record.state);
        if (column == Took)
            return rawTime(took);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != RawRole)
        return {};
    switch (column) {
    case Number:
        return look::number(row.number);
    case What:
        return explain(record.step);
    case State:
        return row.underWay ? tr("Under way") : label(record.state);
    case Took:
        return took ? look::duration(*took) : QString();
    case Note:
        return record.note;
    }
    return {};
}

int StepModel::order(const StepRow &a, const StepRow &b, int column) const
{
    switch (column) {
    case State:
        return static_cast<int>(a.record.state) - static_cast<int>(b.record.state);
    case Took:
        return compare(tookOf(a.record.begun, a.record.ended).value_or(Microseconds::max()),
                       tookOf(b.record.begun, b.record.ended).value_or(Microseconds::max()));
    case What:
        return look::naturalOrder(explain(a.record.step), explain(b.record.step));
    case Note:
        return look::naturalOrder(a.record.note, b.record.note);
    default:
        return a.number - b.number;
    }
}

QString whyNotUndone(const OperationRecord &operation)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("sw::OperationModel", text); };
    switch (operation.state) {
    case OperationState::Running:
        return say(
            QT_TRANSLATE_NOOP("sw::OperationModel", "This operation is still running. Stop it first."));
    case OperationState::Undone:
        return say(QT_TRANSLATE_NOOP("sw::OperationModel", "This operation has been undone already."));
    case OperationState::Failed:
        return say(QT_TRANSLATE_NOOP("sw::OperationModel",
                                     "This operation failed, and what it had done was taken back then."));
    case OperationState::Interrupted:
        return say(QT_TRANSLATE_NOOP(
            "sw::OperationModel",
            "This operation was interrupted. Choose how it goes on, at the top of this page."));
    case OperationState::Succeeded:
    case OperationState::NeedsAttention:
        break;
    }
    bool changed = false;
    for (const StepRecord &step : operation.steps) {
        if (step.state != StepState::Done || !changesTheWorld(step.step))
            continue;
        changed = true;
        if (!canBeUndone(step.step))
            return say(QT_TRANSLATE_NOOP("sw::OperationModel", "This step cannot be taken back: %1."))
                .arg(explain(step.step));
    }
    if (!changed)
        return say(QT_TRANSLATE_NOOP("sw::OperationModel",
                                     "This operation changed nothing that could be taken back."));
    return {};
}

} // namespace sw
