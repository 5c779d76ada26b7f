#include "ui/generate/PayloadView.h"

#include "ui/generate/RunWords.h"
#include "ui/shell/Background.h"
#include "ui/widgets/Build.h"
#include "ui/widgets/Table.h"
#include "core/wording/Wording.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metaflow::ui {

namespace {

/// Indented, with real line ends where JSON has \n: for eyes, not for machines. What is no JSON stays as it is.
QString laidOut(const QByteArray &body)
{
    const QJsonDocument json = QJsonDocument::fromJson(body);
    if (json.isNull()) {
        return QString::fromUtf8(body);
    }
    QString text = QString::fromUtf8(json.toJson(QJsonDocument::Indented));
    return text.replace(u"\\n"_s, u"\n        "_s).replace(u"\\\""_s, u"\""_s);
}

} // namespace

PayloadView::PayloadView(generation::GenerationService &service, QWidget *parent)
    : QDialog(parent)
    , m_service(service)
    , m_model(service)
    , m_title(label({}, Role::Title))
    , m_facts(label({}, Role::Caption))
    , m_list(new QTableView)
    , m_tabs(new QTabWidget)
    , m_sent(plainView(u"payloadText"_s, tr("Body of the request")))
    , m_answer(plainView(u"payloadAnswer"_s, tr("Answer of the model")))
    , m_readable(new QCheckBox(tr("&Laid out for reading")))
{
    setObjectName(u"payloadView"_s);
    setWindowTitle(tr("What leaves this machine"));
    resize(1060, 620);
    build();
    connect(&m_model, &RequestModel::loaded, this, &PayloadView::showFirst);
    connect(&m_model, &RequestModel::failed, this,
        [this](const Error &error) { m_facts->setText(wording::describe(error).text()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) { load(current.row()); });
    connect(m_readable, &QCheckBox::toggled, this, &PayloadView::showTexts);
}

void PayloadView::build()
{
    identify(m_list, u"payloadList"_s, tr("Requests"));
    identify(m_readable, u"payloadReadable"_s, tr("Laid out for reading"));
    m_title->setObjectName(u"payloadTitle"_s);
    m_title->setWordWrap(true);
    m_facts->setObjectName(u"payloadFacts"_s);
    m_facts->setWordWrap(true);
    m_list->setModel(&m_model);
    asList(m_list, {5, 24, 10, 15, 18, 6, 20});
    m_list->setColumnHidden(RequestModel::Reason, true);
    for (QPlainTextEdit *view : {m_sent, m_answer}) {
        view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    }
    m_answer->setPlaceholderText(tr("(no answer is stored)"));
    m_tabs->setObjectName(u"payloadTabs"_s);
    m_tabs->addTab(m_sent, tr("&Sent"));
    m_tabs->addTab(m_answer, tr("&Answer"));
    auto *split = new QSplitter;
    split->addWidget(m_list);
    split->addWidget(m_tabs);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setChildrenCollapsible(false);
    split->setSizes({560, 480});
    auto *close = button(tr("&Close"), u"payloadClose"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_readable);
    bottom->addStretch();
    bottom->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(split, 1);
    layout->addWidget(m_facts);
    layout->addLayout(bottom);
}

void PayloadView::show(RunId run, const QString &title)
{
    m_title->setText(title);
    m_facts->clear();
    m_shown = {};
    m_sent->clear();
    m_answer->clear();
    m_model.open(run, false);
    QDialog::show();
    raise();
    m_list->setFocus();
}

void PayloadView::showFirst()
{
    if (!m_list->currentIndex().isValid() && m_model.rowCount() > 0) {
        m_list->setCurrentIndex(m_model.index(0, 0));
    } else if (m_model.rowCount() == 0) {
        m_facts->setText(tr("This run sent no request."));
    }
}

void PayloadView::load(int row)
{
    const Request *light = m_model.at(row);
    if (!light) {
        return;
    }
    m_service.request(light->id).then(this, [this, wanted = ++m_wanted](const Result<Request> &request) {
        if (wanted != m_wanted) {
            return;
        }
        if (!request) {
            m_facts->setText(wording::describe(request.error()).text());
            return;
        }
        m_shown = *request;
        showTexts();
    });
}

void PayloadView::showTexts()
{
    const QLocale locale;
    QStringList facts{tr("%1 bytes").arg(locale.toString(m_shown.body.size()))};
    if (!m_shown.bodyHash.isEmpty()) {
        facts << tr("SHA-256 %1").arg(m_shown.bodyHash);
    }
    if (m_shown.sentAt.isValid()) {
        facts << tr("sent %1").arg(locale.toString(m_shown.sentAt.toLocalTime(), QLocale::ShortFormat));
    }
    if (m_shown.actual.cachedTokens > 0) {
        facts << tr("%1 tokens cached").arg(locale.toString(m_shown.actual.cachedTokens));
    }
    if (m_shown.possiblyBilledTwice > 0) {
        facts << tr("may have been billed twice");
    }
    if (!m_shown.errorCode.isEmpty()) {
        facts << wording::describe(m_shown).text();
    }
    m_facts->setText(facts.join(u"  ·  "_s));
    m_sent->setPlaceholderText(m_shown.id == RequestId() ? QString() : tr("(erased after the retention time)"));
    showText(m_sent, m_shown.body);
    showText(m_answer, m_shown.answer);
}

void PayloadView::showText(QPlainTextEdit *view, const QByteArray &text)
{
    if (!m_readable->isChecked()) {
        view->setPlainText(QString::fromUtf8(text));
        return;
    }
    const auto job = inBackground([text]() -> Result<QString> { return laidOut(text); });
    job.then(this, [this, view, id = m_shown.id](const Result<QString> &readable) {
        if (id == m_shown.id && m_readable->isChecked()) {
            view->setPlainText(readable.value_or(QString()));
        }
    });
}

} // namespace metaflow::ui
