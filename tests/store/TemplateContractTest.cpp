#include "core/store/Glossary.h"
#include "core/store/Templates.h"
#include "tests/store/StoreContract.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

class TemplateContract : public StoreContract {
protected:
    PromptTemplate draft(const QString &name, const QString &text = u"Describe. {{data}} {{answer}}"_s)
    {
        PromptTemplate one;
        one.name = name;
        one.scope = {u"main"_s, u"s*"_s, {}};
        one.content = {text, TemplateLength::Paragraph, TemplateStyle::Technical, u"de"_s, u"Kurz \u2013 bitte."_s};
        return one;
    }
    Result<PromptTemplate> add(const PromptTemplate &one, int least = 1)
    {
        return temporary().write(
            [&, at = now()](store::Connection &c) { return store::addTemplate(c, one, least, anna.person, at); });
    }
    Result<store::GlossaryOutcome> set(const QVector<GlossaryTerm> &terms)
    {
        return temporary().write(
            [&, at = now()](store::Connection &c) { return store::setTerms(c, terms, ben.person, at); });
    }
    QVector<GlossaryTerm> terms() { return temporary().read(store::glossary).value_or(QVector<GlossaryTerm>()); }
    /// Facts of the events of a kind, oldest first.
    QVector<QJsonObject> events(const QString &kind)
    {
        QVector<QJsonObject> all;
        const auto read = temporary().read([&](store::Connection &c) -> Result<bool> {
            all.clear();
            const auto done = c.forEach(
                u"SELECT facts FROM record_events WHERE kind = ? ORDER BY id"_s, {kind}, [&](const QSqlQuery &row) {
                    all << QJsonDocument::fromJson(row.value(0).toString().toUtf8()).object();
                });
            return done ? Result<bool>(true) : Result<bool>(fail(done.error()));
        });
        EXPECT_TRUE(read);
        return all;
    }
};

INSTANTIATE_TEST_SUITE_P(Sqlite, TemplateContract, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, TemplateContract, ::testing::Values(store::Dialect::Postgres));

TEST_P(TemplateContract, AVersionIsKeptAsItWasSavedAndTheNextOneStandsBesideIt)
{
    const auto one = add(draft(u"ours"_s));
    ASSERT_TRUE(one) << qPrintable(one.error().detail);
    EXPECT_EQ(one->version, 1);
    EXPECT_EQ(one->createdBy, anna.person.name);
    EXPECT_EQ(one->createdAt, now());
    ASSERT_EQ(add(draft(u"ours"_s, u"Other. {{data}} {{answer}}"_s))->version, 2);
    ASSERT_EQ(add(draft(u"describe"_s), 2)->version, 2) << "1 is taken by what is shipped";
    const auto versions = temporary().read([](store::Connection &c) { return store::templateVersions(c, u"ours"_s); });
    ASSERT_TRUE(versions);
    ASSERT_EQ(versions->size(), 2);
    EXPECT_EQ(versions->first(), *one) << "also after the next one was saved";
    const auto inUse = temporary().read(store::templatesInUse);
    ASSERT_TRUE(inUse);
    ASSERT_EQ(inUse->size(), 2);
    EXPECT_EQ(inUse->last().versionText(), u"ours-2"_s);
    EXPECT_EQ(temporary().read(store::templates)->size(), 3);
    EXPECT_TRUE(verify().ok);
    const auto noted = events(u"template"_s);
    ASSERT_EQ(noted.size(), 3);
    EXPECT_EQ(noted.first()[u"name"_s], u"ours"_s);
    EXPECT_EQ(noted.first()[u"action"_s], u"saved"_s);
    EXPECT_EQ(noted.first()[u"sha256"_s].toString().size(), 64);
}

