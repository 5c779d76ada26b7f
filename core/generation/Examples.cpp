#include "core/generation/Examples.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::generation {

namespace {

constexpr int mostRead = 500;
constexpr qsizetype mostShown = 3;
constexpr qsizetype mostOfSchema = 12;
constexpr qsizetype shortestWord = 3; ///< `id` and `nr` make nothing similar

QString schemaKey(const ObjectPath &path)
{
    return ObjectPath{path.parts.mid(0, 2)}.key(SourceId{});
}

QSet<QString> tellingWords(const QStringList &names)
{
    QSet<QString> words;
    for (const QString &name : names) {
        for (const QString &word : nameWords(name)) {
            if (word.size() >= shortestWord) {
                words << word;
            }
        }
    }
    return words;
}

/// ` customer id ` so that whole words are found.
QString spaced(const QString &name)
{
    return u' ' + nameWords(name).join(u' ') + u' ';
}

} // namespace

QStringList nameWords(const QString &name)
{
    QStringList words;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty()) {
            words << word.toCaseFolded();
            word.clear();
        }
    };
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar letter = name.at(i);
        const bool hump = letter.isUpper() && i > 0 && name.at(i - 1).isLower();
        if (hump || !letter.isLetterOrNumber()) {
            end();
        }
        if (letter.isLetterOrNumber()) {
            word += letter;
        }
    }
    end();
    return words;
}

QVector<GlossaryTerm> termsIn(const QStringList &names, const QVector<GlossaryTerm> &glossary, qsizetype limit)
{
    QVector<GlossaryTerm> found;
    if (glossary.isEmpty()) {
        return found;
    }
    QString all;
    for (const QString &name : names) {
        all += spaced(name) + u'\n';
    }
    for (const GlossaryTerm &term : glossary) {
        const QString words = spaced(term.term);
        if (words.size() > 2 && all.contains(words)) {
            found << term;
        }
        if (found.size() >= limit) {
            break;
        }
    }
    return found;
}

Examples::Examples(const QVector<Item> &accepted)
{
    for (const Item &item : accepted) {
        const int at = static_cast<int>(m_examples.size());
        m_examples.append({item.object, item.current});
        const QStringList names = item.object.parts.mid(2);
        for (const QString &word : tellingWords(names)) {
            m_byWord[word] << at;
        }
        if (QVector<int> &ofSchema = m_bySchema[schemaKey(item.object)]; ofSchema.size() < mostOfSchema) {
            ofSchema << at;
        }
    }
}

Result<Examples> Examples::read(store::Connection &connection, SourceId source, const QString &catalog)
{
    ItemFilter filter;
    filter.source = source;
    filter.catalog = catalog;
    filter.statuses = {Status::Approved, Status::Edited, Status::Imported};
    filter.needsWork = false;
    filter.limit = mostRead;
    const auto refs = store::listItems(connection, filter, ItemSort::UpdatedNewest);
    if (!refs) {
        return fail(refs.error());
    }
    QVector<ItemId> ids;
    for (const ItemRef &ref : *refs) {
        ids << ref.id;
    }
    const auto items = store::itemsById(connection, ids);
    return items ? Result<Examples>(Examples(*items)) : fail(items.error());
}

QVector<Example> Examples::like(const TableInfo &table) const
{
    if (m_examples.isEmpty()) {
        return {};
    }
    QStringList names{table.path.table()};
    for (const ColumnInfo &column : table.columns) {
        names << column.name;
    }
    QHash<int, int> common; // words in common, twice; and one for the schema
    for (const QString &word : tellingWords(names)) {
        for (const int at : m_byWord.value(word)) {
            common[at] += 2;
        }
    }
    for (const int at : m_bySchema.value(schemaKey(table.path))) {
        ++common[at];
    }
    QVector<std::pair<int, int>> ranked; // the best first, then the newest
    for (auto one = common.cbegin(); one != common.cend(); ++one) {
        if (m_examples.at(one.key()).object.tablePath() != table.path) {
            ranked.append({-one.value(), one.key()});
        }
    }
    std::sort(ranked.begin(), ranked.end());
    QVector<Example> shown;
    for (const auto &[rank, at] : ranked) {
        const Example &example = m_examples.at(at);
        const bool twice = std::any_of(
            shown.cbegin(), shown.cend(), [&](const Example &other) { return other.text == example.text; });
        if (!twice) {
            shown << example;
        }
        if (shown.size() >= mostShown) {
            break;
        }
    }
    return shown;
}

} // namespace metaflow::generation
