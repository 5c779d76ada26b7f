#include "core/wording/BackupWords.h"

#include "core/wording/Lookup.h"

#include <array>

using namespace Qt::StringLiterals;

namespace metaflow::wording {

namespace {

constexpr std::array backupProblems = {
    Words{"cut", QT_TRANSLATE_NOOP("wording", "The file ends too early: it was cut when it was written or copied.")},
    Words{"damaged", QT_TRANSLATE_NOOP("wording", "The file is damaged: its contents do not fit together.")},
    Words{"not_a_store", QT_TRANSLATE_NOOP("wording", "This is no backup of a MetaFlow store.")},
    Words{
        "newer", QT_TRANSLATE_NOOP("wording", "A newer version of MetaFlow made this backup; update this one first.")},
    Words{"record_broken",
        QT_TRANSLATE_NOOP("wording",
            "The record in it was altered: some hashes do not fit. Run `metaflow-cli history verify` on the store to "
            "see "
            "where.")},
    Words{"other_database",
        QT_TRANSLATE_NOOP("wording",
            "It is of the other kind of database than this store: give the address of a store of its kind.")},
    Words{"other_schema", QT_TRANSLATE_NOOP("wording", "It is of another schema than this store's address names.")},
    Words{"same_store", QT_TRANSLATE_NOOP("wording", "This is the store itself.")},
};

constexpr std::array backupReasons = {
    Words{"daily", QT_TRANSLATE_NOOP("wording", "daily")},
    Words{"migration", QT_TRANSLATE_NOOP("wording", "before an update")},
    Words{"apply", QT_TRANSLATE_NOOP("wording", "before an import")},
    Words{"asked", QT_TRANSLATE_NOOP("wording", "by hand")},
};

} // namespace

QString describeBackupProblem(const QString &code)
{
    const QString words = find(backupProblems, code);
    return words.isNull() ? code : words;
}

QString backupReason(const QString &code)
{
    const QString words = find(backupReasons, code);
    return words.isNull() ? code : words;
}

} // namespace metaflow::wording
