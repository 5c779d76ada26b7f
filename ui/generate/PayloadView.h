#pragma once

#include <QDialog>
#include <QVector>

class QCheckBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;

namespace metaflow::ui {

/// "What leaves this machine": every body of a prepared run, byte for byte, or laid out for reading.
class PayloadView : public QDialog {
    Q_OBJECT
public:
    explicit PayloadView(QWidget *parent = nullptr);
    void show(const QString &address, const QVector<QByteArray> &bodies);

private:
    void showBody();
    QVector<QByteArray> m_bodies;
    QLabel *m_title;
    QListWidget *m_list;
    QPlainTextEdit *m_text;
    QCheckBox *m_readable;
};

} // namespace metaflow::ui
