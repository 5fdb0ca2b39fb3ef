// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdown/htmlallowlist.h"

#include <QByteArray>

#include <algorithm>
#include <array>

namespace Commonplace::HtmlAllowList {

namespace {

using Names = QByteArrayView;

/// Whether `names`, separated and surrounded by single spaces, has `name`.
bool has(QByteArrayView names, QByteArrayView name)
{
    if (name.isEmpty() || name.contains(' '))
        return false;
    return names.indexOf(QByteArray(' ' + name.toByteArray() + ' ')) >= 0;
}

constexpr Names Blocks = " p div section article aside h1 h2 h3 h4 h5 h6 hr pre blockquote ol ul li dl dt dd "
                         "figure figcaption table caption colgroup col thead tbody tfoot tr td th details summary ";
constexpr Names Inlines =
    " a abbr b bdi bdo br cite code del dfn em i img input ins kbd mark q rp rt ruby s samp small "
    "span strike strong sub sup time tt u var wbr ";
constexpr Names Voids = " br col hr img input wbr ";
constexpr Names Dropped =
    " applet area audio base basefont bgsound canvas datalist dialog embed frame frameset head iframe keygen link map "
    "math meta meter nextid noembed noframes noscript object optgroup option output param progress script select "
    "source style svg template textarea title track video ";
constexpr Names Directed = " p h1 h2 h3 h4 h5 h6 ol ul dl blockquote table figcaption summary ";
constexpr Names Classes = " footnotes footnote-ref footnote-backref contains-task-list task-list-item ";
constexpr Names Alignable = " td th tr p div h1 h2 h3 h4 h5 h6 img table thead tbody tfoot col colgroup caption hr ";

bool isNumber(QByteArrayView value)
{
    return !value.isEmpty() && value.size() <= 5
           && std::ranges::all_of(value, [](char c) { return c >= '0' && c <= '9'; });
}

bool isLength(QByteArrayView value)
{
    return isNumber(value.endsWith('%') ? value.chopped(1) : value);
}

bool isSourcePosition(QByteArrayView value)
{
    return !value.isEmpty() && value.size() < 64 && value.front() != '0'
           && std::ranges::all_of(value, [](char c) { return (c >= '0' && c <= '9') || c == ':' || c == '-'; });
}

bool isOneOf(QByteArrayView value, Names names)
{
    return has(names, value.toByteArray().toLower());
}

} // namespace

Fate fate(QByteArrayView element)
{
    if (has(Blocks, element) || has(Inlines, element))
        return Fate::Kept;
    return has(Dropped, element) ? Fate::Dropped : Fate::Unwrapped;
}

bool isInline(QByteArrayView element)
{
    return has(Inlines, element);
}

bool isVoid(QByteArrayView element)
{
    return has(Voids, element);
}

bool hasDirection(QByteArrayView element)
{
    return has(Directed, element);
}

bool keepsAttribute(QByteArrayView element, QByteArrayView attribute, QByteArrayView value)
{
    if (attribute == "dir")
        return isOneOf(value, " ltr rtl auto ");
    if (has(" lang title aria-label ", attribute))
        return true;
    if (attribute == "data-sourcepos")
        return isSourcePosition(value);
    if (attribute == "align")
        return has(Alignable, element) && isOneOf(value, " left right center justify ");
    if (has(" width height ", attribute))
        return has(" img td th col table ", element) && isLength(value);
    if (has(" colspan rowspan ", attribute))
        return has(" td th ", element) && isNumber(value);
    if (attribute == "span")
        return has(" col colgroup ", element) && isNumber(value);
    if (attribute == "scope")
        return element == "th" && isOneOf(value, " row col rowgroup colgroup ");
    if (attribute == "start")
        return element == "ol" && isNumber(value);
    if (attribute == "value")
        return element == "li" && isNumber(value);
    if (attribute == "type")
        return element == "ol" && has(" 1 a A i I ", value);
    if (attribute == "reversed")
        return element == "ol";
    if (attribute == "open")
        return element == "details";
    return attribute == "datetime" && has(" time ins del ", element);
}

bool keepsClass(QByteArrayView name)
{
    return has(Classes, name);
}

} // namespace Commonplace::HtmlAllowList
