// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <cstdio>
#include <cstdlib>

namespace sw::test {

// A promise that is broken is a finding, as a crash is.
inline void promise(bool kept, const char *what, const QByteArray &detail = {})
{
    if (kept)
        return;
    std::fprintf(stderr, "broken promise: %s\n%s\n", what, detail.constData());
    std::abort();
}

} // namespace sw::test
