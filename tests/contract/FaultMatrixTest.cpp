#include "tests/contract/MainJobCli.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::testing {
namespace {

enum class Job { Scan, Generate, Apply };

/// One fault in one step of the main job, and what a user meets: the exit code, the code of what is said, and how the
/// same command ends once the weather is fair again.
struct Cell {
    Job job;
    const char *fault;
    int exitCode = 0;
    const char *error = "";
    int exitCodeAgain = 0;
    bool always = false; ///< strikes every time, not the first only
    int exitCodeAlone = 0; ///< of an apply that ends there: where the other table's statement was not on its way yet
};

void PrintTo(const Cell &cell, std::ostream *out)
{
    *out << cell.fault;
}

/// Every code that the document of a command names, wherever it stands.
QStringList codesOf(const MainJobCli::Ended &ended)
{
    const QJsonObject document = ended.json();
    QStringList codes{ended.error(), document.value(u"stopped_by"_s).toString()};
    for (const auto &list : {u"failures"_s, u"failed"_s, u"refused"_s}) {
        for (const QJsonValue &entry : document.value(list).toArray()) {
            codes << entry[u"code"].toString();
        }
    }
    codes.removeAll(QString());
    codes.removeDuplicates();
    return codes;
}

void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    for (const QFileInfo &entry : QDir(from).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString target = to + u'/' + entry.fileName();
        if (entry.isDir()) {
            copyFolder(entry.filePath(), target);
        } else {
            ASSERT_TRUE(QFile::copy(entry.filePath(), target)) << qPrintable(target);
        }
    }
}

/// The steps before the one that is looked at are done once for all cells; each cell starts from a copy.
class FaultMatrixTest : public ::testing::TestWithParam<Cell> {
protected:
    static void SetUpTestSuite()
    {
        shared = std::make_unique<Shared>();
        ASSERT_TRUE(shared->sandbox.isReady()) << qPrintable(shared->sandbox.error());
        const MainJobCli &cli = shared->cli;
        ASSERT_EQ(cli.run(home(u"scanned"_s) + scan()).code, 0);
        copyFolder(cli.file(u"scanned"_s), cli.file(u"planned"_s));
        const QStringList planned = home(u"planned"_s);
        ASSERT_EQ(cli.run(planned + generate()).code, 0);
        for (const QJsonObject &item : cli.run(planned + QStringList{u"items"_s, u"list"_s}).lines()) {
            const QString id = QString::number(item[u"id"].toInteger());
            // what the fault "altered" would swallow
            const QStringList text{u"--text"_s, u"The owner's text of item "_s + id};
            ASSERT_EQ(cli.run(planned + QStringList{u"items"_s, u"edit"_s, id} + text).code, 0);
            ASSERT_EQ(cli.run(planned + QStringList{u"items"_s, u"approve"_s, id}).code, 0);
        }
        const auto plan = cli.run(planned + QStringList{u"plan"_s, u"create"_s, u"--out"_s, planFile()});
        ASSERT_EQ(plan.code, 0) << qPrintable(plan.words);
    }
    static void TearDownTestSuite() { shared.reset(); }

    static QStringList home(const QString &name) { return {u"--home"_s, shared->cli.file(name)}; }
    static QString planFile() { return shared->cli.file(u"all.mfplan"_s); }
    static QStringList scan() { return {u"scan"_s, u"--catalog"_s, u"synthetic"_s}; }
    static QStringList generate() { return {u"generate"_s, u"--catalog"_s, u"synthetic"_s}; }
    static QStringList command(Job job)
    {
        return job == Job::Scan ? scan() : job == Job::Generate ? generate() : QStringList{u"apply"_s, planFile()};
    }
    /// Whether the fault hit before anything was written. Which of two tables is faster is not ours to say.
    static bool isAlone(const Cell &cell)
    {
        const QJsonArray comments = cell.exitCodeAlone != 0 ? shared->sandbox.comments() : QJsonArray();
        return cell.exitCodeAlone != 0 && std::ranges::none_of(comments, [](const QJsonValue &each) {
            return each[u"comment"].toString().startsWith(u"The owner's text of item "_s);
        });
    }
    /// What the job leaves when all is well.
    static void expectDone(Job job, const QStringList &where)
    {
        if (job == Job::Scan) {
            EXPECT_EQ(shared->cli.run(where + scan()).json().value(u"new_tables"_s), QJsonArray());
        } else if (job == Job::Generate) {
            EXPECT_EQ(shared->cli.run(where + QStringList{u"items"_s, u"list"_s}).lines().size(), objects);
        } else {
            QSet<QString> texts;
            for (const QJsonValue &comment : shared->sandbox.comments()) {
                texts.insert(comment[u"comment"].toString());
                EXPECT_TRUE(comment[u"comment"].toString().startsWith(u"The owner's text of item "_s));
            }
            EXPECT_EQ(static_cast<size_t>(texts.size()), objects) << "each its own text";
        }
    }

