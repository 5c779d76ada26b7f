#include "ui/review/TextChoices.h"

#include <QSet>

#include <algorithm>

namespace metaflow::ui {

namespace {

using ChoiceKind = TextChoice::Kind;

const TextChoice *find(const QVector<TextChoice> &choices, ChoiceKind kind)
{
    const auto hit
        = std::find_if(choices.begin(), choices.end(), [kind](const TextChoice &one) { return one.kind == kind; });
    return hit == choices.end() ? nullptr : &*hit;
}

/// The newest of the others.
const TextChoice *newestOther(const QVector<TextChoice> &choices)
{
    const auto hit = std::find_if(
        choices.rbegin(), choices.rend(), [](const TextChoice &one) { return one.kind == ChoiceKind::Other; });
    return hit == choices.rend() ? nullptr : &*hit;
}

} // namespace

QVector<ItemText> distinctTexts(const QVector<ItemText> &texts)
{
    QSet<QString> seen; // a model may say again what it said before
    QVector<ItemText> distinct;
    for (const ItemText &text : texts) {
        if (!seen.contains(text.text)) {
            seen << text.text;
            distinct << text;
        }
    }
    return distinct;
}

QString catalogNow(const Item &item)
{
    return (item.catalogValueKnown ? item.catalogValue : item.original).value_or(QString());
}

QVector<TextChoice> textChoices(const Item &item, const QVector<ItemText> &texts, const QString &typed)
{
    QVector<TextChoice> choices;
    if (item.catalogValueKnown) {
        choices.append({ChoiceKind::Base, 0, item.original.value_or(QString())});
    }
    if (item.catalogValueKnown || item.originalKnown || item.original) {
        choices.append({ChoiceKind::Catalog, 0, catalogNow(item)});
    }
    if (!item.generated.isEmpty()) {
        choices.append({ChoiceKind::First, 0, item.generated});
    }
    int number = 0;
    for (const ItemText &text : distinctTexts(texts)) {
        ++number;
        if (text.text != item.generated && text.text != item.current && text.text != typed) {
            choices.append({ChoiceKind::Other, number, text.text});
        }
    }
    choices.append({ChoiceKind::Standing, 0, item.current});
    if (typed != item.current) {
        choices.append({ChoiceKind::Typed, 0, typed});
    }
    return choices;
}

std::optional<TextPair> restingPair(const QVector<TextChoice> &choices)
{
    if (choices.isEmpty()) {
        return std::nullopt;
    }
    const TextChoice &mine = choices.last();
    if (const TextChoice *first = find(choices, ChoiceKind::First); first && first->text != mine.text) {
        return TextPair{*first, mine};
    }
    if (const TextChoice *catalog = find(choices, ChoiceKind::Catalog); catalog && !catalog->text.isEmpty()) {
        return TextPair{*catalog, mine};
    }
    return std::nullopt;
}

QVector<TextPair> usefulPairs(const QVector<TextChoice> &choices)
{
    QVector<TextPair> pairs;
    if (choices.isEmpty()) {
        return pairs;
    }
    const auto resting = restingPair(choices);
    const auto shows
        = [](const TextPair &a, const TextPair &b) { return a.from.text == b.from.text && a.to.text == b.to.text; };
    const auto add = [&](const TextChoice *from, const TextChoice *to) {
        if (!from || !to || from->text == to->text) {
            return;
        }
        const TextPair pair{*from, *to};
        const bool known = (resting && shows(*resting, pair))
            || std::any_of(pairs.begin(), pairs.end(), [&](const TextPair &one) { return shows(one, pair); });
        if (!known) {
            pairs << pair;
        }
    };
    const TextChoice *mine = &choices.last();
    add(find(choices, ChoiceKind::Catalog), mine);
    add(find(choices, ChoiceKind::Base), find(choices, ChoiceKind::Catalog));
    add(find(choices, ChoiceKind::First), mine);
    add(find(choices, ChoiceKind::Standing), mine);
    add(newestOther(choices), mine);
    return pairs;
}

} // namespace metaflow::ui
