#include "ui/review/GenerationTab.h"

#include "ui/widgets/Build.h"
#include "core/wording/Wording.h"

#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

QString number(const QJsonValue &value)
{
    return value.isUndefined() ? GenerationTab::tr("unknown") : value.toVariant().toString();
}

} // namespace

GenerationTab::GenerationTab(QWidget *parent)
    : QWidget(parent)
    , m_method(label({}))
    , m_figures(label({}))
    , m_author(label({}))
    , m_prompt(plainView(u"prompt"_s, tr("Prompt as it was sent")))
{
    m_method->setObjectName(u"generationMethod"_s);
    m_figures->setObjectName(u"generationFigures"_s);
    for (QLabel *fact : {m_method, m_figures, m_author}) {
        fact->setWordWrap(true);
    }
    m_prompt->setPlaceholderText(tr("(no prompt: it was erased, or no model wrote this)"));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(3);
    form->addRow(label(tr("Method"), Role::Caption), m_method);
    form->addRow(label(tr("Share"), Role::Caption), m_figures);
    form->addRow(label(tr("Written by"), Role::Caption), m_author);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(4);
    layout->addLayout(form);
    layout->addWidget(label(tr("Prompt"), Role::Caption));
    layout->addWidget(m_prompt, 1);
}

void GenerationTab::show(const review::ItemDetail &detail)
{
    const Item &item = detail.item;
    const QJsonObject &facts = item.generationMetadata;
    QStringList method{wording::describeMethod(item.method)};
    if (const QString model = facts.value("model"_L1).toString(); !model.isEmpty()) {
        method << model;
    }
    if (const QJsonValue run = facts.value("run"_L1); !run.isUndefined()) {
        method << tr("run %1").arg(run.toVariant().toString());
    }
    m_method->setText(method.join(u" · "_s));
    const bool counted = facts.contains("input_tokens"_L1);
    m_figures->setText(counted ? tr("%1 tokens in, %2 out, %3 USD")
                                     .arg(number(facts.value("input_tokens"_L1)),
                                         number(facts.value("output_tokens"_L1)), number(facts.value("cost_usd"_L1)))
                               : tr("no tokens"));
    m_author->setText(item.textAuthor.isEmpty() ? tr("unknown") : item.textAuthor);
    m_prompt->setPlainText(detail.prompt);
    m_prompt->setPlaceholderText(detail.promptErasedAt.isValid()
            ? tr("Erased on %1.")
                  .arg(QLocale().toString(detail.promptErasedAt.toLocalTime().date(), QLocale::ShortFormat))
            : tr("(no prompt: it was erased, or no model wrote this)"));
}

void GenerationTab::clear()
{
    for (QLabel *part : {m_method, m_figures, m_author}) {
        part->clear();
    }
    m_prompt->clear();
}

} // namespace metaflow::ui
