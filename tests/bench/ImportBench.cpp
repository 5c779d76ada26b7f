#include "tests/bench/Suite.h"
#include "tests/importing/ImportFixture.h"
#include "tests/support/CliProcess.h"

#include <QElapsedTimer>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

// What an import asks of a warehouse, statement by statement, and how a large one scales.
namespace metaflow::bench {

namespace {

using testing::CliProcess;
using testing::Installation;
using testing::SandboxProcess;

const QString thousand = u"thousand.sqlite"_s;
constexpr int tables = 10'000;
constexpr int columnsEach = 10;
constexpr int atOnce = 8; // statements that an apply keeps under way
constexpr double statementSeconds = 0.1;
constexpr auto patience = std::chrono::minutes(60);

/// Statements that a workspace received, by what they are for.
struct Received {
    int reads = 0; ///< of a schema, for all of its objects
    int describes = 0; ///< of one table
    int lookAround = 0; ///< privileges and readers of what a plan would write
    int columnWrites = 0;
    int tableWrites = 0;
    int versions = 0; ///< of tables
    int others = 0; ///< sign-in and probes

    friend Received operator-(const Received &a, const Received &b)
    {
        return {a.reads - b.reads, a.describes - b.describes, a.lookAround - b.lookAround,
            a.columnWrites - b.columnWrites, a.tableWrites - b.tableWrites, a.versions - b.versions,
            a.others - b.others};
    }
};

Received received(SandboxProcess &sandbox)
{
    Received counts;
    for (const QJsonObject &entry : sandbox.entries(u"statement"_s)) {
        counts.versions += entry.value("table_version"_L1).isDouble();
        if (entry.value("method"_L1).toString() != "POST"_L1) {
            continue;
        }
        const auto body = QJsonDocument::fromJson(entry.value("body"_L1).toString().toUtf8()).object();
        const QString sql = body.value("statement"_L1).toString();
        int &kind = sql.startsWith(u"ALTER TABLE "_s) || sql.startsWith(u"COMMENT ON COLUMN "_s) ? counts.columnWrites
            : sql.startsWith(u"COMMENT ON "_s)                                                   ? counts.tableWrites
            : sql.startsWith(u"DESCRIBE "_s)                                                     ? counts.describes
            : sql.contains(u"table_privileges"_s) || sql.contains(u"table_lineage"_s)            ? counts.lookAround
            : sql.contains(u"information_schema"_s, Qt::CaseInsensitive)                         ? counts.reads
                                                                                                 : counts.others;
        ++kind;
    }
    return counts;
}

Figure count(const QString &name, const QString &unit, int value, std::optional<Goal> goal, const QString &file)
{
    Figure made;
    made.name = name;
    made.unit = unit;
    made.samples = {static_cast<double>(value)};
    made.goal = goal;
    made.input = thousand;
    made.inputSha256 = fileSha256(file);
    return made;
}

Result<CliProcess::Ended> run(const CliProcess &cli, const QStringList &arguments)
{
    CliProcess::Ended ended = cli.run(arguments);
    if (ended.code != 0) {
        return fail(ErrorCode::Internal, arguments.join(u' '), ended.words);
    }
    return ended;
}

/// One thousand columns in fifty tables, all described and accepted.
Result<void> prepare(const CliProcess &cli)
{
    if (const auto done = run(cli, {u"generate"_s, u"--catalog"_s, u"thousand"_s}); !done) {
        return fail(done.error());
    }
    (void)cli.run({u"items"_s, u"approve"_s, u"--status"_s, u"pending"_s}); // leaves those with a finding
    for (const QJsonObject &item : cli.run({u"items"_s, u"list"_s, u"--status"_s, u"pending"_s}).lines()) {
        const QString id = QString::number(item.value("id"_L1).toInteger());
        if (const auto done = run(cli, {u"items"_s, u"approve"_s, id}); !done) {
            return fail(done.error());
        }
    }
    return {};
}

Result<QList<Figure>> measureReads(const Surroundings &around)
{
    const auto file = around.sharedFile(thousand);
    if (!file) {
        return fail(file.error());
    }
    SandboxProcess sandbox({u"--catalog"_s, *file});
    const CliProcess cli(sandbox);
    if (const auto prepared = prepare(cli); !prepared) {
        return fail(prepared.error());
    }
    const QString plan = cli.file(u"import.mfplan"_s);
    const Received before = received(sandbox);
    if (const auto planned = run(cli, {u"plan"_s, u"create"_s, u"--out"_s, plan}); !planned) {
        return fail(planned.error());
    }
    const Received atPlan = received(sandbox);
    if (const auto applied = run(cli, {u"apply"_s, plan}); !applied) {
        return fail(applied.error());
    }
    const Received planning = atPlan - before, applying = received(sandbox) - atPlan;
    Figure describes = count(u"import.describes"_s, u"statements"_s, applying.describes, {}, *file);
    describes.note = u"a table is looked at by itself right before its first write, because the views of a catalog may "
                     "lag behind somebody's edit"_s;
    Figure lookAround = count(u"import.plan_looks_around"_s, u"statements"_s, planning.lookAround, Goal{2}, *file);
    lookAround.note = u"privileges and readers, one statement a catalog each; a plan can do without"_s;
    Figure others = count(u"import.probes"_s, u"statements"_s, planning.others + applying.others, {}, *file);
    others.note = u"sign-in and what the warehouse takes, two processes"_s;
    return QList<Figure>{count(u"import.plan_reads"_s, u"statements"_s, planning.reads, Goal{1}, *file),
        count(u"import.apply_reads"_s, u"statements"_s, applying.reads, Goal{2}, *file), describes, lookAround, others,
        count(u"import.column_writes"_s, u"statements"_s, applying.columnWrites, Goal{50}, *file),
        count(u"import.table_writes"_s, u"statements"_s, applying.tableWrites, Goal{50}, *file),
        count(u"import.versions"_s, u"table versions"_s, applying.versions, Goal{100}, *file)};
}

/// A text for every column of the catalog, accepted.
Result<qint64> acceptColumns(Installation &app, SandboxProcess &sandbox)
{
    const auto catalog = testing::commentsOf(sandbox);
    QMap<QStringList, QString> texts;
    for (auto it = catalog.keyBegin(); it != catalog.keyEnd(); ++it) {
        if (it->size() == 4) {
            texts.insert(*it, u"What %1 holds, said in a sentence of the usual length."_s.arg(it->join(u'.')));
        }
    }
    const auto approved = app.approve(catalog, texts, u"string"_s);
    return approved ? Result<qint64>(texts.size()) : fail(approved.error());
}

Figure large(const QString &name, double seconds)
{
    Figure made;
    made.name = name;
    made.unit = u"s"_s;
    made.samples = {seconds};
    made.input = u"synthetic %1x%2, columns only"_s.arg(tables).arg(columnsEach);
    return made;
}

/// The plan of ten thousand tables, and what applying it takes where each statement runs for a tenth of a second.
Result<QList<Figure>> measureLarge(const Surroundings &around)
{
    SandboxProcess sandbox({u"--synthetic"_s, u"%1x%2"_s.arg(tables).arg(columnsEach)});
    Installation app(testing::profileOf(sandbox), around.scratch + u"/import-large.db"_s);
    const auto connected = app.connect();
    if (!connected) {
        return fail(connected.error());
    }
    if (const auto accepted = acceptColumns(app, sandbox); !accepted) {
        return fail(accepted.error());
    }
    QElapsedTimer timer;
    timer.start();
    const auto plan = testing::waitFor(app.service->plan(app.source, {}, app.person()), patience);
    if (!plan) {
        return fail(plan.error());
    }
    Figure planning = large(u"import.plan_10000"_s, static_cast<double>(timer.elapsed()) / 1000);
    planning.goal = Goal{30};

    sandbox.weather({{u"latency_ms"_s, statementSeconds * 10'000}}); // it runs a statement for a tenth of its latency
    timer.start();
    const auto applied = testing::waitFor(app.service->apply(plan->plan, {}, app.actor()), patience);
    if (!applied || !applied->verified) {
        return fail(applied ? Error{ErrorCode::Internal, u"apply"_s, applied->stoppedBy, {}} : applied.error());
    }
    Figure applying = large(u"import.apply_10000"_s, static_cast<double>(timer.elapsed()) / 1000);
    applying.floorName = u"statements x 100 ms / 8"_s;
    applying.floorSamples = {static_cast<double>(plan->plan.statements.size()) * statementSeconds / atOnce};
    applying.ratioGoal = Goal{1.1};
    applying.note = u"%1 statements"_s.arg(plan->plan.statements.size());
    return QList<Figure>{planning, applying};
}

const Registration reads("import.reads", measureReads);
const Registration scale("import.10000", measureLarge);

} // namespace

} // namespace metaflow::bench
