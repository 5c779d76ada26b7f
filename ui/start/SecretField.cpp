#include "ui/start/SecretField.h"

#include "ui/widgets/Build.h"
#include "core/base/Job.h"
#include "core/secrets/KeyRing.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

SecretField::SecretField(secrets::KeyRing *keys, const QString &name, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_keys(keys)
    , m_edit(new QLineEdit)
    , m_keep(new QCheckBox(tr("Keep in the key store")))
{
    setObjectName(name + u"Field"_s);
    identify(m_edit, name, accessibleName);
    identify(m_keep, name + u"Keep"_s, tr("Keep in the key store"),
        tr("Unticked, it is kept in memory until you close MetaFlow, and nowhere else."));
    m_edit->setEchoMode(QLineEdit::Password);
    m_keep->setChecked(keys != nullptr);
    setFocusProxy(m_edit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(m_edit);
    layout->addWidget(m_keep);
    m_keep->setVisible(keys != nullptr); // once it is in here: before, it would be a window for a moment
    connect(m_edit, &QLineEdit::textEdited, this, &SecretField::changed);
    connect(qApp, &QApplication::focusChanged, this, &SecretField::followFocus);
}

SecretField::~SecretField()
{
    disconnect(qApp, nullptr, this, nullptr); // the line goes after this, and the focus with it
}

void SecretField::followFocus(const QWidget *before, const QWidget *now)
{
    // Another window, where the key is copied perhaps, is not elsewhere: that has no widget now.
    if (before != nullptr && now != nullptr && isAncestorOf(before) && !isAncestorOf(now)) {
        Q_EMIT left();
    }
}

void SecretField::lookFor(const QString &keyName)
{
    ++m_look;
    if (keyName != m_keyName) {
        m_keyName = keyName;
        found({});
    }
    if (m_keys == nullptr || keyName.isEmpty()) {
        return;
    }
    Job(m_keys->read(keyName)).then(this, [this, look = m_look](const Result<Secret> &kept) {
        if (look != m_look) {
            return; // another one is meant by now
        }
        if (kept) {
            found(*kept);
        } else if (kept.error().code == ErrorCode::KeyMissing) {
            found({}); // or no longer there
        } else {
            Q_EMIT failed(kept.error());
        }
    });
}

void SecretField::found(const Secret &kept)
{
    if (kept == m_kept) {
        return;
    }
    m_kept = kept;
    showResting();
    Q_EMIT changed();
}

Secret SecretField::secret() const
{
    return isTyped() ? Secret(m_edit->text().toUtf8()) : m_kept;
}

bool SecretField::isTyped() const
{
    return !m_edit->text().isEmpty();
}

bool SecretField::isThisSessionOnly() const
{
    return !m_keep->isChecked();
}

void SecretField::keep(std::function<void(const Result<void> &)> then)
{
    if (m_keys == nullptr || m_keyName.isEmpty() || !isTyped()) {
        then({});
        return;
    }
    const Secret typed = secret();
    if (isThisSessionOnly()) {
        m_keys->keepForSession(m_keyName, typed);
        settle(typed);
        then({});
        return;
    }
    const auto kept = [this, typed, name = m_keyName, then = std::move(then)](const Result<void> &written) {
        if (written && secret() == typed) { // else somebody went on typing
            name == m_keyName ? settle(typed) : clear(); // by now another one may be meant
        }
        then(written);
    };
    Job(m_keys->write(m_keyName, typed)).then(this, kept);
}

void SecretField::settle(const Secret &kept)
{
    ++m_look; // what is being read is older
    m_kept = kept;
    clear();
}

void SecretField::clear()
{
    m_edit->clear();
    showResting();
}

void SecretField::setResting(const QString &placeholder)
{
    m_resting = placeholder;
    showResting();
}

void SecretField::showResting()
{
    m_edit->setPlaceholderText(m_kept.isEmpty() ? m_resting : tr("kept already; type another to replace it"));
}

void SecretField::setKeepable(bool keepable)
{
    m_keep->setVisible(keepable && m_keys != nullptr);
}

} // namespace metaflow::ui
