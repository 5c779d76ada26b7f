#include "core/generation/Prompt.h"

#include "core/generation/Fence.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace metaflow::generation {

namespace {

constexpr qsizetype longestComment = 200;
constexpr qsizetype longestKnown = 80;
constexpr qsizetype longestNote = 120;
constexpr qsizetype longestTag = 60;
constexpr qsizetype longestType = 1'000;
constexpr qsizetype mostKnown = 30;
constexpr qsizetype mostOthers = 200;
constexpr qsizetype mostSources = 5;
constexpr qsizetype mostTags = 5;

QString namesOf(const QStringList &names, qsizetype most)
{
    QStringList fenced;
    for (const QString &name : names.mid(0, most)) {
        fenced << fencedName(name);
    }
    return fenced.join(u", "_s) + (names.size() > most ? u", …"_s : QString());
}

constexpr QLatin1StringView consonants("bcdfghjklmnpqrstvwxz");

void add(QString *line, QLatin1StringView what, const QString &text)
{
    if (!text.isEmpty()) {
        *line += u" | "_s + what + text;
    }
}

QString tagsOf(const QStringList &tags)
{
    QStringList fenced;
    for (const QString &tag : tags.mid(0, mostTags)) {
        fenced << fencedText(tag, longestTag);
    }
    return fenced.join(u", "_s);
}

QString tableLine(const PromptTable &table)
{
    QString line = u"table "_s + fencedName(table.name);
    if (table.schema != "main"_L1 && table.schema != "default"_L1 && !table.schema.isEmpty()) {
        line += u" | in "_s + fencedName(table.schema);
    }
    add(&line, "key "_L1, namesOf(table.primaryKey, mostOthers));
    add(&line, "rows "_L1, table.rows ? QString::number(*table.rows) : QString());
    add(&line, "from "_L1, namesOf(table.sources, mostSources));
    add(&line, "tags "_L1, tagsOf(table.tags));
    add(&line, "comment "_L1, fencedText(table.comment, longestComment));
    return line + u'\n';
}

QString columnLine(const PromptColumn &column)
{
    QString line = u"- "_s + fencedName(column.name) + u' ' + fencedText(column.type, longestType);
    QStringList samples;
    for (const QString &sample : column.samples) {
        samples << fencedSample(sample);
    }
    add(&line, {}, samples.join(u", "_s));
    add(&line, "of "_L1, column.kinds > 0 ? QString::number(column.kinds) : QString());
    add(&line, "null "_L1, column.nullPercent > 0 ? QString::number(column.nullPercent) + u'%' : QString());
    add(&line, "to "_L1, fencedText(column.reference, longestComment));
    add(&line, "from "_L1, namesOf(column.sources, mostSources));
    add(&line, "tags "_L1, tagsOf(column.tags));
    add(&line, "comment "_L1, fencedText(column.comment, longestComment));
    return line + u'\n';
}

QString contextLines(const PromptTable &table)
{
    QString lines;
    QStringList names = table.others;
    for (const PromptColumn &column : table.known.mid(mostKnown)) {
        names << column.name;
    }
    if (!names.isEmpty()) {
        lines += u"also "_s + namesOf(names, mostOthers) + u'\n';
    }
    for (const PromptColumn &column : table.known.mid(0, mostKnown)) {
        lines += u"known "_s + fencedName(column.name) + u' ' + fencedText(column.comment, longestKnown) + u'\n';
    }
    for (const PromptNote &term : table.terms) {
        lines += u"term "_s + fencedName(term.name) + u' ' + fencedText(term.text, longestNote) + u'\n';
    }
    for (const PromptNote &example : table.examples) {
        lines += u"like "_s + fencedName(example.name) + u' ' + fencedText(example.text, longestNote) + u'\n';
    }
    return lines;
}

/// What all slices of a table have in common.
QString commonLines(const PromptTable &table)
{
    return tableLine(table) + contextLines(table);
}

QString dataBlock(const PromptTable &table)
{
    QString block = commonLines(table);
    for (const PromptColumn &column : table.asked) {
        block += columnLine(column);
    }
    return block;
}

QString task(const PromptTable &table)
{
    const QString columns = table.asked.size() == 1 ? u"1 column"_s : u"%1 columns"_s.arg(table.asked.size());
    if (table.asked.isEmpty()) {
        return u"Describe the table, columns []."_s;
    }
    return table.tableAsked ? u"Describe the table and %1."_s.arg(columns)
                            : u"Describe %1; text of the table \"\"."_s.arg(columns);
}

} // namespace

QString promptName(const ObjectPath &object)
{
    return object.kind() == ObjectKind::Field ? ObjectPath{object.parts.mid(3)}.display() : object.column();
}

QString renderPrompt(const PromptTable &table, const QString &marker)
{
    return marker + u'\n' + dataBlock(table) + marker + u'\n' + task(table);
}

QString markerFor(const PromptTable &table, const QByteArray &salt)
{
    const QString block = dataBlock(table);
    QByteArray digest = salt + commonLines(table).toUtf8();
    QString marker;
    do { // again in the unlikely case that the block holds it
        digest = QCryptographicHash::hash(digest, QCryptographicHash::Sha256);
        marker = u"#"_s;
        for (const char byte : digest.left(6)) { // consonants: no word, and no digits that a detector would see
            marker += consonants.at(static_cast<unsigned char>(byte) % consonants.size());
        }
    } while (block.contains(marker));
    return marker;
}

} // namespace metaflow::generation
