// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/lab_client.h"
#include "tests/acceptance/site.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

using namespace sw;
using namespace Qt::StringLiterals;

namespace {

constexpr int skipped = 77;

void useClouds(const QString &file)
{
    qputenv("OS_CLIENT_CONFIG_FILE", file.toLocal8Bit());
    qputenv("SEAWORTHY_ACCEPTANCE_CLOUD", "lab");
    qputenv("SEAWORTHY_ACCEPTANCE_SMALL_CLOUD", "lab-small");
}

// The OpenStack that ../shared/openstack/up starts, unless another cloud is named.
bool findOpenStack()
{
    if (qEnvironmentVariableIsSet("SEAWORTHY_ACCEPTANCE_CLOUD"))
        return true;
    const QString folder = qEnvironmentVariable("OPENSTACK_LAB_DIR", u"/var/tmp/openstack-lab"_s);
    const QString file = folder + u"/clouds.yaml"_s;
    if (!QFileInfo::exists(file)) {
        std::printf("SKIPPED: no OpenStack to run against (%s does not exist). Start one with "
                    "../shared/openstack/up, or name "
                    "a cloud of clouds.yaml in SEAWORTHY_ACCEPTANCE_CLOUD.\n",
                    qPrintable(file));
        return false;
    }
    useClouds(file);
    const QString faults = QStringLiteral(SW_SOURCE_DIR "/../shared/openstack/fault");
    if (!qEnvironmentVariableIsSet("SEAWORTHY_OPENSTACK_FAULT") && QFileInfo(faults).isExecutable())
        qputenv("SEAWORTHY_OPENSTACK_FAULT", faults.toLocal8Bit());
    return true;
}

class CleanUp : public testing::Environment
{
public:
    void TearDown() override { test::Site::instance().cleanUp(); }
};

} // namespace

int main(int argc, char **argv)
{
    testing::InitGoogleMock(&argc, argv);
    QCoreApplication application(argc, argv);
    const bool onLab = application.arguments().contains(u"--lab"_s);
    QTemporaryDir labFolder; // outlives the lab; a lab that somebody works with is left alone
    std::optional<LabClient> lab;
    if (onLab) {
        qputenv("SEAWORTHY_LAB_DIR", labFolder.path().toLocal8Bit());
        Result<LabClient> up =
            LabClient::up(false, [](const QString &line) { std::printf("%s\n", qPrintable(line)); }, {});
        if (!up) {
            const bool cannotBe = up.error().cause == Cause::Unsupported || up.error().cause == Cause::Local;
            std::printf("%s: the lab: %s\n", cannotBe ? "SKIPPED" : "FAILED",
                        qPrintable(sentence(up.error())));
            return cannotBe ? skipped : 1;
        }
        lab.emplace(std::move(*up));
        useClouds(lab->info().cloudsYaml);
    } else if (!findOpenStack()) {
        return skipped;
    }
    if (const int outcome = test::prepare(onLab); outcome != 0) {
        std::printf("%s\n",
                    outcome == skipped
                        ? "SKIPPED: the cloud does not answer. Start it with ../shared/openstack/up"
                        : "FAILED");
        return outcome;
    }
    testing::AddGlobalTestEnvironment(std::make_unique<CleanUp>().release());
    const int outcome = RUN_ALL_TESTS();
    const testing::UnitTest &run = *testing::UnitTest::GetInstance();
    const bool allSkipped = run.skipped_test_count() > 0 && run.successful_test_count() == 0 && outcome == 0;
    return allSkipped ? skipped : outcome;
}
