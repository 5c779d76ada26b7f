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

private:
    QLabel *m_icon, *m_status, *m_type, *m_score, *m_draft;
    ElidedLabel *m_name;
};

} // namespace metaflow::ui
