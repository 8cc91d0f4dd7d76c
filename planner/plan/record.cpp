// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/plan/record.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::OperationRecord)
};

constexpr std::array<std::pair<StepState, const char *>, 7> stepWords{{
    {StepState::Planned, "planned"},
    {StepState::Begun, "begun"},
    {StepState::Done, "done"},
    {StepState::Failed, "failed"},
    {StepState::Undone, "undone"},
    {StepState::UndoFailed, "undo-failed"},
    {StepState::Skipped, "skipped"},
}};

constexpr std::array<std::pair<OperationState, const char *>, 6> operationWords{{
    {OperationState::Running, "running"},
    {OperationState::Succeeded, "succeeded"},
    {OperationState::Failed, "failed"},
    {OperationState::NeedsAttention, "needs-attention"},
    {OperationState::Undone, "undone"},
    {OperationState::Interrupted, "interrupted"},
}};

template <class Words, class State>
QString wordIn(const Words &words, State state)
{
    for (const auto &[value, text] : words) {
        if (value == state)
            return QString::fromLatin1(text);
    }
    Q_UNREACHABLE();
}

template <class State, class Words>
std::optional<State> stateIn(const Words &words, const QString &word)
{
    for (const auto &[value, text] : words) {
        if (word == QLatin1StringView(text))
            return value;
    }
    return std::nullopt;
}

QJsonValue toJson(const std::optional<Instant> &moment)
{
    return moment ? QJsonValue(iso8601(*moment)) : QJsonValue(QJsonValue::Null);
}

} // namespace

QString word(StepState state)
{
    return wordIn(stepWords, state);
}

QString word(OperationState state)
{
    return wordIn(operationWords, state);
}

QString label(StepState state)
{
    switch (state) {
    case StepState::Planned:
        return Text::tr("Planned");
    case StepState::Begun:
        return Text::tr("Begun, result unknown");
    case StepState::Done:
        return Text::tr("Done and verified");
    case StepState::Failed:
        return Text::tr("Failed");
    case StepState::Undone:
        return Text::tr("Undone and verified");
    case StepState::UndoFailed:
        return Text::tr("Could not be undone");
    case StepState::Skipped:
        return Text::tr("Skipped");
    }
    Q_UNREACHABLE();
}

QString label(OperationState state)
{
    switch (state) {
    case OperationState::Running:
        return Text::tr("Running");
    case OperationState::Succeeded:
        return Text::tr("Succeeded");
    case OperationState::Failed:
        return Text::tr("Failed, and taken back");
    case OperationState::NeedsAttention:
        return Text::tr("Needs attention");
    case OperationState::Undone:
        return Text::tr("Undone");
    case OperationState::Interrupted:
        return Text::tr("Interrupted");
    }
    Q_UNREACHABLE();
}

std::optional<StepState> stepStateFromWord(const QString &word)
{
    return stateIn<StepState>(stepWords, word);
}

std::optional<OperationState> operationStateFromWord(const QString &word)
{
    return stateIn<OperationState>(operationWords, word);
}

QJsonObject toJson(const OperationRecord &record)
{
    QJsonArray steps;
    for (const StepRecord &step : record.steps) {
        steps.append(QJsonObject{{u"step"_s, toJson(step.step)},
                                 {u"explanation"_s, explain(step.step)},
                                 {u"state"_s, word(step.state)},
                                 {u"begun"_s, toJson(step.begun)},
                                 {u"ended"_s, toJson(step.ended)},
                                 {u"note"_s, step.note}});
    }
    return {{u"id"_s, record.id.text},
            {u"cloud"_s, record.cloud.text},
            {u"title"_s, record.title},
            {u"by"_s, record.by},
            {u"submitted"_s, iso8601(record.submitted)},
            {u"ended"_s, toJson(record.ended)},
            {u"state"_s, word(record.state)},
            {u"undoes"_s, record.undoes ? QJsonValue(record.undoes->text) : QJsonValue(QJsonValue::Null)},
            {u"steps"_s, steps}};
}

} // namespace sw
