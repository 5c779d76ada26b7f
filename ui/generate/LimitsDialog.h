#pragma once

#include "core/generation/GenerationService.h"

#include <QDialog>

class QDoubleSpinBox;
class QLabel;
class QSpinBox;

namespace metaflow::ui {

/// What a run may spend and how fast it may ask, while it works. Blocks nothing.
class LimitsDialog : public QDialog {
    Q_OBJECT
public:
    explicit LimitsDialog(QWidget *parent = nullptr);
    void ask(const generation::RunLimits &limits, bool priceKnown);

Q_SIGNALS:
    void chosen(const metaflow::generation::RunLimits &limits);

private:
    void build();
    [[nodiscard]] generation::RunLimits limits() const;
    QDoubleSpinBox *m_budget;
    QSpinBox *m_inFlight, *m_requests, *m_tokens;
    QLabel *m_note;
};

} // namespace metaflow::ui
