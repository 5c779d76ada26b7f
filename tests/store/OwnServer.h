#pragma once

#include "core/store/Store.h"
#include "tests/support/ManualClock.h"
#include "tests/support/PostgresServer.h"
#include "tests/support/RunLoop.h"

#include <gtest/gtest.h>

#include <QUuid>

namespace metaflow::testing {

/// A store on a PostgreSQL server of the test's own, which may be stopped and where anybody may be given a login.
class OwnServer : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (!PostgresServer::isInstalled()) {
            GTEST_SKIP() << "needs a PostgreSQL server installed here";
        }
        server = std::make_unique<PostgresServer>(m_password);
        ASSERT_TRUE(server->start()) << qPrintable(server->error());
    }

    [[nodiscard]] store::StoreUrl url(const QString &user = QStringLiteral("postgres")) const
    {
        return *store::StoreUrl::parse(server->url(user));
    }
    /// One statement of somebody who uses no client of ours.
    [[nodiscard]] Result<void> raw(const QString &sql, const QString &user = QStringLiteral("postgres")) const
    {
        const auto connection
            = store::Connection::open(url(user), QStringLiteral("raw-") + QUuid::createUuid().toString());
        const auto done = connection ? (*connection)->run(sql) : fail(connection.error());
        return done ? Result<void>() : Result<void>(fail(done.error()));
    }

    QByteArray m_password; ///< set before SetUp()
    std::unique_ptr<PostgresServer> server;
    ManualClock clock;
};

} // namespace metaflow::testing
