#include "ui/shell/Trace.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

TEST(Trace, WritesJsonLinesInOrder)
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"trace.jsonl"_s);
    {
        Trace trace(name);
        EXPECT_TRUE(trace.isOn());
        trace.event("shown"_L1);
        trace.event("key"_L1, 42);
    } // what is left is written when it goes
    QFile file(name);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonObject first = QJsonDocument::fromJson(file.readLine()).object();
    const QJsonObject second = QJsonDocument::fromJson(file.readLine()).object();
    EXPECT_EQ(first.value("event"_L1).toString(), u"shown"_s);
    EXPECT_EQ(second.value("id"_L1).toString(), u"42"_s);
    EXPECT_GE(second.value("t_ms"_L1).toDouble(), first.value("t_ms"_L1).toDouble());
    EXPECT_TRUE(file.atEnd());
}

TEST(Trace, WithoutAFileItIsSilent)
{
    Trace trace;
    EXPECT_FALSE(trace.isOn());
    trace.event("shown"_L1);
}

} // namespace metaflow::ui
