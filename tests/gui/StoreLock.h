#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <gtest/gtest.h>

namespace metaflow::testing {

/// Another program that holds the store's file locked.
class StoreLock {
public:
    explicit StoreLock(const QString &file)
        : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("lock")))
    {
        m_database.setDatabaseName(file);
        EXPECT_TRUE(m_database.open());
        QSqlQuery query(m_database);
        EXPECT_TRUE(query.exec(QStringLiteral("BEGIN IMMEDIATE"))) << qPrintable(query.lastError().text());
    }
    ~StoreLock()
    {
        QSqlQuery(m_database).exec(QStringLiteral("COMMIT"));
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(QStringLiteral("lock"));
    }
    StoreLock(const StoreLock &) = delete;
    StoreLock &operator=(const StoreLock &) = delete;

private:
    QSqlDatabase m_database;
};

} // namespace metaflow::testing
