// The script of accepted texts: what is in it, what is left out, and that no name and no text gets out of its quotes.
#include "core/exchange/SqlScript.h"

#include "app/sandbox/sql/Tokenizer.h"
#include "core/store/Policies.h"
#include "core/store/Snapshots.h"
#include "tests/store/StoreContract.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

namespace {

using sandbox::sql::Token;

/// Reads a script as the practice workspace reads SQL, which shares no code with what writes it.
class ScriptReader {
public:
    explicit ScriptReader(const QByteArray &script)
    {
        auto tokens = sandbox::sql::tokenize(QString::fromUtf8(script));
        EXPECT_TRUE(tokens);
        if (tokens) {
            m_tokens = *std::move(tokens);
        }
    }
    /// Text by parts of the object.
    QHash<QStringList, QString> texts()
    {
        while (m_at < m_tokens.size() && m_tokens.at(m_at).kind != Token::Kind::End) {
            if (word(u"COMMENT"_s)) {
                EXPECT_TRUE(word(u"ON"_s) && (word(u"TABLE"_s) || word(u"COLUMN"_s)));
                const QStringList path = names();
                EXPECT_TRUE(word(u"IS"_s));
                m_texts.insert(path, literal());
            } else {
                readAlter();
            }
            EXPECT_TRUE(symbol(u";"_s)) << m_at;
        }
        return m_texts;
    }

private:
    void readAlter()
    {
        EXPECT_TRUE(word(u"ALTER"_s) && word(u"TABLE"_s));
        const QStringList table = names();
        EXPECT_TRUE(word(u"ALTER"_s) && word(u"COLUMN"_s));
        do {
            const QStringList column = names();
            EXPECT_TRUE(word(u"COMMENT"_s));
            m_texts.insert(table + column, literal());
        } while (symbol(u","_s));
    }
    bool word(const QString &word)
    {
        const bool is = m_tokens.at(m_at).isWord(word);
        m_at += is ? 1 : 0;
        return is;
    }
    bool symbol(const QString &symbol)
    {
        const bool is = m_tokens.at(m_at).isSymbol(symbol);
        m_at += is ? 1 : 0;
        return is;
    }
    QStringList names()
    {
        QStringList parts;
        do {
            EXPECT_EQ(m_tokens.at(m_at).kind, Token::Kind::QuotedName);
            parts << next();
        } while (symbol(u"."_s));
        return parts;
    }
    QString literal()
    {
        EXPECT_EQ(m_tokens.at(m_at).kind, Token::Kind::String);
        return next();
    }
    QString next() // the last token is End, and stays
    {
        return m_at + 1 < m_tokens.size() ? m_tokens.at(m_at++).text : QString();
    }

    std::vector<Token> m_tokens;
    size_t m_at = 0;
    QHash<QStringList, QString> m_texts;
};

const QStringList hostile{u"it's"_s, u"ends in a backslash \\"_s, u"`tick`; DROP TABLE t; --"_s, u"*/ /* -- \n-- x"_s,
    u"'); DROP TABLE t; --"_s, u"\r\nline\u2028\u2029"_s, u"\\'"_s, u"${x} {{y}} :z ?"_s,
    u"Größe 👩‍👩‍👧 \u202Eevil"_s, u"\uFEFFmark"_s, u"\""_s, u"''"_s, u" spaces "_s};

} // namespace

