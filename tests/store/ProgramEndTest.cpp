#include "core/store/Sha256.h"

#include <gtest/gtest.h>

#include <openssl/crypto.h>

#include <cstdlib>

namespace metaflow::store {

namespace {

/// The handler is there before OpenSSL is used, so that it runs behind any of OpenSSL's own.
[[noreturn]] void hashAndEnd()
{
    std::atexit([] { std::_Exit(OPENSSL_init_crypto(OPENSSL_INIT_LOAD_CRYPTO_STRINGS, nullptr) == 1 ? 0 : 1); });
    const Digest digest = sha256({"text"});
    std::exit(digest == Digest{} ? 2 : 0);
}

} // namespace

/// QThread::wait() does not wait for what libraries free at the very end of a thread: if the program tidied OpenSSL up
/// when it ends, both could meet, and it crashed.
TEST(ProgramEndDeathTest, LeavesToThreadsWhatTheyStillHold)
{
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    EXPECT_EXIT(hashAndEnd(), ::testing::ExitedWithCode(0), "");
}

} // namespace metaflow::store
