#include "core/generation/GlossaryService.h"
#include "core/generation/PromptText.h"
#include "core/generation/Preparation.h"
#include "core/generation/TemplateService.h"
#include "core/store/Runs.h"
#include "tests/generation/GenerationFixture.h"

using namespace Qt::StringLiterals;

namespace metaflow::generation {

class TemplateServiceTest : public testing::GenerationFixture {
protected:
    void SetUp() override
    {
        GenerationFixture::SetUp();
        const Context c = context();
        service = std::make_unique<TemplateService>(
            *c.engine, *c.workers, *c.clock, *c.http, *c.session, *c.store, *c.prices);
    }
    PromptTemplate draft(const QString &name, const TemplateScope &scope = {}, const QString &more = {})
    {
        PromptTemplate one;
        one.name = name;
        one.scope = scope;
        one.content.text = u"Describe well. {{data}} {{answer}}"_s + more;
        return one;
    }
    PromptTemplate saved(const PromptTemplate &one)
    {
        const auto stored = testing::waitFor(service->save(one, anna));
        EXPECT_TRUE(stored) << qPrintable(stored ? QString() : stored.error().detail);
        return stored.value_or(PromptTemplate());
    }
    Result<Quote> prepare(GenerationOptions options)
    {
        Selection selection;
        selection.catalog = u"main"_s;
        return testing::waitFor(engine.submit(
            [context = context(), source = source(), selection, options, anna = anna](std::stop_token stop) {
                return prepareRun(context, source, selection, options, anna, false, std::move(stop));
            }));
    }
    QStringList versionsOf(RunId run)
    {
        QStringList versions;
        for (const Request &request : temporary.read([run](store::Connection &c) { return store::requests(c, run); })
                                          .value_or(QVector<Request>())) {
            versions << request.templateVersion;
        }
        return versions;
    }

    std::unique_ptr<TemplateService> service;
    const Person anna{u"anna@example.com"_s, UserSource::Workspace};
};

TEST_F(TemplateServiceTest, SavingMakesTheNextVersionAndNeverChangesOne)
{
    EXPECT_EQ(saved(draft(u"ours"_s)).versionText(), u"ours-1"_s);
    EXPECT_EQ(saved(draft(u"ours"_s, {}, u" Shorter."_s)).versionText(), u"ours-2"_s);
    EXPECT_EQ(saved(draft(u"describe"_s)).versionText(), u"describe-2"_s) << "1 is the shipped one";
    const auto versions = testing::waitFor(service->versions(u"ours"_s));
    ASSERT_TRUE(versions);
    ASSERT_EQ(versions->size(), 2);
    EXPECT_EQ(versions->first().content.text, draft(u"ours"_s).content.text);
    EXPECT_EQ(testing::waitFor(service->show(u"ours"_s, 1))->version, 1);
    EXPECT_EQ(testing::waitFor(service->show(u"ours"_s))->version, 2);
    EXPECT_EQ(testing::waitFor(service->show(u"describe"_s, 1))->content.text, shippedTemplate().content.text);
    EXPECT_EQ(testing::waitFor(service->show(u"ours"_s, 3)).error().code, ErrorCode::TemplateNotFound);
    EXPECT_EQ(testing::waitFor(service->versions(u"theirs"_s)).error().code, ErrorCode::TemplateNotFound);
    const auto list = testing::waitFor(service->list());
    ASSERT_TRUE(list);
    ASSERT_EQ(list->size(), 2);
    EXPECT_EQ(list->first().versionText(), u"describe-2"_s);
    EXPECT_EQ(list->last().versionText(), u"ours-2"_s);
}

TEST_F(TemplateServiceTest, WhatIsWrongIsNotSavedAndSaysWhere)
{
    const auto refused = testing::waitFor(service->save(draft(u"ours"_s, {}, u"\n{{tabel}}"_s), anna));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::TemplateInvalid);
    EXPECT_EQ(refused.error().subject, u"ours:2:1"_s);
    EXPECT_EQ(refused.error().detail, u"unknown_name tabel"_s);
    EXPECT_EQ(testing::waitFor(service->list())->size(), 1) << "the shipped one alone";
    const auto preview = testing::waitFor(service->preview(draft(u"ours"_s, {}, u"{{tabel}}"_s)));
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->problems.size(), 1);
    EXPECT_EQ(preview->system, QString());
    const auto good = testing::waitFor(service->preview(draft(u"ours"_s)));
    EXPECT_GT(good->tokens, 20);
    EXPECT_TRUE(good->system.startsWith(u"Describe well. The lines between"_s));
}

