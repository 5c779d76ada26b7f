#include "core/exchange/DbtYaml.h"

#include "core/exchange/YamlText.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace metaflow::exchange {

namespace {

struct DbtColumn {
    QString name;
    bool quoted = false; ///< no name that SQL would take as it is
    QString text;
};

struct DbtTable {
    ObjectPath path;
    std::optional<QString> text;
    QVector<DbtColumn> columns;
    [[nodiscard]] int texts() const { return static_cast<int>(columns.size()) + (text ? 1 : 0); }
};

bool isPlainName(const QString &name)
{
    const auto letter = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_'; };
    return !name.isEmpty() && letter(name.front())
        && std::all_of(name.begin(), name.end(), [&](QChar c) { return letter(c) || (c >= u'0' && c <= u'9'); });
}

DbtColumn columnOf(const DbtText &text)
{
    const ObjectPath within{text.object.parts.mid(3)};
    if (within.parts.size() > 1) {
        return {within.display(), false, text.text}; // `address.city`: no quotes around the whole
    }
    return {text.object.column(), !isPlainName(text.object.column()), text.text};
}

void add(DbtTable &table, const DbtText &text, QVector<ObjectPath> &taken)
{
    const bool ofTable = text.object.isTable();
    const DbtColumn column = ofTable ? DbtColumn() : columnOf(text);
    const bool known = ofTable ? table.text.has_value()
                               : std::any_of(table.columns.crbegin(), table.columns.crend(),
                                   [&](const DbtColumn &other) { return other.name == column.name; });
    if (known) {
        taken << text.object;
    } else if (ofTable) {
        table.text = text.text;
    } else {
        table.columns << column;
    }
}

QVector<DbtTable> tablesOf(QVector<DbtText> texts, QVector<ObjectPath> &taken)
{
    std::stable_sort(
        texts.begin(), texts.end(), [](const DbtText &a, const DbtText &b) { return a.object < b.object; });
    QVector<DbtTable> tables;
    for (const DbtText &text : std::as_const(texts)) {
        if (text.object.parts.size() < 3) {
            continue; // dbt describes neither catalogs nor schemas
        }
        const ObjectPath path = text.object.tablePath();
        if (tables.isEmpty() || tables.last().path != path) {
            tables << DbtTable{path, {}, {}};
        }
        add(tables.last(), text, taken);
    }
    return tables;
}

void leaveOutTwins(QVector<DbtTable> &tables, QVector<ObjectPath> &taken)
{
    QHash<QString, int> counts;
    for (const DbtTable &table : std::as_const(tables)) {
        ++counts[table.path.table()];
    }
    tables.removeIf([&](const DbtTable &table) {
        const bool twin = counts.value(table.path.table()) > 1;
        if (twin) {
            taken << table.path;
        }
        return twin;
    });
}

/// `"main"."sales"` for a comment: on one line, whatever the names hold.
QByteArray shown(const ObjectPath &path)
{
    QByteArrayList parts;
    for (const QString &part : path.parts) {
        parts << yamlString(part);
    }
    return parts.join('.');
}

QByteArray yamlName(const QString &name)
{
    return yamlString(jinjaText(name, true));
}

/// A model or a table of a source.
QByteArray entryOf(const DbtTable &table, const QByteArray &indent)
{
    QByteArray yaml = indent + "- name: " + yamlName(table.path.table()) + '\n';
    if (table.text) {
        yaml += indent + "  description: " + yamlString(jinjaText(*table.text, false)) + '\n';
    }
    if (!table.columns.isEmpty()) {
        yaml += indent + "  columns:\n";
    }
    for (const DbtColumn &column : table.columns) {
        yaml += indent + "    - name: " + yamlName(column.name) + '\n';
        if (column.quoted) {
            yaml += indent + "      quote: true\n";
        }
        yaml += indent + "      description: " + yamlString(jinjaText(column.text, false)) + '\n';
    }
    return yaml;
}

QByteArray modelsOf(const QVector<DbtTable> &tables)
{
    QByteArray yaml = tables.isEmpty() ? "models: []\n" : "models:\n";
    QStringList schema;
    for (const DbtTable &table : tables) {
        if (const QStringList own = table.path.parts.mid(0, 2); own != schema) {
            schema = own;
            yaml += "  # " + shown({schema}) + '\n';
        }
        yaml += entryOf(table, "  ");
    }
    return yaml;
}

/// What the sources are called, by catalog and schema.
QHash<QStringList, QString> sourceNames(const QVector<DbtTable> &tables)
{
    QVector<QStringList> schemas;
    QHash<QString, int> counts;
    for (const DbtTable &table : tables) {
        if (const QStringList own = table.path.parts.mid(0, 2); schemas.isEmpty() || schemas.last() != own) {
            schemas << own;
            ++counts[own.last()];
        }
    }
    QHash<QStringList, QString> names;
    QSet<QString> given;
    for (const QStringList &own : std::as_const(schemas)) { // what is clear keeps its name, whatever others turn into
        if (counts.value(own.last()) == 1) {
            names.insert(own, own.last());
            given.insert(own.last());
        }
    }
    for (const QStringList &own : std::as_const(schemas)) {
        if (names.contains(own)) {
            continue;
        }
        QString name = own.join(u'_');
        while (given.contains(name)) {
            name += u'_';
        }
        names.insert(own, name);
        given.insert(name);
    }
    return names;
}

QByteArray sourcesOf(const QVector<DbtTable> &tables)
{
    QByteArray yaml = tables.isEmpty() ? "sources: []\n" : "sources:\n";
    const auto names = sourceNames(tables);
    QStringList schema;
    for (const DbtTable &table : tables) {
        if (const QStringList own = table.path.parts.mid(0, 2); own != schema) {
            schema = own;
            yaml += "  - name: " + yamlName(names.value(schema)) + '\n';
            yaml += "    database: " + yamlName(schema.first()) + '\n';
            yaml += "    schema: " + yamlName(schema.last()) + '\n';
            yaml += "    tables:\n";
        }
        yaml += entryOf(table, "      ");
    }
    return yaml;
}

bool looksLikeTemplate(const QString &text)
{
    for (const auto &mark : {"{{"_L1, "{%"_L1, "{#"_L1, "}}"_L1, "%}"_L1, "#}"_L1}) { // as dbt itself asks
        if (text.contains(mark)) {
            return true;
        }
    }
    return false;
}

/// How much of a text at `from` a template would take for something else; 0: nothing.
qsizetype special(const QString &text, qsizetype from)
{
    const QChar c = text.at(from);
    const qsizetype next = from + 1;
    if (c == u'\r' || (c == u'\n' && next == text.size())) {
        return 1; // line ends become line feeds, and the last one goes
    }
    if (c != u'{' || next == text.size()) {
        return 0;
    }
    const QChar after = text.at(next);
    if (after == u'{' || after == u'%' || after == u'#') {
        return 2;
    }
    return special(text, next) == 1 ? 1 : 0; // the braces of what comes next must stand alone
}

} // namespace

