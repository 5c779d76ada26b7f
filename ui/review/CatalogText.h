#pragma once

#include "core/model/Item.h"

#include <QWidget>

namespace metaflow::ui {

class DiffText;
class ElidedLabel;

/// What the catalog says about the item. Where a scan found another text or type than the one that the proposal was
/// made on: both texts as a diff, and the reason.
class CatalogText : public QWidget {
    Q_OBJECT
public:
    explicit CatalogText(QWidget *parent = nullptr);
    void show(const Item &item);
    void clear();

private:
    ElidedLabel *m_reason;
    DiffText *m_text;
};

} // namespace metaflow::ui
