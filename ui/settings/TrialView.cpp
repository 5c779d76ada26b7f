#include "ui/settings/TrialView.h"

#include "ui/widgets/Build.h"
#include "ui/widgets/Table.h"
#include "ui/widgets/Tip.h"
#include "core/wording/Wording.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

enum Column { Object, Draft, DraftScore, Previous, PreviousScore, Columns };

QString scoreText(const generation::TrialText &text)
{
    const QString score = text.score ? QLocale().toString(*text.score) : u"–"_s;
    return text.findings.isEmpty()
        ? score
        : TrialView::tr("%1 (%n finding(s))", nullptr, static_cast<int>(text.findings.size())).arg(score);
}

QString findingsText(const generation::TrialText &text)
{
    QStringList lines;
    for (const Finding &finding : text.findings) {
        lines << wording::describe(finding);
    }
    return plainTip(lines.join(u'\n'));
}

QTableWidgetItem *cell(const QString &text, const QString &toolTip = {})
{
    auto *item = new QTableWidgetItem(text);
    item->setToolTip(toolTip);
    return item;
}

const generation::TrialText *textOf(const generation::TrialSide &side, const ObjectPath &object)
{
    for (const generation::TrialText &text : side.texts) {
        if (text.object == object) {
            return &text;
        }
    }
    return nullptr;
}

} // namespace

