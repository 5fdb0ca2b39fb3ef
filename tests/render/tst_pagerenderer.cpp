// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entry/entry.h"
#include "render/libraryaddress.h"
#include "render/pagerenderer.h"
#include "testdata.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Commonplace;

class TestPageRenderer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses_data();
    void addresses();
    void body_data();
    void body();
    void fields();
    void title_data();
    void title();
    void htmlAcrossBlocksIsOneBlock();
    void paragraphBeforeTableHasALine();
    void tooDeepIsShownAsWritten_data();
    void tooDeepIsShownAsWritten();
    void realEntries_data();
    void realEntries();
};

namespace {

PageContent withBody(const QByteArray &body)
{
    PageContent content;
    content.folder = QStringLiteral("patterns");
    content.body = body;
    return content;
}

/// Whether every start tag is of the allow-list and carries no attribute that could act; what it found, if not.
QString unsafePart(const QByteArray &html)
{
    static const QRegularExpression tag(QStringLiteral("<([a-z0-9]+)((?: [a-z-]+(?:=\"[^\"<>]*\")?)*)>"));
    static const QRegularExpression closing(QStringLiteral("</[a-z0-9]+>"));
    static const QRegularExpression unsafeTag(QStringLiteral(
        "^(script|style|iframe|object|embed|form|svg|math|base|link|meta|template|noscript|textarea|video|audio)$"));
    static const QRegularExpression unsafeAttribute(
        QStringLiteral(" (on[a-z]*|style|srcset|action|formaction|srcdoc|ping|background)(=| |$)"));
    static const QRegularExpression unsafeAddress(
        QStringLiteral(
            " (href=\"(?!commonplace://library/|https?://|mailto:|tel:|#)|src=\"(?!commonplace://library/))"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression attributeValue(QStringLiteral("=\"[^\"]*\""));
    QString text = QString::fromUtf8(html);
    for (auto match = tag.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const QString attributes = found.captured(2);
        if (unsafeTag.match(found.captured(1)).hasMatch() || unsafeAddress.match(attributes).hasMatch())
            return found.captured();
        QString names = attributes;
        names.remove(attributeValue);
        if (unsafeAttribute.match(names).hasMatch())
            return found.captured();
    }
    text.remove(tag);
    text.remove(closing);
    const qsizetype left = text.indexOf(u'<');
    return left < 0 ? QString() : text.mid(left, 40);
}

} // namespace

void TestPageRenderer::addresses_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("expected"); // Null: refused.
    const auto row = [](const char *folder, const char *address, const char *expected) {
        QTest::newRow(address) << QString::fromUtf8(folder) << QByteArray(address) << QByteArray(expected);
    };
    row("", "a.md", "commonplace://library/a.md");
    row("patterns", "b.md", "commonplace://library/patterns/b.md");
    row("patterns", "./c.md", "commonplace://library/patterns/c.md");
    row("patterns/old", "../d.md", "commonplace://library/patterns/d.md");
    row("patterns", "../media/e%20f.png", "commonplace://library/media/e%20f.png");
    row("patterns", "g h.png", "commonplace://library/patterns/g%20h.png");
    row("é", "ü.png", "commonplace://library/%C3%A9/%C3%BC.png");
    row("", "i.png?raw=1", "commonplace://library/i.png");
    row("", "j.md?x#A b", "commonplace://library/j.md#A%20b");
    row("", "k//l.md", "commonplace://library/k/l.md");
    row("", "m%3Fn.md", "commonplace://library/m%3Fn.md");
    row("", "...", "commonplace://library/...");
    row("", "a%25.md", "commonplace://library/a%25.md");
    row("", "../o.md", nullptr);
    row("patterns", "../../p.md", nullptr);
    row("patterns", "a/../../../q.md", nullptr);
    row("", "/r.md", nullptr);
    row("", "", nullptr);
    row("", "?x", nullptr);
    row("", "s\\t.md", nullptr);
    row("", "..\\u.md", nullptr);
    row("patterns", "%2e%2e/v.md", nullptr);
    row("patterns", ".%2E/w.md", nullptr);
    row("patterns", "%2e/x.md", nullptr);
    row("patterns", "y%2fz.md", nullptr);
    row("patterns", "a%5cb.md", nullptr);
    row("patterns", "a%00.md", nullptr);
    row("patterns", "a%0a.md", nullptr);
}

void TestPageRenderer::addresses()
{
    QFETCH(QString, folder);
    QFETCH(QByteArray, address);
    QFETCH(QByteArray, expected);
    const std::optional<QByteArray> found = libraryAddress(folder, address);
    QCOMPARE(found.has_value(), !expected.isNull());
    QCOMPARE(found.value_or(QByteArray()), expected);
}

void TestPageRenderer::body_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QByteArray>("html");
    const auto row = [](const char *name, const char *markdown, const char *html) {
        QTest::newRow(name) << QByteArray(markdown) << QByteArray(html);
    };
    row("nothing", "", "");
    row("paragraph", "a *b* `c`\n", "<p data-sourcepos=\"1:1-1:9\" dir=\"auto\">a <em>b</em> <code>c</code></p>\n");
    row("link to an entry", "[x](../solutions/b.md#c)\n",
        "<p data-sourcepos=\"1:1-1:24\" dir=\"auto\"><a href=\"commonplace://library/solutions/b.md#c\">x</a></p>\n");
    row("link outside", "[x](../../b.md)\n",
        "<p data-sourcepos=\"1:1-1:15\" dir=\"auto\"><span class=\"blocked-link\">x</span></p>\n");
    row("javascript", "[x](javascript:alert(1))\n",
        "<p data-sourcepos=\"1:1-1:24\" dir=\"auto\"><span class=\"blocked-link\">x</span></p>\n");
    row("image", "![x](a.png \"t\")\n",
        "<p data-sourcepos=\"1:1-1:15\" dir=\"auto\"><img src=\"commonplace://library/patterns/a.png\" alt=\"x\" "
        "title=\"t\"></p>\n");
    row("remote image", "![x](https://tracker.example/a.png)\n",
        "<p data-sourcepos=\"1:1-1:35\" dir=\"auto\"><span class=\"blocked-image\">x · tracker.example</span></p>\n");
    row("heading and its link", "## A b\n\n[c](#a-b)\n",
        "<h2 data-sourcepos=\"1:1-1:6\" id=\"user-content-a-b\" dir=\"auto\">A b</h2>\n"
        "<p data-sourcepos=\"3:1-3:9\" dir=\"auto\"><a href=\"#user-content-a-b\">c</a></p>\n");
    row("code", "```rust\na<b\n```\n", "<pre data-sourcepos=\"1:1-3:3\" lang=\"rust\"><code>a&lt;b\n</code></pre>\n");
    row("strikethrough and autolink", "~~a~~ www.example.org\n",
        "<p data-sourcepos=\"1:1-1:21\" dir=\"auto\"><del>a</del> <a "
        "href=\"http://www.example.org\">www.example.org</a>"
        "</p>\n");
    row("script", "a <script>alert(1)</script> b\n\n<script>\nalert(1)\n</script>\n",
        "<p data-sourcepos=\"1:1-1:29\" dir=\"auto\">a  b</p>\n");
    row("unclosed HTML", "<div><b>\n\na\n\nb\n",
        "<div><b>\n<p data-sourcepos=\"3:1-3:1\" dir=\"auto\">a</p>\n<p data-sourcepos=\"5:1-5:1\" dir=\"auto\">b</p>\n"
        "</b></div>\n");
    row("task list", "- [x] a\n- [ ] b\n",
        "<ul data-sourcepos=\"1:1-2:7\" dir=\"auto\">\n<li data-sourcepos=\"1:1-1:7\"><input type=\"checkbox\" "
        "disabled "
        "checked> a</li>\n<li data-sourcepos=\"2:1-2:7\"><input type=\"checkbox\" disabled> b</li>\n</ul>\n");
}

