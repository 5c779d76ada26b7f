#pragma once

#include "core/model/Run.h"
#include "core/providers/ModelAccess.h"

#include <QWidget>

namespace metaflow::secrets {
class KeyRing;
}

namespace metaflow::ui {

class AdvancedPanel;
class ContextPanel;
class Fold;
class ModelPanel;

/// How descriptions are made: the model, and folded below it what goes into a prompt and what few people change.
class SettingsPane : public QWidget {
    Q_OBJECT
public:
    /// `keys` may be missing; see ModelPanel.
    explicit SettingsPane(secrets::KeyRing *keys, QWidget *parent = nullptr);
    [[nodiscard]] ModelPanel *model() const { return m_model; }
    void set(const GenerationOptions &options);
    void setTemplates(const QStringList &names);
    void applyTo(GenerationOptions &options) const;

Q_SIGNALS:
    void changed(); ///< a quote no longer fits

private:
    void showSummaries();
    ModelPanel *m_model;
    ContextPanel *m_context;
    AdvancedPanel *m_advanced;
    Fold *m_contextFold, *m_advancedFold;
};

} // namespace metaflow::ui
