// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form/card.h"

#include "editor/entrydocument.h"
#include "form/cardheader.h"
#include "form/fieldrow.h"
#include "form/formcontext.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace Commonplace {

Card::Card(const Field &item, const YamlPath &path, FormContext *context, QWidget *parent)
    : QFrame(parent)
    , m_item(item)
    , m_path(path)
    , m_context(context)
    , m_layout(new QVBoxLayout(this))
    , m_header(new CardHeader(this))
{
    setObjectName(QStringLiteral("card_") + QString::fromUtf8(path.toString()));
    setFrameShape(QFrame::NoFrame);
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_header);
    connect(m_header, &QAbstractButton::toggled, this, &Card::showBody);
    connect(context, &FormContext::problemsChanged, this, &Card::showProblems);
    connect(context, &FormContext::namesChanged, this, [this] {
        if (m_isFilled)
            m_header->setSummary(cardSummary(m_item, m_value, m_context->values()));
    });
}

void Card::refresh(const YamlDocument &document, YamlNodeId id)
{
    const YamlValue value = YamlValue::of(document, id);
    if (!m_isFilled || value != m_value) {
        m_value = value;
        m_header->setSummary(cardSummary(m_item, value, m_context->values()));
    }
    m_isFilled = true;
    if (m_body)
        m_body->refresh(document, id);
    showProblems();
}

void Card::setPath(const YamlPath &path)
{
    m_path = path;
    setObjectName(QStringLiteral("card_") + QString::fromUtf8(path.toString()));
    if (m_body)
        m_body->setPath(path);
}

bool Card::isOpen() const
{
    return m_header->isChecked();
}

void Card::setOpen(bool open)
{
    m_header->setChecked(open);
}

void Card::showBody()
{
    if (isOpen() && !m_body) {
        m_body = new FieldRow(m_item, m_path, m_context, FieldRow::Look::Bare, this);
        m_body->setContentsMargins(Space::medium, 0, Space::medium, Space::medium);
        m_layout->addWidget(m_body);
        const YamlDocument &document = m_context->document()->entry().frontMatter();
        m_body->refresh(document, document.find(m_path));
    }
    if (m_body)
        m_body->setVisible(isOpen());
    showProblems();
}

void Card::showProblems()
{
    const QList<Problem> problems = m_context->problemsAt(m_path, true);
    m_header->setProblemCount(static_cast<int>(problems.size()));
}

bool Card::filter(const QStringList &words)
{
    QString text;
    const auto collect = [&text](const auto &self, const YamlValue &value) -> void {
        text += u' ' + QString::fromUtf8(value.text);
        for (const YamlValue &item : value.items)
            self(self, item);
    };
    collect(collect, m_value);
    const bool isFound =
        std::ranges::all_of(words, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    setVisible(isFound);
    return isFound;
}

bool Card::shows(const QByteArray &field) const
{
    return m_body && isOpen() && m_body->shows(field);
}

QWidget *Card::firstFocus() const
{
    QWidget *inside = m_body && isOpen() ? m_body->firstFocus() : nullptr;
    return inside ? inside : m_header;
}

void Card::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius, Theme::radius);
}

} // namespace Commonplace
