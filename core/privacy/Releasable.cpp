#include "core/privacy/CodeLike.h"
#include "core/privacy/Privacy.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::privacy {

namespace {

constexpr qsizetype longestValue = 64;
constexpr qsizetype longestPattern = 16;

enum class Kind { Number, WholeNumber, Date, Boolean, Text };

Kind kindOf(const QString &dataType)
{
    static const QRegularExpression number(u"^(?:decimal|numeric|dec|double|float|real)\\b"_s);
    static const QRegularExpression whole(u"^(?:tinyint|smallint|int|integer|bigint|byte|short|long)\\b"_s);
    static const QRegularExpression date(u"^(?:date|timestamp|timestamp_ntz|timestamp_ltz)\\b"_s);
    const QString type = dataType.trimmed().toLower();
    if (type == "boolean"_L1) {
        return Kind::Boolean;
    }
    return number.match(type).hasMatch() ? Kind::Number
        : whole.match(type).hasMatch()   ? Kind::WholeNumber
        : date.match(type).hasMatch()    ? Kind::Date
                                         : Kind::Text;
}

/// Without what could steer a terminal or a reader's eye: control, zero-width, bidirectional and tag characters.
QString visible(const QString &value)
{
    QString kept;
    for (const uint code : value.toUcs4()) {
        const auto category = QChar::category(code);
        if (category == QChar::Other_Control || QChar::isSpace(code)) {
            kept += u' ';
        } else if (category != QChar::Other_Format && category != QChar::Other_Surrogate) {
            kept += QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1);
        }
    }
    return kept.simplified();
}

QString shortened(const QString &text, qsizetype longest)
{
    if (text.size() <= longest) {
        return text;
    }
    const qsizetype cut = text.at(longest - 5).isHighSurrogate() ? longest - 5 : longest - 4;
    return text.left(cut) + u'…' + QString::number(text.size());
}

bool hasLongDigits(const QString &value)
{
    static const QRegularExpression digits(u"\\p{Nd}{6,}"_s, QRegularExpression::UseUnicodePropertiesOption);
    return digits.match(value).hasMatch();
}

/// Timestamps without fractions of a second and without a midnight that says nothing.
QString plainDate(const QString &value)
{
    static const QRegularExpression fraction(u"(:\\d\\d)\\.\\d+"_s);
    QString plain = value;
    return plain.replace(fraction, u"\\1"_s);
}

/// Dates that begin before 2005 and span fifteen years or more: birth dates look like that, business dates rarely.
bool mayBeBirthDates(const QStringList &values)
{
    QDate first, last;
    for (const QString &value : values) {
        const QDate date = QDate::fromString(value.left(10), Qt::ISODate);
        if (date.isValid()) {
            first = first.isValid() ? std::min(first, date) : date;
            last = last.isValid() ? std::max(last, date) : date;
        }
    }
    return first.isValid() && first.year() < 2005 && last.year() - first.year() >= 15;
}

QStringList presentValues(const QVector<Comment> &read, Kind kind)
{
    QStringList values;
    for (const Comment &value : read) {
        const QString text = value ? visible(*value) : QString();
        if (!text.isEmpty()) {
            values << (kind == Kind::Date ? plainDate(text) : text);
        }
    }
    return values;
}

/// The values that may leave as they are; empty: patterns only.
QStringList allowed(const QString &column, Kind kind, const QStringList &values, const OwnPatterns &own)
{
    const auto matches = [&](const QString &value) { return !own.find(value).isEmpty(); };
    if (own.isPersonalName(column) || std::any_of(values.cbegin(), values.cend(), matches)) {
        return {};
    }
    if (kind == Kind::Boolean) {
        return values;
    }
    if (kind == Kind::Date) { // when somebody did something says little about who; when they were born says much
        return isBirthName(column) || mayBeBirthDates(values) ? QStringList() : values;
    }
    if (isPersonalName(column)) {
        return {};
    }
    switch (kind) {
    case Kind::Number: { // an amount is no identity: only the long ones stay back
        QStringList shortOnes = values;
        shortOnes.removeIf(hasLongDigits);
        return shortOnes;
    }
    case Kind::WholeNumber:
        return std::any_of(values.cbegin(), values.cend(), hasLongDigits) ? QStringList() : values;
    default:
        return !isRoleName(column) && isCodeLike(values) ? values : QStringList();
    }
}

QStringList firstDistinct(const QStringList &values, qsizetype longest, int limit)
{
    QStringList distinct;
    for (const QString &value : values) {
        const QString text = shortened(value, longest);
        if (!distinct.contains(text)) {
            distinct << text;
        }
        if (distinct.size() >= limit) {
            break;
        }
    }
    return distinct;
}

} // namespace

QString withheldName(Withheld reason)
{
    switch (reason) {
    case Withheld::ByMode:
        return u"mode"_s;
    case Withheld::ColumnMask:
        return u"column_mask"_s;
    case Withheld::PersonalTag:
        return u"personal_tag"_s;
    case Withheld::RowFilter:
        break;
    }
    return u"row_filter"_s;
}

std::optional<Withheld> withheld(const ColumnSamples &samples, PrivacyMode mode)
{
    return mode == PrivacyMode::None ? std::optional(Withheld::ByMode)
        : samples.masked             ? std::optional(Withheld::ColumnMask)
        : samples.tagged             ? std::optional(Withheld::PersonalTag)
        : samples.rowFiltered        ? std::optional(Withheld::RowFilter)
                                     : std::nullopt;
}

QStringList releasable(const ColumnSamples &samples, PrivacyMode mode, int limit, const OwnPatterns &own)
{
    if (withheld(samples, mode) || limit <= 0) {
        return {};
    }
    const Kind kind = kindOf(samples.dataType);
    const QStringList values = presentValues(samples.values, kind);
    if (mode == PrivacyMode::Raw) {
        return firstDistinct(values, longestValue, limit);
    }
    const QStringList free = allowed(samples.column, kind, values, own);
    if (!free.isEmpty()) {
        return firstDistinct(free, longestValue, limit);
    }
    QStringList patterns;
    for (const QString &value : values) {
        patterns << pattern(value);
    }
    return firstDistinct(patterns, longestPattern, limit);
}

ColumnProfile releasableProfile(
    const ColumnSamples &samples, const ColumnProfile &profile, PrivacyMode mode, int limit, const OwnPatterns &own)
{
    if (withheld(samples, mode)) {
        return {};
    }
    const Kind kind = kindOf(samples.dataType);
    QVector<Comment> all = samples.values;
    all << profile.least << profile.most;
    for (const QString &value : profile.frequent) {
        all << value;
    }
    const QStringList values = presentValues(all, kind);
    const QStringList free = mode == PrivacyMode::Raw ? values : allowed(samples.column, kind, values, own);
    const auto released = [&](const Comment &value) -> Comment {
        const QStringList shown = presentValues({value}, kind);
        return shown.isEmpty() || !free.contains(shown.first()) ? Comment() : shortened(shown.first(), longestValue);
    };
    ColumnProfile leaves;
    if (kind != Kind::Text
        || mode == PrivacyMode::Raw) { // the first and the last text of a column are two of its texts
        leaves.least = released(profile.least);
        leaves.most = released(profile.most);
    }
    for (const QString &value : profile.frequent) {
        const Comment text = released(value);
        if (text && leaves.frequent.size() < limit && !leaves.frequent.contains(*text)) {
            leaves.frequent << *text;
        }
    }
    return leaves;
}

} // namespace metaflow::privacy
