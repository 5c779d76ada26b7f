#include "core/wording/SpecificErrors.h"

#include "core/wording/Lookup.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace metaflow::wording {

namespace {

/// `%1` is the error's subject, `%2` what follows the reason in its detail.
struct ReasonedWords {
    ErrorCode code;
    const char *reason, *what, *todo;
};

constexpr std::array reasonedRows{
    ReasonedWords{ErrorCode::NotFound, "no_table_matches",
        QT_TRANSLATE_NOOP("wording", "No table of the catalog %1 matches %2."),
        QT_TRANSLATE_NOOP(
            "wording", "Check the names; if it is new, scan the catalog again. Nothing was sent to a model.")},
    ReasonedWords{ErrorCode::NotFound, "no_such_catalog",
        QT_TRANSLATE_NOOP("wording", "Neither the store nor the workspace knows a catalog %1."),
        QT_TRANSLATE_NOOP("wording", "Check its name; nothing was changed.")},
    ReasonedWords{ErrorCode::NotFound, "no_such_batch",
        QT_TRANSLATE_NOOP("wording", "There is no batch of decisions %1 in this store."),
        QT_TRANSLATE_NOOP("wording", "Nothing was changed. `metaflow-cli history` shows the batch of every decision.")},
    ReasonedWords{ErrorCode::NotFound, "no_batch_of_yours",
        QT_TRANSLATE_NOOP("wording", "There is no decision of yours that could be taken back."),
        QT_TRANSLATE_NOOP("wording", "Nothing was changed. Another person's batch can be named with --batch.")},
    ReasonedWords{ErrorCode::Conflict, "undone_already",
        QT_TRANSLATE_NOOP("wording", "The batch %1 was taken back already."),
        QT_TRANSLATE_NOOP("wording", "Nothing was changed.")},
    ReasonedWords{ErrorCode::ItemNotFound, "no_item_matches",
        QT_TRANSLATE_NOOP("wording", "No item matches the filter."),
        QT_TRANSLATE_NOOP("wording", "Nothing was sent. `metaflow-cli items list` shows those there are.")},
    ReasonedWords{ErrorCode::NotPermitted, "plan_not_approved",
        QT_TRANSLATE_NOOP(
            "wording", "Plans for the catalog %1 need the yes of a second person, and this one has none."),
        QT_TRANSLATE_NOOP("wording",
            "Nothing was written. Have somebody other than its maker approve it (`metaflow-cli plan approve FILE`), "
            "then "
            "do the same again.")},
    ReasonedWords{ErrorCode::NotPermitted, "own_plan",
        QT_TRANSLATE_NOOP(
            "wording", "Plans for the catalog %1 need the yes of a second person, and this one is yours."),
        QT_TRANSLATE_NOOP("wording", "Nothing was recorded. Ask somebody else to approve it.")},
    ReasonedWords{ErrorCode::NotPermitted, "unconfirmed_person",
        QT_TRANSLATE_NOOP(
            "wording", "Plans for the catalog %1 need the yes of a second person, and nobody has confirmed who %2 is."),
        QT_TRANSLATE_NOOP("wording", "Nothing was recorded. Sign in to the workspace once, then approve it.")},
    ReasonedWords{ErrorCode::NotPermitted, "role_stays",
        QT_TRANSLATE_NOOP(
            "wording", "%1 owns the store or its server, so no role that is given changes what it may do."),
        QT_TRANSLATE_NOOP("wording", "Nothing was changed. Give the role to a login of that person's own.")},
    ReasonedWords{ErrorCode::StoreInUse, "restore_unfinished",
        QT_TRANSLATE_NOOP("wording", "A restore of the store %1 was interrupted, or goes on just now."),
        QT_TRANSLATE_NOOP("wording",
            "Nothing was changed. What stood there is kept in the schema %2: restore the backup again, or give that "
            "schema its name back.")},
    ReasonedWords{ErrorCode::PriceUnknown, "no_own_price",
        QT_TRANSLATE_NOOP("wording", "There is no price of your own for %1."),
        QT_TRANSLATE_NOOP("wording", "`metaflow-cli prices list` marks those that are yours.")},
    ReasonedWords{ErrorCode::PriceUnknown, "not_listed",
        QT_TRANSLATE_NOOP("wording", "No price list has the model %1."),
        QT_TRANSLATE_NOOP(
            "wording", "`metaflow-cli prices set` gives it a price; `prices list` shows those there are.")},
    ReasonedWords{ErrorCode::FileInvalid, "prices_unreadable",
        QT_TRANSLATE_NOOP("wording", "The prices in %1 cannot be read (%2), so a budget would be held against others."),
        QT_TRANSLATE_NOOP("wording", "Nothing was sent. Mend the file, or go without a budget.")},
    ReasonedWords{ErrorCode::FileInvalid, "not_a_table",
        QT_TRANSLATE_NOOP("wording", "%1 is neither a CSV file nor an Excel workbook (.xlsx)."),
        QT_TRANSLATE_NOOP(
            "wording", "Nothing was changed. Save it as “CSV UTF-8” or as .xlsx, then do the same again.")},
    ReasonedWords{ErrorCode::FileInvalid, "locked",
        QT_TRANSLATE_NOOP("wording", "The file %1 is locked with a password."),
        QT_TRANSLATE_NOOP("wording", "Nothing was changed. Save a copy without a password, then do the same again.")},
    ReasonedWords{ErrorCode::FileInvalid, "old_excel",
        QT_TRANSLATE_NOOP("wording", "The file %1 is a workbook of Excel 2003 or earlier (.xls)."),
        QT_TRANSLATE_NOOP("wording", "Nothing was changed. Open it and save it as .xlsx, then do the same again.")},
    ReasonedWords{ErrorCode::FileInvalid, "ods",
        QT_TRANSLATE_NOOP("wording", "The file %1 is an OpenDocument spreadsheet (.ods)."),
        QT_TRANSLATE_NOOP("wording", "Nothing was changed. Save it as .xlsx or as CSV, then do the same again.")},
    ReasonedWords{ErrorCode::FileInvalid, "xlsb",
        QT_TRANSLATE_NOOP("wording", "The file %1 is a binary workbook (.xlsb)."),
        QT_TRANSLATE_NOOP("wording", "Nothing was changed. Open it and save it as .xlsx, then do the same again.")},
    ReasonedWords{ErrorCode::FileInvalid, "zip_bomb",
        QT_TRANSLATE_NOOP("wording", "The file %1 would unpack to more than a table of rows can be (%2)."),
        QT_TRANSLATE_NOOP("wording", "It was not unpacked, and nothing was changed. Ask whoever sent it what it is.")},
    ReasonedWords{ErrorCode::FileInvalid, "too_large",
        QT_TRANSLATE_NOOP("wording", "The file %1 is larger than MetaFlow reads (%2)."),
        QT_TRANSLATE_NOOP("wording", "Nothing was changed. Split it into several files.")},
    ReasonedWords{ErrorCode::FileInvalid, "row_too_long",
        QT_TRANSLATE_NOOP("wording", "A row of the file %1 is longer than MetaFlow reads (%2)."),
        QT_TRANSLATE_NOOP("wording",
            "Nothing was changed. Perhaps a quote is never closed there, or the cells are parted by another "
            "character.")},
    ReasonedWords{ErrorCode::FileInvalid, "no_header",
        QT_TRANSLATE_NOOP("wording", "The file %1 has no line that names its columns."),
        QT_TRANSLATE_NOOP(
            "wording", "Nothing was changed. Its first row must say catalog_name, schema_name and so on.")},
    ReasonedWords{ErrorCode::FileInvalid, "no_sheet",
        QT_TRANSLATE_NOOP("wording", "The workbook %1 has no sheet %2 that holds rows."),
        QT_TRANSLATE_NOOP("wording", "Nothing was changed. Name another of its sheets, if there is one.")},
    ReasonedWords{ErrorCode::FileInvalid, "broken_zip", QT_TRANSLATE_NOOP("wording", "The file %1 is damaged: %2."),
        QT_TRANSLATE_NOOP(
            "wording", "Nothing was changed. Open it in Excel or LibreOffice, save it anew and try again.")},
    ReasonedWords{ErrorCode::FileInvalid, "unknown_packing",
        QT_TRANSLATE_NOOP("wording", "The file %1 is packed in a way that no workbook is (%2)."),
        QT_TRANSLATE_NOOP(
            "wording", "Nothing was changed. Open it in Excel or LibreOffice, save it anew and try again.")},
    ReasonedWords{ErrorCode::FileInvalid, "broken_xml",
        QT_TRANSLATE_NOOP("wording", "The workbook %1 is damaged at %2."),
        QT_TRANSLATE_NOOP(
            "wording", "Nothing was changed. Open it in Excel or LibreOffice, save it anew and try again.")},
    ReasonedWords{ErrorCode::FileInvalid, "changed",
        QT_TRANSLATE_NOOP("wording", "The file %1 was changed while it was read."),
        QT_TRANSLATE_NOOP("wording", "Nothing was changed here. Once whoever writes it is done, do the same again.")},
    ReasonedWords{ErrorCode::FileInvalid, "unknown_encoding",
        QT_TRANSLATE_NOOP("wording", "MetaFlow does not read the file %1 as %2."),
        QT_TRANSLATE_NOOP("wording", "It knows utf-8, utf-16le, utf-16be and windows-1252. Nothing was changed.")},
    ReasonedWords{ErrorCode::FileInvalid, "bad_delimiter",
        QT_TRANSLATE_NOOP("wording", "The cells of %1 cannot be parted by %2."),
        QT_TRANSLATE_NOOP("wording", "Name one character, such as , ; or a tab. Nothing was changed.")},
    ReasonedWords{ErrorCode::TemplateNotFound, "retired",
        QT_TRANSLATE_NOOP("wording", "The template %1 is out of use already."),
        QT_TRANSLATE_NOOP("wording", "Nothing was changed; its versions are kept.")},
    ReasonedWords{ErrorCode::KeyMissing, "no_model_key",
        QT_TRANSLATE_NOOP("wording", "There is no key for the model at %1."),
        QT_TRANSLATE_NOOP(
            "wording", "Set %2, or put the key into a file that only you may read and name it with --secret-file.")},
    ReasonedWords{ErrorCode::KeyStoreLocked, "no_key_store",
        QT_TRANSLATE_NOOP("wording", "There is no key store on this machine, or none of this session."),
        QT_TRANSLATE_NOOP("wording",
            "Nothing was kept. In the window untick the box, so that it stays for this session only; else give it by "
            "a systemd credential, a file that only you may read, or the environment.")},
    ReasonedWords{ErrorCode::KeyMissing, "no_record_key",
        QT_TRANSLATE_NOOP("wording", "The key that this record is signed with is not in the key store."),
        QT_TRANSLATE_NOOP("wording",
            "Unlock the key store, or name a file that holds the key with --secret-file. A new key is never made for a "
            "record that names one: its anchors would prove nothing.")},
    ReasonedWords{ErrorCode::NotPermitted, "other_record_key",
        QT_TRANSLATE_NOOP("wording", "The record names another key than this one."),
        QT_TRANSLATE_NOOP("wording", "Give the key that its first anchor was signed with. Nothing was signed.")},
    ReasonedWords{ErrorCode::NotPermitted, "same_store",
        QT_TRANSLATE_NOOP("wording", "%1 is the store that the anchor is about: there it would prove nothing."),
        QT_TRANSLATE_NOOP("wording", "Name another store, where whoever owns this one cannot write.")},
    ReasonedWords{ErrorCode::NotFound, "no_anchor_kept",
        QT_TRANSLATE_NOOP("wording", "The store %1 keeps no anchor of this record."),
        QT_TRANSLATE_NOOP("wording",
            "Check that it is the right one. If it is, somebody took the anchors out: `history verify` of that store "
            "shows it.")},
    ReasonedWords{ErrorCode::FileInvalid, "no_signing_key",
        QT_TRANSLATE_NOOP("wording", "What was given is no key that a record is signed with."),
        QT_TRANSLATE_NOOP("wording", "It is 64 hexadecimal digits. Nothing was signed.")},
    ReasonedWords{ErrorCode::Unauthenticated, "model_key",
        QT_TRANSLATE_NOOP("wording", "The key for the model at %1 is not accepted: it is wrong or has expired."),
        QT_TRANSLATE_NOOP("wording", "Give another key for the model; what was done so far is kept.")},
    ReasonedWords{ErrorCode::SignInRefused, "no_oauth",
        QT_TRANSLATE_NOOP("wording", "%1 offers no sign-in by browser or as a service principal."),
        QT_TRANSLATE_NOOP("wording", "Check the address of the workspace, or sign in with a token.")},
    ReasonedWords{ErrorCode::SignInRefused, "no_refresh_token",
        QT_TRANSLATE_NOOP("wording", "%1 gives a sign-in that would be over in an hour."),
        QT_TRANSLATE_NOOP("wording",
            "Nothing was kept of it. Ask an administrator to allow the scope offline_access for this client, or sign "
            "in "
            "with a token.")},
    ReasonedWords{ErrorCode::SignInRefused, "databricks-cli",
        QT_TRANSLATE_NOOP("wording", "Databricks' own command line gives no token for %1: %2"),
        QT_TRANSLATE_NOOP("wording", "Try `databricks auth token` yourself, then do the same again.")},
    ReasonedWords{ErrorCode::SignInExpired, "databricks-cli",
        QT_TRANSLATE_NOOP("wording", "Databricks' own command line is not signed in to %1 any more."),
        QT_TRANSLATE_NOOP("wording",
            "What was saved is safe. Run `databricks auth login` for that profile, then do the same again.")},
    ReasonedWords{ErrorCode::ToolMissing, "legacy",
        QT_TRANSLATE_NOOP("wording", "The program %1 here is the one of before, which gives no tokens."),
        QT_TRANSLATE_NOOP("wording", "Install version 0.207.1 or later, then do the same again.")},
    ReasonedWords{ErrorCode::Unauthenticated, "workspace_token",
        QT_TRANSLATE_NOOP("wording", "The workspace %1 does not accept your token: it is wrong or has expired."),
        QT_TRANSLATE_NOOP(
            "wording", "Get a new token for the workspace and sign in again; what was done so far is kept.")},
};

} // namespace

std::optional<Sentence> describeReasoned(const Error &error)
{
    const QString reason = error.detail.section(u' ', 0, 0);
    const auto row = std::find_if(reasonedRows.begin(), reasonedRows.end(), [&](const ReasonedWords &words) {
        return words.code == error.code && reason == QLatin1StringView(words.reason);
    });
    if (row == reasonedRows.end()) {
        return std::nullopt;
    }
    const QString rest = error.detail.section(u' ', 1);
    // Both at once: a subject may hold a %2 of its own.
    const auto filled = [&](const char *words) {
        const QString text = translated(words);
        if (!text.contains(u"%2"_s)) {
            return text.contains(u"%1"_s) ? text.arg(error.subject) : text;
        }
        return text.contains(u"%1"_s) ? text.arg(error.subject, rest) : QString(text).replace(u"%2"_s, rest);
    };
    return Sentence{filled(row->what), filled(row->todo)};
}

} // namespace metaflow::wording
