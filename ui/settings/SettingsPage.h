#pragma once

#include "ui/shell/Context.h"
#include "ui/shell/Page.h"

#include <functional>

class QListWidget;
class QStackedWidget;

namespace metaflow::ui {

class Section;

/// What a team has agreed on: templates, glossary, checks, privacy, prices, retention. Sections at the left, one at a
/// time.
class SettingsPage : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(Context &context, QWidget *parent = nullptr);

    void activate() override;
    void refresh() override;
    [[nodiscard]] QString unfinished() const override;

private:
    struct Entry {
        std::function<Section *()> build;
        Section *section = nullptr;
    };
    void add(const QString &title, std::function<Section *()> build);
    void showSection(int index);

    Context &m_context;
    QListWidget *m_sections;
    QStackedWidget *m_stack;
    QVector<Entry> m_entries;
};

} // namespace metaflow::ui
