#include "tests/support/Trial.h"

#include <QDir>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSaveFile>

#include <gtest/gtest.h>

#include <iostream>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

QString trialSize()
{
    return qEnvironmentVariable("METAFLOW_TRIALS", u"tenth"_s);
}

} // namespace

int trialCount()
{
    const QString size = trialSize();
    return size == "soak"_L1 ? 1000 : size == "full"_L1 ? 100 : 10;
}

quint32 trialSeed()
{
    static const quint32 seed = [] {
        bool given = false;
        const quint32 value = qEnvironmentVariable("METAFLOW_SEED").toUInt(&given);
        const quint32 chosen = given ? value : QRandomGenerator::system()->generate();
        std::cout << "METAFLOW_SEED=" << chosen << ", size " << qPrintable(trialSize()) << '\n';
        return chosen;
    }();
    return seed;
}

void recordTrial(const QString &name, QJsonObject counts)
{
    counts.insert(u"trial"_s, name);
    counts.insert(u"size"_s, trialSize());
    counts.insert(u"seed"_s, static_cast<qint64>(trialSeed()));
    counts.insert(u"passed"_s, !::testing::Test::HasFailure());
    const QByteArray json = QJsonDocument(counts).toJson(QJsonDocument::Compact) + '\n';
    std::cout << json.constData();
    const QString folder = qEnvironmentVariable("METAFLOW_RESULTS");
    if (folder.isEmpty()) {
        return;
    }
    QSaveFile file(QDir(folder).filePath(name + u".json"_s));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit())
        << qPrintable(file.fileName());
}

} // namespace metaflow::testing
