#include "ui/widgets/Banner.h"

#include "ui/widgets/Build.h"
#include "core/wording/Wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

#include <array>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_what(label({}, Role::Title))
    , m_todo(label({}))
    , m_action(button({}, u"bannerAction"_s))
    , m_other(button({}, u"bannerOther"_s))
    , m_close(flatButton(tr("Close"), u"bannerClose"_s))
{
    identify(this, u"banner"_s, tr("Message"));
    m_what->setWordWrap(true);
    m_todo->setWordWrap(true);
    m_what->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_todo->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_what);
    texts->addWidget(m_todo);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->addLayout(texts, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_other);
    layout->addWidget(m_close);
    connect(m_close, &QPushButton::clicked, this, &Banner::clear);
    connect(m_action, &QPushButton::clicked, this, [this] { run(m_then); });
    connect(m_other, &QPushButton::clicked, this, [this] { run(m_otherThen); });
    clear();
}

void Banner::show(Kind kind, const QString &what, const QString &todo)
{
    static constexpr std::array names = {"info"_L1, "good"_L1, "error"_L1};
    setProperty("banner", QString(names.at(static_cast<size_t>(kind))));
    style()->unpolish(this);
    style()->polish(this);
    m_what->setText(what);
    m_todo->setText(todo);
    m_todo->setVisible(!todo.isEmpty());
    m_action->hide();
    m_other->hide();
    m_then = {};
    m_otherThen = {};
    setAccessibleDescription(text());
    setVisible(true);
    announce(this);
}

void Banner::show(const Error &error)
{
    if (error.code == ErrorCode::Cancelled) {
        return;
    }
    const wording::Sentence sentence = wording::describe(error);
    show(Kind::Error, sentence.what, sentence.todo);
}

void Banner::offer(const QString &action, std::function<void()> then)
{
    QPushButton *free = m_then ? m_other : m_action;
    free->setText(action);
    free->setAccessibleName(QString(action).remove(u'&'));
    (m_then ? m_otherThen : m_then) = std::move(then);
    free->show();
}

void Banner::run(const std::function<void()> &then)
{
    const auto called = then; // the call may show something else here
    clear();
    if (called) {
        called();
    }
}

void Banner::clear()
{
    m_then = {};
    m_otherThen = {};
    hide();
}

QString Banner::text() const
{
    return m_todo->text().isEmpty() ? m_what->text() : m_what->text() + u' ' + m_todo->text();
}

} // namespace metaflow::ui
