#include "core/generation/Slices.h"

#include "core/privacy/Privacy.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace metaflow::generation {

namespace {

/// Two values of a long kind say as much as three.
QStringList lean(const QStringList &samples)
{
    constexpr qsizetype plenty = 24;
    return samples.size() > 2 && samples.join(QString()).size() > plenty ? samples.mid(0, 2) : samples;
}

/// As far as is needed to know which one is meant, seen from a table.
QString nameFrom(const ObjectPath &table, const ObjectPath &other)
{
    const bool sameCatalog = other.catalog() == table.catalog();
    const qsizetype known = !sameCatalog ? 0 : other.schema() == table.schema() ? 2 : 1;
    return ObjectPath{other.parts.mid(known)}.display();
}

/// Where a struct's fields have lines of their own its type need not list them.
QString typeOf(const ColumnInfo &column, bool fieldsAsked)
{
    return fieldsAsked ? column.type.section(u'<', 0, 0) : column.type;
}

/// What is asked of one table, one after the other: columns and fields.
struct Entry {
    int column = 0; ///< index into the table's columns
    int field = -1; ///< index into the asked fields; none: the column itself
};

class Slicer {
public:
    Slicer(const AskedTable &asked, const Samples &samples, const GenerationOptions &options, PrivacyMode mode)
        : m_asked(asked)
        , m_table(asked.table)
        , m_samples(samples)
        , m_values(samples.byTable.value(asked.table.path))
        , m_profiles(samples.profiles.value(asked.table.path))
        , m_options(options)
        , m_parts(options.context)
        , m_mode(mode)
    {
        for (const catalog::NestedField &field : asked.fields) {
            m_structs << field.path.column();
        }
        for (const int column : asked.columns) {
            m_isAsked << column;
        }
    }

    [[nodiscard]] QVector<Slice> slices()
    {
        const QVector<QVector<Entry>> pieces = cut();
        addContext();
        QVector<Slice> slices;
        for (const QVector<Entry> &entries : pieces) {
            addSiblings(entries);
            slices << slice(entries, slices.isEmpty() && m_asked.tableAsked);
        }
        return slices;
    }

private:
    /// Comments and such are what people wrote, so under none they stay here.
    [[nodiscard]] QString text(const Comment &comment, bool wanted) const
    {
        const bool leaves = comment && wanted && m_mode != PrivacyMode::None;
        return leaves ? privacy::releasableText(*comment, m_mode, m_samples.own).simplified() : QString();
    }

    [[nodiscard]] QStringList tags(const QStringList &tags) const
    {
        QStringList released;
        for (const QString &tag : tags) {
            if (const QString shown = text(tag, m_parts.tags); !shown.isEmpty()) {
                released << shown;
            }
        }
        return released;
    }

    [[nodiscard]] QVector<Entry> entries() const
    {
        QVector<Entry> entries;
        qsizetype asked = 0;
        for (int column = 0; column < m_table.columns.size(); ++column) {
            if (asked < m_asked.columns.size() && m_asked.columns.at(asked) == column) {
                entries.append(Entry{column, -1});
                ++asked;
            }
            if (!m_structs.contains(m_table.columns.at(column).name)) {
                continue;
            }
            for (int field = 0; field < m_asked.fields.size(); ++field) {
                if (m_asked.fields.at(field).path.column() == m_table.columns.at(column).name) {
                    entries.append(Entry{column, field});
                }
            }
        }
        return entries;
    }

    /// A field `a.b` beside a column `a.b` would be tied by the same name: never in one request.
    [[nodiscard]] QVector<QVector<Entry>> cut() const
    {
        QVector<QVector<Entry>> pieces(1);
        QSet<QString> names;
        for (const Entry &entry : entries()) {
            const QString name = promptName(pathOf(entry)).toCaseFolded();
            if (pieces.last().size() >= m_options.columnsPerRequest || names.contains(name)) {
                pieces << QVector<Entry>();
                names.clear();
            }
            names << name;
            pieces.last() << entry;
        }
        return pieces;
    }

    [[nodiscard]] ObjectPath pathOf(const Entry &entry) const
    {
        return entry.field >= 0 ? m_asked.fields.at(entry.field).path
                                : m_table.path.child(m_table.columns.at(entry.column).name);
    }

    [[nodiscard]] QString referenceOf(const QString &column) const
    {
        for (const ForeignKey &key : m_parts.keys ? m_table.foreignKeys : QVector<ForeignKey>()) {
            if (const auto at = key.columns.indexOf(column); at >= 0) {
                const QString other = key.referencedColumns.value(at);
                return key.referencedTable.table() + (other.isEmpty() ? QString() : u'.' + other);
            }
        }
        return {};
    }

    [[nodiscard]] QStringList sourcesOf(const ObjectPath &object) const
    {
        QStringList names;
        for (const ObjectPath &source : m_parts.lineage ? m_samples.lineage.of(object) : QVector<ObjectPath>()) {
            // A column that is called as where it comes from says nothing that the table's line does not.
            if (object.isTable() || source.name().compare(object.name(), Qt::CaseInsensitive) != 0) {
                names << nameFrom(object.tablePath(), source);
            }
        }
        return names;
    }

    /// For the person who reviews it: whole names, whether the prompt repeats them or not.
    [[nodiscard]] QStringList lineageOf(const ObjectPath &object) const
    {
        constexpr qsizetype most = 8;
        QStringList names;
        for (const ObjectPath &source :
            (m_parts.lineage ? m_samples.lineage.of(object) : QVector<ObjectPath>()).mid(0, most)) {
            names << source.display();
        }
        return names;
    }

