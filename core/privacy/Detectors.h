#pragma once

#include "core/privacy/Privacy.h"

namespace metaflow::privacy {

/// Each finds all places of its kind, in order; overlaps between kinds are settled by detect().
using Detector = QVector<Detection> (*)(const QString &text);

[[nodiscard]] QVector<Detection> findEmails(const QString &text);
[[nodiscard]] QVector<Detection> findPhones(const QString &text);
[[nodiscard]] QVector<Detection> findCards(const QString &text); ///< 13 to 19 digits that pass Luhn
[[nodiscard]] QVector<Detection> findIbans(const QString &text); ///< spaces allowed, remainder 1 of 97
[[nodiscard]] QVector<Detection> findNationalIds(const QString &text);
[[nodiscard]] QVector<Detection> findIpAddresses(const QString &text);
[[nodiscard]] QVector<Detection> findPersonNames(const QString &text);
[[nodiscard]] QVector<Detection> findBirthDates(const QString &text); ///< a date behind a word for birth
[[nodiscard]] QVector<Detection> findLongDigits(const QString &text); ///< six and more in a row

} // namespace metaflow::privacy
