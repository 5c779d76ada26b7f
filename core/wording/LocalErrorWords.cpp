#include "core/wording/ErrorWords.h"

#include <QCoreApplication>

#include <array>

namespace metaflow::wording {

namespace {

// Each row: what happened (%1 is the subject), the noun where there is no subject, what was kept and what to do.
constexpr std::array words = {
    ErrorWords{ErrorCode::Internal, QT_TRANSLATE_NOOP("wording", "Something went wrong inside MetaFlow (%1)."),
        QT_TRANSLATE_NOOP("wording", "no more is known"),
        QT_TRANSLATE_NOOP("wording", "What was saved is safe. Please report it with the log of this moment.")},
    ErrorWords{ErrorCode::Cancelled, QT_TRANSLATE_NOOP("wording", "Stopped, as you asked."),
        QT_TRANSLATE_NOOP("wording", "MetaFlow"),
        QT_TRANSLATE_NOOP("wording", "What was finished is kept; the same again goes on from there.")},
    ErrorWords{ErrorCode::WrongUsage, QT_TRANSLATE_NOOP("wording", "That does not make sense: %1"),
        QT_TRANSLATE_NOOP("wording", "check the command."),
        QT_TRANSLATE_NOOP("wording", "`metaflow-cli COMMAND --help` shows what a command takes.")},
    ErrorWords{ErrorCode::Storage, QT_TRANSLATE_NOOP("wording", "The store reports an error (%1)."),
        QT_TRANSLATE_NOOP("wording", "the database said no"),
        QT_TRANSLATE_NOOP(
            "wording", "What was committed before is safe. Check the disk and the database, then do the same again.")},
    ErrorWords{ErrorCode::StoreBusy, QT_TRANSLATE_NOOP("wording", "Another program holds the store %1."),
        QT_TRANSLATE_NOOP("wording", "in use"),
        QT_TRANSLATE_NOOP("wording", "Nothing was lost. Wait until it is done, then do the same again.")},
    ErrorWords{ErrorCode::StoreReadOnly, QT_TRANSLATE_NOOP("wording", "The store %1 may only be read."),
        QT_TRANSLATE_NOOP("wording", "in use"),
        QT_TRANSLATE_NOOP("wording", "Check the permissions of the file and its folder; nothing was changed.")},
    ErrorWords{ErrorCode::StoreFull, QT_TRANSLATE_NOOP("wording", "There is no room left for the store %1."),
        QT_TRANSLATE_NOOP("wording", "in use"),
        QT_TRANSLATE_NOOP(
            "wording", "What was committed before is safe. Make room on the disk, then do the same again.")},
    ErrorWords{ErrorCode::StoreCorrupt, QT_TRANSLATE_NOOP("wording", "The store %1 is damaged."),
        QT_TRANSLATE_NOOP("wording", "in use"),
        QT_TRANSLATE_NOOP("wording",
            "Do not go on with it: copy the file away, then restore a backup. `history verify` shows how far the "
            "record holds.")},
    ErrorWords{ErrorCode::StoreNewer, QT_TRANSLATE_NOOP("wording", "The store %1 was made by a newer MetaFlow."),
        QT_TRANSLATE_NOOP("wording", "in use"),
        QT_TRANSLATE_NOOP("wording", "Update this one; the store was not touched.")},
    ErrorWords{ErrorCode::StoreUnreachable, QT_TRANSLATE_NOOP("wording", "The store %1 cannot be opened."),
        QT_TRANSLATE_NOOP("wording", "in use"),
        QT_TRANSLATE_NOOP("wording",
            "Check that its folder or its server is there and that you may write to it, or choose another, in the "
            "window or with --store.")},
    ErrorWords{ErrorCode::StoreNotEmpty, QT_TRANSLATE_NOOP("wording", "There is something in the store %1 already."),
        QT_TRANSLATE_NOOP("wording", "given"),
        QT_TRANSLATE_NOOP("wording", "Nothing was changed. Name an empty database or another schema.")},
    ErrorWords{ErrorCode::StoreInUse, QT_TRANSLATE_NOOP("wording", "Somebody else has the store %1 open."),
        QT_TRANSLATE_NOOP("wording", "given"),
        QT_TRANSLATE_NOOP(
            "wording", "Nothing was changed. Close the other windows and commands, then do the same again.")},
    ErrorWords{ErrorCode::StoreSignIn, QT_TRANSLATE_NOOP("wording", "The database %1 does not let you in."),
        QT_TRANSLATE_NOOP("wording", "given"),
        QT_TRANSLATE_NOOP("wording",
            "Check user and password: it is asked for in the key store, in PGPASSWORD and in ~/.pgpass. Nothing was "
            "lost.")},
    ErrorWords{ErrorCode::RoleTooSmall,
        QT_TRANSLATE_NOOP("wording", "Your role in the store does not allow that (%1)."),
        QT_TRANSLATE_NOOP("wording", "refused by the database"),
        QT_TRANSLATE_NOOP("wording",
            "Nothing was changed. An administrator gives roles (Settings, Members, or `metaflow-cli store roles grant "
            "USER steward`).")},
    ErrorWords{ErrorCode::StoreNeedsAdoption,
        QT_TRANSLATE_NOOP("wording", "The database %1 holds the earlier tool's items and was not adopted yet."),
        QT_TRANSLATE_NOOP("wording", "given"),
        QT_TRANSLATE_NOOP("wording",
            "Nothing was changed. `metaflow-cli store adopt --dry-run` shows what adopting adds; `store adopt`, or "
            "Settings, Store, does it. The earlier tool goes on working.")},
    ErrorWords{ErrorCode::NothingToAdopt,
        QT_TRANSLATE_NOOP("wording", "There is no database of the earlier tool at %1."),
        QT_TRANSLATE_NOOP("wording", "that place"),
        QT_TRANSLATE_NOOP(
            "wording", "Nothing was changed. Check database and schema: the tool used metadata_enrichment.")},
    ErrorWords{ErrorCode::BackupInvalid, QT_TRANSLATE_NOOP("wording", "The backup %1 cannot be restored."),
        QT_TRANSLATE_NOOP("wording", "given"),
        QT_TRANSLATE_NOOP("wording", "The store was not touched. Take another one: `metaflow-cli backup list`.")},
    ErrorWords{ErrorCode::ToolMissing, QT_TRANSLATE_NOOP("wording", "The program %1 is not installed here."),
        QT_TRANSLATE_NOOP("wording", "that this needs"),
        QT_TRANSLATE_NOOP(
            "wording", "Install it (for pg_dump the package postgresql-client), then do the same again.")},
    ErrorWords{ErrorCode::ItemNotFound, QT_TRANSLATE_NOOP("wording", "There is no item %1 in this store."),
        QT_TRANSLATE_NOOP("wording", "of that number"),
        QT_TRANSLATE_NOOP("wording", "`metaflow-cli items list` shows those there are.")},
    ErrorWords{ErrorCode::RunNotFound, QT_TRANSLATE_NOOP("wording", "There is no run %1 in this store."),
        QT_TRANSLATE_NOOP("wording", "of that number"),
        QT_TRANSLATE_NOOP("wording", "`metaflow-cli runs` shows those there are.")},
    ErrorWords{ErrorCode::RunErased, QT_TRANSLATE_NOOP("wording", "The prompts of run %1 are erased."),
        QT_TRANSLATE_NOOP("wording", "of that number"),
        QT_TRANSLATE_NOOP("wording", "Its time of keeping is over. Generate again for what is still missing.")},
    ErrorWords{ErrorCode::RunOutdated,
        QT_TRANSLATE_NOOP("wording", "Run %1 would send more than may leave by now, so nothing was sent."),
        QT_TRANSLATE_NOOP("wording", "of that number"),
        QT_TRANSLATE_NOOP("wording",
            "The rules of privacy were changed after it was prepared. Make a new quote for what is still missing.")},
    ErrorWords{ErrorCode::PlanNotFound, QT_TRANSLATE_NOOP("wording", "There is no plan %1 in this store."),
        QT_TRANSLATE_NOOP("wording", "of that name"),
        QT_TRANSLATE_NOOP(
            "wording", "It was made with another store: name that with --store, or create the plan again.")},
    ErrorWords{ErrorCode::TextNotStorable,
        QT_TRANSLATE_NOOP("wording",
            "The text for %1 holds a character that cannot be kept (NUL, half of a pair, U+FFFE or U+FFFF)."),
        QT_TRANSLATE_NOOP("wording", "an object"),
        QT_TRANSLATE_NOOP("wording", "Remove it; nothing was cut or replaced by itself.")},
    ErrorWords{ErrorCode::TemplateNotFound, QT_TRANSLATE_NOOP("wording", "There is no template %1 in use."),
        QT_TRANSLATE_NOOP("wording", "of that name"),
        QT_TRANSLATE_NOOP("wording",
            "Nothing was sent. `metaflow-cli templates list` shows those there are; describe-1 comes with MetaFlow.")},
    ErrorWords{ErrorCode::TemplateInvalid, QT_TRANSLATE_NOOP("wording", "The template %1 cannot be used."),
        QT_TRANSLATE_NOOP("wording", "given"),
        QT_TRANSLATE_NOOP(
            "wording", "Nothing was saved or sent. `metaflow-cli templates check FILE` says what is wrong and where.")},
    ErrorWords{ErrorCode::TermNotFound, QT_TRANSLATE_NOOP("wording", "The glossary has no term %1."),
        QT_TRANSLATE_NOOP("wording", "of that name"),
        QT_TRANSLATE_NOOP("wording", "`metaflow-cli glossary list` shows those there are.")},
    ErrorWords{ErrorCode::TermInvalid, QT_TRANSLATE_NOOP("wording", "The glossary cannot take %1."),
        QT_TRANSLATE_NOOP("wording", "that term"),
        QT_TRANSLATE_NOOP("wording",
            "Nothing was changed. A term and its meaning are one line each, at most 200 and 2,000 characters.")},
    ErrorWords{ErrorCode::PlanFileDamaged,
        QT_TRANSLATE_NOOP("wording", "The plan file %1 was changed or cut after it was made."),
        QT_TRANSLATE_NOOP("wording", "given"),
        QT_TRANSLATE_NOOP(
            "wording", "Nothing was written. Create the plan again, or take the file from where it came.")},
    ErrorWords{ErrorCode::PlanForOtherStore, QT_TRANSLATE_NOOP("wording", "The plan %1 was made with another store."),
        QT_TRANSLATE_NOOP("wording", "given"),
        QT_TRANSLATE_NOOP("wording", "Nothing was written. Apply it where it was made, or create it again here.")},
    ErrorWords{ErrorCode::PlanForOtherSource, QT_TRANSLATE_NOOP("wording", "This belongs to another workspace (%1)."),
        QT_TRANSLATE_NOOP("wording", "not to the one that is connected"),
        QT_TRANSLATE_NOOP("wording", "Nothing was written. Connect that workspace, or create the plan again here.")},
    ErrorWords{ErrorCode::PlanStale,
        QT_TRANSLATE_NOOP("wording", "The plan %1 no longer fits the items it was made from."),
        QT_TRANSLATE_NOOP("wording", "given"),
        QT_TRANSLATE_NOOP("wording", "Nothing was written. Create it again and look at what changed.")},
    ErrorWords{ErrorCode::CatalogDrifted,
        QT_TRANSLATE_NOOP("wording", "The catalog is no longer what the plan saw (%1)."),
        QT_TRANSLATE_NOOP("wording", "somebody changed it meanwhile"),
        QT_TRANSLATE_NOOP(
            "wording", "Nothing was written. Create the plan again; with --partial the rest of this one is applied.")},
    ErrorWords{ErrorCode::ReadBackDiffers,
        QT_TRANSLATE_NOOP("wording", "The catalog does not hold what was written to %1."),
        QT_TRANSLATE_NOOP("wording", "an object"),
        QT_TRANSLATE_NOOP("wording",
            "Both texts are kept. Take it back with `rollback --item`, or edit the text and plan it again.")},
    ErrorWords{ErrorCode::NotApplied, QT_TRANSLATE_NOOP("wording", "%1 does not hold the planned text yet."),
        QT_TRANSLATE_NOOP("wording", "the object"),
        QT_TRANSLATE_NOOP("wording", "The catalog is as the plan saw it. Apply the plan, or leave it.")},
    ErrorWords{ErrorCode::Locked, QT_TRANSLATE_NOOP("wording", "Another one is applying a plan here (%1)."),
        QT_TRANSLATE_NOOP("wording", "on the same catalog"),
        QT_TRANSLATE_NOOP("wording", "Nothing was written. Wait until that is done, then do the same again.")},
    ErrorWords{ErrorCode::RunLocked, QT_TRANSLATE_NOOP("wording", "Another one is sending run %1 at this moment."),
        QT_TRANSLATE_NOOP("wording", "in question"),
        QT_TRANSLATE_NOOP("wording", "Nothing was sent twice. Wait until that is done, then look with `runs`.")},
    ErrorWords{ErrorCode::NotPermitted,
        QT_TRANSLATE_NOOP("wording", "The rules of this store do not allow that for %1."),
        QT_TRANSLATE_NOOP("wording", "this catalog"), QT_TRANSLATE_NOOP("wording", "Ask another person to decide.")},
    ErrorWords{ErrorCode::SourceUnknown, QT_TRANSLATE_NOOP("wording", "This store does not know the workspace %1."),
        QT_TRANSLATE_NOOP("wording", "in question"),
        QT_TRANSLATE_NOOP("wording", "Scan it once: `metaflow-cli scan --catalog NAME`.")},
    ErrorWords{ErrorCode::FileUnreadable, QT_TRANSLATE_NOOP("wording", "The file %1 cannot be read."),
        QT_TRANSLATE_NOOP("wording", "given"), QT_TRANSLATE_NOOP("wording", "Check its name and permissions.")},
    ErrorWords{ErrorCode::FileUnwritable, QT_TRANSLATE_NOOP("wording", "The file %1 cannot be written."),
        QT_TRANSLATE_NOOP("wording", "given"),
        QT_TRANSLATE_NOOP("wording",
            "Nothing is left half done. Check that the folder is there, has room and may be written to, or choose "
            "another place.")},
    ErrorWords{ErrorCode::FileInvalid, QT_TRANSLATE_NOOP("wording", "The file %1 does not hold what was expected."),
        QT_TRANSLATE_NOOP("wording", "given"),
        QT_TRANSLATE_NOOP("wording", "Check that it is the right file; nothing was changed.")},
    ErrorWords{ErrorCode::UploadRefused, QT_TRANSLATE_NOOP("wording", "Not every row of %1 can be taken, so none was."),
        QT_TRANSLATE_NOOP("wording", "the file"),
        QT_TRANSLATE_NOOP("wording",
            "Nothing was changed. Look at the rows again and mend them, or have the valid ones alone taken "
            "(--valid-only).")},
    ErrorWords{ErrorCode::PracticeNotStarted,
        QT_TRANSLATE_NOOP("wording", "The practice workspace could not be started (%1)."),
        QT_TRANSLATE_NOOP("wording", "metaflow-sandbox"),
        QT_TRANSLATE_NOOP("wording",
            "It belongs beside this program; install it again, or start `metaflow-sandbox` by hand to see what it "
            "says.")},
};

} // namespace

std::span<const ErrorWords> localErrorWords()
{
    return words;
}

} // namespace metaflow::wording
