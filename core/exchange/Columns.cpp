#include "core/exchange/Columns.h"

#include "core/base/Clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

const QJsonValue null(QJsonValue::Null);

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? null : QJsonValue(text);
}

QJsonValue orNull(const Comment &comment)
{
    return comment ? QJsonValue(*comment) : null;
}

QJsonValue orNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(isoTime(time)) : null;
}

template <typename Tag> QJsonValue orNull(const StrongId<Tag, qint64> &id)
{
    return id.isNone() ? null : QJsonValue(id.value());
}

template <typename Tag> QJsonValue orNull(const StrongId<Tag, QString> &id)
{
    return orNull(id.value());
}

QJsonValue orNull(const std::optional<Status> &status)
{
    return status ? QJsonValue(statusName(*status)) : null;
}

QJsonValue objectPath(const ObjectPath &path)
{
    return path.parts.isEmpty() ? null : QJsonValue(QJsonArray::fromStringList(path.parts));
}

QJsonValue samples(const Item &item)
{
    const QJsonDocument document = QJsonDocument::fromJson(item.dataSample.toUtf8());
    return document.isArray() ? QJsonValue(document.array()) : orNull(item.dataSample);
}

QVector<Column<Item>> columnsOfTheEarlierTool()
{
    return {
        {{u"id"_s, Stored::Number}, [](const Item &i) { return QJsonValue(i.id.value()); }},
        {{u"catalog_name"_s, Stored::Catalog}, [](const Item &i) { return QJsonValue(i.object.catalog()); }},
        {{u"schema_name"_s, Stored::Schema}, [](const Item &i) { return QJsonValue(i.object.schema()); }},
        {{u"table_name"_s, Stored::Table}, [](const Item &i) { return QJsonValue(i.object.table()); }},
        {{u"column_name"_s, Stored::Column}, [](const Item &i) { return orNull(i.object.parts.mid(3).join(u'.')); }},
        {{u"metadata_type"_s, Stored::Text}, [](const Item &i) { return QJsonValue(i.metadataType); }},
        {{u"original_value"_s, Stored::Comment}, [](const Item &i) { return orNull(i.original); }},
        {{u"generated_value"_s, Stored::Text}, [](const Item &i) { return QJsonValue(i.generated); }},
        {{u"current_value"_s, Stored::Text}, [](const Item &i) { return QJsonValue(i.current); }},
        {{u"status"_s, Stored::Status}, [](const Item &i) { return QJsonValue(statusName(i.status)); }},
        {{u"generation_method"_s, Stored::Word}, [](const Item &i) { return orNull(i.method); }},
        {{u"generation_metadata"_s, Stored::Object},
            [](const Item &i) { return i.generationMetadata.isEmpty() ? null : QJsonValue(i.generationMetadata); }},
        {{u"data_sample"_s, Stored::Samples}, samples},
        {{u"created_at"_s, Stored::Time}, [](const Item &i) { return orNull(i.createdAt); }},
        {{u"updated_at"_s, Stored::Time}, [](const Item &i) { return orNull(i.updatedAt); }},
        {{u"created_by"_s, Stored::Word}, [](const Item &i) { return orNull(i.createdBy); }},
        {{u"reviewed_by"_s, Stored::Word}, [](const Item &i) { return orNull(i.reviewedBy); }},
        {{u"reviewed_at"_s, Stored::Time}, [](const Item &i) { return orNull(i.reviewedAt); }},
    };
}

QVector<Column<Item>> addedColumns()
{
    return {
        {{u"source_id"_s, Stored::Id}, [](const Item &i) { return orNull(i.source); }},
        {{u"object_kind"_s, Stored::Kind}, [](const Item &i) { return QJsonValue(objectKindName(i.object.kind())); }},
        {{u"object_path"_s, Stored::Path}, [](const Item &i) { return objectPath(i.object); }},
        {{u"duplicate_of"_s, Stored::Id}, [](const Item &i) { return orNull(i.duplicateOf); }},
        {{u"ordinal_position"_s, Stored::Number}, [](const Item &i) { return QJsonValue(i.ordinal); }},
        {{u"data_type"_s, Stored::Word}, [](const Item &i) { return orNull(i.dataType); }},
        {{u"version"_s, Stored::Number}, [](const Item &i) { return QJsonValue(i.version); }},
        {{u"needs_work"_s, Stored::Flag}, [](const Item &i) { return QJsonValue(i.needsWork); }},
        {{u"needs_work_reason"_s, Stored::Word}, [](const Item &i) { return orNull(i.needsWorkReason); }},
        {{u"score"_s, Stored::Score}, [](const Item &i) { return i.score ? QJsonValue(*i.score) : null; }},
        {{u"checks"_s, Stored::Findings},
            [](const Item &i) {
                return i.findings.isEmpty()
                    ? null
                    : QJsonValue(QJsonDocument::fromJson(findingsToJson(i.findings).toUtf8()).array());
            }},
        {{u"assigned_to"_s, Stored::Word}, [](const Item &i) { return orNull(i.assignedTo); }},
        {{u"text_author"_s, Stored::Word}, [](const Item &i) { return orNull(i.textAuthor); }},
        {{u"import_error"_s, Stored::Word}, [](const Item &i) { return orNull(i.importError); }},
        {{u"original_known"_s, Stored::Flag}, [](const Item &i) { return QJsonValue(i.originalKnown); }},
    };
}

