// A run through bad weather: all service, model and transport faults at two per cent together, the same command again
// whenever one of them stopped it. In the end every object has its text or stands in the report.
#include "tests/contract/MainJobCli.h"
#include "tests/support/Trial.h"

#include <QElapsedTimer>
#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {
namespace {

constexpr double together = 0.02;
constexpr int columns = 5;
constexpr int mostTimes = 400; ///< faults that stop a run do so each time

/// Ten minutes of silence: of those the client gives one up after three, so they are for the long trial alone.
bool isSilence(const QString &kind)
{
    return kind == u"hang"_s || kind == u"stall_mid_body"_s || kind == u"hang_after_head"_s;
}

bool isFull()
{
    return trialCount() >= 100;
}

/// What can happen to a call of a model, each by its share.
QJsonObject storm()
{
    QProcess listing;
    listing.start(QStringLiteral(METAFLOW_BIN_DIR "/metaflow-sandbox"), {u"--list-faults"_s});
    EXPECT_TRUE(listing.waitForFinished());
    QStringList kinds;
    for (const QString &line : QString::fromUtf8(listing.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts)) {
        const QString kind = line.section(u' ', 0, 0);
        if (!isSilence(kind) || isFull()) {
            kinds << kind;
        }
    }
    QJsonObject faults;
    SandboxProcess probe{QStringList{u"--synthetic"_s, u"1x1"_s}};
    for (const QString &kind : kinds) { // those that strike both sides are kept to the model's
        for (const QString &name : {u"model."_s + kind, kind}) {
            if (!name.startsWith(u"signin"_s) && probe.faults({{u"model."_s + kind, 0.0}})) {
                faults.insert(u"model."_s + kind, together);
                break;
            }
        }
    }
    for (const QString &kind : faults.keys()) {
        faults.insert(kind, together / static_cast<double>(faults.size()));
    }
    return faults;
}

qint64 objectsOf(const QJsonArray &failures)
{
    qint64 objects = 0;
    for (const QJsonValue &failure : failures) {
        objects += failure[u"columns"].toArray().size() + (failure[u"describes_table"].toBool() ? 1 : 0);
    }
    return objects;
}

} // namespace

TEST(GenerateStormTrial, EveryObjectHasItsTextOrIsReported)
{
    const int tables = isFull() ? 12'000 : 700;
    SandboxProcess sandbox{
        QStringList{u"--synthetic"_s, u"%1x%2"_s.arg(tables).arg(columns), u"--seed"_s, QString::number(trialSeed())}};
    ASSERT_TRUE(sandbox.isReady()) << qPrintable(sandbox.error());
    const MainJobCli cli{sandbox};
    ASSERT_EQ(cli.run({u"scan"_s, u"--catalog"_s, u"synthetic"_s}).code, 0);
    const QJsonObject faults = storm();
    ASSERT_GT(faults.size(), 60);
    ASSERT_TRUE(sandbox.weather({{u"latency_ms"_s, 100}, {u"faults"_s, faults}}));

    QElapsedTimer timer;
    timer.start();
    MainJobCli::Ended ended;
    int times = 0;
    QSet<QString> reasons;
    do {
        ended
            = cli.run({u"generate"_s, u"--catalog"_s, u"synthetic"_s, u"--no-memory"_s, u"--max-in-flight"_s, u"16"_s});
        reasons.insert(ended.json().value(u"stopped_by"_s).toString());
        ++times;
    } while (ended.code != 0 && ended.code != 3 && times < mostTimes);
    const QJsonObject report = ended.json();
    ASSERT_TRUE(ended.code == 0 || ended.code == 3) << ended.code << qPrintable(ended.words.right(2'000));
    ASSERT_TRUE(sandbox.faults({}));

    const qint64 asked = tables * (1 + columns);
    const qint64 reported = objectsOf(report.value(u"failures"_s).toArray());
    QSet<QString> described;
    const auto items = cli.run({u"items"_s, u"list"_s}).lines();
    for (const QJsonObject &item : items) {
        described.insert(item.value(u"object_key"_s).toString());
    }
    EXPECT_EQ(static_cast<qint64>(items.size()), described.size()) << "one item an object";
    EXPECT_EQ(static_cast<qint64>(items.size()), asked - reported);
    EXPECT_EQ(cli.run({u"history"_s, u"verify"_s}).code, 0);
    const auto again = cli.run({u"generate"_s, u"--catalog"_s, u"synthetic"_s, u"--no-memory"_s});
    EXPECT_EQ(again.code, 0) << qPrintable(again.words.right(2'000));
    EXPECT_EQ(cli.run({u"items"_s, u"list"_s}).lines().size(), static_cast<size_t>(asked)) << "in fair weather all";
    recordTrial(u"storm_generate"_s,
        {{u"tables"_s, tables}, {u"seconds"_s, timer.elapsed() / 1'000}, {u"times"_s, times},
            {u"model_calls"_s, static_cast<qint64>(sandbox.entries(u"model"_s).size())},
            {u"reported_objects"_s, reported}, {u"possibly_billed_twice"_s, report.value(u"possibly_billed_twice"_s)},
            {u"stopped_by"_s, QJsonArray::fromStringList(reasons.values())}});
}

} // namespace metaflow::testing
