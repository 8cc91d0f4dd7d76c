// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/providers/openstack/config_sources.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

using namespace sw;
using namespace Qt::StringLiterals;

namespace {

class SearchTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_search.workingFolder = m_root.filePath(u"work"_s);
        m_search.home = m_root.filePath(u"home"_s);
        m_search.systemFolder = m_root.filePath(u"etc"_s);
        for (const QString &folder :
             {m_search.workingFolder, m_search.home + u"/.config/openstack"_s, m_search.systemFolder})
            ASSERT_TRUE(QDir().mkpath(folder));
    }

    QString write(const QString &path, const QByteArray &text = "clouds: {}")
    {
        const QString full = m_root.filePath(path);
        QFile file(full);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return full;
    }
    QString foundClouds()
    {
        const Result<ConfigSources> sources = findConfigSources(m_search);
        EXPECT_TRUE(sources);
        return sources && sources->clouds ? sources->clouds->path : QString();
    }

    QTemporaryDir m_root;
    ConfigSearch m_search;
};

} // namespace

TEST_F(SearchTest, takesTheFirstThatExistsInOpenStacksOrder)
{
    EXPECT_EQ(foundClouds(), QString());
    const QString system = write(u"etc/clouds.yaml"_s);
    EXPECT_EQ(foundClouds(), system);
    const QString home = write(u"home/.config/openstack/clouds.yml"_s);
    EXPECT_EQ(foundClouds(), home);
    const QString working = write(u"work/clouds.yaml"_s);
    EXPECT_EQ(foundClouds(), working);
    const QString named = write(u"named.yaml"_s);
    m_search.environment.insert(u"OS_CLIENT_CONFIG_FILE"_s, named);
    EXPECT_EQ(foundClouds(), named);
}

TEST_F(SearchTest, refusesAVariableThatNamesNoFileRatherThanUseAnotherCloud)
{
    write(u"etc/clouds.yaml"_s);
    m_search.environment.insert(u"OS_CLIENT_CONFIG_FILE"_s, m_root.filePath(u"typo.yaml"_s));
    const Result<ConfigSources> sources = findConfigSources(m_search);
    ASSERT_FALSE(sources);
    EXPECT_EQ(sources.error().cause, Cause::Local);
    EXPECT_TRUE(sources.error().detail.contains(u"typo.yaml"_s));
}

TEST_F(SearchTest, findsSecretsBesideTheFileThatWasNamed)
{
    QDir().mkpath(m_root.filePath(u"named"_s));
    m_search.environment.insert(u"OS_CLIENT_CONFIG_FILE"_s, write(u"named/clouds.yaml"_s));
    const QString secure = write(u"named/secure.yaml"_s);
    write(u"etc/secure.yaml"_s);
    EXPECT_EQ(findConfigSources(m_search)->secure->path, secure);
}

TEST_F(SearchTest, findsNothingWithoutFailing)
{
    const Result<ConfigSources> sources = findConfigSources(m_search);
    ASSERT_TRUE(sources);
    EXPECT_FALSE(sources->clouds || sources->secure || sources->publicClouds);
    EXPECT_FALSE(sources->searched.isEmpty());
}

TEST_F(SearchTest, saysThatAFolderOrAnEndlessDeviceIsNoFile)
{
    m_search.environment.insert(u"OS_CLIENT_CONFIG_FILE"_s, m_search.systemFolder);
    EXPECT_EQ(findConfigSources(m_search).error().cause, Cause::Malformed);
    m_search.environment.insert(u"OS_CLIENT_CONFIG_FILE"_s, u"/dev/zero"_s);
    EXPECT_EQ(findConfigSources(m_search).error().cause, Cause::Malformed);
}

TEST_F(SearchTest, keepsOnlyOpenStacksVariables)
{
    m_search.environment = {{u"OS_CLOUD"_s, u"x"_s}, {u"HOME"_s, u"/root"_s}};
    EXPECT_EQ(findConfigSources(m_search)->environment, (QMap<QString, QString>{{u"OS_CLOUD"_s, u"x"_s}}));
}
