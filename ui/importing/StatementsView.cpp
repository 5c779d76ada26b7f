#include "ui/importing/StatementsView.h"

#include "ui/importing/PlanWords.h"
#include "ui/widgets/Build.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

StatementsView::StatementsView(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListView)
    , m_text(plainView(u"statementText"_s, tr("The chosen statement as it is sent")))
    , m_note(label({}, Role::Caption))
{
    identify(m_list, u"statements"_s, tr("Statements as they will be sent"));
    m_list->setModel(&m_model);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->installEventFilter(this);
    m_note->setWordWrap(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setProperty("quiet", false);
    auto *copyButton = button(tr("&Copy"), u"copyStatements"_s);
    copyButton->setToolTip(tr("The chosen statements, to the byte (Ctrl+C)"));
    connect(copyButton, &QPushButton::clicked, this, &StatementsView::copy);
    auto *above = new QHBoxLayout;
    above->addWidget(m_note, 1);
    above->addWidget(copyButton);
    auto *whole = new QWidget;
    auto *wholeLayout = new QVBoxLayout(whole);
    wholeLayout->setContentsMargins(0, 0, 0, 0);
    wholeLayout->setSpacing(2);
    wholeLayout->addLayout(above);
    wholeLayout->addWidget(m_text, 1);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(m_list);
    splitter->addWidget(whole);
    splitter->setSizes({500, 500});
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(splitter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &StatementsView::showCurrent);
}

void StatementsView::show(std::shared_ptr<const PlanTree> tree)
{
    const int row = m_list->currentIndex().row();
    const bool same = m_model.statementAt(row) && tree->plan().id == m_planId;
    m_planId = tree->plan().id;
    m_model.setTree(std::move(tree));
    if (m_model.rowCount() > 0) {
        m_list->setCurrentIndex(m_model.index(same ? std::min(row, m_model.rowCount() - 1) : 0));
    }
    showCurrent();
}

void StatementsView::showNumber(int number)
{
    if (const int row = m_model.rowOf(number); row >= 0 && row != m_list->currentIndex().row()) {
        m_list->setCurrentIndex(m_model.index(row));
    }
}

void StatementsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showCurrent();
}

/// A text of many kilobytes is not laid out for a tab that nobody looks at.
void StatementsView::showCurrent()
{
    if (!isVisible()) {
        return;
    }
    const PlanStatement *statement = m_model.statementAt(m_list->currentIndex().row());
    if (!statement) {
        m_note->setText(tr("This plan sends no statement."));
        m_text->clear();
        return;
    }
    const QLocale locale;
    QString note
        = tr("Statement %1 of %2").arg(locale.toString(statement->number), locale.toString(m_model.rowCount()));
    if (statement->derived) {
        note += tr(", derived from %1 because a part of it was refused").arg(locale.toString(statement->derivedFrom));
    }
    if (!statement->statementId.isEmpty()) {
        note += u", "_s + statement->statementId;
    }
    if (!statement->errorCode.isEmpty()) {
        note += u": "_s + reasonText(statement->errorCode);
    }
    m_note->setText(note);
    m_text->setPlainText(statementText(*statement));
}

void StatementsView::copy() const
{
    QModelIndexList chosen = m_list->selectionModel()->selectedIndexes();
    std::sort(chosen.begin(), chosen.end(), [](const auto &a, const auto &b) { return a.row() < b.row(); });
    QStringList texts;
    for (const QModelIndex &index : chosen) {
        texts << statementText(*m_model.statementAt(index.row()));
    }
    if (texts.isEmpty()) {
        return; // what is in the clipboard stays
    }
    QGuiApplication::clipboard()->setText(texts.join(u"\n\n"_s));
}

bool StatementsView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        copy(); // the view's own copy would take the shortened line
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace metaflow::ui
