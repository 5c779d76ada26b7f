#include "core/generation/Asking.h"

#include "core/base/Clock.h"
#include "core/catalog/Commentable.h"
#include "core/model/SelectionMatcher.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::generation {

namespace {

/// A table whose time the catalog does not tell counts as changed.
bool isRecent(const TableInfo &table, const QDateTime &since)
{
    if (!since.isValid()) {
        return true;
    }
    const QDateTime altered = fromIsoTime(table.lastAltered);
    return !altered.isValid() || altered >= since;
}

class Chooser {
public:
    Chooser(SourceId source, const Selection &selection, const GenerationOptions &options,
        const QHash<QString, Item> &items, Asked *asked)
        : m_source(source)
        , m_matcher(selection)
        , m_since(selection.changedSince)
        , m_fieldsNamed(std::any_of(selection.objects.cbegin(), selection.objects.cend(),
              [](const ObjectPath &object) { return object.kind() == ObjectKind::Field; }))
        , m_allFields(selection.objects.isEmpty())
        , m_options(options)
        , m_items(items)
        , m_asked(asked)
    {
    }

    [[nodiscard]] bool isMeant(const TableInfo &table) const
    {
        return m_matcher.matches(table.path) && isRecent(table, m_since) && (m_options.views || !table.isView());
    }

    [[nodiscard]] AskedTable choose(const TableInfo &table)
    {
        AskedTable asked;
        asked.table = table;
        const QString refused = catalog::notCommentable(table);
        if (m_options.what != What::ColumnsOnly) {
            asked.tableAsked = asksFor(table.path, table.comment, refused);
        }
        for (int i = 0; m_options.what != What::TablesOnly && i < table.columns.size(); ++i) {
            const ColumnInfo &column = table.columns.at(i);
            if (asksFor(table.path.child(column.name), column.comment, refused)) {
                asked.columns << i;
            }
        }
        asked.hasMoreFields = mayHaveFields(table);
        return asked;
    }

    void addFields(AskedTable *table, const QVector<catalog::NestedField> &fields)
    {
        table->hasMoreFields = false;
        for (const catalog::NestedField &field : fields) {
            if (asksFor(field.path, field.comment, {})) {
                table->fields << field;
            }
        }
    }

private:
    [[nodiscard]] bool mayHaveFields(const TableInfo &table) const
    {
        return m_options.fields && m_options.what != What::TablesOnly && (m_allFields || m_fieldsNamed)
            && catalog::takesFieldComments(table)
            && std::any_of(table.columns.cbegin(), table.columns.cend(), catalog::hasFields);
    }

    [[nodiscard]] bool asksFor(const ObjectPath &object, const Comment &comment, const QString &refused)
    {
        if (!m_matcher.takes(object)) {
            return false;
        }
        const QString reason = refused.isEmpty() && m_options.onlyMissing ? whyLeft(object, comment) : refused;
        if (!reason.isEmpty()) {
            ++m_asked->leftAlone;
            ++m_asked->leftAloneByReason[reason];
        }
        return reason.isEmpty();
    }

    [[nodiscard]] QString whyLeft(const ObjectPath &object, const Comment &comment) const
    {
        if (isDescribed(comment)) {
            return u"has_comment"_s;
        }
        if (m_items.isEmpty()) {
            return {};
        }
        const auto item = m_items.constFind(object.key(m_source));
        return item != m_items.cend() && isOpen(*item) ? u"open_item"_s : QString();
    }

    SourceId m_source;
    SelectionMatcher m_matcher;
    QDateTime m_since;
    bool m_fieldsNamed, m_allFields;
    const GenerationOptions &m_options;
    const QHash<QString, Item> &m_items;
    Asked *m_asked;
};

} // namespace

bool isOpen(const Item &item)
{
    return item.status != Status::Rejected;
}

bool isDescribed(const Comment &comment)
{
    return comment && !comment->trimmed().isEmpty();
}

QStringList keysOf(const Snapshot &snapshot, SourceId source, What what)
{
    QStringList keys;
    for (const TableInfo &table : snapshot.tables) {
        if (what != What::ColumnsOnly) {
            keys << table.path.key(source);
        }
        for (const ColumnInfo &column : table.columns) {
            if (what != What::TablesOnly) {
                keys << table.path.child(column.name).key(source);
            }
        }
    }
    return keys;
}

QStringList keysOf(const FieldsByTable &fields, SourceId source)
{
    QStringList keys;
    for (const QVector<catalog::NestedField> &ofTable : fields) {
        for (const catalog::NestedField &field : ofTable) {
            keys << field.path.key(source);
        }
    }
    return keys;
}

Asked chooseAsked(const Snapshot &snapshot, const Selection &selection, const GenerationOptions &options,
    const QHash<QString, Item> &items)
{
    Asked asked;
    Chooser chooser(snapshot.source, selection, options, items, &asked);
    for (const TableInfo &table : snapshot.tables) {
        if (!chooser.isMeant(table)) {
            continue;
        }
        AskedTable one = chooser.choose(table);
        if (!one.isEmpty() || one.hasMoreFields) {
            asked.tables.append(std::move(one));
        }
    }
    return asked;
}

void addFields(Asked *asked, const FieldsByTable &fields, SourceId source, const Selection &selection,
    const GenerationOptions &options, const QHash<QString, Item> &items)
{
    Chooser chooser(source, selection, options, items, asked);
    for (AskedTable &table : asked->tables) {
        if (table.hasMoreFields) {
            chooser.addFields(&table, fields.value(table.table.path));
        }
    }
    asked->tables.removeIf([](const AskedTable &table) { return table.isEmpty(); });
}

} // namespace metaflow::generation
