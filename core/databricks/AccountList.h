#pragma once

#include "core/databricks/AccountFile.h"
#include "core/databricks/AccountService.h"

namespace metaflow::databricks {

/// `workspace NAME …` of the key ring, by what such a sign-in keeps there: `token`, `client` or `refresh`.
[[nodiscard]] QString secretPartOf(const QString &authType);
[[nodiscard]] Account accountOf(const AccountRecord &record);
/// Own ones, then those of ~/.databrickscfg, then the environment's; each name once. FileUnreadable.
[[nodiscard]] Result<QVector<Account>> listAccounts(
    const QVector<AccountRecord> &own, const QProcessEnvironment &environment);
/// What a wish says before anybody is asked, with a name that is its own: host, kind and client. WrongUsage,
/// InsecureAddress.
[[nodiscard]] Result<AccountRecord> recordOf(const SignInWish &wish, const QVector<Account> &known);

} // namespace metaflow::databricks
