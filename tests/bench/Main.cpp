#include "tests/bench/Machine.h"
#include "tests/bench/MillionStore.h"
#include "tests/bench/Report.h"
#include "tests/bench/Suite.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDateTime>
#include <QDir>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace metaflow::bench {

namespace {

bool isWanted(const QString &name, const QStringList &patterns)
{
    return patterns.isEmpty() || std::any_of(patterns.begin(), patterns.end(), [&name](const QString &pattern) {
        return QRegularExpression(QRegularExpression::wildcardToRegularExpression(pattern)).match(name).hasMatch();
    });
}

Surroundings surroundings(const QString &scratch)
{
    const QString shared = qEnvironmentVariable("METAFLOW_SHARED", QStringLiteral(METAFLOW_SOURCE_DIR "/../shared"));
    return {QDir(shared).filePath(u"data"_s), QStringLiteral(METAFLOW_BIN_DIR), scratch,
        qEnvironmentVariable("METAFLOW_TEST_POSTGRES")};
}

Report measureAll(const QStringList &patterns, QTextStream &words)
{
    Report report;
    report.commit = qEnvironmentVariable("METAFLOW_COMMIT", u"unknown"_s);
    report.buildType = qEnvironmentVariable("METAFLOW_BUILD_TYPE", u"unknown"_s);
    report.startedAt = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    report.machine = describeMachine();
    for (const NamedMeasure &measure : registeredMeasures()) {
        if (!isWanted(measure.name, patterns)) {
            continue;
        }
        const QTemporaryDir scratch;
        words << "measuring " << measure.name << Qt::endl;
        if (const auto figures = measure.run(surroundings(scratch.path()))) {
            report.figures.append(*figures);
        } else {
            const Error &error = figures.error();
            const QStringList reason{errorCodeName(error.code), error.subject, error.detail};
            report.notMeasured.append({measure.name, reason.join(u' ').trimmed()});
        }
    }
    return report;
}

bool writeJson(const Report &report, const QString &name)
{
    QSaveFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(toJson(report)).toJson()) > 0 && file.commit();
}

int run(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures MetaFlow; through `./dev bench`."_s);
    parser.addHelpOption();
    parser.addOptions({
        {u"json"_s, u"Writes every sample to this file."_s, u"FILE"_s},
        {u"only"_s, u"Measures what fits this name or wildcard; may be repeated."_s, u"NAME"_s},
        {u"list"_s, u"Names what can be measured."_s},
        {u"make-store"_s, u"Makes a store of many pending items to look at, and measures nothing."_s, u"FILE"_s},
        {u"items"_s, u"How many of them."_s, u"N"_s, u"1000000"_s},
    });
    parser.process(app);
    QTextStream data(stdout);
    QTextStream words(stderr);
    if (parser.isSet(u"list"_s)) {
        for (const NamedMeasure &measure : registeredMeasures()) {
            data << measure.name << '\n';
        }
        return 0;
    }
    if (parser.isSet(u"make-store"_s)) {
        const auto made = makeStore(parser.value(u"make-store"_s), parser.value(u"items"_s).toInt());
        if (!made) {
            words << "cannot make the store: " << errorCodeName(made.error().code) << ' ' << made.error().detail
                  << Qt::endl;
        }
        return made ? 0 : 1;
    }
    const Report report = measureAll(parser.values(u"only"_s), words);
    data << toMarkdown(report) << Qt::flush;
    if (parser.isSet(u"json"_s) && !writeJson(report, parser.value(u"json"_s))) {
        words << "cannot write " << parser.value(u"json"_s) << Qt::endl;
        return 1;
    }
    return report.notMeasured.isEmpty() && !report.figures.isEmpty() ? 0 : 1;
}

} // namespace

} // namespace metaflow::bench

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    const QApplication app(argc, argv); // pages are measured too
    return metaflow::bench::run(app);
}
