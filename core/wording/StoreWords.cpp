#include "core/model/CatalogNote.h"
#include "core/wording/Lookup.h"
#include "core/wording/Wording.h"

#include <array>

using namespace Qt::StringLiterals;

namespace metaflow::wording {

namespace {

constexpr std::array reasonWords = {
    Words{"rolled_back", QT_TRANSLATE_NOOP("wording", "The import was taken back.")},
    Words{"catalog_changed", QT_TRANSLATE_NOOP("wording", "The comment in the catalog was changed by somebody.")},
    Words{"erased", QT_TRANSLATE_NOOP("wording", "Its text was erased on request.")},
    Words{"restored", QT_TRANSLATE_NOOP("wording", "An earlier text was restored.")},
    Words{"security_finding",
        QT_TRANSLATE_NOOP(
            "wording", "A check warns of personal data, a secret, a link, markup or a statement; decide on it alone.")},
    Words{"would_replace",
        QT_TRANSLATE_NOOP("wording", "It would replace a comment that somebody wrote; decide on it alone.")},
    Words{"not_allowed_in_status", QT_TRANSLATE_NOOP("wording", "Its status does not allow that.")},
    Words{"conflict", QT_TRANSLATE_NOOP("wording", "It was changed meanwhile.")},
    Words{"item_not_found", QT_TRANSLATE_NOOP("wording", "It is gone.")},
    Words{"has_comment", QT_TRANSLATE_NOOP("wording", "It has a comment already.")},
    Words{"open_item", QT_TRANSLATE_NOOP("wording", "It has a description that is in review, accepted or imported.")},
    Words{"foreign_table",
        QT_TRANSLATE_NOOP("wording", "It belongs to another system; Databricks lets nobody comment on it here.")},
    Words{"system_table", QT_TRANSLATE_NOOP("wording", "It belongs to the platform; nobody may comment on it.")},
    Words{"not_permitted", QT_TRANSLATE_NOOP("wording", "The rules of this store do not allow it.")},
    Words{"cancelled", QT_TRANSLATE_NOOP("wording", "It was cancelled before that.")},
    Words{"store_busy", QT_TRANSLATE_NOOP("wording", "The store was busy with somebody else's work.")},
    Words{"store_full", QT_TRANSLATE_NOOP("wording", "The disk of the store is full.")},
    Words{"store_unreachable", QT_TRANSLATE_NOOP("wording", "The store could not be reached.")},
};

constexpr std::array actionWords = {
    Words{"approved", QT_TRANSLATE_NOOP("wording", "approved")},
    Words{"rejected", QT_TRANSLATE_NOOP("wording", "rejected")},
    Words{"edited", QT_TRANSLATE_NOOP("wording", "edited")},
    Words{"imported", QT_TRANSLATE_NOOP("wording", "imported")},
    Words{"import_failed", QT_TRANSLATE_NOOP("wording", "import failed")},
    Words{"generated", QT_TRANSLATE_NOOP("wording", "generated")},
    Words{"offered", QT_TRANSLATE_NOOP("wording", "offered beside")},
    Words{"uploaded", QT_TRANSLATE_NOOP("wording", "uploaded")},
    Words{"adopted", QT_TRANSLATE_NOOP("wording", "adopted")},
    Words{"needs_work", QT_TRANSLATE_NOOP("wording", "needs work")},
    Words{"undone", QT_TRANSLATE_NOOP("wording", "undone")},
    Words{"rolled_back", QT_TRANSLATE_NOOP("wording", "rolled back")},
    Words{"catalog_changed", QT_TRANSLATE_NOOP("wording", "changed in the catalog")},
    Words{"type_changed", QT_TRANSLATE_NOOP("wording", "type changed in the catalog")},
    Words{"dismissed", QT_TRANSLATE_NOOP("wording", "finding dismissed")},
    Words{"assigned", QT_TRANSLATE_NOOP("wording", "assigned")},
    Words{"commented", QT_TRANSLATE_NOOP("wording", "comment to the team")},
    Words{"erased", QT_TRANSLATE_NOOP("wording", "text erased")},
};

constexpr std::array viaWords = {
    Words{"key", QT_TRANSLATE_NOOP("wording", "by key")},
    Words{"bulk", QT_TRANSLATE_NOOP("wording", "in bulk")},
    Words{"group", QT_TRANSLATE_NOOP("wording", "in a group")},
    Words{"memory", QT_TRANSLATE_NOOP("wording", "from memory")},
    Words{"upload", QT_TRANSLATE_NOOP("wording", "by upload")},
    Words{"shell", QT_TRANSLATE_NOOP("wording", "by command")},
    Words{"scan", QT_TRANSLATE_NOOP("wording", "by a scan")},
    Words{"import", QT_TRANSLATE_NOOP("wording", "by an import")},
    Words{"earlier tool", QT_TRANSLATE_NOOP("wording", "by the earlier tool")},
};

constexpr std::array methodWords = {
    Words{"memory", QT_TRANSLATE_NOOP("wording", "taken from an approved description")},
    Words{"upload", QT_TRANSLATE_NOOP("wording", "uploaded")},
    Words{"manual", QT_TRANSLATE_NOOP("wording", "written by hand")},
};

/// Where the old type ends: the first `>` that closes nothing. A type may hold some (`array<int>`), and a field's name
/// in backticks may hold anything.
qsizetype endOfType(const QString &types)
{
    int depth = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < types.size(); ++i) {
        const QChar at = types.at(i);
        if (at == u'`') {
            quoted = !quoted;
        } else if (at == u'<' && !quoted) {
            ++depth;
        } else if (at == u'>' && !quoted && --depth < 0) {
            return i;
        }
    }
    return -1;
}

/// `INT>BIGINT`
QString describeTypeChange(const QString &types)
{
    const qsizetype end = endOfType(types);
    return end < 0 ? QCoreApplication::translate("wording", "Its type in the catalog is another one now.")
                   : QCoreApplication::translate("wording", "Its type was %1 and is %2 now.")
                         .arg(types.left(end), types.mid(end + 1));
}

} // namespace

