#pragma once

#include "ui/settings/Section.h"
#include "ui/shell/Context.h"
#include "core/net/NetworkSettings.h"

#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace metaflow::ui {

class FieldRows;
class SecretField;

/// How requests leave this machine: over which proxy, and whose certificates are trusted besides the system's.
class NetworkSection : public Section {
    Q_OBJECT
public:
    /// `context.machine` must be there.
    explicit NetworkSection(Context &context, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] QString unfinished() const override;

private:
    void buildRows();
    void connectParts();
    void showProxy();
    void show(const net::NetworkSettings &settings);
    [[nodiscard]] net::NetworkSettings typed() const;
    [[nodiscard]] bool isChanged() const;
    void lookForPassword();
    void chooseFile();
    void save();
    void saved(const Result<bool> &written);
    void use();
    void complain(const Error &error);

    Context &m_context;
    FieldRows *m_rows;
    QComboBox *m_proxy;
    QLineEdit *m_host, *m_user, *m_caFile;
    QSpinBox *m_port;
    SecretField *m_password;
    QPushButton *m_choose, *m_save;
    std::optional<net::NetworkSettings> m_kept; ///< nothing before they were read
};

} // namespace metaflow::ui