void TestPageRenderer::body()
{
    QFETCH(QByteArray, markdown);
    QFETCH(QByteArray, html);
    QCOMPARE(renderStandalone(withBody(markdown)), html);
}

void TestPageRenderer::fields()
{
    PageContent content;
    content.title = QStringLiteral("A & <b>");
    content.kicker = QStringLiteral("Patterns · x");
    content.folder = QStringLiteral("patterns");
    using Kind = PageField::Kind;
    content.fields = {
        { Kind::RichText, QStringLiteral("Summary"), { QStringLiteral("*a*\n"), QStringLiteral("b") } },
        { Kind::Facts, QStringLiteral("Scale"), { QStringLiteral("2") } },
        { Kind::Facts, QStringLiteral("By"), { QStringLiteral("c"), QStringLiteral("<d>") } },
        { Kind::Facts, QStringLiteral("Empty"), { QString() } },
        { Kind::List, QStringLiteral("Tags"), { QStringLiteral("e"), QStringLiteral(" "), QStringLiteral("<f>") } },
        { Kind::List, QStringLiteral("None"), {} },
        { Kind::RichText, QStringLiteral("HTML"), { QStringLiteral(" <p onclick=x>g</p><img src=h.png>") } },
        { Kind::RichText, QStringLiteral("Nothing"), { QStringLiteral("<script>1</script>") } },
        { Kind::Facts, QStringLiteral("Date"), { QStringLiteral("2026") } },
    };
    const QList<HtmlBlock> expected {
        { "<header class=\"page-header\"><h1 dir=\"auto\">A &amp; &lt;b&gt;</h1>"
          "<p class=\"kicker\" dir=\"auto\">Patterns · x</p></header>" },
        { "<section class=\"field rich\"><h2 class=\"field-label\" dir=\"auto\">Summary</h2>"
          "<p dir=\"auto\"><em>a</em></p><p dir=\"auto\">b</p></section>" },
        { "<section class=\"field rich\"><h2 class=\"field-label\" dir=\"auto\">HTML</h2><p dir=\"auto\">g</p>"
          "<div><img src=\"commonplace://library/patterns/h.png\" alt=\"\"></div></section>" },
        { "<section class=\"field list\"><h2 class=\"field-label\" dir=\"auto\">Tags</h2><ul class=\"chips\">"
          "<li dir=\"auto\">e</li><li dir=\"auto\">&lt;f&gt;</li></ul></section>" },
        { "<dl class=\"facts\"><dt dir=\"auto\">Scale</dt><dd dir=\"auto\">2</dd><dt dir=\"auto\">By</dt>"
          "<dd dir=\"auto\">c</dd><dd dir=\"auto\">&lt;d&gt;</dd><dt dir=\"auto\">Date</dt>"
          "<dd dir=\"auto\">2026</dd></dl>" },
    };
    const QList<HtmlBlock> page = renderPage(content);
    QCOMPARE(page.size(), expected.size());
    for (qsizetype i = 0; i < page.size(); ++i) {
        QCOMPARE(page[i].html, expected[i].html);
        QCOMPARE(page[i].line, 0);
    }
}

