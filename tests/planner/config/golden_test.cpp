// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "planner/config/generate.h"
#include "tests/planner/config/site.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <gmock/gmock.h>

using namespace sw;
using namespace Qt::StringLiterals;

namespace {

// The files of every node as the lab boots them, in golden/<node>/<path>. After a wanted change, run the test
// with SW_WRITE_GOLDEN=1 and read the difference before it is committed.
class Golden : public testing::TestWithParam<const char *>
{ };

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no such file)");
}

} // namespace

TEST_P(Golden, theFilesOfANodeAreTheOnesThatWereReadAndApproved)
{
    const QString node = QString::fromLatin1(GetParam());
    const QDir golden(QStringLiteral(SW_TEST_DATA "/golden/") + node);
    for (const NodeFile &file : recipe(labSite(), node, plainSecrets()).files) {
        const QString path = golden.filePath(file.path.mid(1));
        if (qEnvironmentVariableIsSet("SW_WRITE_GOLDEN")) {
            ASSERT_TRUE(QDir().mkpath(QFileInfo(path).path()));
            QFile out(path);
            ASSERT_TRUE(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
            out.write(file.text.toUtf8());
        }
        EXPECT_EQ(contents(path).toStdString(), file.text.toStdString()) << path.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(LabSite, Golden, testing::Values("lb-1", "lb-2", "web-1", "db-1", "db-2", "db-3"),
                         [](const auto &node) {
                             std::string name = node.param;
                             std::erase(name, '-');
                             return name;
                         });
