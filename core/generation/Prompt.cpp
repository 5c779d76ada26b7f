#include "core/generation/Prompt.h"

#include "core/generation/Fence.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace metaflow::generation {

namespace {

constexpr qsizetype longestComment = 200;
constexpr qsizetype longestKnown = 80;
constexpr qsizetype longestType = 1'000;
constexpr qsizetype mostKnown = 30;
constexpr qsizetype mostOthers = 100;

QString namesOf(const QStringList &names, qsizetype most)
{
    QStringList fenced;
    for (const QString &name : names.mid(0, most)) {
        fenced << fencedName(name);
    }
    return fenced.join(u", "_s) + (names.size() > most ? u", …"_s : QString());
}

constexpr QLatin1StringView consonants("bcdfghjklmnpqrstvwxz");

QString tableLine(const PromptTable &table)
{
    QString line = u"table "_s + fencedName(table.name);
    if (table.schema != "main"_L1 && table.schema != "default"_L1 && !table.schema.isEmpty()) {
        line += u" | in "_s + fencedName(table.schema);
    }
    if (!table.primaryKey.isEmpty()) {
        line += u" | key "_s + namesOf(table.primaryKey, mostOthers);
    }
    if (!table.comment.isEmpty()) {
        line += u" | comment "_s + fencedText(table.comment, longestComment);
    }
    return line + u'\n';
}

QString columnLine(const PromptColumn &column)
{
    QString line = u"- "_s + fencedName(column.name) + u' ' + fencedText(column.type, longestType);
    QStringList samples;
    for (const QString &sample : column.samples) {
        samples << fencedSample(sample);
    }
    if (!samples.isEmpty()) {
        line += u" | "_s + samples.join(u", "_s);
    }
    if (!column.reference.isEmpty()) {
        line += u" | to "_s + fencedText(column.reference, longestComment);
    }
    if (!column.comment.isEmpty()) {
        line += u" | comment "_s + fencedText(column.comment, longestComment);
    }
    return line + u'\n';
}

QString contextLines(const PromptTable &table)
{
    QString lines;
    for (const PromptColumn &column : table.known.mid(0, mostKnown)) {
        lines += u"known "_s + fencedName(column.name) + u' ' + fencedText(column.comment, longestKnown) + u'\n';
    }
    QStringList names = table.others;
    for (const PromptColumn &column : table.known.mid(mostKnown)) {
        names << column.name;
    }
    if (!names.isEmpty()) {
        lines += u"also "_s + namesOf(names, mostOthers) + u'\n';
    }
    return lines;
}

QString dataBlock(const PromptTable &table)
{
    QString block = tableLine(table);
    for (const PromptColumn &column : table.asked) {
        block += columnLine(column);
    }
    return block + contextLines(table);
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

QString renderPrompt(const PromptTable &table, const QString &marker)
{
    return marker + u'\n' + dataBlock(table) + marker + u'\n' + task(table);
}

QString markerFor(const PromptTable &table, const QByteArray &salt)
{
    const QString block = dataBlock(table);
    QByteArray digest = salt + block.toUtf8();
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
