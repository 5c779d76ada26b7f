#pragma once

#include <QPushButton>

class QLabel;

namespace metaflow::ui {

/// A large button that says where it leads; its number is its key.
class Door : public QPushButton {
    Q_OBJECT
public:
    struct Sign {
        QString iconName, title, text;
    };
    Door(const QString &name, int number, const Sign &sign, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintIcon();
    QString m_iconName;
    QLabel *m_icon;
};

} // namespace metaflow::ui
