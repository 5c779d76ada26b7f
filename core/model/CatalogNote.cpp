#include "core/model/CatalogNote.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace metaflow {

namespace {

constexpr auto typePrefix = "type_changed:"_L1;

QJsonValue valueOf(const Comment &text)
{
    return text ? QJsonValue(*text) : QJsonValue(QJsonValue::Null);
}

Comment textOf(const QJsonValue &value)
{
    return value.isString() ? Comment(value.toString()) : Comment();
}

} // namespace

QString catalogNoteToJson(const CatalogNote &note)
{
    QJsonObject object{{u"from"_s, valueOf(note.from)}, {u"to"_s, valueOf(note.to)}};
    if (!note.error.isEmpty()) {
        object.insert(u"error"_s, note.error);
    }
    // QJsonDocument drops a byte order mark in front of a string unless it is written as an escape.
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))
        .replace(QChar::ByteOrderMark, u"\\ufeff"_s);
}

std::optional<CatalogNote> catalogNoteOf(const HistoryRow &row)
{
    static const QStringList ofTheCatalog{
        action::catalogChanged, action::typeChanged, action::imported, action::importFailed, action::rolledBack};
    return ofTheCatalog.contains(row.action) ? catalogNoteFromJson(row.comment) : std::nullopt;
}

std::optional<CatalogNote> catalogNoteFromJson(const QString &json)
{
    if (!json.startsWith(u'{')) {
        return std::nullopt;
    }
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    const QString error = object.value("error"_L1).toString();
    const qsizetype parts = error.isEmpty() ? 2 : 3;
    if (object.size() != parts || !object.contains("from"_L1) || !object.contains("to"_L1)) {
        return std::nullopt;
    }
    return CatalogNote{textOf(object.value("from"_L1)), textOf(object.value("to"_L1)), error};
}

QString typeChangedReason(const QString &from, const QString &to)
{
    return typePrefix + from + u'>' + to;
}

QString typeBefore(const QString &reason, const QString &to)
{
    const QString end = u'>' + to;
    if (!reason.startsWith(typePrefix) || !reason.endsWith(end) || reason.size() <= typePrefix.size() + end.size()) {
        return {};
    }
    return reason.mid(typePrefix.size()).chopped(end.size());
}

} // namespace metaflow
