#include "core/store/Items.h"
#include "core/store/Store.h"
#include "tests/support/RunLoop.h"
#include "tests/support/Trial.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

/// The real window on a real (virtual) display with a window manager, reviewed by the keyboard alone.
class ReviewSessionTrial : public ::testing::Test {
protected:
    void SetUp() override
    {
        for (const QString &program : {u"Xvfb"_s, u"openbox"_s, u"xdotool"_s}) {
            if (QStandardPaths::findExecutable(program).isEmpty()) {
                GTEST_SKIP() << "no " << qPrintable(program);
            }
        }
    }
    void TearDown() override
    {
        for (QProcess *process : {&hands, &window, &manager, &display}) {
            process->kill();
            process->waitForFinished();
        }
    }
    void fill(int items)
    {
        store::Store store(*store::StoreUrl::parse(url()), clock);
        ASSERT_TRUE(waitFor(store.open()));
        QVector<store::Offer> offers;
        for (int i = 0; i < items; ++i) {
            store::Offer offer;
            offer.object.parts = {u"main"_s, u"sales"_s, u"t%1"_s.arg(i / columns, 3, 10, QLatin1Char('0')),
                u"c%1"_s.arg(i % columns, 2, 10, QLatin1Char('0'))};
            offer.ordinal = i % columns + 1;
            offer.dataType = u"STRING"_s;
            offer.text = u"What column %1 holds for the shop."_s.arg(i);
            offer.score = 100;
            offers << offer;
        }
        const Actor actor{{u"fill"_s, UserSource::SystemAccount}, {u"shell"_s, 1}};
        const auto offered = waitFor(store.write(
            [&](store::Connection &connection) { return store::offerTexts(connection, offers, actor, clock.now()); }));
        ASSERT_TRUE(offered);
        ids = offered->items;
    }
    void start()
    {
        display.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x800x24"_s});
        ASSERT_TRUE(QTest::qWaitFor([&] {
            number += display.readAllStandardOutput();
            return number.contains('\n');
        }));
        QProcessEnvironment around = QProcessEnvironment::systemEnvironment();
        around.insert(u"DISPLAY"_s, u':' + QString::fromLatin1(number.trimmed()));
        around.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        around.insert(u"METAFLOW_LANGUAGE"_s, u"en"_s);
        for (QProcess *process : {&manager, &window, &hands}) {
            process->setProcessEnvironment(around);
        }
        manager.start(u"openbox"_s, QStringList());
        ASSERT_TRUE(manager.waitForStarted());
        hands.start(u"xdotool"_s, {u"-"_s});
        ASSERT_TRUE(hands.waitForStarted());
        window.start(QStringLiteral(METAFLOW_BIN_DIR "/metaflow"),
            {u"--store"_s, url(), u"--home"_s, folder.filePath(u"home"_s), u"--trace"_s, trace()});
        ASSERT_TRUE(QTest::qWaitFor([&] { return saw("shown") > 0; }, 30'000))
            << window.readAllStandardError().constData();
        QTest::qWait(1000); // until the window manager has given it the keyboard
        press("ctrl+2"); // the review page
        ASSERT_TRUE(painted(ids.first())) << tail();
    }
    void press(const char *key)
    {
        ++keys;
        hands.write(QByteArray("key --clearmodifiers ") + key + '\n');
    }
    void type(const char *text) { hands.write(QByteArray("type --delay 1 ") + text + '\n'); }
    /// Waits until the last thing that was painted is this item's text.
    [[nodiscard]] bool painted(ItemId id)
    {
        return QTest::qWaitFor(
            [&] {
                read();
                return lastPainted == QString::number(id.value());
            },
            15'000);
    }
    int saw(const char *event)
    {
        read();
        return counts.value(QString::fromLatin1(event));
    }
    [[nodiscard]] std::string tail() const
    {
        return lines.mid(std::max<qsizetype>(0, lines.size() - 3)).join(u' ').toStdString();
    }
    [[nodiscard]] QString url() const { return u"sqlite:"_s + folder.filePath(u"store.sqlite"_s); }

    static constexpr int columns = 20; // a table
    QTemporaryDir folder;
    SystemClock clock;
    QVector<ItemId> ids;
    QProcess display, manager, window, hands;
    QByteArray number;
    int keys = 0;

private:
    [[nodiscard]] QString trace() const { return folder.filePath(u"trace.jsonl"_s); }
    void read()
    {
        if (!file.isOpen()) {
            file.setFileName(trace());
            if (!file.open(QIODevice::ReadOnly)) {
                return;
            }
        }
        unread += file.readAll();
        for (qsizetype end = unread.indexOf('\n'); end >= 0; end = unread.indexOf('\n')) {
            const QByteArray line = unread.left(end);
            unread.remove(0, end + 1);
            lines << QString::fromUtf8(line);
            const QJsonObject event = QJsonDocument::fromJson(line).object();
            const QString name = event.value("event"_L1).toString();
            ++counts[name];
            if (name == "row_painted"_L1) {
                lastPainted = event.value("id"_L1).toString();
            }
        }
    }
    QFile file;
    QByteArray unread; ///< of a line that is still being written
    QStringList lines;
    QHash<QString, int> counts;
    QString lastPainted;
};

} // namespace

TEST_F(ReviewSessionTrial, TheStoreHoldsWhatTheKeysSaid)
{
    const int items = trialCount() * 5; // 500 at full size
    fill(items + 1);
    start();
    keys = 0;
    const auto isEdited = [](int i) { return i % 10 == 4; };
    QElapsedTimer session;
    session.start();
    bool inText = false; // from the first edit on: Ctrl+Enter accepts there as well
    for (int i = 0; i < items; ++i) {
        if (isEdited(i)) {
            if (!std::exchange(inText, true)) {
                press("e");
            }
            type("Checked");
        }
        press(inText ? "ctrl+Return" : "Return");
        ASSERT_TRUE(painted(ids.at(i + 1))) << "after item " << i << ": " << tail();
    }
    const double seconds = static_cast<double>(session.elapsed()) / 1000;
    window.terminate();
    ASSERT_TRUE(window.waitForFinished(20'000));
    store::Store store(*store::StoreUrl::parse(url()), clock);
    ASSERT_TRUE(waitFor(store.open()));
    const auto all = waitFor(store.read([&](store::Connection &c) { return store::itemsById(c, ids); }));
    ASSERT_TRUE(all);
    for (int i = 0; i < items; ++i) {
        const Item &item = all->at(i);
        ASSERT_EQ(item.status, isEdited(i) ? Status::Edited : Status::Approved) << i;
        const QString text = u"What column %1 holds for the shop."_s.arg(i);
        ASSERT_EQ(item.current, isEdited(i) ? text + u"Checked"_s : text) << i;
    }
    EXPECT_EQ(all->last().status, Status::Pending);
    const double keysPerDecision = static_cast<double>(keys) / items;
    EXPECT_LE(keysPerDecision, 1.1);
    EXPECT_EQ(saw("stall"), 0);
    recordTrial(
        u"review_session"_s, {{u"items"_s, items}, {u"keys_per_decision"_s, keysPerDecision}, {u"seconds"_s, seconds}});
}

} // namespace metaflow::testing
