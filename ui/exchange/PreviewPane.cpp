#include "ui/exchange/PreviewPane.h"

#include "ui/exchange/PreviewFilter.h"
#include "ui/exchange/UploadTexts.h"
#include "ui/shell/Background.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/DiffText.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Table.h"
#include "core/wording/UploadWords.h"
#include "core/wording/Wording.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

using exchange::RowVerdict;

namespace {

constexpr int quickLength = 4000; // what is longer is compared on a pool thread
constexpr int shownLength = 20'000; // of a text: an invalid one may be as long as its file
constexpr qsizetype problemsShown = 3;

} // namespace

PreviewPane::PreviewPane(QWidget *parent)
    : QWidget(parent)
    , m_filter(new PreviewFilter)
    , m_table(new QTableView)
    , m_ofFile(label({}, Role::Bad))
    , m_sentence(label({}))
    , m_problems(label({}, Role::Bad))
    , m_object(new ElidedLabel)
    , m_diff(new DiffText(u"uploadDiff"_s, tr("The text now and the one of the file")))
{
    m_ofFile->setObjectName(u"uploadFileProblems"_s);
    m_ofFile->setWordWrap(true);
    identify(m_table, u"uploadTable"_s, tr("Rows of the file"));
    m_table->setModel(&m_model);
    asList(m_table, {8, 34, 18, 34, 34, 30});
    m_model.setPalette(palette());
    auto *split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(m_table);
    buildDetail(split);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_ofFile);
    layout->addWidget(m_filter);
    layout->addWidget(split, 1);
    connect(m_filter, &PreviewFilter::chosen, this, [this](std::optional<RowVerdict> verdict) {
        m_model.showOnly(verdict);
        m_table->selectRow(0);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) { showRow(current.row()); });
    clear();
}

void PreviewPane::buildDetail(QSplitter *to)
{
    m_object->setObjectName(u"uploadObject"_s);
    setRole(m_object, Role::Title);
    m_sentence->setObjectName(u"uploadSentence"_s);
    m_sentence->setWordWrap(true);
    m_problems->setObjectName(u"uploadProblems"_s);
    m_problems->setWordWrap(true);
    m_problems->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_diff->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    auto *detail = new QWidget;
    auto *layout = new QVBoxLayout(detail);
    layout->setContentsMargins(0, 2, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_object);
    layout->addWidget(m_sentence);
    layout->addWidget(m_problems);
    layout->addWidget(m_diff, 1);
    to->addWidget(detail);
}

void PreviewPane::show(const SharedPreview &preview, std::shared_ptr<const PreviewIndex> index)
{
    m_filter->show(*preview);
    showFileProblems(index->ofFile);
    m_model.show(preview, std::move(index));
    m_table->selectRow(0);
    showRow(0);
}

void PreviewPane::clear()
{
    m_filter->clear();
    m_ofFile->hide();
    m_model.clear();
    showRow(-1);
}

void PreviewPane::showFileProblems(const QVector<exchange::UploadProblem> &problems)
{
    QStringList lines;
    for (const exchange::UploadProblem &problem : problems.mid(0, problemsShown)) {
        lines << wording::describe(problem);
    }
    if (problems.size() > problemsShown) {
        lines << tr("and %1 more").arg(QLocale().toString(problems.size() - problemsShown));
    }
    m_ofFile->setText(lines.join(u'\n'));
    m_ofFile->setVisible(!lines.isEmpty());
}

void PreviewPane::showRow(int number)
{
    ++m_shown;
    const exchange::UploadRow *row = m_model.rowAt(number);
    m_sentence->setVisible(row != nullptr);
    m_problems->setVisible(row != nullptr && !row->problems.isEmpty());
    if (row == nullptr) {
        m_object->setFullText({});
        m_diff->showText({});
        return;
    }
    m_object->setFullText(tr("Line %1: %2").arg(QLocale().toString(row->line), row->object.display()));
    QString sentence = verdictSentence(row->verdict);
    if (row->status && row->statusNow && *row->status != *row->statusNow) {
        sentence += u" (%1 → %2)"_s.arg(wording::describe(*row->statusNow), wording::describe(*row->status));
    }
    m_sentence->setText(sentence);
    QStringList problems;
    for (const exchange::UploadProblem &problem : row->problems) {
        problems << wording::describe(problem);
    }
    m_problems->setText(problems.join(u'\n'));
    showTexts(*row);
}

void PreviewPane::showTexts(const exchange::UploadRow &row)
{
    const QString now = row.now.left(shownLength);
    const QString text = row.text.left(shownLength);
    if (now.isEmpty() || now == text) {
        m_diff->showText(text);
    } else if (text.isEmpty()) { // a decision on the text that stands
        m_diff->showText(now);
    } else if (now.size() + text.size() <= quickLength) {
        m_diff->showDiff(now, text);
    } else {
        m_diff->showText(text);
        const auto job
            = inBackground([now, text]() -> Result<QVector<review::DiffPart>> { return review::wordDiff(now, text); });
        job.then(this, [this, turn = m_shown](const Result<QVector<review::DiffPart>> &parts) {
            if (turn == m_shown) {
                m_diff->showParts(*parts);
            }
        });
    }
}

void PreviewPane::choose(RowVerdict verdict)
{
    m_filter->choose(verdict);
}

void PreviewPane::focusTable()
{
    m_table->setFocus();
}

void PreviewPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_model.setPalette(palette());
    }
}

} // namespace metaflow::ui
