#include "ui/exchange/UploadTexts.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

using exchange::RowVerdict;
using exchange::UploadAs;
using exchange::UploadField;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(metaflow::ui::UploadTexts)
};

QString number(int count)
{
    return QLocale().toString(count);
}

} // namespace

QString fieldWord(UploadField field)
{
    switch (field) {
    case UploadField::Ignore:
        return Texts::tr("(left out)");
    case UploadField::Id:
        return Texts::tr("Number of the item");
    case UploadField::Version:
        return Texts::tr("Version when it was exported");
    case UploadField::Source:
        return Texts::tr("Workspace it belongs to");
    case UploadField::Catalog:
        return Texts::tr("Catalog");
    case UploadField::Schema:
        return Texts::tr("Schema");
    case UploadField::Table:
        return Texts::tr("Table");
    case UploadField::Column:
        return Texts::tr("Column (empty: the table)");
    case UploadField::Path:
        return Texts::tr("Whole path (JSON)");
    case UploadField::Type:
        return Texts::tr("Kind of text");
    case UploadField::Original:
        return Texts::tr("Comment in the catalog");
    case UploadField::Generated:
        return Texts::tr("First proposal");
    case UploadField::Current:
        return Texts::tr("Description");
    case UploadField::Status:
        return Texts::tr("Decision (status)");
    case UploadField::Method:
        return Texts::tr("How it was made");
    case UploadField::TextMode:
        break;
    }
    return Texts::tr("Formula guard (text_mode)");
}

QVector<bool> meantTwice(const QVector<UploadField> &mapping)
{
    QVector<bool> twice;
    for (const UploadField field : mapping) {
        twice << (field != UploadField::Ignore && mapping.count(field) > 1);
    }
    return twice;
}

QString mappingLack(const QVector<UploadField> &mapping, UploadAs as)
{
    const auto has = [&mapping](UploadField field) { return mapping.contains(field); };
    if (meantTwice(mapping).contains(true)) {
        return Texts::tr("Two columns mean the same: leave one of them out.");
    }
    if (as == UploadAs::Decisions && !(has(UploadField::Id) && has(UploadField::Version))) {
        return Texts::tr("Decisions are taken from a MetaFlow export alone: it has the number and the version of each "
                         "item. Other files come in as suggestions.");
    }
    const bool named = has(UploadField::Catalog) && has(UploadField::Schema) && has(UploadField::Table);
    if (as == UploadAs::Suggestions && !named && !has(UploadField::Path)) {
        return Texts::tr("Say which columns hold catalog, schema and table.");
    }
    const bool hasText = has(UploadField::Current) || has(UploadField::Generated);
    if (!hasText && !(as == UploadAs::Decisions && has(UploadField::Status))) {
        return Texts::tr("Say which column holds the description.");
    }
    return {};
}

QString verdictTitle(RowVerdict verdict)
{
    switch (verdict) {
    case RowVerdict::New:
        return Texts::tr("New");
    case RowVerdict::Offer:
        return Texts::tr("Suggestions");
    case RowVerdict::Edit:
        return Texts::tr("Edits");
    case RowVerdict::Approve:
        return Texts::tr("Approvals");
    case RowVerdict::Reject:
        return Texts::tr("Rejections");
    case RowVerdict::Unchanged:
        return Texts::tr("Unchanged");
    case RowVerdict::Conflict:
        return Texts::tr("Conflicts");
    case RowVerdict::Invalid:
        break;
    }
    return Texts::tr("Problems");
}

