#include "ui/review/ReplacePanel.h"

#include "ui/shell/KeyMap.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/DiffText.h"
#include "ui/widgets/ElidedLabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace metaflow::ui {

namespace {

constexpr int samplesShown = 3;

} // namespace

ReplacePanel::ReplacePanel(review::ReviewService &review, const KeyMap *keys, QWidget *parent)
    : QFrame(parent)
    , m_review(review)
    , m_keys(mapOrDefaults(keys, this))
    , m_title(label({}, Role::Title))
    , m_figures(label({}))
    , m_find(new QLineEdit)
    , m_with(new QLineEdit)
    , m_whole(new QCheckBox(tr("&Whole word")))
    , m_case(new QCheckBox(tr("&Match case")))
    , m_goOn(primaryButton({}, u"replaceRun"_s))
    , m_cancel(button(tr("Cancel"), u"replaceCancel"_s))
{
    setObjectName(u"replacePanel"_s);
    setProperty("banner", u"info"_s);
    identify(m_find, u"replaceFind"_s, tr("Find"));
    identify(m_with, u"replaceWith"_s, tr("Replace with"));
    identify(m_whole, u"replaceWhole"_s, tr("Whole word"));
    identify(m_case, u"replaceCase"_s, tr("Match case"));
    m_find->setPlaceholderText(tr("A word in the descriptions"));
    m_with->setPlaceholderText(tr("Nothing: takes it out"));
    m_figures->setObjectName(u"replaceFigures"_s);
    m_figures->setWordWrap(true);
    m_whole->setChecked(true);
    buildLayout();
    m_soon.setSingleShot(true);
    m_soon.setInterval(200ms); // somebody is typing
    connect(&m_soon, &QTimer::timeout, this, &ReplacePanel::look);
    for (QLineEdit *edit : {m_find, m_with}) {
        edit->installEventFilter(this);
        connect(edit, &QLineEdit::textChanged, this, &ReplacePanel::wishChanged);
    }
    for (QCheckBox *box : {m_whole, m_case}) {
        box->installEventFilter(this);
        connect(box, &QCheckBox::toggled, this, &ReplacePanel::wishChanged);
    }
    connect(m_goOn, &QPushButton::clicked, this, &ReplacePanel::goOn);
    connect(m_cancel, &QPushButton::clicked, this, &ReplacePanel::leave);
    hide();
}

void ReplacePanel::buildLayout()
{
    auto *wish = new QHBoxLayout;
    wish->addWidget(label(tr("Find"), Role::Caption));
    wish->addWidget(m_find, 1);
    wish->addWidget(label(tr("Replace with"), Role::Caption));
    wish->addWidget(m_with, 1);
    wish->addWidget(m_whole);
    wish->addWidget(m_case);
    auto *samples = new QGridLayout;
    samples->setColumnStretch(0, 1);
    samples->setColumnStretch(1, 3);
    samples->setVerticalSpacing(2);
    for (int i = 0; i < samplesShown; ++i) {
        auto *name = new ElidedLabel;
        setRole(name, Role::Caption);
        name->setObjectName(u"replaceName%1"_s.arg(i));
        auto *diff = new DiffText(u"replaceDiff%1"_s.arg(i), tr("What changes"));
        setLines(diff, 2);
        samples->addWidget(name, i, 0, Qt::AlignTop);
        samples->addWidget(diff, i, 1);
        m_names << name;
        m_diffs << diff;
    }
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_figures, 1);
    bottom->addWidget(m_goOn);
    bottom->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 4, 8, 4);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addLayout(wish);
    layout->addLayout(samples);
    layout->addLayout(bottom);
}

void ReplacePanel::ask(const ItemFilter &filter, const QString &line)
{
    retarget(filter, line);
    setVisible(true);
    m_find->setFocus();
    m_find->selectAll();
}

void ReplacePanel::retarget(const ItemFilter &filter, const QString &line)
{
    m_filter = filter;
    m_title->setText(line.isEmpty() ? tr("Replace in the descriptions of all items of this store")
                                    : tr("Replace in the descriptions of all items that match “%1”").arg(line));
    wishChanged();
}