    void addContext()
    {
        m_common.schema = m_table.path.schema();
        m_common.name = m_table.path.table();
        m_common.comment = text(m_table.comment, m_parts.comments);
        m_common.primaryKey = m_parts.keys ? m_table.primaryKey : QStringList();
        if (const auto rows = m_samples.rows.constFind(m_table.path);
            m_parts.profile && m_mode != PrivacyMode::None && rows != m_samples.rows.cend()) {
            m_common.rows = *rows;
        }
        m_common.sources = sourcesOf(m_table.path);
        m_common.tags = tags(m_table.tags);
        addNotes();
    }

    /// What of the table is not in this slice. Of a very wide table every slice has the same outline: then what they
    /// begin with is long enough for a provider's cache, and cheaper than what it would save to leave out.
    void addSiblings(const QVector<Entry> &entries)
    {
        constexpr qsizetype veryWide = 200;
        QSet<int> here;
        for (const Entry &entry : entries) {
            here << (entry.field < 0 ? entry.column : -1);
        }
        m_common.known.clear();
        m_common.others.clear();
        for (int i = 0; m_parts.siblings && i < m_table.columns.size(); ++i) {
            const ColumnInfo &column = m_table.columns.at(i);
            const bool asked = m_isAsked.contains(i);
            const QString comment = asked ? QString() : knownComment(i);
            if (!comment.isEmpty()) {
                m_common.known.append({column.name, column.type, {}, comment});
            } else if (!here.contains(i) || m_table.columns.size() > veryWide) {
                m_common.others << column.name;
            }
        }
    }

    /// Once for all slices: detectors look at it.
    [[nodiscard]] QString knownComment(int column)
    {
        auto known = m_knownComments.constFind(column);
        if (known == m_knownComments.cend()) {
            known = m_knownComments.insert(column, text(m_table.columns.at(column).comment, m_parts.comments));
        }
        return *known;
    }

    void addNotes()
    {
        if (m_parts.glossary && m_mode != PrivacyMode::None && !m_samples.glossary.isEmpty()) {
            QStringList names{m_common.schema, m_common.name};
            for (const ColumnInfo &column : m_table.columns) {
                names << column.name;
            }
            for (const GlossaryTerm &term : termsIn(names, m_samples.glossary)) {
                const QString avoid = term.avoid.isEmpty() ? QString() : u" (not "_s + term.avoid.join(u", "_s) + u')';
                m_common.terms.append({term.term, text(term.meaning + avoid, true)});
            }
        }
        for (const Example &example : m_parts.examples ? m_samples.examples.like(m_table) : QVector<Example>()) {
            if (const QString shown = text(example.text, true); !shown.isEmpty()) {
                m_common.examples.append({ObjectPath{example.object.parts.mid(2)}.display(), shown});
            }
        }
    }

    [[nodiscard]] PromptColumn promptColumn(const Entry &entry) const
    {
        const ColumnInfo &column = m_table.columns.at(entry.column);
        if (entry.field >= 0) {
            const catalog::NestedField &field = m_asked.fields.at(entry.field);
            return {promptName(field.path), field.type.section(u'<', 0, 0), {}, text(field.comment, m_parts.comments)};
        }
        PromptColumn prompt{column.name, typeOf(column, m_structs.contains(column.name))};
        prompt.samples = lean(m_values.value(column.name));
        prompt.comment = text(column.comment, m_parts.comments);
        prompt.reference = referenceOf(column.name);
        const ColumnProfile profile = m_parts.profile ? m_profiles.value(column.name) : ColumnProfile();
        prompt.kinds = profile.kinds > prompt.samples.size() ? profile.kinds : 0;
        prompt.nullPercent = profile.nullPercent;
        prompt.sources = sourcesOf(m_table.path.child(column.name));
        prompt.tags = tags(column.tags);
        return prompt;
    }

    [[nodiscard]] Slice slice(const QVector<Entry> &entries, bool withTable) const
    {
        Slice slice;
        slice.prompt = m_common;
        slice.prompt.tableAsked = withTable;
        if (withTable) {
            slice.targets.append({m_table.path, {}, 0, m_table.comment, {}, {}, lineageOf(m_table.path)});
        }
        for (const Entry &entry : entries) {
            const ColumnInfo &column = m_table.columns.at(entry.column);
            slice.prompt.asked << promptColumn(entry);
            if (entry.field < 0) {
                const ObjectPath path = pathOf(entry);
                slice.targets.append({path, column.type, column.ordinal, column.comment,
                    slice.prompt.asked.last().samples, {}, lineageOf(path)});
            } else {
                const catalog::NestedField &field = m_asked.fields.at(entry.field);
                slice.targets.append({field.path, field.type, column.ordinal, field.comment, {}});
            }
        }
        return slice;
    }

    const AskedTable &m_asked;
    const TableInfo &m_table;
    const Samples &m_samples;
    const QHash<QString, QStringList> m_values;
    const QHash<QString, ColumnProfile> m_profiles;
    const GenerationOptions &m_options;
    const ContextParts &m_parts;
    PrivacyMode m_mode;
    QSet<QString> m_structs; ///< columns of which fields are asked
    QSet<int> m_isAsked;
    QHash<int, QString> m_knownComments;
    PromptTable m_common;
};

} // namespace

QVector<Slice> slicesOf(
    const AskedTable &asked, const Samples &samples, const GenerationOptions &options, PrivacyMode mode)
{
    return Slicer(asked, samples, options, mode).slices();
}

} // namespace metaflow::generation