QString jinjaText(const QString &text, bool always)
{
    if (!always && !looksLikeTemplate(text)) {
        return text;
    }
    QString rendered;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = special(text, i);
        if (length == 0) {
            rendered += text.at(i++);
            continue;
        }
        QString literal = text.mid(i, length);
        literal.replace(u'\r', "\\r"_L1).replace(u'\n', "\\n"_L1);
        rendered += u"{{ '"_s + literal + u"' }}"_s;
        i += length;
    }
    return rendered;
}

DbtFile dbtYaml(QVector<DbtText> texts, DbtKind kind)
{
    DbtFile file;
    QVector<DbtTable> tables = tablesOf(std::move(texts), file.nameTaken);
    if (kind == DbtKind::Models) {
        leaveOutTwins(tables, file.nameTaken);
    }
    for (const DbtTable &table : std::as_const(tables)) {
        file.texts += table.texts();
    }
    file.bytes = "# MetaFlow: descriptions for dbt\n";
    for (const ObjectPath &path : std::as_const(file.nameTaken)) {
        file.bytes += "# left out, its name stands for another one too: " + shown(path) + '\n';
    }
    file.bytes += "version: 2\n\n";
    file.bytes += kind == DbtKind::Models ? modelsOf(tables) : sourcesOf(tables);
    return file;
}

} // namespace metaflow::exchange
