#include "core/privacy/Privacy.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::privacy {

namespace {

QStringList kinds(const QString &text)
{
    QStringList names;
    for (const Detection &detection : detect(text)) {
        names << detection.detector;
    }
    return names;
}

void expectOne(const QString &kind, const QStringList &texts)
{
    for (const QString &text : texts) {
        EXPECT_EQ(kinds(text), QStringList{kind}) << text.toStdString();
    }
}

void expectNothing(const QStringList &texts)
{
    for (const QString &text : texts) {
        EXPECT_EQ(kinds(text), QStringList()) << text.toStdString();
    }
}

} // namespace

TEST(DetectorsTest, FindsEmailAddresses)
{
    expectOne(u"email"_s,
        {u"maria.garcia@example.com"_s, u"write to jörg@müller.de today"_s, u"x_1+tag@sub.example.co.uk"_s,
            u"luisg@embraer.com.br"_s});
    expectNothing({u"rate @ 5"_s, u"@handle"_s, u"a@b"_s});
}

TEST(DetectorsTest, FindsPhoneNumbersInTheFormatsOfSeveralCountries)
{
    expectOne(u"phone"_s,
        {u"+34 600 111 222"_s, u"555-010-2233"_s, u"+81 3 5555 0101"_s, u"+46 8 555 010"_s, u"+55 (12) 3923-5555"_s,
            u"(403) 262-3443"_s, u"1 (780) 836-9987"_s, u"+420 2 4172 5555"_s, u"030 123 45 67"_s, u"0170/1234567"_s,
            u"call 555.010.2233 now"_s, u"01 47 42 71 71"_s, u"555-0102"_s});
}

TEST(DetectorsTest, DoesNotTakeDatesAmountsOrCodesForPhoneNumbers)
{
    expectNothing({u"2024-06-01"_s, u"2024-06-01 08:12:33"_s, u"01.06.2024"_s, u"1290.50"_s, u"E-2024-00012"_s,
        u"CC-1001"_s, u"1.4.2"_s, u"0 1 2 3"_s, u"18220.4"_s, u"-121.89"_s, u"2024-P03"_s, u"PMP-0091"_s});
}

TEST(DetectorsTest, FindsCardsByTheirCheckDigit)
{
    expectOne(u"card"_s, {u"4111 1111 1111 1111"_s, u"5500-0000-0000-0004"_s, u"378282246310005"_s});
    EXPECT_FALSE(kinds(u"4111 1111 1111 1112"_s).contains(u"card"_s));
}

TEST(DetectorsTest, FindsIbansByTheirRemainderAlsoWithSpaces)
{
    expectOne(u"iban"_s,
        {u"DE89370400440532013000"_s, u"DE89 3704 0044 0532 0130 00"_s, u"GB29 NWBK 6016 1331 9268 19"_s,
            u"paid to FR14 2004 1010 0505 0001 3M02 606 in May"_s});
    EXPECT_FALSE(kinds(u"DE88 3704 0044 0532 0130 00"_s).contains(u"iban"_s));
}

TEST(DetectorsTest, FindsNationalIds)
{
    expectOne(u"national_id"_s,
        {u"078-05-1120"_s, u"AB 12 34 56 C"_s, u"12345678Z"_s, u"RSSMRA85T10A562S"_s, u"123.456.789-09"_s,
            u"756.9217.0769.85"_s, u"811228-9874"_s, u"2345 6789 0123"_s, u"ABCPE1234F"_s});
}

TEST(DetectorsTest, FindsIpAddressesButNoVersions)
{
    expectOne(u"ip"_s, {u"192.168.1.20"_s, u"from 10.0.0.1"_s, u"2001:db8:85a3:0:0:8a2e:370:7334"_s, u"fe80::1"_s});
    expectNothing({u"1.4.2"_s, u"300.1.1.1"_s, u"12:30"_s});
}

TEST(DetectorsTest, FindsBirthDatesBehindAWordForBirth)
{
    expectOne(u"birth_date"_s,
        {u"born 1961-02-03"_s, u"DOB: 02/03/1961"_s, u"geboren am 3. Februar 1961"_s, u"née le 03.02.1961"_s});
    expectNothing({u"valid from 1961-02-03"_s});
}

