#pragma once

#include "core/model/Run.h"
#include "core/privacy/OwnPatterns.h"

namespace metaflow::privacy {

/// One thing that a detector saw in a text.
struct Detection {
    QString detector; ///< email, phone, card, iban, national_id, ip, person_name, birth_date, long_digits …
    int start = 0;
    int length = 0;
    friend bool operator==(const Detection &, const Detection &) = default;
};
/// What overlaps or touches is one place, named after its widest part.
/// What is surely personal: for judging a text that stays here, where a false alarm costs somebody's time.
[[nodiscard]] QVector<Detection> detect(const QString &text);
/// Also what is only likely (addresses, coordinates, plates, secrets, names beside a role, values behind personal keys
/// in JSON) and the admin's own patterns: for what leaves, where a false alarm costs a word.
[[nodiscard]] QVector<Detection> detectWidely(const QString &text, const OwnPatterns &own = {});

/// A column's name or comment says that its values are about a person (`email`, `geb_dat`, `last_name`, `street` …).
[[nodiscard]] bool isPersonalName(const QString &columnName);
/// It says that its texts name somebody in a role: `assignee`, `agent_id`, `Bearbeiter`.
[[nodiscard]] bool isRoleName(const QString &columnName);
/// It says that its dates are of birth.
[[nodiscard]] bool isBirthName(const QString &columnName);

/// One column's sampled values on their way into a prompt.
struct ColumnSamples {
    QString column;
    QString dataType;
    bool masked = false; ///< Unity Catalog mask or PII tag: gives nothing
    QVector<Comment> values;
    bool tagged = false; ///< a tag of the column or its table says that it is about people: gives nothing
    bool rowFiltered
        = false; ///< the table has a row filter: what this person may see is not for everybody. Gives nothing
};

/// What keeps all values of a column here, whatever they look like.
enum class Withheld { ByMode, ColumnMask, PersonalTag, RowFilter };
/// Nothing where the values may be looked at. Under every mode, raw too: a rule of the catalog stands above ours.
[[nodiscard]] std::optional<Withheld> withheld(const ColumnSamples &samples, PrivacyMode mode);

/// What of them may leave under the mode: values, patterns with lengths (`Aaaa 99`), or nothing. At most `limit`, each
/// distinct and of at most 64 characters. Masked is an allow-list, design.md section 6.
[[nodiscard]] QStringList releasable(
    const ColumnSamples &samples, PrivacyMode mode, int limit = 3, const OwnPatterns &own = {});

/// What a profile read of one column besides samples; values as text, as the warehouse gives them.
struct ColumnProfile {
    Comment least, most; ///< min and max
    QStringList frequent; ///< of a column with few distinct values
    friend bool operator==(const ColumnProfile &, const ColumnProfile &) = default;
};
/// What of it may leave: the column is judged by samples and profile together, then each value by itself. Under masked
/// never a pattern in its place (a pattern as min says nothing), and no min or max of a text. At most `limit` frequent.
[[nodiscard]] ColumnProfile releasableProfile(const ColumnSamples &samples, const ColumnProfile &profile,
    PrivacyMode mode, int limit = 8, const OwnPatterns &own = {});

/// An old comment or a name of the catalog on its way into a prompt: what detectWidely() sees is replaced by its kind.
/// Of a longer text the first 4,000 characters.
[[nodiscard]] QString releasableText(const QString &text, PrivacyMode mode, const OwnPatterns &own = {});
/// `Aaaa 99`: letters, digits and signs of a value by class.
[[nodiscard]] QString pattern(const QString &value);

} // namespace metaflow::privacy
