#pragma once

#include "core/model/Decision.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace metaflow::ui {

/// Decisions on many items. It always says which set is meant, how many that are and what will be left out, and asks
/// in place before it acts on all that match.
class BulkBar : public QFrame {
    Q_OBJECT
public:
    explicit BulkBar(QWidget *parent = nullptr);

    /// `filter` as the person wrote it; empty: none. `sample` a few names of the set.
    void show(int selected, int matching, const QString &filter, const QStringList &sample);
    void startAll(); ///< asks about all that match

Q_SIGNALS:
    void selectedWanted(metaflow::Decision::Kind kind);
    void allWanted(metaflow::Decision::Kind kind);
    void regenerateWanted(); ///< new texts for those selected
    void cancelled();

private:
    void showChoice();
    QLabel *m_text;
    QPushButton *m_accept, *m_reject, *m_again, *m_all, *m_confirm, *m_cancel;
    int m_selected = 0, m_matching = 0;
    QString m_filter;
    QStringList m_sample;
};

} // namespace metaflow::ui
