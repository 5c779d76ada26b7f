#pragma once

#include "core/base/Engine.h"
#include "core/base/Workers.h"
#include "core/catalog/CatalogService.h"
#include "core/exchange/ExportService.h"
#include "core/generation/GenerationService.h"
#include "core/importing/ImportService.h"
#include "core/review/ReviewService.h"
#include "core/store/Drafts.h"
#include "core/store/Store.h"

#include <memory>

namespace metaflow::app {

/// Where files of one user live: METAFLOW_HOME, else the platform's folders. Practice has folders of its own.
struct Folders {
    QString data, config, cache, state;
    [[nodiscard]] static Folders ofUser(bool practice);
    [[nodiscard]] QString storeFile() const;
    [[nodiscard]] QString draftsFile() const;
    [[nodiscard]] QString practiceStateFile() const;
};

/// Owns clock, engine, store, HTTP client, session and the services over them, in the order in which they must go.
/// The window and the command line are each one of these plus their own surface.
class Services {
public:
    Services(Engine::Threading threading, store::StoreUrl storeUrl, QString draftsFile);
    ~Services();
    Services(const Services &) = delete;
    Services &operator=(const Services &) = delete;

    [[nodiscard]] Clock &clock();
    [[nodiscard]] Engine &engine();
    [[nodiscard]] store::Store &store();
    [[nodiscard]] store::Drafts &drafts();
    [[nodiscard]] catalog::CatalogService &catalog();
    [[nodiscard]] generation::GenerationService &generation();
    [[nodiscard]] review::ReviewService &review();
    [[nodiscard]] importing::ImportService &importing();
    [[nodiscard]] exchange::ExportService &exporting();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace metaflow::app
