#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QLineEdit;

namespace metaflow::secrets {
class KeyRing;
}

namespace metaflow::ui {

/// A line for a key or password, and whether it goes into the key store or stays for this session. What was kept before
/// is found by its name, so that nobody types it twice; it is never shown.
class SecretField : public QWidget {
    Q_OBJECT
public:
    /// Without `keys` everything stays in this field. The box is called `<name>Keep`.
    SecretField(secrets::KeyRing *keys, const QString &name, const QString &accessibleName, QWidget *parent = nullptr);
    ~SecretField() override;

    /// Which secret it is: reads what is kept, in its own time, again each time this is called. Empty: none that could
    /// be kept.
    void lookFor(const QString &keyName);
    /// What is typed, else what was found.
    [[nodiscard]] Secret secret() const;
    [[nodiscard]] bool isTyped() const;
    [[nodiscard]] bool isThisSessionOnly() const;
    /// Puts what is typed where the box says, empties the line, then calls `then`. A locked key store is its error:
    /// nothing is lost, the line stays as it is.
    void keep(std::function<void(const Result<void> &)> then);
    void clear(); ///< what is typed
    void setResting(const QString &placeholder); ///< said while the line is empty
    /// Whether there is anything to keep here: the box is hidden otherwise.
    void setKeepable(bool keepable);
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void changed(); ///< something else than before is typed or found
    /// What is kept cannot be read. Nobody asked for it just now: whoever says so leaves the focus where it is.
    void failed(const metaflow::Error &error);
    void left(); ///< the focus is elsewhere in the window: neither in the line nor on the box

private:
    void showResting();
    void found(const Secret &kept);
    void settle(const Secret &kept);
    void followFocus(const QWidget *before, const QWidget *now);
    secrets::KeyRing *m_keys;
    QLineEdit *m_edit;
    QCheckBox *m_keep;
    QString m_keyName, m_resting;
    Secret m_kept;
    int m_look = 0; ///< number of the last look; a late answer to an earlier one means nothing
};

} // namespace metaflow::ui
