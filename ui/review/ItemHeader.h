#pragma once

#include "core/model/Item.h"

#include <QWidget>

class QLabel;

namespace metaflow::ui {

class ElidedLabel;

/// Which item the editor is about: status, name, type, keys, score; and whether what was typed is on disk.
class ItemHeader : public QWidget {
    Q_OBJECT
public:
    explicit ItemHeader(QWidget *parent = nullptr);
    void show(const Item &item, const QStringList &keys);
    void setDraft(const QString &text);
    void setRemark(const QString &text); ///< the last thing that somebody said to the team; empty: nobody did
    void clear();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void giveRoom();
    QLabel *m_icon, *m_score, *m_draft;
    ElidedLabel *m_name, *m_type, *m_status, *m_remark;
};

/// `pk`, `fk:main.sales.customer` of a column, `pk:a,b` of a table, for people.
[[nodiscard]] QString keyText(const QString &fact);

} // namespace metaflow::ui
