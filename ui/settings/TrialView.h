#pragma once

#include "core/generation/TemplateService.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QPlainTextEdit;
class QTableWidget;

namespace metaflow::ui {

/// A draft beside what it would replace, on one table: what is asked, what came back, what the checks say, the price.
class TrialView : public QWidget {
    Q_OBJECT
public:
    explicit TrialView(QWidget *parent = nullptr);

    void setTables(const QVector<ObjectPath> &tables); ///< to choose from
    [[nodiscard]] ObjectPath table() const; ///< the chosen one, or what was typed
    void setPossible(bool possible, const QString &why); ///< false: `why` says what is missing
    void showBusy(const QString &what);
    void showPrepared(const generation::TemplateTrial &trial);
    void showAnswered(const generation::TemplateTrial &trial);
    void showNothing();

Q_SIGNALS:
    void prepareWanted();
    void sendWanted();

private:
    struct Side {
        QLabel *title = nullptr;
        QPlainTextEdit *prompt = nullptr;
        QLabel *price = nullptr;
    };
    [[nodiscard]] Side makeSide(const QString &name, const QString &title);
    void showSide(const Side &side, const generation::TrialSide &shown, bool answered, bool priceKnown);
    void showTexts(const generation::TemplateTrial &trial);

    QComboBox *m_table;
    QPushButton *m_prepare, *m_send;
    QLabel *m_note;
    Side m_draft, m_previous;
    QTableWidget *m_texts;
    QString m_missing; ///< what has to be there first; empty: it is possible
    bool m_busy = false;
};

} // namespace metaflow::ui
