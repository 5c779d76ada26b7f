#pragma once

#include "core/base/Result.h"

#include <QSslConfiguration>
#include <QString>

#include <optional>

namespace metaflow::net {

/// How requests leave this machine. Certificates are always checked.
struct NetworkSettings {
    enum class Proxy { System, None, Own };
    Proxy proxy = Proxy::System;
    QString proxyHost;
    int proxyPort = 0;
    QString proxyUser; ///< empty: the proxy asks for none
    QString caFile; ///< PEM; trusted besides those of the system. Empty: none
    friend bool operator==(const NetworkSettings &, const NetworkSettings &) = default;
};

/// What a proxy asks for; the password is a Secret of the key store (`proxy HOST:PORT`).
[[nodiscard]] QString proxyKeyName(const NetworkSettings &settings);
/// Defaults where there is no such file. FileUnreadable, FileInvalid.
[[nodiscard]] Result<NetworkSettings> loadNetworkSettings(const QString &file);
/// FileUnwritable; FileInvalid where `caFile` holds no certificate or a proxy has no host and port.
[[nodiscard]] Result<void> saveNetworkSettings(const QString &file, const NetworkSettings &settings);

/// What is trusted with the certificates of a PEM file besides those of the system; nothing for no file.
/// FileUnreadable, FileInvalid where it holds none.
[[nodiscard]] Result<std::optional<QSslConfiguration>> trustWith(const QString &caFile);

} // namespace metaflow::net
