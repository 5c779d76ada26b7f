// The part of ReviewPage about work lists, moving about and where somebody stopped.
#include "ui/review/ReviewPage.h"

#include "ui/review/FilterBar.h"
#include "ui/review/ItemEditor.h"
#include "ui/review/ListTools.h"
#include "ui/review/WorkLists.h"
#include "ui/shell/KeyMap.h"
#include "ui/widgets/Banner.h"

#include <QHeaderView>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

void ReviewPage::connectWork()
{
    connect(&m_counts, &CountKeeper::counted, this, [this] {
        showPlaces();
        showStatus();
    });
    connect(m_lists, &WorkLists::groupsWanted, this, &ReviewPage::showGroups);
    connect(m_lists, &WorkLists::renamed, &m_saved, &SavedFilters::rename);
    connect(m_lists, &WorkLists::removed, &m_saved, &SavedFilters::remove);
    connect(&m_saved, &SavedFilters::changed, this, [this] {
        m_lists->setSaved(m_saved.all());
        m_lists->showLine(m_filter->saidFilter()); // of single items: none of them
        m_counts.load();
    });
    m_lists->setSaved(m_saved.all());
    const auto knowMe = [this] { m_filter->setMe(m_context.connection.person().name); };
    connect(&m_context.connection, &ConnectionState::changed, this, knowMe);
    knowMe();
    connect(m_tools, &ListTools::left, this, [this] { focusWork(); });
    connect(m_tools, &ListTools::said, this, [this](const QString &text) { banner()->show(Banner::Kind::Info, text); });
    connect(m_tools, &ListTools::failed, this, [this](const Error &error) { banner()->show(error); });
    connect(m_tools, &ListTools::exportWanted, this, &ReviewPage::exportWanted);
    connect(&m_tools->way(), &Wayfinder::noneLeft, this, [this] {
        showRow(m_table->currentIndex().row());
        if (!m_saidMany) { // what became of many, and what was left out, says more
            sayAllDecided();
        }
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, m_tools, &ListTools::sortBy);
    connect(m_table, &QWidget::customContextMenuRequested, this,
        [this](const QPoint &place) { m_tools->showMenu(place, selectedRefs()); });
    if (const KeyMap *keys = m_context.keys) {
        const auto name = [this, keys] {
            m_filter->setClearKey(keys->keys(u"clearFilter"_s).value(0).toString(QKeySequence::NativeText));
        };
        connect(keys, &KeyMap::changed, this, name);
        name();
    } else {
        m_filter->setClearKey(u"X"_s);
    }
    const auto *text = findChild<QPlainTextEdit *>(u"textEditor"_s);
    connect(text, &QPlainTextEdit::cursorPositionChanged, this, &ReviewPage::noteWhere);
}

/// All of the store, at the row where somebody is.
void ReviewPage::clearFilter()
{
    if (!m_filter->isActive()) {
        return;
    }
    if (const auto item = m_model.itemAt(m_table->currentIndex().row())) {
        m_keep = item->id;
    }
    m_drafts.flush();
    m_filter->setLine({});
    m_table->setFocus();
}

void ReviewPage::noteWhere()
{
    if (!m_activated || m_left) {
        return; // not here yet: what was left there still counts
    }
    if (!m_filter->query().filter.ids.isEmpty()) {
        return; // single items are no list to come back to
    }
    const auto *text = findChild<QPlainTextEdit *>(u"textEditor"_s);
    const ItemId shown = m_editor->item() ? m_editor->item()->id : ItemId();
    m_memory.note({m_filter->line().trimmed(), shown, text->textCursor().position()});
}

void ReviewPage::comeBack(ItemId shown)
{
    if (m_left && shown == m_left->item) {
        auto *text = findChild<QPlainTextEdit *>(u"textEditor"_s);
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(std::clamp(m_left->caret, 0, text->document()->characterCount() - 1));
        m_left.reset();
        text->setTextCursor(cursor);
    } else if (!m_loader.isRunning() && m_keep.isNone()) {
        m_left.reset(); // it is not in the list any more
    }
    noteWhere();
}

} // namespace metaflow::ui
