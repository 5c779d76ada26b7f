#pragma once

#include "app/composition/Folders.h"
#include "core/base/Engine.h"
#include "core/base/Workers.h"
#include "core/catalog/CatalogService.h"
#include "core/exchange/ExportService.h"
#include "core/exchange/GlossaryFiles.h"
#include "core/generation/GenerationService.h"
#include "core/generation/GlossaryService.h"
#include "core/generation/PatternService.h"
#include "core/generation/TemplateService.h"
#include "core/generation/RetentionService.h"
#include "core/importing/ImportService.h"
#include "core/providers/Prices.h"
#include "core/review/CheckService.h"
#include "core/review/RecordService.h"
#include "core/review/ReviewService.h"
#include "core/store/Drafts.h"
#include "core/store/Store.h"

#include <memory>

namespace metaflow::databricks {
class Session;
}

namespace metaflow::app {

/// Owns clock, engine, store, HTTP client, session and the services over them, in the order in which they must go.
/// The window and the command line are each one of these plus their own surface.
class Services {
public:
    /// `pricesFile`: the user's own price list, over the shipped one; may be missing.
    Services(Engine::Threading threading, store::StoreUrl storeUrl, QString draftsFile, QString pricesFile = {});
    /// Cancels what runs and waits for it; then the clients go, on the engine's thread, then everything else.
    ~Services();
    Services(const Services &) = delete;
    Services &operator=(const Services &) = delete;

    [[nodiscard]] Clock &clock();
    [[nodiscard]] Engine &engine();
    [[nodiscard]] store::Store &store();
    [[nodiscard]] store::Drafts &drafts();
    /// For the doctor; used on the engine's thread alone.
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
    /// The price list that quotes use: a copy that follows a reload.
    [[nodiscard]] providers::Prices prices() const;
    [[nodiscard]] const QString &pricesFile() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace metaflow::app