TEST_P(TemplateContract, ARetiredNameIsOutOfUseUntilItIsSavedAgain)
{
    ASSERT_TRUE(add(draft(u"ours"_s)));
    ASSERT_TRUE(add(draft(u"ours"_s)));
    const auto retire = [this] {
        return temporary().write(
            [&, at = now()](store::Connection &c) { return store::retireTemplate(c, u"ours"_s, anna.person, at); });
    };
    ASSERT_TRUE(retire());
    EXPECT_TRUE(temporary().read(store::templatesInUse)->isEmpty());
    EXPECT_TRUE(temporary().read(store::templates)->first().retired);
    EXPECT_EQ(retire().error().code, ErrorCode::TemplateNotFound);
    EXPECT_EQ(add(draft(u"ours"_s))->version, 3);
    EXPECT_EQ(temporary().read(store::templatesInUse)->first().version, 3);
    EXPECT_EQ(events(u"template"_s).size(), 4);
}

TEST_P(TemplateContract, ATextThatNoDatabaseKeepsIsRefused)
{
    EXPECT_EQ(add(draft(u"ours"_s, u"a"_s + QChar(0))).error().code, ErrorCode::TextNotStorable);
    EXPECT_TRUE(temporary().read(store::templates)->isEmpty());
    EXPECT_EQ(set({{u"a"_s, u"term"_s, QString(QChar(0xdc00)), {}}}).error().code, ErrorCode::TextNotStorable);
    EXPECT_TRUE(terms().isEmpty());
    EXPECT_TRUE(events(u"glossary"_s).isEmpty());
}

TEST_P(TemplateContract, TermsAreAddedReplacedAndRemovedWhateverTheirCase)
{
    const GlossaryTerm arr{u"ARR"_s, u"acronym"_s, u"annual recurring revenue"_s, {u"run rate"_s, u"a,b"_s}};
    const GlossaryTerm marked{QChar(QChar::ByteOrderMark) + u"K\u00e4ufer"_s, u"term"_s, u"who buys \u201cit\u201d"_s,
        {QChar(QChar::ByteOrderMark) + u"Kunde"_s}};
    EXPECT_EQ(*set({arr, marked}), (store::GlossaryOutcome{2, 0, 0}));
    EXPECT_EQ(terms().size(), 2);
    EXPECT_TRUE(terms().contains(arr));
    EXPECT_TRUE(terms().contains(marked)) << "to the byte";
    GlossaryTerm other = arr;
    other.term = u"Arr"_s;
    EXPECT_EQ(*set({other, marked}), (store::GlossaryOutcome{0, 1, 1}));
    EXPECT_TRUE(terms().contains(other));
    EXPECT_EQ(terms().size(), 2);
    EXPECT_EQ(*set({other}), (store::GlossaryOutcome{0, 0, 1}));
    const auto remove = [this](const QString &term) {
        return temporary().write(
            [&, at = now()](store::Connection &c) { return store::removeTerm(c, term, ben.person, at); });
    };
    EXPECT_TRUE(remove(u"aRR"_s));
    EXPECT_EQ(remove(u"aRR"_s).error().code, ErrorCode::TermNotFound);
    EXPECT_EQ(terms(), QVector<GlossaryTerm>{marked});
    const auto noted = events(u"glossary"_s);
    ASSERT_EQ(noted.size(), 3) << "what changed nothing is no event";
    EXPECT_EQ(noted.at(1)[u"entries"_s].toArray().first()[u"before"_s][u"term"_s], u"ARR"_s);
    EXPECT_EQ(noted.at(2)[u"action"_s], u"removed"_s);
    EXPECT_TRUE(verify().ok);
}

TEST_P(TemplateContract, ThousandsOfTermsAreOneEventThatStaysSmall)
{
    QVector<GlossaryTerm> many;
    for (int i = 0; i < 3'000; ++i) {
        many.append({u"term %1"_s.arg(i), u"term"_s, u"meaning %1"_s.arg(i), {}});
    }
    EXPECT_EQ(set(many)->added, 3'000);
    EXPECT_EQ(terms().size(), 3'000);
    const auto noted = events(u"glossary"_s);
    ASSERT_EQ(noted.size(), 1);
    EXPECT_EQ(noted.first()[u"terms"_s], 3'000);
    EXPECT_EQ(noted.first()[u"entries"_s].toArray().size(), 200);
    EXPECT_EQ(noted.first()[u"sha256"_s].toString().size(), 64);
}

} // namespace metaflow::testing