QString describeReason(const QString &reason)
{
    if (reason.startsWith("type_changed:"_L1)) {
        return describeTypeChange(reason.mid(13));
    }
    const QString words = find(reasonWords, reason);
    if (const auto code = words.isNull() ? errorCodeFromName(reason) : std::nullopt) {
        return describe(Error{*code, {}, {}, {}}).text();
    }
    return orCode(words, reason);
}

QString describeNote(const HistoryRow &row)
{
    const auto note = catalogNoteOf(row);
    if (!note) {
        return describeReason(row.comment);
    }
    const auto text = [](const Comment &comment) {
        return comment.value_or(QString()).isEmpty() ? QCoreApplication::translate("wording", "(no comment)")
                                                     : u'“' + *comment + u'”';
    };
    const QString became = note->from == note->to
        ? QCoreApplication::translate("wording", "still %1").arg(text(note->to))
        : QCoreApplication::translate("wording", "%1 became %2").arg(text(note->from), text(note->to));
    Change failed;
    failed.object = row.object;
    failed.errorCode = note->error;
    return note->error.isEmpty() ? became : became + u". "_s + describe(failed).what;
}

QString describeAction(const QString &historyAction)
{
    return orCode(find(actionWords, historyAction), historyAction);
}

QString describeVia(const Via &via)
{
    const QString words = orCode(find(viaWords, via.name), via.name);
    return via.count > 1
        ? QCoreApplication::translate("wording", "%1, one of %2").arg(words, QString::number(via.count))
        : words;
}

QString describeMethod(const QString &generationMethod)
{
    if (const QString words = find(methodWords, generationMethod); !words.isNull()) {
        return words;
    }
    const qsizetype cut = generationMethod.indexOf(u'_');
    if (cut <= 0) {
        return generationMethod;
    }
    return QCoreApplication::translate("wording", "written by the model %1 (%2)")
        .arg(generationMethod.mid(cut + 1), generationMethod.left(cut));
}

} // namespace metaflow::wording
