// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/textform.h"

namespace Commonplace {

namespace {

constexpr QByteArrayView ByteOrderMark = "\xEF\xBB\xBF";

QByteArray linesOf(QByteArray text, const TextForm &form, bool withLf)
{
    if (form.hasMark)
        text.remove(0, ByteOrderMark.size());
    if (withLf)
        text.replace("\r\n", "\n");
    if (!form.endsLast)
        text += form.lineEnds == TextForm::LineEnds::CrLf && !withLf ? "\r\n" : "\n";
    return text;
}

} // namespace

TextForm TextForm::of(const QByteArray &text)
{
    TextForm form;
    form.hasMark = text.startsWith(ByteOrderMark);
    form.endsLast = text.size() == (form.hasMark ? ByteOrderMark.size() : 0) || text.endsWith('\n');
    const qsizetype breaks = text.count('\n');
    const qsizetype pairs = text.count("\r\n");
    if (pairs > 0)
        form.lineEnds = pairs == breaks ? LineEnds::CrLf : LineEnds::Mixed;
    return form;
}

ComparableTexts::ComparableTexts(const ThreeWay<QByteArray> &texts)
{
    const ThreeWay<TextForm> forms { TextForm::of(texts.base), TextForm::of(texts.ours), TextForm::of(texts.theirs) };
    m_form.hasMark = *changedByOne(ThreeWay { forms.base.hasMark, forms.ours.hasMark, forms.theirs.hasMark });
    m_form.endsLast = *changedByOne(ThreeWay { forms.base.endsLast, forms.ours.endsLast, forms.theirs.endsLast });

    const ThreeWay ends { forms.base.lineEnds, forms.ours.lineEnds, forms.theirs.lineEnds };
    const TextForm::LineEnds *changed = changedByOne(ends);
    using enum TextForm::LineEnds;
    // Ends that are all alike are meant; mixed ones came about.
    m_form.lineEnds = changed ? *changed : ends.ours == Mixed ? ends.theirs : ends.theirs == Mixed ? ends.ours : Lf;
    m_converts = m_form.lineEnds != Mixed;
    m_lines = { linesOf(texts.base, forms.base, m_converts), linesOf(texts.ours, forms.ours, m_converts),
                linesOf(texts.theirs, forms.theirs, m_converts) };
}

QByteArray ComparableTexts::withLineEnds(QByteArray lines) const
{
    if (m_converts && m_form.lineEnds == TextForm::LineEnds::CrLf)
        lines.replace("\n", "\r\n");
    return lines;
}

} // namespace Commonplace
