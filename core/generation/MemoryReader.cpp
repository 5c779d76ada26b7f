// The half of Memory that reads the store, and what a run does with it; Memory.cpp ranks.
#include "core/generation/Memory.h"
#include "core/base/JsonText.h"
#include "core/generation/MemoryNames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace metaflow::generation {

/// Finds out which stored names can match what is asked, and reads their texts.
class Memory::Reader {
public:
    Reader(store::Connection &connection, SourceId source, const Asked &asked)
        : m_connection(connection)
        , m_memory(source)
        , m_asked(asked)
    {
    }

    [[nodiscard]] Result<Memory> read()
    {
        collect();
        auto done = chooseTables();
        if (done) {
            done = chooseColumns();
        }
        const auto learn = [this](const store::AcceptedText &text) { m_memory.learn(text); };
        if (done) {
            done = store::forEachAcceptedColumn(m_connection, m_columns, learn);
        }
        if (done && !m_bareColumns.isEmpty()) {
            done = store::forEachAcceptedColumn(m_connection, m_bareColumns, m_likeTables, learn);
        }
        if (done) {
            done = store::forEachAcceptedTable(m_connection, m_tables, learn);
        }
        if (done) {
            done = readGone();
        }
        return done ? Result<Memory>(std::move(m_memory)) : fail(done.error());
    }

private:
    void collect()
    {
        for (const AskedTable &asked : m_asked.tables) {
            const TableInfo &table = asked.table;
            m_tableMeanings << meaningOfTable(table.path.table());
            if (asked.tableAsked) {
                m_tablesWanted << meaningOfTable(table.path.table()) << spellingOf(table.path.table());
            }
            for (const ColumnInfo &column : table.columns) {
                m_present << table.path.child(column.name).key(m_memory.m_source);
            }
            for (const int at : asked.columns) {
                const ColumnInfo &column = table.columns.at(at);
                const ObjectPath object = table.path.child(column.name);
                m_memory.m_places.insert(object.key(m_memory.m_source), column.ordinal);
                m_wanted |= m_memory.lookups(object);
                m_foldedWanted << column.name.toCaseFolded();
                if (const QString bare = meaningWithoutTable(column.name, table.path.table()); !bare.isEmpty()) {
                    m_bareWanted << bare;
                }
            }
        }
    }

    [[nodiscard]] Result<void> chooseTables()
    {
        if (m_tablesWanted.isEmpty() && m_bareWanted.isEmpty()) {
            return {};
        }
        const auto keys = store::tableKeys(m_connection);
        if (!keys) {
            return fail(keys.error());
        }
        for (const QString &key : *keys) {
            const QString meaning = meaningOfTable(key);
            if (m_tablesWanted.contains(meaning) || m_tablesWanted.contains(spellingOf(key))) {
                m_tables << key;
            }
            if (m_tableMeanings.contains(meaning)) {
                m_likeTables << key;
            }
        }
        return {};
    }

    [[nodiscard]] Result<void> chooseColumns()
    {
        if (m_wanted.isEmpty()) {
            return {};
        }
        const auto keys = store::columnKeys(m_connection);
        if (!keys) {
            return fail(keys.error());
        }
        for (const QString &key : *keys) {
            const QString meaning = meaningOfColumn(key);
            if (m_foldedWanted.contains(key) || m_wanted.contains(meaning) || m_wanted.contains(spellingOf(key))) {
                m_columns << key;
            } else if (m_bareWanted.contains(meaning)) {
                m_bareColumns << key;
            }
        }
        return {};
    }

    /// Columns of the asked tables that the catalog no longer has.
    [[nodiscard]] Result<void> readGone()
    {
        QVector<ObjectPath> tables;
        for (const AskedTable &asked : m_asked.tables) {
            tables << asked.table.path;
        }
        return store::forEachAcceptedIn(
            m_connection, m_memory.m_source, tables, [this](const store::AcceptedText &text) {
                if (!m_present.contains(text.object.key(text.source)) && text.ordinal > 0) {
                    const QString place
                        = text.object.tablePath().key(text.source) + u'\n' + QString::number(text.ordinal);
                    m_memory.m_gone.insert(place, text);
                }
            });
    }

    store::Connection &m_connection;
    Memory m_memory;
    const Asked &m_asked;
    QSet<QString> m_tablesWanted, m_tableMeanings, m_wanted, m_foldedWanted, m_bareWanted;
    QSet<QString> m_present; ///< keys of the columns that there are
    QStringList m_tables, m_likeTables, m_columns, m_bareColumns; ///< folded names as the store has them
};

Result<Memory> Memory::read(store::Connection &connection, SourceId source, const Asked &asked)
{
    return Reader(connection, source, asked).read();
}

