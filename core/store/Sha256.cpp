#include "core/store/Sha256.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <memory>

namespace metaflow::store {

namespace {

/// Before anybody else asks OpenSSL for something: it is not to tidy up when the program ends. QThread::wait() returns
/// before the thread has freed what OpenSSL keeps for each thread, and the process crashed or hung in exit() where both
/// met: once in some thousand short runs.
[[maybe_unused]] const int withoutCleanup = OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);

struct FreeContext {
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

/// Looking the algorithm up costs more than hashing a row.
const EVP_MD *algorithm()
{
    static const EVP_MD *fetched = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return fetched;
}

} // namespace

Digest sha256(std::initializer_list<std::string_view> parts)
{
    thread_local const std::unique_ptr<EVP_MD_CTX, FreeContext> context(EVP_MD_CTX_new());
    Digest digest{};
    bool fine = EVP_DigestInit_ex2(context.get(), algorithm(), nullptr) == 1;
    for (const std::string_view part : parts) {
        fine = fine && EVP_DigestUpdate(context.get(), part.data(), part.size()) == 1;
    }
    fine = fine && EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char *>(digest.data()), nullptr) == 1;
    if (!fine) { // out of memory, or an OpenSSL without SHA-256
        qFatal("SHA-256 is not available");
    }
    return digest;
}

} // namespace metaflow::store
