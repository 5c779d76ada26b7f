#pragma once

#include "core/model/Item.h"
#include "core/store/Connection.h"

namespace metaflow::store {

/// What two persons are asked for. Off by default.
enum class PolicyOf {
    Decisions, ///< a plan takes a text only once somebody else than its author approved it
    Plans, ///< a plan is applied only once somebody else than its maker approved it
};
[[nodiscard]] QString policyName(PolicyOf of); ///< `decisions`, `plans`
[[nodiscard]] std::optional<PolicyOf> policyFromName(QStringView name);

/// Of a catalog, by its name as anybody spells it. A setting that was taken away without a word in the record still
/// holds. Errors as Connection::run, here and below.
[[nodiscard]] Result<bool> fourEyes(Connection &connection, const QString &catalog, PolicyOf of);
/// Whether any catalog asks for that, as far as the settings say.
[[nodiscard]] Result<bool> anyFourEyes(Connection &connection, PolicyOf of);
/// What one catalog asks for.
struct CatalogPolicies {
    QString catalog;
    bool decisions = false, plans = false;
    friend bool operator==(const CatalogPolicies &, const CatalogPolicies &) = default;
};
/// Of each catalog that was scanned, stands in review or has a setting, by name.
[[nodiscard]] Result<QVector<CatalogPolicies>> catalogPolicies(Connection &connection);
/// Stands in the record as `policy`, with what held before, also where nothing changes.
[[nodiscard]] Result<void> setFourEyes(
    Connection &connection, const QString &catalog, PolicyOf of, bool on, const Person &person, const QDateTime &now);

/// Whether anything of such a catalog was scanned or stands in review, so that a name with a slip is noticed.
[[nodiscard]] Result<bool> isKnownCatalog(Connection &connection, const QString &catalog);

/// Whether these are two people, as far as names tell: case makes no difference, neither does who confirmed them, and
/// a database knows `anna` as what the workspace calls `anna@example.com`.
[[nodiscard]] bool isSamePerson(const QString &a, const QString &b);
/// Whether the name is more than the account of a machine: under four-eyes nobody is a second person by logging out.
[[nodiscard]] bool isConfirmed(UserSource source);

/// Leaves of accepted items those that a plan may take: in a catalog with four-eyes for decisions the approved ones
/// that somebody else than the author of the text approved, by the record. Imported ones stay.
[[nodiscard]] Result<void> keepSeenByTwo(Connection &connection, QVector<Item> &items);

/// Whether two confirmed people have decided here and nobody has answered yet whether two are to be asked for: then it
/// is offered, once. Practice does not count.
[[nodiscard]] Result<bool> secondPersonJoined(Connection &connection);
/// Somebody has answered, whatever the answer.
[[nodiscard]] Result<void> noteFourEyesOffered(Connection &connection);

} // namespace metaflow::store
