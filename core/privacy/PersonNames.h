#pragma once

#include <QSet>
#include <QString>

namespace metaflow::privacy {

[[nodiscard]] QSet<QString> wordSet(const QString &words); ///< of words with blanks between

/// Common first names of several languages; the word as it stands, any case, accents ignored.
[[nodiscard]] bool isFirstName(QStringView word);
/// Common family names.
[[nodiscard]] bool isFamilyName(QStringView word);
/// Lower case without accents: `Günther` becomes `gunther`.
[[nodiscard]] QString foldedWord(QStringView word);

} // namespace metaflow::privacy
