// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/fleet/cloud_settings.h"

#include "cloudapi/files/small_file.h"
#include "planner/base/json.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(sw::CloudSettings)
};

// A leading "~/" is the home folder, as people write it in such files.
QString expanded(const QString &path)
{
    return path.startsWith("~/"_L1) ? QDir::homePath() + path.mid(1) : path;
}

} // namespace

Result<QMap<CloudId, CloudSettings>> readCloudSettings(const QString &file, const QByteArray &text)
{
    JsonReader reader(file, text);
    reader.expectKind(u"clouds"_s, 1);
    const QJsonObject root = reader.root();
    reader.allowOnly(root, QString(), {u"$schema"_s, u"seaworthy"_s, u"version"_s, u"clouds"_s});
    QMap<CloudId, CloudSettings> all;
    const QJsonObject clouds = reader.object(root, QString(), u"clouds"_s);
    for (auto it = clouds.begin(); it != clouds.end(); ++it) {
        const QString place = u"/clouds/"_s + it.key();
        const QJsonObject cloud = reader.object(clouds, u"/clouds"_s, it.key());
        reader.allowOnly(cloud, place, {u"ssh"_s, u"architecture"_s});
        CloudSettings settings;
        settings.architecture = expanded(reader.string(cloud, place, u"architecture"_s, QString()));
        if (cloud.contains(u"ssh"_s)) {
            const QJsonObject ssh = reader.object(cloud, place, u"ssh"_s);
            const QString sshPlace = place + u"/ssh"_s;
            reader.allowOnly(ssh, sshPlace, {u"user"_s, u"key"_s, u"port"_s, u"hostKeys"_s});
            settings.sshUser = reader.string(ssh, sshPlace, u"user"_s);
            settings.sshKey = expanded(reader.string(ssh, sshPlace, u"key"_s, QString()));
            settings.sshPort = int(reader.number(ssh, sshPlace, u"port"_s, 1, 65535, 22));
            if (ssh.contains(u"hostKeys"_s))
                settings.hostKeys = reader.strings(ssh, sshPlace, u"hostKeys"_s);
            for (qsizetype i = 0; i < settings.hostKeys.size(); ++i) {
                if (!isFingerprint(settings.hostKeys.at(i)))
                    reader.problem(u"%1/hostKeys/%2"_s.arg(sshPlace).arg(i), settings.hostKeys.at(i),
                                   Text::tr("a fingerprint as ssh-keygen -l prints it, SHA256:..."));
            }
        }
        all.insert(CloudId{it.key()}, settings);
    }
    if (const Result<void> outcome = reader.finish(Text::tr("read the settings of the clouds")); !outcome)
        return failed(outcome.error());
    return all;
}

bool isFingerprint(const QString &text)
{
    static const QRegularExpression form(u"\\ASHA256:[A-Za-z0-9+/]{43}\\z"_s);
    return form.match(text).hasMatch();
}

QString cloudSettingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/seaworthy/clouds.json"_s;
}

Result<CloudSettings> cloudSettings(const CloudId &cloud)
{
    const QString file = cloudSettingsFile();
    if (!QFile::exists(file))
        return CloudSettings();
    const Result<QByteArray> text = readSmallFile(file, Text::tr("read the settings of the clouds"));
    if (!text)
        return failed(text.error());
    const Result<QMap<CloudId, CloudSettings>> all = readCloudSettings(file, *text);
    if (!all)
        return failed(all.error());
    return all->value(cloud);
}

} // namespace sw
