// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace sw {

enum class Grounds { Measured, Derived, Assumed };

// How a figure is known: by whom, when and from what.
struct Provenance
{
    Grounds grounds = Grounds::Assumed;
    QString by;   // "A. Jansen"; may be empty
    QString when; // a date as its source gives it, ISO 8601 ("2026-03-01"); may be empty
    QString from; // "MRTG of the old site, March"; may be empty
    friend bool operator==(const Provenance &, const Provenance &) = default;
};

// A figure that somebody typed or imported. low <= likely <= high, all finite.
struct Figure
{
    double low = 0;
    double likely = 0;
    double high = 0;
    Provenance provenance;
    friend bool operator==(const Figure &, const Figure &) = default;
};

// A figure without a range.
inline Figure exactly(double value, const Provenance &provenance = {})
{
    return {value, value, value, provenance};
}

// "measured", "derived", "assumed": as files carry them; and for people, translated.
QString word(Grounds grounds);
QString text(Grounds grounds);

} // namespace sw
