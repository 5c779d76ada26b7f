#include "core/store/ItemRows.h"

#include "core/base/Clock.h"
#include "core/store/Dialect.h"
#include "core/store/Texts.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace metaflow::store {

namespace {

constexpr int objectColumnCount = 5;
constexpr int columnPart = 3;

Comment readComment(const QSqlQuery &query, int column)
{
    return query.isNull(column) ? Comment() : Comment(query.value(column).toString());
}

QDateTime readTime(const QSqlQuery &query, int column)
{
    const QString text = query.value(column).toString();
    return text.isEmpty() ? QDateTime() : fromIsoTime(text);
}

/// The rest of the columns of itemColumns(), behind the object.
void readDetails(const QSqlQuery &query, int column, Item &item)
{
    item.generated = query.value(column++).toString();
    item.current = query.value(column++).toString();
    item.status = statusFromName(query.value(column++).toString()).value_or(Status::Pending);
    item.needsWork = query.value(column++).toInt() != 0;
    item.needsWorkReason = query.value(column++).toString();
    item.version = query.value(column++).toInt();
    item.score = query.isNull(column) ? std::nullopt : std::optional(query.value(column).toInt());
    ++column;
    if (const QString checks = query.value(column++).toString(); !checks.isEmpty()) {
        item.findings = findingsFromJson(checks);
    }
    item.method = query.value(column++).toString();
    if (const QByteArray metadata = query.value(column++).toString().toUtf8(); !metadata.isEmpty()) {
        item.generationMetadata = QJsonDocument::fromJson(metadata).object();
    }
    for (QString *text : {&item.dataSample, &item.textAuthor, &item.importError, &item.assignedTo}) {
        *text = query.value(column++).toString();
    }
    item.duplicateOf = ItemId(query.value(column++).toLongLong());
    item.createdAt = readTime(query, column++);
    item.updatedAt = readTime(query, column++);
    item.createdBy = query.value(column++).toString();
    item.reviewedBy = query.value(column++).toString();
    item.reviewedAt = readTime(query, column++);
    item.catalogValue = readComment(query, column++);
    item.catalogValueKnown = query.value(column++).toInt() != 0;
}

} // namespace

QString objectColumns()
{
    return u"i.object_path, i.catalog_name, i.schema_name, i.table_name, i.column_name"_s;
}

ObjectPath readObject(const QSqlQuery &query, int first)
{
    if (const QString json = query.value(first).toString(); !json.isEmpty()) {
        return ObjectPath::fromJson(json);
    }
    ObjectPath object;
    for (int i = 1; i < objectColumnCount; ++i) {
        if (const QString part = query.value(first + i).toString(); i <= columnPart || !part.isEmpty()) {
            object.parts << part; // '' is what the earlier tool writes for "no column", too
        }
    }
    return object;
}

QString itemColumns(Dialect dialect)
{
    const auto time = [&](const QString &column) { return sql::timeText(dialect, column); };
    const auto text = [&](const QString &column) { return sql::exactText(dialect, column); };
    return u"i.id, i.source_id, %1, i.metadata_type, i.data_type, i.ordinal_position, %2, i.original_known, %3, %4, "
           "i.status, i.needs_work, %5, i.version, i.score, i.checks, i.generation_method, i.generation_metadata, "
           "i.data_sample, i.text_author, i.import_error, i.assigned_to, i.duplicate_of, %6, %7, i.created_by, "
           "i.reviewed_by, %8, %9, i.catalog_value_known"_s.arg(objectColumns(), text(u"i.original_value"_s),
               text(u"i.generated_value"_s), text(u"i.current_value"_s), text(u"i.needs_work_reason"_s),
               time(u"i.created_at"_s), time(u"i.updated_at"_s), time(u"i.reviewed_at"_s), text(u"i.catalog_value"_s));
}

Item readItem(const QSqlQuery &query)
{
    Item item;
    item.id = ItemId(query.value(0).toLongLong());
    item.source = SourceId(query.value(1).toLongLong());
    item.object = readObject(query, 2);
    int column = 2 + objectColumnCount;
    item.metadataType = query.value(column++).toString();
    item.dataType = query.value(column++).toString();
    item.ordinal = query.value(column++).toInt();
    item.original = readComment(query, column++);
    item.originalKnown = query.value(column++).toInt() != 0;
    readDetails(query, column, item);
    return item;
}

RowColumns itemInsertColumns()
{
    using enum RowColumn::Type;
    return {{u"id"_s, Integer}, {u"catalog_name"_s, Text}, {u"schema_name"_s, Text}, {u"table_name"_s, Text},
        {u"column_name"_s, Text}, {u"metadata_type"_s, Text}, {u"original_value"_s, Text}, {u"generated_value"_s, Text},
        {u"current_value"_s, Text}, {u"status"_s, Text}, {u"generation_method"_s, Text}, {u"generation_prompt"_s, Text},
        {u"generation_metadata"_s, Text}, {u"data_sample"_s, Text}, {u"created_at"_s, Time}, {u"updated_at"_s, Time},
        {u"created_by"_s, Text}, {u"source_id"_s, Integer}, {u"object_kind"_s, Text}, {u"object_path"_s, Text},
        {u"object_key"_s, Text}, {u"catalog_key"_s, Text}, {u"schema_key"_s, Text}, {u"table_key"_s, Text},
        {u"column_key"_s, Text}, {u"ordinal_position"_s, Integer}, {u"data_type"_s, Text}, {u"version"_s, Integer},
        {u"score"_s, Integer}, {u"checks"_s, Text}, {u"text_author"_s, Text}, {u"original_known"_s, Integer}};
}

QVariantList itemInsertValues(const Item &item, const QString &prompt, const QString &objectKey)
{
    const ObjectPath &object = item.object;
    const QString column = object.parts.mid(columnPart).join(u'.'); // a nested field for readers of the earlier tool
    const QString metadata = item.generationMetadata.isEmpty()
        ? QString()
        : QString::fromUtf8(QJsonDocument(item.generationMetadata).toJson(QJsonDocument::Compact));
    const QString checks = item.findings.isEmpty() ? QString() : findingsToJson(item.findings);
    return {item.id.value(), bindText(object.catalog()), bindText(object.schema()), bindText(object.table()),
        bindTextOrNull(column), item.metadataType, bindComment(item.original), bindText(item.generated),
        bindText(item.current), statusName(item.status), bindTextOrNull(item.method), bindTextOrNull(prompt),
        bindTextOrNull(metadata), bindTextOrNull(item.dataSample), bindTime(item.createdAt), bindTime(item.updatedAt),
        bindTextOrNull(item.createdBy), bindId(item.source.value()), objectKindName(object.kind()), object.toJson(),
        objectKey, bindText(folded(object.catalog())), bindText(folded(object.schema())),
        bindText(folded(object.table())), bindTextOrNull(folded(column)), item.ordinal, bindTextOrNull(item.dataType),
        item.version, item.score ? QVariant(*item.score) : QVariant(QMetaType::fromType<int>()), bindTextOrNull(checks),
        bindTextOrNull(item.textAuthor), bindFlag(item.originalKnown)};
}

} // namespace metaflow::store
