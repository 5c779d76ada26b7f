#pragma once

#include "ui/settings/Section.h"
#include "ui/shell/Context.h"
#include "core/review/CheckService.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace metaflow::ui {

/// Which checks a project runs, how much each matters and what it goes by. A change is kept at once; texts are held
/// against it again in the background.
class ChecksSection : public Section {
    Q_OBJECT
public:
    explicit ChecksSection(Context &context, QWidget *parent = nullptr);

    void refresh() override;

private:
    void buildTable();
    void connectRechecker();
    void showNote();
    void showSettings(const checks::CheckSettings &settings);
    void kept(const Job<checks::CheckSettings> &job);
    void keepCheck(const QString &check, const checks::CheckSetting &setting);
    void recheck(review::RecheckScope scope);

    Context &m_context;
    QTableWidget *m_table;
    QLineEdit *m_language;
    QPushButton *m_recheck;
    QLabel *m_note;
    checks::CheckSettings m_settings;
    Rechecker *m_rechecker;
    bool m_asked = false; ///< by a person, who hears of its end
};

} // namespace metaflow::ui
