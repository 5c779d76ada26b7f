#include "core/review/ItemPast.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace metaflow::review {

namespace {

using TextsByWords = QHash<QString, QVector<ItemText>>;

/// The same words may come from a model first and from a person later: the newest that was there by then.
std::optional<ItemText> sourceOf(const TextsByWords &texts, const QString &text, const QDateTime &time)
{
    const auto found = texts.constFind(text);
    if (found == texts.cend()) {
        return std::nullopt;
    }
    const auto later
        = std::find_if(found->begin(), found->end(), [&](const ItemText &one) { return one.createdAt > time; });
    return later == found->begin() ? found->first() : *std::prev(later);
}

/// An erasure elsewhere takes an offered text along: only its row stays, with a code in the place of the text.
PastLine lineOf(const HistoryRow &row, const TextsByWords &texts)
{
    PastLine line{row, row.newText, row.action == action::offered, row.erased, std::nullopt, row.time};
    if (line.beside) {
        line.text = row.comment;
        line.erased = row.erased || !texts.contains(row.comment);
    }
    if (line.erased) {
        line.text.reset();
    } else if (line.text) {
        line.source = sourceOf(texts, *line.text, row.time);
    }
    return line;
}

} // namespace

QVector<PastLine> pastOf(const QVector<HistoryRow> &rows, const QVector<ItemText> &texts)
{
    TextsByWords byWords;
    for (const ItemText &text : texts) {
        byWords[text.text] << text;
    }
    QVector<PastLine> lines;
    QSet<QString> told;
    for (const HistoryRow &row : rows) {
        lines << lineOf(row, byWords);
        told << lines.last().text.value_or(QString());
    }
    for (const ItemText &text : texts) {
        if (!told.contains(text.text)) {
            const auto older = std::find_if(
                lines.begin(), lines.end(), [&](const PastLine &line) { return line.time <= text.createdAt; });
            lines.insert(older, PastLine{std::nullopt, text.text, true, false, text, text.createdAt});
        }
    }
    return lines;
}

int ownBefore(const QVector<PastLine> &lines, int line)
{
    for (qsizetype i = line + 1; i < lines.size(); ++i) {
        if (!lines.at(i).beside) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

} // namespace metaflow::review
