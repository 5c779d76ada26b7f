#include "ui/review/DetailTabs.h"

#include "ui/review/ContextTab.h"
#include "ui/review/GenerationTab.h"
#include "ui/review/PastTab.h"
#include "ui/review/TextsTab.h"
#include "ui/widgets/Build.h"

using namespace Qt::StringLiterals;

namespace metaflow::ui {

DetailTabs::DetailTabs(QWidget *parent)
    : QTabWidget(parent)
    , m_context(new ContextTab)
    , m_texts(new TextsTab)
    , m_generation(new GenerationTab)
    , m_past(new PastTab)
{
    identify(this, u"details"_s, tr("Details of the item"));
    addTab(m_context, tr("Context"));
    addTab(m_texts, tr("Texts"));
    addTab(m_generation, tr("Generation"));
    addTab(m_past, tr("History"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 48); // long facts give way before the editor's buttons do
    connect(m_texts, &TextsTab::chosen, this, &DetailTabs::textChosen);
    connect(m_past, &PastTab::commentWanted, this, &DetailTabs::commentWanted);
}

void DetailTabs::show(const review::ItemDetail &detail)
{
    m_item = detail.item.id;
    m_context->show(detail);
    m_texts->show(detail.texts, detail.item);
    m_generation->show(detail);
    m_past->show(detail.history);
    setTabText(1,
        detail.item.offered > 0 ? tr("Texts %1, %2 new").arg(m_texts->count()).arg(detail.item.offered)
                                : tr("Texts %1").arg(m_texts->count()));
    setTabText(3, tr("History %1").arg(detail.history.size()));
}

void DetailTabs::clear()
{
    m_item = ItemId();
    m_context->clear();
    m_texts->show({}, {});
    m_generation->clear();
    m_past->show({});
    setTabText(1, tr("Texts"));
    setTabText(3, tr("History"));
}

void DetailTabs::showTexts()
{
    setCurrentWidget(m_texts);
}

QString DetailTabs::suggestion(int number) const
{
    return m_texts->suggestion(number);
}

} // namespace metaflow::ui
