#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace metaflow::testing {

/// A PostgreSQL server of the test's own, on a port by chance of 127.0.0.1, that may be stopped and started again: the
/// one that METAFLOW_TEST_POSTGRES names is everybody's. As root it runs as the user `postgres`. It goes with the test,
/// also with one that crashes. `fsync` is off: a stop of the server loses nothing by that, a power cut would.
class PostgresServer {
public:
    enum class Mode {
        Fast, ///< ends everybody's session, then itself
        Immediate, ///< as a crash: the next start recovers
    };
    /// Makes a cluster; does not start it. The user `postgres` is its master. With a password everybody needs one,
    /// without nobody does.
    explicit PostgresServer(QByteArray password = {});
    ~PostgresServer();
    PostgresServer(const PostgresServer &) = delete;
    PostgresServer &operator=(const PostgresServer &) = delete;

    /// A server is installed here.
    [[nodiscard]] static bool isInstalled();
    /// True once it answers; always on the same port.
    [[nodiscard]] bool start();
    /// True once it is gone.
    bool stop(Mode mode = Mode::Fast);
    /// `downMs`: so long nobody is there.
    [[nodiscard]] bool restart(Mode mode = Mode::Fast, int downMs = 0);
    [[nodiscard]] bool isRunning() const { return m_process && m_process->state() == QProcess::Running; }

    [[nodiscard]] quint16 port() const { return m_port; }
    /// A store address in the database `postgres`, without a password. Empty `schema`: the usual one.
    [[nodiscard]] QString url(const QString &user = QStringLiteral("postgres"), const QString &schema = {}) const;
    /// What went wrong, and the server's own log.
    [[nodiscard]] QString error() const;

private:
    [[nodiscard]] bool makeCluster(const QByteArray &password);
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] QString data() const { return m_folder.filePath(QStringLiteral("data")); }

    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_process;
    QString m_error;
    quint16 m_port = 0;
};

} // namespace metaflow::testing
