#include "ui/window/Window.h"

#include "ui/generate/GeneratePage.h"
#include "ui/history/HistoryPage.h"
#include "ui/importing/ImportPage.h"
#include "ui/review/FilterLine.h"
#include "ui/review/ReviewPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/MainWindow.h"

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

Page *makeGenerate(Context &context, MainWindow *window)
{
    auto *page = new GeneratePage(context);
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
            u"settings"_s, MainWindow::tr("Settings"), [&context]() -> Page * { return new SettingsPage(context); });
    }
    window->showPage(start.offline && !start.practice ? ReviewPageIndex : GeneratePageIndex);
    if (start.practice && context.startPractice) {
        qobject_cast<GeneratePage *>(window->page(GeneratePageIndex))->startPractice();
    }
    return window;
}

} // namespace metaflow::ui
