#include "core/privacy/Privacy.h"

#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace metaflow::privacy {

namespace {

QString sharedFile(const QString &name)
{
    const QString shared = qEnvironmentVariable("METAFLOW_SHARED", QStringLiteral(METAFLOW_SOURCE_DIR "/../shared"));
    return shared + u'/' + name;
}

QString databricksType(const QString &declared)
{
    const QString type = declared.toUpper();
    return type.startsWith(u"INTEGER"_s) ? u"int"_s
        : type.startsWith(u"NUMERIC"_s)  ? u"decimal(10,2)"_s
        : type.startsWith(u"DATETIME"_s) ? u"timestamp"_s
                                         : u"string"_s;
}

/// Every value of every column that masked lets out of the whole catalog.
QStringList released(const QSqlDatabase &database)
{
    QStringList out;
    for (const QString &table : database.tables()) {
        QSqlQuery types(u"PRAGMA table_info(\"%1\")"_s.arg(table), database);
        while (types.next()) {
            ColumnSamples samples{types.value(1).toString(), databricksType(types.value(2).toString()), false, {}};
            QSqlQuery values(u"SELECT \"%1\" FROM \"%2\""_s.arg(samples.column, table), database);
            while (values.next()) {
                samples.values.append(values.isNull(0) ? Comment() : Comment(values.value(0).toString()));
            }
            for (qsizetype first = 0; first < samples.values.size(); first += 20) { // any twenty rows in a row
                ColumnSamples some = samples;
                some.values = samples.values.mid(first, 20);
                out += releasable(some, PrivacyMode::Masked, 20);
            }
        }
    }
    return out;
}

QStringList personal(const QSqlDatabase &database)
{
    QStringList values;
    QSqlQuery query(u"SELECT FirstName, LastName, Address, Phone, Fax, Email, NULL FROM Customer UNION ALL "
                    "SELECT FirstName, LastName, Address, Phone, Fax, Email, BirthDate FROM Employee"_s,
        database);
    while (query.next()) {
        for (int i = 0; i < query.record().count(); ++i) {
            if (!query.value(i).toString().isEmpty()) {
                values << query.value(i).toString();
            }
        }
    }
    return values;
}

} // namespace

TEST(ChinookPrivacyTest, NothingOfCustomersAndEmployeesIsReleased)
{
    const QString file = sharedFile(u"data/chinook.sqlite"_s);
    if (!QFile::exists(file)) {
        GTEST_SKIP() << "needs ../shared/data/chinook.sqlite";
    }
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"chinook"_s);
        database.setDatabaseName(file);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        ASSERT_TRUE(database.open());
        const QString all = u' ' + released(database).join(u" | "_s) + u' ';
        EXPECT_GT(all.size(), 1'000); // numbers and dates did leave
        const QStringList secrets = personal(database);
        EXPECT_GT(secrets.size(), 300);
        for (const QString &secret : secrets) {
            const QRegularExpression word(u"(?<![\\w])"_s + QRegularExpression::escape(secret) + u"(?![\\w])"_s);
            EXPECT_FALSE(word.match(all).hasMatch()) << secret.toStdString();
        }
    }
    QSqlDatabase::removeDatabase(u"chinook"_s);
}

} // namespace metaflow::privacy
