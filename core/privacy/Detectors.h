#pragma once

#include "core/privacy/Privacy.h"

#include <QRegularExpression>

#include <functional>

namespace metaflow::privacy {

inline constexpr auto unicode = QRegularExpression::UseUnicodePropertiesOption;
inline constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;

/// Each finds all places of its kind, in order; detect() unites those that overlap.
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

// Only likely: for what leaves, not for judging a text (see detectWidely()).
[[nodiscard]] QVector<Detection> findJsonValues(const QString &text); ///< behind a personal key, at any depth
[[nodiscard]] QVector<Detection> findSecrets(const QString &text); ///< keys, tokens, what follows a word for password
[[nodiscard]] QVector<Detection> findHiddenEmails(const QString &text); ///< `kira AT example DOT org`, `a@host`
[[nodiscard]] QVector<Detection> findUserLinks(const QString &text); ///< the user in a URL, a path or a handle
[[nodiscard]] QVector<Detection> findMacAddresses(const QString &text);
[[nodiscard]] QVector<Detection> findCoordinates(const QString &text); ///< precise to a house
[[nodiscard]] QVector<Detection> findStreetAddresses(const QString &text);
[[nodiscard]] QVector<Detection> findPlates(const QString &text); ///< licence plates of several countries
[[nodiscard]] QVector<Detection> findNamesBesideRoles(const QString &text); ///< `owned by Kira Olen`
[[nodiscard]] QVector<Detection> findGroupedDigits(const QString &text); ///< ids in groups: `3675-9834-6012`
[[nodiscard]] QVector<Detection> findLikelyBirthDates(const QString &text); ///< more languages and orders

/// All matches; where the expression has a group named `it`, that group is the place.
[[nodiscard]] QVector<Detection> findAll(const QString &name, const QRegularExpression &expression, const QString &text,
    const std::function<bool(const QString &)> &accepts = {});
/// The match behind an earlier one of the same text: the text is known to be well formed, which is not looked at again
/// (that would read all of it once a match).
[[nodiscard]] inline QRegularExpressionMatch nextMatch(
    const QRegularExpression &expression, const QString &text, qsizetype from)
{
    return expression.match(
        text, from, QRegularExpression::NormalMatch, QRegularExpression::DontCheckSubjectStringMatchOption);
}
[[nodiscard]] QString digitsOf(const QString &text); ///< as 0 to 9, whatever the script
[[nodiscard]] bool passesLuhn(const QString &text); ///< 13 to 19 digits

} // namespace metaflow::privacy
