// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace sw {

// Where evidence is kept when nobody says otherwise: $XDG_DATA_HOME/seaworthy/evidence.
QString evidenceHome();

} // namespace sw
