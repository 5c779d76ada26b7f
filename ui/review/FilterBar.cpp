#include "ui/review/FilterBar.h"

#include "ui/review/FacetBox.h"
#include "ui/style/Icons.h"
#include "ui/widgets/Build.h"
#include "core/checks/CheckTable.h"
#include "core/wording/Wording.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::ui {

namespace {

QStringList namesOf(const QVector<store::FacetValue> &values)
{
    QStringList names;
    for (const store::FacetValue &value : values) {
        names << value.name;
    }
    return names;
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit)
    , m_column(new QLineEdit)
    , m_search(new QLineEdit)
    , m_row(new QWidget)
    , m_clear(button(tr("Clear filter"), u"clearFilter"_s))
    , m_set(button({}, u"filterSet"_s))
    , m_icon(new QAction(this))
    , m_count(label({}, Role::Caption))
    , m_hint(label({}, Role::Caption))
{
    identify(m_line, u"filterLine"_s, tr("Filter line"),
        tr("status:pending schema:sales column:email type:STRING score:<60 check:too_long model:gpt-6 author:ann by:me "
           "for:me needs:work changed:catalog is:conflict is:table is:reworded template:sales-2 waiting:>30d "
           "decided:2026-11-22 run:7 sort:-score \"free text\"  (Ctrl+L)"));
    m_line->setPlaceholderText(tr("Filter, for example: status:pending schema:sales score:<60 \"free text\""));
    m_icon->setIcon(icon(u"search"_s, palette()));
    m_line->addAction(m_icon, QLineEdit::LeadingPosition);
    m_line->installEventFilter(this);
    m_count->setObjectName(u"listCount"_s);
    m_hint->setObjectName(u"filterHint"_s);
    m_hint->setWordWrap(true);
    m_hint->hide();
    auto *top = new QHBoxLayout;
    top->addWidget(m_set);
    top->addWidget(m_line, 1);
    top->addWidget(m_clear);
    top->addWidget(m_count);
    buildRow();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_hint);
    layout->addWidget(m_row);
    m_clear->setProperty("activeFilter", true);
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
    connect(m_line, &QLineEdit::textChanged, this, &FilterBar::showActive);
    connect(m_clear, &QPushButton::clicked, this, [this] { setLine({}); });
    connect(m_set, &QPushButton::clicked, this, [this] {
        dropSet();
        ask(false);
    });
    m_set->setProperty("activeFilter", true);
    m_set->hide();
    m_clear->hide();
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_icon->setIcon(icon(u"search"_s, palette()));
    }
}

void FilterBar::buildRow()
{
    m_row->setObjectName(u"filterRow"_s);
    auto *layout = new QHBoxLayout(m_row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_catalog = chooser(u"catalog"_s, tr("Catalog"), tr("Any catalog"));
    m_schema = chooser(u"schema"_s, tr("Schema"), tr("Any schema"));
    m_table = chooser(u"table"_s, tr("Table"), tr("Any table"));
    m_type = chooser(u"type"_s, tr("Type"), tr("Any type"));
    m_status = chooser(u"status"_s, tr("Status"), tr("Any status"));
    m_check = chooser(u"check"_s, tr("Check"), tr("Any check"));
    m_author = chooser(u"author"_s, tr("Author"), tr("Any model or author"));
    m_reviewer = chooser(u"by"_s, tr("Reviewer"), tr("Any reviewer"));
    QVector<FacetOffer> statuses;
    for (const Status status : allStatuses) {
        statuses.append({statusName(status), wording::describe(status), -1});
    }
    m_status->offer(statuses, {});
    identify(m_column, u"filterColumn"_s, tr("Column"), tr("Any column"));
    m_column->setPlaceholderText(tr("Column"));
    identify(m_search, u"filterText"_s, tr("Text"), tr("Any text"));
    m_search->setPlaceholderText(tr("Text"));
    m_search->setClearButtonEnabled(true);
    for (QWidget *each : std::initializer_list<QWidget *>{
             m_catalog, m_schema, m_table, m_column, m_type, m_status, m_check, m_author, m_reviewer, m_search}) {
        layout->addWidget(each, 1);
        each->setMinimumWidth(48);
    }
    connect(m_column, &QLineEdit::editingFinished, this, [this] { setWord(u"column"_s, m_column->text().trimmed()); });
    connect(m_search, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_line->setText(withText(m_line->text(), text));
        m_typing.start();
    });
}

FacetBox *FilterBar::chooser(const QString &key, const QString &name, const QString &any)
{
    auto *box = new FacetBox(name, any);
    identify(box, u"filter"_s + key.at(0).toUpper() + key.mid(1), name, any);
    connect(box, &FacetBox::chosen, this, [this, key](const QString &value) { setWord(key, value); });
    return box;
}

QString FilterBar::line() const
{
    return m_line->text();
}

void FilterBar::setLine(const QString &line)
{
    dropSet();
    narrow(line);
}

void FilterBar::narrow(const QString &line)
{
    m_line->setText(line);
    m_typing.stop();
    ask(false);
}

void FilterBar::showOnly(const QString &name, const QVector<ItemId> &items)
{
    m_setName = name;
    m_only = items;
    m_set->setText(name + u"  ✕"_s);
    m_set->setAccessibleName(tr("Only these: %1. Shows all again").arg(name));
    m_set->setToolTip(tr("Shows all again"));
    m_set->show();
    narrow({});
    showActive();
}

void FilterBar::dropSet()
{
    m_only.clear();
    m_setName.clear();
    m_set->hide();
    showActive();
}

