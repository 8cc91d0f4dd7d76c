// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/sizing/proposal.h"

namespace sw {

// The parts of a proposal, each from the sheet and its values. Not for use outside this room.

std::vector<Constraint> constraintsOf(const Sheet &sheet, const Values &likely);
TierCounts countsOf(const Values &likely);
// From day one to the horizon, or to the month before the load outgrows what is accepted.
std::vector<ScalingStep> stepsOf(const Sheet &sheet, const Values &likely);
std::vector<Swing> swingsOf(const Sheet &sheet, const QString &output);
// The worksheet's own design and those that are worth comparing with it.
std::vector<DesignPoint> designsOf(const Worksheet &worksheet, const Sheet &sheet, const Values &likely);
// The single points of failure, components and places alone.
std::vector<QString> singlePointsOf(const rbd::Diagram &diagram, const Values &likely);

// These look at a proposal that has all else.
std::vector<FactorAnswer> factorsOf(const Worksheet &worksheet, const Proposal &proposal);
std::vector<Remark> remarksOf(const Worksheet &worksheet, const Proposal &proposal, const QString &today);

} // namespace sw
