#include "ui/settings/TemplatesSection.h"

#include "ui/settings/TemplateForm.h"
#include "ui/settings/TrialView.h"
#include "ui/shell/Dialogs.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/Tip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

QString scopeText(const TemplateScope &scope)
{
    const auto part = [](const QString &pattern) { return pattern.isEmpty() ? u"*"_s : pattern; };
    return scope == TemplateScope() ? TemplatesSection::tr("every table")
                                    : part(scope.catalog) + u'.' + part(scope.schema) + u'.' + part(scope.table);
}

} // namespace

TemplatesSection::TemplatesSection(Context &context, QWidget *parent)
    : Section(parent)
    , m_context(context)
    , m_list(new QListWidget)
    , m_versions(new QComboBox)
    , m_new(button(tr("Ne&w"), u"templateNew"_s))
    , m_save(primaryButton(tr("Sa&ve as a new version"), u"templateSave"_s))
    , m_retire(button(tr("Take out of &use"), u"templateRetire"_s))
    , m_tokens(label({}, Role::Caption))
    , m_form(new TemplateForm)
    , m_trialView(new TrialView)
{
    setObjectName(u"templatesSection"_s);
    buildLayout();
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplatesSection::choose);
    connect(m_versions, &QComboBox::activated, this, &TemplatesSection::showVersion);
    connect(m_new, &QPushButton::clicked, this, &TemplatesSection::beginNew);
    connect(m_save, &QPushButton::clicked, this, &TemplatesSection::save);
    connect(m_retire, &QPushButton::clicked, this, &TemplatesSection::retire);
    connect(m_form, &TemplateForm::changed, this, [this] {
        ++m_trialNumber; // what is on its way is about another text
        m_trial.reset();
        m_trialView->showNothing();
        showButtons();
    });
    connect(m_trialView, &TrialView::prepareWanted, this, &TemplatesSection::prepareTrial);
    connect(m_trialView, &TrialView::sendWanted, this, &TemplatesSection::sendTrial);
}

void TemplatesSection::buildLayout()
{
    identify(m_list, u"templateList"_s, tr("Templates"));
    identify(m_versions, u"templateVersions"_s, tr("Versions of this template"));
    auto *left = new QWidget;
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->addWidget(m_list, 1);
    leftLayout->addWidget(m_new);
    auto *editor = new QWidget;
    auto *editorLayout = new QVBoxLayout(editor);
    auto *top = new QHBoxLayout;
    top->addWidget(m_versions);
    top->addWidget(m_tokens, 1);
    top->addWidget(m_retire);
    top->addWidget(m_save);
    editorLayout->setContentsMargins(10, 10, 10, 10);
    m_versions->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    editorLayout->addLayout(top);
    editorLayout->addWidget(m_form, 1);
    auto *tabs = new QTabWidget;
    tabs->setObjectName(u"templateTabs"_s);
    tabs->addTab(editor, tr("Text"));
    tabs->addTab(m_trialView, tr("Try it on one table"));
    auto *splitter = new QSplitter;
    splitter->addWidget(left);
    splitter->addWidget(tabs);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 4);
    splitter->setChildrenCollapsible(false);
    const int unit = fontMetrics().averageCharWidth();
    splitter->setSizes({unit * 28, unit * 130});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
}

void TemplatesSection::refresh()
{
    if (!m_templates.isEmpty() && m_form->isChanged()) {
        return; // what is being written stays
    }
    m_context.team->templates.list().then(this, [this](const Result<QVector<PromptTemplate>> &templates) {
        if (templates) {
            loaded(*templates);
        } else {
            Q_EMIT failed(templates.error());
        }
    });
    loadTables();
}

void TemplatesSection::loaded(const QVector<PromptTemplate> &templates)
{
    if (m_wanted.isEmpty() && m_list->currentRow() >= 0) {
        m_wanted = m_templates.value(m_list->currentRow()).name;
    }
    m_templates = templates;
    int row = 0;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const PromptTemplate &one : templates) {
            const QString state = one.retired ? tr("out of use") : scopeText(one.scope);
            auto *item = new QListWidgetItem(u"%1\n%2"_s.arg(one.versionText(), state), m_list);
            item->setToolTip(plainTip(item->text()));
            row = one.name == m_wanted ? m_list->count() - 1 : row;
        }
        m_list->setCurrentRow(row);
    }
    m_wanted.clear();
    choose(row);
}

void TemplatesSection::choose(int row)
{
    if (row < 0 || row >= m_templates.size()) {
        return;
    }
    const QString name = m_templates.at(row).name;
    m_context.team->templates.versions(name).then(this, [this, name](const Result<QVector<PromptTemplate>> &versions) {
        if (m_templates.value(m_list->currentRow()).name != name) {
            return;
        }
        if (!versions) {
            Q_EMIT failed(versions.error());
            return;
        }
        m_shownVersions = *versions;
        m_versions->clear();
        for (const PromptTemplate &version : *versions) {
            const QString when = version.createdAt.isValid()
                ? QLocale().toString(version.createdAt.toLocalTime(), QLocale::ShortFormat)
                : tr("shipped");
            m_versions->addItem(tr("Version %1, %2 %3").arg(version.version).arg(when, version.createdBy));
        }
        m_versions->setCurrentIndex(m_versions->count() - 1);
        showVersion(m_versions->count() - 1);
    });
}

