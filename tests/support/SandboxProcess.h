#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

#include <optional>

namespace metaflow::testing {

/// The real `metaflow-sandbox` as a child process, for contract tests. Ready when the constructor returns; killed when
/// it goes. The control calls block on a socket of their own and need no event loop.
class SandboxProcess {
public:
    explicit SandboxProcess(QStringList arguments = {});
    ~SandboxProcess();
    SandboxProcess(const SandboxProcess &) = delete;
    SandboxProcess &operator=(const SandboxProcess &) = delete;

    /// False if it did not start; `error()` has what it said.
    [[nodiscard]] bool isReady() const { return !m_ready.isEmpty(); }
    [[nodiscard]] QString error() const { return m_error; }

    // the ready line
    [[nodiscard]] QString host() const { return text(QStringLiteral("host")); }
    [[nodiscard]] QString token() const { return text(QStringLiteral("token")); }
    [[nodiscard]] QString tokenOf(const QString &user) const;
    [[nodiscard]] QString warehouseId() const { return text(QStringLiteral("warehouse_id")); }
    [[nodiscard]] QString baseUrl() const { return text(QStringLiteral("base_url")); }
    [[nodiscard]] QString apiKey() const { return text(QStringLiteral("api_key")); }
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] const QJsonObject &readyLine() const { return m_ready; }

    // control endpoints
    [[nodiscard]] QJsonArray comments();
    /// Of one object (an empty column is the table); no value for NULL and for what is not there.
    [[nodiscard]] std::optional<QString> commentOf(
        const QString &catalog, const QString &schema, const QString &table, const QString &column = {});
    bool comment(const QString &catalog, const QString &schema, const QString &table, const QString &column,
        const std::optional<QString> &text);
    bool drop(const QString &catalog, const QString &schema, const QString &table, const QString &column = {});
    bool weather(const QJsonObject &wanted);
    /// `{KIND: "x1"}` or `{KIND: 0.5}`; takes the place of the faults before.
    bool faults(const QJsonObject &kinds);
    bool reset();
    /// Any other control call; whether it was carried out.
    bool post(const QByteArray &target, const QJsonObject &body) const;
    [[nodiscard]] QJsonObject journal();
    /// Journal entries of one kind: statement, model or other.
    [[nodiscard]] std::vector<QJsonObject> entries(const QString &kind);

    /// kill -9. `start()` begins it again with the same arguments.
    void kill();
    bool start();
    [[nodiscard]] QProcess &process() { return *m_process; }

    struct Answer {
        int status = 0; ///< 0: the connection ended before a whole head came
        QByteArray head;
        QByteArray body;
        bool complete = false; ///< as many bytes as Content-Length promised
        [[nodiscard]] QJsonObject json() const;
        [[nodiscard]] QByteArray header(const QByteArray &name) const;
    };
    /// One request on a connection of its own; `bearer` empty for none. `moreHead` are whole lines, each with its CRLF.
    [[nodiscard]] Answer request(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
        const QString &bearer = {}, int timeoutMs = 30'000, const QByteArray &moreHead = {}) const;
    /// A form, without a token; `basic` is `user:password` for HTTP Basic.
    [[nodiscard]] Answer postForm(const QByteArray &target, const QByteArray &form, const QByteArray &basic = {}) const;
    /// Executes a statement and waits until it is over; the last answer's JSON. `bearer` empty: the ready line's token.
    QJsonObject run(const QString &statement, const QJsonObject &more = {}, const QString &bearer = {}) const;
    /// The rows of the first chunk of what `run` gave.
    [[nodiscard]] static QJsonArray rows(const QJsonObject &answer);
    [[nodiscard]] Answer chat(const QJsonObject &body) const;

private:
    [[nodiscard]] QString text(const QString &field) const { return m_ready.value(field).toString(); }
    [[nodiscard]] Answer exchange(const QByteArray &head, const QByteArray &body, int timeoutMs) const;

    QStringList m_arguments;
    std::unique_ptr<QProcess> m_process;
    QJsonObject m_ready;
    QString m_error;
};

} // namespace metaflow::testing
