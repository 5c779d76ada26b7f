#pragma once

#include "ui/shell/Context.h"
#include "core/databricks/AccountService.h"
#include "core/model/UserChoices.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace metaflow::ui {

class ModelForm;
class SignInStep;
class StartDoors;
class StoreForm;
class WarehouseForm;

/// From nothing to work: four doors, and the steps behind *My workspace*. Every step can be skipped and made later in
/// Settings; what was chosen is kept when the assistant is left.
class StartAssistant : public QWidget {
    Q_OBJECT
public:
    /// `context.machine` must be there.
    explicit StartAssistant(Context &context, QWidget *parent = nullptr);

    void begin(); ///< at the doors
    void beginWorkspace(); ///< at the sign-in

Q_SIGNALS:
    void left(); ///< finished or skipped: on to the pages
    void planWanted(const QString &file); ///< after left()
    void fileWanted(const QString &file); ///< of rows, CSV or Excel; after left()
    void networkWanted(); ///< to Settings, Network; after left()

private:
    enum Place { Doors, SignIn, WarehouseChoice, Model, StoreChoice, Team };
    void buildLayout();
    void connectParts();
    void go(Place place);
    void next();
    void back();
    void skip();
    void practise();
    void openFile();
    void signedIn(const databricks::Account &account);
    void storeChosen(const QString &url);
    void leave();
    struct Words {
        QString title, text;
    };
    [[nodiscard]] static Words wordsOf(Place place);
    [[nodiscard]] bool has(Place place) const; ///< else there is nothing to choose there

    Context &m_context;
    UserChoices m_choices;
    Place m_place = Doors;
    QStackedWidget *m_places;
    StartDoors *m_doors;
    SignInStep *m_signIn;
    WarehouseForm *m_warehouse;
    ModelForm *m_model;
    StoreForm *m_store, *m_team;
    QLabel *m_title, *m_text, *m_note;
    QPushButton *m_back, *m_skip;
};

} // namespace metaflow::ui
