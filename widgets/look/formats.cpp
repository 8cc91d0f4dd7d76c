// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/look/formats.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sw::look {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("sw::look", text);
}

QString counted(const char *text, int n)
{
    return QCoreApplication::translate("sw::look", text, nullptr, n);
}

// Three significant digits, and no digit that says nothing.
QString significant(double value)
{
    const bool whole = value >= 9.995 && std::abs(value - std::round(value)) < 0.005;
    const int decimals = whole || value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2;
    return QLocale().toString(value, 'f', decimals);
}

QDateTime local(Instant moment)
{
    return QDateTime::fromMSecsSinceEpoch(
        std::chrono::floor<Milliseconds>(moment).time_since_epoch().count());
}

} // namespace

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString percent(double part)
{
    //: A share, in per cent.
    return say(QT_TRANSLATE_NOOP("sw::look", "%1 %"))
        .arg(QLocale().toString(part * 100, 'f', part < 0.1 ? 1 : 0));
}

QString bytes(qint64 value)
{
    return QLocale().formattedDataSize(value, 1);
}

QString memory(qint64 mebibytes)
{
    if (mebibytes < 1024)
        return say(QT_TRANSLATE_NOOP("sw::look", "%1 MiB")).arg(number(mebibytes));
    const double gibibytes = static_cast<double>(mebibytes) / 1024;
    const bool whole = mebibytes % 1024 == 0;
    return say(QT_TRANSLATE_NOOP("sw::look", "%1 GiB"))
        .arg(QLocale().toString(gibibytes, 'f', whole ? 0 : 1));
}

QString duration(Microseconds time)
{
    const double micros = static_cast<double>(time.count());
    const double size = std::abs(micros);
    if (time.count() == 0)
        return say(QT_TRANSLATE_NOOP("sw::look", "0 s"));
    if (size < 1e3)
        return say(QT_TRANSLATE_NOOP("sw::look", "%1 µs")).arg(QLocale().toString(micros, 'f', 0));
    if (size < 999.5e3)
        return say(QT_TRANSLATE_NOOP("sw::look", "%1 ms")).arg(significant(micros / 1e3));
    if (size < 59.995e6)
        return say(QT_TRANSLATE_NOOP("sw::look", "%1 s")).arg(significant(micros / 1e6));
    const qint64 seconds = static_cast<qint64>(std::llround(micros / 1e6));
    if (seconds < 3600)
        return say(QT_TRANSLATE_NOOP("sw::look", "%1 min %2 s"))
            .arg(number(seconds / 60), number(seconds % 60));
    return say(QT_TRANSLATE_NOOP("sw::look", "%1 h %2 min"))
        .arg(number(seconds / 3600), number(seconds / 60 % 60));
}

QString duration(const Duration &measured)
{
    if (measured.error == Microseconds{0})
        return duration(measured.time);
    return say(QT_TRANSLATE_NOOP("sw::look", "%1 ± %2"))
        .arg(duration(measured.time), duration(measured.error));
}

QString age(Microseconds time)
{
    const auto seconds = std::chrono::floor<Seconds>(time).count();
    if (seconds < 2)
        return say(QT_TRANSLATE_NOOP("sw::look", "just now"));
    if (seconds < 100)
        return counted(QT_TRANSLATE_N_NOOP("sw::look", "%n second(s) ago"), static_cast<int>(seconds));
    if (seconds < 100 * 60)
        return counted(QT_TRANSLATE_N_NOOP("sw::look", "%n minute(s) ago"), static_cast<int>(seconds / 60));
    return counted(QT_TRANSLATE_N_NOOP("sw::look", "%n hour(s) ago"),
                   static_cast<int>(std::min<qint64>(seconds / 3600, 1'000'000)));
}

QString time(Instant moment)
{
    return QLocale().toString(local(moment).time(), u"HH:mm:ss"_s);
}

QString timeWithMilliseconds(Instant moment)
{
    return QLocale().toString(local(moment).time(), u"HH:mm:ss.zzz"_s);
}

QString dateTime(Instant moment)
{
    const QDateTime when = local(moment);
    return QLocale().toString(when.date(), QLocale::ShortFormat) + u' ' + time(moment);
}

int naturalOrder(const QString &a, const QString &b)
{
    const QChar *x = a.constData();
    const QChar *y = b.constData();
    const QChar *const xEnd = x + a.size();
    const QChar *const yEnd = y + b.size();
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto numberEnd = [isDigit](const QChar *p, const QChar *end) {
        while (p != end && isDigit(*p))
            ++p;
        return p;
    };
    while (x != xEnd && y != yEnd) {
        if (isDigit(*x) && isDigit(*y)) {
            while (x != xEnd && *x == u'0')
                ++x;
            while (y != yEnd && *y == u'0')
                ++y;
            const QChar *const xStop = numberEnd(x, xEnd);
            const QChar *const yStop = numberEnd(y, yEnd);
            if (xStop - x != yStop - y)
                return xStop - x < yStop - y ? -1 : 1;
            for (; x != xStop; ++x, ++y) {
                if (*x != *y)
                    return *x < *y ? -1 : 1;
            }
            continue;
        }
        const QChar p = x->toCaseFolded();
        const QChar q = y->toCaseFolded();
        if (p != q)
            return p < q ? -1 : 1;
        ++x;
        ++y;
    }
    if (x != xEnd || y != yEnd)
        return y != yEnd ? -1 : 1;
    return QString::compare(a, b);
}

} // namespace sw::look
