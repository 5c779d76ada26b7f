#include "ui/settings/ModelSection.h"

#include "ui/shell/MachineServices.h"
#include "ui/start/ModelForm.h"
#include "ui/widgets/Build.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

ModelSection::ModelSection(Context &context, QWidget *parent)
    : Section(parent)
    , m_context(context)
    , m_form(new ModelForm(context))
{
    setObjectName(u"modelSection"_s);
    auto *note
        = label(tr("The Generate page begins with this model at a workspace where nothing was generated yet; what "
                   "is chosen there holds for that workspace."),
            Role::Caption);
    note->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);
    layout->addWidget(note);
    layout->addStretch();
    connect(m_form, &ModelForm::chosen, this, &ModelSection::keep);
    m_form->setChoices(context.machine->choices);
}

/// What somebody is typing stays.
void ModelSection::refresh()
{
    m_form->lookForKey();
}

void ModelSection::keep(const QString &provider, const QString &baseUrl, const QString &model)
{
    UserChoices choices = m_context.machine->choices;
    choices.provider = provider;
    choices.baseUrl = baseUrl;
    choices.model = model;
    m_context.machine->keep(choices);
    Q_EMIT done(tr("%1 is the model to begin with.").arg(model));
}

} // namespace metaflow::ui
