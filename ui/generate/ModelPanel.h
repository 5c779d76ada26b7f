#pragma once

#include "core/model/Run.h"
#include "core/providers/ModelAccess.h"
#include "core/providers/ModelOffer.h"

#include <QFrame>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;

namespace metaflow::secrets {
class KeyRing;
}

namespace metaflow::ui {

class SecretField;

/// Which model, with which key (a kept one is found by its address), for how much, and what of samples may leave the
/// machine.
class ModelPanel : public QFrame {
    Q_OBJECT
public:
    /// Without `keys` a key stays in this panel.
    explicit ModelPanel(secrets::KeyRing *keys, QWidget *parent = nullptr);

    void setAccess(const providers::ModelAccess &access, bool practice);
    void setModels(const QVector<providers::ModelOffer> &models);
    void chooseModel(const QString &name); ///< as if typed
    /// Whose model serving can be chosen as well.
    void setWorkspace(const QString &host);
    void setPrivacy(const std::optional<PrivacyMode> &mode); ///< nothing: nobody chose for this catalog yet
    [[nodiscard]] providers::ModelAccess access() const;
    void set(const GenerationOptions &options); ///< model, address and budget; an offered address stays
    void applyTo(GenerationOptions &options) const;
    [[nodiscard]] std::optional<PrivacyMode> privacy() const;
    void showKey(); ///< looks for it again: it may have been replaced or removed elsewhere

Q_SIGNALS:
    void changed(); ///< a quote no longer fits
    void accessChanged(); ///< another address or key was typed
    void privacyChosen(metaflow::PrivacyMode mode);

private:
    void buildForm();
    void showPrivacy();
    void showProvider(); ///< address, key and model of the one that is chosen
    [[nodiscard]] bool isServing() const;
    void keepKey();
    QLineEdit *m_baseUrl;
    SecretField *m_key;
    QComboBox *m_provider, *m_model, *m_privacy;
    QDoubleSpinBox *m_budget;
    QLabel *m_privacyText, *m_keyText;
    QString m_serving; ///< the workspace's own models; empty before it is known
    struct Elsewhere {
        QString baseUrl, model;
    };
    Elsewhere m_elsewhere; ///< what stood there before model serving was chosen
    QString m_endpoint; ///< the same the other way round
    Secret m_offeredKey; ///< the practice workspace's own
    bool m_keeps = false; ///< there are keys that are kept
    bool m_offered = false;
    bool m_setting = false;
};

} // namespace metaflow::ui