namespace {

/// What a catalog says of the objects that were asked about, by path.
QHash<ObjectPath, RequestTarget> targetsOf(const Asked &asked)
{
    QHash<ObjectPath, RequestTarget> targets;
    for (const AskedTable &one : asked.tables) {
        const TableInfo &table = one.table;
        targets.insert(table.path, {table.path, {}, 0, table.comment, {}});
        for (const int at : one.columns) {
            const ColumnInfo &column = table.columns.at(at);
            const ObjectPath object = table.path.child(column.name);
            targets.insert(object, {object, column.type, column.ordinal, column.comment, {}});
        }
    }
    return targets;
}

QJsonArray suggestionsJson(const QVector<Suggestion> &suggestions)
{
    QJsonArray array;
    for (const Suggestion &one : suggestions) {
        array.append(QJsonObject{{u"text"_s, one.text}, {u"percent"_s, one.percent}, {u"from"_s, one.from.toJson()}});
    }
    return array;
}

QVector<Suggestion> suggestionsIn(const QJsonArray &array)
{
    QVector<Suggestion> suggestions;
    for (const QJsonValue &value : array) {
        suggestions.append({value[u"text"_s].toString(), value[u"percent"_s].toInt(),
            ObjectPath::fromJson(value[u"from"_s].toString())});
    }
    return suggestions;
}

} // namespace

QVector<Remembered> takeRemembered(Asked *asked, const Memory &memory, int percent)
{
    QVector<Remembered> remembered;
    const auto takes = [&](const ObjectPath &object, const QString &type) {
        auto found = memory.recall(object, type);
        if (!found || found->percent < percent) {
            return false;
        }
        remembered << *std::move(found);
        return true;
    };
    for (AskedTable &table : asked->tables) {
        table.tableAsked = table.tableAsked && !takes(table.table.path, {});
        table.columns.removeIf([&](int at) {
            const ColumnInfo &column = table.table.columns.at(at);
            return takes(table.table.path.child(column.name), column.type);
        });
    }
    asked->tables.removeIf([](const AskedTable &table) { return table.isEmpty(); });
    return remembered;
}

void addSuggestions(QVector<Request> *requests, const Memory &memory)
{
    for (Request &request : *requests) {
        for (RequestTarget &target : request.targets) {
            if (auto found = memory.recall(target.object, target.dataType)) {
                target.suggestions = {{found->text, found->percent, found->from}};
                target.suggestions += found->others;
            }
        }
    }
}

Request memoryRequest(const QVector<Remembered> &remembered, const Asked &before)
{
    Request request;
    QJsonArray texts;
    const QHash<ObjectPath, RequestTarget> targets = targetsOf(before);
    for (const Remembered &one : remembered) {
        request.targets << targets.value(one.object, RequestTarget{one.object, {}, 0, {}, {}});
        QJsonObject text{{u"text"_s, one.text}, {u"from"_s, one.from.toJson()}, {u"item"_s, one.fromItem.value()},
            {u"percent"_s, one.percent}};
        if (!one.others.isEmpty()) {
            text.insert(u"others"_s, suggestionsJson(one.others));
        }
        texts.append(text);
    }
    request.table = remembered.isEmpty() ? ObjectPath() : remembered.first().object.tablePath();
    request.answer = jsonText(QJsonDocument(texts));
    return request;
}

bool isMemoryRequest(const Request &request)
{
    return request.number == 0;
}

QVector<Remembered> rememberedIn(const Request &request)
{
    QVector<Remembered> remembered;
    const QJsonArray texts = parseJson(request.answer).array();
    for (qsizetype i = 0; i < std::min<qsizetype>(texts.size(), request.targets.size()); ++i) {
        const QJsonObject text = texts.at(i).toObject();
        remembered.append({request.targets.at(i).object, text.value(u"text"_s).toString(),
            ObjectPath::fromJson(text.value(u"from"_s).toString()), ItemId(text.value(u"item"_s).toInteger()),
            text.value(u"percent"_s).toInt(100), suggestionsIn(text.value(u"others"_s).toArray())});
    }
    return remembered;
}

int dropRemembered(Request *request, const std::function<bool(const ObjectPath &)> &isDone)
{
    const QJsonArray texts = parseJson(request->answer).array();
    QVector<RequestTarget> targets;
    QJsonArray kept;
    for (qsizetype i = 0; i < std::min<qsizetype>(texts.size(), request->targets.size()); ++i) {
        if (!isDone(request->targets.at(i).object)) {
            targets << request->targets.at(i);
            kept.append(texts.at(i));
        }
    }
    const qsizetype dropped = request->targets.size() - targets.size();
    if (dropped > 0) {
        request->targets = std::move(targets);
        request->answer = jsonText(QJsonDocument(kept));
    }
    return static_cast<int>(dropped);
}

} // namespace metaflow::generation
