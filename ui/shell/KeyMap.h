#pragma once

#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QThreadPool>
#include <QVector>

class QKeyEvent;

namespace metaflow::ui {

/// Where a key means something.
enum class KeyMode {
    List, ///< of the review page: bare keys
    Text, ///< while a text is typed: none of them bare
    Page, ///< anywhere on the review page
};

/// One command that a key stands for.
struct Command {
    QString id; ///< stays: kept in the settings
    KeyMode mode = KeyMode::List;
    QString does; ///< for people
    QList<QKeySequence> defaults; ///< of one key each
};
/// Every command whose keys can be changed. cli.md has the defaults.
[[nodiscard]] const QVector<Command> &commands();

/// What was pressed. The keypad's Enter is Enter, and a sign is itself whether or not it takes Shift on this keyboard.
[[nodiscard]] QKeySequence keyOf(const QKeyEvent &event);
/// As the platform writes it; Qt's Return is what keyboards and people call Enter.
[[nodiscard]] QString keyName(const QKeySequence &key);
/// What the key does in this mode whatever the key map says, for people; empty: nothing.
[[nodiscard]] QString fixedMeaning(KeyMode mode, const QKeySequence &key);

/// Which key stands for which command: the defaults, and what the person of this machine changed. A key means one thing
/// in a mode; one of the page means the same in both others.
class KeyMap : public QObject {
    Q_OBJECT
public:
    /// Empty: the defaults, and nothing is kept.
    explicit KeyMap(QString settingsFile = {}, QObject *parent = nullptr);
    ~KeyMap() override;

    [[nodiscard]] QList<QKeySequence> keys(const QString &command) const;
    /// `Enter, Ctrl+Enter`, as keyName() has them.
    [[nodiscard]] QString text(const QString &command) const;
    /// The first of them, for a sentence; empty: it has none.
    [[nodiscard]] QString name(const QString &command) const { return keyName(keys(command).value(0)); }
    /// Empty where the key means nothing in this mode.
    [[nodiscard]] QString commandFor(KeyMode mode, const QKeyEvent &event) const;
    /// The command that has this key already where it would be in the way of `command`; else empty.
    [[nodiscard]] QString takenBy(const QString &command, const QKeySequence &key) const;
    /// Keys that are taken or have a fixed meaning are left out; gives back those that were set.
    QList<QKeySequence> set(const QString &command, const QList<QKeySequence> &keys);
    void reset(); ///< all of them
    [[nodiscard]] bool isChanged(const QString &command) const { return m_own.contains(command); }

Q_SIGNALS:
    void changed();

private:
    void read();
    void write();
    QString m_file;
    QHash<QString, QList<QKeySequence>> m_own; ///< other than the defaults
    QThreadPool m_writer; ///< of one thread: what was changed last is what stays
};

/// `U` where that is the key of it: what takes a decision back, inside a sentence; "undo" where no key does.
[[nodiscard]] QString undoName(const KeyMap &keys);
/// The map itself; where there is none, one of the defaults that `owner` owns.
[[nodiscard]] const KeyMap *mapOrDefaults(const KeyMap *keys, QObject *owner);

} // namespace metaflow::ui
