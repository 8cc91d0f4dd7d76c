# SPDX-FileCopyrightText: Seaworthy contributors
# SPDX-License-Identifier: Apache-2.0
"""The two-zone site of availability_bench as vectorised numpy, drawn state by state.

Usage: availability_numpy.py SAMPLES SEED nodes|counts
Prints the part of the samples in which the site is down, and the processor time in seconds without start and
import. "nodes" draws each web node, "counts" the number of failed ones of a zone from one number, which is
quicker.
"""
import math
import sys
import time

import numpy as np

BLOCK = 1 << 16  # the quickest of 2^12 to 2^20: what is drawn stays in the cache


def failure(mtbf, mttr):
    return mttr / (mtbf + mttr)


def pair(failure_rate, repair_rate, coverage, failover, takeover):
    """Steady state of a standby pair: chances of none up, of nobody serving yet, and of one up."""
    both, failing, uncovered, one, none = range(5)
    rate = np.zeros((5, 5))
    rate[both, failing] = failure_rate * coverage
    rate[both, uncovered] = failure_rate * (1 - coverage)
    rate[both, one] = failure_rate
    for state, hours in ((failing, failover), (uncovered, takeover)):
        rate[state, one] = 1 / hours
        rate[state, both] = repair_rate
        rate[state, none] = failure_rate
    rate[one, both] = repair_rate
    rate[one, none] = failure_rate
    rate[none, one] = 2 * repair_rate
    balance = (rate - np.diag(rate.sum(axis=1))).T
    balance[0] = 1
    chances = np.linalg.solve(balance, [1, 0, 0, 0, 0])
    return chances[none], chances[failing] + chances[uncovered], chances[one]


def main():
    samples, seed, way = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    site, zone, connection = failure(43800, 4), failure(17520, 3), failure(8760, 1)
    node, per_zone, needed = failure(2500, 2), 4, 4
    balancers = pair(1 / 2500, 1 / 2, 0.99, 6 / 3600, 0.5)
    database = pair(1 / 2000, 1 / 3, 0.95, 60 / 3600, 1)
    at_least = [sum(math.comb(per_zone, k) * node**k * (1 - node)**(per_zone - k) for k in range(j, per_zone + 1))
                for j in range(1, per_zone + 1)]

    random = np.random.Generator(np.random.SFC64(seed))  # the quickest that numpy has
    row = np.empty(BLOCK)
    rows = np.empty((per_zone, BLOCK))

    def fails(chance):
        random.random(out=row)
        return row < chance

    def pair_down(chances, zone1_down, zone2_down):
        none, outage, one = chances
        random.random(out=row)
        # One number tells the state, and which of the two is down where one is.
        none_up = row < none
        nobody_serves = row < none + outage
        active = none_up | ((row >= none) & (row < none + outage / 2)) | (
            (row >= none + outage) & (row < none + outage + one / 2))
        standby = none_up | ((row >= none + outage / 2) & (row < none + outage)) | (
            (row >= none + outage + one / 2) & (row < none + outage + one))
        return (zone1_down & zone2_down) | (zone1_down & ~zone2_down & standby) | (
            ~zone1_down & zone2_down & active) | (~zone1_down & ~zone2_down & nobody_serves)

    def nodes_down(zone_down):
        if way == "nodes":
            random.random(out=rows)
            count = (rows < node).sum(axis=0, dtype=np.int8)
        else:
            random.random(out=row)
            count = np.zeros(BLOCK, np.int8)
            for chance in at_least:
                count += row < chance
        return np.where(zone_down, np.int8(per_zone), count)

    start = time.process_time()
    down = 0
    for first in range(0, samples, BLOCK):
        site_down = fails(site)
        zone1_down = fails(zone) | site_down
        zone2_down = fails(zone) | site_down
        system_down = fails(connection) | site_down
        system_down |= pair_down(balancers, zone1_down, zone2_down)
        system_down |= nodes_down(zone1_down) + nodes_down(zone2_down) > 2 * per_zone - needed
        system_down |= pair_down(database, zone1_down, zone2_down)
        down += int(np.count_nonzero(system_down[:samples - first]))
    print(down / samples, time.process_time() - start)


main()
