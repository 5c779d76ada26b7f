// The data dictionary: read as data, and shown by a browser that we did not write.
#include "core/exchange/HtmlDictionary.h"

#include "core/exchange/HtmlText.h"
#include "core/store/Snapshots.h"
#include "tests/store/StoreContract.h"
#include "tests/support/FakeHttpServer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

QString browser()
{
    for (const auto &name : {u"chromium"_s, u"chromium-browser"_s, u"google-chrome"_s}) {
        if (const QString found = QStandardPaths::findExecutable(name); !found.isEmpty()) {
            return found;
        }
    }
    return {};
}

/// What stands between two marks, the first time.
QString between(const QString &text, const QString &from, const QString &to)
{
    const qsizetype begin = text.indexOf(from);
    const qsizetype end = begin < 0 ? -1 : text.indexOf(to, begin + from.size());
    return end < 0 ? QString() : text.mid(begin + from.size(), end - begin - from.size());
}

} // namespace

class HtmlDictionary : public StoreContract {
protected:
    void approve(const store::Offer &offer)
    {
        const Item made = item(offerAll({offer}).value(0));
        (void)decide(decision(Decision::Kind::Approve, {made}), u"b%1"_s.arg(made.id.value()));
    }
    void approve(const QString &table, const QString &column, const QString &text)
    {
        approve(offer(table, column, text));
    }
    Result<qint64> write(const ItemFilter &filter = {}, bool goOn = true)
    {
        return temporary().read([&](store::Connection &connection) -> Result<qint64> {
            exchange::FileSink sink(file);
            auto done = sink.open();
            const auto texts = done
                ? exchange::writeDictionary(connection, filter, sink, now(), [&](qint64) { return goOn; })
                : fail(done.error());
            done = texts ? sink.commit() : fail(texts.error());
            return done ? texts : fail(done.error());
        });
    }
    QByteArray page()
    {
        QFile in(file);
        EXPECT_TRUE(in.open(QIODevice::ReadOnly));
        return in.readAll();
    }
    /// Every text in the data, by the parts of its object.
    QHash<QStringList, QString> texts()
    {
        static const QRegularExpression piece(u"<script type=\"application/json\" class=\"tables\">(.*?)</script>"_s,
            QRegularExpression::DotMatchesEverythingOption);
        QHash<QStringList, QString> texts;
        for (auto found = piece.globalMatch(QString::fromUtf8(page())); found.hasNext();) {
            const QJsonArray tables = QJsonDocument::fromJson(found.next().captured(1).toUtf8()).array();
            EXPECT_FALSE(tables.isEmpty());
            for (const QJsonValue &table : tables) {
                const QStringList path = table[1].toVariant().toStringList();
                if (table[3].isArray()) {
                    texts.insert(path, table[3][0].toString());
                }
                for (const QJsonValue &column : table[4].toArray()) {
                    texts.insert(path + column[0].toVariant().toStringList(), column[2].toString());
                }
            }
        }
        return texts;
    }
    /// The page as the browser has it once its script ran, with this behind the address.
    QString shown(const QString &hash)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, folder.path());
        process.setProcessEnvironment(environment);
        process.start(browser(),
            {u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s, u"--disable-dev-shm-usage"_s,
                u"--virtual-time-budget=10000"_s, u"--user-data-dir="_s + folder.filePath(u"profile"_s),
                u"--dump-dom"_s, QString::fromLatin1(QUrl::fromLocalFile(file).toEncoded()) + hash});
        EXPECT_TRUE(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 90000));
        EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().constData();
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    /// Chromium tells nothing of a page while scripts are off: the file gets no program, and shows what stands there
    /// for such browsers.
    void writeAsWithoutScripts()
    {
        QByteArray html = page();
        const qsizetype program = html.indexOf("<script>");
        ASSERT_GT(program, 0);
        html.remove(program, html.indexOf("</script>", program) - program);
        html.replace("noscript>", "div>");
        QFile out(file);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(html);
    }
    static QString mainOf(const QString &dom) { return between(dom, u"<main"_s, u"</main>"_s); }

    QTemporaryDir folder;
    QString file = folder.filePath(u"dictionary.html"_s);
};

INSTANTIATE_TEST_SUITE_P(Sqlite, HtmlDictionary, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, HtmlDictionary, ::testing::Values(store::Dialect::Postgres));

