#pragma once

#include <QString>

namespace metaflow {

/// Who confirmed the person's name; stands as `user_source` in the history.
enum class UserSource {
    Workspace, ///< `current_user()` of the connection, also when remembered for offline work
    DatabaseRole, ///< the role of the PostgreSQL connection
    SystemAccount, ///< the account by its id; never `$USER`
    Sandbox, ///< `current_user()` of the practice workspace
};
[[nodiscard]] QString userSourceName(UserSource source);
[[nodiscard]] UserSource userSourceFromName(QStringView name); ///< SystemAccount where unknown

struct Person {
    QString name;
    UserSource source = UserSource::SystemAccount;
    friend bool operator==(const Person &, const Person &) = default;
};

/// The account this process runs under, by user id.
[[nodiscard]] Person systemAccount();

/// How a decision came about; stands as `via` in the history.
struct Via {
    QString name; ///< "key", "bulk", "group", "memory", "upload", "shell", "earlier tool", "scan", "import"
    int count = 1; ///< how many items the one action meant
    friend bool operator==(const Via &, const Via &) = default;
};

struct Actor {
    Person person;
    Via via;
    friend bool operator==(const Actor &, const Actor &) = default;
};

} // namespace metaflow
