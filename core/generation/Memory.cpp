#include "core/generation/Memory.h"

#include "core/generation/MemoryNames.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace metaflow::generation {

namespace {

// What a difference takes off the hundred.
constexpr int otherSpelling = 5; ///< case, signs between the words, singular
constexpr int otherWords = 15; ///< short forms, `tbl_`, `_v2`
constexpr int otherPrefix = 20; ///< the table's own name in front of the column's
constexpr int likeType = 10; ///< of the same family
constexpr int otherType = 30;
constexpr int renamedPercent = 70; ///< another name, but the place of a column that is gone
constexpr qsizetype mostTexts = 4; ///< the best and three beside it

int typePenalty(const QString &a, const QString &b)
{
    if (a.compare(b, Qt::CaseInsensitive) == 0) {
        return 0;
    }
    return typeFamily(a) == typeFamily(b) ? likeType : otherType;
}

QString placeOf(const ObjectPath &table, SourceId source, int ordinal)
{
    return table.key(source) + u'\n' + QString::number(ordinal);
}

QString inTable(const QString &tableMeaning, const QString &column)
{
    return tableMeaning + u'\n' + column;
}

} // namespace

/// A text that was found, with what it is ranked by.
struct Memory::Found {
    QString text;
    int percent = 0;
    bool sameTable = false;
    int times = 0;
    store::AcceptedText from;
    [[nodiscard]] auto rank() const { return std::tuple(-percent, !sameTable, -times); }
    friend bool operator<(const Found &a, const Found &b)
    {
        if (a.rank() != b.rank()) {
            return a.rank() < b.rank();
        }
        return std::pair(b.from.updatedAt, a.text) < std::pair(a.from.updatedAt, b.text); // the newest
    }
};

const Memory::Spelled &Memory::spelled(const QString &column) const
{
    const auto known = m_spelled.constFind(column);
    if (known != m_spelled.cend()) {
        return *known;
    }
    const Spelled made{column.toCaseFolded(), spellingOf(column), meaningOfColumn(column), shortSpellings(column)};
    return *m_spelled.insert(column, made);
}

/// Spellings and meanings under which stored names like this one are found, tables of their own apart.
QSet<QString> Memory::lookups(const ObjectPath &column) const
{
    const Spelled &name = spelled(column.column());
    QSet<QString> lookups(name.shorts.cbegin(), name.shorts.cend());
    lookups << name.spelling << name.meaning << meaningOfTable(column.table()) + name.meaning;
    return lookups;
}

void Memory::note(Texts *texts, const store::AcceptedText &text)
{
    Candidate &candidate = (*texts)[text.text];
    if (++candidate.times == 1) {
        candidate.newest = text;
    } else if (candidate.newest.updatedAt < text.updatedAt) {
        candidate.second = std::exchange(candidate.newest, text);
    } else if (!candidate.second || candidate.second->updatedAt < text.updatedAt) {
        candidate.second = text;
    }
}

void Memory::learn(const store::AcceptedText &text)
{
    if (text.text.trimmed().isEmpty()) {
        return;
    }
    const QString table = text.object.table();
    if (text.object.isTable()) {
        const QString folded = table.toCaseFolded();
        note(&m_tables[folded], text);
        m_tablesLike[spellingOf(table)] << folded;
        m_tablesLike[meaningOfTable(table)] << folded;
        return;
    }
    if (text.dataType.isEmpty()) {
        return; // of the earlier tool: a name alone says too little
    }
    const Spelled &name = spelled(text.object.column());
    const QString type = text.dataType.toCaseFolded();
    note(&m_columns[name.folded][type], text);
    note(&m_inTables[inTable(meaningOfTable(table), name.folded)][type], text);
    for (const QString &like : {name.spelling, name.meaning, spellingOf(name.folded)}) {
        m_columnsLike[like] << name.folded;
    }
}

const store::AcceptedText *Memory::bearer(const Candidate &candidate, const ObjectPath &asker) const
{
    const auto isAsker
        = [&](const store::AcceptedText &text) { return text.object.key(text.source) == asker.key(m_source); };
    if (!isAsker(candidate.newest)) {
        return &candidate.newest;
    }
    return candidate.second && !isAsker(*candidate.second) ? &*candidate.second : nullptr;
}

