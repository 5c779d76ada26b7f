#include "ui/review/FilterBar.h"

#include "ui/style/Icons.h"
#include "ui/widgets/Build.h"
#include "core/wording/Wording.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::ui {

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit)
    , m_column(new QLineEdit)
    , m_search(new QLineEdit)
    , m_row(new QWidget)
    , m_clear(button(tr("Clear filter"), u"clearFilter"_s))
    , m_count(label({}, Role::Caption))
{
    identify(m_line, u"filterLine"_s, tr("Filter line"),
        tr("status:pending schema:sales column:email score:<60 \"free text\"  (Ctrl+L)"));
    m_line->setPlaceholderText(tr("Filter, for example: status:pending schema:sales score:<60 \"free text\""));
    m_line->addAction(icon(u"search"_s, palette()), QLineEdit::LeadingPosition);
    m_line->installEventFilter(this);
    m_count->setObjectName(u"listCount"_s);
    auto *top = new QHBoxLayout;
    top->addWidget(m_line, 1);
    top->addWidget(m_clear);
    top->addWidget(m_count);
    buildRow();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_row);
    m_typing.setSingleShot(true);
    m_typing.setInterval(120ms);
    connect(&m_typing, &QTimer::timeout, this, [this] { ask(!m_search->hasFocus()); }); // that one holds text only
    connect(m_line, &QLineEdit::textEdited, this, [this] { m_typing.start(); });
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (m_typing.isActive() || m_wordIsOpen) { // left with a half-typed word: that was all of it
            m_typing.stop();
            ask(false);
        }
    });
    connect(
        m_line, &QLineEdit::textChanged, this, [this](const QString &text) { m_clear->setVisible(!text.isEmpty()); });
    connect(m_clear, &QPushButton::clicked, this, [this] { setLine({}); });
    m_clear->hide();
}

void FilterBar::buildRow()
{
    m_row->setObjectName(u"filterRow"_s);
    auto *layout = new QHBoxLayout(m_row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_catalog = chooser(u"catalog"_s, tr("Any catalog"));
    m_schema = chooser(u"schema"_s, tr("Any schema"));
    m_table = chooser(u"table"_s, tr("Any table"));
    m_status = chooser(u"status"_s, tr("Any status"));
    for (const Status status : allStatuses) {
        m_status->addItem(wording::describe(status), statusName(status));
    }
    identify(m_column, u"filterColumn"_s, tr("Column"));
    m_column->setPlaceholderText(tr("Any column"));
    identify(m_search, u"filterText"_s, tr("Text"));
    m_search->setPlaceholderText(tr("Any text"));
    m_search->setClearButtonEnabled(true);
    for (QWidget *each : std::initializer_list<QWidget *>{m_catalog, m_schema, m_table, m_column, m_status, m_search}) {
        layout->addWidget(each, 1);
        each->setMinimumWidth(60);
    }
    connect(m_column, &QLineEdit::editingFinished, this, [this] { setWord(u"column"_s, m_column->text().trimmed()); });
    connect(m_search, &QLineEdit::textEdited, this, [this](const QString &text) {
        Query wanted = query();
        wanted.filter.search = text;
        m_line->setText(filterLineOf(wanted));
        m_typing.start();
    });
}

QComboBox *FilterBar::chooser(const QString &key, const QString &any)
{
    auto *box = new QComboBox;
    identify(box, u"filter"_s + key.at(0).toUpper() + key.mid(1), any);
    box->addItem(any, QString());
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    connect(
        box, &QComboBox::currentIndexChanged, this, [this, key, box] { setWord(key, box->currentData().toString()); });
    return box;
}

QString FilterBar::line() const
{
    return m_line->text();
}

void FilterBar::setLine(const QString &line)
{
    m_line->setText(line);
    m_typing.stop();
    ask(false);
}

Query FilterBar::query() const
{
    return parseFilterLine(m_line->text(), m_known);
}

void FilterBar::setWord(const QString &key, const QString &value)
{
    if (!m_filling) {
        setLine(withWord(m_line->text(), key, value));
    }
}

void FilterBar::ask(bool typing)
{
    m_wordIsOpen = typing && !m_line->text().endsWith(u' ');
    m_asked = parseFilterLine(m_line->text(), m_known, m_wordIsOpen);
    showInRow();
    Q_EMIT queryChanged(m_asked);
}

void FilterBar::setFacets(const store::FacetCounts &facets)
{
    m_known = {facets.catalogs, facets.schemas, facets.tables};
    showInRow();
}

void FilterBar::showInRow()
{
    const QScopedValueRollback filling(m_filling, true);
    const ItemFilter &filter = m_asked.filter;
    fill(m_catalog, m_known.catalogs, filter.catalog);
    fill(m_schema, m_known.schemas, filter.schema);
    fill(m_table, m_known.tables, filter.table);
    const QString status = filter.statuses.size() == 1 ? statusName(filter.statuses.first()) : QString();
    m_status->setCurrentIndex(std::max(0, m_status->findData(status)));
    if (!m_column->hasFocus()) {
        m_column->setText(filter.column);
    }
    if (!m_search->hasFocus()) {
        m_search->setText(filter.search);
    }
}

void FilterBar::fill(QComboBox *box, const QStringList &names, const QString &value)
{
    QStringList wanted = names;
    if (!value.isEmpty() && !wanted.contains(value, Qt::CaseInsensitive)) {
        wanted << value;
    }
    bool same = box->count() == wanted.size() + 1;
    for (qsizetype i = 0; same && i < wanted.size(); ++i) {
        same = box->itemData(static_cast<int>(i) + 1).toString() == wanted.at(i);
    }
    if (!same) { // filling a chooser of 2,000 names is felt: only when they changed
        const QString any = box->itemText(0);
        box->clear();
        box->addItem(any, QString());
        for (const QString &name : std::as_const(wanted)) {
            box->addItem(name, name);
        }
    }
    box->setCurrentIndex(std::max(0, box->findData(value, Qt::UserRole, Qt::MatchFixedString)));
}

void FilterBar::setCount(const QString &text)
{
    m_count->setText(text);
}

void FilterBar::focusLine()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void FilterBar::toggleRow()
{
    const bool show = m_row->isHidden() || !m_row->isAncestorOf(focusWidget());
    m_row->setVisible(show);
    if (show) {
        m_catalog->setFocus(Qt::ShortcutFocusReason);
    } else {
        Q_EMIT done();
    }
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            m_typing.stop();
            ask(false);
            Q_EMIT done();
            return true;
        }
        if (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Down) {
            Q_EMIT done();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace metaflow::ui
