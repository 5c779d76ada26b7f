#include "core/importing/PlanFile.h"
#include "core/importing/PlanFigures.h"

#include <gtest/gtest.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace metaflow::importing {

namespace {

Change change(const QStringList &path, Verdict verdict, int statement, const Comment &catalog, const Comment &ours)
{
    Change made;
    made.item = ItemId(7 + statement);
    made.itemVersion = 3;
    made.object = {path};
    made.tableType = u"MANAGED"_s;
    made.base = catalog;
    made.catalog = catalog;
    made.ours = ours;
    made.verdict = verdict;
    made.statement = statement;
    return made;
}

Plan samplePlan()
{
    const QStringList table{u"main"_s, u"sa.les"_s, u"ord`ers"_s};
    Plan plan;
    plan.id = PlanId(u"6a2f41a3-c54c-fce8-32d2-0324e1c32e22"_s);
    plan.kind = PlanKind::Rollback;
    plan.rollbackOf = PlanId(u"other"_s);
    plan.storeId = u"store"_s;
    plan.sourceKey = u"metastore"_s;
    plan.host = u"http://127.0.0.1:1"_s;
    plan.createdBy = {u"ann@example.com"_s, UserSource::Workspace};
    plan.createdAt = QDateTime({2026, 11, 22}, {23, 6, 19, 123}, Qt::UTC);
    plan.changes << change(
        table + QStringList{u"Größe"_s}, Verdict::Add, 1, std::nullopt, u"It's \\ 👩‍👩‍👧\nend\\"_s)
                 << change(table, Verdict::Replace, 2, u""_s, std::nullopt)
                 << change(table + QStringList{u"gone"_s}, Verdict::Missing, 0, std::nullopt, u"x"_s);
    plan.changes.last().baseKnown = false;
    PlanStatement first;
    first.number = 1;
    first.table = {table};
    first.sql = u"ALTER TABLE …"_s;
    PlanStatement second = first;
    second.number = 2;
    second.sql = u"COMMENT ON TABLE … IS :c"_s;
    second.parameters << StatementParameter{u"c"_s, std::nullopt} << StatementParameter{u"d"_s, u""_s};
    plan.statements << first << second;
    plan.facts.tableSigns << TableSigns{{table}, {Sign::Stream, Sign::RecentWrite}, {u"main.a.`b`"_s, u"10:00"_s}};
    plan.facts.privilegesRead = true;
    plan.hash = PlanFile::hash(plan);
    return plan;
}

QByteArray withHash(const QByteArray &body)
{
    return body + "{\"sha256\":\"" + QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex() + "\"}\n";
}

} // namespace

TEST(PlanFileTest, ReadsBackWhatWasWrittenToTheLastValue)
{
    const Plan plan = samplePlan();
    const auto read = PlanFile::parse(PlanFile::bytes(plan), u"f"_s);
    ASSERT_TRUE(read) << qPrintable(read.error().detail);
    EXPECT_EQ(*read, plan);
}

TEST(PlanFileTest, AnyByteThatIsAlteredLeftOutOrAddedIsNoticed)
{
    const QByteArray bytes = PlanFile::bytes(samplePlan());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        QByteArray altered = bytes;
        altered[i] = static_cast<char>(altered.at(i) ^ 1);
        ASSERT_FALSE(PlanFile::parse(altered, u"f"_s)) << i;
        QByteArray shorter = bytes;
        shorter.remove(i, 1);
        ASSERT_FALSE(PlanFile::parse(shorter, u"f"_s)) << i;
        ASSERT_FALSE(PlanFile::parse(bytes.left(i), u"f"_s)) << i;
    }
    const auto longer = PlanFile::parse(bytes + "{}\n", u"f"_s);
    ASSERT_FALSE(longer);
    EXPECT_EQ(longer.error().code, ErrorCode::PlanFileDamaged);
}

TEST(PlanFileTest, WhatHasAFittingHashAndIsNoPlanIsInvalid)
{
    const QByteArray body = PlanFile::body(samplePlan());
    const QList<QByteArray> lines = body.split('\n');
    const QList<QByteArray> broken{"{}\n", "[]\n", "not json\n", body + "{}\n", body + lines.at(1) + '\n',
        lines.at(0) + '\n' + lines.at(2) + '\n', QByteArray(body).replace("\"replace\"", "\"overwrite\""),
        QByteArray(body).replace("\"missing\"", "\"add\""), QByteArray(body).replace("\"format\":2", "\"format\":3"),
        QByteArray(body).replace("\"stream\"", "\"brook\"")};
    for (const QByteArray &text : broken) {
        const auto read = PlanFile::parse(withHash(text), u"f"_s);
        ASSERT_FALSE(read) << text.constData();
        EXPECT_EQ(read.error().code, ErrorCode::FileInvalid) << text.constData();
    }
}

/// A stored plan of an earlier MetaFlow must still fit its hash.
TEST(PlanFileTest, TheFirstFormatKeepsItsBytes)
{
    Plan plan = samplePlan();
    plan.format = 1;
    plan.facts = {};
    EXPECT_EQ(PlanFile::hash(plan), u"9eede2349387211403db18f52ce9662ab503732c6ca50e456f831593dd45a41a"_s);
    plan.hash = PlanFile::hash(plan);
    EXPECT_EQ(*PlanFile::parse(PlanFile::bytes(plan), u"f"_s), plan);
}

TEST(PlanFileTest, WhatBecameOfAPlanIsNotInItsBytes)
{
    Plan plan = samplePlan();
    const QByteArray before = PlanFile::bytes(plan);
    plan.state = PlanState::PartlyApplied;
    plan.statements[0].state = StatementState::Failed;
    plan.changes[0].state = ChangeState::Applied;
    plan.changes[0].readBack = u"x"_s;
    PlanStatement derived = plan.statements.first();
    derived.number = 3;
    derived.derived = true;
    derived.derivedFrom = 1;
    plan.statements << derived;
    EXPECT_EQ(PlanFile::bytes(plan), before);
}

TEST(PlanFileTest, IsSavedWholeAndReadableFromDisk)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a plan.mfplan"_s);
    const Plan plan = samplePlan();
    ASSERT_TRUE(PlanFile::save(plan, file));
    const auto read = PlanFile::load(file);
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, plan);
    const auto gone = PlanFile::load(folder.filePath(u"none"_s));
    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error().code, ErrorCode::FileUnreadable);
    const auto nowhere = PlanFile::save(plan, folder.filePath(u"no/such/folder.mfplan"_s));
    ASSERT_FALSE(nowhere);
    EXPECT_EQ(nowhere.error().code, ErrorCode::FileUnwritable);
}

TEST(PlanFiguresTest, CountVerdictsCommitsAndWhatIsLeftOut)
{
    Plan plan = samplePlan();
    EXPECT_EQ(countsOf(plan.changes).value(u"missing"_s), 1);
    EXPECT_EQ(tableCommitsOf(plan), 2);
    EXPECT_EQ(leftOutOf(plan.changes), 1);
    plan.changes[0].tableType = u"VIEW"_s;
    EXPECT_EQ(tableCommitsOf(plan), 1) << "a view has no table versions";
    plan.changes[2].verdict = Verdict::Unchanged;
    EXPECT_EQ(leftOutOf(plan.changes), 0);
}

} // namespace metaflow::importing
