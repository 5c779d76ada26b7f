#pragma once

#include "ui/generate/RequestModel.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QTableView;
class QTabWidget;

namespace metaflow::ui {

/// "What leaves this machine": every request of a run, before it is sent and after, byte for byte or laid out for
/// reading, with the answer as it came. Plain text alone.
class PayloadView : public QDialog {
    Q_OBJECT
public:
    explicit PayloadView(generation::GenerationService &service, QWidget *parent = nullptr);
    /// `title`: what these requests are, and where they go or went.
    void show(RunId run, const QString &title);

private:
    void build();
    void showFirst();
    void load(int row);
    void showTexts();
    void showText(QPlainTextEdit *view, const QByteArray &text);
    generation::GenerationService &m_service;
    RequestModel m_model;
    QLabel *m_title, *m_facts;
    QTableView *m_list;
    QTabWidget *m_tabs;
    QPlainTextEdit *m_sent, *m_answer;
    QCheckBox *m_readable;
    Request m_shown;
    quint64 m_wanted = 0; ///< a newer row makes an older answer pointless
};

} // namespace metaflow::ui
