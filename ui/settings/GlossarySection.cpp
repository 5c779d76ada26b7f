#include "ui/settings/GlossarySection.h"

#include "ui/shell/Dialogs.h"
#include "ui/shell/Rechecker.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/Table.h"
#include "core/wording/RecordEventWords.h"
#include "core/wording/TemplateWords.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

constexpr qsizetype mostProblemsShown = 5;

QLineEdit *line(const QString &name, const QString &accessibleName)
{
    auto *edit = new QLineEdit;
    identify(edit, name, accessibleName);
    edit->setPlaceholderText(accessibleName);
    return edit;
}

} // namespace

GlossarySection::GlossarySection(Context &context, QWidget *parent)
    : Section(parent)
    , m_context(context)
    , m_search(line(u"glossarySearch"_s, tr("Find a term")))
    , m_table(new QTableView)
    , m_term(line(u"glossaryTerm"_s, tr("Term or acronym")))
    , m_meaning(line(u"glossaryMeaning"_s, tr("Meaning, or the words it stands for")))
    , m_avoid(line(u"glossaryAvoid"_s, tr("Words not to use, with commas")))
    , m_acronym(new QCheckBox(tr("Acr&onym")))
    , m_set(primaryButton(tr("&Keep"), u"glossarySet"_s))
    , m_remove(button(tr("&Remove"), u"glossaryRemove"_s))
    , m_import(button(tr("From a CSV file …"), u"glossaryImport"_s))
    , m_export(button(tr("Into a CSV file …"), u"glossaryExport"_s))
    , m_note(label({}, Role::Caption))
{
    setObjectName(u"glossarySection"_s);
    identify(m_acronym, u"glossaryAcronym"_s, tr("It is an acronym"));
    buildLayout();
    connect(m_search, &QLineEdit::textChanged, &m_model, &GlossaryModel::setSearch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) { showRow(current.row()); });
    for (QLineEdit *edit : {m_term, m_meaning, m_avoid}) {
        connect(edit, &QLineEdit::textChanged, this, &GlossarySection::showButtons);
        connect(edit, &QLineEdit::returnPressed, m_set, &QPushButton::click);
    }
    connect(m_set, &QPushButton::clicked, this, &GlossarySection::set);
    connect(m_remove, &QPushButton::clicked, this, &GlossarySection::remove);
    connect(m_import, &QPushButton::clicked, this, &GlossarySection::importFile);
    connect(m_export, &QPushButton::clicked, this, &GlossarySection::exportFile);
    showButtons();
}

void GlossarySection::buildLayout()
{
    identify(m_table, u"glossaryTable"_s, tr("Terms of the team"));
    m_table->setModel(&m_model);
    asList(m_table, {22, 10, 50, 30});
    m_search->setClearButtonEnabled(true);
    m_note->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_import);
    top->addWidget(m_export);
    auto *edit = new QHBoxLayout;
    edit->addWidget(m_term, 2);
    edit->addWidget(m_acronym);
    edit->addWidget(m_meaning, 4);
    edit->addWidget(m_avoid, 3);
    edit->addWidget(m_set);
    edit->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    layout->addLayout(edit);
    layout->addWidget(m_note);
}

void GlossarySection::refresh()
{
    m_context.team->glossary.list().then(this, [this](const Result<QVector<GlossaryTerm>> &terms) {
        if (!terms) {
            Q_EMIT failed(terms.error());
            return;
        }
        m_model.setTerms(*terms);
        m_note->setText(terms->isEmpty()
                ? tr("No terms yet. Those that occur in a table go into its prompt, and the checks hold texts against "
                     "them.")
                : tr("%n term(s). Those that occur in a table go into its prompt, and the checks hold texts against "
                     "them.",
                    nullptr, static_cast<int>(terms->size())));
        {
            const QSignalBlocker quiet(m_table->selectionModel()); // what is being typed stays
            m_table->setCurrentIndex(m_model.index(m_model.rowOf(m_term->text()), 0));
        }
        showButtons();
    });
}