class SqlScript : public StoreContract {
protected:
    Item approved(const QString &table, const QString &column, const QString &text)
    {
        const Item made = offered(table, column, text);
        (void)decide(decision(Decision::Kind::Approve, {made}), u"b%1"_s.arg(made.id.value()));
        return item(made.id);
    }
    Result<qint64> write(const ItemFilter &filter = {}, const std::function<bool(qint64)> &goOn = {})
    {
        return temporary().read([&](store::Connection &connection) -> Result<qint64> {
            exchange::FileSink sink(file);
            auto done = sink.open();
            const auto statements = done ? exchange::writeSqlScript(
                                        connection, filter, sink, goOn ? goOn : [](qint64) { return true; })
                                         : fail(done.error());
            done = statements ? sink.commit() : fail(statements.error());
            return done ? statements : fail(done.error());
        });
    }
    QByteArray script()
    {
        QFile in(file);
        EXPECT_TRUE(in.open(QIODevice::ReadOnly));
        return in.readAll();
    }
    QHash<QStringList, QString> texts() { return ScriptReader(script()).texts(); }
    static TableInfo table(const QString &name, const QString &type)
    {
        TableInfo table;
        table.path.parts = {u"main"_s, u"sales"_s, name};
        table.type = type;
        ColumnInfo column;
        column.name = u"c"_s;
        column.ordinal = 1;
        column.type = u"string"_s;
        table.columns = {column};
        return table;
    }
    void scanned(const QVector<TableInfo> &tables)
    {
        Snapshot snapshot;
        snapshot.source = source();
        snapshot.catalog = u"main"_s;
        snapshot.tables = tables;
        snapshot.readAt = now();
        ASSERT_TRUE(temporary().write(
            [&](store::Connection &connection) { return store::storeSnapshot(connection, snapshot); }));
    }

    QTemporaryDir folder;
    QString file = folder.filePath(u"texts.sql"_s);
};

INSTANTIATE_TEST_SUITE_P(Sqlite, SqlScript, ::testing::Values(store::Dialect::Sqlite));
INSTANTIATE_TEST_SUITE_P(Postgres, SqlScript, ::testing::Values(store::Dialect::Postgres));

TEST_P(SqlScript, HoldsWhatIsAcceptedAndNothingElse)
{
    (void)approved(u"orders"_s, u"id"_s, u"The number of an order."_s);
    (void)approved(u"orders"_s, {}, u"Orders."_s);
    (void)approved(u"people"_s, u"name"_s, u"A name."_s);
    (void)offered(u"orders"_s, u"note"_s, u"Nobody looked at it."_s);
    const Item sentBack = approved(u"people"_s, u"age"_s, u"An age."_s);
    (void)decide(decision(Decision::Kind::NeedsWork, {sentBack}), u"n"_s);
    const auto written = write();
    ASSERT_TRUE(written) << qPrintable(written.error().detail);
    EXPECT_EQ(*written, 3);
    QList<QByteArray> lines = script().split('\n');
    lines.removeIf([](const QByteArray &line) { return line.startsWith("--"); });
    EXPECT_EQ(lines,
        (QList<QByteArray>{"ALTER TABLE `main`.`sales`.`orders` ALTER COLUMN `id` COMMENT 'The number of an order.';",
            "COMMENT ON TABLE `main`.`sales`.`orders` IS 'Orders.';",
            "ALTER TABLE `main`.`sales`.`people` ALTER COLUMN `name` COMMENT 'A name.';", ""}));
    EXPECT_TRUE(script().contains("-- Workspace https://example.cloud\n"));
    EXPECT_TRUE(script().endsWith("-- End: 3 statements, 0 texts left out\n")) << script().constData();
}

TEST_P(SqlScript, HostileNamesAndTextsComeBackAsTheyWere)
{
    QHash<QStringList, QString> expected;
    for (const QString &text : hostile) {
        (void)approved(text, {}, text);
        (void)approved(u"t"_s, text, text);
        expected.insert({u"main"_s, u"sales"_s, text}, text);
        expected.insert({u"main"_s, u"sales"_s, u"t"_s, text}, text);
    }
    ASSERT_TRUE(write());
    EXPECT_EQ(texts(), expected);
}

