// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <functional>
#include <memory>

namespace sw {

// The visits that are going on. A visit is a client's requests without a longer pause than the gap. It holds
// a bounded number of clients: those whose visit is over are let go by the time of the log, not at the end of
// the file. Clients are hashes; that two of a million share one is as good as impossible.
class VisitTable
{
public:
    struct Visit
    {
        quint32 began = 0; // seconds since 1970
        quint32 last = 0;
        bool single = false; // of one request
    };
    // over gets each visit when it is known to be over.
    VisitTable(quint32 gap, std::function<void(const Visit &)> over, unsigned mostSlotsLog2 = 21);
    ~VisitTable();

    // True when a visit begins with this request.
    bool request(quint64 client, quint32 at);
    void finish(); // the rest are over
    // Requests of clients for whom there was no room.
    quint64 untracked() const { return m_untracked; }
    size_t mostAtOnce() const { return capacityOf(m_mostLog2); }

private:
    struct Slot
    {
        quint64 client = 0; // 0: free
        quint32 began = 0;
        quint32 last = 0;
    };
    static size_t capacityOf(unsigned slotsLog2) { return (size_t{1} << slotsLog2) / 2; }
    size_t homeOf(quint64 client) const { return size_t(client >> (64 - m_log2)); }
    Slot &slotFor(quint64 client);
    bool makeRoom(quint32 now);
    void letGo(quint32 before);
    void remove(size_t index);
    void grow();
    void close(const Slot &slot);

    quint32 m_gap;
    std::function<void(const Visit &)> m_over;
    unsigned m_mostLog2;
    unsigned m_log2;
    std::unique_ptr<Slot[]> m_slots;
    size_t m_used = 0;
    quint64 m_untracked = 0;
    quint32 m_fullSince = 0; // when there was no room, to look again only later
};

} // namespace sw
