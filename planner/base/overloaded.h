// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace sw {

// One visitor out of lambdas, for std::visit.
template <class... Lambdas>
struct Overloaded : Lambdas...
{
    using Lambdas::operator()...;
};
template <class... Lambdas>
Overloaded(Lambdas...) -> Overloaded<Lambdas...>;

} // namespace sw
