// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/cloudapi/lab_api/lab.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace sw::lab {

using namespace Qt::StringLiterals;

// The real command line, as an operator would type it. Each call costs more than a second, so each one
// counts.
class OpenStackClient : public Lab
{
protected:
    void SetUp() override
    {
        m_program = QStandardPaths::findExecutable(u"openstack"_s);
        if (m_program.isEmpty())
            GTEST_SKIP() << "the openstack command is absent: apt-get install python3-openstackclient";
        QFile file(m_folder.filePath(u"clouds.yaml"_s));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(api().cloudsYaml());
    }

    struct Said
    {
        int status = -1;
        QByteArray text;
        QJsonValue json;
    };
    Said openstack(const QStringList &words, bool wantsJson = false, const QString &version = u"2.79"_s)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"OS_CLIENT_CONFIG_FILE"_s, m_folder.filePath(u"clouds.yaml"_s));
        environment.insert(u"OS_COMPUTE_API_VERSION"_s, version);
        environment.insert(u"PYTHONWARNINGS"_s, u"ignore"_s);
        environment.insert(u"HOME"_s, m_folder.path());
        environment.remove(u"http_proxy"_s);
        process.setProcessEnvironment(environment);
        QStringList all{u"--os-cloud"_s, u"lab"_s};
        all += words;
        if (wantsJson)
            all += {u"-f"_s, u"json"_s};
        process.start(m_program, all);
        Said said;
        if (!process.waitForFinished(60000))
            process.kill();
        said.status = process.exitCode();
        said.text = process.readAllStandardOutput();
        const QJsonDocument document = QJsonDocument::fromJson(said.text);
        said.json = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        EXPECT_EQ(said.status, 0) << words.join(u' ').toStdString() << '\n'
                                  << process.readAllStandardError().toStdString() << said.text.toStdString();
        return said;
    }
    QString m_program;
    QTemporaryDir m_folder;
};

TEST_F(OpenStackClient, createsListsAndChangesAServer)
{
    EXPECT_FALSE(openstack({u"token"_s, u"issue"_s}, true).json[u"project_id"_s].toString().isEmpty());
    const QJsonValue made = openstack({u"server"_s, u"create"_s, u"--flavor"_s, u"256MB"_s, u"--image"_s,
                                       u"lab-image"_s, u"--network"_s, u"home"_s, u"--tag"_s, u"red"_s,
                                       u"--property"_s, u"role=db"_s, u"--wait"_s, u"cli"_s},
                                      true)
                                .json;
    EXPECT_EQ(made[u"status"_s].toString(), u"ACTIVE"_s);
    const QString id = made[u"id"_s].toString();
    EXPECT_EQ(openstack({u"server"_s, u"list"_s, u"--tags"_s, u"red"_s}, true).json[0][u"Name"_s].toString(),
              u"cli"_s);
    openstack({u"server"_s, u"stop"_s, u"cli"_s});
    EXPECT_EQ(settled(id), u"SHUTOFF"_s);
    openstack({u"server"_s, u"start"_s, u"cli"_s});
    EXPECT_EQ(settled(id), u"ACTIVE"_s);
    openstack({u"server"_s, u"reboot"_s, u"--hard"_s, u"--wait"_s, u"cli"_s});
    openstack({u"server"_s, u"resize"_s, u"--flavor"_s, u"1GB"_s, u"--wait"_s, u"cli"_s});
    openstack({u"server"_s, u"resize"_s, u"confirm"_s, u"cli"_s});
    openstack({u"server"_s, u"rebuild"_s, u"--image"_s, u"lab-image-2"_s, u"--wait"_s, u"cli"_s});
    openstack({u"server"_s, u"rescue"_s, u"cli"_s});
    EXPECT_EQ(settled(id), u"RESCUE"_s);
    openstack({u"server"_s, u"unrescue"_s, u"cli"_s});
    EXPECT_EQ(settled(id), u"ACTIVE"_s);
    const QJsonValue shown = openstack({u"server"_s, u"show"_s, u"cli"_s}, true).json;
    EXPECT_EQ(shown[u"tags"_s].toArray(), QJsonArray{u"red"_s});
    EXPECT_TRUE(shown[u"image"_s].toString().startsWith(u"lab-image-2"_s));
    EXPECT_TRUE(openstack({u"console"_s, u"log"_s, u"show"_s, u"cli"_s}).text.contains("boots:"));
    EXPECT_GE(openstack({u"server"_s, u"event"_s, u"list"_s, u"cli"_s}, true).json.toArray().size(), 8);
    openstack({u"server"_s, u"image"_s, u"create"_s, u"--wait"_s, u"--name"_s, u"golden"_s, u"cli"_s});
    EXPECT_EQ(openstack({u"image"_s, u"list"_s}, true).json.toArray().size(), 4);
    openstack({u"server"_s, u"delete"_s, u"--wait"_s, u"cli"_s});
    EXPECT_EQ(get(nova + u"/servers/"_s + id).status, 404);
}

TEST_F(OpenStackClient, managesWhatIsAroundAServer)
{
    const QString id = boot(u"cli"_s);
    const QString address = openstack({u"floating"_s, u"ip"_s, u"create"_s, u"public"_s}, true)
                                .json[u"floating_ip_address"_s]
                                .toString();
    openstack({u"server"_s, u"add"_s, u"floating"_s, u"ip"_s, u"cli"_s, address});
    EXPECT_EQ(server(id)[u"addresses"_s][u"home"_s][1][u"addr"_s].toString(), address);
    openstack({u"security"_s, u"group"_s, u"create"_s, u"web"_s});
    openstack({u"security"_s, u"group"_s, u"rule"_s, u"create"_s, u"--protocol"_s, u"tcp"_s, u"--dst-port"_s,
               u"80"_s, u"web"_s});
    EXPECT_EQ(openstack({u"network"_s, u"list"_s}, true).json.toArray().size(), 3);
    EXPECT_GE(openstack({u"flavor"_s, u"list"_s}, true).json.toArray().size(), 6);
    EXPECT_EQ(
        openstack({u"availability"_s, u"zone"_s, u"list"_s, u"--compute"_s}, true).json.toArray().size(), 3);
    openstack({u"server"_s, u"group"_s, u"create"_s, u"--policy"_s, u"anti-affinity"_s, u"apart"_s});
    EXPECT_FALSE(openstack({u"application"_s, u"credential"_s, u"create"_s, u"robot"_s}, true)
                     .json[u"secret"_s]
                     .toString()
                     .isEmpty());
    // The client's own default version too.
    EXPECT_EQ(openstack({u"server"_s, u"list"_s}, true, u"2.1"_s).json[0][u"Name"_s].toString(), u"cli"_s);
}

} // namespace sw::lab