void Memory::add(
    const Texts &texts, const ObjectPath &asker, int percent, const Texts &sameTable, QVector<Found> *found) const
{
    if (percent < lowestPercent) {
        return;
    }
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        const auto beside = sameTable.constFind(text.key());
        const store::AcceptedText *near = beside == sameTable.cend() ? nullptr : bearer(*beside, asker);
        const store::AcceptedText *from = near != nullptr ? near : bearer(*text, asker);
        if (from != nullptr) {
            found->append({text.key(), percent, near != nullptr, text->times, *from});
        }
    }
}

void Memory::recallColumn(const ObjectPath &object, const QString &dataType, QVector<Found> *found) const
{
    const Spelled &asked = spelled(object.column());
    const QString table = meaningOfTable(object.table());
    QSet<QString> names = {asked.folded};
    for (const QString &lookup : lookups(object)) {
        names |= m_columnsLike.value(lookup);
    }
    for (const QString &name : std::as_const(names)) {
        const ByType &types = m_columns.value(name);
        const ByType &near = m_inTables.value(inTable(table, name));
        for (auto type = types.cbegin(); type != types.cend(); ++type) {
            const QString stored = type->cbegin()->newest.object.column(); // camelCase tells more than the folded name
            int penalty = otherPrefix;
            if (name == asked.folded) {
                penalty = 0;
            } else if (spellingOf(stored) == asked.spelling || spellingOf(name) == asked.spelling) {
                penalty = otherSpelling;
            } else if (spelled(stored).meaning == asked.meaning || asked.shorts.contains(spellingOf(name))) {
                penalty = otherWords;
            }
            const int percent = 100 - penalty - typePenalty(dataType, type.key());
            add(*type, object, percent, near.value(type.key()), found);
        }
    }
    // `customer_name` of `customers`: the `name` of another table of that name.
    const QString bare = meaningWithoutTable(object.column(), object.table());
    for (const QString &name : m_columnsLike.value(bare)) {
        const ByType &types = m_inTables.value(inTable(table, name));
        for (auto type = types.cbegin(); type != types.cend(); ++type) {
            add(*type, object, 100 - otherPrefix - typePenalty(dataType, type.key()), *type, found);
        }
    }
}

void Memory::recallTable(const ObjectPath &object, QVector<Found> *found) const
{
    const QString folded = object.table().toCaseFolded();
    const QString spelling = spellingOf(object.table());
    const QSet<QString> names
        = m_tablesLike.value(spelling) | m_tablesLike.value(meaningOfTable(object.table())) | QSet<QString>{folded};
    for (const QString &name : names) {
        const int penalty = name == folded ? 0 : spellingOf(name) == spelling ? otherSpelling : otherWords;
        add(m_tables.value(name), object, 100 - penalty, {}, found);
    }
}

void Memory::recallGone(const ObjectPath &object, const QString &dataType, QVector<Found> *found) const
{
    const int place = m_places.value(object.key(m_source));
    const auto gone = m_gone.constFind(placeOf(object.tablePath(), m_source, place));
    if (place == 0 || gone == m_gone.cend() || typeFamily(gone->dataType) != typeFamily(dataType)) {
        return;
    }
    found->append({gone->text, renamedPercent - typePenalty(dataType, gone->dataType), true, 1, *gone});
}

std::optional<Remembered> Memory::recall(const ObjectPath &object, const QString &dataType) const
{
    QVector<Found> found;
    if (object.isTable()) {
        recallTable(object, &found);
    } else {
        recallColumn(object, dataType, &found);
        recallGone(object, dataType, &found);
    }
    std::sort(found.begin(), found.end());
    std::optional<Remembered> remembered;
    QSet<QString> seen;
    for (const Found &one : std::as_const(found)) {
        if (seen.contains(one.text) || seen.size() == mostTexts) {
            continue;
        }
        seen << one.text;
        if (!remembered) {
            remembered = Remembered{object, one.text, one.from.object, one.from.item, one.percent, {}};
        } else {
            remembered->others.append({one.text, one.percent, one.from.object});
        }
    }
    return remembered;
}

} // namespace metaflow::generation
