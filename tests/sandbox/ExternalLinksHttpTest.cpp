#include "tests/support/SandboxProcess.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QUrl>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

/// Results that lie in a storage of their own: an address that is the credential, and no other is welcome.
class ExternalLinksHttpTest : public ::testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error()); }

    QJsonObject result() const
    {
        return sandbox.run(u"SELECT column_name FROM system.information_schema.columns ORDER BY 1 LIMIT 7"_s, external);
    }
    static QJsonObject linkOf(const QJsonObject &answer)
    {
        return answer[u"external_links"_s].toArray().at(0).toObject();
    }
    SandboxProcess::Answer fetch(const QJsonObject &link, const QString &bearer = {}, bool headers = true) const
    {
        const QUrl url(link[u"external_link"_s].toString());
        QByteArray head;
        const QJsonObject given = link[u"http_headers"_s].toObject();
        for (auto header = given.begin(); header != given.end() && headers; ++header) {
            head += header.key().toLatin1() + ": " + header->toString().toLatin1() + "\r\n";
        }
        return sandbox.request(
            "GET", url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority), {}, bearer, 5000, head);
    }

    const QJsonObject external{{u"disposition"_s, u"EXTERNAL_LINKS"_s}};
    SandboxProcess sandbox{QStringList{u"--chunk-rows"_s, u"3"_s}};
};

TEST_F(ExternalLinksHttpTest, EveryChunkHasAnAddressOfItsOwnOnAnotherOrigin)
{
    const QJsonObject answer = result();
    QJsonObject link = linkOf(answer[u"result"_s].toObject());
    QJsonArray rows;
    for (int chunk = 0; chunk < 3; ++chunk) {
        EXPECT_EQ(link[u"chunk_index"_s], chunk);
        EXPECT_NE(QUrl(link[u"external_link"_s].toString()).host(), QUrl(sandbox.host()).host());
        EXPECT_GT(QDateTime::fromString(link[u"expiration"_s].toString(), Qt::ISODate),
            QDateTime::currentDateTimeUtc().addSecs(60));
        const auto body = fetch(link);
        ASSERT_EQ(body.status, 200) << body.body.constData();
        EXPECT_EQ(link[u"byte_count"_s].toInteger(), body.body.size());
        for (const QJsonValue &row : QJsonDocument::fromJson(body.body).array()) {
            rows.append(row);
        }
        if (chunk < 2) {
            const auto next = sandbox.request(
                "GET", link[u"next_chunk_internal_link"_s].toString().toLatin1(), {}, sandbox.token());
            link = linkOf(next.json());
        }
    }
    EXPECT_FALSE(link.contains(u"next_chunk_index"_s));
    EXPECT_EQ(rows.size(), 7);
    const QJsonArray inlined = SandboxProcess::rows(
        sandbox.run(u"SELECT column_name FROM system.information_schema.columns ORDER BY 1 LIMIT 3"_s));
    EXPECT_EQ(rows.at(2), inlined.at(2));
}

TEST_F(ExternalLinksHttpTest, FailsWithCredentialsWithoutItsHeaderChangedAndExpired)
{
    QJsonObject link = linkOf(result()[u"result"_s].toObject());
    EXPECT_EQ(fetch(link, sandbox.token()).status, 400) << "a bearer token went to the storage";
    EXPECT_EQ(fetch(link, {}, false).status, 403);
    EXPECT_TRUE(fetch(link, sandbox.token()).body.startsWith("<?xml"));
    ASSERT_TRUE(sandbox.faults({{u"link_expired"_s, u"x1"_s}}));
    EXPECT_EQ(fetch(link).status, 403);
    EXPECT_EQ(fetch(link).status, 200);
    link[u"external_link"_s] = link[u"external_link"_s].toString().replace(u"/0?"_s, u"/1?"_s);
    EXPECT_EQ(fetch(link).status, 403) << "the signature holds for one address";
}

TEST_F(ExternalLinksHttpTest, CanBeDisabledAndHaveNoInlineLimit)
{
    ASSERT_TRUE(sandbox.faults({{u"links_disabled"_s, u"x1"_s}, {u"inline_limit"_s, 1.0}}));
    EXPECT_EQ(sandbox.run(u"SELECT 1"_s, external)[u"error_code"_s], u"INVALID_PARAMETER_VALUE"_s);
    EXPECT_EQ(sandbox.run(u"SELECT 1"_s)[u"status"_s][u"state"], u"FAILED"_s);
    EXPECT_EQ(sandbox.run(u"SELECT 1"_s, external)[u"status"_s][u"state"], u"SUCCEEDED"_s);
}

TEST_F(ExternalLinksHttpTest, TheJournalKeepsNoSignature)
{
    EXPECT_EQ(fetch(linkOf(result()[u"result"_s].toObject())).status, 200);
    bool seen = false;
    for (const QJsonObject &entry : sandbox.entries(u"other"_s)) {
        seen = seen || entry[u"path"_s].toString().startsWith(u"/storage/"_s);
        EXPECT_FALSE(entry[u"path"_s].toString().contains(u"signature"_s));
    }
    EXPECT_TRUE(seen);
}

} // namespace metaflow::testing
