#pragma once

#include <QString>

namespace metaflow {

/// What a user chose on this machine once, so that nobody asks again. Never a secret. A small JSON file of this user
/// (`app/composition/ChoicesFile`); command line and environment come before it.
struct UserChoices {
    QString store; ///< address; empty: the platform's data folder
    QString account; ///< name of a sign-in: a profile of ~/.databrickscfg or one of MetaFlow's own; empty: the default
    QString warehouse; ///< id; empty: what the account says
    QString provider, baseUrl, model; ///< of the language model; empty: nobody chose
    bool welcomed = false; ///< the first-run assistant was finished or left
    friend bool operator==(const UserChoices &, const UserChoices &) = default;
};

} // namespace metaflow
