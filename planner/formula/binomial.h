// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace sw {

// The chance that at least `least` of `of` independent things work, each with that probability: k out of n. 1
// for least <= 0, 0 for least > of. Both are rounded to whole numbers.
double binomialTail(double least, double of, double probability);

} // namespace sw