TrialView::TrialView(QWidget *parent)
    : QWidget(parent)
    , m_table(new QComboBox)
    , m_prepare(button(tr("&Prepare"), u"trialPrepare"_s))
    , m_send(primaryButton(tr("Send both requests"), u"trialSend"_s))
    , m_note(label({}, Role::Caption))
    , m_draft(makeSide(u"trialDraft"_s, tr("This text")))
    , m_previous(makeSide(u"trialPrevious"_s, tr("What it replaces")))
    , m_texts(new QTableWidget(0, Columns))
{
    identify(m_table, u"trialTable"_s, tr("Table to try it on"));
    m_table->setEditable(true);
    m_table->setInsertPolicy(QComboBox::NoInsert);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    identify(m_texts, u"trialTexts"_s, tr("Answers side by side"));
    m_texts->setHorizontalHeaderLabels(
        {tr("Object"), tr("This text"), tr("Score"), tr("What it replaces"), tr("Score")});
    asList(m_texts, {24, 40, 16, 40, 16});
    m_texts->setWordWrap(true);
    m_texts->horizontalHeader()->setStretchLastSection(false);
    m_texts->horizontalHeader()->setSectionResizeMode(Draft, QHeaderView::Stretch);
    m_texts->horizontalHeader()->setSectionResizeMode(Previous, QHeaderView::Stretch);
    m_note->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->addWidget(label(tr("Try it on")));
    top->addWidget(m_table, 1);
    top->addWidget(m_prepare);
    top->addWidget(m_send);
    auto *sides = new QHBoxLayout;
    for (const Side &side : {m_draft, m_previous}) {
        auto *column = new QVBoxLayout;
        column->addWidget(side.title);
        column->addWidget(side.prompt);
        column->addWidget(side.price);
        sides->addLayout(column);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->addLayout(top);
    layout->addWidget(m_note);
    layout->addLayout(sides);
    layout->addWidget(m_texts, 1);
    connect(m_prepare, &QPushButton::clicked, this, &TrialView::prepareWanted);
    connect(m_send, &QPushButton::clicked, this, &TrialView::sendWanted);
    showNothing();
}

TrialView::Side TrialView::makeSide(const QString &name, const QString &title)
{
    Side side;
    side.title = label(title, Role::Title);
    side.prompt = plainView(name, tr("What is sent: %1").arg(title));
    setLines(side.prompt, 7);
    side.price = label({}, Role::Caption);
    return side;
}

void TrialView::setTables(const QVector<ObjectPath> &tables)
{
    const QString typed = m_table->currentText();
    m_table->clear();
    for (const ObjectPath &table : tables) {
        m_table->addItem(table.display(), table.toJson());
    }
    m_table->setEditText(typed.isEmpty() ? m_table->itemText(0) : typed);
}

ObjectPath TrialView::table() const
{
    const QString typed = m_table->currentText().trimmed();
    const int at = m_table->findText(typed);
    return at >= 0 ? ObjectPath::fromJson(m_table->itemData(at).toString()) : ObjectPath{typed.split(u'.')};
}

void TrialView::setPossible(bool possible, const QString &why)
{
    m_missing = possible ? QString() : why;
    if (m_busy) {
        return;
    }
    m_prepare->setEnabled(possible);
    if (!possible) {
        m_note->setText(why);
        m_send->setEnabled(false);
    }
}

void TrialView::showBusy(const QString &what)
{
    m_busy = true;
    m_prepare->setEnabled(false);
    m_send->setEnabled(false);
    m_note->setText(what);
}

void TrialView::showNothing()
{
    m_busy = false;
    m_prepare->setEnabled(m_missing.isEmpty());
    m_send->setEnabled(false);
    m_note->setText(!m_missing.isEmpty()
            ? m_missing
            : tr("Two requests for one table, this text and what it replaces; nothing becomes an item. What they "
                 "cost is shown first and kept in the record."));
    for (const Side &side : {m_draft, m_previous}) {
        side.prompt->clear();
        side.price->clear();
    }
    m_texts->setRowCount(0);
}

void TrialView::showSide(const Side &side, const generation::TrialSide &shown, bool answered, bool priceKnown)
{
    const Usage &usage = answered ? shown.request.actual : shown.request.estimate;
    const QLocale locale;
    const QString money = priceKnown ? usdText(usage.costMicroUsd) + u" USD"_s : tr("price not known");
    side.prompt->setPlainText(QString::fromUtf8(shown.request.body));
    QString line = answered ? tr("%1: %2 tokens in, %3 out, %4") : tr("%1: about %2 tokens in, %3 out, %4");
    line = line.arg(shown.version, locale.toString(usage.inputTokens), locale.toString(usage.outputTokens), money);
    if (shown.error) {
        line += u' ' + wording::describe(*shown.error).text();
    }
    side.price->setText(line);
}

void TrialView::showPrepared(const generation::TemplateTrial &trial)
{
    m_busy = false;
    m_prepare->setEnabled(m_missing.isEmpty());
    m_send->setEnabled(m_missing.isEmpty());
    m_texts->setRowCount(0);
    showSide(m_draft, trial.draft, false, trial.priceKnown);
    showSide(m_previous, trial.previous, false, trial.priceKnown);
    m_note->setText(trial.priceKnown ? tr("Both together: about %1 USD.").arg(usdText(trial.estimate().costMicroUsd))
                                     : tr("Nobody knows what this model costs."));
}

void TrialView::showAnswered(const generation::TemplateTrial &trial)
{
    m_busy = false;
    m_prepare->setEnabled(m_missing.isEmpty());
    m_send->setEnabled(false);
    showSide(m_draft, trial.draft, true, trial.priceKnown);
    showSide(m_previous, trial.previous, true, trial.priceKnown);
    m_note->setText(trial.priceKnown ? tr("Both together: %1 USD.").arg(usdText(trial.actual().costMicroUsd))
                                     : tr("Nobody knows what this model costs."));
    showTexts(trial);
}

void TrialView::showTexts(const generation::TemplateTrial &trial)
{
    m_texts->setRowCount(0);
    for (const RequestTarget &target : trial.draft.request.targets) {
        const int row = m_texts->rowCount();
        m_texts->insertRow(row);
        m_texts->setItem(row, Object, cell(target.object.name(), plainTip(target.object.display())));
        if (const auto *text = textOf(trial.draft, target.object)) {
            m_texts->setItem(row, Draft, cell(text->text));
            m_texts->setItem(row, DraftScore, cell(scoreText(*text), findingsText(*text)));
        }
        if (const auto *text = textOf(trial.previous, target.object)) {
            m_texts->setItem(row, Previous, cell(text->text));
            m_texts->setItem(row, PreviousScore, cell(scoreText(*text), findingsText(*text)));
        }
    }
    m_texts->resizeRowsToContents();
}

} // namespace metaflow::ui
