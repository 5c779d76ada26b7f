#include "core/privacy/CodeLike.h"
#include "core/privacy/Privacy.h"
#include "core/privacy/ValueKinds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::privacy {

namespace {

constexpr qsizetype longestValue = 64;
constexpr qsizetype longestPattern = 16;

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

QStringList presentValues(const QVector<Comment> &read)
{
    QStringList values;
    for (const Comment &value : read) {
        const QString text = value ? visible(*value) : QString();
        if (!text.isEmpty()) {
            values << plainDate(text);
        }
    }
    return values;
}

/// Whether values of this column may leave at all; each then in the form that leavingForm() gives it.
bool isOpen(const QString &column, Kind kind, const QStringList &values, const OwnPatterns &own)
{
    const auto matches = [&](const QString &value) { return !own.find(value).isEmpty(); };
    if (own.isPersonalName(column) || std::any_of(values.cbegin(), values.cend(), matches)) {
        return false;
    }
    switch (kind) {
    case Kind::Boolean:
        return true;
    case Kind::Date: // when somebody did something says little about who; when they were born says much
        return !isBirthName(column) && !mayBeBirthDates(values);
    case Kind::Number:
        return !isPersonalName(column);
    case Kind::WholeNumber:
        return !isPersonalName(column) && !mayBeBirthYears(values)
            && std::none_of(values.cbegin(), values.cend(), hasLongDigits);
    case Kind::Text:
        break;
    }
    return !isPersonalName(column) && !isRoleName(column) && isCodeLike(values, isKindName(column));
}

QStringList leavingForms(Kind kind, const QStringList &values)
{
    QStringList forms;
    for (const QString &value : values) {
        const QString form = kind == Kind::Number ? plainNumber(value) : value;
        if (!form.isEmpty()) {
            forms << form;
        }
    }
    return forms;
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
    const QStringList values = presentValues(samples.values);
    if (mode == PrivacyMode::Raw) {
        return firstDistinct(values, longestValue, limit);
    }
    const Kind kind = kindOf(samples.dataType, values);
    if (isOpen(samples.column, kind, values, own)) {
        const QStringList forms = leavingForms(kind, values);
        if (!forms.isEmpty()) {
            return firstDistinct(forms, longestValue, limit);
        }
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
    QVector<Comment> all = samples.values;
    all << profile.least << profile.most;
    for (const QString &value : profile.frequent) {
        all << value;
    }
    const QStringList values = presentValues(all);
    const bool raw = mode == PrivacyMode::Raw;
    const Kind kind = kindOf(samples.dataType, values);
    if (!raw && !isOpen(samples.column, kind, values, own)) {
        return {};
    }
    const auto released = [&](const Comment &value) {
        const QStringList shown = presentValues({value});
        const QStringList forms = raw ? shown : leavingForms(kind, shown);
        return forms.isEmpty() ? Comment() : Comment(shortened(forms.first(), longestValue));
    };
    ColumnProfile leaves;
    if (kind != Kind::Text || raw) { // the first and the last text of a column are two of its texts
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
