#include "ui/review/TextChecks.h"

#include "ui/review/FindingsList.h"
#include "ui/review/TextEditor.h"
#include "ui/shell/Background.h"

using namespace std::chrono_literals;

namespace metaflow::ui {

TextChecks::TextChecks(TextEditor &text, FindingsList &list, QObject *parent)
    : QObject(parent)
    , m_text(text)
    , m_list(list)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(150ms);
    connect(&m_timer, &QTimer::timeout, this, &TextChecks::check);
    connect(&m_text, &TextEditor::dismissWanted, this, &TextChecks::dismissFirst);
    connect(&m_list, &FindingsList::dismissWanted, this, &TextChecks::dismiss);
    connect(&m_list, &FindingsList::restoreWanted, this, &TextChecks::restore);
}

void TextChecks::show(const Item &item)
{
    if (!m_item || m_item->id != item.id) {
        m_context.reset();
    }
    m_item = item;
    if (hasDraft()) {
        check();
    } else {
        showFound(item.findings);
    }
}

void TextChecks::clear()
{
    m_item.reset();
    m_context.reset();
    m_found.clear();
    m_list.showNothing();
}

void TextChecks::setContext(const checks::CheckContext &context)
{
    m_context = context;
    if (hasDraft()) {
        m_timer.start(); // it was checked without its table and the team's settings
    }
}

void TextChecks::textChanged()
{
    m_timer.start();
}

int TextChecks::maxLength() const
{
    return m_context ? m_context->maxLength : checks::CheckContext().maxLength;
}

bool TextChecks::hasDraft() const
{
    return m_item && m_text.text() != m_item->current;
}

QVector<Finding> TextChecks::dismissedWithDraft() const
{
    return hasDraft() ? m_dismissed.value(m_item->id) : QVector<Finding>();
}

void TextChecks::dismissFirst()
{
    if (const auto finding = m_list.firstOpen()) {
        dismiss(*finding);
    }
}

void TextChecks::dismiss(const Finding &finding)
{
    if (hasDraft()) {
        m_dismissed[m_item->id] << finding;
        showFound(m_found);
        Q_EMIT dismissedChanged();
    } else if (m_item) {
        Q_EMIT dismissWanted(finding);
    }
}

void TextChecks::restore(const Finding &finding)
{
    if (m_item) {
        m_dismissed[m_item->id].removeIf([&finding](const Finding &one) { return isSameFinding(one, finding); });
        showFound(m_found);
        Q_EMIT dismissedChanged();
    }
}

void TextChecks::showFound(const QVector<Finding> &found)
{
    m_found = found;
    const QVector<Finding> typing = dismissedWithDraft();
    const auto shown = withDismissed(found, typing + dismissedFindings(m_item->findings));
    m_list.show(shown, typing);
    m_text.underline(openFindings(shown));
}

void TextChecks::check()
{
    if (!m_item) {
        return;
    }
    const checks::CheckContext about = m_context.value_or(checks::contextOf(*m_item));
    const QString checked = m_text.text();
    const ItemId id = m_item->id;
    const auto job
        = inBackground([about, checked]() -> Result<checks::Checked> { return checks::check(checked, about); });
    job.then(this, [this, id, checked](const Result<checks::Checked> &found) {
        if (found && m_item && m_item->id == id && checked == m_text.text()) {
            showFound(found->findings);
        }
    });
}

} // namespace metaflow::ui
