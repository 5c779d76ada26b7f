#include "core/generation/Prompts.h"
#include "core/generation/PromptText.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::generation {
namespace {

PromptTemplate scoped(const QString &name, const TemplateScope &scope, int day = 1)
{
    PromptTemplate one = shippedTemplate();
    one.name = name;
    one.scope = scope;
    one.content.instructions = u"Of %1."_s.arg(name);
    one.createdAt = QDateTime({2026, 11, day}, {8, 0}, Qt::UTC);
    return one;
}

ObjectPath path(const QString &table, const QString &schema = u"sales"_s, const QString &catalog = u"main"_s)
{
    return {{catalog, schema, table}};
}

Prompts promptsOf(const QVector<PromptTemplate> &templates, const QString &instruction = {})
{
    const auto prompts = Prompts::from(templates, {}, instruction);
    EXPECT_TRUE(prompts) << qPrintable(prompts ? QString() : prompts.error().detail);
    return prompts.value_or(Prompts());
}

TEST(PromptsTest, PatternsAreWholeNamesInAnyCase)
{
    EXPECT_TRUE(matchesPattern(u"", u"anything"));
    EXPECT_TRUE(matchesPattern(u"*", u""));
    EXPECT_TRUE(matchesPattern(u"DIM_*", u"dim_customer"));
    EXPECT_TRUE(matchesPattern(u"d?m*er", u"DIM_customer"));
    EXPECT_TRUE(matchesPattern(u"\u03bf\u03b4\u03cc\u03c2", u"\u039f\u0394\u038c\u03a3")) << "folded, not lower case";
    EXPECT_TRUE(matchesPattern(u"a/*", u"a/b/c"));
    EXPECT_TRUE(matchesPattern(u"a[b]", u"A[B]")) << "no other sign means anything";
    EXPECT_FALSE(matchesPattern(u"dim_*", u"my_dim_x"));
    EXPECT_FALSE(matchesPattern(u"dim", u"dim_x"));
    EXPECT_FALSE(matchesPattern(u"a[b]", u"ab"));
    EXPECT_FALSE(matchesPattern(u"?", u""));
    const QString hard = u"*a"_s.repeated(40) + u"b"_s;
    EXPECT_FALSE(matchesPattern(hard, QString(255, u'a'))) << "and soon: no pattern takes exponential time";
}

TEST(PromptsTest, TheMostSpecificScopeWins)
{
    // From the most to the least specific.
    const QVector<PromptTemplate> ordered
        = {scoped(u"exact"_s, {u"main"_s, u"sales"_s, u"orders"_s}), scoped(u"table"_s, {{}, {}, u"orders"_s}),
            scoped(u"longglob"_s, {{}, {}, u"order*"_s}), scoped(u"glob"_s, {u"main"_s, u"sales"_s, u"o*"_s}),
            scoped(u"schema"_s, {{}, u"sales"_s, {}}), scoped(u"schemaglob"_s, {u"main"_s, u"s*"_s, {}}),
            scoped(u"catalog"_s, {u"main"_s, {}, {}}), scoped(u"catalogglob"_s, {u"m*"_s, {}, {}}),
            scoped(u"newer"_s, {}, 3), scoped(u"star"_s, {u"*"_s, u"*"_s, u"*"_s}, 2), scoped(u"older"_s, {}, 1)};
    for (qsizetype from = 0; from < ordered.size(); ++from) {
        QVector<PromptTemplate> rest = ordered.mid(from);
        std::reverse(rest.begin(), rest.end());
        EXPECT_EQ(promptsOf(rest).of(path(u"orders"_s)).version, ordered.at(from).name + u"-1"_s);
    }
    const Prompts all = promptsOf(ordered);
    EXPECT_EQ(all.of(path(u"ORDERS"_s, u"other"_s)).version, u"table-1"_s);
    EXPECT_EQ(all.of(path(u"ordered"_s)).version, u"longglob-1"_s);
    EXPECT_EQ(all.of(path(u"x"_s)).version, u"schema-1"_s);
    EXPECT_EQ(all.of(path(u"x"_s, u"x"_s)).version, u"catalog-1"_s);
    EXPECT_EQ(all.of(path(u"x"_s, u"x"_s, u"x"_s)).version, u"newer-1"_s);
}

TEST(PromptsTest, WhereNoScopeMatchesTheShippedOneAsks)
{
    const Prompts prompts = promptsOf({scoped(u"ours"_s, {u"main"_s, {}, {}})});
    EXPECT_EQ(prompts.of(path(u"t"_s, u"s"_s, u"other"_s)), Prompts().of(path(u"t"_s)));
    EXPECT_EQ(Prompts().of(path(u"t"_s)).system, systemPrompt());
}

TEST(PromptsTest, APersonsInstructionStandsLastAndOnALineOfItsOwn)
{
    const Prompts prompts = promptsOf({}, u"mention\n the  currency"_s);
    EXPECT_EQ(prompts.of(path(u"t"_s)).system, systemPrompt() + u"\nFor this run also: mention the currency"_s);
    const Prompts ours = promptsOf({scoped(u"ours"_s, {})}, u"shorter"_s);
    EXPECT_TRUE(ours.of(path(u"t"_s)).system.endsWith(u"\nThe team asks: Of ours.\nFor this run also: shorter"_s));
}

TEST(PromptsTest, TheFingerprintChangesWithWhateverChangesARequest)
{
    const PromptTemplate one = scoped(u"ours"_s, {u"main"_s, {}, {}});
    PromptTemplate next = one;
    next.version = 2;
    PromptTemplate wider = one;
    wider.scope = {};
    const QStringList prints
        = {Prompts().fingerprint(), promptsOf({one}).fingerprint(), promptsOf({next}).fingerprint(),
            promptsOf({wider}).fingerprint(), promptsOf({one}, u"shorter"_s).fingerprint()};
    EXPECT_EQ(QSet<QString>(prints.begin(), prints.end()).size(), prints.size());
    EXPECT_EQ(promptsOf({one}).fingerprint(), promptsOf({one}).fingerprint());
    EXPECT_EQ(promptsOf({}).fingerprint(), Prompts().fingerprint());
}

TEST(PromptsTest, ATemplateThatCannotBeRenderedStopsTheRunBeforeItBegins)
{
    PromptTemplate broken = scoped(u"ours"_s, {});
    broken.content.text = u"{{nobody}}"_s; // saved by somebody who is not us
    const auto prompts = Prompts::from({broken}, {}, {});
    ASSERT_FALSE(prompts);
    EXPECT_EQ(prompts.error().code, ErrorCode::TemplateInvalid);
    EXPECT_EQ(prompts.error().subject, u"ours-1"_s);
    broken.content.text = u" "_s;
    EXPECT_EQ(Prompts::from({broken}, {}, {}).error().detail, u"renders_to_nothing"_s);
}

} // namespace
} // namespace metaflow::generation
