#include "tests/checks/CheckCase.h"

#include <QMap>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

bool isFound(const CheckCase &defect)
{
    const QSet<QString> found = checksThatFound(defect);
    return defect.kind == u"length" ? found.intersects({u"empty"_s, u"too_short"_s, u"too_long"_s})
                                    : found.contains(defect.kind);
}

} // namespace

TEST(PlantedDefectsTest, NineteenOfTwentyOfEveryTwoHundredAreFoundByTheirOwnCheck)
{
    struct Tally {
        int planted = 0, found = 0;
    };
    QMap<QString, Tally> kinds;
    int found = 0;
    const QVector<CheckCase> defects = checkCases(u"planted_defects.jsonl"_s);
    for (const CheckCase &defect : defects) {
        Tally &tally = kinds[defect.kind];
        tally.planted += 1;
        if (isFound(defect)) {
            tally.found += 1;
            found += 1;
        } else {
            std::printf("missed %s: %s\n", qPrintable(defect.kind), qPrintable(defect.text));
        }
    }
    for (auto it = kinds.cbegin(); it != kinds.cend(); ++it) {
        std::printf("%-20s %d of %d\n", qPrintable(it.key()), it->found, it->planted);
        EXPECT_EQ(it->planted, 10) << qPrintable(it.key());
    }
    ASSERT_EQ(defects.size(), 200);
    std::printf("found: %.1f %%\n", found * 100.0 / 200);
    EXPECT_GE(found, 190);
}

TEST(PlantedDefectsTest, WithoutTheirChecksHardlyAnyIsFound)
{
    int found = 0;
    for (CheckCase defect : checkCases(u"planted_defects.jsonl"_s)) {
        for (const QString &id : defect.kind == u"length" ? QStringList{u"empty"_s, u"too_short"_s, u"too_long"_s}
                                                          : QStringList{defect.kind}) {
            defect.context.standards.settings.checks[id].level = checks::Level::Off;
        }
        found += isFound(defect) ? 1 : 0;
    }
    EXPECT_EQ(found, 0);
}

} // namespace metaflow::testing
