#include "core/privacy/Privacy.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::privacy {

namespace {

ColumnSamples column(const QString &name, const QString &type, const QStringList &values)
{
    ColumnSamples samples{name, type, false, {}};
    for (const QString &value : values) {
        samples.values.append(value);
    }
    return samples;
}

QStringList masked(const QString &name, const QString &type, const QStringList &values)
{
    return releasable(column(name, type, values), PrivacyMode::Masked);
}

QStringList times(const QStringList &values, int n)
{
    QStringList all;
    for (int i = 0; i < n; ++i) {
        all += values;
    }
    return all;
}

} // namespace

TEST(ReleasableTest, PatternSaysClassesAndLengthOnly)
{
    EXPECT_EQ(pattern(u"Haus 12"_s), u"Aaaa 99"_s);
    EXPECT_EQ(pattern(u"maria@x.de"_s), u"aaaaa@a.aa"_s);
    EXPECT_EQ(pattern(u"Ökonomie-٣\t東京"_s), u"Aaaaaaaa-9 aa"_s);
    EXPECT_EQ(pattern(u"\u202Eabc😀"_s), u"?aaa?"_s);
    EXPECT_EQ(pattern(QString()), QString());
}

TEST(ReleasableTest, NoneGivesNothingAndMaskedColumnsGiveNothingUnderAnyMode)
{
    const auto plain = column(u"qty"_s, u"int"_s, {u"1"_s, u"2"_s});
    EXPECT_TRUE(releasable(plain, PrivacyMode::None).isEmpty());
    auto tagged = plain;
    tagged.masked = true;
    EXPECT_TRUE(releasable(tagged, PrivacyMode::Masked).isEmpty());
    EXPECT_TRUE(releasable(tagged, PrivacyMode::Raw).isEmpty());
}

TEST(ReleasableTest, NumbersDatesAndBooleansLeave)
{
    EXPECT_EQ(masked(u"qty"_s, u"int"_s, {u"1"_s, u"2"_s, u"2"_s}), (QStringList{u"1"_s, u"2"_s}));
    EXPECT_EQ(masked(u"rate"_s, u"decimal(12,4)"_s, {u"19.99"_s, u"5.50"_s}), (QStringList{u"19.99"_s, u"5.50"_s}));
    EXPECT_EQ(masked(u"posted"_s, u"date"_s, {u"2024-03-31"_s}), QStringList{u"2024-03-31"_s});
    EXPECT_EQ(
        masked(u"seen"_s, u"timestamp"_s, {u"2024-06-01 08:12:33.123456"_s}), QStringList{u"2024-06-01 08:12:33"_s});
    EXPECT_EQ(masked(u"email_verified"_s, u"boolean"_s, {u"true"_s, u"false"_s}), (QStringList{u"true"_s, u"false"_s}));
}

TEST(ReleasableTest, LongDigitRunsNeverLeave)
{
    EXPECT_EQ(masked(u"order_id"_s, u"bigint"_s, {u"900012"_s, u"12"_s}), (QStringList{u"999999"_s, u"99"_s}));
    EXPECT_EQ(masked(u"amount"_s, u"decimal(18,2)"_s, {u"1234567.50"_s, u"12.00"_s}), QStringList{u"12.00"_s});
    EXPECT_EQ(masked(u"gl_account"_s, u"string"_s, {u"400100"_s, u"510200"_s}), QStringList{u"999999"_s});
    EXPECT_EQ(masked(u"ref"_s, u"string"_s, {u"JD014600003SE"_s}), QStringList{u"AA999999999AA"_s});
}

TEST(ReleasableTest, NumericColumnsAboutPeopleSendPatterns)
{
    EXPECT_EQ(masked(u"ssn"_s, u"bigint"_s, {u"12345"_s}), QStringList{u"99999"_s});
    EXPECT_EQ(masked(u"PhoneExtension"_s, u"int"_s, {u"4411"_s}), QStringList{u"9999"_s});
    EXPECT_EQ(masked(u"TELNR"_s, u"decimal(12,0)"_s, {u"55501"_s}), QStringList{u"99999"_s});
}

TEST(ReleasableTest, BirthDatesNeverLeave)
{
    EXPECT_EQ(masked(u"BirthDate"_s, u"timestamp"_s, {u"1962-02-18 00:00:00"_s}), QStringList{u"9999-99-99 9…19"_s});
    EXPECT_EQ(masked(u"geb_dat"_s, u"date"_s, {u"1961-02-03"_s}), QStringList{u"9999-99-99"_s});
    EXPECT_EQ(masked(u"d7"_s, u"date"_s, {u"1961-02-03"_s, u"1984-10-10"_s}), QStringList{u"9999-99-99"_s});
    EXPECT_EQ(masked(u"txt"_s, u"string"_s, {u"1961-02-03"_s, u"1984-10-10"_s}), QStringList{u"9999-99-99"_s});
}

