#include "core/wording/HealthWords.h"

#include "core/base/Clock.h"
#include "core/model/Run.h"
#include "core/wording/Lookup.h"
#include "core/wording/Wording.h"

#include <QDate>
#include <QDateTime>
#include <QLocale>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace metaflow::wording {

namespace {

using health::HealthVerdict;

constexpr std::array checkNames = {
    Words{"store", QT_TRANSLATE_NOOP("wording", "store")},
    Words{"integrity", QT_TRANSLATE_NOOP("wording", "integrity")},
    Words{"size", QT_TRANSLATE_NOOP("wording", "size")},
    Words{"migrations", QT_TRANSLATE_NOOP("wording", "schema")},
    Words{"history", QT_TRANSLATE_NOOP("wording", "history")},
    Words{"outside", QT_TRANSLATE_NOOP("wording", "changes from outside")},
    Words{"backup", QT_TRANSLATE_NOOP("wording", "backup")},
    Words{"disk", QT_TRANSLATE_NOOP("wording", "room on the disk")},
    Words{"folders", QT_TRANSLATE_NOOP("wording", "folders")},
    Words{"log", QT_TRANSLATE_NOOP("wording", "log")},
    Words{"clock", QT_TRANSLATE_NOOP("wording", "clock")},
    Words{"key_store", QT_TRANSLATE_NOOP("wording", "key store")},
    Words{"keys", QT_TRANSLATE_NOOP("wording", "age of the keys")},
    Words{"network", QT_TRANSLATE_NOOP("wording", "proxy and certificates")},
    Words{"profile", QT_TRANSLATE_NOOP("wording", "sign-in")},
    Words{"workspace", QT_TRANSLATE_NOOP("wording", "workspace")},
    Words{"warehouse", QT_TRANSLATE_NOOP("wording", "warehouse")},
    Words{"literals", QT_TRANSLATE_NOOP("wording", "how it reads texts")},
    Words{"privileges", QT_TRANSLATE_NOOP("wording", "permissions")},
    Words{"model_key", QT_TRANSLATE_NOOP("wording", "key of the model")},
    Words{"model_server", QT_TRANSLATE_NOOP("wording", "server of the model")},
    Words{"model", QT_TRANSLATE_NOOP("wording", "model")},
    Words{"shutdown", QT_TRANSLATE_NOOP("wording", "end of the model")},
    Words{"prices", QT_TRANSLATE_NOOP("wording", "price list")},
};

/// `%1` is the subject, `%2` what was measured. An empty name stands for every check; what has a `%2` is left out where
/// nothing was measured. Codes of errors that are not here read as errors do.
struct HealthWords {
    const char *name, *code, *what, *todo;
};

constexpr std::array wellWords = {
    HealthWords{"store", "ok", QT_TRANSLATE_NOOP("wording", "%1, where you are %2."), ""},
    HealthWords{"integrity", "ok", QT_TRANSLATE_NOOP("wording", "PostgreSQL %2 takes writes."), ""},
    HealthWords{"integrity", "ok", QT_TRANSLATE_NOOP("wording", "Every page of the file is sound."), ""},
    HealthWords{"size", "ok", QT_TRANSLATE_NOOP("wording", "%2, items: %1."), ""},
    HealthWords{"migrations", "ok", QT_TRANSLATE_NOOP("wording", "Version %2, all steps done."), ""},
    HealthWords{"history", "ok", QT_TRANSLATE_NOOP("wording", "The chain holds (rows: %2)."), ""},
    HealthWords{"outside", "ok", QT_TRANSLATE_NOOP("wording", "Every item is as the record says."), ""},
    HealthWords{"backup", "ok", QT_TRANSLATE_NOOP("wording", "The last one is of %2."), ""},
    HealthWords{"disk", "ok", QT_TRANSLATE_NOOP("wording", "%2 are free in %1."), ""},
    HealthWords{"folders", "ok", QT_TRANSLATE_NOOP("wording", "All of them take files."), ""},
    HealthWords{"log", "ok", QT_TRANSLATE_NOOP("wording", "%1 (%2)."), ""},
    HealthWords{"clock", "ok", QT_TRANSLATE_NOOP("wording", "It agrees with what it can be held against."), ""},
    HealthWords{"key_store", "ok", QT_TRANSLATE_NOOP("wording", "It answers (keys of MetaFlow: %2)."), ""},
    HealthWords{"keys", "ok", QT_TRANSLATE_NOOP("wording", "None is older than three months."), ""},
    HealthWords{"network", "ok", QT_TRANSLATE_NOOP("wording", "Proxy: %2."), ""},
    HealthWords{"profile", "ok", QT_TRANSLATE_NOOP("wording", "%1 knows you as %2."), ""},
    HealthWords{"profile", "ok", QT_TRANSLATE_NOOP("wording", "%1 accepts it."), ""},
    HealthWords{"workspace", "ok", QT_TRANSLATE_NOOP("wording", "%1 answers in %2 ms."), ""},
    HealthWords{"warehouse", "ok", QT_TRANSLATE_NOOP("wording", "%1 (%2)."), ""},
    HealthWords{"warehouse", "ok", QT_TRANSLATE_NOOP("wording", "%1 is there."), ""},
    HealthWords{"literals", "ok", QT_TRANSLATE_NOOP("wording", "As they are written (version %2)."), ""},
    HealthWords{"literals", "ok", QT_TRANSLATE_NOOP("wording", "As they are written."), ""},
    HealthWords{"privileges", "ok", QT_TRANSLATE_NOOP("wording", "Nothing forbids you to import into %1."), ""},
    HealthWords{"model_key", "ok", QT_TRANSLATE_NOOP("wording", "%1 accepts it."), ""},
    HealthWords{"model_server", "ok", QT_TRANSLATE_NOOP("wording", "%1 answers in %2 ms."), ""},
    HealthWords{"model_server", "ok", QT_TRANSLATE_NOOP("wording", "%1 answers."), ""},
    HealthWords{"model", "ok", QT_TRANSLATE_NOOP("wording", "%1 can be asked."), ""},
    HealthWords{"shutdown", "ok", QT_TRANSLATE_NOOP("wording", "%1 answers until %2."), ""},
    HealthWords{"shutdown", "ok", QT_TRANSLATE_NOOP("wording", "No end of %1 is announced."), ""},
    HealthWords{"prices", "ok", QT_TRANSLATE_NOOP("wording", "As of %2."), ""},
};

constexpr std::array illWords = {
    HealthWords{"size", "mostly_free", QT_TRANSLATE_NOOP("wording", "More than half of the file %1 is empty (%2)."),
        QT_TRANSLATE_NOOP("wording",
            "It does no harm. `metaflow-cli backup create` and `backup restore` of that copy write it without the "
            "gaps.")},
    HealthWords{"migrations", "migrations_pending",
        QT_TRANSLATE_NOOP("wording", "The store lacks steps of this version: %1."),
        QT_TRANSLATE_NOOP(
            "wording", "Close MetaFlow and open it again: it makes a backup, then does what is missing.")},
    HealthWords{"migrations", "store_corrupt",
        QT_TRANSLATE_NOOP("wording", "The store was built by another step %1 than this version knows."),
        QT_TRANSLATE_NOOP("wording", "Do not go on with it: restore a backup, or ask who changed it.")},
    HealthWords{"migrations", "store_newer",
        QT_TRANSLATE_NOOP("wording", "The store has version %1, which this MetaFlow does not know."),
        QT_TRANSLATE_NOOP("wording", "Update this one; the store was not touched.")},
    HealthWords{"history", "history_broken",
        QT_TRANSLATE_NOOP("wording", "The record does not hold: rows or links were changed (found: %2)."),
        QT_TRANSLATE_NOOP("wording",
            "Decide on nothing until it is clear who did that. `metaflow-cli history verify` shows each place.")},
    HealthWords{"outside", "changed_outside",
        QT_TRANSLATE_NOOP("wording", "Items that are not as the record says: %2."),
        QT_TRANSLATE_NOOP("wording",
            "Another program wrote to the store. Look at them in Review; a plan leaves them out until somebody has "
            "decided on them.")},
    HealthWords{"backup", "no_backup", QT_TRANSLATE_NOOP("wording", "There is no backup on this machine yet."),
        QT_TRANSLATE_NOOP("wording", "`metaflow-cli backup create` makes one; the window makes one every day.")},
    HealthWords{"backup", "backup_old", QT_TRANSLATE_NOOP("wording", "The last backup is of %2."),
        QT_TRANSLATE_NOOP("wording", "`metaflow-cli backup create` makes one now.")},
    HealthWords{"backup", "backup_bad", QT_TRANSLATE_NOOP("wording", "The last backup, %1, cannot be restored."),
        QT_TRANSLATE_NOOP("wording", "`metaflow-cli backup create` makes another one; keep the older ones.")},
    HealthWords{"disk", "store_full", QT_TRANSLATE_NOOP("wording", "Only %2 are free in %1."),
        QT_TRANSLATE_NOOP("wording", "Make room: the store and one copy of it have to fit.")},
    HealthWords{"clock", "clock_wrong",
        QT_TRANSLATE_NOOP("wording", "The clock of this machine differs from the workspace's by %2 s."),
        QT_TRANSLATE_NOOP("wording", "Set it right before you decide on anything: every decision carries its time.")},
    HealthWords{"clock", "clock_behind",
        QT_TRANSLATE_NOOP("wording", "The record holds an event of %1, which is in the future here."),
        QT_TRANSLATE_NOOP("wording", "Set the clock of this machine right before you decide on anything.")},
    HealthWords{"keys", "keys_old", QT_TRANSLATE_NOOP("wording", "The oldest is in use for %2 days: %1."),
        QT_TRANSLATE_NOOP("wording",
            "Have new ones made where they come from, then `metaflow-cli keys set` puts them in their place.")},
    HealthWords{"warehouse", "not_configured", QT_TRANSLATE_NOOP("wording", "No warehouse is chosen."),
        QT_TRANSLATE_NOOP("wording", "Choose one, or set DATABRICKS_WAREHOUSE_ID or warehouse_id in the profile.")},
    HealthWords{"privileges", "no_modify",
        QT_TRANSLATE_NOOP("wording", "Nothing lets %2 change comments in %1, as far as it can be seen."),
        QT_TRANSLATE_NOOP("wording",
            "Reviewing goes on. Ask the catalog's owner for USE CATALOG and MODIFY, or have somebody import who has "
            "them.")},
    HealthWords{"shutdown", "model_ended", QT_TRANSLATE_NOOP("wording", "%1 has ended on %2."),
        QT_TRANSLATE_NOOP("wording", "Choose another model; `metaflow-cli models` lists those there are.")},
    HealthWords{"shutdown", "model_ends", QT_TRANSLATE_NOOP("wording", "%1 ends on %2."),
        QT_TRANSLATE_NOOP("wording", "Try another model in time; `metaflow-cli models` lists those there are.")},
    HealthWords{"prices", "prices_old", QT_TRANSLATE_NOOP("wording", "The price list is of %2."),
        QT_TRANSLATE_NOOP("wording",
            "Quotes and budgets may be off. Update MetaFlow, or give the price yourself: `metaflow-cli prices set`.")},
    HealthWords{"prices", "prices_unread", QT_TRANSLATE_NOOP("wording", "A row of your price list %1 cannot be read."),
        QT_TRANSLATE_NOOP("wording", "`metaflow-cli prices list` names it; its model counts as one without a price.")},
    HealthWords{
        "", "nothing_scanned", QT_TRANSLATE_NOOP("wording", "no catalog of this workspace was scanned yet."), ""},
    HealthWords{"", "user_unknown", QT_TRANSLATE_NOOP("wording", "the workspace does not say who you are."), ""},
    HealthWords{"", "warehouse_not_running",
        QT_TRANSLATE_NOOP("wording", "the warehouse does not run, and nothing is started for this."), ""},
    HealthWords{"", "no_key_store",
        QT_TRANSLATE_NOOP("wording", "this machine has no key store, and no key was put into one."), ""},
    HealthWords{"", "no_models", QT_TRANSLATE_NOOP("wording", "the server lists no models."), ""},
    HealthWords{"backup", "role_too_small",
        QT_TRANSLATE_NOOP("wording", "backups of this store are its administrators' business."), ""},
};

QString bytesText(const QString &measured)
{
    return QLocale().formattedDataSize(measured.toLongLong());
}

QString timeText(const QString &measured)
{
    return QLocale().toString(fromIsoTime(measured).toLocalTime(), QLocale::ShortFormat);
}

QString dayText(const QString &measured)
{
    return QLocale().toString(QDate::fromString(measured, Qt::ISODate), QLocale::ShortFormat);
}

QString proxyText(const QString &measured)
{
    return measured == "system"_L1 ? QCoreApplication::translate("wording", "that of the system")
        : measured == "none"_L1    ? QCoreApplication::translate("wording", "none")
                                   : measured;
}

/// As people read it.
QString measuredText(const health::HealthCheck &check)
{
    struct Form {
        const char *name;
        QString (*text)(const QString &);
    };
    static constexpr std::array forms{Form{"size", bytesText}, Form{"disk", bytesText}, Form{"log", bytesText},
        Form{"backup", timeText}, Form{"shutdown", dayText}, Form{"prices", dayText}, Form{"network", proxyText}};
    for (const Form &form : forms) {
        if (check.name == QLatin1String(form.name) && !check.measured.isEmpty()) {
            return form.text(check.measured);
        }
    }
    return check.name == "clock"_L1 ? QString::number(std::abs(check.measured.toLongLong())) : check.measured;
}

bool fitsCheck(const HealthWords &row, const health::HealthCheck &check)
{
    const QLatin1String name(row.name);
    return check.code == QLatin1String(row.code) && (name.isEmpty() || check.name == name)
        && (!check.measured.isEmpty() || !QLatin1String(row.what).contains("%2"_L1));
}

const HealthWords *findHealthWords(const health::HealthCheck &check)
{
    for (const HealthWords &row : wellWords) {
        if (fitsCheck(row, check)) {
            return &row;
        }
    }
    for (const HealthWords &row : illWords) {
        if (fitsCheck(row, check)) {
            return &row;
        }
    }
    return nullptr;
}

Sentence sentenceOf(const health::HealthCheck &check)
{
    const HealthWords *row = findHealthWords(check);
    if (!row) {
        const auto code = errorCodeFromName(check.code);
        return code ? describe(Error{*code, check.subject, check.detail, {}}) : Sentence{check.code, {}};
    }
    QString what = translated(row->what);
    const QString measured = measuredText(check);
    if (what.contains("%1"_L1) && what.contains("%2"_L1)) {
        what = what.arg(check.subject, measured); // both at once: a subject may hold a %2 of its own
    } else if (what.contains("%1"_L1)) {
        what = what.arg(check.subject);
    } else {
        what.replace("%2"_L1, measured);
    }
    return {what, *row->todo ? translated(row->todo) : QString()};
}

int shareOf(qint64 part, qint64 whole)
{
    return static_cast<int>(std::floor(100.0 * static_cast<double>(part) / static_cast<double>(whole)));
}

QString secondsText(std::chrono::milliseconds time)
{
    return QLocale().toString(static_cast<double>(time.count()) / 1000.0, 'f', 1);
}

} // namespace

