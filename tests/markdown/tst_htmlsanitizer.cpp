// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/htmlsanitizer.h"

#include <QTest>

#include <span>

using namespace Commonplace;

class TestHtmlSanitizer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tricks_data();
    void tricks();
    void kept_data();
    void kept();
    void blocks();
    void headingAnchors();
    void direction();
    void controlsAndInvalidBytes();
    void deepOrLarge_data();
    void deepOrLarge();
    void stable_data();
    void stable();

private:
    static HtmlPolicy policy()
    {
        HtmlPolicy policy;
        policy.resolve = [](const QByteArray &address) -> std::optional<QByteArray> {
            if (address.contains(".."))
                return std::nullopt;
            return "lib:" + address;
        };
        return policy;
    }
};

namespace {

struct Case {
    const char *name;
    const char *html;
    const char *sanitized;
};

constexpr Case Tricks[] = {
    { "script", "<p>a<script>alert(1)</script>b</p>", "<p>ab</p>" },
    { "script with odd case", "<ScRiPt>alert(1)</sCrIpT>x", "<div>x</div>" },
    { "script, unclosed", "a<script>alert(1)<b>x", "<div>a</div>" },
    { "script in script", "<scr<script>ipt>alert(1)</script>x", "<div>ipt&gt;alert(1)x</div>" },
    { "script with a slash", "<script/src=//evil.example/x.js></script>x", "<div>x</div>" },
    { "script, src data", "<script src=\"data:,alert(1)\"></script>x", "<div>x</div>" },
    { "svg script", "<svg><script>alert(1)</script></svg>x", "<div>x</div>" },
    { "svg onload", "<svg/onload=alert(1)>x</svg>y", "<div>y</div>" },
    { "svg animate", "<svg><a><animate attributeName=href values=javascript:alert(1) /><text>x</text></a></svg>y",
      "<div>y</div>" },
    { "svg use", "<svg><use href=\"data:image/svg+xml,x#y\"></use></svg>x", "<div>x</div>" },
    { "svg style title", "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
      "<p></p>\n<div><img src=\"lib:1\" alt=\"\">&quot;&gt;</div>" },
    { "svg desc breakout", "<svg><desc><p>in</p><script>1</script></desc></svg>x", "<div>x</div>" },
    { "svg foreignObject", "<svg><foreignObject><img src=x onerror=alert(1)></foreignObject></svg>x", "<div>x</div>" },
    { "math breakout",
      "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">", "" },
    { "math href", "<math href=\"javascript:alert(1)\">x</math>y", "<div>y</div>" },
    { "math annotation",
      "<math><annotation-xml encoding=\"text/html\"><img src=x onerror=alert(1)></annotation-xml></math>x",
      "<div>x</div>" },
    { "form mglyph", "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>", "" },
    { "noscript title", "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">x", "" },
    { "noscript style", "<noscript><style></noscript><img src=x onerror=alert(1)></style>", "" },
    { "style", "<style>*{background:url(http://evil.example)}</style>x", "<div>x</div>" },
    { "style comment", "<style><!--</style><script>alert(1)//--></style></script>x", "<div>x</div>" },
    { "style attribute", "<p style=\"background:url(javascript:alert(1))\">x</p>", "<p>x</p>" },
    { "style, unclosed", "x<style>p{}", "<div>x</div>" },
    { "link element", "<link rel=stylesheet href=http://evil.example/a.css>x", "<div>x</div>" },
    { "meta refresh", "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">x", "<div>x</div>" },
    { "base", "<base href=\"http://evil.example/\">x<a href=\"a.md\">b</a>", "<div>x<a href=\"lib:a.md\">b</a></div>" },
    { "title", "<title><img src=x onerror=alert(1)></title>x", "<div>x</div>" },
    { "template", "<template><img src=x onerror=alert(1)></template>x", "<div>x</div>" },
    { "template in table", "<table><template><tr><td>a</td></tr></template><tr><td>b</table>",
      "<table><tbody><tr><td>b</td></tr></tbody></table>" },
    { "plaintext", "a<plaintext><script>alert(1)</script>", "<div>a&lt;script&gt;alert(1)&lt;/script&gt;</div>" },
    { "xmp", "<xmp><img src=x onerror=alert(1)></xmp>x", "<div>&lt;img src=x onerror=alert(1)&gt;x</div>" },
    { "listing", "<listing>&lt;img onerror=alert(1) src=x></listing>x",
      "<div>&lt;img onerror=alert(1) src=x&gt;x</div>" },
    { "textarea", "<textarea><img src=x onerror=alert(1)></textarea>x", "<div>x</div>" },
    { "textarea in title attribute", "<textarea><p title=\"</textarea><img src=x onerror=alert(1)>\">x",
      "<div><img src=\"lib:x\" alt=\"\">&quot;&gt;x</div>" },
    { "select", "<select><option>a<script>1</script></select>x", "<div>x</div>" },
    { "CDATA", "<![CDATA[<script>alert(1)</script>]]>x", "<div>alert(1)]]&gt;x</div>" },
    { "CDATA in svg", "<svg><![CDATA[><img src=x onerror=alert(1)>]]></svg>x", "<div>x</div>" },
    { "comment", "a<!-- <script>alert(1)</script> -->b", "<div>ab</div>" },
    { "comment, unclosed", "a<!-- <b>c</b>", "<div>a</div>" },
    { "comment with bang", "<!--a--!><img src=x onerror=alert(1)>-->",
      "<div><img src=\"lib:x\" alt=\"\">--&gt;</div>" },
    { "comment, empty", "<!--><img src=x onerror=alert(1)>-->", "<div><img src=\"lib:x\" alt=\"\">--&gt;</div>" },
    { "comment, dash", "<!---><img src=x onerror=alert(1)>-->", "<div><img src=\"lib:x\" alt=\"\">--&gt;</div>" },
    { "conditional comment", "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->x", "<div>x</div>" },
    { "processing instruction", "<?xml version=\"1.0\"?><?php echo 1 ?>x", "<div>x</div>" },
    { "doctype", "<!DOCTYPE html [<!ENTITY x \"y\">]>x", "<div>]&gt;x</div>" },
    { "html and body", "<html><body onload=alert(1)><p>x</body></html>", "<p>x</p>" },
    { "head", "<head><p>x</p></head>", "<p>x</p>" },
    { "iframe", "<iframe src=\"javascript:alert(1)\"></iframe>x", "<div>x</div>" },
    { "iframe srcdoc", "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>x", "<div>x</div>" },
    { "frameset", "<frameset onload=alert(1)><frame src=x></frameset>x", "<div>x</div>" },
    { "object", "<object data=\"javascript:alert(1)\"><p>x</p></object>y", "<div>y</div>" },
    { "embed", "<embed src=\"javascript:alert(1)\">x", "<div>x</div>" },
    { "applet", "<applet code=x><p>y</p></applet>z", "<div>z</div>" },
    { "video", "<video onerror=alert(1)><source src=x onerror=alert(1)>x</video>y", "<div>y</div>" },
    { "audio", "<audio src=http://evil.example/a.mp3 autoplay></audio>x", "<div>x</div>" },
    { "form",
      "<form action=\"http://evil.example\"><input name=q><button "
      "formaction=\"javascript:alert(1)\">Go</button></form>",
      "<div>Go</div>" },
    { "nested forms", "<form><div></form><form><p>x</p>", "<div><p>x</p></div>" },
    { "input", "<input type=text value=x autofocus onfocus=alert(1)>x", "<div>x</div>" },
    { "input checkbox", "<input type=CheckBox checked onclick=alert(1) name=x>",
      "<div><input type=\"checkbox\" disabled checked></div>" },
    { "isindex", "<isindex action=javascript:alert(1) prompt=x>", "" },
    { "keygen", "<keygen autofocus onfocus=alert(1)>x", "<div>x</div>" },
    { "dialog", "<dialog open><p>x</p></dialog>y", "<div>y</div>" },
    { "marquee", "<marquee onstart=alert(1)>x</marquee>", "<div>x</div>" },
    { "on-handler", "<b onmouseover=alert(1)>x</b>", "<div><b>x</b></div>" },
    { "on-handler after slash", "<b/onclick=alert(1)>x</b>", "<div><b>x</b></div>" },
    { "on-handler after quote", "<b title=\"a\"onclick=\"alert(1)\">x</b>", "<div><b title=\"a\">x</b></div>" },
    { "on-handler with form feed", "<b\nonclick\n=\nalert(1)>x</b>", "<div><b>x</b></div>" },
    { "attribute with less-than", "<b <script>alert(1)</script>x</b>", "<div><b>alert(1)x</b></div>" },
    { "quote in attribute", "<b title='\"><script>alert(1)</script>'>x</b>",
      "<div><b title=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\">x</b></div>" },
    { "backtick in attribute", "<img src=\"x.png\" alt=\"``onload=alert(1)\">",
      "<div><img src=\"lib:x.png\" alt=\"``onload=alert(1)\"></div>" },
    { "javascript link", "<a href=\"javascript:alert(1)\">x</a>", "<div><span class=\"blocked-link\">x</span></div>" },
    { "javascript, odd case", "<a href=\"JaVaScRiPt:alert(1)\">x</a>",
      "<div><span class=\"blocked-link\">x</span></div>" },
    { "javascript, leading space", "<a href=\"  javascript:alert(1)\">x</a>",
      "<div><span class=\"blocked-link\">x</span></div>" },
    { "javascript, leading control", "<a href=\"&#1;javascript:alert(1)\">x</a>",
      "<div><span class=\"blocked-link\">x</span></div>" },
    { "javascript, tab inside", "<a href=\"java\tscript:alert(1)\">x</a>",
      "<div><span class=\"blocked-link\">x</span></div>" },
    { "javascript, line end inside", "<a href=\"java\nscript:alert(1)\">x</a>",
      "<div><span class=\"blocked-link\">x</span></div>" },
    { "javascript, entity tab", "<a href=\"jav&Tab;ascript:alert(1)\">x</a>",
      "<div><span class=\"blocked-link\">x</span></div>" },
    { "javascript, entity colon", "<a href=\"javascript&colon;alert(1)\">x</a>",
      "<div><span class=\"blocked-link\">x</span></div>" },
    { "javascript, numbers", "<a href=\"&#106&#97&#118&#97&#115&#99&#114&#105&#112&#116&#58alert(1)\">x</a>",
      "<div><span class=\"blocked-link\">x</span></div>" },
    { "javascript, hexadecimal", "<a href=\"&#x6A;&#x61;vascript:alert(1)\">x</a>",
      "<div><span class=\"blocked-link\">x</span></div>" },
    { "javascript, padded number", "<a href=\"&#0000106avascript:alert(1)\">x</a>",
      "<div><span class=\"blocked-link\">x</span></div>" },
    { "javascript, comment", "<a href=\"javascript://example.org/%0Aalert(1)\">x</a>",
      "<div><span class=\"blocked-link\">x</span></div>" },
    { "javascript, percent colon", "<a href=\"javascript%3Aalert(1)\">x</a>",
      "<div><a href=\"lib:javascript%3Aalert(1)\">x</a></div>" },
    { "javascript, non-breaking space", "<a href=\"&nbsp;javascript:alert(1)\">x</a>",
      "<div><span class=\"blocked-link\">x</span></div>" },
    { "vbscript link", "<a href=\"vbscript:msgbox(1)\">x</a>", "<div><span class=\"blocked-link\">x</span></div>" },
    { "data link", "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
      "<div><span class=\"blocked-link\">x</span></div>" },
    { "file link", "<a href=\"file:///etc/passwd\">x</a>", "<div><span class=\"blocked-link\">x</span></div>" },
    { "blob link", "<a href=\"blob:https://example.org/1\">x</a>", "<div><span class=\"blocked-link\">x</span></div>" },
    { "view-source link", "<a href=\"view-source:https://example.org\">x</a>",
      "<div><span class=\"blocked-link\">x</span></div>" },
    { "own scheme", "<a href=\"commonplace://library/a.md\">x</a>",
      "<div><span class=\"blocked-link\">x</span></div>" },
    { "scheme-less host", "<a href=\"//evil.example/a\">x</a>", "<div><span class=\"blocked-link\">x</span></div>" },
    { "backslash host", "<a href=\"\\\\evil.example/a\">x</a>", "<div><span class=\"blocked-link\">x</span></div>" },
    { "slash and backslash", "<a href=\"/\\evil.example/a\">x</a>",
      "<div><span class=\"blocked-link\">x</span></div>" },
    { "web without slashes", "<a href=\"https:evil.example\">x</a>",
      "<div><span class=\"blocked-link\">x</span></div>" },
    { "web with backslashes", "<a href=\"https:\\\\evil.example\">x</a>",
      "<div><span class=\"blocked-link\">x</span></div>" },
    { "refused path", "<a href=\"../../a.md\">x</a>", "<div><span class=\"blocked-link\">x</span></div>" },
    { "link target and ping",
      "<a href=\"https://example.org/\" target=_blank ping=\"http://evil.example\" download rel=opener>x</a>",
      "<div><a href=\"https://example.org/\">x</a></div>" },
    { "xlink", "<a xlink:href=\"javascript:alert(1)\">x</a>", "<div><a>x</a></div>" },
    { "area", "<map name=m><area href=\"javascript:alert(1)\"></map>x", "<div>x</div>" },
    { "link in link", "<a href=\"a.md\">b<a href=\"javascript:1\">c</a></a>",
      "<div><a href=\"lib:a.md\">b</a><span class=\"blocked-link\">c</span></div>" },
    { "remote image", "<img src=\"https://tracker.example/a.png?x=1\" alt=\"A &lt;b&gt;\">",
      "<div><span class=\"blocked-image\">A &lt;b&gt; · tracker.example</span></div>" },
    { "remote image without text", "<img src=HTTP://Tracker.example/a.png>",
      "<div><span class=\"blocked-image\">tracker.example</span></div>" },
    { "scheme-less image", "<img src=\"//tracker.example/a.png\" alt=a>",
      "<div><span class=\"blocked-image\">a · tracker.example</span></div>" },
    { "image with backslashes", "<img src=\"\\\\tracker.example\\a.png\">",
      "<div><span class=\"blocked-image\">tracker.example</span></div>" },
    { "data image", "<img src=\"data:image/png;base64,AAAA\" alt=a>",
      "<div><span class=\"blocked-image\">a</span></div>" },
    { "javascript image", "<img src=\"javascript:alert(1)\">",
      "<div><span class=\"blocked-image\">Image not shown</span></div>" },
    { "image on error", "<img src=x onerror=alert(1)>", "<div><img src=\"lib:x\" alt=\"\"></div>" },
    { "image element", "<image src=x onerror=alert(1)>", "<div><img src=\"lib:x\" alt=\"\"></div>" },
    { "image srcset", "<img srcset=\"http://tracker.example/a.png 2x\" alt=a>",
      "<div><span class=\"blocked-image\">a</span></div>" },
    { "image lowsrc", "<img src=\"a.png\" lowsrc=\"javascript:alert(1)\" dynsrc=\"x\" usemap=\"#m\" longdesc=\"x\">",
      "<div><img src=\"lib:a.png\" alt=\"\"></div>" },
    { "image outside", "<img src=\"../../secret.png\" alt=s>", "<div><span class=\"blocked-image\">s</span></div>" },
    { "picture", "<picture><source srcset=\"http://tracker.example/a.webp\"><img src=a.png></picture>",
      "<div><img src=\"lib:a.png\" alt=\"\"></div>" },
    { "background", "<table background=\"http://tracker.example/a.png\"><tr><td background=x>a</table>",
      "<table><tbody><tr><td>a</td></tr></tbody></table>" },
    { "id clobbering", "<p id=body>a</p><a name=location>b</a>",
      "<p id=\"user-content-body\">a</p>\n<div><a name=\"user-content-location\">b</a></div>" },
    { "id kept once", "<p id=user-content-a>a</p><a href=\"#user-content-a\">b</a><a href=\"#a\">c</a>",
      "<p id=\"user-content-a\">a</p>\n<div><a href=\"#user-content-a\">b</a><a href=\"#user-content-a\">c</a></div>" },
    { "image name", "<img src=a.png name=getElementById id=cookie>",
      "<div><img src=\"lib:a.png\" alt=\"\" id=\"user-content-cookie\"></div>" },
    { "class", "<p class=\"page-header field footnotes\">a</p>", "<p class=\"footnotes\">a</p>" },
    { "data attributes", "<p data-x=1 data-sourcepos=\"1:1-1:2\">a</p><p data-sourcepos=\"1&quot;x\">b</p>",
      "<p data-sourcepos=\"1:1-1:2\">a</p>\n<p>b</p>" },
    { "foster parenting", "<table><b>a</b><tr><td>b</td></tr><script>1</script></table>",
      "<div><b>a</b></div>\n<table><tbody><tr><td>b</td></tr></tbody></table>" },
    { "nested tables", "<table><tr><td><table><img src=x onerror=1></td></tr></table>",
      "<table><tbody><tr><td><img src=\"lib:x\" alt=\"\"><table></table></td></tr></tbody></table>" },
    { "table cell alone", "<td>a</td><tr><li>b", "<div>a</div>\n<li>b</li>" },
    { "unclosed tag", "<b>a<i>b</b>c", "<div><b>a<i>b</i></b><i>c</i></div>" },
    { "unclosed attribute", "<p>a</p><b title=\"x", "<p>a</p>" },
    { "unclosed tag name", "a<b", "<div>a</div>" },
    { "end tags alone", "</b></div></p></br>x", "<p></p>\n<div><br>x</div>" },
    { "tag names with signs", "<x:script>alert(1)</x:script><b:b>x</b:b>", "<div>alert(1)x</div>" },
    { "custom element", "<my-element onclick=1>x</my-element>", "<div>x</div>" },
    { "tag after less-than", "<<script>alert(1)</script>x", "<div>&lt;x</div>" },
    { "full-width less-than", "＜script＞alert(1)＜/script＞", "<div>＜script＞alert(1)＜/script＞</div>" },
    { "UTF-7", "+ADw-script+AD4-alert(1)+ADw-/script+AD4-", "<div>+ADw-script+AD4-alert(1)+ADw-/script+AD4-</div>" },
    { "escaped tag", "&lt;script&gt;alert(1)&lt;/script&gt;", "<div>&lt;script&gt;alert(1)&lt;/script&gt;</div>" },
    { "doubly escaped tag", "&amp;lt;script&amp;gt;", "<div>&amp;lt;script&amp;gt;</div>" },
    { "pre with line end", "<pre>\n\n<b>a</b></pre>", "<pre>\n\n<b>a</b></pre>" },
};

constexpr Case Kept[] = {
    { "text", "a &amp; b < c > d \"e\" 'f'", "<div>a &amp; b &lt; c &gt; d &quot;e&quot; 'f'</div>" },
    { "inline", "<b>a</b> <em>b</em> <code>c</code> <kbd>d</kbd><br><sub>e</sub><wbr>",
      "<div><b>a</b> <em>b</em> <code>c</code> <kbd>d</kbd><br><sub>e</sub><wbr></div>" },
    { "headings", "<h1 title=\"t\">a</h1><h6>b</h6>", "<h1 title=\"t\">a</h1>\n<h6>b</h6>" },
    { "lists", "<ol start=3 type=a reversed><li value=4>a<ul><li>b</ul></ol>",
      "<ol start=\"3\" type=\"a\" reversed><li value=\"4\">a<ul><li>b</li></ul></li></ol>" },
    { "definitions", "<dl><dt>a<dd>b</dl>", "<dl><dt>a</dt><dd>b</dd></dl>" },
    { "table",
      "<table><caption>c</caption><thead><tr><th align=left scope=col>a<tbody><tr><td colspan=2 rowspan=x "
      "align=\"evil\">b</table>",
      "<table><caption>c</caption><thead><tr><th align=\"left\" scope=\"col\">a</th></tr></thead><tbody><tr><td "
      "colspan=\"2\">b</td></tr></tbody></table>" },
    { "details", "<details open><summary>a</summary>b</details>", "<details open><summary>a</summary>b</details>" },
    { "ruby", "<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>",
      "<div><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby></div>" },
    { "figure",
      "<figure><img src=\"a%20b.png\" alt='\"x\"' width=10 height=\"50%\" title=t><figcaption>c</figcaption></figure>",
      "<figure><img src=\"lib:a%20b.png\" alt=\"&quot;x&quot;\" width=\"10\" height=\"50%\" "
      "title=\"t\"><figcaption>c</figcaption></figure>" },
    { "links",
      "<a href=\"https://example.org/?a=1&amp;b=2\" title=t>a</a> <a href=\"mailto:a@example.org\">b</a> <a "
      "href=\"tel:+1\">c</a> <a href=\"d/e.md\">d</a> <a>e</a>",
      "<div><a href=\"https://example.org/?a=1&amp;b=2\" title=\"t\">a</a> <a href=\"mailto:a@example.org\">b</a> <a "
      "href=\"tel:+1\">c</a> <a href=\"lib:d/e.md\">d</a> <a>e</a></div>" },
    { "same page", "<a href=\"#\">a</a><a href=\"#b\">b</a><h2 id=\"b\">c</h2>",
      "<div><a href=\"#\">a</a><a href=\"#user-content-b\">b</a></div>\n<h2 id=\"user-content-b\">c</h2>" },
    { "task list", "<ul><li><input type=\"checkbox\" checked=\"\" disabled=\"\" /> a</li></ul>",
      "<ul><li><input type=\"checkbox\" disabled checked> a</li></ul>" },
    { "direction", "<p dir=rtl>a</p><p dir=AUTO>b</p><p dir=up>c</p><bdo dir=ltr>d</bdo>",
      "<p dir=\"rtl\">a</p>\n<p dir=\"AUTO\">b</p>\n<p>c</p>\n<div><bdo dir=\"ltr\">d</bdo></div>" },
    { "language", "<p lang=ar>a</p>", "<p lang=\"ar\">a</p>" },
    { "footnotes",
      "<sup class=\"footnote-ref\"><a href=\"#fn-1\" id=\"fnref-1\" data-footnote-ref>1</a></sup><section "
      "class=\"footnotes\" data-footnotes><ol><li id=\"fn-1\"><p>a</p></li></ol></section>",
      "<div><sup class=\"footnote-ref\"><a href=\"#user-content-fn-1\" "
      "id=\"user-content-fnref-1\">1</a></sup></div>\n<section class=\"footnotes\"><ol><li "
      "id=\"user-content-fn-1\"><p>a</p></li></ol></section>" },
    { "unwrapped", "<center><font color=red>a</font></center><main><p>b</p></main>", "<div>a</div>\n<p>b</p>" },
    { "top-level text", "a <b>b</b>\n<p>c</p>\nd", "<div>a <b>b</b></div>\n<p>c</p>\n<div>d</div>" },
    { "time", "<time datetime=\"2026-01-01\">a</time><del datetime=x>b</del>",
      "<div><time datetime=\"2026-01-01\">a</time><del datetime=\"x\">b</del></div>" },
};

void addRows(std::span<const Case> cases)
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("sanitized");
    for (const Case &row : cases)
        QTest::newRow(row.name) << QByteArray(row.html) << QByteArray(row.sanitized);
}

} // namespace

void TestHtmlSanitizer::tricks_data()
{
    addRows(Tricks);
}

void TestHtmlSanitizer::tricks()
{
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, sanitized);
    QCOMPARE(sanitizedHtml(html, policy()), sanitized);
}

void TestHtmlSanitizer::kept_data()
{
    addRows(Kept);
}

void TestHtmlSanitizer::kept()
{
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, sanitized);
    QCOMPARE(sanitizedHtml(html, policy()), sanitized);
}

