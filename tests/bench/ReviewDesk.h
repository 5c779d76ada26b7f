#pragma once

#include "app/composition/Services.h"
#include "tests/support/RunLoop.h"
#include "ui/review/ItemEditor.h"
#include "ui/review/ReviewPage.h"
#include "ui/review/ReviewTable.h"
#include "ui/shell/Context.h"
#include "ui/shell/Dialogs.h"
#include "ui/shell/StallMonitor.h"
#include "ui/shell/Trace.h"

#include <QFileInfo>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTest>
#include <QTimer>

#include <functional>

namespace metaflow::bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using testing::waitFor;

class NoDialogs final : public ui::Dialogs {
public:
    void ask(QWidget *, const ui::Question &, std::function<void(bool)> then) override { then(false); }
    void saveFile(QWidget *, const QString &, const QString &, const QString &, std::function<void(QString)>) override
    {
    }
    void openFile(QWidget *, const QString &, const QString &, std::function<void(QString)>) override { }
};

/// A window's review page on the store, as app/desktop wires it.
class Desk {
public:
    explicit Desk(const QString &file)
        : m_services(Engine::Threading::OwnThread, *store::StoreUrl::parse(u"sqlite:"_s + file),
            app::Folders::in(QFileInfo(file).absolutePath()))
        , m_connection(m_services.catalog(), false, Person{u"bench"_s, UserSource::SystemAccount})
    {
    }

    Result<void> open()
    {
        const auto info = waitFor(m_services.store().open());
        if (!info) {
            return fail(info.error());
        }
        m_context = std::make_unique<ui::Context>(
            ui::Context{m_services.catalog(), m_services.generation(), m_services.review(), m_services.importing(),
                m_services.exporting(), m_services.drafts(), m_connection, m_dialogs, m_trace});
        m_context->storeId = info->storeId;
        m_context->stalls = &m_stalls;
        m_page = std::make_unique<ui::ReviewPage>(*m_context);
        m_page->resize(1160, 660);
        m_page->show();
        return {};
    }
    [[nodiscard]] ui::ReviewPage &page() { return *m_page; }
    [[nodiscard]] ui::ReviewTable &table() { return *m_page->findChild<ui::ReviewTable *>(u"reviewTable"_s); }
    [[nodiscard]] app::Services &services() { return m_services; }
    /// Of the event loop since the last call, milliseconds.
    [[nodiscard]] double longestStall()
    {
        const auto longest = static_cast<double>(m_stalls.longest().count());
        m_stalls.reset();
        return longest;
    }
    [[nodiscard]] bool isEmpty() { return m_page->findChild<QWidget *>(u"reviewEmpty"_s)->isVisible(); }
    /// `decided`: so many may be missing in a list of pending ones.
    [[nodiscard]] bool lists(int rows, int decided = 0)
    {
        return QTest::qWaitFor(
            [&] { return table().model()->rowCount() <= rows && table().model()->rowCount() >= rows - decided; },
            60'000);
    }
    /// Milliseconds until the text of another item was painted; nothing if that takes a minute.
    std::optional<double> untilPainted(const QElapsedTimer &timer, const std::function<void()> &begin)
    {
        QEventLoop loop;
        double painted = -1;
        QObject::connect(m_page->findChild<ui::ItemEditor *>(), &ui::ItemEditor::painted, &loop, [&] {
            painted = static_cast<double>(timer.nsecsElapsed()) / 1e6;
            loop.quit();
        });
        QTimer::singleShot(60s, &loop, &QEventLoop::quit);
        begin();
        loop.exec();
        return painted < 0 ? std::nullopt : std::optional(painted);
    }

private:
    ui::StallMonitor m_stalls;
    app::Services m_services;
    ui::ConnectionState m_connection;
    NoDialogs m_dialogs;
    ui::Trace m_trace{QString()};
    std::unique_ptr<ui::Context> m_context;
    std::unique_ptr<ui::ReviewPage> m_page;
};

} // namespace metaflow::bench