QString describeGroup(health::HealthGroup group)
{
    switch (group) {
    case health::HealthGroup::Store:
        return QCoreApplication::translate("wording", "Store");
    case health::HealthGroup::Machine:
        return QCoreApplication::translate("wording", "This machine");
    case health::HealthGroup::Workspace:
        return QCoreApplication::translate("wording", "Workspace");
    case health::HealthGroup::Model:
        break;
    }
    return QCoreApplication::translate("wording", "Model");
}

QString describeVerdict(HealthVerdict verdict)
{
    switch (verdict) {
    case HealthVerdict::Ok:
        return QCoreApplication::translate("wording", "fine");
    case HealthVerdict::Warning:
        return QCoreApplication::translate("wording", "look at it");
    case HealthVerdict::Failed:
        return QCoreApplication::translate("wording", "not right");
    case HealthVerdict::NotChecked:
        break;
    }
    return QCoreApplication::translate("wording", "not checked");
}

QString describeHelp(health::HelpAction action)
{
    using health::HelpAction;
    switch (action) {
    case HelpAction::OpenStore:
        return QCoreApplication::translate("wording", "Go to the store");
    case HelpAction::OpenBackups:
        return QCoreApplication::translate("wording", "Go to the backups");
    case HelpAction::MakeBackup:
        return QCoreApplication::translate("wording", "Back up now");
    case HelpAction::VerifyRecord:
        return QCoreApplication::translate("wording", "Verify the record");
    case HelpAction::ShowFolder:
        return QCoreApplication::translate("wording", "Show the folder");
    case HelpAction::OpenKeys:
        return QCoreApplication::translate("wording", "Go to the keys");
    case HelpAction::OpenNetwork:
        return QCoreApplication::translate("wording", "Go to proxy and certificates");
    case HelpAction::SignIn:
        return QCoreApplication::translate("wording", "Sign in");
    case HelpAction::ChooseWarehouse:
        return QCoreApplication::translate("wording", "Choose a warehouse");
    case HelpAction::ChooseModel:
        return QCoreApplication::translate("wording", "Choose a model");
    case HelpAction::OpenPrices:
        return QCoreApplication::translate("wording", "Go to the prices");
    case HelpAction::None:
        break;
    }
    return {};
}

