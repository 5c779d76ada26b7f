#pragma once

#include "ui/settings/Section.h"
#include "ui/shell/Context.h"

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace metaflow::store {
struct StoreInfo;
}

namespace metaflow::ui {

class StoreAdopter;
class StoreMover;

/// Which store is open and what one may do there; another one, moving this one, adopting the earlier tool's.
class StoreSection : public Section {
    Q_OBJECT
public:
    /// `context.machine` must be there.
    explicit StoreSection(Context &context, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QString unfinished() const override;

private:
    void buildLayout();
    [[nodiscard]] QLabel *addFact(QGridLayout *grid, const QString &caption, const QString &name);
    void connectParts();
    void show(const store::StoreInfo &info);
    void openFile();
    void put(QWidget *below, const QString &title);
    void chooseOther();
    void chooseTarget();
    void chooseEarlier();

    Context &m_context;
    QLabel *m_address, *m_role, *m_holds, *m_title;
    QPushButton *m_other, *m_file, *m_move, *m_adopt;
    QVBoxLayout *m_place;
    QWidget *m_below = nullptr; ///< one of the next two, or the form for another store
    StoreMover *m_mover = nullptr;
    StoreAdopter *m_adopter = nullptr;
};

} // namespace metaflow::ui
