// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace sw::lab {

// `seaworthy-labd connect HOST PORT`: standard input and output become a connection into the running lab.
// Does not hold the lab: it ends under a shell that is left open. The exit code.
int relay(const QString &host, int port);

} // namespace sw::lab