void TestPageRenderer::title_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("not in the body") << QByteArray("a")
                                     << QByteArray(
                                            "<header class=\"page-header\"><h1 dir=\"auto\">T &amp; t</h1></header>\n"
                                            "<p data-sourcepos=\"1:1-1:1\" dir=\"auto\">a</p>\n");
    QTest::newRow("the body begins with it")
        << QByteArray("# T & t\n")
        << QByteArray("<header class=\"page-header\"><h1 data-sourcepos=\"1:1-1:7\" id=\"user-content-t--t\" "
                      "dir=\"auto\">T &amp; t</h1>"
                      "</header>\n");
    QTest::newRow("another heading")
        << QByteArray("# T\n")
        << QByteArray("<header class=\"page-header\"><h1 dir=\"auto\">T &amp; t</h1></header>\n"
                      "<h1 data-sourcepos=\"1:1-1:3\" id=\"user-content-t\" dir=\"auto\">T</h1>\n");
}

void TestPageRenderer::title()
{
    QFETCH(QByteArray, markdown);
    QFETCH(QByteArray, html);
    PageContent content = withBody(markdown);
    content.title = QStringLiteral("T & t");
    QCOMPARE(renderStandalone(content), html);
}

void TestPageRenderer::htmlAcrossBlocksIsOneBlock()
{
    const QList<HtmlBlock> page =
        renderPage(withBody("a\n\n<details>\n<summary>b</summary>\n\n*c*\n\n</details>\n\nd[^1]\n\n[^1]: e\n"));
    const QList<HtmlBlock> expected {
        { "<p data-sourcepos=\"1:1-1:1\" dir=\"auto\">a</p>", 1 },
        { "<details>\n<summary dir=\"auto\">b</summary>\n<p data-sourcepos=\"6:1-6:3\" dir=\"auto\"><em>c</em></p>\n"
          "</details>",
          3 },
        { "<p data-sourcepos=\"10:1-10:5\" dir=\"auto\">d<sup class=\"footnote-ref\"><a href=\"#user-content-fn-1\" "
          "id=\"user-content-fnref-1\">1</a></sup></p>",
          10 },
        { "<section class=\"footnotes\">\n<ol dir=\"auto\">\n<li id=\"user-content-fn-1\">\n<p "
          "data-sourcepos=\"12:7-12:7\">e <a href=\"#user-content-fnref-1\" class=\"footnote-backref\" "
          "aria-label=\"Back to reference 1\">↩</a></p>\n</li>\n</ol>\n</section>",
          12 },
    };
    QCOMPARE(page.size(), expected.size());
    for (qsizetype i = 0; i < page.size(); ++i) {
        QCOMPARE(page[i].html, expected[i].html);
        QCOMPARE(page[i].line, expected[i].line);
    }
}

