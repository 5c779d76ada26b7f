#pragma once

#include "app/composition/Folders.h"
#include "app/composition/StorePassword.h"
#include "core/analytics/ReportService.h"
#include "core/base/Engine.h"
#include "core/base/Workers.h"
#include "core/catalog/CatalogService.h"
#include "core/exchange/ExportService.h"
#include "core/exchange/GlossaryFiles.h"
#include "core/exchange/UploadService.h"
#include "core/generation/GenerationService.h"
#include "core/generation/GlossaryService.h"
#include "core/generation/PatternService.h"
#include "core/generation/TemplateService.h"
#include "core/generation/RetentionService.h"
#include "core/health/Doctor.h"
#include "core/importing/ImportService.h"
#include "core/providers/Prices.h"
#include "core/review/CheckService.h"
#include "core/review/RecordService.h"
#include "core/review/ReviewService.h"
#include "core/store/BackupService.h"
#include "core/store/Drafts.h"
#include "core/store/Store.h"

#include <memory>

namespace metaflow::databricks {
class AccountService;
class Session;
} // namespace metaflow::databricks
namespace metaflow::secrets {
class KeyRing;
}

namespace metaflow::app {

/// Owns clock, engine, store, HTTP client, session and the services over them, in the order in which they must go.
/// The window and the command line are each one of these plus their own surface.
class Services {
public:
    Services(Engine::Threading threading, store::StoreUrl storeUrl, const Folders &folders);
    /// Cancels what runs and waits for it; then the clients go, on the engine's thread, then everything else.
    ~Services();
    Services(const Services &) = delete;
    Services &operator=(const Services &) = delete;

    [[nodiscard]] Clock &clock();
    [[nodiscard]] Engine &engine();
    [[nodiscard]] store::Store &store();
    [[nodiscard]] store::Drafts &drafts();
    /// This user's keys; callable from any thread.
    [[nodiscard]] secrets::KeyRing &keys();
    /// This user's sign-ins; callable from any thread.
    [[nodiscard]] databricks::AccountService &accounts();
    /// Proxy and certificates as the network file has them by now, with the proxy's password out of the key ring. Call
    /// it before anything is sent, and when the file has changed. FileUnreadable, FileInvalid, KeyStoreLocked: then
    /// what is known is used.
    [[nodiscard]] Job<bool> useNetwork();
    /// Whose workspace gives the passwords of Lakebase databases; empty: the default sign-in. Call it before the store
    /// is opened, and when another one was chosen.
    void useAccount(const QString &name);
    /// Of another database than the store's, for whoever signs in there; goes before this does. Never null: for a file
    /// nobody asks.
    [[nodiscard]] std::unique_ptr<StorePassword> passwordOf(const store::StoreUrl &url);
    [[nodiscard]] health::Doctor &doctor();
    [[nodiscard]] store::BackupService &backups();
    /// For lists of models; used on the engine's thread alone.
    [[nodiscard]] databricks::Session &session();
    [[nodiscard]] catalog::CatalogService &catalog();
    [[nodiscard]] generation::GenerationService &generation();
    [[nodiscard]] generation::TemplateService &templates();
    [[nodiscard]] generation::GlossaryService &glossary();
    [[nodiscard]] generation::RetentionService &retention();
    [[nodiscard]] generation::PatternService &patterns();
    [[nodiscard]] review::ReviewService &review();
    [[nodiscard]] review::RecordService &record();
    [[nodiscard]] review::CheckService &checks();
    [[nodiscard]] importing::ImportService &importing();
    [[nodiscard]] exchange::ExportService &exporting();
    [[nodiscard]] exchange::GlossaryFiles &glossaryFiles();
    [[nodiscard]] exchange::UploadService &uploading();
    [[nodiscard]] analytics::ReportService &report();
    /// The price list that quotes use: a copy that follows a reload.
    [[nodiscard]] providers::Prices prices() const;
    [[nodiscard]] const QString &pricesFile() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace metaflow::app
