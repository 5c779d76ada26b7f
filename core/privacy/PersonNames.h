#pragma once

#include <QStringView>

namespace metaflow::privacy {

/// Common first names of several languages; the word as it stands, any case, accents ignored.
[[nodiscard]] bool isFirstName(QStringView word);
/// Common family names.
[[nodiscard]] bool isFamilyName(QStringView word);
/// Lower case without accents: `Günther` becomes `gunther`.
[[nodiscard]] QString foldedWord(QStringView word);

} // namespace metaflow::privacy