    struct Shared {
        SandboxProcess sandbox{QStringList{u"--synthetic"_s, u"2x3"_s}};
        MainJobCli cli{sandbox};
        int copies = 0;
    };
    static inline std::unique_ptr<Shared> shared;
    static constexpr size_t objects = 2 + 2 * 3;
};

TEST_P(FaultMatrixTest, EndsAsItShould)
{
    const Cell cell = GetParam();
    const QString copy = u"copy%1"_s.arg(++shared->copies);
    if (cell.job != Job::Scan) {
        copyFolder(shared->cli.file(cell.job == Job::Generate ? u"scanned"_s : u"planned"_s), shared->cli.file(copy));
    }
    ASSERT_TRUE(shared->sandbox.reset());
    const QJsonValue rate = cell.always ? QJsonValue(1.0) : QJsonValue(u"x1"_s);
    ASSERT_TRUE(shared->sandbox.faults({{QString::fromLatin1(cell.fault), rate}}));
    const QStringList line = home(copy) + command(cell.job);
    const auto ended = shared->cli.run(line);
    EXPECT_EQ(ended.code, isAlone(cell) ? cell.exitCodeAlone : cell.exitCode) << qPrintable(ended.words);
    const QString error = QString::fromLatin1(cell.error);
    EXPECT_EQ(codesOf(ended), error.isEmpty() ? QStringList() : error.split(u' ')) << ended.data.constData();
    if (cell.exitCode != 0) { // a sentence, and what to do
        EXPECT_TRUE(ended.words.contains(u". "_s)) << qPrintable(ended.words);
        EXPECT_FALSE(ended.words.contains(shared->sandbox.token()));
        EXPECT_FALSE(ended.words.contains(shared->sandbox.apiKey()));
    }
    ASSERT_TRUE(shared->sandbox.faults({}));
    const auto again = shared->cli.run(line);
    EXPECT_EQ(again.code, cell.exitCodeAgain) << qPrintable(again.words);
    if (cell.exitCodeAgain == 0) {
        expectDone(cell.job, home(copy));
    }
    EXPECT_EQ(shared->cli.run(home(copy) + QStringList{u"history"_s, u"verify"_s}).code, 0);
}

