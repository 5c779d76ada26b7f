#include "ui/window/Window.h"

#include "ui/dashboard/DashboardPage.h"
#include "ui/exchange/FilesPage.h"
#include "ui/generate/GeneratePage.h"
#include "ui/history/HistoryPage.h"
#include "ui/importing/ImportPage.h"
#include "ui/review/FilterLine.h"
#include "ui/review/ReviewPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/FileKind.h"
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

/// Single items have no words in a filter line; `name` says for people which they are.
void openItems(MainWindow *window, const ItemFilter &filter, const QString &name = {})
{
    auto *review = qobject_cast<ReviewPage *>(window->page(ReviewPageIndex));
    if (filter.ids.isEmpty()) {
        Query query;
        query.filter = filter;
        review->openLine(filterLineOf(query));
    } else {
        review->openOnly(name, filter.ids);
    }
    window->showPage(ReviewPageIndex);
}

void openObject(MainWindow *window, const ObjectPath &object)
{
    qobject_cast<ReviewPage *>(window->page(ReviewPageIndex))->openLine(lineOf(object));
    window->showPage(ReviewPageIndex);
}

StartAssistant *openAssistant(Context &context, MainWindow *window)
{
    auto *assistant = new StartAssistant(context);
    QObject::connect(assistant, &StartAssistant::left, window, &MainWindow::uncover);
    QObject::connect(
        assistant, &StartAssistant::planWanted, window, [window](const QString &file) { openFile(*window, file); });
    QObject::connect(
        assistant, &StartAssistant::fileWanted, window, [window](const QString &file) { openFile(*window, file); });
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
    QObject::connect(page, &GeneratePage::itemWanted, window,
        [window](ItemId, const ObjectPath &object) { openObject(window, object); });
    return page;
}

Page *makeReview(Context &context, MainWindow *window)
{
    auto *page = new ReviewPage(context);
    QObject::connect(page, &ReviewPage::generateWanted, window, [window] { window->showPage(GeneratePageIndex); });
    QObject::connect(page, &ReviewPage::importWanted, window, [window] { window->showPage(ImportPageIndex); });
    QObject::connect(page, &ReviewPage::exportWanted, window, [window](const ItemFilter &filter, const QString &name) {
        qobject_cast<FilesPage *>(window->page(FilesPageIndex))->exportItems(filter, name);
        window->showPage(FilesPageIndex);
    });
    return page;
}

Page *makeImport(Context &context, MainWindow *window)
{
    auto *page = new ImportPage(context);
    QObject::connect(page, &ImportPage::reviewWanted, window, [window] { window->showPage(ReviewPageIndex); });
    QObject::connect(
        page, &ImportPage::itemWanted, window, [window](const ObjectPath &object) { openObject(window, object); });
    QObject::connect(page, &ImportPage::connectWanted, window, [window] { window->showPage(GeneratePageIndex); });
    return page;
}

Page *makeHistory(Context &context, MainWindow *window)
{
    auto *page = new HistoryPage(context);
    QObject::connect(page, &HistoryPage::itemWanted, window,
        [window](ItemId, const ObjectPath &object) { openObject(window, object); });
    return page;
}

Page *makeDashboard(Context &context, MainWindow *window)
{
    auto *page = new DashboardPage(context);
    QObject::connect(
        page, &DashboardPage::itemsWanted, window, [window](const ItemFilter &filter) { openItems(window, filter); });
    QObject::connect(page, &DashboardPage::historyWanted, window, [window](const HistoryFilter &filter) {
        qobject_cast<HistoryPage *>(window->page(HistoryPageIndex))->openFilter(filter);
        window->showPage(HistoryPageIndex);
    });
    QObject::connect(page, &DashboardPage::generateWanted, window, [window] { window->showPage(GeneratePageIndex); });
    return page;
}

Page *makeFiles(Context &context, MainWindow *window)
{
    auto *page = new FilesPage(context);
    QObject::connect(page, &FilesPage::itemsWanted, window,
        [window](const ItemFilter &filter, const QString &name) { openItems(window, filter, name); });
    QObject::connect(page, &FilesPage::planWanted, window, [window](const QString &file) { openFile(*window, file); });
    QObject::connect(page, &FilesPage::historyWanted, window, [window] { window->showPage(HistoryPageIndex); });
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

void openFile(MainWindow &window, const QString &file)
{
    if (window.isCovered() && fileKindOf(file) != FileKind::Other) {
        window.uncover();
    }
    if (fileKindOf(file) == FileKind::Plan) {
        window.showPage(ImportPageIndex);
        qobject_cast<ImportPage *>(window.page(ImportPageIndex))->openFile(file);
    } else if (fileKindOf(file) == FileKind::Rows) {
        window.showPage(FilesPageIndex);
        qobject_cast<FilesPage *>(window.page(FilesPageIndex))->openFile(file);
    }
}

std::unique_ptr<MainWindow> makeWindow(Context &context, const WindowStart &start)
{
    auto window = std::make_unique<MainWindow>(context);
    MainWindow *raw = window.get();
    window->addPage(u"generate"_s, MainWindow::tr("Generate"), [&context, raw] { return makeGenerate(context, raw); });
    window->addPage(u"review"_s, MainWindow::tr("Review"), [&context, raw] { return makeReview(context, raw); });
    window->addPage(u"import"_s, MainWindow::tr("Import"), [&context, raw] { return makeImport(context, raw); });
    window->addPage(u"history"_s, MainWindow::tr("History"), [&context, raw] { return makeHistory(context, raw); });
    window->addPage(
        u"dashboard"_s, MainWindow::tr("Dashboard"), [&context, raw] { return makeDashboard(context, raw); });
    window->addPage(u"files"_s, MainWindow::tr("Files"), [&context, raw] { return makeFiles(context, raw); });
    QObject::connect(raw, &MainWindow::fileDropped, raw, [raw](const QString &file) { openFile(*raw, file); });
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
