#include "core/checks/Rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::checks {

namespace {

/// The first letter or digit, folded: tells most texts apart without reading them.
QChar firstSign(const QString &text)
{
    const auto it = std::find_if(text.cbegin(), text.cend(), [](QChar c) { return c.isLetterOrNumber(); });
    return it == text.cend() ? QChar() : it->toCaseFolded();
}

struct Agreement {
    QString key; ///< squeezed
    QString text;
    int count = 0;
};

/// Texts that differ in case, spaces or signs alone count as one.
QVector<Agreement> agreements(const QVector<ElsewhereText> &texts)
{
    QVector<Agreement> all;
    for (const ElsewhereText &other : texts) {
        const QString key = squeezed(other.text).text;
        const auto known = std::find_if(all.begin(), all.end(), [&](const Agreement &one) { return one.key == key; });
        if (key.isEmpty()) {
            continue;
        }
        if (known == all.end()) {
            all.append({key, other.text, other.count});
        } else {
            known->count += other.count;
        }
    }
    return all;
}

} // namespace

Squeezed squeezed(const QString &text)
{
    Squeezed result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isLetterOrNumber()) {
            result.text += text.at(i).toCaseFolded();
            result.places.append(static_cast<int>(i));
        }
    }
    return result;
}

Spots findDuplicateSibling(const QString &text, const CheckContext &context, int)
{
    const QString own = squeezed(text).text;
    const QChar first = firstSign(text);
    const auto same
        = [&](const QString &sibling) { return firstSign(sibling) == first && squeezed(sibling).text == own; };
    const bool found = !own.isEmpty() && std::any_of(context.siblingTexts.cbegin(), context.siblingTexts.cend(), same);
    return found ? Spots{{}} : Spots();
}

Spots findOtherwiseElsewhere(const QString &text, const CheckContext &context, int agreeing)
{
    const QString own = squeezed(text).text;
    if (own.isEmpty() || context.object.column().isEmpty()) {
        return {}; // tables of one name in several schemas are copies or strangers, and both are fine
    }
    const QVector<Agreement> all = agreements(context.elsewhere);
    int total = context.elsewhereMore;
    for (const Agreement &one : all) {
        total += one.count;
    }
    const auto most = std::max_element(
        all.cbegin(), all.cend(), [](const Agreement &a, const Agreement &b) { return a.count < b.count; });
    if (most == all.cend() || most->count < agreeing || most->count * 2 <= total || most->key == own) {
        return {};
    }
    return {{0, 0, {QString::number(most->count), most->text}}};
}

} // namespace metaflow::checks
