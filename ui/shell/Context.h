#pragma once

#include "ui/shell/ConnectionState.h"
#include "core/analytics/ReportService.h"
#include "core/catalog/CatalogService.h"
#include "core/exchange/ExportService.h"
#include "core/exchange/GlossaryFiles.h"
#include "core/exchange/UploadService.h"
#include "core/generation/GenerationService.h"
#include "core/generation/GlossaryService.h"
#include "core/generation/PatternService.h"
#include "core/generation/RetentionService.h"
#include "core/generation/TemplateService.h"
#include "core/importing/ImportService.h"
#include "core/practice/PracticeWorkspace.h"
#include "core/providers/Prices.h"
#include "core/review/CheckService.h"
#include "core/review/RecordService.h"
#include "core/review/ReviewService.h"
#include "core/store/Drafts.h"

#include <functional>

namespace metaflow::ui {

class Dialogs;
class KeyMap;
struct MachineServices;
class Rechecker;
class StallMonitor;
class Theme;
class Trace;

/// What the settings page works with: all that a team agrees on.
struct TeamServices {
    generation::TemplateService &templates;
    generation::GlossaryService &glossary;
    exchange::GlossaryFiles &glossaryFiles;
    review::CheckService &checks;
    generation::PatternService &patterns;
    generation::RetentionService &retention;
    providers::Prices prices; ///< copies share one list
    QString pricesFile; ///< rows of this machine's own
};

/// What pages work with: services that app/desktop owns and that outlive every page.
struct Context {
    catalog::CatalogService &catalog;
    generation::GenerationService &generation;
    review::ReviewService &review;
    importing::ImportService &importing;
    exchange::ExportService &exporting;
    store::Drafts &drafts;
    ConnectionState &connection;
    Dialogs &dialogs;
    Trace &trace;
    StallMonitor *stalls = nullptr; ///< none in most tests
    QString storeId = {};
    QString settingsFile = {}; ///< view state (INI); empty: none is kept
    /// Starts the practice workspace of this window; unset in a window on a real store.
    std::function<Job<practice::PracticeAccess>()> startPractice = {};
    /// Opens the other kind of window: practice has a store of its own.
    std::function<void()> openPractice = {};
    std::function<void()> openOwn = {};
    review::RecordService *record = nullptr; ///< none in some tests: then the record is only listed and verified
    exchange::UploadService *uploading = nullptr; ///< none in some tests: then no file comes in
    analytics::ReportService *report = nullptr; ///< none in some tests: then there is no dashboard
    TeamServices *team = nullptr; ///< none in some tests: then there is no settings page
    MachineServices *machine = nullptr; ///< none in some tests: then nothing about this machine can be set
    /// Calls, as long as the object is there, after somebody else has changed the store. Unset in most tests.
    std::function<void(QObject *, std::function<void()>)> watch = {};
    Rechecker *rechecker = nullptr; ///< none in some tests: then nothing is checked again by itself
    Theme *theme = nullptr; ///< none in most tests: then nobody can choose a look
    KeyMap *keys = nullptr; ///< none in most tests: then the keys are the defaults
    QString profile = {}; ///< --profile; empty: the default of ~/.databrickscfg
};

} // namespace metaflow::ui