QString describeRuns(const health::RunFigures &figures)
{
    QStringList lines;
    if (figures.requests > 0) {
        lines << QCoreApplication::translate("wording",
            "Last runs (%1): %2 % of %3 requests succeeded, half of them within %4 s, 95 % within %5 s, $%6.")
                     .arg(QString::number(figures.runs), QString::number(shareOf(figures.succeeded, figures.requests)),
                         QLocale().toString(figures.requests), secondsText(figures.median), secondsText(figures.p95),
                         usdText(figures.costMicroUsd));
    }
    if (figures.statements > 0) {
        lines << QCoreApplication::translate("wording", "Last imports (%1): %2 % of %3 statements succeeded.")
                     .arg(QString::number(figures.plans), QString::number(shareOf(figures.applied, figures.statements)),
                         QLocale().toString(figures.statements));
    }
    return lines.isEmpty() ? QCoreApplication::translate("wording", "Nothing was generated or imported yet.")
                           : lines.join(u'\n');
}

QString describeCheck(const QString &healthCheck)
{
    return orCode(find(checkNames, healthCheck), healthCheck);
}

Sentence describe(const health::HealthCheck &check)
{
    Sentence sentence = sentenceOf(check);
    if (check.verdict == HealthVerdict::NotChecked) {
        sentence.what = QCoreApplication::translate("wording", "Not checked: %1").arg(sentence.what);
    }
    return sentence;
}

} // namespace metaflow::wording