void TestHtmlSanitizer::blocks()
{
    const QByteArray html =
        "<p data-sourcepos=\"1:1-1:3\">one</p>\n<!--commonplace-line:3--><details><summary>s</summary>\n"
        "<p data-sourcepos=\"5:1-5:2\">in</p>\n</details>\n"
        "tail <b>end</b>\n<form><p data-sourcepos=\"9:1-9:2\">form</p></form>"
        "<section data-footnotes><ol><li><p data-sourcepos=\"11:1-11:2\">note</p></li></ol></section>";
    const QList<SanitizedBlock> expected {
        { "<p data-sourcepos=\"1:1-1:3\">one</p>", 1 },
        { "<details><summary>s</summary>\n<p data-sourcepos=\"5:1-5:2\">in</p>\n</details>", 3 },
        { "<div>tail <b>end</b></div>", 3 },
        { "<p data-sourcepos=\"9:1-9:2\">form</p>", 9 },
        { "<section><ol><li><p data-sourcepos=\"11:1-11:2\">note</p></li></ol></section>", 11 },
    };
    const std::optional<QList<SanitizedBlock>> blocks = sanitizedBlocks(html);
    QVERIFY(blocks);
    QCOMPARE(blocks->size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        QCOMPARE(blocks->at(i).html, expected[i].html);
        QCOMPARE(blocks->at(i).line, expected[i].line);
    }
}