/// Texts are held against the glossary too.
void GlossarySection::changed()
{
    refresh();
    if (m_context.rechecker != nullptr) {
        m_context.rechecker->start(review::RecheckScope::Outdated);
    }
}

void GlossarySection::showRow(int row)
{
    if (row < 0) {
        return;
    }
    const GlossaryTerm term = m_model.term(row);
    m_term->setText(term.term);
    m_meaning->setText(term.meaning);
    m_avoid->setText(term.avoid.join(u", "_s));
    m_acronym->setChecked(term.kind == "acronym"_L1);
}

void GlossarySection::showButtons()
{
    const bool known = m_model.rowOf(m_term->text().trimmed()) >= 0;
    m_set->setEnabled(!m_term->text().trimmed().isEmpty());
    m_set->setText(known ? tr("&Change") : tr("&Add"));
    m_remove->setEnabled(known);
    m_export->setEnabled(m_model.termCount() > 0);
}

void GlossarySection::set()
{
    GlossaryTerm term{m_term->text().trimmed(), m_acronym->isChecked() ? u"acronym"_s : u"term"_s,
        m_meaning->text().trimmed(), m_avoid->text().split(u',', Qt::SkipEmptyParts)};
    for (QString &word : term.avoid) {
        word = word.trimmed();
    }
    term.avoid.removeAll(QString());
    m_context.team->glossary.set(term, m_context.connection.person())
        .then(this, [this, term](const Result<store::GlossaryOutcome> &outcome) {
            if (outcome) {
                Q_EMIT done(tr("“%1” is in the glossary.").arg(term.term));
                changed();
            } else {
                Q_EMIT failed(outcome.error());
            }
        });
}

void GlossarySection::remove()
{
    const QString term = m_term->text().trimmed();
    m_context.team->glossary.remove(term, m_context.connection.person())
        .then(this, [this, term](const Result<bool> &removed) {
            if (removed) {
                Q_EMIT done(tr("“%1” is no longer in the glossary.").arg(term));
                changed();
            } else {
                Q_EMIT failed(removed.error());
            }
        });
}

void GlossarySection::importFile()
{
    m_context.dialogs.openFile(this, tr("Glossary"), tr("CSV files (*.csv)"), [this](const QString &file) {
        m_context.team->glossaryFiles.read(file, false, m_context.connection.person())
            .then(this, [this](const Result<exchange::GlossaryImport> &report) { imported(report); });
    });
}

void GlossarySection::imported(const Result<exchange::GlossaryImport> &report)
{
    if (!report) {
        Q_EMIT failed(report.error());
        return;
    }
    if (!report->problems.isEmpty()) {
        QStringList lines{tr("Nothing was changed, because the file has %n problem(s):", nullptr,
            static_cast<int>(report->problems.size()))};
        for (const exchange::CsvProblem &problem : report->problems.mid(0, mostProblemsShown)) {
            lines << wording::describe(problem);
        }
        m_note->setText(lines.join(u'\n'));
        return;
    }
    Q_EMIT done(tr("%1 added, %2 changed, %3 as they were.")
                    .arg(report->outcome.added)
                    .arg(report->outcome.changed)
                    .arg(report->outcome.unchanged));
    changed();
}

void GlossarySection::exportFile()
{
    m_context.dialogs.saveFile(
        this, tr("Glossary"), u"glossary.csv"_s, tr("CSV files (*.csv)"), [this](const QString &file) {
            m_context.team->glossaryFiles.write(file, m_context.connection.person())
                .then(this, [this, file](const Result<exchange::ExportReport> &report) {
                    if (report) {
                        const QString written = tr("Written: %1").arg(file);
                        Q_EMIT done(report->recorded ? written : written + u' ' + wording::describeUnrecorded());
                    } else {
                        Q_EMIT failed(report.error());
                    }
                });
        });
}

} // namespace metaflow::ui
