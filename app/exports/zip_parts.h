// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace sw {

// Whether bytes are a zip archive of deflated XML documents, each with the end tag of its root: what a full
// disk cuts short has none.
bool hasWholeXmlParts(const QByteArray &bytes);

} // namespace sw