TEST_P(HtmlDictionary, HoldsWhatIsAcceptedWithWhoAndWhen)
{
    approve(u"orders"_s, {}, u"Orders."_s);
    approve(u"orders"_s, u"id"_s, u"Its number."_s);
    (void)offered(u"orders"_s, u"note"_s, u"Nobody looked at it."_s);
    const auto written = write();
    ASSERT_TRUE(written) << qPrintable(written.error().detail);
    EXPECT_EQ(*written, 2);
    const QStringList orders{u"main"_s, u"sales"_s, u"orders"_s};
    EXPECT_EQ(texts(),
        (QHash<QStringList, QString>{{orders, u"Orders."_s}, {orders + QStringList{u"id"_s}, u"Its number."_s}}));
    EXPECT_TRUE(page().contains("[[\"id\"],\"string\",\"Its number.\",\"approved\",\"anna@example.com\",\""))
        << page().constData();
    ItemFilter pending;
    pending.statuses = {Status::Pending};
    EXPECT_EQ(write(pending).value_or(-1), 0);
    EXPECT_EQ(write({}, false).error().code, ErrorCode::Cancelled);
}

TEST_P(HtmlDictionary, HostileTextsComeBackAsTheyWereAndEndNothing)
{
    const QStringList hostile{u"</script><script>alert(1)</script>"_s, u"<!-- <script>"_s, u"]]>"_s, u"\" onload=\"x"_s,
        u"'><img src=x>"_s, u"a\u2028b\u2029c"_s, u"\uFEFFmark"_s, u"\\u003c\\"_s, u"{{style}}{{tables}}"_s,
        u"</noscript><b>"_s, u"&lt;&amp;"_s, u"\r\n\t"_s, u"Größe 👩‍👩‍👧 \u202Eevil"_s};
    QHash<QStringList, QString> expected;
    for (const QString &text : hostile) {
        approve(text, {}, text);
        approve(u"t"_s, text, text);
        expected.insert({u"main"_s, u"sales"_s, text}, text);
        expected.insert({u"main"_s, u"sales"_s, u"t"_s, text}, text);
    }
    ASSERT_TRUE(write());
    EXPECT_EQ(texts(), expected);
    const QByteArray html = page();
    EXPECT_EQ(html.count("<script"), html.count("</script>"));
    EXPECT_EQ(html.count("<script"), 3) << "about, one piece and the program";
    EXPECT_FALSE(html.contains("<img") || html.contains("<b>") || html.contains("<!-- "));
}

TEST_P(HtmlDictionary, NeedsNothingElseAndAllowsNothingElse)
{
    approve(u"t"_s, {}, u"text"_s);
    ASSERT_TRUE(write());
    const QString html = QString::fromUtf8(page());
    for (const auto &outside : {u" src="_s, u"url("_s, u"@import"_s, u"http://"_s, u"innerHTML"_s, u"eval("_s}) {
        EXPECT_FALSE(html.contains(outside)) << qPrintable(outside);
    }
    const QString policy = between(html, u"Content-Security-Policy\" content=\""_s, u"\""_s);
    EXPECT_TRUE(policy.startsWith(u"default-src 'none'; "_s)) << qPrintable(policy);
    EXPECT_FALSE(policy.contains(u"unsafe"_s));
    for (const auto &[from, to] : {std::pair{u"<style>"_s, u"</style>"_s}, std::pair{u"<script>"_s, u"</script>"_s}}) {
        const QByteArray hash = exchange::policyHash(between(html, from, to).toUtf8());
        EXPECT_TRUE(policy.contains(QString::fromLatin1(hash))) << hash.constData();
    }
}

TEST_P(HtmlDictionary, SaysHowMuchOfWhatWasScannedIsDescribedAndLeavesOutWhatIsGone)
{
    approve(u"orders"_s, {}, u"Orders."_s);
    approve(u"gone"_s, {}, u"It was dropped."_s);
    TableInfo orders;
    orders.path.parts = {u"main"_s, u"sales"_s, u"orders"_s};
    orders.type = u"MANAGED"_s;
    orders.columns.resize(3);
    for (int i = 0; i < 3; ++i) {
        orders.columns[i].name = u"c%1"_s.arg(i);
        orders.columns[i].ordinal = i + 1;
    }
    Snapshot snapshot;
    snapshot.source = source();
    snapshot.catalog = u"main"_s;
    snapshot.tables = {orders};
    snapshot.readAt = now();
    ASSERT_TRUE(
        temporary().write([&](store::Connection &connection) { return store::storeSnapshot(connection, snapshot); }));
    EXPECT_EQ(write().value_or(0), 1);
    EXPECT_TRUE(page().contains("\"scanned\":[[\"main\",1,3]]")) << page().constData();
    EXPECT_TRUE(page().contains("\"missing\":1"));
    EXPECT_TRUE(page().contains("\"MANAGED\""));
    ItemFilter words;
    words.search = u"orders"_s;
    ASSERT_TRUE(write(words));
    EXPECT_TRUE(page().contains("\"scanned\":[]")) << "what a search leaves out is not undescribed";
}

class ShownDictionary : public HtmlDictionary {
protected:
    void SetUp() override
    {
        if (browser().isEmpty()) {
            GTEST_SKIP() << "needs chromium";
        }
        HtmlDictionary::SetUp();
    }
};

