#include "app/sandbox/catalog/Privileges.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::sandbox::catalog {

namespace {

const QString user = u"a@metaflow.example"_s;
const QStringList table{u"c"_s, u"s"_s, u"odd.name"_s};

struct Granted {
    QStringList object;
    Privileges::Names names;
};

Privileges with(const std::vector<Granted> &grants)
{
    Privileges privileges;
    privileges.grant(user, {}, {});
    for (const Granted &grant : grants) {
        privileges.grant(user, grant.object, grant.names);
    }
    return privileges;
}

} // namespace

TEST(PrivilegesTest, EverybodyMayEverythingUntilLimited)
{
    Privileges privileges;
    EXPECT_FALSE(privileges.missing(user, u"MANAGE"_s, table));
    EXPECT_EQ(privileges.sight(user, table), Sight::Full);
    privileges.grant(user, {}, {});
    EXPECT_TRUE(privileges.missing(user, u"SELECT"_s, table));
    EXPECT_EQ(privileges.sight(user, table), Sight::Nothing);
    EXPECT_FALSE(privileges.missing(u"b@metaflow.example"_s, u"SELECT"_s, table));
    privileges.clear();
    EXPECT_FALSE(privileges.missing(user, u"SELECT"_s, table));
}

TEST(PrivilegesTest, NamesWhatIsMissingFirst)
{
    struct Case {
        std::vector<Granted> grants;
        QString wanted;
        QString missing; ///< empty: nothing is
        qsizetype parts;
        Sight sight;
    };
    const QStringList c = table.first(1);
    const QStringList s = table.first(2);
    const std::vector<Case> cases = {
        {{}, u"SELECT"_s, u"USE_CATALOG"_s, 1, Sight::Nothing},
        {{{c, {u"SELECT"_s}}}, u"SELECT"_s, u"USE_CATALOG"_s, 1, Sight::Nothing},
        {{{c, {u"USE CATALOG"_s}}, {s, {u"SELECT"_s}}}, u"SELECT"_s, u"USE_SCHEMA"_s, 2, Sight::Nothing},
        {{{c, {u"use catalog"_s, u"USE_SCHEMA"_s}}}, u"SELECT"_s, u"SELECT"_s, 3, Sight::Nothing},
        {{{c, {u"USE_CATALOG"_s, u"USE_SCHEMA"_s}}, {table, {u"SELECT"_s}}}, u"SELECT"_s, {}, 0, Sight::Full},
        {{{c, {u"USE_CATALOG"_s, u"USE_SCHEMA"_s}}, {table, {u"SELECT"_s}}}, u"MODIFY"_s, u"MODIFY"_s, 3, Sight::Full},
        {{{{u"C"_s}, {u"ALL PRIVILEGES"_s}}}, u"MODIFY"_s, {}, 0, Sight::Full},
        {{{c, {u"ALL_PRIVILEGES"_s}}}, u"MANAGE"_s, u"MANAGE"_s, 3, Sight::Full},
        {{{c, {u"BROWSE"_s}}}, u"SELECT"_s, u"USE_CATALOG"_s, 1, Sight::Browse},
        {{{{u"c"_s, u"s"_s, u"other"_s}, {u"SELECT"_s}}, {s, {u"USE_SCHEMA"_s}}, {c, {u"USE_CATALOG"_s}}}, u"SELECT"_s,
            u"SELECT"_s, 3, Sight::Nothing},
    };
    for (size_t i = 0; i < cases.size(); ++i) {
        const Privileges privileges = with(cases[i].grants);
        const auto missing = privileges.missing(user, cases[i].wanted, table);
        EXPECT_EQ(missing ? missing->privilege : QString(), cases[i].missing) << i;
        EXPECT_EQ(missing ? missing->object.size() : 0, cases[i].parts) << i;
        EXPECT_EQ(privileges.sight(user, table), cases[i].sight) << i;
    }
}

TEST(PrivilegesTest, RevokingFromSomebodyUnlimitedLeavesTheRest)
{
    Privileges privileges;
    privileges.revoke(user, {u"d"_s}, {u"ALL_PRIVILEGES"_s}, {u"c"_s, u"d"_s});
    EXPECT_FALSE(privileges.missing(user, u"MODIFY"_s, table));
    EXPECT_FALSE(privileges.missing(user, u"MANAGE"_s, {u"c"_s}));
    EXPECT_EQ(privileges.sight(user, {u"d"_s}), Sight::Nothing);
    privileges.revoke(user, {u"c"_s}, {u"MODIFY"_s}, {u"c"_s, u"d"_s});
    EXPECT_TRUE(privileges.missing(user, u"MODIFY"_s, table));
    EXPECT_FALSE(privileges.missing(user, u"SELECT"_s, table));
    EXPECT_EQ(privileges.effective(user, table).front().from, QStringList{u"c"_s});
}

TEST(PrivilegesTest, SystemTablesAreEverybodys)
{
    const Privileges privileges = with({{{u"c"_s}, {u"USE_CATALOG"_s}}});
    EXPECT_FALSE(privileges.missing(user, u"SELECT"_s, {u"system"_s, u"information_schema"_s, u"tables"_s}));
    EXPECT_EQ(privileges.sight(user, {u"system"_s}), Sight::Full);
    EXPECT_EQ(privileges.sight(user, {u"c"_s, u"information_schema"_s, u"tables"_s}), Sight::Full);
    EXPECT_EQ(privileges.sight(user, {u"d"_s, u"information_schema"_s, u"tables"_s}), Sight::Nothing);
}

} // namespace metaflow::sandbox::catalog