void TestHtmlSanitizer::headingAnchors()
{
    HtmlPolicy policy;
    policy.headings = HtmlPolicy::Headings::WithAnchors;
    QCOMPARE(
        sanitizedHtml("<h1>A <em>b</em>, c!</h1><h2>A b c</h2><h2 id=own>A b c</h2><h2>Über_x-y</h2><h3>?!</h3>",
                      policy),
        QByteArray("<h1 id=\"user-content-a-b-c\">A <em>b</em>, c!</h1>\n<h2 id=\"user-content-a-b-c-1\">A b c</h2>\n"
                   "<h2 id=\"user-content-own\">A b c</h2>\n<h2 id=\"user-content-über_x-y\">Über_x-y</h2>\n"
                   "<h3>?!</h3>"));
}

void TestHtmlSanitizer::direction()
{
    HtmlPolicy policy;
    policy.direction = HtmlPolicy::Direction::Automatic;
    QCOMPARE(sanitizedHtml("<ul><li><p>a</ul><p dir=rtl>b<div><p>c</p></div><blockquote><p>d</blockquote>", policy),
             QByteArray("<ul dir=\"auto\"><li><p>a</p></li></ul>\n<p dir=\"rtl\">b</p>\n"
                        "<div><p dir=\"auto\">c</p></div>\n<blockquote dir=\"auto\"><p>d</p></blockquote>"));
}

