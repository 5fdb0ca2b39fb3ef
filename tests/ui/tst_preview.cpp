// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preview/previewpage.h"
#include "preview/previewrequestguard.h"
#include "preview/previewview.h"
#include "testdata.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QMenu>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QWebEngineScript>
#include <QWebEngineView>
#include <QWheelEvent>

#include <memory>
#include <optional>

#include <csignal>

#include <sys/inotify.h>
#include <unistd.h>

using namespace Commonplace;
using namespace Qt::StringLiterals;

namespace {

/// Each line of the body is a block, as it stands: what a sanitiser with a hole in it would let through.
QList<HtmlBlock> trustEverything(const PageContent &content)
{
    QList<HtmlBlock> blocks { { "<h1>" + content.title.toUtf8() + "</h1>", 0 } };
    int line = 1;
    const QByteArrayList lines = content.body.split('\n');
    for (const QByteArray &html : lines)
        blocks.append({ html, line++ });
    return blocks;
}

PageContent pageOf(const QByteArray &body)
{
    PageContent content;
    content.title = u"Clear boundaries"_s;
    content.body = body;
    return content;
}

QByteArray paragraphs(int count)
{
    QByteArrayList lines;
    for (int number = 1; number <= count; ++number)
        lines.append("<p>Paragraph " + QByteArray::number(number) + "</p>");
    return lines.join('\n');
}

/// Tells whether files in a folder were opened or read.
class FolderWatch
{
public:
    explicit FolderWatch(const QString &folder)
        : m_descriptor(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    {
        ::inotify_add_watch(m_descriptor, QFile::encodeName(folder).constData(), IN_OPEN | IN_ACCESS);
    }
    ~FolderWatch() { ::close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(FolderWatch)

    /// The names of the files opened since the last call; `.` for the folder itself.
    QStringList opened()
    {
        QStringList names;
        alignas(inotify_event) char buffer[4096];
        for (ssize_t length = 0; (length = ::read(m_descriptor, buffer, sizeof buffer)) > 0;) {
            for (const char *at = buffer; at < buffer + length;) {
                const auto *event = reinterpret_cast<const inotify_event *>(at);
                names.append(event->len > 0 ? QFile::decodeName(event->name) : u"."_s);
                at += sizeof(inotify_event) + event->len;
            }
        }
        names.removeDuplicates();
        return names;
    }

private:
    int m_descriptor;
};

} // namespace

class TestPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        QVERIFY(QDir(m_folder->path()).mkpath(u"library/media"_s));
        QVERIFY(QDir(m_folder->path()).mkpath(u"outside"_s));
        QImage image(7, 5, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QVERIFY(image.save(m_folder->filePath(u"library/media/inside.png"_s)));
        QVERIFY(image.save(m_folder->filePath(u"outside/secret.png"_s)));
        QVERIFY(
            QFile::link(m_folder->filePath(u"outside/secret.png"_s), m_folder->filePath(u"library/media/link.png"_s)));
    }

    void cleanup()
    {
        m_view.reset();
        m_folder.reset();
    }

