#include "ui/importing/PlanWords.h"

#include "ui/style/Theme.h"
#include "core/base/Error.h"
#include "core/wording/Wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

struct PlanWording {
    Q_DECLARE_TR_FUNCTIONS(PlanWords)
};

} // namespace

QString reasonText(const QString &code)
{
    const auto error = errorCodeFromName(code);
    return error ? wording::describe(Error{*error, {}, {}, {}}).what : wording::describeReason(code);
}

QString verdictWord(Verdict verdict, PlanKind kind)
{
    if (kind == PlanKind::Rollback && isWritten(verdict)) {
        return PlanWording::tr("take back");
    }
    return wording::describe(verdict).section(u':', 0, 0);
}

QString verdictSentence(Verdict verdict, PlanKind kind)
{
    return kind == PlanKind::Rollback && isWritten(verdict) ? verdictWord(verdict, kind) : wording::describe(verdict);
}

VerdictLook lookOf(Verdict verdict, PlanKind kind, const QPalette &palette)
{
    const Colors &colors = colorsOf(palette);
    switch (verdict) {
    case Verdict::Add:
        return {kind == PlanKind::Rollback ? u"undo"_s : u"approved"_s, colors.good};
    case Verdict::Replace:
        return kind == PlanKind::Rollback ? VerdictLook{u"undo"_s, colors.good}
                                          : VerdictLook{u"edited"_s, colors.warning};
    case Verdict::Unchanged:
        return {u"check"_s, colors.dim};
    case Verdict::CameUndone:
        return {u"undo"_s, colors.warning};
    case Verdict::Missing:
        return {u"close"_s, colors.dim};
    case Verdict::NotPermitted:
    case Verdict::NotSupported:
        return {u"lock"_s, colors.dim};
    default:
        return {u"warning"_s, colors.warning};
    }
}

QString stateText(const Change &change, PlanKind kind)
{
    switch (change.state) {
    case ChangeState::Open:
        return !isWritten(change.verdict) ? PlanWording::tr("left as it is")
            : kind == PlanKind::Rollback  ? PlanWording::tr("will be taken back")
                                          : PlanWording::tr("will be written");
    case ChangeState::Applied:
        return kind == PlanKind::Rollback ? PlanWording::tr("taken back, read back")
                                          : PlanWording::tr("written, read back");
    case ChangeState::Unchanged:
        return PlanWording::tr("was there already");
    case ChangeState::Failed:
        return PlanWording::tr("failed");
    case ChangeState::Refused:
        break;
    }
    return PlanWording::tr("refused: changed meanwhile");
}

QString outcomeText(const Change &change, PlanKind kind)
{
    const QString state = stateText(change, kind);
    return change.errorCode.isEmpty() ? state : state + u": "_s + reasonText(change.errorCode);
}

QString absenceText(const Comment &comment)
{
    if (!comment) {
        return PlanWording::tr("(no comment)");
    }
    return comment->isEmpty() ? PlanWording::tr("(empty)") : QString();
}

QString commentText(const Comment &comment)
{
    const QString absence = absenceText(comment);
    return absence.isEmpty() ? *comment : absence;
}

QString signWord(Sign sign)
{
    switch (sign) {
    case Sign::Stream:
        return PlanWording::tr("stream");
    case Sign::Pipeline:
        return PlanWording::tr("pipeline");
    case Sign::MaterializedView:
        return PlanWording::tr("materialized view");
    case Sign::RecentWrite:
        break;
    }
    return PlanWording::tr("recent write");
}

} // namespace metaflow::ui
