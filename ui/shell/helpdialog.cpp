// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/helpdialog.h"

#include "widgets/theme.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFontDatabase>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace Commonplace {

namespace {

/// Shows Markdown as a page, and what is to be copied as it is.
class HelpBrowser : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

protected:
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override
    {
        const bool isPage = name.path().endsWith(u".md");
        QTextBrowser::doSetSource(name, isPage ? type : QTextDocument::UnknownResource);
        if (!isPage)
            setPlainText(QString::fromUtf8(loadResource(QTextDocument::UnknownResource, name).toByteArray()));
        document()->setDefaultFont(isPage ? font() : QFontDatabase::systemFont(QFontDatabase::FixedFont));
    }
};

} // namespace

QString helpFolder()
{
    const QString own = QCoreApplication::applicationDirPath();
    for (const QString &folder :
         { QString(own + QStringLiteral("/../share/commonplace/help")), QStringLiteral(COMMONPLACE_HELP) }) {
        if (QFileInfo(folder).isDir())
            return QFileInfo(folder).canonicalFilePath();
    }
    return {};
}

HelpDialog::HelpDialog(const QString &page, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("helpDialog"));
    setWindowTitle(tr("Help"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::wide, Space::wide, Space::wide, Space::large);
    layout->setSpacing(Space::large);
    auto *browser = new HelpBrowser(this);
    browser->setObjectName(QStringLiteral("helpText"));
    browser->setAccessibleName(tr("Help"));
    browser->setOpenExternalLinks(true);
    // The pages are in English.
    browser->setLayoutDirection(Qt::LeftToRight);
    browser->document()->setDocumentMargin(Space::large);
    browser->setSource(QUrl::fromLocalFile(helpFolder() + u'/' + page));
    layout->addWidget(browser, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *back = buttons->addButton(tr("Back"), QDialogButtonBox::ActionRole);
    back->setObjectName(QStringLiteral("helpBack"));
    back->setEnabled(false);
    connect(browser, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(back, &QPushButton::clicked, browser, &QTextBrowser::backward);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(760, 640);
}

} // namespace Commonplace
