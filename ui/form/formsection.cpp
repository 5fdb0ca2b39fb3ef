// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form/formsection.h"

#include "editor/entrydocument.h"
#include "form/fieldrows.h"
#include "form/foldheading.h"
#include "form/formcontext.h"
#include "widgets/theme.h"

#include <QVBoxLayout>

namespace Commonplace {

FormSection::FormSection(const FormGroup &group, FormContext *context, QWidget *parent)
    : QWidget(parent)
    , m_group(group)
    , m_context(context)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(Space::medium);
    if (group.title.isEmpty())
        return;
    m_heading = new FoldHeading(group.title, this);
    m_heading->setObjectName(group.kind == FormGroup::Kind::Missing ? QStringLiteral("missingFieldsHeading")
                             : group.kind == FormGroup::Kind::Other ? QStringLiteral("otherFieldsHeading")
                                                                    : QStringLiteral("groupHeading"));
    m_layout->addWidget(m_heading);
    connect(m_heading, &QAbstractButton::clicked, this, [this](bool open) {
        setOpen(open);
        Q_EMIT openChanged(open);
    });
    connect(context, &FormContext::problemsChanged, this, &FormSection::showProblems);
}

void FormSection::setGroup(const FormGroup &group)
{
    m_group = group;
    refresh();
}

void FormSection::setOpen(bool open)
{
    m_isOpen = open;
    showOpen(open);
}

void FormSection::showOpen(bool open)
{
    if (open)
        fill();
    if (m_rows)
        m_rows->setVisible(open);
    if (m_heading) {
        m_heading->setChecked(open);
        m_heading->setCount(open ? -1 : static_cast<int>(m_group.fields.size()));
    }
}

void FormSection::fill()
{
    if (m_rows)
        return;
    m_rows = new FieldRows(m_group.root, m_context, this);
    m_layout->addWidget(m_rows);
    refresh();
}

void FormSection::refresh()
{
    const YamlDocument &document = m_context->document()->entry().frontMatter();
    if (m_rows)
        m_rows->refresh(m_group.fields, document, document.find(m_group.root));
    if (m_heading && !m_isOpen)
        m_heading->setCount(static_cast<int>(m_group.fields.size()));
    showProblems();
}

void FormSection::showProblems()
{
    if (!m_heading)
        return;
    qsizetype count = 0;
    for (const Field &field : std::as_const(m_group.fields))
        count += m_context->problemsAt(m_group.root.child(field.key), true).size();
    m_heading->setProblemCount(m_heading->isChecked() ? 0 : static_cast<int>(count));
}

bool FormSection::filter(const QStringList &words)
{
    m_isFiltered = !words.isEmpty();
    if (m_isFiltered)
        fill();
    const bool isAny = !m_rows || m_rows->filter(words) > 0;
    showOpen(m_isFiltered || m_isOpen);
    setVisible(isAny);
    return isAny;
}

} // namespace Commonplace
