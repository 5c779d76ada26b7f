#include "core/base/Clock.h"
#include "core/base/Engine.h"
#include "core/base/Workers.h"
#include "core/net/HttpClient.h"
#include "core/providers/OpenAiChat.h"
#include "tests/bench/Suite.h"
#include "tests/contract/NpmScript.h"
#include "tests/support/CliProcess.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

// A hundred thousand columns by a model that answers at once: what is left is the client's own work, held against the
// same bodies sent by OpenAI's own client in the same run.
namespace metaflow::bench {

namespace {

using testing::CliProcess;
using testing::SandboxProcess;

const QString input = u"synthetic 5000x20, no latency, 32 in flight, prepared before"_s;
constexpr int rounds = 3;
constexpr double requests = 5'000;
constexpr double columns = 100'000;

/// In seconds; RUSAGE_CHILDREN: of those that have ended and been waited for.
double cpuOf(int who)
{
    rusage usage = {};
    ::getrusage(who, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

struct Spent {
    double wall = 0, cpu = 0; ///< seconds
};

Result<Spent> generate(const CliProcess &cli, const QStringList &scope)
{
    const double before = cpuOf(RUSAGE_CHILDREN);
    QElapsedTimer timer;
    timer.start();
    const auto done = cli.run(QStringList{u"generate"_s} + scope);
    const Spent spent{static_cast<double>(timer.elapsed()) / 1000, cpuOf(RUSAGE_CHILDREN) - before};
    if (done.code != 0 || done.json().value(u"items"_s).toInt() != static_cast<int>(columns + requests)) {
        return fail(ErrorCode::Internal, u"generate"_s, done.words);
    }
    return spent;
}

QCoro::Task<> sendSome(providers::OpenAiChat *provider, QList<QByteArray> *bodies, int *answered)
{
    while (!bodies->isEmpty()) {
        const auto answer = co_await provider->send(bodies->takeLast(), {});
        *answered += answer && !answer->failure ? 1 : 0;
    }
}

QCoro::Task<Result<int>> sendAll(providers::OpenAiChat *provider, QList<QByteArray> bodies)
{
    int answered = 0;
    std::vector<QCoro::Task<>> workers;
    for (int i = 0; i < 32; ++i) {
        workers.push_back(sendSome(provider, &bodies, &answered));
    }
    for (QCoro::Task<> &worker : workers) {
        co_await worker;
    }
    co_return answered;
}

/// The bodies of a file by our own client and adapter, nothing stored: what one request costs this process.
Result<Spent> sendByOurs(const SandboxProcess &sandbox, const QString &name)
{
    QFile file(name);
    const auto prices = providers::Prices::load();
    if (!file.open(QIODevice::ReadOnly) || !prices) {
        return fail(ErrorCode::FileUnreadable, name);
    }
    SystemClock clock;
    Workers workers;
    Engine engine(Engine::Threading::OwnThread);
    auto http = std::make_unique<net::HttpClient>(clock);
    providers::OpenAiChat provider(
        *http, workers, *prices, {u"openai"_s, sandbox.baseUrl(), u"gpt-6-luna"_s, Secret(sandbox.apiKey().toUtf8())});
    const double before = cpuOf(RUSAGE_SELF);
    QElapsedTimer timer;
    timer.start();
    QList<QByteArray> bodies = file.readAll().split('\n');
    bodies.removeAll(QByteArray());
    const auto count = static_cast<int>(bodies.size());
    auto job = engine.submit([&](std::stop_token) { return sendAll(&provider, bodies); });
    job.future().waitForFinished();
    const Spent spent{static_cast<double>(timer.elapsed()) / 1000, cpuOf(RUSAGE_SELF) - before};
    const Result<int> answered = job.future().result();
    engine.drain();
    QMetaObject::invokeMethod(
        engine.context(), [&] { http.reset(); }, Qt::BlockingQueuedConnection);
    return answered && *answered == count ? Result<Spent>(spent) : fail(ErrorCode::Internal, u"chat"_s);
}

/// The same bodies by OpenAI's client under node, its start and its reading of the file included.
Result<Spent> sendByNode(const SandboxProcess &sandbox, const QString &bodies)
{
    const testing::NpmRun run = testing::runNpmScript(u"throughput.mjs"_s,
        {{u"OPENAI_BASE_URL"_s, sandbox.baseUrl()}, {u"OPENAI_API_KEY"_s, sandbox.apiKey()},
            {u"METAFLOW_BODIES"_s, bodies}, {u"METAFLOW_IN_FLIGHT"_s, u"32"_s}});
    if (!run.unavailable.isEmpty() || run.code != 0) {
        return fail(ErrorCode::Internal, u"openai npm client"_s, run.unavailable + run.output);
    }
    const QJsonObject said = QJsonDocument::fromJson(run.output.trimmed().split(u'\n').last().toUtf8()).object();
    return Spent{said.value(u"seconds"_s).toDouble(), said.value(u"cpu_seconds"_s).toDouble()};
}

Result<QString> preparedBodies(const CliProcess &cli, const QStringList &scope)
{
    if (const auto scan = cli.run({u"scan"_s, u"--catalog"_s, u"synthetic"_s}); scan.code != 0) {
        return fail(ErrorCode::Internal, u"scan"_s, scan.words);
    }
    const auto shown = cli.run(QStringList{u"payload"_s} + scope);
    QFile file(cli.file(u"bodies.jsonl"_s));
    if (shown.code != 0 || !file.open(QIODevice::WriteOnly) || file.write(shown.data) != shown.data.size()) {
        return fail(ErrorCode::Internal, u"payload"_s, shown.words);
    }
    return file.fileName();
}

Figure figure(const QString &name, const QString &unit)
{
    Figure made;
    made.name = name;
    made.unit = unit;
    made.input = input;
    return made;
}

Result<QList<Figure>> measureScale(const Surroundings &)
{
    Figure rate = figure(u"generation.columns_per_second"_s, u"columns/s"_s);
    Figure cpu = figure(u"generation.client_cpu"_s, u"ms a request"_s);
    cpu.floorName = u"the same bodies by OpenAI's npm client"_s;
    cpu.ratioGoal = Goal{1.0 / 3.0};
    cpu.note = u"sending and reading the answer; both with their start and the reading of the file"_s;
    Figure whole = figure(u"generation.whole_cpu"_s, u"ms a request"_s);
    whole.floorName = cpu.floorName;
    whole.note = u"the whole command: 21 items a request checked, stored and sealed besides"_s;
    for (int round = 0; round < rounds; ++round) {
        const SandboxProcess sandbox({u"--synthetic"_s, u"5000x20"_s});
        const CliProcess cli(sandbox);
        const QStringList scope{u"--catalog"_s, u"synthetic"_s, u"--no-memory"_s, u"--max-in-flight"_s, u"32"_s};
        const auto bodies = preparedBodies(cli, scope);
        if (!bodies) {
            return fail(bodies.error());
        }
        const auto ours = generate(cli, scope);
        const auto theirs = ours ? sendByNode(sandbox, *bodies) : ours;
        const auto sent = theirs ? sendByOurs(sandbox, *bodies) : theirs;
        if (!sent) {
            return fail(sent.error());
        }
        rate.samples << columns / ours->wall;
        whole.samples << ours->cpu * 1000 / requests;
        cpu.samples << sent->cpu * 1000 / requests;
        cpu.floorSamples << theirs->cpu * 1000 / requests;
        whole.floorSamples << theirs->cpu * 1000 / requests;
    }
    return QList<Figure>{rate, cpu, whole};
}

const Registration scale("generation.scale", measureScale);

} // namespace

} // namespace metaflow::bench
