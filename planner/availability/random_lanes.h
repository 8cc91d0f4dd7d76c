// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

namespace sw::rbd {

// 64 draws of the same kind, one a bit.
using Lanes = uint64_t;
constexpr Lanes allLanes = ~Lanes(0);

// A chance as a binary fraction of 64 digits.
class Chance
{
public:
    Chance(double chance) // NOLINT(google-explicit-constructor): a number reads as itself
        : m_certain(chance >= 1),
          m_digits(chance > 0 && chance < 1 ? static_cast<uint64_t>(std::ldexp(chance, 64)) : 0)
    { }
    bool isCertain() const { return m_certain; }
    uint64_t digits() const { return m_digits; }

private:
    bool m_certain;
    uint64_t m_digits;
};

// xoshiro256++ (D. Blackman and S. Vigna, 2019): the standard library's engines promise a sequence too, but
// its distributions do not, and they draw one number at a time.
class RandomLanes
{
public:
    explicit RandomLanes(uint64_t seed)
    {
        for (uint64_t &word : m_state) {
            // splitmix64, which the authors advise for seeding.
            seed += 0x9e3779b97f4a7c15;
            uint64_t mixed = (seed ^ (seed >> 30)) * 0xbf58476d1ce4e5b9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
            word = mixed ^ (mixed >> 31);
        }
    }

    uint64_t next()
    {
        auto &[a, b, c, d] = m_state;
        const uint64_t result = rotated(a + d, 23) + a;
        const uint64_t shifted = b << 17;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = rotated(d, 45);
        return result;
    }

    // Each of the lanes among those with that chance: a random fraction a lane is compared with the chance
    // digit by digit, for all lanes at once, until every lane is told apart. That takes about eight words for
    // 64 draws.
    Lanes drawn(Chance chance, Lanes among = allLanes)
    {
        if (chance.isCertain())
            return among;
        Lanes below = 0;
        for (uint64_t digits = chance.digits(); digits != 0 && among != 0; digits <<= 1) {
            const Lanes ones = next();
            if (digits >> 63) {
                below |= among & ~ones;
                among &= ones;
            } else {
                among &= ~ones;
            }
        }
        return below;
    }

    // One of 0 to count - 1, alike. count >= 1.
    uint64_t oneOf(uint64_t count)
    {
        uint64_t mask = count - 1;
        for (int shift = 1; shift < 64; shift *= 2)
            mask |= mask >> shift;
        for (;;) {
            const uint64_t value = next() & mask;
            if (value < count)
                return value;
        }
    }

private:
    static uint64_t rotated(uint64_t word, int by) { return word << by | word >> (64 - by); }

    std::array<uint64_t, 4> m_state{};
};

// Trials of one chance of failure, 64 at a time. Where failures are rare, one word mostly tells that there is
// none among the 64.
class Trials
{
public:
    explicit Trials(double chance) : m_chance(chance), m_rare(chance < 0.03)
    {
        double within = 0;
        for (uint64_t &fraction : m_within) {
            within += (1 - within) * chance;
            fraction = Chance(within).digits();
        }
    }

    Lanes next(RandomLanes &random) const
    {
        if (!m_rare)
            return random.drawn(m_chance);
        Lanes failed = 0;
        for (size_t trial = 0; trial < 64; ++trial) {
            const uint64_t fraction = random.next();
            if (fraction >= m_within[63 - trial])
                break;
            trial += static_cast<size_t>(std::upper_bound(m_within.begin(), m_within.end(), fraction)
                                         - m_within.begin());
            failed |= Lanes(1) << trial;
        }
        return failed;
    }

private:
    Chance m_chance;
    bool m_rare;
    std::array<uint64_t, 64>
        m_within{}; // the chance of a failure in the first trial, the first two and so on
};

} // namespace sw::rbd