TEST(DetectorsTest, FindsNamesOfPeople)
{
    expectOne(u"person_name"_s,
        {u"Maria Garcia"_s, u"owned by Luís Gonçalves since May"_s, u"Smith, John"_s, u"Mr. Quibblewort"_s,
            u"Frau Dingskirchen"_s, u"Jane Q. Public"_s, u"FATIMA"_s, u"Ask Stanisław Wójcik"_s});
    expectNothing({u"Customer Address"_s, u"Mark as done"_s, u"The Status of an Order"_s, u"Sales Region"_s});
}

TEST(DetectorsTest, FindsRunsOfSixDigitsAndMore)
{
    expectOne(u"long_digits"_s, {u"order 100238"_s, u"JD014600003SE"_s, u"١٢٣٤٥٦"_s});
    expectNothing({u"12345"_s, u"12,345,678"_s});
}

TEST(DetectorsTest, TellsWhereAndTakesTheMoreTellingOfTwo)
{
    const auto found = detect(u"pay DE89370400440532013000 or ask a@b.de"_s);
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found.at(0), (Detection{u"iban"_s, 4, 22}));
    EXPECT_EQ(found.at(1), (Detection{u"email"_s, 34, 6}));
}

TEST(DetectorsTest, OldCommentsPassWithoutWhatADetectorSees)
{
    const QString comment = u"Ask Maria Garcia (maria@example.com), id 1234567"_s;
    EXPECT_EQ(releasableText(comment, PrivacyMode::Masked), u"Ask [person_name] ([email]), id [long_digits]"_s);
    EXPECT_EQ(releasableText(comment, PrivacyMode::None), releasableText(comment, PrivacyMode::Masked));
    EXPECT_EQ(releasableText(comment, PrivacyMode::Raw), comment);
    EXPECT_EQ(releasableText(u"Plain words, 12 of them"_s, PrivacyMode::Masked), u"Plain words, 12 of them"_s);
}

TEST(DetectorsTest, WhatOverlapsIsHiddenAsAWhole)
{
    const OwnPatterns years({{u"yearlike"_s, u"\\d{4}"_s, OwnPattern::AppliesTo::Value}});
    const auto released = [&](const QString &text) { return releasableText(text, PrivacyMode::Masked, years); };
    EXPECT_EQ(released(u"ask xq.winterbottomly1990@example.com today"_s), u"ask [email] today"_s);
    EXPECT_EQ(released(u"ask xq.winterbottomly @example.com today"_s), u"ask [email] today"_s);
    EXPECT_EQ(released(u"since 1990 only"_s), u"since [yearlike] only"_s);
    EXPECT_EQ(released(u"12341990"_s), u"[long_digits]"_s) << "two that touch, inside a third";
    const OwnPatterns halves({{u"left"_s, u"abcdef"_s, OwnPattern::AppliesTo::Value},
        {u"right"_s, u"defghijk"_s, OwnPattern::AppliesTo::Value}});
    EXPECT_EQ(detectWidely(u"x abcdef"_s, halves), (QVector<Detection>{{u"left"_s, 2, 6}}));
    EXPECT_EQ(detectWidely(u"x abcdefghijk y"_s, halves), (QVector<Detection>{{u"right"_s, 2, 11}}));
}

TEST(DetectorsTest, HalfACharacterHidesNothingFromTheDetectors)
{
    const QString half = QString(QChar(0xD83D)) + u" ask maria.garcia@example.com"_s;
    EXPECT_FALSE(releasableText(half, PrivacyMode::Masked).contains(u"garcia"_s));
    ASSERT_EQ(detect(half).size(), 1);
    EXPECT_EQ(detect(half).first().start, 6);
}

TEST(DetectorsTest, ALongTextIsReadInTimeAndLeavesCut)
{
    const QString names = u"Anna Main "_s.repeated(12'000);
    QElapsedTimer timer;
    timer.start();
    EXPECT_GT(detect(names).size(), 1);
    EXPECT_FALSE(detectWidely(names).isEmpty());
    EXPECT_LT(timer.elapsed(), 2'000) << "milliseconds; it grows with the length and no faster";
    const QString released = releasableText(u"word "_s.repeated(24'000), PrivacyMode::Masked);
    EXPECT_EQ(released.size(), 4'001);
    EXPECT_TRUE(released.endsWith(u'…'));
    const QString atTheCut = u"word "_s.repeated(798) + u"maria.garcia@example.com and more "_s.repeated(20);
    EXPECT_FALSE(releasableText(atTheCut, PrivacyMode::Masked).contains(u"mar"_s));
    EXPECT_EQ(releasableText(names, PrivacyMode::Raw), names);
}

} // namespace metaflow::privacy
