// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace sw {

// Where one of our own programs ("seaworthy-probe") is: in $SEAWORTHY_BIN_DIR, else beside the running
// program (a build), else in ../libexec/seaworthy (an installation). A path even when nothing is there:
// starting it then says why.
QString ownProgramPath(const QString &name);

} // namespace sw
