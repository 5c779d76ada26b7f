#include "ui/settings/TemplateForm.h"

#include "ui/style/Icons.h"
#include "ui/style/Theme.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/Tip.h"
#include "core/wording/TemplateWords.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

QLineEdit *line(const QString &name, const QString &accessibleName, const QString &placeholder)
{
    auto *edit = new QLineEdit;
    identify(edit, name, accessibleName);
    edit->setPlaceholderText(placeholder);
    return edit;
}

QPlainTextEdit *area(const QString &name, const QString &accessibleName, int lines)
{
    auto *edit = new QPlainTextEdit;
    identify(edit, name, accessibleName);
    edit->setTabChangesFocus(true);
    if (lines > 0) {
        setLines(edit, lines);
    }
    return edit;
}

void chooseData(QComboBox *box, const QString &data)
{
    const int at = box->findData(data);
    if (at >= 0) {
        box->setCurrentIndex(at);
    } else {
        box->setEditText(data);
    }
}

} // namespace

TemplateForm::TemplateForm(QWidget *parent)
    : QWidget(parent)
    , m_name(line(u"templateName"_s, tr("Name of the template"), tr("for example finance")))
    , m_catalog(line(u"templateCatalog"_s, tr("Catalogs it is for"), tr("any catalog")))
    , m_schema(line(u"templateSchema"_s, tr("Schemas it is for"), tr("any schema")))
    , m_table(line(u"templateTable"_s, tr("Tables it is for"), tr("any table, or stg_*")))
    , m_length(new QComboBox)
    , m_style(new QComboBox)
    , m_language(new QComboBox)
    , m_instructions(area(u"templateInstructions"_s, tr("Instructions of the team"), 3))
    , m_text(area(u"templateText"_s, tr("Text of the template"), 0))
    , m_problems(new QListWidget)
    , m_names(label({}, Role::Caption))
{
    build();
    for (QLineEdit *edit : {m_name, m_catalog, m_schema, m_table}) {
        connect(edit, &QLineEdit::textChanged, this, &TemplateForm::check);
    }
    for (QComboBox *box : {m_length, m_style, m_language}) {
        connect(box, &QComboBox::currentTextChanged, this, &TemplateForm::check);
    }
    connect(m_instructions, &QPlainTextEdit::textChanged, this, &TemplateForm::check);
    connect(m_text, &QPlainTextEdit::textChanged, this, &TemplateForm::check);
    connect(m_problems, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        const QPoint place = item->data(Qt::UserRole).toPoint();
        goTo(place.y(), place.x());
    });
}

void TemplateForm::build()
{
    identify(m_length, u"templateLength"_s, tr("Length of a description"));
    m_length->addItem(tr("One sentence"), templateLengthName(TemplateLength::OneSentence));
    m_length->addItem(tr("One or two sentences"), templateLengthName(TemplateLength::TwoSentences));
    m_length->addItem(tr("A paragraph"), templateLengthName(TemplateLength::Paragraph));
    identify(m_style, u"templateStyle"_s, tr("For whom it is written"));
    m_style->addItem(tr("Business"), templateStyleName(TemplateStyle::Business));
    m_style->addItem(tr("Technical"), templateStyleName(TemplateStyle::Technical));
    identify(m_language, u"templateLanguage"_s, tr("Language of the descriptions"));
    m_language->setEditable(true);
    for (const QString &code : {u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"it"_s, u"nl"_s, u"pt"_s, u"pl"_s, u"ja"_s}) {
        m_language->addItem(generation::languageName(code), code);
    }
    auto *scope = new QHBoxLayout;
    scope->setSpacing(6);
    for (QLineEdit *edit : {m_catalog, m_schema, m_table}) {
        scope->addWidget(edit);
    }
    auto *presets = new QHBoxLayout;
    presets->setSpacing(6);
    for (QComboBox *box : {m_length, m_style, m_language}) {
        presets->addWidget(box);
    }
    presets->addStretch();
    m_instructions->setPlaceholderText(tr("What your team wants in every description, in its own words"));
    m_names->setWordWrap(true);
    m_names->setText(tr("Names: %1. {{data}} and {{answer}} must be there; where the table itself goes is not the "
                        "template's.")
                         .arg(generation::templateNames().join(u", "_s)));
    identify(m_problems, u"templateProblems"_s, tr("What keeps the template from being saved"));
    m_problems->setFixedHeight(3 * (fontMetrics().height() + 6));
    m_problems->setFrameShape(QFrame::NoFrame);
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("For"), scope);
    form->addRow(tr("Writes"), presets);
    form->addRow(tr("&Instructions"), m_instructions);
    form->addRow(tr("&Text"), m_text);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addLayout(form, 1);
    outer->addWidget(m_names);
    outer->addWidget(m_problems);
}

void TemplateForm::show(const PromptTemplate &shown)
{
    m_setting = true;
    m_shown = shown;
    m_name->setText(shown.name);
    m_catalog->setText(shown.scope.catalog);
    m_schema->setText(shown.scope.schema);
    m_table->setText(shown.scope.table);
    chooseData(m_length, templateLengthName(shown.content.length));
    chooseData(m_style, templateStyleName(shown.content.style));
    chooseData(m_language, shown.content.language);
    m_instructions->setPlainText(shown.content.instructions);
    m_text->setPlainText(shown.content.text);
    m_setting = false;
    check();
}

PromptTemplate TemplateForm::draft() const
{
    PromptTemplate draft;
    draft.name = m_name->text().trimmed();
    draft.scope = {m_catalog->text().trimmed(), m_schema->text().trimmed(), m_table->text().trimmed()};
    draft.content.text = m_text->toPlainText();
    draft.content.length
        = templateLengthFromName(m_length->currentData().toString()).value_or(TemplateLength::TwoSentences);
    draft.content.style = templateStyleFromName(m_style->currentData().toString()).value_or(TemplateStyle::Business);
    const int at = m_language->findText(m_language->currentText());
    draft.content.language
        = at >= 0 ? m_language->itemData(at).toString() : m_language->currentText().trimmed(); // a code was typed
    draft.content.instructions = m_instructions->toPlainText();
    return draft;
}

bool TemplateForm::draftChanged(const PromptTemplate &a, const PromptTemplate &b)
{
    return a.name != b.name || a.scope != b.scope || a.content != b.content;
}

void TemplateForm::check()
{
    if (m_setting) {
        return;
    }
    const QVector<generation::TemplateProblem> problems = generation::checkTemplate(draft());
    m_valid = problems.isEmpty();
    m_problems->clear();
    const Colors &colors = colorsOf(palette());
    for (const generation::TemplateProblem &problem : problems) {
        const QString sentence = wording::describe(problem);
        auto *item = new QListWidgetItem(icon(u"warning"_s, colors.bad), sentence, m_problems);
        item->setData(Qt::UserRole, QPoint(problem.column, problem.line));
        item->setToolTip(plainTip(sentence));
    }
    if (m_valid) {
        new QListWidgetItem(icon(u"check"_s, colors.good), tr("Can be saved."), m_problems);
    }
    Q_EMIT changed();
}

void TemplateForm::goTo(int line, int column)
{
    if (line < 1) {
        return;
    }
    QTextCursor cursor(m_text->document()->findBlockByNumber(line - 1));
    cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, std::max(column - 1, 0));
    m_text->setTextCursor(cursor);
    m_text->setFocus();
}

} // namespace metaflow::ui
