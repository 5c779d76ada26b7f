#pragma once

#include "core/model/Run.h"

namespace metaflow::privacy {

/// One thing that a detector saw in a text.
struct Detection {
    QString detector; ///< email, phone, card, iban, national_id, ip, person_name, birth_date, long_digits
    int start = 0;
    int length = 0;
    friend bool operator==(const Detection &, const Detection &) = default;
};
[[nodiscard]] QVector<Detection> detect(const QString &text);

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
};
/// What of them may leave under the mode: values, patterns with lengths (`Aaaa 99`), or nothing. At most `limit`, each
/// distinct and short. Masked is an allow-list, design.md section 6.
[[nodiscard]] QStringList releasable(const ColumnSamples &samples, PrivacyMode mode, int limit = 3);
/// An old comment or a name of the catalog on its way into a prompt: what a detector sees is replaced by its kind.
[[nodiscard]] QString releasableText(const QString &text, PrivacyMode mode);
/// `Aaaa 99`: letters, digits and signs of a value by class.
[[nodiscard]] QString pattern(const QString &value);

} // namespace metaflow::privacy
