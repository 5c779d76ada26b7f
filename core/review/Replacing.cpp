#include "core/review/Replacing.h"

#include "core/store/Items.h"
#include "core/store/TextScan.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::review {

namespace {

/// Searches one replacement in many texts.
class Replacer {
public:
    explicit Replacer(const Replacement &replacement)
        : m_replacement(replacement)
        , m_case(replacement.matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive)
    {
        // A sign at the edge of what is looked for has no word to belong to, so nothing is asked of its neighbour.
        const QString word = u"[\\p{L}\\p{N}\\p{M}_]"_s;
        static const QRegularExpression isWord(
            u"^[\\p{L}\\p{N}\\p{M}_]"_s, QRegularExpression::UseUnicodePropertiesOption);
        const auto belongs = [](QStringView part) { return isWord.match(part.toString()).hasMatch(); };
        QString pattern = QRegularExpression::escape(replacement.find);
        if (replacement.wholeWord && belongs(replacement.find)) {
            pattern.prepend(u"(?<!%1)"_s.arg(word));
        }
        if (replacement.wholeWord && belongs(lastCharacter(replacement.find))) {
            pattern.append(u"(?!%1)"_s.arg(word));
        }
        m_pattern.setPattern(pattern);
        m_pattern.setPatternOptions(QRegularExpression::UseUnicodePropertiesOption
            | (replacement.matchCase ? QRegularExpression::NoPatternOption
                                     : QRegularExpression::CaseInsensitiveOption));
    }

    [[nodiscard]] QString apply(const QString &text) const
    {
        if (m_replacement.find.isEmpty() || !text.contains(m_replacement.find, m_case)) {
            return text; // most of a million
        }
        QString made;
        qsizetype from = 0;
        for (auto matches = m_pattern.globalMatch(text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            made += QStringView(text).mid(from, match.capturedStart() - from);
            made += insteadOf(match.capturedView());
            from = match.capturedEnd();
        }
        return from == 0 ? text : made.append(QStringView(text).mid(from));
    }

private:
    static QStringView lastCharacter(const QString &text)
    {
        const bool pair = text.size() > 1 && text.back().isLowSurrogate();
        return QStringView(text).last(std::min<qsizetype>(text.size(), pair ? 2 : 1));
    }
    [[nodiscard]] QString insteadOf(QStringView found) const
    {
        QString with = m_replacement.with;
        const bool capital = !m_replacement.matchCase && !with.isEmpty() && found.front().isUpper()
            && m_replacement.find.front().isLower();
        if (capital) {
            with[0] = with.at(0).toUpper();
        }
        return with;
    }

    Replacement m_replacement;
    Qt::CaseSensitivity m_case;
    QRegularExpression m_pattern;
};

Result<void> nameSamples(store::Connection &connection, ReplacePreview &preview, const QVector<ItemId> &ids)
{
    const auto items = store::itemsById(connection, ids);
    if (!items) {
        return fail(items.error());
    }
    for (qsizetype i = 0; i < items->size() && i < preview.samples.size(); ++i) {
        preview.samples[i].object = items->at(i).object;
    }
    return {};
}

} // namespace

QString replaced(const QString &text, const Replacement &replacement)
{
    return Replacer(replacement).apply(text);
}

Result<ReplacePreview> previewReplacing(
    store::Connection &connection, const ItemFilter &filter, const Replacement &replacement)
{
    constexpr qsizetype samples = 20;
    if (replacement.find.isEmpty()) {
        return fail(ErrorCode::WrongUsage, u"find"_s);
    }
    const Replacer replacer(replacement);
    ReplacePreview preview;
    QVector<ItemId> sampled;
    auto read = store::forEachText(connection, filter, [&](const store::StandingText &standing) {
        if (standing.status == Status::Rejected) {
            return; // an edit would accept it
        }
        ++preview.looked;
        const QString after = replacer.apply(standing.text);
        if (after == standing.text) {
            return;
        }
        if (after.trimmed().isEmpty()) {
            ++preview.emptied; // an empty description would take the comment away
            return;
        }
        ++preview.changing;
        preview.imported += standing.status == Status::Imported ? 1 : 0;
        if (preview.samples.size() < samples) {
            preview.samples.append({{}, standing.text, after});
            sampled << standing.item.id;
        }
        if (preview.changing <= maxReplaced) {
            preview.items << standing.item;
            preview.texts << after;
        }
    });
    if (read) {
        read = nameSamples(connection, preview, sampled);
    }
    if (!read) {
        return fail(read.error());
    }
    if (preview.isTooMuch()) {
        preview.items.clear();
        preview.texts.clear();
    }
    return preview;
}

} // namespace metaflow::review
