#include "ui/review/RegeneratePanel.h"

#include "ui/widgets/Build.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

RegeneratePanel::RegeneratePanel(Context &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_title(label({}, Role::Title))
    , m_figures(label({}))
    , m_instruction(new QLineEdit)
    , m_alternatives(new QSpinBox)
    , m_goOn(primaryButton({}, u"regenerateRun"_s))
    , m_cancel(button(tr("Cancel"), u"regenerateCancel"_s))
    , m_progress(new QProgressBar)
    , m_wish(new QWidget)
{
    setObjectName(u"regeneratePanel"_s);
    setProperty("banner", u"info"_s);
    identify(m_instruction, u"regenerateInstruction"_s, tr("What the new texts are to be like"));
    m_instruction->setPlaceholderText(tr("What the new texts are to be like, if you want it said"));
    m_instruction->setMaxLength(500);
    m_instruction->installEventFilter(this);
    identify(m_alternatives, u"regenerateAlternatives"_s, tr("Texts an item"));
    m_alternatives->setRange(1, 3);
    m_alternatives->installEventFilter(this);
    m_figures->setObjectName(u"regenerateQuote"_s);
    m_figures->setWordWrap(true);
    identify(m_progress, u"regenerateProgress"_s, tr("Progress of the run"));
    m_progress->setTextVisible(false);
    buildLayout();
    connect(m_instruction, &QLineEdit::textChanged, this, &RegeneratePanel::wishChanged);
    connect(m_alternatives, &QSpinBox::valueChanged, this, &RegeneratePanel::wishChanged);
    connect(m_goOn, &QPushButton::clicked, this, &RegeneratePanel::goOn);
    connect(m_cancel, &QPushButton::clicked, this, &RegeneratePanel::back);
    hide();
}

void RegeneratePanel::buildLayout()
{
    auto *wish = new QHBoxLayout(m_wish);
    wish->setContentsMargins(0, 0, 0, 0);
    wish->addWidget(m_instruction, 1);
    buildPresets(wish);
    wish->addWidget(label(tr("Texts an item"), Role::Caption));
    wish->addWidget(m_alternatives);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_figures, 1);
    bottom->addWidget(m_progress, 1);
    bottom->addWidget(m_goOn);
    bottom->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 4, 8, 4);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_wish);
    layout->addLayout(bottom);
}

void RegeneratePanel::buildPresets(QHBoxLayout *line)
{
    const std::array presets = {std::pair{u"presetShorter"_s, tr("shorter")},
        std::pair{u"presetTechnical"_s, tr("more technical")}, std::pair{u"presetUnit"_s, tr("mention the unit")}};
    for (const auto &[name, text] : presets) {
        auto *preset = button(text, name);
        connect(preset, &QPushButton::clicked, this, [this, text = text] {
            const QString typed = m_instruction->text().trimmed();
            m_instruction->setText(typed.isEmpty() ? text : typed + u", "_s + text);
            m_instruction->setFocus();
        });
        line->addWidget(preset);
    }
}

void RegeneratePanel::ask(const QVector<ItemId> &items)
{
    if (isRunning() || items.isEmpty()) {
        return;
    }
    m_quoteJob.cancel();
    m_items = items;
    m_title->setText(
        tr("New texts of the model for %n item(s), beside those there are", nullptr, static_cast<int>(items.size())));
    show(Step::Wish);
    m_instruction->setAccessibleDescription(m_title->text() + u". "_s + m_figures->text());
    setVisible(true);
    m_instruction->setFocus();
    m_instruction->selectAll();
}

void RegeneratePanel::show(Step step)
{
    m_step = step;
    const bool running = step == Step::Running;
    const auto &model = m_context.connection.model();
    const bool ready = m_context.connection.isConnected() && model && !model->model.isEmpty();
    m_wish->setVisible(!running);
    m_progress->setVisible(running);
    m_goOn->setVisible(!running);
    m_goOn->setEnabled(ready && step != Step::Quoting);
    m_goOn->setText(step == Step::Quoted ? tr("Generate") : tr("Quote"));
    m_cancel->setText(running ? tr("Stop") : tr("Cancel"));
    switch (step) {
    case Step::Wish:
        m_figures->setText(ready ? tr("%1 is asked. Enter says what it would cost.").arg(model->model)
                                 : tr("Connect a workspace and choose a model on the Generate page first."));
        break;
    case Step::Quoting:
        m_figures->setText(tr("Preparing …"));
        break;
    case Step::Quoted:
        m_figures->setText(quoteText(m_quote));
        announce(m_figures);
        break;
    case Step::Running:
        m_progress->setRange(0, 0);
        break;
    }
}

QString RegeneratePanel::quoteText(const generation::Quote &quote) const
{
    const QLocale locale;
    const QString cost = quote.priceKnown ? usdText(quote.estimate.costMicroUsd) + u" USD"_s : tr("price not known");
    return tr("%1: %2 requests, about %3 tokens in and %4 out, %5. Enter sends them.")
        .arg(quote.run.options.model, locale.toString(quote.requests), locale.toString(quote.estimate.inputTokens),
            locale.toString(quote.estimate.outputTokens), cost);
}

void RegeneratePanel::wishChanged()
{
    if (m_step == Step::Quoted || m_step == Step::Quoting) {
        m_quoteJob.cancel();
        show(Step::Wish);
    }
}

void RegeneratePanel::goOn()
{
    if (!m_goOn->isEnabled()) {
        return;
    }
    if (m_step == Step::Wish) {
        quote();
    } else if (m_step == Step::Quoted) {
        run();
    }
}

void RegeneratePanel::back()
{
    if (m_step == Step::Running) {
        m_runJob.cancel();
        return;
    }
    m_quoteJob.cancel();
    show(Step::Wish);
    hide();
    Q_EMIT left();
}

void RegeneratePanel::quote()
{
    const providers::ModelAccess model = *m_context.connection.model();
    GenerationOptions options;
    options.provider = model.provider;
    options.model = model.model;
    options.baseUrl = model.baseUrl;
    options.instruction = m_instruction->text().simplified();
    options.alternatives = m_alternatives->value();
    show(Step::Quoting);
    m_quoteJob = m_context.generation.prepareAgain(
        m_context.connection.source(), m_items, options, m_context.connection.person());
    m_quoteJob.then(this, [this, number = ++m_wishNumber](const Result<generation::Quote> &quote) {
        if (m_step != Step::Quoting || number != m_wishNumber) {
            return; // the wish changed meanwhile
        }
        if (quote) {
            m_quote = *quote;
            show(Step::Quoted);
        } else {
            show(Step::Wish);
            Q_EMIT failed(quote.error());
        }
    });
}

void RegeneratePanel::run()
{
    const providers::ModelAccess model = *m_context.connection.model();
    m_runJob = m_context.generation.run(m_quote.run.id, model, generation::limitsOf(m_quote.run.options),
        m_context.connection.actor(u"key"_s, static_cast<int>(m_items.size())));
    show(Step::Running);
    Q_EMIT left(); // the person reviews on
    m_runJob.onProgress(m_progress, [this](const Progress &progress) {
        m_progress->setRange(0, static_cast<int>(progress.total));
        m_progress->setValue(static_cast<int>(progress.done));
    });
    m_runJob.then(this, [this](const Result<generation::RunReport> &report) {
        show(Step::Wish);
        hide();
        if (report) {
            Q_EMIT finished(m_items, *report);
        } else {
            Q_EMIT failed(report.error());
        }
    });
}

bool RegeneratePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        back();
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        if (!key->isAutoRepeat()) { // a held key must not quote and send at once
            goOn();
        }
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace metaflow::ui