void TestHtmlSanitizer::controlsAndInvalidBytes()
{
    QCOMPARE(sanitizedHtml(QByteArrayView("<p>a\0b<a href=\"java\0script:x\">c</a></p>", 42)),
             QByteArray("<p>ab<span class=\"blocked-link\">c</span></p>"));
    QCOMPARE(sanitizedHtml(QByteArrayView("<scr\0ipt>x</scr\0ipt>", 21)), QByteArray("<div>x</div>"));
    QCOMPARE(sanitizedHtml("<p>a&#1;b&#13;c</p>"), QByteArray("<p>ab&#13;c</p>"));
    QCOMPARE(sanitizedHtml("<p>a\xff\xc3</p>"), QByteArray("<p>a\xef\xbf\xbd\xef\xbf\xbd</p>"));
}

void TestHtmlSanitizer::deepOrLarge_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("div") << QByteArray("<div>").repeated(100'000);
    QTest::newRow("b") << QByteArray("<b>").repeated(100'000);
    QTest::newRow("span closed") << QByteArray("<span>").repeated(20'000) + "x"
                                        + QByteArray("</span>").repeated(20'000);
    QTest::newRow("tables") << QByteArray("<table><tr><td>").repeated(20'000);
    QTest::newRow("less-than") << QByteArray("<").repeated(1'000'000);
    QTest::newRow("comments") << QByteArray("<!--").repeated(200'000);
    QByteArray fonts;
    for (int i = 0; i < 2'000; ++i)
        fonts += "<font size=" + QByteArray::number(i) + "><p>";
    QTest::newRow("formatting that multiplies") << fonts;
    QTest::newRow("wide") << QByteArray("<p>text ").repeated(100'000);
}

/// Either it is read, and then what comes out is not deep, or it is refused; in both cases soon.
void TestHtmlSanitizer::deepOrLarge()
{
    QFETCH(QByteArray, html);
    const std::optional<QList<SanitizedBlock>> blocks = sanitizedBlocks(html);
    if (!blocks)
        return;
    for (const SanitizedBlock &block : *blocks)
        QVERIFY(block.html.count("</div>") + block.html.count("</b>") + block.html.count("</span>") <= 201);
}

void TestHtmlSanitizer::stable_data()
{
    QTest::addColumn<QByteArray>("html");
    for (const Case &row : Tricks)
        QTest::newRow(row.name) << QByteArray(row.html);
}

/// What comes out means the same when it is parsed again: nothing is left to mutate.
void TestHtmlSanitizer::stable()
{
    QFETCH(QByteArray, html);
    HtmlPolicy same;
    same.resolve = [](const QByteArray &address) { return std::optional(address); };
    HtmlPolicy once = policy();
    once.resolve = [](const QByteArray &address) { return std::optional(address); };
    const QByteArray first = sanitizedHtml(html, once);
    QByteArray second = sanitizedHtml(first, same);
    // The classes of the placeholders are the sanitiser's own, not the entry's.
    QByteArray withoutClasses = first;
    withoutClasses.replace(" class=\"blocked-link\"", "").replace(" class=\"blocked-image\"", "");
    QCOMPARE(second, withoutClasses);
}

QTEST_APPLESS_MAIN(TestHtmlSanitizer)
#include "tst_htmlsanitizer.moc"
