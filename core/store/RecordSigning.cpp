#include "core/store/RecordSigning.h"

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

constexpr int keyBytes = 32;
constexpr size_t signatureBytes = 64;

struct Free {
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};
using Key = std::unique_ptr<EVP_PKEY, Free>;
using Context = std::unique_ptr<EVP_MD_CTX, Free>;

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

Key privateKey(const Secret &seed)
{
    QByteArray bytes = seed.reveal();
    Key key(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, raw(bytes), static_cast<size_t>(bytes.size())));
    wipe(bytes);
    return key;
}

bool isHex(const QByteArray &text)
{
    return text.size() == 2 * keyBytes && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
}

} // namespace

SigningKey::SigningKey(Secret seed, QByteArray publicKey)
    : m_seed(std::move(seed))
    , m_publicKey(std::move(publicKey))
{
}

Result<SigningKey> SigningKey::fromSeed(const Secret &seed)
{
    const Key key = privateKey(seed);
    QByteArray bytes(keyBytes, '\0');
    auto size = static_cast<size_t>(bytes.size());
    if (!key || EVP_PKEY_get_raw_public_key(key.get(), reinterpret_cast<unsigned char *>(bytes.data()), &size) != 1
        || size != static_cast<size_t>(keyBytes)) {
        return fail(ErrorCode::Internal, u"record key"_s);
    }
    return SigningKey(seed, bytes);
}

Result<SigningKey> SigningKey::fromSecret(const Secret &hexSeed)
{
    QByteArray text = hexSeed.reveal();
    const bool isKey = isHex(text);
    Secret seed(isKey ? QByteArray::fromHex(text) : QByteArray());
    wipe(text);
    return isKey ? fromSeed(seed)
                 : Result<SigningKey>(fail(ErrorCode::FileInvalid, u"record key"_s, u"no_signing_key"_s));
}

Result<SigningKey> SigningKey::make()
{
    QByteArray seed(keyBytes, '\0');
    if (RAND_priv_bytes(reinterpret_cast<unsigned char *>(seed.data()), keyBytes) != 1) {
        return fail(ErrorCode::Internal, u"record key"_s, u"no random numbers"_s);
    }
    return fromSeed(Secret(std::move(seed)));
}

Secret SigningKey::secret() const
{
    QByteArray seed = m_seed.reveal();
    Secret hex(seed.toHex());
    wipe(seed);
    return hex;
}

Result<QByteArray> SigningKey::sign(const QByteArray &message) const
{
    const Key key = privateKey(m_seed);
    const Context context(EVP_MD_CTX_new());
    QByteArray signature(static_cast<qsizetype>(signatureBytes), '\0');
    size_t size = signatureBytes;
    const bool done = key && context && EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1
        && EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, raw(message),
               static_cast<size_t>(message.size()))
            == 1;
    return done && size == signatureBytes ? Result<QByteArray>(signature)
                                          : fail(ErrorCode::Internal, u"record key"_s, u"not signed"_s);
}

bool isSignedBy(const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature)
{
    if (publicKey.size() != keyBytes || signature.size() != static_cast<qsizetype>(signatureBytes)) {
        return false;
    }
    const Key key(
        EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, raw(publicKey), static_cast<size_t>(keyBytes)));
    const Context context(EVP_MD_CTX_new());
    return key && context && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1
        && EVP_DigestVerify(
               context.get(), raw(signature), signatureBytes, raw(message), static_cast<size_t>(message.size()))
        == 1;
}

QString recordKeyName(const QString &storeId)
{
    return u"record/"_s + storeId;
}

} // namespace metaflow::store