bool FilterBar::isActive() const
{
    return !m_line->text().isEmpty() || !m_only.isEmpty();
}

QString FilterBar::saidFilter() const
{
    return m_setName.isEmpty()     ? m_line->text()
        : m_line->text().isEmpty() ? m_setName
                                   : m_setName + u" · "_s + m_line->text();
}

Query FilterBar::query() const
{
    Query query = read(m_line->text());
    query.filter.ids = m_only;
    return query;
}

Query FilterBar::read(const QString &line) const
{
    return parseFilterLine(line, m_known);
}

void FilterBar::setWord(const QString &key, const QString &value)
{
    if (!m_filling) {
        narrow(withWord(m_line->text(), key, value));
    }
}

void FilterBar::ask(bool typing)
{
    m_wordIsOpen = typing && !m_line->text().endsWith(u' ');
    m_asked = parseFilterLine(m_line->text(), m_known, m_wordIsOpen);
    m_asked.filter.ids = m_only;
    m_wasAsked = true;
    showInRow();
    showHints(m_wordIsOpen);
    Q_EMIT queryChanged(m_asked);
}

void FilterBar::setKnown(const store::FacetValues &everywhere)
{
    KnownNames known{namesOf(everywhere.catalogs), namesOf(everywhere.schemas), namesOf(everywhere.tables),
        namesOf(everywhere.types), {}, namesOf(everywhere.methods), namesOf(everywhere.authors),
        namesOf(everywhere.reviewers), namesOf(everywhere.assigned), m_known.me};
    for (const checks::Check &check : checks::allChecks()) {
        known.checks << QString(check.id);
    }
    m_known = known;
    askIfRead();
}

void FilterBar::setMe(const QString &person)
{
    m_known.me = person;
    askIfRead();
}

void FilterBar::learnPerson(const QString &person)
{
    if (!m_known.assigned.isEmpty() && !m_known.assigned.contains(person, Qt::CaseInsensitive)) {
        m_known.assigned << person;
    }
}

void FilterBar::askIfRead()
{
    if (m_wasAsked && !m_typing.isActive() && !m_wordIsOpen && query() != m_asked) {
        ask(false);
    } else {
        showHints(m_wordIsOpen);
    }
}

void FilterBar::setFacets(const store::FacetValues &values)
{
    const auto offers = [](const QVector<store::FacetValue> &facet) {
        QVector<FacetOffer> made;
        for (const store::FacetValue &value : facet) {
            made.append({value.name, value.name, value.items});
        }
        return made;
    };
    const QScopedValueRollback filling(m_filling, true);
    const ItemFilter &filter = m_asked.filter;
    m_catalog->offer(offers(values.catalogs), filter.catalog);
    m_schema->offer(offers(values.schemas), filter.schema);
    m_table->offer(offers(values.tables), filter.table);
    m_type->offer(offers(values.types), filter.dataType);
    m_check->offer(offers(values.checks), filter.check);
    m_author->offer(offers(values.authors), filter.author);
    m_reviewer->offer(offers(values.reviewers), filter.reviewer);
    QVector<FacetOffer> statuses;
    for (const Status status : allStatuses) {
        const auto held = std::find_if(values.statuses.begin(), values.statuses.end(),
            [&](const store::FacetValue &value) { return value.name == statusName(status); });
        statuses.append(
            {statusName(status), wording::describe(status), held == values.statuses.end() ? 0 : held->items});
    }
    m_status->offer(statuses, filter.statuses.size() == 1 ? statusName(filter.statuses.first()) : QString());
}

void FilterBar::showInRow()
{
    const QScopedValueRollback filling(m_filling, true);
    const ItemFilter &filter = m_asked.filter;
    m_catalog->showValue(filter.catalog);
    m_schema->showValue(filter.schema);
    m_table->showValue(filter.table);
    m_type->showValue(filter.dataType);
    m_status->showValue(filter.statuses.size() == 1 ? statusName(filter.statuses.first()) : QString());
    m_check->showValue(filter.check);
    m_author->showValue(filter.author);
    m_reviewer->showValue(filter.reviewer);
    if (!m_column->hasFocus()) {
        m_column->setText(filter.column);
    }
    if (!m_search->hasFocus()) {
        m_search->setText(filter.search);
    }
}

/// A word that does not filter is never passed over in silence.
void FilterBar::showHints(bool typing)
{
    QStringList hints;
    const QVector<UnreadWord> unread = unreadWords(m_line->text(), m_known, typing);
    for (const UnreadWord &word : unread.mid(0, 3)) {
        const QString written = word.key + u':' + word.value.left(60);
        if (word.searched) {
            hints << tr("Nothing is called “%1”: its letters are searched for as text.").arg(written);
        } else if (word.choices.isEmpty() || word.choices.size() > 12) {
            hints << tr("“%1” is passed over: no item has that.").arg(written);
        } else {
            hints << tr("“%1” is passed over. There are: %2").arg(written, word.choices.join(u", "_s));
        }
    }
    m_hint->setText(hints.join(u"  "_s));
    m_hint->setVisible(!hints.isEmpty());
}

void FilterBar::showActive()
{
    const bool active = !m_line->text().isEmpty();
    m_clear->setVisible(isActive());
    if (m_line->property("activeFilter").toBool() != active) {
        m_line->setProperty("activeFilter", active);
        m_line->style()->unpolish(m_line);
        m_line->style()->polish(m_line);
    }
}

void FilterBar::setClearKey(const QString &key)
{
    m_clear->setText(key.isEmpty() ? tr("Clear filter") : tr("Clear filter  %1").arg(key));
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