// clang-format off
constexpr Cell cells[] = {
    // what passes by itself, in all three steps
    {Job::Scan, "statement.closed_before_answer"}, {Job::Scan, "statement.reply_lost"},
    {Job::Scan, "statement.cut_body"}, {Job::Scan, "statement.reset_mid_body"}, {Job::Scan, "statement.drip_feed"},
    {Job::Scan, "statement.answered_twice"}, {Job::Scan, "statement.late_answer"},
    {Job::Scan, "statement.rate_limited_429"}, {Job::Scan, "statement.rate_limited_429_date"},
    {Job::Scan, "statement.rate_limited_429_bare"}, {Job::Scan, "statement.server_error_500"},
    {Job::Scan, "statement.bad_gateway_502"}, {Job::Scan, "statement.unavailable_503"},
    {Job::Scan, "statement.unavailable_503_bare"}, {Job::Scan, "statement.timeout_504"},
    {Job::Scan, "statement_failed"}, {Job::Scan, "statement_canceled"}, {Job::Scan, "unknown_state"},
    {Job::Scan, "unknown_fields"}, {Job::Scan, "numbers_as_text"}, {Job::Scan, "lists_unordered"},
    {Job::Scan, "statement.forbidden_403"}, // of an optional statement: what cannot be read is left out
    // what needs a person
    {Job::Scan, "statement.html_proxy_page", 1, "not_json"}, {Job::Scan, "statement.empty_body", 1, "not_json"},
    {Job::Scan, "statement.login_redirect", 1, "redirected"}, {Job::Scan, "statement.redirect_307", 1, "redirected"},
    {Job::Scan, "statement.unauthorized_401", 5, "unauthenticated"},
    {Job::Scan, "statement.not_found_404", 1, "warehouse_stopped"}, {Job::Scan, "statement.conflict_409", 1, "conflict"},
    {Job::Scan, "statement_closed", 1, "result_gone"}, {Job::Scan, "statement_forgotten", 1, "result_gone"},
    {Job::Scan, "token_expires", 5, "unauthenticated", 5}, // a personal token does not come back
    {Job::Scan, "inline_limit", 1, "result_too_large"},
    {Job::Scan, "warehouse_start_failed", 1, "warehouse_stopped"},
    {Job::Scan, "warehouse_deleted", 1, "warehouse_stopped", 1},

    {Job::Generate, "model.closed_before_answer"}, {Job::Generate, "model.reply_lost"},
    {Job::Generate, "model.cut_body"}, {Job::Generate, "model.reset_mid_body"}, {Job::Generate, "model.drip_feed"},
    {Job::Generate, "model.answered_twice"}, {Job::Generate, "model.late_answer"},
    {Job::Generate, "model.rate_limited_429"}, {Job::Generate, "model.rate_limited_429_date"},
    {Job::Generate, "model.rate_limited_429_bare"}, {Job::Generate, "model.server_error_500"},
    {Job::Generate, "model.bad_gateway_502"}, {Job::Generate, "model.unavailable_503"},
    {Job::Generate, "model.unavailable_503_bare"}, {Job::Generate, "model.timeout_504"},
    {Job::Generate, "model.conflict_409"}, {Job::Generate, "usage_missing"}, {Job::Generate, "fenced_json"},
    {Job::Generate, "missing_column"}, {Job::Generate, "extra_column"},
    {Job::Generate, "model.chunked_body"}, {Job::Generate, "model.gzip_body"}, {Job::Generate, "model.bom_body"},
    {Job::Generate, "request_timeout_408"}, {Job::Generate, "token_limited_429"}, {Job::Generate, "slow_down_429"},
    {Job::Generate, "slow_down_503"}, {Job::Generate, "flex_refused_429"}, {Job::Generate, "edge_520"},
    {Job::Generate, "edge_521"}, {Job::Generate, "edge_522"}, {Job::Generate, "edge_523"},
    {Job::Generate, "edge_524"}, {Job::Generate, "rate_limited_429_float"},
    {Job::Generate, "rate_limited_429_negative"}, {Job::Generate, "rate_limited_429_garbage"},
    {Job::Generate, "rate_limited_429_ms"}, {Job::Generate, "should_retry_true_400"},
    // a field that is refused is left out or swapped, and the request sent again
    {Job::Generate, "unsupported_parameter_400"}, {Job::Generate, "schema_refused_400"},
    // an answer that is none is asked for once more
    {Job::Generate, "not_json"}, {Job::Generate, "empty_answer"}, {Job::Generate, "null_content"},
    {Job::Generate, "duplicate_column"}, {Job::Generate, "wrong_names"}, {Job::Generate, "schema_violated"},
    {Job::Generate, "think_before_json"}, {Job::Generate, "empty_text"}, {Job::Generate, "tier_changed"},
    {Job::Generate, "refusal", 3, "model_refused"}, {Job::Generate, "content_filter", 3, "model_refused"},
    {Job::Generate, "prompt_filtered_400", 3, "model_refused"},
    // what is too large or cut is asked in halves; where it is so each time, the single column is what failed
    {Job::Generate, "answer_truncated"}, {Job::Generate, "long_text"}, {Job::Generate, "reasoning_used_up"},
    {Job::Generate, "context_too_long"}, {Job::Generate, "too_large_413"}, {Job::Generate, "request_too_large_429"},
    {Job::Generate, "answer_truncated", 3, "model_answer_cut", 0, true},
    {Job::Generate, "context_too_long", 3, "request_too_large", 0, true},
    {Job::Generate, "unsupported_value_400", 3, "bad_request"},
    {Job::Generate, "unknown_parameter_400", 3, "bad_request"}, {Job::Generate, "invalid_value_400", 3, "bad_request"},
    {Job::Generate, "tier_refused_400", 3, "bad_request"},
    {Job::Generate, "should_retry_false_500", 3, "server_error"},
    {Job::Generate, "wrong_organization_401", 5, "unauthenticated"},
    {Job::Generate, "ip_not_allowed_401", 5, "unauthenticated"},
    {Job::Generate, "unsupported_region_403", 1, "forbidden"},
    {Job::Generate, "model_shut_down_404", 1, "model_unknown"},
    {Job::Generate, "credit_balance_429", 1, "billing_stopped"},
    {Job::Generate, "organization_spend_429", 1, "billing_stopped"},
    {Job::Generate, "project_spend_429", 1, "billing_stopped"},
    {Job::Generate, "organization_usage_429", 1, "billing_stopped"},
    {Job::Generate, "model.html_proxy_page", 3, "not_json"}, {Job::Generate, "model.empty_body", 3, "not_json"},
    {Job::Generate, "model.login_redirect", 3, "redirected"}, {Job::Generate, "model.redirect_307", 3, "redirected"},
    {Job::Generate, "model.unauthorized_401", 5, "unauthenticated"},
    {Job::Generate, "model.forbidden_403", 1, "forbidden"}, {Job::Generate, "model.not_found_404", 1, "model_unknown"},
    {Job::Generate, "insufficient_quota", 1, "billing_stopped"},

    // a write whose fate is not known is looked up, one that was refused is listed
    {Job::Apply, "write.closed_before_answer"}, {Job::Apply, "write.reply_lost"}, {Job::Apply, "write.cut_body"},
    {Job::Apply, "write.reset_mid_body"}, {Job::Apply, "write.drip_feed"}, {Job::Apply, "write.answered_twice"},
    {Job::Apply, "write.late_answer"}, {Job::Apply, "write.html_proxy_page"}, {Job::Apply, "write.empty_body"},
    {Job::Apply, "write.rate_limited_429"}, {Job::Apply, "write.rate_limited_429_date"},
    {Job::Apply, "write.rate_limited_429_bare"}, {Job::Apply, "write.server_error_500"},
    {Job::Apply, "write.bad_gateway_502"}, {Job::Apply, "write.unavailable_503"},
    {Job::Apply, "write.unavailable_503_bare"}, {Job::Apply, "write.timeout_504"}, {Job::Apply, "conflict_2d521"},
    {Job::Apply, "poll.not_found_404"}, {Job::Apply, "poll.cut_body"}, {Job::Apply, "poll.forbidden_403"},
    {Job::Apply, "statement_failed"}, {Job::Apply, "statement_canceled"}, {Job::Apply, "slow_warehouse"},
    {Job::Apply, "column_retyped"}, {Job::Apply, "doubled_quotes"}, {Job::Apply, "last_altered_stands"},
    {Job::Apply, "stale_information_schema"}, {Job::Apply, "statement.chunked_body"},
    {Job::Apply, "statement.gzip_body"}, {Job::Apply, "statement.bom_body"},
    {Job::Apply, "stale_information_schema", 0, "", 0, true}, {Job::Apply, "doubled_quotes", 0, "", 0, true},
    {Job::Apply, "escapes_off", 1, "literal_probe_failed", 0, true},
    {Job::Apply, "write.login_redirect", 3, "redirected", 0, false, 1}, {Job::Apply, "write.redirect_307", 3, "redirected", 0, false, 1},
    {Job::Apply, "write.unauthorized_401", 3, "unauthenticated", 0, false, 5}, {Job::Apply, "write.forbidden_403", 3, "forbidden"},
    {Job::Apply, "write.not_found_404", 3, "warehouse_stopped", 0, false, 1}, {Job::Apply, "write.conflict_409", 3, "conflict"},
    {Job::Apply, "forbidden_table", 3, "forbidden"},
    {Job::Apply, "statement_closed", 1, "result_gone"}, {Job::Apply, "statement_forgotten", 1, "result_gone"},
    {Job::Apply, "warehouse_deleted", 1, "warehouse_stopped", 1},
    {Job::Apply, "warehouse_start_failed", 1, "warehouse_stopped"},
    // somebody else was there: left as it is, by name, also the next time
    {Job::Apply, "comment_changed", 3, "catalog_drifted", 4},
    {Job::Apply, "table_dropped", 3, "column_not_found table_not_found", 4},
    {Job::Apply, "table_renamed", 3, "column_not_found table_not_found", 4},
    {Job::Apply, "column_dropped", 3, "column_not_found", 4},
    {Job::Apply, "truncated_comment", 3, "read_back_differs", 3},
    {Job::Apply, "altered_comment", 3, "read_back_differs", 3},
};
// clang-format on

std::string nameOf(const ::testing::TestParamInfo<Cell> &info)
{
    static constexpr const char *jobs[] = {"Scan_", "Generate_", "Apply_"};
    std::string name = jobs[static_cast<size_t>(info.param.job)] + std::string(info.param.fault);
    std::replace(name.begin(), name.end(), '.', '_');
    return info.param.always ? name + "_always" : name;
}

INSTANTIATE_TEST_SUITE_P(Faults, FaultMatrixTest, ::testing::ValuesIn(cells), nameOf);

} // namespace
} // namespace metaflow::testing