void TemplatesSection::showVersion(int index)
{
    if (index >= 0 && index < m_shownVersions.size()) {
        m_form->show(m_shownVersions.at(index));
        showButtons();
    }
}

void TemplatesSection::loadTables()
{
    const ConnectionState &connection = m_context.connection;
    m_trialView->setPossible(connection.isConnected() && connection.model().has_value(),
        tr("Connect to a workspace and choose a model on the page Generate first."));
    if (!connection.isConnected()) {
        return;
    }
    m_context.catalog.scannedTables(connection.source()).then(this, [this](const Result<QVector<ObjectPath>> &tables) {
        m_trialView->setTables(tables.value_or(QVector<ObjectPath>()));
    });
}

void TemplatesSection::showButtons()
{
    m_save->setEnabled(m_form->isChanged() && m_form->isValid());
    const PromptTemplate chosen = m_templates.value(m_list->currentRow());
    m_retire->setEnabled(chosen.createdAt.isValid() && !chosen.retired);
    if (!m_form->isValid()) {
        m_tokens->clear();
        return;
    }
    m_preview.cancel();
    m_preview = m_context.team->templates.preview(m_form->draft());
    m_preview.then(m_tokens, [this](const Result<generation::TemplatePreview> &preview) {
        if (preview && preview->problems.isEmpty()) {
            m_tokens->setText(tr("%n token(s) in every request", nullptr, static_cast<int>(preview->tokens)));
        }
    });
}

void TemplatesSection::beginNew()
{
    PromptTemplate draft = m_shownVersions.isEmpty() ? PromptTemplate() : m_shownVersions.last();
    draft.name.clear();
    draft.version = 0;
    m_form->show(draft);
    m_form->setFocus();
    showButtons();
}

void TemplatesSection::save()
{
    m_context.team->templates.save(m_form->draft(), m_context.connection.person())
        .then(this, [this](const Result<PromptTemplate> &saved) {
            if (!saved) {
                Q_EMIT failed(saved.error());
                return;
            }
            m_wanted = saved->name;
            m_form->show(*saved);
            Q_EMIT done(tr("Saved as %1. Runs prepared from now on ask with it.").arg(saved->versionText()));
            refresh();
        });
}

void TemplatesSection::retire()
{
    const QString name = m_templates.value(m_list->currentRow()).name;
    const Question question{tr("Take out of use"),
        tr("Runs prepared from now on no longer ask with “%1”. Its versions stay in the record, and saving it again "
           "brings it back.")
            .arg(name),
        tr("Take out of use"), tr("Keep")};
    m_context.dialogs.ask(this, question, [this, name](bool yes) {
        if (!yes) {
            return;
        }
        m_context.team->templates.retire(name, m_context.connection.person())
            .then(this, [this, name](const Result<bool> &retired) {
                if (retired) {
                    Q_EMIT done(tr("“%1” is out of use.").arg(name));
                    refresh();
                } else {
                    Q_EMIT failed(retired.error());
                }
            });
    });
}

void TemplatesSection::prepareTrial()
{
    const ObjectPath table = m_trialView->table();
    GenerationOptions options;
    const auto &model = m_context.connection.model();
    if (!model) {
        return;
    }
    options.provider = model->provider;
    options.model = model->model;
    options.baseUrl = model->baseUrl;
    m_trialView->showBusy(tr("Reading samples of %1 …").arg(table.display()));
    m_context.team->templates.prepareTrial(m_context.connection.source(), table, m_form->draft(), options)
        .then(this, [this, number = ++m_trialNumber](const Result<generation::TemplateTrial> &trial) {
            if (number != m_trialNumber) {
                return;
            }
            if (trial) {
                m_trial = *trial;
                m_trialView->showPrepared(*trial);
            } else {
                m_trialView->showNothing();
                Q_EMIT failed(trial.error());
            }
        });
}

void TemplatesSection::sendTrial()
{
    if (!m_trial || !m_context.connection.model()) {
        return;
    }
    m_trialView->showBusy(tr("Asking the model twice …"));
    m_context.team->templates.sendTrial(*m_context.connection.model(), *m_trial, m_context.connection.person())
        .then(this, [this, number = ++m_trialNumber](const Result<generation::TemplateTrial> &trial) {
            if (number != m_trialNumber) {
                return;
            }
            m_trial.reset();
            if (trial) {
                m_trialView->showAnswered(*trial);
            } else {
                m_trialView->showNothing();
                Q_EMIT failed(trial.error());
            }
        });
}

QString TemplatesSection::unfinished() const
{
    return !m_templates.isEmpty() && m_form->isChanged() ? tr("A template was changed and not saved.") : QString();
}

} // namespace metaflow::ui
