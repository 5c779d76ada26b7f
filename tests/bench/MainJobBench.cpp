#include "core/providers/ChatBody.h"
#include "tests/bench/Suite.h"
#include "tests/support/CliProcess.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

// The main job by the command line against the practice workspace: what it sends, what it costs, how long it takes.
namespace metaflow::bench {

namespace {

using testing::CliProcess;
using testing::SandboxProcess;

const QString thousand = u"thousand.sqlite"_s;

/// A command that did not end well makes the figure "not measured", with what it said.
Result<CliProcess::Ended> run(const CliProcess &cli, const QStringList &arguments)
{
    CliProcess::Ended ended = cli.run(arguments);
    if (ended.code != 0) {
        return fail(ErrorCode::Internal, arguments.join(u' '), ended.words);
    }
    return ended;
}

QList<QByteArray> linesOf(const QByteArray &data)
{
    QList<QByteArray> lines = data.split('\n');
    lines.removeAll(QByteArray());
    return lines;
}

qint64 tokensOf(const QList<QByteArray> &bodies)
{
    qint64 tokens = 0;
    for (const QByteArray &body : bodies) {
        tokens += providers::countRequestTokens(body);
    }
    return tokens;
}

/// What a bulk holds back, one by one.
void approveAll(const CliProcess &cli)
{
    (void)cli.run({u"items"_s, u"approve"_s, u"--status"_s, u"pending"_s});
    for (const QJsonObject &item : cli.run({u"items"_s, u"list"_s, u"--status"_s, u"pending"_s}).lines()) {
        (void)cli.run({u"items"_s, u"approve"_s, QString::number(item.value(u"id"_s).toInteger())});
    }
}

Result<QList<QByteArray>> payload(const QStringList &sandboxArguments, const QString &catalog)
{
    const SandboxProcess sandbox(sandboxArguments);
    const CliProcess cli(sandbox);
    return run(cli, {u"payload"_s, u"--catalog"_s, catalog, u"--no-memory"_s}).map([](const CliProcess::Ended &ended) {
        return linesOf(ended.data);
    });
}

Figure figure(const QString &name, const QString &unit, double sample, Goal goal, const QString &file)
{
    Figure made;
    made.name = name;
    made.unit = unit;
    made.samples = {sample};
    made.goal = goal;
    made.input = thousand;
    made.inputSha256 = fileSha256(file);
    return made;
}

/// Counted over the message contents and the minified schema of every body that `payload --no-memory` prints.
Result<QList<Figure>> measureTokens(const Surroundings &around)
{
    const auto file = around.sharedFile(thousand);
    if (!file) {
        return fail(file.error());
    }
    const auto bodies = payload({u"--catalog"_s, *file}, u"thousand"_s);
    const auto synthetic = payload({u"--synthetic"_s, u"50x20"_s}, u"synthetic"_s);
    if (!bodies || !synthetic) {
        return fail(bodies ? synthetic.error() : bodies.error());
    }
    const auto tokens = static_cast<double>(tokensOf(*bodies));
    Figure ratio = figure(u"generation.synthetic_share"_s, u"of thousand.sqlite"_s,
        static_cast<double>(tokensOf(*synthetic)) / tokens, {0.9, true}, *file);
    ratio.note = u"a synthetic catalog of the same shape must not be cheaper by more than 10 %"_s;
    return QList<Figure>{figure(u"generation.input_tokens"_s, u"tokens"_s, tokens, {30'000}, *file),
        figure(u"generation.requests"_s, u"requests"_s, static_cast<double>(bodies->size()), {50}, *file), ratio};
}

/// The first half of the tables described and approved; what the other half costs with the memory on.
Result<QList<Figure>> measureMemory(const Surroundings &around)
{
    const auto file = around.sharedFile(thousand);
    if (!file) {
        return fail(file.error());
    }
    const SandboxProcess sandbox({u"--catalog"_s, *file});
    const CliProcess cli(sandbox);
    const auto quote = run(cli, {u"quote"_s, u"--catalog"_s, u"thousand"_s, u"--no-memory"_s});
    if (!quote) {
        return fail(quote.error());
    }
    const QJsonArray tables = quote->json().value(u"by_table"_s).toArray();
    QStringList half{u"generate"_s, u"--catalog"_s, u"thousand"_s, u"--no-memory"_s};
    for (qsizetype i = 0; i < tables.size(); i += 2) {
        half << u"--table"_s << tables.at(i)[u"object"_s][u"table"_s].toString();
    }
    if (const auto done = run(cli, half); !done) {
        return fail(done.error());
    }
    approveAll(cli);
    const auto rest = run(cli, {u"quote"_s, u"--catalog"_s, u"thousand"_s});
    if (!rest) {
        return fail(rest.error());
    }
    Figure tokens = figure(
        u"generation.memory_tokens"_s, u"tokens"_s, rest->json().value(u"input_tokens"_s).toDouble(), {15'000}, *file);
    tokens.note = u"every other table approved before"_s;
    Figure reused = figure(
        u"generation.memory_reused"_s, u"columns"_s, rest->json().value(u"reused_from_memory"_s).toDouble(), {}, *file);
    reused.goal.reset();
    return QList<Figure>{tokens, reused};
}

/// `generate` of a prepared run from start to exit of the process, 1 s of latency a call, 32 in flight; and whether the
/// workspace received the bytes that `payload` had printed.
Result<QList<Figure>> measureGeneration(const Surroundings &around)
{
    const auto file = around.sharedFile(thousand);
    if (!file) {
        return fail(file.error());
    }
    Figure time = figure(u"generation.time"_s, u"s"_s, 0, {4}, *file);
    time.samples.clear();
    time.input += u", 1 s model latency, 32 in flight, prepared before"_s;
    Figure width = figure(u"generation.in_flight"_s, u"requests"_s, 0, {32, true}, *file);
    Figure same = figure(u"generation.bodies_as_shown"_s, u"share"_s, 0, {1, true}, *file);
    for (int round = 0; round < 5; ++round) {
        SandboxProcess sandbox({u"--catalog"_s, *file});
        const CliProcess cli(sandbox);
        const QStringList scope{
            u"--catalog"_s, u"thousand"_s, u"--no-memory"_s, u"--max-in-flight"_s, QString::number(32)};
        const auto shown = run(cli, QStringList{u"payload"_s} + scope);
        if (!shown) {
            return fail(shown.error());
        }
        sandbox.weather({{u"latency_ms"_s, 1000}});
        QElapsedTimer timer;
        timer.start();
        const auto done = run(cli, QStringList{u"generate"_s} + scope);
        if (!done) {
            return fail(done.error());
        }
        time.samples << static_cast<double>(timer.elapsed()) / 1000;
        width.samples = {sandbox.journal().value(u"most_in_flight"_s).toDouble()};
        const QList<QByteArray> bodies = linesOf(shown->data);
        const auto received = sandbox.entries(u"model"_s);
        const auto equal = std::count_if(received.begin(), received.end(),
            [&](const QJsonObject &entry) { return bodies.contains(entry.value(u"body"_s).toString().toUtf8()); });
        same.samples
            = {static_cast<double>(equal) / static_cast<double>(std::max(bodies.size(), qsizetype(received.size())))};
    }
    return QList<Figure>{time, width, same};
}

/// Generates, approves everything, and leaves the plan in `file`.
Result<void> prepareImport(const CliProcess &cli, const QString &file)
{
    if (const auto done = run(cli, {u"generate"_s, u"--catalog"_s, u"thousand"_s}); !done) {
        return fail(done.error());
    }
    approveAll(cli);
    const auto planned = run(cli, {u"plan"_s, u"create"_s, u"--out"_s, file});
    return planned ? Result<void>() : Result<void>(fail(planned.error()));
}

Result<QList<Figure>> measureImport(const Surroundings &around)
{
    const auto file = around.sharedFile(thousand);
    if (!file) {
        return fail(file.error());
    }
    SandboxProcess sandbox({u"--catalog"_s, *file});
    const CliProcess cli(sandbox);
    const QString plan = cli.file(u"import.mfplan"_s);
    if (const auto prepared = prepareImport(cli, plan); !prepared) {
        return fail(prepared.error());
    }
    QElapsedTimer timer;
    timer.start();
    const auto applied = run(cli, {u"apply"_s, plan});
    if (!applied) {
        return fail(applied.error());
    }
    Figure time = figure(u"import.time"_s, u"s"_s, static_cast<double>(timer.elapsed()) / 1000, {}, *file);
    time.goal.reset();
    int columns = 0, tables = 0;
    for (const QJsonObject &entry : sandbox.entries(u"statement"_s)) {
        const QString sql = entry.value(u"body"_s).toString();
        columns += sql.contains(u"ALTER TABLE "_s) ? 1 : 0;
        tables += sql.contains(u"COMMENT ON TABLE "_s) ? 1 : 0;
    }
    return QList<Figure>{figure(u"import.column_statements"_s, u"statements"_s, columns, {50}, *file),
        figure(u"import.table_statements"_s, u"statements"_s, tables, {50}, *file),
        figure(u"import.written"_s, u"comments"_s, applied->json().value(u"applied"_s).toDouble(), {1050, true}, *file),
        time};
}

const Registration tokens("generation.tokens", measureTokens);
const Registration memory("generation.memory", measureMemory);
const Registration generation("generation.time", measureGeneration);
const Registration import("import", measureImport);

} // namespace

} // namespace metaflow::bench
