#include "ui/importing/EarlierTexts.h"

#include "ui/importing/PlanWords.h"
#include "ui/review/TextsTab.h"
#include "ui/shell/Background.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Stack.h"
#include "core/wording/Wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

constexpr qsizetype previewLength = 240; // a few lines; the whole text stands below

QString previewOf(const Comment &text)
{
    const QString absence = absenceText(text);
    if (!absence.isEmpty()) {
        return absence;
    }
    const QString line = text->simplified();
    return line.size() > previewLength ? line.left(previewLength) + u'…' : line;
}

/// `text 3, model, gpt-6-luna  ·  26/11/2026 07:12  ·  stands in the catalog`
QString aboutText(const EarlierText &text)
{
    const QString when = text.time.isValid() ? QLocale().toString(text.time.toLocalTime(), QLocale::ShortFormat)
                                             : EarlierTexts::tr("time unknown");
    QStringList parts;
    if (text.origin) {
        QString who = EarlierTexts::tr("text %1, %2").arg(QLocale().toString(text.number), originWord(*text.origin));
        parts << (text.who.isEmpty() ? who : who + u", "_s + text.who) << when;
    } else {
        parts << EarlierTexts::tr("only in the catalog") << EarlierTexts::tr("replaced by %1, %2").arg(text.who, when);
    }
    if (text.stands) {
        parts << EarlierTexts::tr("stands there since the last write");
    } else if (text.origin && text.stood) {
        parts << EarlierTexts::tr("stood in the catalog");
    }
    return parts.join(u"  ·  "_s);
}

} // namespace

EarlierTexts::EarlierTexts(review::ReviewService &review, QWidget *parent)
    : QDialog(parent)
    , m_review(review)
    , m_object(new ElidedLabel)
    , m_loading(label(tr("Reading the texts …")))
    , m_nothing(new EmptyState(u"earlierNothing"_s))
    , m_list(new QListWidget)
    , m_whole(plainView(u"earlierWhole"_s, tr("The chosen text, whole")))
    , m_places(new Stack)
    , m_choose(primaryButton(tr("&Plan the rollback"), u"earlierChoose"_s))
{
    setObjectName(u"earlierDialog"_s);
    setWindowTitle(tr("Roll back to an earlier text"));
    build();
    connect(m_list, &QListWidget::currentRowChanged, this, &EarlierTexts::showCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &EarlierTexts::choose);
    connect(m_choose, &QPushButton::clicked, this, &EarlierTexts::choose);
}

void EarlierTexts::build()
{
    constexpr int width = 720, height = 440;
    identify(m_list, u"earlierTexts"_s, tr("Earlier texts, newest first"));
    m_list->setWordWrap(true);
    m_list->setAlternatingRowColors(true);
    m_loading->setObjectName(u"earlierLoading"_s);
    m_loading->setAlignment(Qt::AlignCenter);
    m_loading->setWordWrap(true);
    m_choose->setToolTip(tr("Nothing is written yet: the plan is shown before it is applied."));
    m_choose->setEnabled(false);
    setRole(m_object, Role::Title);
    auto *parts = new QSplitter(Qt::Vertical);
    parts->addWidget(m_list);
    parts->addWidget(m_whole);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    parts->setChildrenCollapsible(false);
    m_places->addWidget(m_loading);
    m_places->addWidget(m_nothing);
    m_places->addWidget(parts);
    auto *leave = button(tr("Leave it"), u"earlierLeave"_s);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(m_choose);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(m_object);
    layout->addWidget(m_places, 1);
    layout->addLayout(buttons);
    resize(width, height);
}

void EarlierTexts::ask(ItemId item, const ObjectPath &object)
{
    m_item = item;
    m_object->setFullText(object.display());
    m_places->setCurrentIndex(Loading);
    m_choose->setEnabled(false);
    m_review.detail(item).then(this, [this](const Result<review::ItemDetail> &detail) {
        if (detail) {
            loadHistory(detail->texts);
        } else {
            refuse(detail.error());
        }
    });
    open();
}

void EarlierTexts::loadHistory(const QVector<ItemText> &texts)
{
    HistoryFilter filter;
    filter.item = m_item;
    m_review.history(filter).then(this, [this, texts](const Result<QVector<HistoryRow>> &rows) {
        if (!rows) {
            refuse(rows.error());
            return;
        }
        inBackground([texts, rows = *rows]() -> Result<QVector<EarlierText>> {
            return earlierTexts(texts, rows);
        }).then(this, [this](const Result<QVector<EarlierText>> &found) { came(*found); });
    });
}

void EarlierTexts::refuse(const Error &error)
{
    m_loading->setText(wording::describe(error).text());
    setRole(m_loading, Role::Bad);
    m_loading->setAccessibleName(m_loading->text());
    announce(m_loading);
}

void EarlierTexts::came(const QVector<EarlierText> &texts)
{
    m_texts = texts;
    if (texts.isEmpty()) {
        m_nothing->set(u"history"_s, tr("No earlier text"),
            tr("Nothing is kept of this description but what stands there, or its texts were erased on request."));
        m_places->setCurrentIndex(Nothing);
        return;
    }
    int first = -1;
    for (int row = 0; row < texts.size(); ++row) {
        const EarlierText &text = texts.at(row);
        m_list->addItem(previewOf(text.text) + u'\n' + aboutText(text)); // plain text, whatever is in it
        if (first < 0 && !text.stands) {
            first = row;
        }
    }
    m_places->setCurrentIndex(Texts);
    m_list->setCurrentRow(std::max(first, 0));
    m_list->setFocus();
}

void EarlierTexts::showCurrent()
{
    const int row = m_list->currentRow();
    const bool any = row >= 0 && row < m_texts.size();
    m_whole->setPlainText(any ? m_texts.at(row).text.value_or(QString()) : QString());
    m_whole->setPlaceholderText(any ? absenceText(m_texts.at(row).text) : QString());
    m_choose->setEnabled(any);
}

void EarlierTexts::choose()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_texts.size() || result() == Accepted) {
        return;
    }
    const EarlierText &text = m_texts.at(row);
    importing::RollbackTarget target;
    target.items = {m_item};
    target.toText = text.number;
    target.asBefore = text.before;
    accept();
    Q_EMIT chosen(target);
}

} // namespace metaflow::ui
