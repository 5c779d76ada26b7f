#pragma once

#include <QDeadlineTimer>
#include <QHash>
#include <QString>

#include <chrono>
#include <optional>

namespace metaflow::sandbox::api {

/// Whom a sign-in is for, and what it may ask.
struct Grant {
    QString user;
    QString clientId;
    QString scope; ///< as it was asked for, words apart by blanks
};

/// Who a bearer token belongs to. Personal access tokens hold until they are refused once, those of a sign-in for a
/// while. Nothing of this outlives the program, but for the personal access tokens that it was given.
class TokenStore {
public:
    /// One that is known from the start and never ends of itself.
    void addPersonal(const QString &token, const QString &user);

    /// Empty for a token that is none, that has ended or that was refused before. With `calls` above 0 a token is
    /// good for so many of them.
    [[nodiscard]] QString admit(const QString &token, qint64 calls);
    /// From now on it is no token any more, a personal one neither.
    void refuse(const QString &token);

    [[nodiscard]] QString issueAccess(const Grant &grant, std::chrono::seconds lifetime);
    [[nodiscard]] QString issueRefresh(const Grant &grant);
    /// What a refresh token is for; using it ends it. Nothing for one that is unknown, used, or another client's.
    [[nodiscard]] std::optional<Grant> redeemRefresh(const QString &token, const QString &clientId);

    /// Sign-ins are forgotten, personal access tokens are good again.
    void reset();

private:
    struct Held {
        QString user;
        QDeadlineTimer end{QDeadlineTimer::Forever};
        qint64 calls = 0;
        bool refused = false;
        bool personal = false;
    };
    QHash<QString, Held> m_access;
    QHash<QString, Grant> m_refresh;
};

} // namespace metaflow::sandbox::api
