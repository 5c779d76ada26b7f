#include "core/generation/Memory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <utility>

using namespace Qt::StringLiterals;

namespace metaflow::generation {

namespace {

QString keyOf(const QString &name, const QString &dataType)
{
    return name.toCaseFolded() + u'\n' + dataType.toCaseFolded();
}

QSet<QString> namesAsked(const Asked &asked)
{
    QSet<QString> names;
    for (const AskedTable &table : asked.tables) {
        for (const int column : table.columns) {
            const ColumnInfo &info = table.table.columns.at(column);
            names.insert(keyOf(info.name, info.type));
        }
    }
    return names;
}

RequestTarget targetOf(const ObjectPath &object, const Asked &asked)
{
    for (const AskedTable &table : asked.tables) {
        if (table.table.path != object.tablePath()) {
            continue;
        }
        for (const ColumnInfo &column : table.table.columns) {
            if (column.name == object.column()) {
                return {object, column.type, column.ordinal, column.comment, {}};
            }
        }
    }
    return {object, {}, 0, {}, {}};
}

} // namespace

Result<Memory> Memory::read(store::Connection &connection, const Asked &asked)
{
    Memory memory;
    const QSet<QString> wanted = namesAsked(asked);
    ItemFilter filter;
    filter.statuses = {Status::Approved, Status::Edited, Status::Imported};
    filter.kind = ObjectKind::Column;
    filter.needsWork = false;
    const auto read = store::forEachItem(connection, filter, [&](const QVector<Item> &items) {
        for (const Item &item : items) {
            if (wanted.contains(keyOf(item.object.column(), item.dataType))) {
                memory.learn(item);
            }
        }
        return true;
    });
    return read ? Result<Memory>(std::move(memory)) : fail(read.error());
}

void Memory::learn(const Item &item)
{
    if (item.current.trimmed().isEmpty() || item.dataType.isEmpty()) {
        return;
    }
    Candidate &candidate = m_texts[keyOf(item.object.column(), item.dataType)][item.current];
    if (++candidate.times == 1) {
        candidate.newest = item;
    } else if (candidate.newest.updatedAt < item.updatedAt) {
        candidate.second = std::exchange(candidate.newest, item);
    } else if (!candidate.second || candidate.second->updatedAt < item.updatedAt) {
        candidate.second = item;
    }
}

const Item *Memory::bearer(const Candidate &candidate, const ObjectPath &asker)
{
    if (candidate.newest.object.key(SourceId{}) != asker.key(SourceId{})) {
        return &candidate.newest;
    }
    return candidate.second ? &*candidate.second : nullptr;
}

std::optional<Remembered> Memory::recall(const ObjectPath &object, const QString &dataType) const
{
    const Item *best = nullptr;
    int times = 0;
    const auto texts = m_texts.constFind(keyOf(object.column(), dataType));
    if (texts == m_texts.cend()) {
        return std::nullopt;
    }
    for (const Candidate &candidate : *texts) {
        const Item *from = bearer(candidate, object);
        if (from != nullptr
            && (best == nullptr || candidate.times > times
                || (candidate.times == times && from->updatedAt > best->updatedAt))) {
            best = from;
            times = candidate.times;
        }
    }
    return best == nullptr ? std::nullopt : std::optional(Remembered{object, best->current, best->object, best->id});
}

QVector<Remembered> takeRemembered(Asked *asked, const Memory &memory)
{
    QVector<Remembered> remembered;
    for (AskedTable &table : asked->tables) {
        QVector<int> left;
        for (const int column : table.columns) {
            const ColumnInfo &info = table.table.columns.at(column);
            if (auto found = memory.recall(table.table.path.child(info.name), info.type)) {
                remembered << *found;
            } else {
                left << column;
            }
        }
        table.columns = left;
    }
    asked->tables.removeIf([](const AskedTable &table) { return table.isEmpty(); });
    return remembered;
}

Request memoryRequest(const QVector<Remembered> &remembered, const Asked &before)
{
    Request request;
    QJsonArray texts;
    for (const Remembered &one : remembered) {
        request.targets << targetOf(one.object, before);
        texts.append(
            QJsonObject{{u"text"_s, one.text}, {u"from"_s, one.from.toJson()}, {u"item"_s, one.fromItem.value()}});
    }
    request.table = remembered.isEmpty() ? ObjectPath() : remembered.first().object.tablePath();
    request.answer = QJsonDocument(texts).toJson(QJsonDocument::Compact);
    return request;
}

bool isMemoryRequest(const Request &request)
{
    return request.number == 0;
}

QVector<Remembered> rememberedIn(const Request &request)
{
    QVector<Remembered> remembered;
    const QJsonArray texts = QJsonDocument::fromJson(request.answer).array();
    for (qsizetype i = 0; i < std::min<qsizetype>(texts.size(), request.targets.size()); ++i) {
        const QJsonObject text = texts.at(i).toObject();
        remembered.append({request.targets.at(i).object, text.value(u"text"_s).toString(),
            ObjectPath::fromJson(text.value(u"from"_s).toString()), ItemId(text.value(u"item"_s).toInteger())});
    }
    return remembered;
}

} // namespace metaflow::generation
