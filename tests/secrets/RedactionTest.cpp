#include "core/secrets/Redaction.h"

#include <QVector>

#include <gtest/gtest.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace metaflow::secrets {

TEST(RedactionTest, TakesOutWhatLooksLikeASecret)
{
    const QVector<std::pair<QString, QString>> cases{
        {u"Authorization: Bearer abc.def-9, next"_s, u"Authorization: Bearer ***, next"_s},
        {u"Authorization: Basic YWxhZGRpbjpvcGVuMQ== sent"_s, u"Authorization: Basic *** sent"_s},
        {u"dapi0123456789abcdef stays away"_s, u"*** stays away"_s},
        {u"client dose0123456789abcdef0123456789abcdef refused"_s, u"client *** refused"_s},
        {u"key sk-proj-AbC_123456 used"_s, u"key *** used"_s},
        {u"{\"password\": \"hunter2\", \"rows\": 3}"_s, u"{\"password\": \"***\", \"rows\": 3}"_s},
        {u"{\"refresh_token\":\"two words\",\"expires_in\":3600}"_s,
            u"{\"refresh_token\":\"***\",\"expires_in\":3600}"_s},
        {u"body {\\\"client_secret\\\":\\\"s3\\\",\\\"a\\\":1}"_s,
            u"body {\\\"client_secret\\\":\\\"***\\\",\\\"a\\\":1}"_s},
        {u"grant_type=refresh_token&refresh_token=abc.def&x=1"_s, u"grant_type=refresh_token&refresh_token=***&x=1"_s},
        {u"GET /?code=dcode0123456789&state=abcdef01 HTTP/1.1"_s, u"GET /?code=***&state=*** HTTP/1.1"_s},
        {u"form code=dcode0123&code_verifier=0123456789"_s, u"form code=dcode0123&code_verifier=***"_s},
        {u"got eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln-_ from it"_s, u"got *** from it"_s},
        {u"postgresql://me:hunter2@db:5432/x down"_s, u"postgresql://me:***@db:5432/x down"_s},
        {u"PGPASSWORD=hunter2 psql"_s, u"PGPASSWORD=*** psql"_s},
        {u"client_secret = s3cr3t"_s, u"client_secret = ***"_s},
    };
    for (const auto &[text, expected] : cases) {
        EXPECT_EQ(redacted(text), expected);
    }
}

TEST(RedactionTest, LeavesOrdinaryWordsAlone)
{
    for (const QString &text : {u"read 7 tables of main.sales"_s, u"a basic understanding of tokens"_s,
             u"input_tokens: 512, output_tokens: 40"_s, u"workspace_token 401"_s, u"exit code=1"_s,
             u"postgresql://me@db:5432/x?schema=a&sslmode=verify-full"_s, u"http://127.0.0.1:8020/v1"_s}) {
        EXPECT_EQ(redacted(text), text);
    }
}

TEST(RedactionTest, ChangesNothingTheSecondTime)
{
    const QString once = redacted(u"Bearer abcdefgh, password=hunter2, postgresql://a:b@c"_s);
    EXPECT_EQ(redacted(once), once);
}

} // namespace metaflow::secrets
