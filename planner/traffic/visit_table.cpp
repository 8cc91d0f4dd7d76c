// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/traffic/visit_table.h"

#include <algorithm>
#include <utility>

namespace sw {

namespace {

// Set in a slot's client while its visit has one request: a hash can spare a bit, a time of 32 bits cannot.
constexpr quint64 singleBit = 1;
constexpr unsigned firstLog2 = 12;

} // namespace

VisitTable::VisitTable(quint32 gap, std::function<void(const Visit &)> over, unsigned mostSlotsLog2)
    : m_gap(gap), m_over(std::move(over)), m_mostLog2(mostSlotsLog2),
      m_log2(std::min(firstLog2, mostSlotsLog2)), m_slots(std::make_unique<Slot[]>(size_t{1} << m_log2))
{ }

VisitTable::~VisitTable() = default;

VisitTable::Slot &VisitTable::slotFor(quint64 client)
{
    const size_t mask = (size_t{1} << m_log2) - 1;
    size_t index = homeOf(client);
    while (m_slots[index].client != 0 && (m_slots[index].client | singleBit) != client)
        index = (index + 1) & mask;
    return m_slots[index];
}

bool VisitTable::request(quint64 client, quint32 at)
{
    client |= singleBit;
    Slot *slot = &slotFor(client);
    if (slot->client != 0) {
        // Lines a little out of order belong to the visit that they fell into.
        const bool goesOn =
            at <= slot->last ? slot->began - std::min(slot->began, at) <= m_gap : at - slot->last <= m_gap;
        if (goesOn) {
            slot->last = std::max(slot->last, at);
            slot->client = client & ~singleBit;
            // A hash of nothing but the bit would look like a free slot.
            if (slot->client == 0)
                slot->client = client;
            return false;
        }
        close(*slot);
    } else {
        if (m_used >= capacityOf(m_log2)) {
            if (!makeRoom(at)) {
                ++m_untracked;
                return false;
            }
            slot = &slotFor(client);
        }
        ++m_used;
    }
    *slot = {client, at, at};
    return true;
}

bool VisitTable::makeRoom(quint32 now)
{
    const bool largest = m_log2 == m_mostLog2;
    // Looking through a full table for each request would take forever.
    if (largest && m_fullSince != 0 && now >= m_fullSince && now - m_fullSince <= m_gap / 8)
        return false;
    // Twice the gap: a line that comes late may still belong to a visit.
    letGo(now - std::min(now, 2 * m_gap));
    if (m_used <= capacityOf(m_log2) / 2) {
        m_fullSince = 0;
        return true;
    }
    if (!largest) {
        grow();
        return true;
    }
    const bool room = m_used < capacityOf(m_log2) / 16 * 15;
    m_fullSince = room ? 0 : now;
    return room;
}

void VisitTable::letGo(quint32 before)
{
    const size_t count = size_t{1} << m_log2;
    for (size_t i = 0; i < count;) {
        if (m_slots[i].client != 0 && m_slots[i].last < before) {
            close(m_slots[i]);
            remove(i); // another may have moved here
        } else {
            ++i;
        }
    }
}

// Moves those behind it forward, so that a search never meets a gap before its end.
void VisitTable::remove(size_t index)
{
    const size_t mask = (size_t{1} << m_log2) - 1;
    size_t hole = index;
    for (size_t next = (hole + 1) & mask; m_slots[next].client != 0; next = (next + 1) & mask) {
        const size_t home = homeOf(m_slots[next].client);
        if (((next - home) & mask) >= ((next - hole) & mask)) {
            m_slots[hole] = m_slots[next];
            hole = next;
        }
    }
    m_slots[hole] = {};
    --m_used;
}

void VisitTable::grow()
{
    const size_t count = size_t{1} << m_log2;
    const auto old = std::move(m_slots);
    m_log2 = std::min(m_log2 + 2, m_mostLog2);
    m_slots = std::make_unique<Slot[]>(size_t{1} << m_log2);
    for (size_t i = 0; i < count; ++i) {
        if (old[i].client != 0)
            slotFor(old[i].client | singleBit) = old[i];
    }
}

void VisitTable::close(const Slot &slot)
{
    m_over({slot.began, slot.last, (slot.client & singleBit) != 0});
}

void VisitTable::finish()
{
    const size_t count = size_t{1} << m_log2;
    for (size_t i = 0; i < count; ++i) {
        if (m_slots[i].client != 0)
            close(m_slots[i]);
        m_slots[i] = {};
    }
    m_used = 0;
}

} // namespace sw
