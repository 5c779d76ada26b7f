#include "core/review/WordDiff.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace metaflow::review {

namespace {

QString joined(const QVector<DiffPart> &parts, DiffPart::Kind side)
{
    QString text;
    for (const DiffPart &part : parts) {
        if (part.kind == DiffPart::Kind::Same || part.kind == side) {
            text += part.text;
        }
    }
    return text;
}

void expectReproduces(const QString &before, const QString &after)
{
    const auto parts = wordDiff(before, after);
    EXPECT_EQ(joined(parts, DiffPart::Kind::Removed), before);
    EXPECT_EQ(joined(parts, DiffPart::Kind::Added), after);
    for (qsizetype i = 1; i < parts.size(); ++i) {
        EXPECT_NE(parts.at(i - 1).kind, parts.at(i).kind) << "neighbours of one kind are one part";
    }
}

QString randomText(QRandomGenerator &random)
{
    static const QStringList pieces{u"order"_s, u"customer"_s, u"straße"_s, u" "_s, u" "_s, u"  "_s, u"\n"_s, u"."_s,
        u"'"_s, u"\\"_s, u"👩‍👩‍👧"_s, u"e\u0301"_s, QString(QChar(0xd83d)), u"\u202e"_s, u"--"_s, u"42"_s};
    QString text;
    const int count = random.bounded(40);
    for (int i = 0; i < count; ++i) {
        text += pieces.at(random.bounded(static_cast<int>(pieces.size())));
    }
    return text;
}

} // namespace

TEST(WordDiffTest, ShowsAChangedWordBetweenUnchangedOnes)
{
    const QVector<DiffPart> expected{{DiffPart::Kind::Same, u"The "_s}, {DiffPart::Kind::Removed, u"old"_s},
        {DiffPart::Kind::Added, u"new"_s}, {DiffPart::Kind::Same, u" name."_s}};
    EXPECT_EQ(wordDiff(u"The old name."_s, u"The new name."_s), expected);
}

TEST(WordDiffTest, EqualTextsAreOnePartAndEmptyOnesNone)
{
    EXPECT_EQ(wordDiff(u"same"_s, u"same"_s), (QVector<DiffPart>{{DiffPart::Kind::Same, u"same"_s}}));
    EXPECT_TRUE(wordDiff(QString(), QString()).isEmpty());
    EXPECT_EQ(wordDiff(QString(), u"all new"_s), (QVector<DiffPart>{{DiffPart::Kind::Added, u"all new"_s}}));
    EXPECT_EQ(wordDiff(u"all gone"_s, QString()), (QVector<DiffPart>{{DiffPart::Kind::Removed, u"all gone"_s}}));
}

TEST(WordDiffTest, JoinedPartsGiveBothTextsBackForRandomTexts)
{
    QRandomGenerator random(20261122);
    for (int round = 0; round < 2000 && !testing::Test::HasFailure(); ++round) {
        expectReproduces(randomText(random), randomText(random));
    }
}

TEST(WordDiffTest, LongAndWhollyDifferentTextsEndSoon)
{
    QString before, after;
    for (int i = 0; i < 4'000; ++i) {
        before += u"a%1 "_s.arg(i);
        after += u"b%1 "_s.arg(i);
    }
    QElapsedTimer timer;
    timer.start();
    expectReproduces(before, after);
    expectReproduces(before.repeated(20), after);
    EXPECT_LT(timer.elapsed(), 5'000);
}

} // namespace metaflow::review
