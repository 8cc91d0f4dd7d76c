// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/step_kinds.h"
#include "app/operations/vip.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sw::kinds {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::AwaitStep)
};

bool isFulfilled(const AwaitVip &step, const Holders &now)
{
    // Two holders are a split brain, also when one of them is the right one.
    if (now.holding.size() != 1)
        return false;
    const QString &holder = now.holding.front();
    return step.owner.isEmpty() ? holder != step.notOwner : holder == step.owner;
}

QString told(const AwaitVip &step, const Holders &now)
{
    const QString holding = now.holding.isEmpty()
        ? Text::tr("Nobody who answers holds %1.").arg(step.vip)
        : Text::tr("%1 is held by %2.").arg(step.vip, now.holding.join(u", "_s));
    return now.silent.isEmpty() ? holding
                                : Text::tr("%1 No answer from %2.").arg(holding, now.silent.join(u", "_s));
}

tl::unexpected<Failure> stopped(const Step &step)
{
    return failed(Cause::Canceled, explain(step), Text::tr("The waiting was stopped."));
}

} // namespace

Result<QString> await(const AwaitVip &step, World &world, std::stop_token stop)
{
    const Microseconds until = world.clock.steady() + step.within;
    for (;;) {
        const Holders now = holders(step.vip, step.candidates, *world.shell, stop);
        if (isFulfilled(step, now))
            return told(step, now);
        if (world.clock.steady() >= until)
            return failed(Cause::TimedOut, explain(Step(step)), told(step, now));
        if (!world.clock.pause(world.lookEvery, stop))
            return stopped(step);
    }
}

Result<QString> await(const AwaitSiteAnswers &step, World &world, std::stop_token stop)
{
    const Microseconds until = world.clock.steady() + step.within;
    const QUrl url(step.url);
    QString last;
    for (int inARow = 0;;) {
        const Result<int> status = world.get(url, Milliseconds{2000}, stop);
        if (status && *status >= 200 && *status < 400) {
            if (++inARow >= step.inARow)
                return Text::tr("%1 answered %n time(s) in a row.", nullptr, inARow).arg(step.url);
        } else {
            inARow = 0;
            last = status ? Text::tr("It last answered with the status %1.").arg(*status)
                          : sentence(status.error());
        }
        if (world.clock.steady() >= until)
            return failed(Cause::TimedOut, explain(Step(step)), last);
        if (!world.clock.pause(Milliseconds{50}, stop))
            return stopped(step);
    }
}

} // namespace sw::kinds
