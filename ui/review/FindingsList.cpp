#include "ui/review/FindingsList.h"

#include "ui/shell/KeyMap.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/Tip.h"
#include "core/wording/Wording.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

constexpr int actionRole = Qt::UserRole + 1; // the words at the end of a line; empty: nothing to do about it
constexpr int actionGap = 8;

/// A sentence, and at the end of the line what can be done about it: painted, as a widget a line would be built anew
/// with each key.
class FindingDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString action = index.data(actionRole).toString();
        QStyleOptionViewItem sentence = option;
        const int width = action.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(action) + 2 * actionGap;
        sentence.rect.setRight(option.rect.right() - width);
        QStyledItemDelegate::paint(painter, sentence, index);
        if (!action.isEmpty()) {
            painter->save();
            painter->setPen(colorsOf(option.palette).link);
            painter->drawText(option.rect.adjusted(0, 0, -actionGap, 0), Qt::AlignRight | Qt::AlignVCenter, action);
            painter->restore();
        }
    }
};

/// What the icon says.
QString spoken(Severity severity, const QString &sentence)
{
    switch (severity) {
    case Severity::Security:
        return FindingsList::tr("Security: %1").arg(sentence);
    case Severity::Warning:
        return FindingsList::tr("Warning: %1").arg(sentence);
    case Severity::Info:
        break;
    }
    return FindingsList::tr("Note: %1").arg(sentence);
}

} // namespace

bool isSameFinding(const Finding &a, const Finding &b)
{
    return a.check == b.check && a.arguments == b.arguments;
}

FindingsList::FindingsList(const KeyMap *keys, QWidget *parent)
    : QListWidget(parent)
    , m_keys(mapOrDefaults(keys, this))
{
    connect(m_keys, &KeyMap::changed, this, &FindingsList::showAgain);
    identify(this, u"findings"_s, tr("What the checks found"));
    setItemDelegate(new FindingDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(NoSelection);
    setFocusPolicy(Qt::TabFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setFixedHeight(3 * (fontMetrics().height() + 6));
    viewport()->setAutoFillBackground(false);
}

void FindingsList::show(const QVector<Finding> &findings, const QVector<Finding> &typing)
{
    m_hasItem = true;
    m_findings = findings;
    m_typing = typing;
    std::stable_sort(m_findings.begin(), m_findings.end(), [](const Finding &a, const Finding &b) {
        return a.dismissed != b.dismissed ? b.dismissed : a.severity > b.severity;
    });
    clear();
    if (openFindings(m_findings).isEmpty()) {
        auto *line = new QListWidgetItem(icon(u"check"_s, colorsOf(palette()).good),
            m_findings.isEmpty() ? tr("The checks found nothing.") : tr("Nothing is left of what the checks found."),
            this);
        line->setForeground(colorsOf(palette()).dim);
        line->setSizeHint({0, fontMetrics().height() + 6});
    }
    for (const Finding &finding : std::as_const(m_findings)) {
        addLine(finding);
    }
}

void FindingsList::addLine(const Finding &finding)
{
    const Colors &colors = colorsOf(palette());
    const StatusLook look = lookOf(finding.severity, palette());
    const bool typed = std::any_of(
        m_typing.begin(), m_typing.end(), [&finding](const Finding &one) { return isSameFinding(one, finding); });
    const QString what = wording::describe(finding);
    const QString sentence = finding.dismissed ? tr("Dismissed: %1").arg(what) : what;
    auto *line = new QListWidgetItem(icon(look.iconName, finding.dismissed ? colors.dim : look.color), sentence, this);
    if (finding.dismissed) {
        line->setForeground(colors.dim);
    }
    const bool canAct = !finding.dismissed || typed;
    line->setData(Qt::UserRole, static_cast<int>(m_findings.indexOf(finding)));
    line->setData(actionRole, canAct ? finding.dismissed ? tr("bring back") : tr("dismiss") : QString());
    line->setToolTip(plainTip(sentence));
    line->setData(Qt::AccessibleTextRole, finding.dismissed ? sentence : spoken(finding.severity, sentence));
    line->setData(Qt::AccessibleDescriptionRole, descriptionOf(finding, typed));
    line->setSizeHint({0, fontMetrics().height() + 6});
}

QString FindingsList::descriptionOf(const Finding &finding, bool typed) const
{
    const QString key = m_keys->name(u"dismiss"_s);
    if (finding.dismissed && !typed) {
        return tr("Undo brings it back.");
    }
    if (key.isEmpty()) {
        return finding.dismissed ? tr("Del brings it back.") : tr("Del dismisses it.");
    }
    return finding.dismissed ? tr("%1 brings it back.").arg(key) : tr("%1 dismisses it.").arg(key);
}

void FindingsList::showNothing()
{
    m_hasItem = false;
    m_findings.clear();
    m_typing.clear();
    clear();
}

std::optional<Finding> FindingsList::firstOpen() const
{
    const auto open = openFindings(m_findings);
    return open.isEmpty() ? std::nullopt : std::optional(open.first());
}

QRect FindingsList::actionRect(int row) const
{
    const QString action = item(row) ? item(row)->data(actionRole).toString() : QString();
    if (action.isEmpty()) {
        return {};
    }
    QRect rect = visualItemRect(item(row));
    rect.setLeft(rect.right() - fontMetrics().horizontalAdvance(action) - 2 * actionGap);
    return rect;
}

void FindingsList::act(int row)
{
    const QListWidgetItem *line = item(row);
    if (!line || line->data(actionRole).toString().isEmpty()) {
        return;
    }
    const Finding finding = m_findings.at(line->data(Qt::UserRole).toInt()); // a copy: the list may be filled anew
    if (finding.dismissed) {
        Q_EMIT restoreWanted(finding);
    } else {
        Q_EMIT dismissWanted(finding);
    }
}

void FindingsList::keyPressEvent(QKeyEvent *event)
{
    const bool fixed = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Return;
    if ((fixed && event->modifiers() == Qt::NoModifier) || m_keys->commandFor(KeyMode::List, *event) == "dismiss"_L1) {
        if (!event->isAutoRepeat()) {
            act(currentRow());
        }
        event->accept();
    } else {
        QListWidget::keyPressEvent(event);
    }
}

void FindingsList::mouseReleaseEvent(QMouseEvent *event)
{
    QListWidget::mouseReleaseEvent(event);
    const QPoint place = event->position().toPoint();
    const int row = indexAt(place).row();
    if (event->button() == Qt::LeftButton && actionRect(row).contains(place)) {
        act(row);
    }
}

void FindingsList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showAgain();
    }
}

void FindingsList::showAgain()
{
    if (m_hasItem) {
        show(QVector<Finding>(m_findings), QVector<Finding>(m_typing));
    }
}

} // namespace metaflow::ui
