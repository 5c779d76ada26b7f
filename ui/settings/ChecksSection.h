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
    ~ChecksSection() override;

    void refresh() override;

private:
    void buildTable();
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
    Job<review::RecheckOutcome> m_job;
    bool m_setting = false;
};

} // namespace metaflow::ui
