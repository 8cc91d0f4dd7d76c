// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/base/result.h"

#include <array>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

constexpr std::array<std::pair<Cause, const char *>, 12> causeWords{{
    {Cause::Canceled, "canceled"},
    {Cause::Unreachable, "unreachable"},
    {Cause::TimedOut, "timed-out"},
    {Cause::Unauthorized, "unauthorized"},
    {Cause::Refused, "refused"},
    {Cause::NotFound, "not-found"},
    {Cause::Conflict, "conflict"},
    {Cause::OverQuota, "over-quota"},
    {Cause::Unsupported, "unsupported"},
    {Cause::Malformed, "malformed"},
    {Cause::OutcomeUnknown, "outcome-unknown"},
    {Cause::Local, "local"},
}};

} // namespace

QString sentence(const Failure &failure)
{
    if (failure.detail.isEmpty())
        return failure.doing + u": "_s + word(failure.cause);
    return failure.doing + u": "_s + failure.detail;
}

QString word(Cause cause)
{
    for (const auto &[value, text] : causeWords) {
        if (value == cause)
            return QString::fromLatin1(text);
    }
    Q_UNREACHABLE();
}

std::optional<Cause> causeFromWord(const QString &word)
{
    for (const auto &[value, text] : causeWords) {
        if (word == QLatin1StringView(text))
            return value;
    }
    return std::nullopt;
}

} // namespace sw
