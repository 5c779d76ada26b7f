#pragma once

#include <QDialog>

namespace metaflow::ui {

class KeyMap;

/// F1: all keys on one sheet. Not modal: it may stay open beside the work.
class KeySheet : public QDialog {
    Q_OBJECT
public:
    explicit KeySheet(const KeyMap &map, QWidget *parent = nullptr);
};

} // namespace metaflow::ui