QVector<Column<HistoryRow>> historyOfTheEarlierTool()
{
    return {
        {{u"id"_s, Stored::Number}, [](const HistoryRow &r) { return QJsonValue(r.id); }},
        {{u"metadata_item_id"_s, Stored::Id}, [](const HistoryRow &r) { return orNull(r.item); }},
        {{u"action"_s, Stored::Text}, [](const HistoryRow &r) { return QJsonValue(r.action); }},
        {{u"old_value"_s, Stored::Comment}, [](const HistoryRow &r) { return orNull(r.oldText); }},
        {{u"new_value"_s, Stored::Comment}, [](const HistoryRow &r) { return orNull(r.newText); }},
        {{u"comment"_s, Stored::Word}, [](const HistoryRow &r) { return orNull(r.comment); }},
        {{u"user_name"_s, Stored::Word}, [](const HistoryRow &r) { return orNull(r.actor.person.name); }},
        {{u"timestamp"_s, Stored::Time}, [](const HistoryRow &r) { return orNull(r.time); }},
    };
}

QVector<Column<HistoryRow>> addedHistory()
{
    return {
        {{u"batch_id"_s, Stored::Word}, [](const HistoryRow &r) { return orNull(r.batch); }},
        {{u"old_status"_s, Stored::StatusOrNull}, [](const HistoryRow &r) { return orNull(r.oldStatus); }},
        {{u"new_status"_s, Stored::StatusOrNull}, [](const HistoryRow &r) { return orNull(r.newStatus); }},
        {{u"item_version"_s, Stored::Number}, [](const HistoryRow &r) { return QJsonValue(r.itemVersion); }},
        {{u"via"_s, Stored::Via}, [](const HistoryRow &r) { return orNull(r.actor.via.name); }},
        {{u"via_count"_s, Stored::Count}, [](const HistoryRow &r) { return QJsonValue(r.actor.via.count); }},
        {{u"user_source"_s, Stored::UserSource},
            [](const HistoryRow &r) { return QJsonValue(userSourceName(r.actor.person.source)); }},
        {{u"run_id"_s, Stored::Id}, [](const HistoryRow &r) { return orNull(r.run); }},
        {{u"plan_id"_s, Stored::Word}, [](const HistoryRow &r) { return orNull(r.plan); }},
        {{u"statement_id"_s, Stored::Word}, [](const HistoryRow &r) { return orNull(r.statementId); }},
        {{u"link_id"_s, Stored::Number}, [](const HistoryRow &r) { return QJsonValue(r.linkId); }},
        {{u"catalog_name"_s, Stored::CatalogOrNull}, [](const HistoryRow &r) { return orNull(r.object.catalog()); }},
        {{u"schema_name"_s, Stored::SchemaOrNull}, [](const HistoryRow &r) { return orNull(r.object.schema()); }},
        {{u"table_name"_s, Stored::TableOrNull}, [](const HistoryRow &r) { return orNull(r.object.table()); }},
        {{u"column_name"_s, Stored::Column},
            [](const HistoryRow &r) { return orNull(r.object.parts.mid(3).join(u'.')); }},
        {{u"executed_by"_s, Stored::Word}, [](const HistoryRow &r) { return orNull(r.executedBy); }},
    };
}

} // namespace

const QVector<Column<Item>> &itemColumns()
{
    static const QVector<Column<Item>> columns = columnsOfTheEarlierTool() + addedColumns();
    return columns;
}

const QVector<Column<HistoryRow>> &historyColumns()
{
    static const QVector<Column<HistoryRow>> columns = historyOfTheEarlierTool() + addedHistory();
    return columns;
}

} // namespace metaflow::exchange
