#pragma once

#include "core/review/WordDiff.h"

#include <QPlainTextEdit>

namespace metaflow::ui {

/// Shows a text, or what a word-level diff of two texts says: only changed words are marked, taken out ones struck
/// through after a −, new ones underlined after a +, both in colour as well. The accessible description says the same.
class DiffText : public QPlainTextEdit {
    Q_OBJECT
public:
    DiffText(const QString &name, const QString &accessibleName, QWidget *parent = nullptr);

    void showText(const QString &text);
    void showDiff(const QString &before, const QString &after);
    void showParts(const QVector<review::DiffPart> &parts); ///< of a diff that was made elsewhere
Q_SIGNALS:
    void painted(); ///< once for each of these

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void render();
    QVector<review::DiffPart> m_parts;
    bool m_painted = false;
    bool m_rendering = false;
};

} // namespace metaflow::ui
