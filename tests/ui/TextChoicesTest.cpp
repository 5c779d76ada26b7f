#include "ui/review/TextChoices.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

using Kind = TextChoice::Kind;

Item itemWith(const QString &original, const QString &generated, const QString &current)
{
    Item item;
    item.original = original;
    item.originalKnown = true;
    item.generated = generated;
    item.current = current;
    return item;
}

ItemText text(const QString &words)
{
    ItemText made;
    made.text = words;
    return made;
}

QStringList namesOf(const QVector<TextPair> &pairs)
{
    QStringList names;
    for (const TextPair &pair : pairs) {
        names << pair.from.text + u" > "_s + pair.to.text;
    }
    return names;
}

} // namespace

TEST(TextChoicesTest, EachTextOfAnItemCanBeChosenOnce)
{
    Item item = itemWith(u"base"_s, u"first"_s, u"stands"_s);
    item.catalogValue = u"now"_s;
    item.catalogValueKnown = true;
    const auto choices = textChoices(item,
        {text(u"first"_s), text(u"second"_s), text(u"second"_s), text(u"stands"_s), text(u"third"_s)}, u"typed"_s);
    EXPECT_EQ(choices,
        (QVector<TextChoice>{{Kind::Base, 0, u"base"_s}, {Kind::Catalog, 0, u"now"_s}, {Kind::First, 0, u"first"_s},
            {Kind::Other, 2, u"second"_s}, {Kind::Other, 4, u"third"_s}, {Kind::Standing, 0, u"stands"_s},
            {Kind::Typed, 0, u"typed"_s}}));
}

TEST(TextChoicesTest, NothingIsSaidOfACatalogThatNobodyKnows)
{
    Item item = itemWith({}, u"first"_s, u"first"_s);
    item.original.reset();
    item.originalKnown = false;
    EXPECT_EQ(textChoices(item, {}, u"first"_s),
        (QVector<TextChoice>{{Kind::First, 0, u"first"_s}, {Kind::Standing, 0, u"first"_s}}));
    EXPECT_FALSE(restingPair(textChoices(item, {}, u"first"_s)));
}

TEST(TextChoicesTest, AtRestTheChangeOfTheProposalStandsBeforeThatOfTheCatalog)
{
    const Item item = itemWith(u"base"_s, u"first"_s, u"first"_s);
    const auto untouched = restingPair(textChoices(item, {}, u"first"_s));
    ASSERT_TRUE(untouched);
    EXPECT_EQ(untouched->from.kind, Kind::Catalog);
    const auto typing = restingPair(textChoices(item, {}, u"first words"_s));
    ASSERT_TRUE(typing);
    EXPECT_EQ(typing->from.kind, Kind::First);
    EXPECT_EQ(typing->to.kind, Kind::Typed);
}

TEST(TextChoicesTest, PairsThatSayTheSameComeOnce)
{
    Item item = itemWith(u"base"_s, u"first"_s, u"stands"_s);
    item.catalogValue = u"now"_s;
    item.catalogValueKnown = true;
    const auto choices = textChoices(item, {text(u"first"_s), text(u"other"_s), text(u"stands"_s)}, u"typed"_s);
    EXPECT_EQ(namesOf(usefulPairs(choices)),
        (QStringList{u"now > typed"_s, u"base > now"_s, u"stands > typed"_s, u"other > typed"_s}))
        << "first > typed stands there at rest";
    EXPECT_EQ(namesOf(usefulPairs(textChoices(itemWith(u""_s, u"a"_s, u"a"_s), {text(u"a"_s)}, u"a"_s))),
        QStringList{u" > a"_s});
    EXPECT_TRUE(usefulPairs({}).isEmpty());
}

} // namespace metaflow::ui
