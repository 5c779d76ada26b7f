#pragma once

#include "core/model/Run.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace metaflow::ui {

/// What few people ever change: the template, memory and its threshold, columns a request, requests in flight.
class AdvancedPanel : public QWidget {
    Q_OBJECT
public:
    explicit AdvancedPanel(QWidget *parent = nullptr);
    void set(const GenerationOptions &options);
    void setTemplates(const QStringList &names); ///< of the team, besides choosing by scope
    void applyTo(GenerationOptions &options) const;
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void changed();

private:
    QComboBox *m_template;
    QCheckBox *m_memory;
    QSpinBox *m_percent, *m_columns, *m_inFlight;
    bool m_setting = false;
};

} // namespace metaflow::ui