INSTANTIATE_TEST_SUITE_P(Sqlite, ShownDictionary, ::testing::Values(store::Dialect::Sqlite));

TEST_P(ShownDictionary, SaysWhereNothingIsAcceptedYet)
{
    ASSERT_TRUE(write());
    EXPECT_TRUE(mainOf(shown({})).contains(u">Nothing accepted yet</h1>"_s));
}

TEST_P(ShownDictionary, TheSearchFindsNamesAndTexts)
{
    approve(u"orders"_s, {}, u"What a customer bought."_s);
    approve(u"customers"_s, {}, u"Who buys."_s);
    approve(u"customers"_s, u"city"_s, u"Where they live."_s);
    approve(u"payments"_s, u"amount"_s, u"How much."_s);
    ASSERT_TRUE(write());
    const QString found = shown(u"#?q=customer"_s);
    EXPECT_TRUE(between(found, u"id=\"hits\""_s, u"</p>"_s).endsWith(u">3 descriptions"_s));
    EXPECT_TRUE(mainOf(found).contains(u"#main.sales.customers.city"_s));
    EXPECT_FALSE(mainOf(found).contains(u"amount"_s));
    const QString both = shown(u"#?q=customer%20BOUGHT"_s);
    EXPECT_TRUE(between(both, u"id=\"hits\""_s, u"</p>"_s).endsWith(u">1 description"_s));
    EXPECT_TRUE(mainOf(both).contains(u"#main.sales.orders\""_s)) << qPrintable(mainOf(both));
    EXPECT_TRUE(mainOf(shown(u"#?q=nowhere"_s)).contains(u">Nothing found</h1>"_s));
}

TEST_P(ShownDictionary, EachTableAndColumnHasAnAddress)
{
    approve(u"a.b c"_s, u"d/e"_s, u"First."_s);
    approve(u"a.b c"_s, u"f"_s, u"Second."_s);
    ASSERT_TRUE(write());
    const QString dom = shown(u"#main.sales.a%2Eb%20c.f"_s);
    EXPECT_EQ(between(dom, u"<title>"_s, u"</title>"_s), u"a.b c – Data dictionary"_s);
    EXPECT_TRUE(mainOf(dom).contains(u"id=\"main.sales.a%2Eb%20c.f\" class=\"target\""_s)) << qPrintable(mainOf(dom));
    EXPECT_TRUE(mainOf(dom).contains(u"href=\"#main.sales.a%2Eb%20c.d%2Fe\""_s));
    EXPECT_TRUE(between(dom, u"id=\"tree\""_s, u"</nav>"_s).contains(u"aria-current=\"page\""_s));
}

TEST_P(ShownDictionary, HostileTextsAreShownAndRunNothing)
{
    FakeHttpServer outside;
    const QString leak = outside.url(u"/leak"_s).toString();
    const QString script = u"<script>document.title='pwned'</script>"_s;
    const QString image = u"<img src=\"%1\" onerror=\"document.title='pwned'\">"_s.arg(leak);
    const QString rest = u"</script><link rel=stylesheet href=\"%1\"><a href=\"javascript:1\">x</a>"_s.arg(leak);
    for (const QString &text : {script, image, rest}) {
        approve(text, {}, text);
        approve(u"t"_s, text, text);
    }
    ASSERT_TRUE(write());
    const QString everything = shown(u"#?all"_s);
    EXPECT_EQ(between(everything, u"<title>"_s, u"</title>"_s), u"All tables – Data dictionary"_s);
    EXPECT_TRUE(mainOf(everything).contains(script.toHtmlEscaped().replace(u"&quot;"_s, u"\""_s)))
        << qPrintable(mainOf(everything));
    const QString searched = shown(u"#?q=%3Cscript%3E"_s);
    writeAsWithoutScripts();
    for (const QString &dom : {everything, searched, shown({})}) {
        EXPECT_FALSE(between(dom, u"<title>"_s, u"</title>"_s).contains(u"pwned"_s));
        for (const QString &made : {u"<img"_s, u"<link"_s, u"<a href=\"javascript"_s}) {
            EXPECT_FALSE(dom.contains(made)) << qPrintable(dom.mid(dom.indexOf(made) - 200, 400));
        }
    }
    EXPECT_EQ(outside.arrivals(), 0);
}

TEST_P(ShownDictionary, CanBeReadWithoutScripts)
{
    approve(u"orders"_s, {}, u"Orders <b>."_s);
    approve(u"orders"_s, u"id"_s, u"Its number."_s);
    ASSERT_TRUE(write());
    writeAsWithoutScripts();
    const QString dom = shown({});
    EXPECT_TRUE(dom.contains(u"2 accepted descriptions"_s)) << qPrintable(dom);
    EXPECT_TRUE(dom.contains(u"Orders &lt;b&gt;."_s));
    EXPECT_TRUE(dom.contains(u"Its number."_s));
}

} // namespace metaflow::testing
