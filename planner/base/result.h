// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <optional>

namespace sw {

// What the program can act on; the words beside it are for people.
enum class Cause {
    Canceled,     // the operator or the caller stopped it
    Unreachable,  // no connection, name not resolved, connection cut before the request was sent
    TimedOut,     // no answer within the time allowed
    Unauthorized, // credentials missing, wrong or expired
    Refused,      // the other side, or one of our safety rules, said no
    NotFound,
    Conflict, // the thing is in another state than the request needs, or the name is taken
    OverQuota,
    Unsupported,    // this cloud, kernel or node cannot do it
    Malformed,      // input or an answer that cannot be read
    OutcomeUnknown, // sent, but whether it took effect is not known: look, do not repeat
    Local,          // our own machine: disk full, no permission, program missing, port in use
};

// An error as a value: what was being done ("assign the address") and what came of it ("quota exceeded: 2 of
// 2"). detail ends with what the reader can do where there is something to do. Neither holds a secret.
struct Failure
{
    Cause cause = Cause::Refused;
    QString doing;
    QString detail;
    friend bool operator==(const Failure &, const Failure &) = default;
};

// A value or a Failure. To ignore one is a compile error.
template <class T>
class [[nodiscard]] Result : public tl::expected<T, Failure>
{
public:
    using tl::expected<T, Failure>::expected;
};

inline tl::unexpected<Failure> failed(Cause cause, const QString &doing, const QString &detail = {})
{
    return tl::make_unexpected(Failure{cause, doing, detail});
}

inline tl::unexpected<Failure> failed(const Failure &failure)
{
    return tl::make_unexpected(failure);
}

// "assign the address: quota exceeded", for a log line or a terminal.
QString sentence(const Failure &failure);

// The stable lower-case word of a cause, as journals and JSON carry it: "outcome-unknown".
QString word(Cause cause);
std::optional<Cause> causeFromWord(const QString &word);

} // namespace sw
