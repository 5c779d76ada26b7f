#pragma once

#include "ui/settings/Section.h"
#include "ui/shell/Context.h"

namespace metaflow::ui {

class ModelForm;

/// The language model that a workspace begins with, and its key: the step of the first run, again.
class ModelSection : public Section {
    Q_OBJECT
public:
    /// `context.machine` must be there.
    explicit ModelSection(Context &context, QWidget *parent = nullptr);

    void refresh() override;

private:
    void keep(const QString &provider, const QString &baseUrl, const QString &model);
    Context &m_context;
    ModelForm *m_form;
};

} // namespace metaflow::ui
