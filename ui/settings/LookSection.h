#pragma once

#include "ui/settings/Section.h"
#include "ui/shell/Context.h"
#include "ui/style/Theme.h"

#include <QThreadPool>

class QComboBox;

namespace metaflow::ui {

/// Light, dark, high contrast, or as the system has it. Kept on this machine.
class LookSection : public Section {
    Q_OBJECT
public:
    explicit LookSection(Context &context, QWidget *parent = nullptr);

    void refresh() override;

private:
    void choose();
    Context &m_context;
    QComboBox *m_scheme;
    QThreadPool m_writer; ///< of one thread: the last choice is what stays
};

/// What was chosen in an earlier window; Scheme::System where nothing was.
void useKeptScheme(Theme &theme, const QString &settingsFile);

} // namespace metaflow::ui
