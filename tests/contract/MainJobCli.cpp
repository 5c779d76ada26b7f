#include "tests/contract/MainJobCli.h"

#include <QDir>
#include <QFileInfo>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

void MainJobCli::generate(const QString &catalog, const QStringList &more) const
{
    const Ended ended = run(QStringList{u"generate"_s, u"--catalog"_s, catalog} + more);
    ASSERT_EQ(ended.code, 0) << qPrintable(ended.words) << ended.data.constData();
}

void MainJobCli::approveAll() const
{
    const Ended bulk = run({u"items"_s, u"approve"_s, u"--status"_s, u"pending"_s});
    ASSERT_TRUE(bulk.code == 0 || bulk.code == 3) << qPrintable(bulk.words);
    for (const QJsonObject &item : items({u"--status"_s, u"pending"_s})) {
        const QString id = QString::number(item.value(u"id"_s).toInteger());
        const Ended one = run({u"items"_s, u"approve"_s, id});
        ASSERT_EQ(one.code, 0) << qPrintable(one.words);
    }
}

QString MainJobCli::plan(const QString &name, const QStringList &more) const
{
    const QString path = file(name);
    const Ended ended = run(QStringList{u"plan"_s, u"create"_s, u"--out"_s, path} + more);
    EXPECT_EQ(ended.code, 0) << qPrintable(ended.words);
    return path;
}

std::vector<QJsonObject> MainJobCli::items(const QStringList &filter) const
{
    const Ended ended = run(QStringList{u"items"_s, u"list"_s} + filter);
    EXPECT_EQ(ended.code, 0) << qPrintable(ended.words);
    return ended.lines();
}

QString objectKey(const QJsonObject &object)
{
    QStringList parts;
    for (const auto &part : {u"catalog"_s, u"schema"_s, u"table"_s, u"column"_s}) {
        parts << object.value(part).toString();
    }
    return parts.join(QChar(1)); // a name may hold any sign a person can type
}

QHash<QString, QJsonValue> commentsByObject(SandboxProcess &sandbox)
{
    QHash<QString, QJsonValue> comments;
    for (const QJsonValue &value : sandbox.comments()) {
        comments.insert(objectKey(value.toObject()), value.toObject().value(u"comment"_s));
    }
    return comments;
}

QString sharedData(const QString &name)
{
    const QString folder
        = qEnvironmentVariable("METAFLOW_SHARED", QStringLiteral(METAFLOW_SOURCE_DIR) + u"/../shared"_s);
    const QString path = QDir(folder).filePath(u"data/"_s + name);
    return QFileInfo::exists(path) ? path : QString();
}

} // namespace metaflow::testing
