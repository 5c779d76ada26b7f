#include "app/sandbox/model/PromptReader.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::model {

namespace {

/// The end of a JSON string that begins at 0, or -1.
qsizetype endOfQuoted(QStringView text)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text.at(i) == u'\\') {
            ++i;
        } else if (text.at(i) == u'"') {
            return i + 1;
        }
    }
    return -1;
}

QString unquoted(QStringView text)
{
    const QJsonDocument document = QJsonDocument::fromJson('[' + text.toUtf8() + ']');
    return document.array().at(0).toString();
}

/// Takes the name off the front; empty if there is none.
QString takeName(QStringView *rest)
{
    if (rest->startsWith(u'"')) {
        const qsizetype end = endOfQuoted(*rest);
        if (end < 0) {
            return {};
        }
        const QString name = unquoted(rest->first(end));
        *rest = rest->sliced(end).trimmed();
        return name;
    }
    qsizetype end = 0;
    while (end < rest->size() && !rest->at(end).isSpace() && rest->at(end) != u'|') {
        ++end;
    }
    QString name = rest->first(end).toString();
    *rest = rest->sliced(end).trimmed();
    if (rest->isEmpty() && name.endsWith(u':')) {
        name.chop(1);
    }
    return name;
}

/// What is said about a column beside its samples.
bool isRemark(QStringView part)
{
    static constexpr std::array beginnings = {u"of ", u"null ", u"to ", u"from ", u"tags ", u"comment "};
    return std::any_of(
        beginnings.begin(), beginnings.end(), [&](const char16_t *word) { return part.startsWith(QStringView(word)); });
}

AskedColumn readColumn(QStringView rest)
{
    AskedColumn column;
    column.name = takeName(&rest);
    const qsizetype bar = rest.indexOf(u'|');
    column.type = (bar < 0 ? rest : rest.first(bar)).trimmed().toString();
    if (bar >= 0) {
        for (QStringView part : rest.sliced(bar + 1).split(u'|')) {
            if (!isRemark(part.trimmed())) {
                column.samples.append(part.trimmed().toString());
            }
        }
    }
    return column;
}

} // namespace

std::vector<AskedTable> readPrompt(const QString &text)
{
    std::vector<AskedTable> tables;
    for (QStringView line : QStringView(text).split(u'\n')) {
        line = line.trimmed();
        if (line.startsWith(u"table ", Qt::CaseInsensitive)) {
            QStringView rest = line.sliced(6).trimmed();
            AskedTable table;
            table.name = takeName(&rest);
            if (!table.name.isEmpty() && (rest.isEmpty() || rest.startsWith(u'|'))) {
                tables.push_back(std::move(table));
            }
        } else if (line.startsWith(u"- ") && !tables.empty()) {
            AskedColumn column = readColumn(line.sliced(2).trimmed());
            if (!column.name.isEmpty()) {
                tables.back().columns.push_back(std::move(column));
            }
        }
    }
    return tables;
}

} // namespace metaflow::sandbox::model
