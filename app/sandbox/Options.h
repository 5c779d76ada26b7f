#pragma once

#include "app/sandbox/faults/Weather.h"
#include "app/sandbox/http/Certificates.h"
#include "app/sandbox/sql/Dialect.h"

#include <QStringList>

#include <tl/expected.hpp>

namespace metaflow::sandbox {

struct Options {
    int port = 0;
    QStringList catalogs; ///< files
    std::optional<std::pair<int, int>> synthetic; ///< tables, columns a table
    faults::WeatherSettings weather;
    bool listFaults = false;
    bool help = false;
    sql::DbsqlVersion version;
    qint64 warehouseStartMs = 0;
    qint64 chunkRows = 5000;
    QString state;
    QString journal;
    QStringList users;
    std::optional<http::CertificateKind> tls; ///< a second listener, by TLS
    bool untilEof = false;
    std::optional<quint64> seed;
};

/// The command line, or what is wrong with it in words.
[[nodiscard]] tl::expected<Options, QString> readOptions(const QStringList &arguments);
[[nodiscard]] QString usage();

} // namespace metaflow::sandbox
