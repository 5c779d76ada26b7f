#include "core/model/ObjectPath.h"

#include "core/base/EnumNames.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace metaflow {

namespace {

constexpr EnumNames<ObjectKind, 5> kindNames = {{"catalog"_L1, "schema"_L1, "table"_L1, "column"_L1, "field"_L1}};

} // namespace

QString objectKindName(ObjectKind kind)
{
    return kindNames.name(kind);
}

ObjectKind ObjectPath::kind() const
{
    switch (parts.size()) {
    case 0:
    case 1:
        return ObjectKind::Catalog;
    case 2:
        return ObjectKind::Schema;
    case 3:
        return ObjectKind::Table;
    case 4:
        return ObjectKind::Column;
    default:
        return ObjectKind::Field;
    }
}

QString ObjectPath::display() const
{
    QStringList shown;
    for (const QString &part : parts) {
        const bool quote = part.isEmpty() || part.contains(u'.') || part.contains(u'`');
        shown << (quote ? u'`' + QString(part).replace(u'`', u"``"_s) + u'`' : part);
    }
    return shown.join(u'.');
}

QString ObjectPath::toJson() const
{
    // QJsonDocument drops a byte order mark in front of a string unless it is written as an escape.
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(parts)).toJson(QJsonDocument::Compact))
        .replace(QChar::ByteOrderMark, u"\\ufeff"_s);
}

ObjectPath ObjectPath::fromJson(const QString &json)
{
    ObjectPath path;
    // QJsonDocument loses a byte order mark at the beginning of a text unless it is an escape.
    const QByteArray escaped = QString(json).replace(QChar::ByteOrderMark, u"\\ufeff"_s).toUtf8();
    const QJsonArray array = QJsonDocument::fromJson(escaped).array();
    for (const QJsonValue &part : array) {
        if (!part.isString()) {
            return {};
        }
        path.parts << part.toString();
    }
    return path;
}

QString ObjectPath::key(SourceId source) const
{
    QStringList folded;
    for (const QString &part : parts) {
        folded << part.toCaseFolded();
    }
    return QString::number(source.value()) + u':' + ObjectPath{folded}.toJson();
}

} // namespace metaflow
