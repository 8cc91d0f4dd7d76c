// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planner/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace sw {

// Reads a JSON document that a person may have written, strictly: each problem is kept with its place (a JSON
// pointer such as "/tiers/1/nodes/0/zone"), what was found and what was expected; a key that nobody asked for
// is a problem too, and so is one that its object has twice. Read everything, then ask finish() once. Not
// thread-safe; lives as long as one reading.
class JsonReader
{
public:
    // file is named in every message. On text that is not a JSON object, all reads yield defaults and
    // finish() fails with the line and column.
    JsonReader(const QString &file, const QByteArray &text);

    QJsonObject root() const { return m_root; }

    // One value of an object that stands at place ("" for the root). Missing is a problem unless a fallback
    // is given.
    QString string(const QJsonObject &object, const QString &place, const QString &key);
    QString string(const QJsonObject &object, const QString &place, const QString &key,
                   const QString &fallback);
    double number(const QJsonObject &object, const QString &place, const QString &key, double least,
                  double most);
    double number(const QJsonObject &object, const QString &place, const QString &key, double least,
                  double most, double fallback);
    bool boolean(const QJsonObject &object, const QString &place, const QString &key, bool fallback);
    QJsonObject object(const QJsonObject &object, const QString &place, const QString &key);
    // The objects of an array; an element that is none is a problem and left out.
    std::vector<QJsonObject> objects(const QJsonObject &object, const QString &place, const QString &key);
    QStringList strings(const QJsonObject &object, const QString &place, const QString &key);

    // Every key of object that is not among known is a problem.
    void allowOnly(const QJsonObject &object, const QString &place, const QStringList &known);
    // Our files carry "seaworthy": "<kind>" and "version": 1. Another kind or a newer version is a problem.
    void expectKind(const QString &kind, int newestVersion);
    void problem(const QString &place, const QString &found, const QString &expected);

    // Fails with Cause::Malformed and all problems, one a line, when there were any.
    Result<void> finish(const QString &doing) const;

private:
    QString m_file;
    QJsonObject m_root;
    QStringList m_problems;
};

} // namespace sw
