// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/programs/programs.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sw {

QString ownProgramPath(const QString &name)
{
    const QString chosen = qEnvironmentVariable("SEAWORTHY_BIN_DIR");
    if (!chosen.isEmpty())
        return chosen + u'/' + name;
    // Not QCoreApplication::applicationDirPath(), which needs an application: helpers of ours run without
    // one.
    const QString beside = QFileInfo(QFileInfo(u"/proc/self/exe"_s).symLinkTarget()).absolutePath();
    const QString installed = QDir::cleanPath(beside + u"/../libexec/seaworthy/"_s + name);
    return QFileInfo::exists(installed) ? installed : beside + u'/' + name;
}

} // namespace sw
