#include "core/wording/Lookup.h"
#include "core/wording/Wording.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace metaflow::wording {

namespace {

constexpr std::array faultWords = {
    Words{"row_changed", QT_TRANSLATE_NOOP("wording", "Row %1 of the history was altered after it was sealed.")},
    Words{"rows_resealed",
        QT_TRANSLATE_NOOP("wording",
            "Among the rows %1 to %2 of the history (link %3) something was altered and its own hash made to fit; the "
            "link shows it.")},
    Words{"row_emptied",
        QT_TRANSLATE_NOOP(
            "wording", "The texts of row %1 of the history were taken out, and no erasure in the record names it.")},
    Words{"row_missing", QT_TRANSLATE_NOOP("wording", "A row of the history is missing (link %1).")},
    Words{"row_inserted", QT_TRANSLATE_NOOP("wording", "Row %1 was slipped into the history.")},
    Words{"link_changed", QT_TRANSLATE_NOOP("wording", "Link %1 of the chain was altered.")},
    Words{"link_missing", QT_TRANSLATE_NOOP("wording", "Link %1 of the chain is missing.")},
    Words{"item_missing", QT_TRANSLATE_NOOP("wording", "The item of row %1 of the history is gone.")},
    Words{"anchor_contradicted",
        QT_TRANSLATE_NOOP(
            "wording", "The anchor in line %1 contradicts the chain: link %3 was another one when it was signed.")},
    Words{"anchor_forged", QT_TRANSLATE_NOOP("wording", "Line %1 of the anchor file is no anchor that was signed.")},
    Words{"anchor_of_other_store",
        QT_TRANSLATE_NOOP("wording", "The anchor in line %1 belongs to the record of another store.")},
    Words{"anchor_key_unknown",
        QT_TRANSLATE_NOOP("wording", "The anchor in line %1 was signed with a key that the record does not name.")},
    Words{"tail_cut",
        QT_TRANSLATE_NOOP(
            "wording", "The end of the record was cut off: the anchor in line %1 was signed at link %3.")},
};

/// The same of an anchor that another store keeps: `%1` is its event there.
constexpr std::array keptFaultWords = {
    Words{"anchor_contradicted",
        QT_TRANSLATE_NOOP("wording",
            "The anchor in event %1 of the store %4 contradicts the chain: link %3 was another one when it was "
            "signed.")},
    Words{"anchor_forged", QT_TRANSLATE_NOOP("wording", "Event %1 of the store %4 is no anchor that was signed.")},
    Words{"anchor_key_unknown",
        QT_TRANSLATE_NOOP(
            "wording", "The anchor in event %1 of the store %4 was signed with a key that the record does not name.")},
    Words{"tail_cut",
        QT_TRANSLATE_NOOP("wording",
            "The end of the record was cut off: the anchor in event %1 of the store %4 was signed at link %3.")},
};

constexpr std::array eventFaultWords = {
    Words{"row_changed", QT_TRANSLATE_NOOP("wording", "Event %1 of the record was altered after it was sealed.")},
    Words{"row_inserted", QT_TRANSLATE_NOOP("wording", "Event %1 was slipped into the record.")},
    Words{"rows_resealed",
        QT_TRANSLATE_NOOP("wording",
            "Event %1 of the record (link %3), or one behind it, was altered and its own hash made to fit; the link "
            "shows it.")},
};

constexpr std::array triggerWords = {
    Words{"trigger_missing", QT_TRANSLATE_NOOP("wording", "The guard %1 of the record is gone.")},
    Words{
        "trigger_changed", QT_TRANSLATE_NOOP("wording", "The guard %1 of the record is switched off or another one.")},
    Words{"trigger_added", QT_TRANSLATE_NOOP("wording", "Somebody put a trigger of their own on the record: %1.")},
};

constexpr std::array eventWords = {
    Words{"export", QT_TRANSLATE_NOOP("wording", "export to a file")},
    Words{"upload", QT_TRANSLATE_NOOP("wording", "upload of a file")},
    Words{"erasure", QT_TRANSLATE_NOOP("wording", "texts erased")},
    Words{"policy", QT_TRANSLATE_NOOP("wording", "change of policy")},
    Words{"plan_approved", QT_TRANSLATE_NOOP("wording", "plan approved")},
    Words{"plan_settled", QT_TRANSLATE_NOOP("wording", "plan settled without approval")},
    Words{"record_key", QT_TRANSLATE_NOOP("wording", "key of the record named")},
    Words{"anchor", QT_TRANSLATE_NOOP("wording", "anchor signed")},
    Words{"anchor_kept", QT_TRANSLATE_NOOP("wording", "anchor of another store kept")},
    Words{"role", QT_TRANSLATE_NOOP("wording", "change of a role")},
    Words{"restored", QT_TRANSLATE_NOOP("wording", "store restored from a backup")},
    Words{"moved", QT_TRANSLATE_NOOP("wording", "store moved to another database")},
    Words{"glossary", QT_TRANSLATE_NOOP("wording", "change of the glossary")},
    Words{"template", QT_TRANSLATE_NOOP("wording", "change of a template")},
    Words{"template_trial", QT_TRANSLATE_NOOP("wording", "trial of a template")},
};

/// What decides between one and many.
int plural(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

QString numberText(qint64 number)
{
    return QLocale().toString(number);
}

} // namespace

QString describe(const RecordFault &fault)
{
    if (fault.place == BadPlace::Trigger) {
        const QString words = find(triggerWords, fault.reason);
        return words.isNull() ? fault.reason : words.arg(fault.name);
    }
    const bool isKept = fault.place == BadPlace::Anchor && !fault.name.isEmpty();
    QString words = fault.place == BadPlace::Event ? find(eventFaultWords, fault.reason)
        : isKept                                   ? find(keptFaultWords, fault.reason)
                                                   : QString();
    if (words.isNull()) {
        words = find(faultWords, fault.reason);
    }
    if (words.isNull()) {
        return fault.reason;
    }
    const std::array values = {std::pair{u"%1"_s, fault.number}, std::pair{u"%2"_s, fault.last},
        std::pair{u"%3"_s, fault.position}}; // not every sentence has all of them
    for (const auto &[mark, value] : values) {
        words.replace(mark, QString::number(value));
    }
    return words.replace(u"%4"_s, fault.name); // last: what stands in it is nobody's mark
}

QString describe(const RecordDoubt &doubt)
{
    const int count = plural(doubt.count);
    if (doubt.code == "tail"_L1) {
        return QCoreApplication::translate("wording",
            "that nothing was cut off its end or made anew as a whole by whoever owns the database (no anchor was held "
            "against its %n link(s))",
            nullptr, count);
    }
    if (doubt.code == "after_anchor"_L1) {
        return QCoreApplication::translate("wording",
            "that nothing was cut off or made anew behind the newest anchor (%n link(s) now)", nullptr, count);
    }
    if (doubt.code == "before_anchor"_L1) {
        return QCoreApplication::translate("wording",
            "that nothing before the oldest anchor was made anew until it was signed (%n link(s))", nullptr, count);
    }
    if (doubt.code == "who"_L1) {
        return QCoreApplication::translate(
            "wording", "that a person was who the workspace, the database or the system said");
    }
    if (doubt.code == "when"_L1) {
        return QCoreApplication::translate("wording", "that the clocks were right");
    }
    if (doubt.code == "earlier_tool"_L1) {
        return QCoreApplication::translate(
            "wording", "what %n row(s) of the earlier tool said before they were sealed here", nullptr, count);
    }
    if (doubt.code == "erased"_L1) {
        return QCoreApplication::translate("wording", "what texts that were erased said (%n row(s))", nullptr, count);
    }
    if (doubt.code == "items"_L1) {
        return QCoreApplication::translate("wording", "that the items are as the record says (a package has none)");
    }
    return doubt.code;
}

QString describe(const HistoryVerdict &verdict)
{
    if (!verdict.ok) {
        return QCoreApplication::translate("wording", "The record was altered.");
    }
    const QString counts = QCoreApplication::translate("wording", "every hash fits: %1 in %2")
                               .arg(QCoreApplication::translate("wording", "%1 row(s)", nullptr, plural(verdict.rows))
                                        .arg(numberText(verdict.rows)),
                                   QCoreApplication::translate("wording", "%1 link(s)", nullptr, plural(verdict.links))
                                       .arg(numberText(verdict.links)));
    return verdict.anchors > 0
        ? QCoreApplication::translate("wording", "No alteration was found: %1, as the anchors say.").arg(counts)
        : QCoreApplication::translate("wording", "No alteration was found: %1.").arg(counts);
}

QString describeUnproven(const HistoryVerdict &verdict)
{
    QStringList parts;
    for (const RecordDoubt &doubt : verdict.unproven) {
        parts << describe(doubt);
    }
    return QCoreApplication::translate("wording", "Not proven by this: %1.").arg(parts.join(u"; "_s));
}

QString describeEvent(const QString &kind)
{
    return orCode(find(eventWords, kind), kind);
}

QString describeText(const HistoryRow &row, const Comment &text)
{
    if (text) {
        return *text;
    }
    return row.erased ? QCoreApplication::translate("wording", "(erased)")
                      : QCoreApplication::translate("wording", "(no comment)");
}

} // namespace metaflow::wording