TEST_F(TemplateServiceTest, ANewVersionOfATemplateThatAppliesMeansANewRunAndAnotherOneDoesNot)
{
    scan({numberedTable(1)});
    const auto first = prepare(options());
    ASSERT_TRUE(first);
    EXPECT_EQ(versionsOf(first->run.id), QStringList{u"describe-1"_s});
    saved(draft(u"elsewhere"_s, {u"other"_s, {}, {}}));
    EXPECT_EQ(prepare(options())->run.id, first->run.id) << "it is for another catalog";
    saved(draft(u"ours"_s, {u"main"_s, {}, {}}));
    const auto second = prepare(options());
    EXPECT_NE(second->run.id, first->run.id);
    EXPECT_EQ(versionsOf(second->run.id), QStringList{u"ours-1"_s});
    EXPECT_EQ(prepare(options())->run.id, second->run.id);
    saved(draft(u"ours"_s, {u"main"_s, {}, {}}, u" Shorter."_s));
    EXPECT_NE(prepare(options())->run.id, second->run.id);
    ASSERT_TRUE(testing::waitFor(service->retire(u"ours"_s, anna)));
    EXPECT_EQ(prepare(options())->run.id, first->run.id) << "asked as before";
}

TEST_F(TemplateServiceTest, ANameOrAVersionIsTakenForEveryTable)
{
    scan({numberedTable(1)});
    saved(draft(u"ours"_s, {u"other"_s, {}, {}}));
    saved(draft(u"ours"_s, {u"other"_s, {}, {}}, u" Shorter."_s));
    GenerationOptions named = options();
    const auto versionFor = [&](const QString &name) {
        named.templateName = name;
        const auto quote = prepare(named);
        return quote ? versionsOf(quote->run.id).value(0) : errorCodeName(quote.error().code);
    };
    EXPECT_EQ(versionFor(u"ours"_s), u"ours-2"_s);
    EXPECT_EQ(versionFor(u"ours-1"_s), u"ours-1"_s);
    EXPECT_EQ(versionFor(u"describe"_s), u"describe-1"_s);
    EXPECT_EQ(versionFor(u"describe-1"_s), u"describe-1"_s);
    EXPECT_EQ(versionFor(u"ours-3"_s), u"template_not_found"_s);
    EXPECT_EQ(versionFor(u"theirs"_s), u"template_not_found"_s);
    EXPECT_EQ(versionFor(u"describe-2"_s), u"template_not_found"_s);
    ASSERT_TRUE(testing::waitFor(service->retire(u"ours"_s, anna)));
    EXPECT_EQ(versionFor(u"ours-1"_s), u"template_not_found"_s) << "out of use";
    EXPECT_EQ(testing::waitFor(service->retire(u"ours"_s, anna)).error().code, ErrorCode::TemplateNotFound);
    EXPECT_EQ(testing::waitFor(service->retire(u"describe"_s, anna)).error().code, ErrorCode::TemplateNotFound);
    saved(draft(u"ours"_s));
    EXPECT_EQ(versionFor(u"ours"_s), u"ours-3"_s) << "saving brings it back";
}

