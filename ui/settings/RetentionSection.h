#pragma once

#include "ui/settings/Section.h"
#include "ui/shell/Context.h"

class QLabel;
class QPushButton;
class QSpinBox;

namespace metaflow::ui {

/// How long prompts, answers and samples are kept.
class RetentionSection : public Section {
    Q_OBJECT
public:
    explicit RetentionSection(Context &context, QWidget *parent = nullptr);

    void refresh() override;

private:
    void keep();
    void erase();

    Context &m_context;
    QSpinBox *m_days;
    QPushButton *m_erase;
    QLabel *m_note;
    int m_kept = 0;
};

} // namespace metaflow::ui
