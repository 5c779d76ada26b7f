#include "core/exchange/UploadMapping.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

struct FieldNames {
    UploadField field;
    QLatin1StringView name; ///< of the column in an export
    QStringList others; ///< what people call it, as headerKey() writes it
};

const QVector<FieldNames> &fieldNames()
{
    using enum UploadField;
    static const QVector<FieldNames> names = {
        {Id, "id"_L1, {u"itemid"_s}},
        {Version, "version"_L1, {}},
        {Source, "source_id"_L1, {}},
        {Catalog, "catalog_name"_L1, {u"catalog"_s, u"tablecatalog"_s}},
        {Schema, "schema_name"_L1, {u"schema"_s, u"tableschema"_s, u"database"_s}},
        {Table, "table_name"_L1, {u"table"_s}},
        {Column, "column_name"_L1, {u"column"_s, u"field"_s}},
        {Path, "object_path"_L1, {}},
        {Type, "metadata_type"_L1, {}},
        {Original, "original_value"_L1, {u"original"_s}},
        {Generated, "generated_value"_L1, {u"generated"_s, u"proposal"_s}},
        {Current, "current_value"_L1, {u"current"_s, u"description"_s, u"comment"_s, u"text"_s}},
        {Status, "status"_L1, {}},
        {Method, "generation_method"_L1, {u"method"_s}},
        {TextMode, "text_mode"_L1, {}},
    };
    return names;
}

/// Case, spaces, underscores and hyphens do not count.
QString headerKey(QString name)
{
    name = name.toCaseFolded();
    name.removeIf([](QChar c) { return c.isSpace() || c == u'_' || c == u'-'; });
    return name;
}

void mapFirst(const QStringList &keys, const QString &wanted, UploadField field, QVector<UploadField> &mapping)
{
    const qsizetype at = keys.indexOf(wanted);
    if (at >= 0 && mapping.at(at) == UploadField::Ignore && !mapping.contains(field)) {
        mapping[at] = field;
    }
}

QStringList headerKeys(const QStringList &header)
{
    QStringList keys;
    for (const QString &name : header) {
        keys << headerKey(name);
    }
    return keys;
}

/// A name that stands there twice, and one of its columns is read: which of both was meant nobody knows. So with two
/// columns for one field.
QVector<UploadProblem> doubles(const TableFileShape &shape, const QVector<UploadField> &mapping)
{
    const QStringList keys = headerKeys(shape.header);
    const auto isRead = [&](const QString &key) {
        for (qsizetype i = 0; i < keys.size(); ++i) {
            if (keys.at(i) == key && mapping.value(i) != UploadField::Ignore) {
                return true;
            }
        }
        return false;
    };
    QVector<UploadProblem> problems;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const UploadField field = mapping.value(i);
        const bool isSecond = keys.indexOf(keys.at(i)) < i && isRead(keys.at(i));
        const bool meansTheSame = field != UploadField::Ignore && mapping.indexOf(field) < i;
        if (isSecond || meansTheSame) {
            problems.append({u"duplicate_column"_s, shape.headerLine, shape.header.at(i), {}});
        }
    }
    return problems;
}

} // namespace

QString uploadFieldName(UploadField field)
{
    const auto names = std::find_if(
        fieldNames().begin(), fieldNames().end(), [field](const FieldNames &each) { return each.field == field; });
    return names == fieldNames().end() ? QString() : QString(names->name);
}

QVector<UploadField> allUploadFields()
{
    QVector<UploadField> all = {UploadField::Ignore};
    for (const FieldNames &names : fieldNames()) {
        all << names.field;
    }
    return all;
}

QVector<UploadField> guessMapping(const QStringList &header)
{
    const QStringList keys = headerKeys(header);
    QVector<UploadField> mapping(header.size(), UploadField::Ignore);
    for (const FieldNames &names : fieldNames()) { // an export's own names before all others
        mapFirst(keys, headerKey(QString(names.name)), names.field, mapping);
    }
    for (const FieldNames &names : fieldNames()) {
        const bool isText = names.field == UploadField::Current;
        if (isText && mapping.contains(UploadField::Generated)) {
            continue; // the earlier tool's file: its text is there already, a comment beside it is something else
        }
        for (const QString &other : names.others) {
            mapFirst(keys, other, names.field, mapping);
        }
    }
    return mapping;
}

UploadColumns::UploadColumns(QStringList header, const QVector<UploadField> &mapping)
    : m_header(std::move(header))
{
    m_places.fill(-1);
    for (qsizetype i = std::min(mapping.size(), m_header.size()) - 1; i >= 0; --i) {
        m_places.at(static_cast<size_t>(mapping.at(i))) = static_cast<int>(i);
    }
    m_places.front() = -1; // Ignore
}

QString UploadColumns::name(UploadField field) const
{
    return has(field) ? m_header.at(at(field)) : uploadFieldName(field);
}

UploadField UploadColumns::textField() const
{
    return has(UploadField::Current) || !has(UploadField::Generated) ? UploadField::Current : UploadField::Generated;
}

QVector<UploadProblem> columnProblems(const TableFileShape &shape, const QVector<UploadField> &mapping, UploadAs as)
{
    using enum UploadField;
    const UploadColumns columns(shape.header, mapping);
    QVector<UploadField> missing;
    for (const UploadField field : {Catalog, Schema, Table}) {
        if (as == UploadAs::Suggestions && !columns.has(Path) && !columns.has(field)) {
            missing << field;
        }
    }
    const bool hasText = columns.has(columns.textField());
    if (!hasText && (as == UploadAs::Suggestions || !columns.has(Status))) {
        missing << Current;
    }
    QVector<UploadProblem> problems;
    for (const UploadField field : missing) {
        problems.append({u"missing_column"_s, shape.headerLine, uploadFieldName(field), {}});
    }
    return problems + doubles(shape, mapping);
}

} // namespace metaflow::exchange
