#include "ui/settings/PrivacySection.h"

#include "ui/widgets/Build.h"
#include "ui/widgets/Table.h"
#include "ui/widgets/Tip.h"
#include "core/privacy/Privacy.h"
#include "core/wording/PrivacyWords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

enum Column { Name, AppliesTo, Pattern, Columns };

QString appliesToText(privacy::OwnPattern::AppliesTo where)
{
    return where == privacy::OwnPattern::AppliesTo::Name ? PrivacySection::tr("names of columns")
                                                         : PrivacySection::tr("values and texts");
}

QTableWidgetItem *cell(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setToolTip(plainTip(text));
    return item;
}

} // namespace

PrivacySection::PrivacySection(Context &context, QWidget *parent)
    : Section(parent)
    , m_context(context)
    , m_table(new QTableWidget(0, Columns))
    , m_name(new QLineEdit)
    , m_pattern(new QLineEdit)
    , m_appliesTo(new QComboBox)
    , m_add(primaryButton(tr("&Add"), u"patternAdd"_s))
    , m_remove(button(tr("&Remove"), u"patternRemove"_s))
    , m_count(label({}, Role::Caption))
    , m_problem(label({}, Role::Bad))
    , m_text(new QPlainTextEdit)
    , m_leaves(label({}))
{
    setObjectName(u"privacySection"_s);
    buildLayout();
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &PrivacySection::showButtons);
    for (QLineEdit *edit : {m_name, m_pattern}) {
        connect(edit, &QLineEdit::textChanged, this, &PrivacySection::showButtons);
        connect(edit, &QLineEdit::returnPressed, m_add, &QPushButton::click);
    }
    connect(m_appliesTo, &QComboBox::currentIndexChanged, this, &PrivacySection::showButtons);
    connect(m_add, &QPushButton::clicked, this, &PrivacySection::add);
    connect(m_remove, &QPushButton::clicked, this, &PrivacySection::remove);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PrivacySection::tryText);
    showButtons();
}

void PrivacySection::buildLayout()
{
    identify(m_table, u"patternTable"_s, tr("Patterns of the team's own"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Looks at"), tr("Pattern (RE2)")});
    asList(m_table, {28, 24, 60});
    identify(m_name, u"patternName"_s, tr("Name of the pattern"));
    m_name->setPlaceholderText(tr("staff_no"));
    identify(m_pattern, u"patternText"_s, tr("Pattern"));
    m_pattern->setPlaceholderText(tr("such as \\bE\\d{5}\\b"));
    identify(m_appliesTo, u"patternAppliesTo"_s, tr("What it looks at"));
    for (const auto where : {privacy::OwnPattern::AppliesTo::Value, privacy::OwnPattern::AppliesTo::Name}) {
        m_appliesTo->addItem(appliesToText(where), privacy::appliesToName(where));
    }
    identify(m_text, u"privacyTry"_s, tr("A text to try"));
    m_text->setPlaceholderText(tr("Type a value or a comment here to see what of it would leave this machine"));
    m_text->setTabChangesFocus(true);
    setLines(m_text, 3);
    m_leaves->setObjectName(u"privacyLeaves"_s);
    m_leaves->setWordWrap(true);
    m_problem->setWordWrap(true);
    auto *intro
        = label(tr("Masked sends a value only from columns that are known to be harmless; what these patterns "
                   "match counts as personal besides. Which mode a catalog has is chosen on the page Generate."),
            Role::Caption);
    intro->setWordWrap(true);
    auto *edit = new QHBoxLayout;
    edit->addWidget(m_name, 1);
    edit->addWidget(m_appliesTo);
    edit->addWidget(m_pattern, 3);
    edit->addWidget(m_add);
    edit->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(intro);
    layout->addWidget(m_count);
    layout->addWidget(m_table, 1);
    layout->addLayout(edit);
    layout->addWidget(m_problem);
    layout->addWidget(m_text);
    layout->addWidget(m_leaves);
}

void PrivacySection::refresh()
{
    m_context.team->patterns.list().then(this, [this](const Result<QVector<privacy::OwnPattern>> &patterns) {
        if (patterns) {
            showPatterns(*patterns);
        } else {
            Q_EMIT failed(patterns.error());
        }
    });
}

void PrivacySection::showPatterns(const QVector<privacy::OwnPattern> &patterns)
{
    m_patterns = patterns;
    m_count->setText(patterns.isEmpty()
            ? tr("No pattern of your own yet: add the form of your staff or contract numbers below.")
            : tr("%n pattern(s) of your own.", nullptr, static_cast<int>(patterns.size())));
    m_table->setRowCount(0);
    for (const privacy::OwnPattern &pattern : patterns) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        m_table->setItem(row, Name, cell(pattern.name));
        m_table->setItem(row, AppliesTo, cell(appliesToText(pattern.appliesTo)));
        m_table->setItem(row, Pattern, cell(pattern.pattern));
    }
    showButtons();
    tryText();
}

privacy::OwnPattern PrivacySection::typed() const
{
    return {m_name->text().trimmed(), m_pattern->text(),
        privacy::appliesToFromName(m_appliesTo->currentData().toString())
            .value_or(privacy::OwnPattern::AppliesTo::Value)};
}

void PrivacySection::showButtons()
{
    const bool something = !m_name->text().isEmpty() && !m_pattern->text().isEmpty();
    const auto problem = something ? privacy::problemOf(typed(), m_patterns) : std::nullopt;
    m_problem->setText(problem ? wording::describe(*problem) : QString());
    m_problem->setVisible(problem.has_value());
    m_add->setEnabled(something && !problem);
    m_remove->setEnabled(m_table->currentRow() >= 0);
}

void PrivacySection::add()
{
    m_context.team->patterns.add(typed(), m_context.connection.person()).then(this, [this](const Result<bool> &added) {
        if (added) {
            m_name->clear();
            m_pattern->clear();
            Q_EMIT done(tr("The pattern is in use from the next run on."));
            refresh();
        } else {
            Q_EMIT failed(added.error());
        }
    });
}

void PrivacySection::remove()
{
    const QString name = m_patterns.value(m_table->currentRow()).name;
    m_context.team->patterns.remove(name, m_context.connection.person())
        .then(this, [this, name](const Result<bool> &removed) {
            if (removed) {
                Q_EMIT done(tr("The pattern “%1” is gone.").arg(name));
                refresh();
            } else {
                Q_EMIT failed(removed.error());
            }
        });
}

void PrivacySection::tryText()
{
    const QString text = m_text->toPlainText().left(1000);
    m_leaves->setText(text.isEmpty()
            ? QString()
            : tr("Of a comment leaves: %1")
                  .arg(privacy::releasableText(text, PrivacyMode::Masked, privacy::OwnPatterns(m_patterns))));
}

} // namespace metaflow::ui