TEST(ReleasableTest, CodesLeave)
{
    const auto leaves = [](const QString &name, const QStringList &values) {
        return !masked(name, u"string"_s, values).isEmpty()
            && masked(name, u"string"_s, values).first() == values.first();
    };
    EXPECT_TRUE(leaves(u"country_code"_s, {u"ES"_s, u"US"_s}));
    EXPECT_TRUE(leaves(u"ship_from"_s, {u"WH-01"_s, u"WH-02"_s}));
    EXPECT_TRUE(leaves(u"period"_s, {u"2024-P03"_s}));
    EXPECT_TRUE(leaves(u"fw_ver"_s, {u"1.4.2"_s, u"1.5.0-rc1"_s}));
    EXPECT_TRUE(leaves(u"metric"_s, {u"temp_c"_s, u"vib_rms"_s}));
    EXPECT_TRUE(leaves(u"flag"_s, {u"Y"_s, u"N"_s}));
    EXPECT_TRUE(leaves(u"status"_s, times({u"SHIPPED"_s, u"OPEN"_s}, 3)));
    EXPECT_TRUE(leaves(u"email_opt_in_flg"_s, {u"Y"_s, u"N"_s}));
    EXPECT_TRUE(leaves(u"state"_s, times({u"active"_s, u"closed"_s, u"waiting"_s}, 5)));
}

TEST(ReleasableTest, NaturalWordsAndNamesDoNotLeaveWhateverTheColumnIsCalled)
{
    EXPECT_EQ(masked(u"c1"_s, u"string"_s, {u"Maria"_s, u"John"_s}), (QStringList{u"Aaaaa"_s, u"Aaaa"_s}));
    EXPECT_EQ(masked(u"c1"_s, u"string"_s, times({u"SMITH"_s, u"JONES"_s}, 20)), QStringList{u"AAAAA"_s});
    EXPECT_EQ(masked(u"c2"_s, u"string"_s, {u"Madrid"_s, u"San Francisco"_s}),
        (QStringList{u"Aaaaaa"_s, u"Aaa Aaaaaaaaa"_s}));
    EXPECT_EQ(
        masked(u"company"_s, u"string"_s, {u"Telus"_s, u"Google Inc."_s}), (QStringList{u"Aaaaa"_s, u"Aaaaaa Aaa."_s}));
    EXPECT_EQ(masked(u"c3"_s, u"string"_s, {u"rbaker"_s, u"mkhan"_s}), (QStringList{u"aaaaaa"_s, u"aaaaa"_s}));
    EXPECT_EQ(masked(u"created_by"_s, u"string"_s, {u"csr_jlee"_s}), QStringList{u"aaa_aaaa"_s});
    EXPECT_EQ(masked(u"host"_s, u"string"_s, {u"10.0.0.1"_s}), QStringList{u"99.9.9.9"_s});
}

TEST(ReleasableTest, NamesThatNoListKnowsDoNotLeaveInWhateverForm)
{
    const auto leaves = [](const QString &name, const QStringList &values) {
        return masked(name, u"string"_s, values).contains(values.first());
    };
    for (const QString &name : {u"assignee"_s, u"c9"_s}) {
        EXPECT_FALSE(leaves(name, {u"wanda.kieslowska"_s, u"bjarke.thomsen"_s})) << name.toStdString();
        EXPECT_FALSE(leaves(name, {u"Wanda"_s, u"Bjarke"_s, u"Thandiwe"_s})) << name.toStdString();
        EXPECT_FALSE(leaves(name, {u"KIRA"_s, u"OLEN"_s, u"JUNO"_s})) << name.toStdString();
        EXPECT_FALSE(leaves(name, {u"jmcfly1"_s, u"mkhan42"_s})) << name.toStdString();
        EXPECT_FALSE(leaves(name, {u"wkieslowska"_s, u"bthomsen"_s})) << name.toStdString();
        EXPECT_FALSE(leaves(name, {u"kieslowska-w"_s, u"thomsen_b"_s})) << name.toStdString();
    }
    for (const QString &name : {u"owner"_s, u"agent_id"_s, u"employee"_s, u"resolver"_s, u"ticket_reviewer"_s,
             u"bearbeiter"_s, u"AssignedTo"_s}) {
        EXPECT_FALSE(leaves(name, times({u"kira"_s, u"olen"_s, u"juno"_s}, 8))) << name.toStdString();
    }
}

