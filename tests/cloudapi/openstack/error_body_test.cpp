// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/providers/openstack/error_body.h"
#include "tests/cloudapi/openstack/replies.h"

using namespace sw;
using namespace sw::test;
using namespace Qt::StringLiterals;

namespace {

Failure failureOf(int status, const QByteArray &body, Method method = Method::Post,
                  const Headers &headers = {})
{
    Request request;
    request.method = method;
    request.url = QUrl(u"http://cloud:8774/v2.1/servers?name=x"_s);
    return failureFrom(Reply{status, headers, body}, request, u"create the server"_s);
}

struct Row
{
    const char *file;
    Cause cause;
    const char *says;
};

constexpr const char *haproxy =
    "<html><body><h1>503 Service Unavailable</h1>\nNo server is available to handle this "
    "request.\n</body></html>\n";

} // namespace

TEST(ErrorBody, tellsCauseAndWordsOfWhatTheServicesRecorded)
{
    for (const Row &row :
         {Row{"unknown_flavor.400", Cause::NotFound, "Flavor 77 could not be found."},
          Row{"unknown_image.400", Cause::NotFound, "Can not find requested image"},
          Row{"nova_quota.403", Cause::OverQuota, "Quota exceeded for cores, ram"},
          Row{"neutron_quota_2.409", Cause::OverQuota, "Quota exceeded for resources: ['floatingip']."},
          Row{"nova_conflict.409", Cause::Conflict, "Cannot 'unrescue' instance"},
          Row{"server_not_found.404", Cause::NotFound, "could not be found"},
          Row{"glance_404.404", Cause::NotFound, "No image found with ID"},
          Row{"neutron_404.404", Cause::NotFound, "Floating IP"},
          Row{"neutron_fip_badnet.400", Cause::Refused, "is not a valid external network"},
          Row{"nova_401.401", Cause::Unauthorized, "requires authentication"},
          Row{"keystone_401.401", Cause::Unauthorized, "requires authentication"},
          Row{"nova_406.406", Cause::Unsupported, "Version 9.99 is not supported"}}) {
        const QString name = QString::fromLatin1(row.file);
        const Failure failure = failureOf(name.right(3).toInt(), recorded(name));
        EXPECT_EQ(failure.cause, row.cause) << row.file << ": " << failure.detail.toStdString();
        EXPECT_THAT(failure.detail.toStdString(), testing::HasSubstr(row.says));
        EXPECT_FALSE(failure.detail.contains(u'<')) << failure.detail.toStdString();
    }
}

TEST(ErrorBody, leavesTheOutcomeOfAChangeOpenAfterAGatewaysError)
{
    for (const int status : {500, 502, 504}) {
        EXPECT_EQ(failureOf(status, "").cause, Cause::OutcomeUnknown);
        EXPECT_EQ(failureOf(status, "", Method::Delete).cause, Cause::OutcomeUnknown);
        EXPECT_EQ(failureOf(status, "", Method::Get).cause, Cause::Unreachable);
    }
}

TEST(ErrorBody, readsAFrontEndsHtml)
{
    const Failure failure = failureOf(503, haproxy);
    EXPECT_EQ(failure.cause, Cause::Unreachable);
    EXPECT_THAT(failure.detail.toStdString(),
                testing::HasSubstr("No server is available to handle this request."));
}

TEST(ErrorBody, saysHowLongToWaitWhenAskedTooOften)
{
    const Failure failure = failureOf(429, "", Method::Post, {{"retry-after", "30"}});
    EXPECT_EQ(failure.cause, Cause::Refused);
    EXPECT_THAT(failure.detail.toStdString(), testing::HasSubstr("30 s"));
}

TEST(ErrorBody, keepsTheNameThatTheCloudGaveAChange)
{
    EXPECT_THAT(failureOf(500, "", Method::Post, {{"X-OpenStack-Request-Id", "req-1"}}).detail.toStdString(),
                testing::HasSubstr("req-1"));
}

TEST(ErrorBody, namesTheAddressWhenTheBodySaysNothing)
{
    for (const QByteArray &body :
         {QByteArray(), QByteArray("{}"), QByteArray("{\"broken"), QByteArray("\x00\x01", 2)}) {
        const Failure failure = failureOf(404, body);
        EXPECT_EQ(failure.cause, Cause::NotFound);
        EXPECT_THAT(failure.detail.toStdString(),
                    testing::HasSubstr("POST http://cloud:8774/v2.1/servers was answered"));
    }
}

TEST(ErrorBody, doesNotRepeatALongBodyWhole)
{
    EXPECT_LT(failureOf(400, QByteArray(100'000, 'x')).detail.size(), 1000);
}

TEST(ErrorBody, explainsARedirectThatIsNotFollowed)
{
    EXPECT_EQ(failureOf(302, "").cause, Cause::Malformed);
}
