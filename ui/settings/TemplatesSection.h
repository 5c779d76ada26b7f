#pragma once

#include "ui/settings/Section.h"
#include "ui/shell/Context.h"
#include "core/generation/TemplateService.h"

#include <optional>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace metaflow::ui {

class TemplateForm;
class TrialView;

/// The texts that ask the model: which there are, a new version, and what it does on one table before it is saved.
class TemplatesSection : public Section {
    Q_OBJECT
public:
    explicit TemplatesSection(Context &context, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QString unfinished() const override;

private:
    void buildLayout();
    void loaded(const QVector<PromptTemplate> &templates);
    void choose(int row);
    void showVersion(int index);
    void loadTables();
    void save();
    void retire();
    void beginNew();
    void prepareTrial();
    void sendTrial();
    void showButtons();

    Context &m_context;
    QListWidget *m_list;
    QComboBox *m_versions;
    QPushButton *m_new, *m_save, *m_retire;
    QLabel *m_tokens;
    TemplateForm *m_form;
    TrialView *m_trialView;
    QVector<PromptTemplate> m_templates;
    QVector<PromptTemplate> m_shownVersions;
    std::optional<generation::TemplateTrial> m_trial;
    quint64 m_trialNumber = 0; ///< an answer about an older text is not shown
    QString m_wanted; ///< the name to choose once the list is there
    Job<generation::TemplatePreview> m_preview;
};

} // namespace metaflow::ui
