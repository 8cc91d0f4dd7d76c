// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace sw {

// The half width in standard errors of a two-sided 95 % confidence interval by Student's t: 12.706 for one
// degree of freedom, 1.960 for very many. freedom >= 1.
double studentQuantile95(int freedom);

} // namespace sw
