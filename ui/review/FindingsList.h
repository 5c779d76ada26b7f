#pragma once

#include "core/model/Item.h"

#include <QListWidget>

namespace metaflow::ui {

/// What the checks say about the text in the editor, worst first.
class FindingsList : public QListWidget {
    Q_OBJECT
public:
    explicit FindingsList(QWidget *parent = nullptr);
    void show(const QVector<Finding> &findings);
    void showNothing(); ///< no item

protected:
    void changeEvent(QEvent *event) override;

private:
    QVector<Finding> m_findings;
    bool m_hasItem = false;
};

} // namespace metaflow::ui
