// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/suites/console/driven_console.h"
#include "widgets/planner/planner_page.h"

#include <QAction>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace sw {

namespace {

class ConsoleFiles : public DrivenConsole
{
protected:
    void openFile(const char *action, const QString &file)
    {
        find<QAction>(action)->trigger();
        chooseFile("openFileDialog", file);
    }
};

constexpr const char *shopYaml =
    "clouds:\n  shop:\n    auth:\n      auth_url: http://127.0.0.1:1/v3\n      username: ops\n"
    "      project_name: shop\n      user_domain_name: Default\n      project_domain_name: Default\n"
    "      password: x\n";

} // namespace

TEST_F(ConsoleFiles, ofAWorksheetOpenInThePlanner)
{
    open();
    openFile("actionOpenWorksheet", QStringLiteral(SW_SOURCE_DIR "/resources/worksheets/small-shop.json"));
    EXPECT_TRUE(until([this] { return window->page() == MainWindow::Page::Planner; }))
        << messages().toStdString();
    EXPECT_EQ(window->planner().worksheet().name, u"Small shop"_s);
    EXPECT_TRUE(graph()->topology().nodes.empty());
    EXPECT_EQ(messages(), QString());
}

TEST_F(ConsoleFiles, ofAnArchitectureAreDrawn)
{
    open();
    openFile("actionOpenWorksheet", fileWith(u"site.json"_s, writeArchitecture(labSite())));
    EXPECT_TRUE(until([this] { return !graph()->topology().nodes.empty(); })) << messages().toStdString();
    EXPECT_EQ(window->page(), MainWindow::Page::Topology);
    EXPECT_EQ(std::ranges::count(graph()->topology().nodes, u"web"_s, &TopologyNode::tier), 3);
    EXPECT_EQ(messages(), QString());
}

TEST_F(ConsoleFiles, thatAreBrokenAreNamedWithThePlace)
{
    open();
    const QString half = fileWith(u"half.json"_s, "{\"seaworthy\": \"worksheet\",\n \"ver");
    openFile("actionOpenWorksheet", half);
    EXPECT_TRUE(until([&] { return isSaid(half + u":2:"_s); })) << messages().toStdString();
    const QString graphFile = fileWith(u"graph.json"_s, R"({"a": {"in": "b"}})");
    openFile("actionOpenGraph", graphFile);
    EXPECT_TRUE(until([&] { return isSaid(graphFile); })) << messages().toStdString();
    const QString other = fileWith(u"site.json"_s, R"({"seaworthy": "architecture", "version": 99})");
    openFile("actionOpenWorksheet", other);
    EXPECT_TRUE(until([&] { return isSaid(other); })) << messages().toStdString();
    EXPECT_TRUE(graph()->topology().nodes.empty());
}

TEST_F(ConsoleFiles, aJournalThatIsNoneIsNamedAndKept)
{
    fileWith(u"data/journal.sqlite"_s, QByteArray(4096, 'x'));
    open();
    EXPECT_TRUE(until([this] { return isSaid(journalFile()); })) << messages().toStdString();
    QFile kept(journalFile());
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    EXPECT_EQ(kept.readAll(), QByteArray(4096, 'x'));
}

TEST_F(ConsoleFiles, aBrokenCloudsYamlIsNamedWhereTheCloudsWouldBe)
{
    const QString file = fileWith(u".config/openstack/clouds.yaml"_s, "clouds:\n  shop: [\n");
    open();
    EXPECT_TRUE(until([&] { return text("cloudsNote").contains(file); })) << text("cloudsNote").toStdString();
    EXPECT_FALSE(find<QAbstractButton>("connectButton")->isEnabled());
    EXPECT_TRUE(find<QAbstractButton>("labButton")->isEnabled());
}

TEST_F(ConsoleFiles, brokenSettingsOfACloudAreNamedWhenItIsConnectedTo)
{
    fileWith(u".config/openstack/clouds.yaml"_s, shopYaml);
    const QString file =
        fileWith(u".config/seaworthy/clouds.json"_s,
                 R"({"seaworthy": "clouds", "version": 1, "clouds": {"shop": {"shh": {}}}})");
    open();
    const auto *clouds = find<QListWidget>("cloudList");
    ASSERT_TRUE(until([&] { return clouds->count() == 1; })) << text("cloudsNote").toStdString();
    click("connectButton");
    EXPECT_TRUE(until([&] { return isSaid(file); })) << messages().toStdString();
    EXPECT_TRUE(isSaid(u"shh"_s)) << messages().toStdString();
}

TEST_F(ConsoleFiles, saysThatSecretsLastForTheSessionOnlyWithoutAKeychain)
{
    open();
    EXPECT_TRUE(until([this] { return find("vaultState")->isVisible(); }));
    EXPECT_THAT(find("vaultState")->accessibleName().toStdString(),
                ::testing::HasSubstr("this session only"));
}

} // namespace sw
