#pragma once

#include "core/model/Item.h"

#include <QHash>
#include <QPlainTextEdit>

namespace metaflow::ui {

class KeyMap;

/// The text that stands, or the draft: plain text, findings underlined. Its commands have the keys of the text mode;
/// Alt with a number takes a suggestion.
class TextEditor : public QPlainTextEdit {
    Q_OBJECT
public:
    /// Without a key map the keys are the defaults.
    explicit TextEditor(const KeyMap *keys = nullptr, QWidget *parent = nullptr);

    /// `standing`: what typing back leads to, where a draft is shown.
    void show(const QString &text, const QString &standing);
    /// Another text stands, and what is typed stays as it is, with the cursor and what can be undone.
    void setStanding(const QString &standing);
    void replace(const QString &text); ///< as if typed: it can be undone
    /// A text that was put here comes back byte for byte; of an edited one only what the person changed differs.
    /// (toPlainText() turns no-break spaces into blanks, and a document knows one kind of line end only.)
    [[nodiscard]] QString text() const;
    void underline(const QVector<Finding> &findings);

Q_SIGNALS:
    void acceptWanted();
    void backWanted();
    void dismissWanted();
    void sameTextWanted();
    void suggestionWanted(int number);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void remember(const QString &text);
    [[nodiscard]] bool command(const QKeyEvent &event);
    const KeyMap *m_keys;
    QHash<QString, QString> m_sources; ///< what the document makes of a text, and that text
    QString m_lineEnd;
};

} // namespace metaflow::ui
