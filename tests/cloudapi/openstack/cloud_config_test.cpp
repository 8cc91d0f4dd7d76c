// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/providers/openstack/cloud_config.h"

#include <gmock/gmock.h>

using namespace sw;
using namespace Qt::StringLiterals;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

namespace {

const QByteArray plain = R"(clouds:
  home:
    region_name: RegionOne
    compute_api_version: 2.1
    auth:
      auth_url: https://cloud.example.org:5000/v3
      username: demo
      password: hunter2
      project_name: demo
      user_domain_name: Default
      project_domain_name: Default
)";

ConfigSources from(const QByteArray &clouds)
{
    ConfigSources sources;
    sources.clouds = ConfigFile{u"/conf/clouds.yaml"_s, clouds};
    sources.home = u"/home/me"_s;
    return sources;
}

Result<CloudConfig> home(const ConfigSources &sources)
{
    return cloudConfig(sources, CloudId{u"home"_s});
}

// A cloud with more lines, each indented by four.
ConfigSources with(const QByteArray &lines, const QByteArray &more = {})
{
    return from(
        "clouds:\n  home:\n" + lines
        + "    auth:\n      auth_url: https://cloud/v3\n      username: demo\n      password: hunter2\n"
        + more);
}

std::string detail(const Result<CloudConfig> &config)
{
    return config ? std::string("no failure") : config.error().detail.toStdString();
}

std::optional<Cause> causeOf(const Result<CloudConfig> &config)
{
    return config ? std::nullopt : std::optional(config.error().cause);
}

} // namespace

TEST(CloudConfig, readsAPlainEntry)
{
    const Result<CloudConfig> config = home(from(plain));
    ASSERT_TRUE(config) << detail(config);
    EXPECT_EQ(config->from, u"/conf/clouds.yaml"_s);
    EXPECT_EQ(config->auth, AuthKind::Password);
    EXPECT_EQ(config->authUrl, QUrl(u"https://cloud.example.org:5000/v3"_s));
    EXPECT_EQ(config->userName, u"demo"_s);
    EXPECT_EQ(config->secret, u"hunter2"_s);
    EXPECT_EQ(config->projectName, u"demo"_s);
    EXPECT_EQ(config->userDomainName, u"Default"_s);
    EXPECT_EQ(config->region, u"RegionOne"_s);
    EXPECT_EQ(config->interface, u"public"_s);
}

TEST(CloudConfig, takesTheSecretFromSecureYaml)
{
    ConfigSources sources =
        from("clouds:\n  home:\n    auth:\n      auth_url: https://cloud/v3\n      username: demo\n");
    EXPECT_EQ(missingSecret(*home(sources)), u"password"_s);
    sources.secure =
        ConfigFile{u"/conf/secure.yaml"_s, "clouds:\n  home:\n    auth:\n      password: hunter2\n"};
    const Result<CloudConfig> config = home(sources);
    ASSERT_TRUE(config) << detail(config);
    EXPECT_EQ(config->secret, u"hunter2"_s);
    EXPECT_EQ(config->userName, u"demo"_s);
    EXPECT_EQ(missingSecret(*config), std::nullopt);
}

TEST(CloudConfig, mergesAProfileBelowItsOwnFields)
{
    ConfigSources sources =
        from("clouds:\n  home:\n    profile: acme\n    region_name: west\n    auth:\n      username: demo\n");
    sources.publicClouds = ConfigFile{u"/conf/clouds-public.yaml"_s,
                                      "public-clouds:\n  acme:\n    region_name: east\n    interface: "
                                      "internal\n    auth:\n      auth_url: https://acme/v3\n"};
    const Result<CloudConfig> config = home(sources);
    ASSERT_TRUE(config) << detail(config);
    EXPECT_EQ(config->authUrl, QUrl(u"https://acme/v3"_s));
    EXPECT_EQ(config->region, u"west"_s);
    EXPECT_EQ(config->interface, u"internal"_s);
    sources.publicClouds.reset();
    EXPECT_EQ(causeOf(home(sources)), Cause::NotFound);
}

