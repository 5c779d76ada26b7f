#pragma once

#include <QString>

namespace metaflow::exchange {

/// Comma, semicolon, tab or bar, whichever parts the first rows into cells as many as the header has; a comma where
/// none of them does. `isWhole`: nothing follows the sample.
[[nodiscard]] QChar guessDelimiter(QStringView sample, bool isWhole);
/// Of a first line `sep=;` that tells Excel, and is no row; null where there is none.
[[nodiscard]] QChar announcedDelimiter(QStringView sample);

} // namespace metaflow::exchange
