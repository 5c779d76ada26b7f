#pragma once

#include "core/model/Run.h"

#include <QWidget>

class QCheckBox;
class QSpinBox;

namespace metaflow::ui {

/// What few people ever change: memory and its threshold, columns a request, requests in flight.
class AdvancedPanel : public QWidget {
    Q_OBJECT
public:
    explicit AdvancedPanel(QWidget *parent = nullptr);
    void set(const GenerationOptions &options);
    void applyTo(GenerationOptions &options) const;
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void changed();

private:
    QCheckBox *m_memory;
    QSpinBox *m_percent, *m_columns, *m_inFlight;
    bool m_setting = false;
};

} // namespace metaflow::ui
