#include "core/exchange/FileHash.h"

#include <openssl/evp.h>

namespace metaflow::exchange {

struct FileHash::Context {
    struct Free {
        void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
    };
    std::unique_ptr<EVP_MD_CTX, Free> digest{EVP_MD_CTX_new()};
};

namespace {

void insist(bool fine)
{
    if (!fine) { // out of memory, or an OpenSSL without SHA-256
        qFatal("SHA-256 is not available");
    }
}

} // namespace

FileHash::FileHash()
    : m_context(std::make_unique<Context>())
{
    insist(EVP_DigestInit_ex2(m_context->digest.get(), EVP_sha256(), nullptr) == 1);
}

FileHash::~FileHash() = default;

void FileHash::add(QByteArrayView bytes)
{
    insist(EVP_DigestUpdate(m_context->digest.get(), bytes.data(), static_cast<size_t>(bytes.size())) == 1);
}

QByteArray FileHash::result() const
{
    const Context copy;
    QByteArray digest(32, '\0');
    insist(EVP_MD_CTX_copy_ex(copy.digest.get(), m_context->digest.get()) == 1
        && EVP_DigestFinal_ex(copy.digest.get(), reinterpret_cast<unsigned char *>(digest.data()), nullptr) == 1);
    return digest;
}

} // namespace metaflow::exchange
