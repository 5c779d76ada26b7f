#include "core/generation/Preparation.h"
#include "core/store/Runs.h"
#include "tests/generation/GenerationFixture.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::generation {

class PreparationTest : public testing::GenerationFixture {
protected:
    using GenerationFixture::GenerationFixture;
    Job<Quote> start(const GenerationOptions &options, bool fresh = false)
    {
        Selection selection;
        selection.catalog = u"main"_s;
        const Person anna{u"anna@example.com"_s, UserSource::Workspace};
        return engine.submit(
            [context = context(), source = source(), selection, options, anna, fresh](std::stop_token stop) {
                return prepareRun(context, source, selection, options, anna, fresh, std::move(stop));
            });
    }
    Quote prepare(const GenerationOptions &options, bool fresh = false)
    {
        const auto quote = testing::waitFor(start(options, fresh));
        EXPECT_TRUE(quote) << qPrintable(quote ? QString() : errorCodeName(quote.error().code));
        return quote.value_or(Quote());
    }
    void expectOneRunOfTwo()
    {
        scan({numberedTable(1)});
        const auto one = start(options());
        const auto two = start(options());
        const auto first = testing::waitFor(one);
        const auto second = testing::waitFor(two);
        ASSERT_TRUE(first) << qPrintable(first.error().detail);
        ASSERT_TRUE(second) << qPrintable(second.error().detail);
        EXPECT_EQ(first->run.id, second->run.id);
        EXPECT_EQ(first->requests, second->requests);
        EXPECT_EQ(runs().size(), 1);
    }
    QVector<metaflow::Run> runs()
    {
        return temporary.read([](store::Connection &c) { return store::runs(c); }).value_or(QVector<metaflow::Run>());
    }
};

TEST_F(PreparationTest, TheSameCommandGoesOnAndNewBeginsAfresh)
{
    scan({numberedTable(1), numberedTable(2)});
    const Quote first = prepare(options());
    EXPECT_EQ(first.requests, 2);
    EXPECT_EQ(prepare(options()).run.id, first.run.id);
    EXPECT_NE(prepare(options(), true).run.id, first.run.id);
    GenerationOptions other = options();
    other.columnsPerRequest = 7;
    EXPECT_NE(prepare(other).run.id, first.run.id);
}

TEST_F(PreparationTest, AQuoteOfAnOpenRunShowsTheLimitsAskedForAndStoresNone)
{
    scan({numberedTable(1)});
    const Quote first = prepare(options());
    GenerationOptions limited = options();
    limited.budgetMicroUsd = 77;
    limited.maxInFlight = 2;
    const Quote quote = prepare(limited);
    EXPECT_EQ(quote.run.id, first.run.id);
    EXPECT_EQ(quote.run.options.budgetMicroUsd, 77);
    EXPECT_EQ(quote.run.options.maxInFlight, 2);
    ASSERT_EQ(runs().size(), 1);
    EXPECT_EQ(runs().first().options.budgetMicroUsd, std::nullopt);
}

TEST_F(PreparationTest, TwoAtOnceGetTheSameRun)
{
    expectOneRunOfTwo();
}

class PreparationOnPostgresTest : public PreparationTest {
protected:
    PreparationOnPostgresTest()
        : PreparationTest(store::Dialect::Postgres)
    {
    }
    void SetUp() override
    {
        if (!TemporaryStore::hasPostgres()) {
            GTEST_SKIP() << "needs METAFLOW_TEST_POSTGRES (./dev test starts one)";
        }
        PreparationTest::SetUp();
    }
};

TEST_F(PreparationOnPostgresTest, TwoAtOnceGetTheSameRun)
{
    expectOneRunOfTwo();
}

TEST_F(PreparationTest, APreparedRunIsOvertakenByAScan)
{
    scan({numberedTable(1)});
    const Quote first = prepare(options());
    clock().advance(1min);
    scan({numberedTable(1), numberedTable(2)});
    const Quote second = prepare(options());
    EXPECT_NE(second.run.id, first.run.id);
    EXPECT_EQ(second.requests, 2);
}

TEST_F(PreparationTest, ARealCatalogIsNoneUntilSomebodyHasChosen)
{
    scan({numberedTable(1)});
    GenerationOptions unset = options();
    unset.privacy.reset();
    const Quote quote = prepare(unset);
    EXPECT_EQ(quote.privacy, PrivacyMode::None);
    EXPECT_FALSE(quote.privacyChosen);
    EXPECT_EQ(quote.statements, 0);
    EXPECT_TRUE(prepare(options()).privacyChosen) << "none may be a choice as well";
}

TEST_F(PreparationTest, ABudgetWithoutAPriceIsRefusedBeforeAnything)
{
    scan({numberedTable(1)});
    GenerationOptions unknown = options();
    unknown.model = u"my-own"_s;
    EXPECT_FALSE(prepare(unknown).priceKnown);
    unknown.budgetMicroUsd = 1'000'000;
    const auto refused = testing::waitFor(start(unknown));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::PriceUnknown);
    EXPECT_EQ(refused.error().subject, u"my-own"_s);
}

} // namespace metaflow::generation