TEST(CloudConfig, readsTheOtherKindsOfLogIn)
{
    const Result<CloudConfig> credential =
        home(from("clouds:\n  home:\n    auth_type: v3applicationcredential\n    auth:\n      auth_url: "
                  "https://cloud/v3\n"
                  "      application_credential_id: abc\n      application_credential_secret: s3cret\n"));
    ASSERT_TRUE(credential) << detail(credential);
    EXPECT_EQ(credential->auth, AuthKind::ApplicationCredential);
    EXPECT_EQ(credential->credentialId, u"abc"_s);
    EXPECT_EQ(credential->secret, u"s3cret"_s);
    for (const QByteArray type : {"    auth_type: token\n", "    auth_type: v3token\n", ""}) {
        const Result<CloudConfig> token =
            home(from("clouds:\n  home:\n" + type
                      + "    auth:\n      auth_url: https://cloud/v3\n      token: gAAAA\n"));
        ASSERT_TRUE(token) << detail(token);
        EXPECT_EQ(token->auth, AuthKind::Token);
        EXPECT_EQ(token->secret, u"gAAAA"_s);
    }
    EXPECT_EQ(causeOf(home(with("    auth_type: v3oidcpassword\n"))), Cause::Unsupported);
    EXPECT_THAT(
        detail(home(from("clouds:\n  home:\n    auth_type: v3applicationcredential\n    auth:\n"
                         "      auth_url: https://cloud/v3\n      application_credential_name: n\n"))),
        HasSubstr("username"));
}

TEST(CloudConfig, readsInterfaceRegionOverridesAndCa)
{
    const Result<CloudConfig> config = home(
        with("    endpoint_type: internalURL\n    regions: [west, east]\n    cacert: ~/ca.pem\n"
             "    compute_endpoint_override: http://127.0.0.1:1/v2.1\n    network_endpoint: http://n/\n"));
    ASSERT_TRUE(config) << detail(config);
    EXPECT_EQ(config->interface, u"internal"_s);
    EXPECT_EQ(config->region, u"west"_s);
    EXPECT_EQ(config->caFile, u"/home/me/ca.pem"_s);
    EXPECT_EQ(config->endpointOverrides.value(u"compute"_s), QUrl(u"http://127.0.0.1:1/v2.1"_s));
    EXPECT_EQ(config->endpointOverrides.value(u"network"_s), QUrl(u"http://n/"_s));
    EXPECT_EQ(home(with("    cacert: ca.pem\n"))->caFile, u"/conf/ca.pem"_s);
}

TEST(CloudConfig, neverTurnsVerificationOff)
{
    for (const QByteArray line :
         {"    verify: false\n", "    verify: 'no'\n", "    verify: False\n", "    insecure: true\n"}) {
        const Result<CloudConfig> config = home(with(line));
        EXPECT_EQ(causeOf(config), Cause::Unsupported) << line.constData();
        EXPECT_THAT(detail(config), HasSubstr("cacert"));
    }
    EXPECT_TRUE(home(with("    verify: true\n")));
}

TEST(CloudConfig, namesFileLineFoundAndExpected)
{
    EXPECT_THAT(detail(home(from("clouds:\n  home:\n    auth: [a, b]\n"))),
                AllOf(HasSubstr("/conf/clouds.yaml:3"), HasSubstr("found a list"),
                      HasSubstr("expected a group of fields")));
    EXPECT_THAT(detail(home(from("clouds:\n  home: yes\n"))), HasSubstr("/conf/clouds.yaml:2"));
    EXPECT_THAT(detail(home(from("clouds: [home]\n"))), HasSubstr("/conf/clouds.yaml:1"));
    EXPECT_THAT(detail(home(with("    interface: secret\n"))),
                HasSubstr("expected public, internal or admin"));
    EXPECT_THAT(detail(home(from("clouds:\n  home:\n    auth:\n      username: x\n"))),
                HasSubstr("auth_url"));
    EXPECT_THAT(detail(home(from(
                    "clouds:\n  home:\n    auth:\n      auth_url: cloud.example.org\n      username: x\n"))),
                HasSubstr("auth_url"));
}

TEST(CloudConfig, saysThatAFileIsBrokenAndWhere)
{
    const Result<CloudConfig> broken = home(from("clouds:\n  home:\n    auth: {auth_url: 'https://x\n"));
    EXPECT_EQ(causeOf(broken), Cause::Malformed);
    EXPECT_THAT(detail(broken), HasSubstr("/conf/clouds.yaml:"));
    EXPECT_THAT(detail(home(from(QByteArray("\x7f"
                                            "ELF\x00\x01",
                                            6)))),
                HasSubstr("binary"));
    EXPECT_THAT(detail(home(from("\xff\xfe\x00"))), HasSubstr("binary"));
    EXPECT_EQ(causeOf(home(from(""))), Cause::NotFound);
    EXPECT_EQ(causeOf(home(from("just words"))), Cause::Malformed);
}

