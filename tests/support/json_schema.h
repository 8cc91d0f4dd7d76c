// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <gmock/gmock.h>

namespace sw {

// The published schemas by the reference validator, Python's jsonschema. Without it the tests are skipped.
class SchemaTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_python = pythonWithJsonschema();
        if (m_python.isEmpty())
            GTEST_SKIP()
                << "there is no Python module jsonschema here; install the package python3-jsonschema";
    }

    static QJsonObject parsed(const QByteArray &text) { return QJsonDocument::fromJson(text).object(); }

    // A line for each document: "ok" or its first problem.
    QStringList verdicts(const QString &schema, const QJsonArray &documents) const
    {
        using namespace Qt::StringLiterals;
        QFile file(QStringLiteral(SW_SOURCE_DIR "/resources/schemas/") + schema + u".json"_s);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
        const QJsonObject work{{u"schema"_s, parsed(file.readAll())}, {u"documents"_s, documents}};
        QProcess process;
        process.start(m_python, {u"-c"_s, QString::fromLatin1(validator)});
        process.write(QJsonDocument(work).toJson());
        process.closeWriteChannel();
        EXPECT_TRUE(process.waitForFinished(60000));
        EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
        return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }

    // Every document is good; without any one of its fields, or with one more, it is not.
    void accepts(const QString &schema, const QJsonObject &document, const QStringList &optional = {}) const
    {
        using namespace Qt::StringLiterals;
        QJsonArray documents{document};
        QJsonObject more = document;
        more[u"surprise"_s] = 1;
        documents.append(more);
        QStringList left;
        for (const QString &key : document.keys()) {
            if (optional.contains(key))
                continue;
            QJsonObject less = document;
            less.remove(key);
            documents.append(less);
            left << key;
        }
        const QStringList found = verdicts(schema, documents);
        ASSERT_EQ(found.size(), documents.size());
        EXPECT_EQ(found[0], u"ok"_s) << found[0].toStdString();
        EXPECT_THAT(found[1].toStdString(), testing::HasSubstr("surprise"));
        for (qsizetype i = 0; i < left.size(); ++i)
            EXPECT_THAT(found[i + 2].toStdString(), testing::HasSubstr(left[i].toStdString()));
    }

private:
    // Reads {"schema": ..., "documents": [...]} and prints one line a document: "ok" or the first problem.
    static constexpr const char *validator = R"(
import json, sys
from jsonschema import Draft202012Validator as V
work = json.load(sys.stdin)
V.check_schema(work["schema"])
for document in work["documents"]:
    problem = next(V(work["schema"]).iter_errors(document), None)
    print("ok" if problem is None else "/".join(map(str, problem.absolute_path)) + ": " + problem.message[:300].replace("\n", " "))
)";

    // Debian's own Python first: it is the one that the package python3-jsonschema belongs to.
    static QString pythonWithJsonschema()
    {
        using namespace Qt::StringLiterals;
        for (const QString &python : {u"/usr/bin/python3"_s, u"python3"_s}) {
            QProcess process;
            process.start(python, {u"-c"_s, u"from jsonschema import Draft202012Validator"_s});
            if (process.waitForFinished(30000) && process.exitStatus() == QProcess::NormalExit
                && process.exitCode() == 0)
                return python;
        }
        return {};
    }

    QString m_python;
};

} // namespace sw
