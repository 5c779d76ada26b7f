#include "ui/window/Window.h"

#include "ui/generate/GeneratePage.h"
#include "ui/history/HistoryPage.h"
#include "ui/importing/ImportPage.h"
#include "ui/review/FilterLine.h"
#include "ui/review/ReviewPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/MachineServices.h"
#include "ui/shell/MainWindow.h"
#include "ui/start/StartAssistant.h"

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

/// The list that holds this object alone.
QString lineOf(const ObjectPath &object)
{
    Query query;
    query.filter.catalog = object.catalog();
    query.filter.schema = object.schema();
    query.filter.table = object.table();
    query.filter.column = object.parts.mid(3).join(u'.');
    if (object.isTable()) {
        query.filter.kind = ObjectKind::Table;
    }
    return filterLineOf(query);
}

void openPlan(MainWindow *window, const QString &file)
{
    window->showPage(ImportPageIndex);
    qobject_cast<ImportPage *>(window->page(ImportPageIndex))->openFile(file);
}

StartAssistant *openAssistant(Context &context, MainWindow *window)
{
    auto *assistant = new StartAssistant(context);
    QObject::connect(assistant, &StartAssistant::left, window, &MainWindow::uncover);
    QObject::connect(
        assistant, &StartAssistant::planWanted, window, [window](const QString &file) { openPlan(window, file); });
    QObject::connect(assistant, &StartAssistant::networkWanted, window, [window] {
        window->showPage(SettingsPageIndex);
        qobject_cast<SettingsPage *>(window->page(SettingsPageIndex))->openSection(u"network"_s);
    });
    window->cover(assistant);
    return assistant;
}

Page *makeGenerate(Context &context, MainWindow *window)
{
    auto *page = new GeneratePage(context);
    QObject::connect(page, &GeneratePage::setUpWanted, window,
        [&context, window] { openAssistant(context, window)->beginWorkspace(); });
    QObject::connect(page, &GeneratePage::reviewWanted, window, [window](RunId run) {
        auto *review = qobject_cast<ReviewPage *>(window->page(ReviewPageIndex));
        review->openFlagged(u"status:pending run:%1"_s.arg(run.value()));
        window->showPage(ReviewPageIndex);
    });
    QObject::connect(page, &GeneratePage::itemWanted, window, [window](ItemId, const ObjectPath &object) {
        auto *review = qobject_cast<ReviewPage *>(window->page(ReviewPageIndex));
        review->openLine(lineOf(object));
        window->showPage(ReviewPageIndex);
    });
    return page;
}

Page *makeReview(Context &context, MainWindow *window)
{
    auto *page = new ReviewPage(context);
    QObject::connect(page, &ReviewPage::generateWanted, window, [window] { window->showPage(GeneratePageIndex); });
    QObject::connect(page, &ReviewPage::importWanted, window, [window] { window->showPage(ImportPageIndex); });
    return page;
}

Page *makeImport(Context &context, MainWindow *window)
{
    auto *page = new ImportPage(context);
    QObject::connect(page, &ImportPage::reviewWanted, window, [window] { window->showPage(ReviewPageIndex); });
    QObject::connect(page, &ImportPage::itemWanted, window, [window](const ObjectPath &object) {
        auto *review = qobject_cast<ReviewPage *>(window->page(ReviewPageIndex));
        review->openLine(lineOf(object));
        window->showPage(ReviewPageIndex);
    });
    QObject::connect(page, &ImportPage::connectWanted, window, [window] { window->showPage(GeneratePageIndex); });
    return page;
}

Page *makeSettings(Context &context, MainWindow *window)
{
    auto *page = new SettingsPage(context);
    QObject::connect(page, &SettingsPage::pageWanted, window,
        [window](const QString &id) { window->showPage(id == "history"_L1 ? HistoryPageIndex : GeneratePageIndex); });
    return page;
}

} // namespace

std::unique_ptr<MainWindow> makeWindow(Context &context, const WindowStart &start)
{
    auto window = std::make_unique<MainWindow>(context);
    MainWindow *raw = window.get();
    window->addPage(u"generate"_s, MainWindow::tr("Generate"), [&context, raw] { return makeGenerate(context, raw); });
    window->addPage(u"review"_s, MainWindow::tr("Review"), [&context, raw] { return makeReview(context, raw); });
    window->addPage(u"import"_s, MainWindow::tr("Import"), [&context, raw] { return makeImport(context, raw); });
    window->addPage(
        u"history"_s, MainWindow::tr("History"), [&context]() -> Page * { return new HistoryPage(context); });
    if (context.team != nullptr) {
        window->addPage(
            u"settings"_s, MainWindow::tr("Settings"), [&context, raw] { return makeSettings(context, raw); });
    }
    window->showPage(start.offline && !start.practice ? ReviewPageIndex : GeneratePageIndex);
    if (start.welcome && context.machine != nullptr) {
        openAssistant(context, raw)->begin();
    }
    if (start.practice && context.startPractice) {
        qobject_cast<GeneratePage *>(window->page(GeneratePageIndex))->startPractice();
    }
    return window;
}

} // namespace metaflow::ui
