#include "tests/gui/PracticeRound.h"

#include "ui/review/ItemModel.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QFile>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace metaflow::testing {

PracticeRound::PracticeRound(QSize size)
    : m_size(size)
{
    qputenv("METAFLOW_HOME", m_home.path().toUtf8());
    app::Arguments arguments;
    arguments.practice = true;
    arguments.traceFile = m_home.filePath(u"trace.jsonl"_s);
    m_desktop = std::make_unique<app::Desktop>(arguments);
}

PracticeRound::~PracticeRound() = default;

QWidget *PracticeRound::window() const
{
    return m_desktop->window();
}

bool PracticeRound::until(const std::function<bool()> &condition, std::chrono::seconds limit)
{
    return QTest::qWaitFor(condition, static_cast<int>(std::chrono::milliseconds(limit).count()));
}

bool PracticeRound::click(const char *button)
{
    const auto ready = [&] {
        const auto *found = widget<QPushButton>(button);
        return found && found->isVisible() && found->isEnabled();
    };
    if (!until(ready)) {
        qWarning("cannot click %s", button);
        return false;
    }
    QTest::qWait(1); // nobody presses what is not painted yet
    QTest::mousePress(widget<QPushButton>(button), Qt::LeftButton);
    QTest::qWait(1); // a finger is slower than the event loop
    QTest::mouseRelease(widget<QPushButton>(button), Qt::LeftButton);
    return true;
}

bool PracticeRound::start()
{
    m_desktop->open(true);
    if (!until([this] { return window() && window()->isVisible(); })) {
        return false;
    }
    window()->resize(m_size);
    QApplication::setActiveWindow(window());
    return until([this] {
        return widget<QPushButton>("runButton")->isEnabled() && widget<QLabel>("quoteRequests")->text() != u"–"_s;
    });
}

bool PracticeRound::generate()
{
    return click("runButton") && until([this] { return widget<QPushButton>("reviewProposals")->isVisible(); });
}

bool PracticeRound::quoteOneAtATime()
{
    widget<QSpinBox>("maxInFlight")->setValue(1);
    return click("quoteButton") && until([this] { return widget<QPushButton>("runButton")->isEnabled(); });
}

bool PracticeRound::openReview()
{
    if (!click("reviewProposals")) {
        return false;
    }
    if (!until([this] { return widget<QTableView>("reviewTable") && currentRowIsPainted(); })) {
        return false;
    }
    widget<QTableView>("reviewTable")->setFocus();
    QTest::qWait(300); // the counts at the left
    return true;
}

bool PracticeRound::currentRowIsPainted() const
{
    const auto *table = widget<QTableView>("reviewTable");
    const auto *model = qobject_cast<const ui::ItemModel *>(table->model());
    const int row = table->currentIndex().row();
    QFile trace(m_home.filePath(u"trace.jsonl"_s));
    if (row < 0 || row >= model->rowCount() || !trace.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QString id = u"\"id\":\"%1\""_s.arg(model->refs().at(row).id.value());
    const auto painted = QString::fromUtf8(trace.readAll()).split(u'\n').filter(u"row_painted"_s);
    return !painted.isEmpty() && painted.last().contains(id);
}

bool PracticeRound::decide(const std::function<void()> &press)
{
    auto *table = widget<QTableView>("reviewTable");
    const int row = table->currentIndex().row();
    table->setFocus();
    press();
    return until([&] { return table->currentIndex().row() != row && currentRowIsPainted(); });
}

bool PracticeRound::acceptOne()
{
    return decide([this] { QTest::keyClick(widget<QTableView>("reviewTable"), Qt::Key_Return); });
}

void PracticeRound::type(QWidget *into, const QString &text)
{
    QTest::keyClicks(into, text, Qt::NoModifier, 1); // the event loop turns between two keys, as under a person's
}

bool PracticeRound::editOne(const QString &text)
{
    return decide([&] {
        auto *editor = widget<QPlainTextEdit>("textEditor");
        QTest::keyClick(widget<QTableView>("reviewTable"), Qt::Key_E);
        editor->selectAll();
        type(editor, text);
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    });
}

bool PracticeRound::rejectOne(const QString &reason)
{
    return decide([&] {
        auto *edit = widget<QLineEdit>("reasonEdit");
        QTest::keyClick(widget<QTableView>("reviewTable"), Qt::Key_R);
        type(edit, reason);
        QTest::keyClick(edit, Qt::Key_Return);
    });
}

bool PracticeRound::acceptTheRest()
{
    auto *table = widget<QTableView>("reviewTable");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    return click("acceptSelected") && until([this] { return bannerText("reviewPage").contains(u"decided"_s); });
}

void PracticeRound::goTo(Qt::Key page)
{
    QApplication::setActiveWindow(window()); // a dialog that closed gave it to nobody: there is no window manager here
    QTest::keyClick(window(), page, Qt::ControlModifier);
}

bool PracticeRound::plan()
{
    goTo(Qt::Key_3);
    return click("planButton") && until([this] {
        const auto *tree = widget<QAbstractItemView>("planTable");
        return tree->isVisible() && tree->model()->rowCount() > 0
            && widget<QAbstractItemView>("statements")->model()->rowCount() > 0;
    });
}

bool PracticeRound::apply()
{
    return click("applyButton")
        && until([this] { return bannerText("importPage").contains(u"read back byte for byte"_s); });
}

bool PracticeRound::stopApplying()
{
    return click("applyButton") && until([this] { return widget<QProgressBar>("applyProgress")->value() > 0; })
        && click("cancelApply") && until([this] { return !widget<QPushButton>("cancelApply")->isVisible(); });
}

void PracticeRound::latency(int milliseconds)
{
    weather("{\"latency_ms\":" + QByteArray::number(milliseconds) + '}');
}

void PracticeRound::weather(const QByteArray &json)
{
    control("/sandbox/weather", json);
}

void PracticeRound::control(const QByteArray &target, const QByteArray &body)
{
    const QUrl workspace(widget<QLineEdit>("modelBaseUrl")->text());
    QTcpSocket socket;
    socket.connectToHost(workspace.host(), static_cast<quint16>(workspace.port()));
    socket.write("POST " + target + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    socket.waitForReadyRead(5000);
}

bool PracticeRound::planTheWayBack()
{
    return click("undoImport")
        && until([this] { return bannerText("importPage").contains(u"Nothing is written yet"_s); });
}

bool PracticeRound::openHistory()
{
    goTo(Qt::Key_4);
    return until([this] {
        const auto *table = widget<QTableView>("historyTable");
        return table && table->model()->rowCount() > 0;
    });
}

bool PracticeRound::verify()
{
    return click("verifyButton")
        && until([this] { return widget<QLabel>("verifyResult")->text().contains(u"every hash fits"_s); });
}

QString PracticeRound::bannerText(const char *page) const
{
    const auto *on = widget<QWidget>(page);
    const auto *banner = on ? on->findChild<QFrame *>(u"banner"_s) : nullptr;
    return banner && banner->isVisible() ? banner->accessibleDescription() : QString();
}

} // namespace metaflow::testing