TEST(CloudConfig, survivesEveryHalfWrittenFileWithoutShowingASecret)
{
    for (qsizetype length = 0; length < plain.size(); ++length) {
        const Result<CloudConfig> config = home(from(plain.left(length)));
        EXPECT_THAT(detail(config), Not(HasSubstr("hunter2")));
        EXPECT_TRUE(config || !config.error().detail.isEmpty()) << length;
    }
}

TEST(CloudConfig, endsAtAliasesWithoutEnd)
{
    QByteArray bomb = "a: &a [x,x,x,x,x,x,x,x,x,x]\n";
    for (char name = 'b'; name < 'j'; ++name) {
        const QByteArray before = QByteArray("*") + char(name - 1);
        bomb += QByteArray(1, name) + ": &" + name + " [" + QByteArrayList(10, before).join(',') + "]\n";
    }
    EXPECT_EQ(causeOf(home(from(bomb + "clouds: {}\n"))), Cause::Malformed);
}

TEST(CloudConfig, namesTheCloudsThatThereAre)
{
    const Result<CloudConfig> config = cloudConfig(from(plain), CloudId{u"hoem"_s});
    EXPECT_EQ(causeOf(config), Cause::NotFound);
    EXPECT_THAT(detail(config), HasSubstr("home"));
    ConfigSources none;
    none.searched = {u"/etc/openstack/clouds.yaml"_s};
    EXPECT_THAT(detail(home(none)), HasSubstr("/etc/openstack/clouds.yaml"));
}

TEST(CloudConfig, readsTheEnvironmentAsACloud)
{
    ConfigSources sources = from(plain);
    sources.environment = {{u"OS_AUTH_URL"_s, u"http://env:5000/v3"_s},
                           {u"OS_USERNAME"_s, u"me"_s},
                           {u"OS_PASSWORD"_s, u"hunter2"_s},
                           {u"OS_TENANT_NAME"_s, u"p"_s},
                           {u"OS_REGION_NAME"_s, u"west"_s},
                           {u"OS_ENDPOINT_TYPE"_s, u"adminURL"_s}};
    const Result<CloudConfig> config = cloudConfig(sources, CloudId{u"envvars"_s});
    ASSERT_TRUE(config) << detail(config);
    EXPECT_EQ(config->userName, u"me"_s);
    EXPECT_EQ(config->projectName, u"p"_s);
    EXPECT_EQ(config->region, u"west"_s);
    EXPECT_EQ(config->interface, u"admin"_s);
    EXPECT_EQ(config->userDomainId, u"default"_s);
    const Result<std::vector<CloudListing>> listings = cloudListings(sources);
    ASSERT_TRUE(listings);
    ASSERT_EQ(listings->size(), 2u);
    EXPECT_EQ(listings->front().cloud.text, u"envvars"_s);
}

TEST(DefaultCloud, isTheNamedOneElseTheEnvironmentElseTheOnlyOne)
{
    ConfigSources sources = from(plain);
    EXPECT_EQ(defaultCloud(sources)->text, u"home"_s);
    sources.environment.insert(u"OS_AUTH_URL"_s, u"http://env:5000/v3"_s);
    EXPECT_EQ(defaultCloud(sources)->text, u"envvars"_s);
    sources.environment.insert(u"OS_CLOUD"_s, u"named"_s);
    EXPECT_EQ(defaultCloud(sources)->text, u"named"_s);
    EXPECT_EQ(defaultCloud(from("clouds: {a: {}, b: {}}")).error().cause, Cause::NotFound);
    EXPECT_EQ(defaultCloud(ConfigSources()).error().cause, Cause::NotFound);
}

TEST(CloudListings, listsBrokenEntriesWithTheirProblem)
{
    const Result<std::vector<CloudListing>> listings =
        cloudListings(from(plain + "  broken:\n    auth: {}\n"));
    ASSERT_TRUE(listings);
    ASSERT_EQ(listings->size(), 2u);
    EXPECT_EQ(listings->at(0).where, u"cloud.example.org"_s);
    EXPECT_TRUE(listings->at(0).problem.isEmpty());
    EXPECT_FALSE(listings->at(0).needsSecret);
    EXPECT_FALSE(listings->at(1).problem.isEmpty());
}