    void startsAfterItWasPainted()
    {
        PreviewView view(nullptr, trustEverything);
        view.resize(400, 600);
        view.showPage(pageOf("<p>Text</p>"), 1);
        QVERIFY(!view.page());
        QSignalSpy shown(&view, &PreviewView::pageShown);
        view.show();
        QVERIFY(shown.wait(30'000));
        QCOMPARE(shown.first().first().toULongLong(), 1ULL);
        QCOMPARE(view.objectName(), u"preview"_s);
        QCOMPARE(view.accessibleName(), u"Preview"_s);
    }

    void replacesOnlyWhatChanged()
    {
        openView();
        show(paragraphs(200));
        evaluate(u"for (const [i, b] of [...document.querySelectorAll('.block')].entries()) b.mark = i; 1"_s);
        QByteArrayList lines = paragraphs(200).split('\n');
        lines[99] = "<p>Another hundredth</p>";
        lines.insert(150, "<p>New</p>");
        show(lines.join('\n'));
        const QString unmarked =
            u"[...document.querySelectorAll('.block')].filter(b => b.mark === undefined).map(b => b.textContent)"
            ".join('|')"_s;
        QCOMPARE(evaluate(unmarked).toString(), u"Another hundredth|New"_s);
        QCOMPARE(evaluate(u"document.querySelectorAll('.block').length"_s).toInt(), 202);
        QCOMPARE(
            evaluate(u"[...document.querySelectorAll('.block')].map(b => b.textContent).slice(149, 153).join('|')"_s)
                .toString(),
            u"Paragraph 149|Paragraph 150|New|Paragraph 151"_s);
    }

    void aLineAddedAboveLeavesWhatIsBelow()
    {
        openView(renderPage);
        show("One\n\nTwo\n\n- three\n- four\n\n> five\n");
        evaluate(u"for (const b of document.querySelectorAll('.block')) b.mark = 1; 1"_s);
        show("Zero\n\nOne\n\nTwo\n\n- three\n- four\n\n> five\n");
        const QString unmarked =
            u"[...document.querySelectorAll('.block')].filter(b => !b.mark).map(b => b.textContent.trim()).join('|')"_s;
        QCOMPARE(evaluate(unmarked).toString(), u"Zero"_s);
    }

    void keepsThePlaceOneReadsAt()
    {
        openView();
        show(paragraphs(200));
        evaluate(u"window.scrollTo(0, 1500); 1"_s);
        QByteArrayList lines = paragraphs(200).split('\n');
        lines.last() = "<p>Another last</p>";
        show(lines.join('\n'));
        QCOMPARE(evaluate(u"window.scrollY"_s).toInt(), 1500);

        m_view->openPage(pageOf(paragraphs(100)), ++m_revision);
        awaitShown();
        QCOMPARE(evaluate(u"window.scrollY"_s).toInt(), 0);
    }

    void scrollsToALine()
    {
        openView();
        m_view->showPage(pageOf(paragraphs(200)), ++m_revision);
        m_view->scrollToLine(100);
        awaitShown();
        const QString top = u"document.elementsFromPoint(60, 8).find(e => e.className === 'block')?.textContent"_s;
        QTRY_COMPARE(evaluate(top).toString(), u"Paragraph 100"_s);
    }

    void showsTheLastOfMany()
    {
        openView();
        QSignalSpy shown(m_view.get(), &PreviewView::pageShown);
        for (int number = 1; number <= 50; ++number)
            m_view->showPage(pageOf("<p>Version " + QByteArray::number(number) + "</p>"), ++m_revision);
        awaitShown();
        QCOMPARE(evaluate(u"document.querySelector('p').textContent"_s).toString(), u"Version 50"_s);
        QVERIFY2(shown.count() <= 3, "what was overtaken is not rendered");
    }

    void clears()
    {
        openView();
        show(paragraphs(5));
        m_view->clear();
        QTRY_COMPARE(evaluate(u"document.body.innerText"_s).toString(), QString());
        show("<p>Again</p>");
        QCOMPARE(evaluate(u"document.querySelectorAll('.block').length"_s).toInt(), 2);
    }

    void comesBackAfterABreakdown()
    {
        openView();
        show("<p>Still here</p>");
        QSignalSpy broken(m_view->page(), &PreviewPage::broken);
        QSignalSpy shown(m_view.get(), &PreviewView::pageShown);
        const pid_t renderer = pid_t(m_view->page()->renderProcessPid());
        QVERIFY(renderer > 0);
        QCOMPARE(::kill(renderer, SIGKILL), 0);
        QVERIFY(shown.wait(30'000));
        QCOMPARE(broken.count(), 1);
        QCOMPARE(evaluate(u"document.querySelector('p').textContent"_s).toString(), u"Still here"_s);
    }

    void anyTextArrivesUnchanged()
    {
        openView();
        const QString text = u"\"'\\`${a}\u2028\u2029</script><b>*/ %1 %2 \U0001F33B العربية"_s;
        show("<p>" + text.toHtmlEscaped().toUtf8() + "</p>");
        QCOMPARE(evaluate(u"document.querySelector('p').textContent"_s).toString(), text);
    }

    void setsLanguageAndDirection()
    {
        openView();
        PageContent content = pageOf("<p>نص</p>");
        content.language = u"ar"_s;
        m_view->showPage(content, ++m_revision);
        awaitShown();
        QCOMPARE(evaluate(u"getComputedStyle(document.querySelector('p')).direction"_s).toString(), u"rtl"_s);
        QCOMPARE(evaluate(u"document.getElementById('page').lang"_s).toString(), u"ar"_s);
    }

    void coloursAndZoomReloadNothing()
    {
        openView();
        show(paragraphs(3));
        evaluate(u"document.mark = 1"_s);
        PreviewColors dark;
        dark.base = QColor(u"#1b1e21"_s);
        dark.text = QColor(u"#e6e4df"_s);
        m_view->setColors(dark);
        m_view->setZoom(1.5);
        QTRY_COMPARE(evaluate(u"getComputedStyle(document.body).color"_s).toString(), u"rgb(230, 228, 223)"_s);
        QTRY_COMPARE(evaluate(u"getComputedStyle(document.documentElement).backgroundColor"_s).toString(),
                     u"rgb(27, 30, 33)"_s);
        QCOMPARE(evaluate(u"document.mark"_s).toInt(), 1);
    }

    void showsPicturesOfTheLibraryOnly()
    {
        openView();
        FolderWatch watch(m_folder->filePath(u"outside"_s));
        show("<img id=in src='commonplace://library/media/inside.png'>\n"
             "<img class=out src='commonplace://library/media/link.png'>\n"
             "<img class=out src='commonplace://library/../outside/secret.png'>\n"
             "<img class=out src='commonplace://library/media/%2e%2e/%2e%2e/outside/secret.png'>\n"
             "<img class=out src='commonplace://library/media%2f..%2f..%2foutside%2fsecret.png'>");
        QTRY_COMPARE(evaluate(u"document.getElementById('in').naturalWidth"_s).toInt(), 7);
        QTRY_COMPARE(evaluate(u"[...document.images].filter(i => i.complete).length"_s).toInt(), 5);
        QCOMPARE(evaluate(u"[...document.querySelectorAll('.out')].map(i => i.naturalWidth).join()"_s).toString(),
                 u"0,0,0,0"_s);
        QCOMPARE(watch.opened(), QStringList());
        // The watch does see what is opened.
        QCOMPARE(TestData::bytes(m_folder->filePath(u"outside/secret.png"_s)).isEmpty(), false);
        QCOMPARE(watch.opened(), QStringList { u"secret.png"_s });
    }

    void hostileEntry_data()
    {
        QTest::addColumn<bool>("sanitised");
        QTest::newRow("with the renderer") << true;
        QTest::newRow("by the view alone") << false;
    }

    void hostileEntry();
    void linksAreHandedOn();
    void theMenuOnlyCopies();
    void theWheelDoesNotZoom();

private:
    void openView(const PreviewView::Renderer &render = trustEverything)
    {
        m_view = std::make_unique<PreviewView>(nullptr, render);
        m_view->setLibraryRoot(m_folder->filePath(u"library"_s));
        m_view->resize(500, 700);
        m_view->show();
        m_view->activate();
        QTRY_VERIFY_WITH_TIMEOUT(m_view->page()->isReady(), 30'000);
    }

    void show(const QByteArray &body)
    {
        m_view->showPage(pageOf(body), ++m_revision);
        awaitShown();
    }

    void awaitShown()
    {
        QSignalSpy shown(m_view.get(), &PreviewView::pageShown);
        while (shown.isEmpty() || shown.last().first().toULongLong() < m_revision)
            QVERIFY(shown.wait(10'000));
    }

    /// What an expression comes to in the isolated world.
    QVariant evaluate(const QString &script)
    {
        auto result = std::make_shared<std::optional<QVariant>>();
        m_view->page()->runJavaScript(script, QWebEngineScript::ApplicationWorld,
                                      [result](const QVariant &value) { *result = value; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(result->has_value(), 10'000); }();
        return result->value_or(QVariant());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PreviewView> m_view;
    quint64 m_revision = 0;
};

void TestPreview::hostileEntry()
{
    QFETCH(bool, sanitised);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QSignalSpy connections(&server, &QTcpServer::pendingConnectionAvailable);
    FolderWatch watch(m_folder->filePath(u"outside"_s));

    QByteArray body = TestData::bytes(TestData::source(u"tests/ui/hostile-entry.html"_s)).trimmed();
    QVERIFY(!body.isEmpty());
    const QByteArray port = QByteArray::number(server.serverPort());
    body.replace("HTTP", "http://127.0.0.1:" + port);
    body.replace("PORT", port);
    body.replace("FILE", "file://" + QFile::encodeName(m_folder->filePath(u"outside/secret.png"_s)));
    if (sanitised)
        body.replace("\n", "\n\n");

    openView(sanitised ? PreviewView::Renderer(renderPage) : PreviewView::Renderer(trustEverything));
    show(body);
    const QUrl address = m_view->page()->url();
    // Followed as by a person: programmatic clicks are the isolated world's, so these do what the page's own can not.
    evaluate(u"for (const id of ['javascript', 'ping', 'button']) document.getElementById(id)?.click(); 1"_s);
    evaluate(u"document.getElementById('form')?.submit(); 1"_s);
    evaluate(u"document.querySelectorAll('p').forEach(p => p.dispatchEvent(new Event('click'))); 1"_s);
    QTRY_COMPARE(evaluate(u"[...document.images].filter(i => !i.complete).length"_s).toInt(), 0);
    // A picture of the library that is asked for after all the others, and arrives: what they caused has happened.
    m_view->showPage(pageOf(body
                            + "\n\n<p><img alt=\"\" src=\"commonplace://library/media/inside.png\"></p>"
                              "<img id=\"last\" src=\"commonplace://library/media/inside.png\">"),
                     ++m_revision);
    awaitShown();
    if (!sanitised)
        QTRY_COMPARE(evaluate(u"document.getElementById('last').naturalWidth"_s).toInt(), 7);

    QVERIFY2(connections.isEmpty() && !server.hasPendingConnections(), "the network was asked");
    QCOMPARE(watch.opened(), QStringList());
    QCOMPARE(m_view->page()->url(), address);
    const QString seen = evaluate(u"document.body.innerText"_s).toString();
    for (const QString &word : { u"Before"_s, u"Handlers"_s, u"Styled"_s, u"Cell"_s, u"After"_s })
        QVERIFY2(seen.contains(word), qPrintable(seen));
    QVERIFY2(!seen.contains(u"ran"_s), qPrintable(seen));
    QCOMPARE(evaluate(u"document.title"_s).toString(), QString());
    QCOMPARE(evaluate(u"getComputedStyle(document.body).backgroundImage"_s).toString(), u"none"_s);
    if (sanitised) {
        const QString left = u"document.querySelectorAll('#page :is(script, iframe, object, embed, meta, base, link, "
                             "style, form, video, audio, [onclick], [onerror], [style], a[href^=\"javascript\"], "
                             "img[src^=\"http\"], img[src^=\"file\"])').length"_s;
        QCOMPARE(evaluate(left).toInt(), 0);
        QCOMPARE(m_view->requestGuard()->blockedUrls(), QList<QUrl>());
    }
}

void TestPreview::linksAreHandedOn()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QString remote = u"http://127.0.0.1:%1/page"_s.arg(server.serverPort());
    openView();
    QSignalSpy activated(m_view.get(), &PreviewView::linkActivated);
    show(u"<p><a id=a href=\"commonplace://library/patterns/copyleft.md\">Copyleft</a></p>\n"
         "<p><a id=b href=\"%1\">Remote</a></p>\n<p><a id=c href=\"mailto:a@example.org\">Mail</a></p>\n"
         "<p><a id=d href=\"#end\">Inside</a></p>\n<p><a id=e href=\"%1\" target=_blank>Window</a></p>\n"
         "<p><a id=f href=\"file:///etc/passwd\">File</a></p>\n<p><a id=g href=\"%1\" download>Load</a></p>\n"
         "%2<p id=end>End</p>"_s.arg(remote, u"<p>Between</p>"_s.repeated(100))
             .toUtf8());
    evaluate(u"document.mark = 1"_s);
    const auto follow = [&](const QString &id, Qt::KeyboardModifiers modifiers = {}) {
        const QVariantList at =
            evaluate(
                u"[document.getElementById('%1').getBoundingClientRect()].flatMap(r => [r.x + 5, r.y + 5])"_s.arg(id))
                .toList();
        auto *surface = m_view->findChild<QWebEngineView *>()->focusProxy();
        QVERIFY(surface && at.size() == 2);
        QTest::mouseClick(surface, Qt::LeftButton, modifiers, QPoint(at[0].toInt(), at[1].toInt()));
    };
    const auto last = [&] { return activated.isEmpty() ? QUrl() : activated.last().first().toUrl(); };

    follow(u"a"_s);
    QTRY_COMPARE(last(), QUrl(u"commonplace://library/patterns/copyleft.md"_s));
    follow(u"b"_s);
    QTRY_COMPARE(last(), QUrl(remote));
    follow(u"c"_s);
    QTRY_COMPARE(last(), QUrl(u"mailto:a@example.org"_s));
    QCOMPARE(activated.count(), 3);
    follow(u"e"_s);
    QTRY_COMPARE(activated.count(), 4);
    QCOMPARE(last(), QUrl(remote));
    follow(u"f"_s);
    follow(u"g"_s);
    follow(u"a"_s, Qt::ControlModifier);
    QTRY_COMPARE(last(), QUrl(u"commonplace://library/patterns/copyleft.md"_s));
    for (const QList<QVariant> &arguments : std::as_const(activated))
        QVERIFY(arguments.first().toUrl().scheme() != "file"_L1);
    follow(u"d"_s);
    QTRY_VERIFY(evaluate(u"window.scrollY"_s).toInt() > 0);

    QVERIFY(!server.hasPendingConnections());
    QCOMPARE(evaluate(u"document.mark"_s).toInt(), 1);
    QCOMPARE(m_view->page()->url().adjusted(QUrl::RemoveFragment), QUrl(u"commonplace://preview/page"_s));
}

void TestPreview::theMenuOnlyCopies()
{
    openView();
    show("<p><a href='commonplace://library/patterns/lend%20more.md'>Lend more</a></p>");
    const QVariantList at =
        evaluate(u"[document.querySelector('a').getBoundingClientRect()].flatMap(r => [r.x, r.y])"_s).toList();
    QCOMPARE(at.size(), 2);
    auto *surface = m_view->findChild<QWebEngineView *>()->focusProxy();
    QTest::mouseClick(surface, Qt::RightButton, {}, QPoint(at[0].toInt() + 5, at[1].toInt() + 5));
    QTRY_VERIFY(m_view->findChild<QMenu *>(u"previewMenu"_s));
    auto *menu = m_view->findChild<QMenu *>(u"previewMenu"_s);
    QStringList names;
    const QList<QAction *> actions = menu->actions();
    for (const QAction *action : actions)
        names.append(action->objectName());
    QCOMPARE(names, (QStringList { u"previewCopy"_s, u"previewCopyLink"_s, u"previewSelectAll"_s }));
    menu->actions().at(1)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"patterns/lend more.md"_s);
    menu->close();
}

void TestPreview::theWheelDoesNotZoom()
{
    openView();
    show(paragraphs(100));
    auto *web = m_view->findChild<QWebEngineView *>();
    const auto wheel = [&](Qt::KeyboardModifiers modifiers) {
        QWheelEvent event(QPointF(50, 50), web->focusProxy()->mapToGlobal(QPointF(50, 50)), {}, QPoint(0, -120), {},
                          modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(web->focusProxy(), &event);
    };
    const auto scrolled = [&] { return evaluate(u"window.scrollY"_s).toInt(); };
    // Sent again until it has an effect: a page that is not drawn yet takes no wheel.
    QTRY_VERIFY_WITH_TIMEOUT((wheel({}), scrolled() > 0), 20'000);
    wheel(Qt::ControlModifier);
    const int before = scrolled();
    QTRY_VERIFY_WITH_TIMEOUT((wheel({}), scrolled() > before), 20'000);
    QCOMPARE(web->zoomFactor(), 1.0);
    m_view->setZoom(1.5);
    QCOMPARE(web->zoomFactor(), 1.5);
}

int main(int argc, char *argv[])
{
    // Chromium's sandbox refuses to run as root, as tests in containers do.
    if (::geteuid() == 0)
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
    PreviewView::prepareApplication();
    QApplication application(argc, argv);
    TestPreview test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_preview.moc"