void TestPageRenderer::paragraphBeforeTableHasALine()
{
    const QList<HtmlBlock> page = renderPage(withBody("a\n\nb\n| c |\n|---|\n| d |\n"));
    QCOMPARE(page.size(), 3);
    QCOMPARE(page[1].html, QByteArray("<p dir=\"auto\">b</p>"));
    QCOMPARE(page[1].line, 3);
    QVERIFY(page[2].html.startsWith("<table "));
    QCOMPARE(page[2].line, 3);
}

void TestPageRenderer::tooDeepIsShownAsWritten_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::newRow("quotes") << QByteArray(">").repeated(100'000);
    QTest::newRow("quotes around text") << QByteArray(">").repeated(1'000) + "a";
}

void TestPageRenderer::tooDeepIsShownAsWritten()
{
    QFETCH(QByteArray, markdown);
    const QByteArray escaped = QByteArray(markdown).replace(">", "&gt;");
    QCOMPARE(renderStandalone(withBody(markdown)), "<pre dir=\"auto\">\n" + escaped + "</pre>\n");
}

void TestPageRenderer::realEntries_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("sample library") << TestData::source(QStringLiteral("resources/sample-library"));
    const QString corpora = TestData::shared(QStringLiteral("corpora"));
    if (!corpora.isEmpty())
        QTest::newRow("corpora") << corpora;
}

void TestPageRenderer::realEntries()
{
    QFETCH(QString, folder);
    QDirIterator files(folder, { QStringLiteral("*.md") }, QDir::Files, QDirIterator::Subdirectories);
    int count = 0;
    while (files.hasNext()) {
        const QString file = files.next();
        const Entry entry = Entry::read(TestData::bytes(file));
        PageContent content = withBody(entry.body());
        content.title = file;
        // Read as one text, front matter brings in every HTML field there is.
        const QString frontMatter = QString::fromUtf8(entry.frontMatterRange().in(entry.bytes()));
        content.fields = {
            { PageField::Kind::RichText, QStringLiteral("all"), { QStringLiteral("<p>") + frontMatter } }
        };
        const QByteArray html = renderStandalone(content);
        QVERIFY2(html.size() > content.body.size() / 4, qPrintable(file));
        QCOMPARE(unsafePart(html), QString());
        QCOMPARE(renderStandalone(content), html);
        ++count;
    }
    QVERIFY(count >= 30);
}

QTEST_APPLESS_MAIN(TestPageRenderer)
#include "tst_pagerenderer.moc"
