#include "ui/generate/PayloadView.h"

#include "ui/shell/Background.h"
#include "ui/widgets/Build.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

/// Indented, with real line ends where JSON has \n: for eyes, not for machines.
QString laidOut(const QByteArray &body)
{
    QString text = QString::fromUtf8(QJsonDocument::fromJson(body).toJson(QJsonDocument::Indented));
    return text.replace(u"\\n"_s, u"\n        "_s).replace(u"\\\""_s, u"\""_s);
}

} // namespace

PayloadView::PayloadView(QWidget *parent)
    : QDialog(parent)
    , m_title(label({}, Role::Title))
    , m_list(new QListWidget)
    , m_text(plainView(u"payloadText"_s, tr("Body of the request")))
    , m_readable(new QCheckBox(tr("&Laid out for reading")))
{
    setObjectName(u"payloadView"_s);
    setWindowTitle(tr("What leaves this machine"));
    resize(900, 600);
    identify(m_list, u"payloadList"_s, tr("Requests"));
    identify(m_readable, u"payloadReadable"_s, tr("Laid out for reading"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_list->setMaximumWidth(190);
    auto *row = new QHBoxLayout;
    row->addWidget(m_list);
    row->addWidget(m_text, 1);
    auto *close = button(tr("Close"), u"payloadClose"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_readable);
    bottom->addStretch();
    bottom->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addLayout(row, 1);
    layout->addLayout(bottom);
    connect(m_list, &QListWidget::currentRowChanged, this, &PayloadView::showBody);
    connect(m_readable, &QCheckBox::toggled, this, &PayloadView::showBody);
}

void PayloadView::show(const QString &address, const QVector<QByteArray> &bodies)
{
    m_bodies = bodies;
    const QLocale locale;
    qint64 bytes = 0;
    m_list->clear();
    for (qsizetype i = 0; i < bodies.size(); ++i) {
        bytes += bodies.at(i).size();
        m_list->addItem(tr("%1    %2 bytes").arg(i + 1).arg(locale.toString(bodies.at(i).size())));
    }
    m_title->setText(
        tr("%n request(s), %1 bytes, to %2. Nothing else leaves.", nullptr, static_cast<int>(bodies.size()))
            .arg(locale.toString(bytes), address));
    m_list->setCurrentRow(0);
    QDialog::show();
    m_list->setFocus();
}

void PayloadView::showBody()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_bodies.size()) {
        m_text->clear();
        return;
    }
    const QByteArray body = m_bodies.at(row);
    if (!m_readable->isChecked()) {
        m_text->setPlainText(QString::fromUtf8(body));
        return;
    }
    const auto job = inBackground([body]() -> Result<QString> { return laidOut(body); });
    job.then(this, [this, row](const Result<QString> &text) {
        if (row == m_list->currentRow() && m_readable->isChecked()) {
            m_text->setPlainText(text.value_or(QString()));
        }
    });
}

} // namespace metaflow::ui
