#include "ui/review/FindingsList.h"

#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Build.h"
#include "core/wording/Wording.h"

#include <QEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

FindingsList::FindingsList(QWidget *parent)
    : QListWidget(parent)
{
    identify(this, u"findings"_s, tr("What the checks found"));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(NoSelection);
    setFocusPolicy(Qt::TabFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setFixedHeight(3 * (fontMetrics().height() + 6));
    viewport()->setAutoFillBackground(false);
}

void FindingsList::show(const QVector<Finding> &findings)
{
    m_hasItem = true;
    m_findings = findings;
    std::stable_sort(m_findings.begin(), m_findings.end(),
        [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    clear();
    const Colors &colors = colorsOf(palette());
    for (const Finding &finding : std::as_const(m_findings)) {
        const StatusLook look = lookOf(finding.severity, palette());
        const QString sentence = wording::describe(finding);
        auto *line = new QListWidgetItem(icon(look.iconName, look.color), sentence, this);
        line->setToolTip(sentence.toHtmlEscaped());
        line->setSizeHint({0, fontMetrics().height() + 6});
    }
    if (m_findings.isEmpty()) {
        auto *line = new QListWidgetItem(icon(u"check"_s, colors.good), tr("The checks found nothing."), this);
        line->setForeground(colors.dim);
        line->setSizeHint({0, fontMetrics().height() + 6});
    }
}

void FindingsList::showNothing()
{
    m_hasItem = false;
    m_findings.clear();
    clear();
}

void FindingsList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_hasItem) {
        show(QVector<Finding>(m_findings));
    }
}

} // namespace metaflow::ui
