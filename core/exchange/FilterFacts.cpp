#include "core/exchange/FilterFacts.h"

#include "core/base/Clock.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

constexpr qsizetype listed = 20;

class FactList {
public:
    void text(const QString &name, const QString &text)
    {
        if (!text.isEmpty()) {
            m_facts.insert(name, text);
        }
    }
    void number(const QString &name, qint64 number)
    {
        if (number != 0) {
            m_facts.insert(name, number);
        }
    }
    template <typename Value> void optional(const QString &name, const std::optional<Value> &value)
    {
        if (value) {
            m_facts.insert(name, *value);
        }
    }
    void flag(const QString &name, bool is)
    {
        if (is) {
            m_facts.insert(name, true);
        }
    }
    void time(const QString &name, const QDateTime &time)
    {
        if (time.isValid()) {
            m_facts.insert(name, isoTime(time));
        }
    }
    void statuses(const QVector<Status> &statuses)
    {
        QJsonArray names;
        for (const Status status : statuses) {
            names.append(statusName(status));
        }
        if (!names.isEmpty()) {
            m_facts.insert(u"status"_s, names);
        }
    }
    void texts(const QString &name, const QStringList &texts)
    {
        if (!texts.isEmpty()) {
            m_facts.insert(name, QJsonArray::fromStringList(texts));
        }
    }
    void ids(const QVector<ItemId> &ids)
    {
        if (ids.size() > listed) {
            m_facts.insert(u"ids_count"_s, ids.size());
            return;
        }
        QJsonArray numbers;
        for (const ItemId id : ids) {
            numbers.append(id.value());
        }
        if (!numbers.isEmpty()) {
            m_facts.insert(u"ids"_s, numbers);
        }
    }
    [[nodiscard]] const QJsonObject &facts() const { return m_facts; }

private:
    QJsonObject m_facts;
};

QJsonObject factsOfItems(const ItemFilter &filter)
{
    FactList list;
    list.number(u"source_id"_s, filter.source.value());
    list.statuses(filter.statuses);
    list.text(u"catalog"_s, filter.catalog);
    list.text(u"schema"_s, filter.schema);
    list.text(u"table"_s, filter.table);
    list.text(u"column"_s, filter.column);
    list.text(u"kind"_s, filter.kind ? objectKindName(*filter.kind) : QString());
    list.optional(u"needs_work"_s, filter.needsWork);
    list.number(u"run"_s, filter.run.value());
    list.text(u"check"_s, filter.check);
    list.optional(u"min_score"_s, filter.minScore);
    list.optional(u"max_score"_s, filter.maxScore);
    list.text(u"search"_s, filter.search);
    list.text(u"reviewer"_s, filter.reviewer);
    list.text(u"assigned_to"_s, filter.assignedTo);
    list.text(u"method"_s, filter.method);
    list.text(u"author"_s, filter.author);
    list.flag(u"catalog_changed"_s, filter.catalogChanged);
    list.flag(u"conflict"_s, filter.conflict);
    list.flag(u"missing"_s, filter.missing);
    list.text(u"same_name"_s, filter.sameName);
    // The record keeps what it is told for good, and texts may have to be erased.
    list.text(u"same_text_sha256"_s,
        filter.sameText.isNull() ? QString() : QString::fromLatin1(textHash(filter.sameText).toHex()));
    list.text(u"data_type"_s, filter.dataType);
    list.text(u"template"_s, filter.templateName);
    list.time(u"waiting_after"_s, filter.waitingAfter);
    list.time(u"waiting_until"_s, filter.waitingUntil);
    list.time(u"decided_since"_s, filter.decidedSince);
    list.time(u"decided_until"_s, filter.decidedUntil);
    list.optional(u"reworded"_s, filter.reworded);
    list.flag(u"unscored"_s, filter.unscored);
    list.flag(u"with_fields"_s, filter.withFields);
    list.ids(filter.ids);
    list.number(u"limit"_s, filter.limit);
    return list.facts();
}

QJsonObject factsOfRecord(const HistoryFilter &filter)
{
    FactList list;
    list.text(u"catalog"_s, filter.catalog);
    list.text(u"schema"_s, filter.schema);
    list.text(u"table"_s, filter.table);
    list.text(u"column"_s, filter.column);
    list.text(u"action"_s, filter.action);
    list.texts(u"actions"_s, filter.actions);
    list.statuses(filter.statuses);
    list.text(u"person"_s, filter.person);
    list.number(u"item"_s, filter.item.value());
    list.text(u"batch"_s, filter.batch.value());
    list.number(u"run"_s, filter.run.value());
    list.text(u"plan"_s, filter.plan.value());
    list.text(u"search"_s, filter.search);
    list.time(u"since"_s, filter.since);
    list.time(u"until"_s, filter.until);
    return list.facts();
}

} // namespace

QJsonObject filterFacts(const ExportOptions &options)
{
    return options.record ? factsOfRecord(*options.record) : factsOfItems(options.filter);
}

} // namespace metaflow::exchange
