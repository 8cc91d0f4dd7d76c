// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/fold.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::Journal)
};

tl::unexpected<Failure> unreadable(const JournalEntry &entry, const QString &why)
{
    return failed(
        Cause::Malformed, Text::tr("read the journal"),
        Text::tr("Entry %1 makes no sense: %2. 'seaworthy journal verify' tells whether it was changed.")
            .arg(entry.number)
            .arg(why));
}

Result<OperationRecord> recordFrom(const JournalEntry &entry)
{
    const Result<Plan> plan = planFromJson(entry.body.value("plan"_L1).toObject());
    if (!plan)
        return unreadable(entry, sentence(plan.error()));
    OperationRecord record;
    record.id = entry.operation;
    record.cloud = plan->cloud;
    record.title = plan->title;
    record.by = entry.body.value("by"_L1).toString();
    record.submitted = entry.at;
    for (const Step &step : plan->steps)
        record.steps.push_back({step, StepState::Planned, {}, {}, {}});
    if (const QJsonValue undoes = entry.body.value("undoes"_L1); undoes.isString())
        record.undoes = OperationId{undoes.toString()};
    return record;
}

// False when the entry does not fit the operation.
bool apply(const JournalEntry &entry, OperationRecord &record)
{
    if (entry.kind == u"note")
        return true;
    if (entry.kind == u"finished") {
        const auto state = operationStateFromWord(entry.body.value("state"_L1).toString());
        if (!state)
            return false;
        record.state = *state;
        record.ended = entry.at;
        return true;
    }
    const qint64 index = entry.body.value("step"_L1).toInteger(-1);
    if (index < 0 || index >= static_cast<qint64>(record.steps.size()))
        return false;
    StepRecord &step = record.steps.at(static_cast<size_t>(index));
    if (entry.kind == u"begun") {
        step.state = StepState::Begun;
        step.begun = entry.at;
        step.ended.reset();
        return true;
    }
    if (entry.kind == u"undoing") {
        step.state = StepState::Begun;
        step.note = Text::tr("Taking it back was begun.");
        step.ended.reset();
        return true;
    }
    const auto state = stepStateFromWord(entry.body.value("state"_L1).toString());
    if (entry.kind != u"ended" || !state)
        return false;
    step.state = *state;
    step.ended = entry.at;
    step.note = entry.body.value("note"_L1).toString();
    return true;
}

bool isFault(const Step &step)
{
    return std::holds_alternative<DropNetwork>(step) || std::holds_alternative<KillProcess>(step);
}

// Whether something of it may still be in the world. A step that was only begun may have taken effect.
bool mayStand(const StepRecord &step)
{
    return step.begun
        && (step.state == StepState::Begun || step.state == StepState::Done
            || step.state == StepState::UndoFailed || step.state == StepState::Failed);
}

} // namespace

Result<std::vector<OperationRecord>> fold(const std::vector<JournalEntry> &entries)
{
    std::vector<OperationRecord> records;
    QHash<OperationId, size_t> places;
    for (const JournalEntry &entry : entries) {
        if (entry.kind == u"submitted") {
            Result<OperationRecord> record = recordFrom(entry);
            if (!record)
                return failed(record.error());
            places.insert(entry.operation, records.size());
            records.push_back(std::move(*record));
            continue;
        }
        const auto place = places.constFind(entry.operation);
        if (place == places.cend())
            return unreadable(entry, Text::tr("its operation was never submitted"));
        if (!apply(entry, records.at(*place)))
            return unreadable(entry, Text::tr("it does not fit its operation"));
    }
    return records;
}

Result<std::vector<OperationRecord>> faultsAmong(const std::vector<JournalEntry> &entries)
{
    Result<std::vector<OperationRecord>> all = fold(entries);
    if (!all)
        return failed(all.error());
    std::set<OperationId> faults;
    for (const JournalEntry &entry : entries) {
        if (entry.kind == u"submitted" && entry.body.value("fault"_L1).toBool())
            faults.insert(entry.operation);
    }
    std::vector<OperationRecord> open;
    for (OperationRecord &record : *all) {
        if (record.state == OperationState::Undone || record.state == OperationState::Failed)
            continue;
        const bool whole = faults.contains(record.id);
        if (std::ranges::any_of(record.steps, [whole](const StepRecord &step) {
                return mayStand(step) && changesTheWorld(step.step) && (whole || isFault(step.step));
            }))
            open.push_back(std::move(record));
    }
    return open;
}

} // namespace sw