TEST_P(SqlScript, NothingGetsOutOfAComment)
{
    (void)approved(u"t"_s, u"c"_s, u"text"_s);
    for (const QString &text : hostile) {
        ItemFilter filter;
        filter.search = text;
        ASSERT_TRUE(write(filter));
        for (const QByteArray &line : script().split('\n')) {
            EXPECT_TRUE(line.isEmpty() || line.startsWith("-- ")) << line.constData();
            EXPECT_FALSE(line.contains('\\') || line.contains(';') || line.contains('*')) << line.constData();
        }
    }
    scanned({table(u"other"_s, u"MANAGED"_s)}); // so this one is missing, and its name stands in a comment
    (void)approved(u"a\nDROP TABLE b;\\"_s, u"c"_s, u"text"_s);
    ASSERT_TRUE(write());
    EXPECT_TRUE(texts().isEmpty());
    EXPECT_TRUE(script().endsWith("-- End: 0 statements, 2 texts left out\n")) << script().constData();
}

TEST_P(SqlScript, TakesTheFormThatTheTableTakesAndLeavesOutWhatTakesNone)
{
    scanned({table(u"plain"_s, u"MANAGED"_s), table(u"seen"_s, u"VIEW"_s), table(u"far"_s, u"FOREIGN"_s)});
    (void)approved(u"plain"_s, u"c"_s, u"One."_s);
    (void)approved(u"seen"_s, u"c"_s, u"Two."_s);
    (void)approved(u"far"_s, u"c"_s, u"Three."_s);
    store::Offer field = offer(u"seen"_s, u"c"_s, u"Four."_s);
    field.object.parts << u"inner"_s;
    const Item inner = item(offerAll({field}).value(0));
    (void)decide(decision(Decision::Kind::Approve, {inner}), u"field"_s);
    const auto written = write();
    ASSERT_TRUE(written);
    EXPECT_EQ(*written, 2);
    EXPECT_TRUE(script().contains("ALTER TABLE `main`.`sales`.`plain` ALTER COLUMN `c` COMMENT 'One.';\n"));
    EXPECT_TRUE(script().contains("COMMENT ON COLUMN `main`.`sales`.`seen`.`c` IS 'Two.';\n"));
    EXPECT_TRUE(script().contains("-- Left out: main.sales.far.c: takes no comment\n")) << script().constData();
    EXPECT_TRUE(script().contains("-- Left out: main.sales.seen.c.inner: fields of a view take no comment\n"));
}

TEST_P(SqlScript, LeavesOutWhatAPlanWouldNotTake)
{
    const Item altered = approved(u"t"_s, u"a"_s, u"One."_s);
    ASSERT_TRUE(temporary().tamper(
        u"UPDATE metadata_items SET current_value = 'mine' WHERE id = %1"_s.arg(altered.id.value())));
    (void)approved(u"t"_s, u"b"_s, u"Two."_s);
    ASSERT_TRUE(write());
    EXPECT_EQ(texts().size(), 1);
    EXPECT_TRUE(script().contains("-- Left out: main.sales.t.a: changed outside of the record\n"))
        << script().constData();

    const Item edited = offered(u"t"_s, u"c"_s, u"Three."_s);
    Decision words = decision(Decision::Kind::Edit, {edited});
    words.text = u"My words."_s;
    (void)decide(words, u"edit"_s);
    ASSERT_TRUE(temporary().write([&](store::Connection &connection) {
        return store::setFourEyes(connection, u"main"_s, store::PolicyOf::Decisions, true, anna.person, now());
    }));
    ASSERT_TRUE(write());
    EXPECT_TRUE(script().contains("-- Left out: main.sales.t.c: waits for a second person\n")) << script().constData();
    EXPECT_EQ(texts().size(), 1) << "a model wrote it, and anna approved it";
}

TEST_P(SqlScript, AFilterForOtherThingsGivesAnEmptyScriptAndItCanBeStopped)
{
    (void)approved(u"t"_s, u"a"_s, u"One."_s);
    ItemFilter pending;
    pending.statuses = {Status::Pending};
    EXPECT_EQ(write(pending).value_or(-1), 0);
    ItemFilter sentBack;
    sentBack.needsWork = true;
    EXPECT_EQ(write(sentBack).value_or(-1), 0);
    QFile::remove(file);
    const auto stopped = write({}, [](qint64) { return false; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    EXPECT_FALSE(QFile::exists(file));
}

} // namespace metaflow::testing
