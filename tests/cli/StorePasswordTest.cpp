#include "app/composition/StorePassword.h"

#include "tests/support/RunLoop.h"

#include <gtest/gtest.h>

#include <thread>

using metaflow::testing::waitFor;

namespace metaflow::app {
namespace {

/// Says what the test says, when it says so.
class Source final : public SecretSource {
public:
    [[nodiscard]] QFuture<Result<Secret>> secret() override
    {
        ++asked;
        if (silent) {
            hanging.push_back(std::make_shared<QPromise<Result<Secret>>>());
            hanging.back()->start();
            return hanging.back()->future();
        }
        return QtFuture::makeReadyFuture(next);
    }
    std::vector<std::shared_ptr<QPromise<Result<Secret>>>> hanging;
    Result<Secret> next = Secret("first");
    bool silent = false;
    int asked = 0;
};

class StorePasswordTest : public ::testing::Test {
protected:
    StorePasswordTest() { password.use(source); }
    [[nodiscard]] QByteArray now()
    {
        const auto secret = waitFor(password.secret());
        return secret ? secret->reveal() : errorCodeName(secret.error().code).toLatin1();
    }
    std::shared_ptr<Source> source = std::make_shared<Source>();
    StorePassword password;
};

TEST_F(StorePasswordTest, AsksEachTime)
{
    EXPECT_EQ(now(), "first");
    source->next = Secret("second");
    EXPECT_EQ(now(), "second");
    source->next = fail(ErrorCode::KeyMissing);
    EXPECT_EQ(now(), "key_missing");
    EXPECT_EQ(source->asked, 3);
}

TEST_F(StorePasswordTest, OnceItEndedTheLastGoodAnswerMustDo)
{
    EXPECT_EQ(now(), "first");
    source->next = fail(ErrorCode::Unreachable);
    EXPECT_EQ(now(), "unreachable");
    password.end();
    EXPECT_EQ(now(), "first");
    EXPECT_EQ(source->asked, 2);
    EXPECT_EQ(source.use_count(), 1) << "what it used may go";
}

TEST_F(StorePasswordTest, NoPasswordIsAnAnswerToo)
{
    source->next = fail(ErrorCode::KeyMissing);
    EXPECT_EQ(now(), "key_missing");
    password.end();
    EXPECT_EQ(now(), "key_missing");
}

TEST_F(StorePasswordTest, AThreadThatWaitsHearsOfTheEnd)
{
    source->silent = true;
    const auto asked = password.secret();
    ErrorCode heard = ErrorCode::Internal;
    std::thread store([&] { heard = asked.result().error().code; });
    password.end();
    store.join();
    EXPECT_EQ(heard, ErrorCode::Cancelled);
    EXPECT_EQ(now(), "cancelled") << "there never was an answer";
    source->hanging.front()->addResult(Result<Secret>(Secret("late")));
    source->hanging.front()->finish();
    EXPECT_EQ(asked.result().error().code, ErrorCode::Cancelled);
}

} // namespace
} // namespace metaflow::app
