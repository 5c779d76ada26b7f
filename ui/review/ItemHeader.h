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
    void clear();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void giveRoom();
    QLabel *m_icon, *m_score, *m_draft;
    ElidedLabel *m_name, *m_type, *m_status;
};

} // namespace metaflow::ui
