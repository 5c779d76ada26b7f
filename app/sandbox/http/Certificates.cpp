#include "app/sandbox/http/Certificates.h"

#include <QHash>
#include <QRandomGenerator>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::http {

namespace {

constexpr long dayS = 24 * 60 * 60;

template <auto Free> struct Freed {
    template <typename T> void operator()(T *thing) const { Free(thing); }
};
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION_free>>;
using Memory = std::unique_ptr<BIO, Freed<BIO_free>>;

/// A certificate and who answers for it.
struct Party {
    Key key;
    Certificate certificate;
    [[nodiscard]] explicit operator bool() const { return key && certificate; }
};

struct Wanted {
    QByteArray name;
    QByteArray alternativeNames; ///< as OpenSSL's configuration writes them; empty for a CA
    long fromS = 0; ///< from now
    long untilS = 0;
};

bool addExtension(X509 *certificate, X509 *issuer, int kind, const QByteArray &value)
{
    X509V3_CTX context{};
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool addExtensions(X509 *certificate, X509 *issuer, const Wanted &wanted)
{
    const bool authority = wanted.alternativeNames.isEmpty();
    const bool common
        = addExtension(certificate, issuer, NID_basic_constraints, authority ? "critical,CA:TRUE" : "CA:FALSE")
        && addExtension(
            certificate, issuer, NID_key_usage, authority ? "critical,keyCertSign,cRLSign" : "digitalSignature")
        && addExtension(certificate, issuer, NID_subject_key_identifier, "hash");
    return common
        && (authority
            || (addExtension(certificate, issuer, NID_ext_key_usage, "serverAuth")
                && addExtension(certificate, issuer, NID_subject_alt_name, wanted.alternativeNames)));
}

bool setName(X509_NAME *name, const QByteArray &text)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(text.constData());
    return X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, bytes, static_cast<int>(text.size()), -1, 0) == 1;
}

/// Signed by `authority`, or by itself without one.
Party issue(const Wanted &wanted, const Party *authority)
{
    Party party{Key(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256")), Certificate(X509_new())};
    if (!party) {
        return {};
    }
    X509 *certificate = party.certificate.get();
    X509 *issuer = authority ? authority->certificate.get() : certificate;
    const auto serial = static_cast<uint64_t>(QRandomGenerator::system()->generate64() >> 1);
    const bool made = X509_set_version(certificate, 2) == 1 // counted from 0: the third
        && ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), serial) == 1
        && X509_gmtime_adj(X509_getm_notBefore(certificate), wanted.fromS)
        && X509_gmtime_adj(X509_getm_notAfter(certificate), wanted.untilS)
        && setName(X509_get_subject_name(certificate), wanted.name)
        && X509_set_issuer_name(certificate, X509_get_subject_name(issuer)) == 1
        && X509_set_pubkey(certificate, party.key.get()) == 1 && addExtensions(certificate, issuer, wanted)
        && X509_sign(certificate, authority ? authority->key.get() : party.key.get(), EVP_sha256()) > 0;
    return made ? std::move(party) : Party();
}

template <typename Write> QByteArray pem(Write write)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    if (!memory || write(memory.get()) != 1) {
        return {};
    }
    QByteArray out(static_cast<qsizetype>(BIO_ctrl_pending(memory.get())), Qt::Uninitialized);
    BIO_read(memory.get(), out.data(), static_cast<int>(out.size()));
    return out;
}

QByteArray certificatePem(const Party &party)
{
    return pem([&](BIO *bio) { return PEM_write_bio_X509(bio, party.certificate.get()); });
}

Wanted wantedFor(CertificateKind kind)
{
    Wanted wanted{"127.0.0.1", "IP:127.0.0.1,DNS:localhost", -dayS, 30 * dayS};
    if (kind == CertificateKind::Expired) {
        wanted.fromS = -30 * dayS;
        wanted.untilS = -dayS;
    } else if (kind == CertificateKind::WrongHost) {
        wanted.name = "elsewhere.metaflow.example";
        wanted.alternativeNames = "DNS:elsewhere.metaflow.example";
    }
    return wanted;
}

} // namespace

std::optional<CertificateKind> certificateKind(const QString &name)
{
    static const QHash<QString, CertificateKind> kinds
        = {{u"good"_s, CertificateKind::Good}, {u"expired"_s, CertificateKind::Expired},
            {u"wrong-host"_s, CertificateKind::WrongHost}, {u"self-signed"_s, CertificateKind::SelfSigned}};
    const auto kind = kinds.constFind(name);
    return kind == kinds.cend() ? std::nullopt : std::optional(*kind);
}

std::optional<TlsIdentity> makeTlsIdentity(CertificateKind kind)
{
    const Party authority = issue({"MetaFlow practice CA", {}, -60 * dayS, 60 * dayS}, nullptr);
    if (!authority) {
        return std::nullopt;
    }
    const Party server = issue(wantedFor(kind), kind == CertificateKind::SelfSigned ? nullptr : &authority);
    if (!server) {
        return std::nullopt;
    }
    const QByteArray key = pem([&](BIO *bio) {
        return PEM_write_bio_PrivateKey(bio, server.key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    });
    return TlsIdentity{certificatePem(server), key, certificatePem(authority)};
}

} // namespace metaflow::sandbox::http
