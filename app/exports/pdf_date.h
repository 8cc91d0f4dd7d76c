// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace sw {

// The document as if it had been made on that day (ISO 8601). QPdfWriter takes the date from the clock and
// has no way to be told another. The new date is as long as the old one, because the places of everything
// that follows it are listed at the document's end.
QByteArray withCreationDate(QByteArray pdf, const QString &today);

// While it lives, hashes that are made iterate in the same order in every process: QPdfWriter writes its
// fonts in the order of a hash. Only while a document is made, because the random order protects what
// strangers fill.
class SteadyHashOrder
{
public:
    SteadyHashOrder();
    ~SteadyHashOrder();
    SteadyHashOrder(const SteadyHashOrder &) = delete;
    SteadyHashOrder &operator=(const SteadyHashOrder &) = delete;
};

} // namespace sw
