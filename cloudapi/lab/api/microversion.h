// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cloudapi/lab/api/call.h"

#include <optional>

namespace sw::lab {

inline constexpr int oldestMinor = 1;
inline constexpr int newestMinor = 79;

// What the headers ask for: OpenStack-API-Version "compute 2.26" wins over X-OpenStack-Nova-API-Version
// "2.26"; neither means 2.1, "latest" the newest. On failure the refusal is in the answer.
struct Negotiated
{
    Microversion version;
    QString asked; // as the reply's headers repeat it
    std::optional<Answer> refusal;
};
Negotiated negotiate(const Call &call);

// The headers that every answer of Nova carries.
Answer withVersionHeaders(Answer answer, const QString &version);

} // namespace sw::lab
