#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace metaflow::sandbox::http {

/// What is wrong with the certificate that a listener shows.
enum class CertificateKind {
    Good, ///< for 127.0.0.1 and localhost, signed by the CA
    Expired, ///< the same, since yesterday
    WrongHost, ///< signed by the CA, for another name
    SelfSigned, ///< signed by itself
};

/// By its name on the command line: good, expired, wrong-host, self-signed.
[[nodiscard]] std::optional<CertificateKind> certificateKind(const QString &name);

/// As PEM.
struct TlsIdentity {
    QByteArray certificate;
    QByteArray key;
    QByteArray authority; ///< the CA's certificate; a client that trusts it accepts the good kind and no other
};

/// Made anew at each start, so that no key lies anywhere. Empty if OpenSSL will not.
[[nodiscard]] std::optional<TlsIdentity> makeTlsIdentity(CertificateKind kind);

} // namespace metaflow::sandbox::http
