#pragma once

#include "core/model/Decision.h"

#include <QFrame>
#include <QStringList>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace metaflow::ui {

/// Decisions on many items. It always says which set is meant, how many that are and what will be left out, and asks
/// in place before it acts on all that match.
class BulkBar : public QFrame {
    Q_OBJECT
public:
    explicit BulkBar(QWidget *parent = nullptr);
    bool eventFilter(QObject *watched, QEvent *event) override;

    /// `filter` as the person wrote it; empty: none. `sample` a few names of the set.
    void show(int selected, int matching, const QString &filter, const QStringList &sample);
    /// Why nobody decides on them here, and why nobody lets new texts be written; empty: they may.
    void forbid(const QString &deciding, const QString &regenerating);
    void startAll(); ///< asks about all that match
    void setMatching(int matching); ///< of the question that is open
    void setSample(const QStringList &names); ///< of all that match: the answer to sampleWanted()

Q_SIGNALS:
    void selectedWanted(metaflow::Decision::Kind kind);
    void allWanted(metaflow::Decision::Kind kind, const QString &reason);
    void sampleWanted(); ///< a few names of all that match are to be shown
    void regenerateWanted(); ///< new texts for those selected
    void cancelled();

private:
    void buildAll();
    void showChoice();
    void showQuestion();
    void showForbidden();
    void confirmAll();
    [[nodiscard]] Decision::Kind kindOfAll() const;
    QLabel *m_text;
    QPushButton *m_accept, *m_reject, *m_again, *m_all, *m_confirm, *m_cancel;
    QWidget *m_allRow;
    QComboBox *m_become; ///< what all that match become
    QLineEdit *m_reason;
    QStringList m_allSample;
    int m_selected = 0, m_matching = 0;
    QString m_filter;
    QStringList m_sample;
    QString m_forbidden, m_forbiddenAgain;
};

} // namespace metaflow::ui