void ReplacePanel::leave()
{
    m_soon.stop();
    m_job.cancel();
    ++m_generation;
    m_preview.reset();
    hide();
    Q_EMIT left();
}

review::Replacement ReplacePanel::wish() const
{
    return {m_find->text(), m_with->text(), m_whole->isChecked(), m_case->isChecked()};
}

void ReplacePanel::wishChanged()
{
    m_preview.reset();
    ++m_generation; // an answer to what stood there before is nobody's
    m_job.cancel();
    const bool ready = !m_find->text().isEmpty();
    m_figures->setText(
        ready ? tr("Looking …") : tr("Type a word: what would change is shown before anything is done."));
    m_goOn->setText(tr("Replace"));
    m_goOn->setEnabled(false);
    if (ready) {
        m_soon.start();
    } else {
        m_soon.stop();
        show(review::ReplacePreview());
    }
}

void ReplacePanel::look()
{
    const quint64 generation = ++m_generation;
    m_job = m_review.previewReplacing(m_filter, wish());
    m_job.then(this, [this, generation](const Result<review::ReplacePreview> &preview) {
        if (generation != m_generation) {
            return;
        }
        if (!preview) {
            m_figures->clear();
            Q_EMIT failed(preview.error());
            return;
        }
        m_preview = *preview;
        show(*preview);
        m_figures->setText(figuresOf(*preview));
        m_goOn->setText(tr("Replace in %1").arg(QLocale().toString(preview->changing)));
        m_goOn->setAccessibleName(m_goOn->text());
        m_goOn->setAccessibleDescription(m_figures->text());
        announce(m_figures);
        m_goOn->setEnabled(!preview->items.isEmpty());
    });
}

void ReplacePanel::show(const review::ReplacePreview &preview)
{
    for (int i = 0; i < samplesShown; ++i) {
        const bool filled = i < preview.samples.size();
        m_names.at(i)->setVisible(filled);
        m_diffs.at(i)->setVisible(filled);
        if (filled) {
            const auto &sample = preview.samples.at(i);
            static_cast<ElidedLabel *>(m_names.at(i))->setFullText(sample.object.display());
            m_diffs.at(i)->showDiff(sample.before, sample.after);
        }
    }
}

QString ReplacePanel::figuresOf(const review::ReplacePreview &preview) const
{
    const QLocale locale;
    QStringList said{
        tr("%1 of %2 descriptions change.").arg(locale.toString(preview.changing), locale.toString(preview.looked))};
    if (preview.isTooMuch()) {
        said << tr("That is more than %1 at once: narrow the filter, for example to one schema, and do it in parts.")
                    .arg(locale.toString(review::maxReplaced));
        return said.join(u' ');
    }
    if (preview.imported > 0) {
        said << tr("In the catalog already: %n. Edited now, they are written by the next import.", nullptr,
            static_cast<int>(preview.imported));
    }
    if (preview.emptied > 0) {
        said << tr("Left alone, as nothing would be left of the text: %n.", nullptr, static_cast<int>(preview.emptied));
    }
    if (preview.changing > 0) {
        said << tr("They become edited in your name, in one step that %1 takes back. Left out and listed: what changes "
                   "meanwhile, what a check warns of, and what would replace somebody's comment.")
                    .arg(undoName(*m_keys));
    }
    return said.join(u' ');
}

void ReplacePanel::goOn()
{
    if (!m_preview || m_preview->items.isEmpty()) {
        return;
    }
    Decision decision;
    decision.kind = Decision::Kind::Edit;
    decision.items = m_preview->items;
    decision.texts = m_preview->texts;
    decision.comment = tr("“%1” replaced with “%2”").arg(m_find->text(), m_with->text());
    leave();
    Q_EMIT replaceWanted(decision);
}

bool ReplacePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        leave();
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        if (!key->isAutoRepeat()) {
            goOn();
        }
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace metaflow::ui
