#pragma once

#include "ui/shell/Context.h"
#include "ui/shell/MachineServices.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace metaflow::ui {

class FieldRows;
class SecretField;

/// What is typed as the address of a model, as runs and names of keys have it: no slash at its end.
[[nodiscard]] QString modelAddress(const QString &typed);

/// Which language model, where, with which key. Testing asks for the list of its models, which costs nothing.
class ModelForm : public QWidget {
    Q_OBJECT
public:
    /// `context.machine` must be there.
    explicit ModelForm(Context &context, QWidget *parent = nullptr);

    void setChoices(const UserChoices &choices); ///< provider, address and model of them
    void focusFirst();
    void lookForKey(); ///< again: it may have been replaced or removed elsewhere

Q_SIGNALS:
    /// The key is kept by then.
    void chosen(const QString &provider, const QString &baseUrl, const QString &model);

private:
    void buildRows();
    void showProvider();
    [[nodiscard]] bool isServing() const;
    [[nodiscard]] providers::ModelAccess access() const;
    [[nodiscard]] bool isComplete();
    void test();
    void tested(const Result<QVector<providers::ModelOffer>> &offers);
    void use();
    void complain(const Error &error);
    Context &m_context;
    FieldRows *m_rows;
    QComboBox *m_provider, *m_model;
    QLineEdit *m_address;
    SecretField *m_key;
    QPushButton *m_test, *m_use;
    QLabel *m_outcome;
    Job<QVector<providers::ModelOffer>> m_job;
};

} // namespace metaflow::ui