QString verdictSentence(RowVerdict verdict)
{
    switch (verdict) {
    case RowVerdict::New:
        return Texts::tr("This object has no item yet: it gets one, with this text as its proposal.");
    case RowVerdict::Offer:
        return Texts::tr("The text comes to stand beside the one there is; where nobody decided yet it takes its "
                         "place.");
    case RowVerdict::Edit:
        return Texts::tr("The text becomes your decision.");
    case RowVerdict::Approve:
        return Texts::tr("You approve the text that stands.");
    case RowVerdict::Reject:
        return Texts::tr("You reject the text that stands.");
    case RowVerdict::Unchanged:
        return Texts::tr("What the row says is so already: nothing happens.");
    case RowVerdict::Conflict:
        return Texts::tr("Somebody changed this item since it was exported. Both texts are shown; the store's stays.");
    case RowVerdict::Invalid:
        break;
    }
    return Texts::tr("This row cannot be taken.");
}

QString takeText(const exchange::UploadPreview &preview)
{
    const int changes = preview.changes();
    return preview.request.as == UploadAs::Decisions ? Texts::tr("Decide on %n item(s)", nullptr, changes)
                                                     : Texts::tr("Take %n suggestion(s)", nullptr, changes);
}

QString takeNumbers(const exchange::UploadPreview &preview, bool validOnly)
{
    QStringList parts;
    const auto add = [&](RowVerdict verdict) {
        if (const int count = preview.count(verdict); count > 0) {
            parts << u"%1: %2"_s.arg(verdictTitle(verdict), number(count));
        }
    };
    for (const RowVerdict verdict :
        {RowVerdict::New, RowVerdict::Offer, RowVerdict::Edit, RowVerdict::Approve, RowVerdict::Reject}) {
        add(verdict);
    }
    QStringList sentences{parts.join(u", "_s) + u'.'};
    if (const int unchanged = preview.count(RowVerdict::Unchanged); unchanged > 0) {
        sentences << Texts::tr("Nothing happens to %n row(s) that say what is so already.", nullptr, unchanged);
    }
    const int out = preview.count(RowVerdict::Invalid) + preview.count(RowVerdict::Conflict);
    if (validOnly && out > 0) {
        sentences << Texts::tr("Left out: %n row(s) with a problem or in conflict.", nullptr, out);
    } else {
        sentences << Texts::tr("All of them or none.");
    }
    sentences << (preview.request.as == UploadAs::Decisions
            ? Texts::tr("The decisions are yours, whoever the file names. They can be taken back together.")
            : Texts::tr("They wait for a decision in Review; nothing that a person decided or wrote is replaced."));
    return sentences.join(u'\n');
}

QString takenText(const exchange::UploadOutcome &outcome, UploadAs as)
{
    return as == UploadAs::Decisions ? Texts::tr("Decided on %n item(s).", nullptr, outcome.accepted)
                                     : Texts::tr("Took %n suggestion(s).", nullptr, outcome.accepted);
}

QString takenRest(const exchange::UploadOutcome &outcome, UploadAs as)
{
    QStringList parts;
    if (outcome.unchanged > 0) {
        parts << Texts::tr("%n unchanged", nullptr, outcome.unchanged);
    }
    if (outcome.rejected > 0) {
        parts << Texts::tr("%n left out because of a problem", nullptr, outcome.rejected);
    }
    if (outcome.conflicts > 0) {
        parts << Texts::tr("%n left out in conflict", nullptr, outcome.conflicts);
    }
    QString text = parts.isEmpty() ? QString() : parts.join(u", "_s) + u". "_s;
    text += as == UploadAs::Decisions ? Texts::tr("They are yours, and can be taken back together.")
                                      : Texts::tr("They wait for a decision in Review.");
    return text + u' ' + Texts::tr("The record holds the file's SHA-256.");
}

QString shapeText(const exchange::TableFileShape &shape)
{
    QStringList parts{QLocale().formattedDataSize(shape.bytes), shape.excel ? Texts::tr("Excel") : Texts::tr("CSV"),
        Texts::tr("%n column(s)", nullptr, static_cast<int>(shape.header.size())),
        Texts::tr("header in line %1").arg(QLocale().toString(shape.headerLine))};
    if (shape.byteOrderMark) {
        parts << Texts::tr("with a byte order mark");
    }
    return parts.join(u" · "_s);
}

} // namespace metaflow::ui
