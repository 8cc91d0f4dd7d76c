// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/transport/retry_transport.h"

#include "cloudapi/wait/pause.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

bool isPassing(const Result<Reply> &outcome)
{
    if (!outcome)
        return outcome.error().cause == Cause::Unreachable || outcome.error().cause == Cause::TimedOut;
    const int status = outcome->status;
    return status == 429 || status == 502 || status == 503 || status == 504;
}

// Half fixed and half random, so that many workers that failed together do not come back together.
Milliseconds jittered(Milliseconds pause)
{
    const auto half = pause.count() / 2;
    return Milliseconds(half + QRandomGenerator::global()->bounded(qint64(half + 1)));
}

} // namespace

RetryTransport::RetryTransport(std::shared_ptr<Transport> inner, RetryPolicy policy)
    : RetryTransport(std::move(inner), policy,
                     [](Microseconds time, std::stop_token stop) { return pause(time, stop); })
{ }

RetryTransport::RetryTransport(std::shared_ptr<Transport> inner, RetryPolicy policy, Wait wait)
    : m_inner(std::move(inner)), m_policy(policy), m_wait(std::move(wait))
{ }

Result<Reply> RetryTransport::send(const Request &request, std::stop_token stop)
{
    Milliseconds backoff = m_policy.firstPause;
    for (int attempt = 1;; ++attempt) {
        Result<Reply> outcome = m_inner->send(request, stop);
        if (!isPassing(outcome) || !maySendAgain(request) || attempt >= m_policy.attempts)
            return outcome;
        Milliseconds wait = jittered(backoff);
        if (outcome) {
            const std::optional<Milliseconds> asked =
                retryAfter(header(*outcome, "Retry-After"), currentInstant());
            if (asked && *asked > m_policy.longestRetryAfter)
                return outcome;
            if (asked)
                wait = *asked + jittered(m_policy.firstPause);
        }
        if (!m_wait(wait, stop)) {
            return failed(Cause::Canceled, shown(request),
                          QCoreApplication::translate("sw::RetryTransport",
                                                      "It was stopped while waiting to try again."));
        }
        backoff = std::min(backoff * 2, m_policy.longestPause);
    }
}

std::optional<Milliseconds> retryAfter(const QByteArray &value, Instant now)
{
    const QByteArray text = value.trimmed();
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    if (isNumber && seconds >= 0 && seconds < 1e9)
        return Milliseconds(qint64(seconds * 1000));
    const QDateTime date = QDateTime::fromString(QString::fromLatin1(text), Qt::RFC2822Date);
    // "Sun, 06 Nov 1994 08:49:37 GMT": Qt reads the offset of RFC 2822, not the word GMT that HTTP writes.
    QByteArray numeric = text;
    const QDateTime moment = date.isValid()
        ? date
        : QDateTime::fromString(QString::fromLatin1(numeric.replace("GMT", "+0000")), Qt::RFC2822Date);
    if (!moment.isValid())
        return std::nullopt;
    const auto until = std::chrono::sys_time<Milliseconds>(Milliseconds(moment.toMSecsSinceEpoch()));
    return std::max(Milliseconds(0), std::chrono::ceil<Milliseconds>(until - now));
}

} // namespace sw
