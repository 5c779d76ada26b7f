#include "core/store/Texts.h"

#include "core/base/Clock.h"

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

/// Where the first character stands that cannot be kept; -1: nowhere.
qsizetype firstUnstorable(const QString &text, qsizetype from)
{
    for (qsizetype i = from; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isNull() || c.unicode() == 0xfffe || c.unicode() == 0xffff) { // SQLite gives U+FFFD for these two
            return i;
        }
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            ++i;
        } else if (c.isSurrogate()) {
            return i;
        }
    }
    return -1;
}

} // namespace

bool isStorable(const QString &text)
{
    return firstUnstorable(text, 0) < 0;
}

Result<void> checkStorable(const QString &text, const QString &subject)
{
    if (!isStorable(text)) {
        return fail(ErrorCode::TextNotStorable, subject);
    }
    return {};
}

QString storable(QString text)
{
    for (qsizetype i = firstUnstorable(text, 0); i >= 0; i = firstUnstorable(text, i)) {
        text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

std::optional<QString> storable(const std::optional<QString> &comment)
{
    return comment ? std::optional(storable(*comment)) : std::nullopt;
}

QString folded(const QString &text)
{
    return text.toCaseFolded();
}

QString searchText(const ObjectPath &object, const QString &text)
{
    return folded(object.parts.join(u'\n') + u'\n' + text);
}

QVariant bindText(const QString &text)
{
    return text.isNull() ? QVariant(u""_s) : QVariant(text);
}

QVariant bindTextOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

QVariant bindComment(const std::optional<QString> &comment)
{
    return comment ? bindText(*comment) : QVariant(QMetaType::fromType<QString>());
}

QVariant bindTime(const QDateTime &time)
{
    return bindTextOrNull(time.isValid() ? isoTime(time) : QString());
}

QVariant bindId(qint64 id)
{
    return id == 0 ? QVariant(QMetaType::fromType<qint64>()) : QVariant(id);
}

QVariant bindFlag(bool flag)
{
    return flag ? 1 : 0;
}

} // namespace metaflow::store