TEST_F(TemplateServiceTest, AnInstructionIsForThisRunAndNotEndless)
{
    scan({numberedTable(1)});
    GenerationOptions asked = options();
    asked.instruction = u"mention the currency"_s;
    const auto quote = prepare(asked);
    ASSERT_TRUE(quote);
    EXPECT_NE(prepare(options())->run.id, quote->run.id);
    EXPECT_TRUE(requests(quote->run).first().body.contains("\\nFor this run also: mention the currency\""));
    asked.instruction = QString(2'001, u'x');
    EXPECT_EQ(prepare(asked).error().code, ErrorCode::WrongUsage);
}

TEST_F(TemplateServiceTest, ATermChangesARunOnlyWhereTheTemplateTellsTheGlossary)
{
    scan({numberedTable(1)});
    GlossaryService glossary(temporary.store());
    const auto plain = prepare(options());
    ASSERT_TRUE(testing::waitFor(glossary.set({u"ARR"_s, u"acronym"_s, u"annual recurring revenue"_s, {}}, anna)));
    EXPECT_EQ(prepare(options())->run.id, plain->run.id);
    saved(draft(u"ours"_s, {}, u"{{#glossary}} {{glossary}}{{/glossary}}"_s));
    const auto told = prepare(options());
    EXPECT_TRUE(requests(told->run).first().body.contains("ARR = annual recurring revenue"));
    ASSERT_TRUE(testing::waitFor(glossary.remove(u"arr"_s, anna)));
    EXPECT_NE(prepare(options())->run.id, told->run.id);
    const auto refused = testing::waitFor(glossary.set({u"a\nb"_s, u"term"_s, u"x"_s, {}}, anna));
    EXPECT_EQ(refused.error().code, ErrorCode::TermInvalid);
    EXPECT_EQ(refused.error().detail, u"line_break"_s);
}

TEST_F(TemplateServiceTest, ATrialRendersTheDraftBesideTheVersionBeforeAndSendsNothing)
{
    scan({testing::tableOf(u"orders"_s, testing::columnNames(30))});
    const ObjectPath table{{u"MAIN"_s, u"sales"_s, u"orders"_s}};
    const auto first = testing::waitFor(service->prepareTrial(source(), table, draft(u"ours"_s), options()));
    ASSERT_TRUE(first) << qPrintable(first.error().detail);
    EXPECT_EQ(first->draft.version, u"ours-1"_s);
    EXPECT_EQ(first->previous.version, u"describe-1"_s) << "what the table is asked with today";
    EXPECT_EQ(first->draft.request.targets.size(), 21) << "the table and its first slice";
    EXPECT_EQ(testing::userMessage(first->draft.request.body), testing::userMessage(first->previous.request.body));
    EXPECT_NE(first->draft.request.body, first->previous.request.body);
    EXPECT_GT(first->draft.request.estimate.inputTokens, 100);
    EXPECT_EQ(first->estimate().costMicroUsd,
        first->draft.request.estimate.costMicroUsd + first->previous.request.estimate.costMicroUsd);
    EXPECT_TRUE(first->priceKnown);
    PromptTemplate longer = draft(u"ours"_s);
    longer.content.length = TemplateLength::Paragraph;
    const auto costly = testing::waitFor(service->prepareTrial(source(), table, longer, options()));
    EXPECT_GT(costly->draft.request.estimate.outputTokens, 2 * costly->previous.request.estimate.outputTokens);
    const PromptTemplate one = saved(draft(u"ours"_s));
    const PromptTemplate two = saved(draft(u"ours"_s, {}, u" Shorter."_s));
    const auto versions = [&](const PromptTemplate &tried) {
        const auto trial = testing::waitFor(service->prepareTrial(source(), table, tried, options()));
        EXPECT_TRUE(trial);
        return trial ? trial->draft.version + u'/' + trial->previous.version : QString();
    };
    EXPECT_EQ(versions(draft(u"ours"_s)), u"ours-3/ours-2"_s);
    EXPECT_EQ(versions(two), u"ours-2/ours-1"_s);
    EXPECT_EQ(versions(one), u"ours-1/ours-2"_s) << "the first one has none before it: what is in use today";
    EXPECT_EQ(versions(draft(u"describe"_s)), u"describe-2/describe-1"_s);
    const ObjectPath nowhere{{u"main"_s, u"sales"_s, u"nowhere"_s}};
    EXPECT_EQ(testing::waitFor(service->prepareTrial(source(), nowhere, draft(u"ours"_s), options())).error().code,
        ErrorCode::TableNotFound);
    EXPECT_EQ(
        testing::waitFor(service->prepareTrial(source(), table, draft(u"ours"_s, {}, u"{{"_s), options())).error().code,
        ErrorCode::TemplateInvalid);
    EXPECT_TRUE(temporary.read([](store::Connection &c) { return store::runs(c); })->isEmpty());
}

} // namespace metaflow::generation