TEST(ReleasableTest, CodesLeaveThoughTheyHoldWords)
{
    const auto leaves = [](const QString &name, const QStringList &values) {
        return masked(name, u"string"_s, values).contains(values.first());
    };
    EXPECT_TRUE(leaves(u"promo"_s, times({u"LOYAL10"_s, u"SPR24"_s, u"NONE"_s}, 2)));
    EXPECT_TRUE(leaves(u"metric"_s, times({u"humidity_pct"_s, u"temp_c"_s, u"vib_rms"_s, u"power_w"_s}, 3)));
    EXPECT_TRUE(leaves(u"asset"_s, {u"PMP-0091"_s, u"PMP-0107"_s}));
    EXPECT_TRUE(leaves(u"country"_s, {u"ES"_s, u"FR"_s}));
    EXPECT_TRUE(leaves(u"curr"_s, times({u"USD"_s, u"EUR"_s}, 2)));
    EXPECT_TRUE(leaves(u"status"_s, times({u"in_review"_s, u"closed"_s}, 6)));
}

TEST(ReleasableTest, OnlyBirthKeepsADateBack)
{
    EXPECT_EQ(masked(u"last_login_ts"_s, u"timestamp"_s, {u"2024-06-01 08:12:33"_s, u"2024-06-02 09:00:00"_s}),
        (QStringList{u"2024-06-01 08:12:33"_s, u"2024-06-02 09:00:00"_s}));
    EXPECT_EQ(masked(u"phone_verified_at"_s, u"date"_s, {u"2024-06-01"_s}), QStringList{u"2024-06-01"_s});
    for (const QString &name : {u"dob"_s, u"birth_dt"_s, u"patient_birthdate"_s, u"GEBDAT"_s, u"fecha_nacimiento"_s,
             u"date_naissance"_s, u"born_on"_s}) {
        EXPECT_EQ(masked(name, u"date"_s, {u"2019-06-01"_s}), QStringList{u"9999-99-99"_s}) << name.toStdString();
    }
}

TEST(ReleasableTest, LongTextsAreCutToAPatternWithTheirLength)
{
    EXPECT_EQ(
        masked(u"note"_s, u"string"_s, {u"Patient reports improved control."_s}), QStringList{u"Aaaaaaa aaaa…33"_s});
    const QStringList raw = releasable(column(u"note"_s, u"string"_s, {QString(10'000, u'x')}), PrivacyMode::Raw);
    ASSERT_EQ(raw.size(), 1);
    EXPECT_LE(raw.first().size(), 66);
}

TEST(ReleasableTest, GivesDistinctVisibleValuesUpToTheLimit)
{
    const auto many = column(u"n"_s, u"int"_s, {u"1"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s});
    EXPECT_EQ(releasable(many, PrivacyMode::Masked, 2), (QStringList{u"1"_s, u"2"_s}));
    auto withNull = column(u"n"_s, u"int"_s, {u"7"_s});
    withNull.values.prepend(std::nullopt);
    EXPECT_EQ(releasable(withNull, PrivacyMode::Masked), QStringList{u"7"_s});
    EXPECT_EQ(
        releasable(column(u"t"_s, u"string"_s, {u"a\u202Eb\u0007c\nd"_s}), PrivacyMode::Raw), QStringList{u"ab c d"_s});
}

TEST(ReleasableTest, PersonalColumnNamesOfSeveralLanguagesAreKnown)
{
    for (const QString &name : {u"email"_s, u"EmailAddress"_s, u"cust_email_addr"_s, u"TEL_NO"_s, u"Phone"_s,
             u"first_name"_s, u"LastName"_s, u"BillingAddress"_s, u"street_address"_s, u"geb_dat"_s, u"GEBDAT"_s,
             u"STRAS"_s, u"PSTLZ"_s, u"NAME_FIRST"_s, u"vorname"_s, u"Straße"_s, u"prénom"_s, u"fecha_nacimiento"_s,
             u"apellido1"_s, u"dob"_s, u"postal_code"_s, u"zip3"_s, u"patient_mrn"_s, u"attending_npi"_s, u"IBAN"_s,
             u"customer_name"_s, u"posted_by"_s, u"City"_s, u"Fax"_s, u"TELF1"_s}) {
        EXPECT_TRUE(isPersonalName(name)) << name.toStdString();
    }
    for (const QString &name : {u"order_id"_s, u"product_name"_s, u"status"_s, u"phone_type"_s, u"email_opt_in_flg"_s,
             u"created_ts"_s, u"company_cd"_s, u"is_active"_s, u"source_system"_s, u"order_by"_s,
             u"birth_weight_flag"_s, u"Name"_s, u"units"_s, u""_s}) {
        EXPECT_FALSE(isPersonalName(name)) << name.toStdString();
    }
}

} // namespace metaflow::privacy
