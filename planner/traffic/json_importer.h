// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/traffic/json_scanner.h"
#include "planner/traffic/line_tally.h"

namespace sw {

// An importer of a JSON document. Its "lines" are the values that it is read for. Where the document breaks
// off or is no JSON any more, what came before it counts, and the rest is malformed in proportion to its
// size.
class JsonImporter : public TrafficImporter, private JsonListener
{
public:
    JsonImporter(TrafficFormat format, const ImportOptions &options)
        : m_tally(format, options), m_scanner(*this)
    { }
    void feed(QByteArrayView piece) final;
    Result<TrafficHistory> finish() final;
    qint64 lines() const final { return m_tally.lines(); }
    qint64 malformed() const final { return m_tally.malformed(); }

protected:
    virtual std::optional<TrafficHistory> history() = 0;
    // Why a document that is well formed is of no use; empty: nothing in particular.
    virtual QString objection() const { return {}; }
    void beganObject(std::string_view) override { }
    void endedObject(std::string_view) override { }
    void beganArray(std::string_view) override { }
    void endedArray(std::string_view) override { }

    const ImportOptions &options() const { return m_tally.options(); }
    void recorded() { m_tally.count(); }
    void refused(std::string_view text, Complaint why);

private:
    LineTally m_tally;
    JsonScanner m_scanner;
    bool m_begun = false;
};

} // namespace sw
