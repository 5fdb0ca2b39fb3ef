// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "preview/previewschemehandler.h"

#include "preview/libraryimage.h"
#include "preview/previewscheme.h"

#include <QBuffer>
#include <QFile>
#include <QFuture>
#include <QPointer>
#include <QWebEngineUrlRequestJob>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Commonplace {

namespace {

void reply(QWebEngineUrlRequestJob *job, const QByteArray &contentType, const QByteArray &bytes,
           const QByteArray &policy)
{
    job->setAdditionalResponseHeaders({ { "Content-Security-Policy"_ba, policy },
                                        { "X-Content-Type-Options"_ba, "nosniff"_ba },
                                        { "Cache-Control"_ba, "no-store"_ba } });
    auto *device = new QBuffer(job);
    device->setData(bytes);
    device->open(QIODevice::ReadOnly);
    job->reply(contentType, device);
}

/// The page without an entry. The policy stands in it as well as in the answer's headers, so that either suffices.
QByteArray shell()
{
    return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\""
           + PreviewScheme::contentSecurityPolicy()
           + "\"><meta name=\"referrer\" content=\"no-referrer\"><link rel=\"stylesheet\" href=\"preview.css\"></head>"
             "<body><main id=\"page\" dir=\"auto\"></main></body></html>";
}

QByteArray styleSheet(const PreviewColors &colors)
{
    QByteArray css = ":root{";
    const auto variables = styleVariables(colors);
    for (const auto &[name, value] : variables)
        css += name.toUtf8() + ':' + value.toUtf8() + ';';
    css += "}\n";
    QFile file(u":/preview/preview.css"_s);
    if (file.open(QIODevice::ReadOnly))
        css += file.readAll();
    return css;
}

} // namespace

QList<std::pair<QString, QString>> styleVariables(const PreviewColors &colors)
{
    return {
        { u"--base"_s, colors.base.name() },
        { u"--text"_s, colors.text.name() },
        { u"--muted"_s, colors.muted.name() },
        { u"--line"_s, colors.line.name() },
        { u"--accent"_s, colors.accent.name() },
        { u"--chip"_s, colors.chip.name() },
        { u"--selection"_s, colors.selection.name() },
        { u"--warning"_s, colors.warning.name() },
        { u"--warning-background"_s, colors.warningBackground.name() },
        { u"--scheme"_s, colors.base.lightness() < 128 ? u"dark"_s : u"light"_s },
    };
}

PreviewSchemeHandler::PreviewSchemeHandler(QObject *parent)
    : QWebEngineUrlSchemeHandler(parent)
{
    m_readers.setMaxThreadCount(2);
}

PreviewSchemeHandler::~PreviewSchemeHandler()
{
    m_readers.clear();
}

void PreviewSchemeHandler::requestStarted(QWebEngineUrlRequestJob *job)
{
    if (job->requestMethod() != "GET") {
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
    } else if (job->requestUrl() == PreviewScheme::pageUrl()) {
        reply(job, "text/html; charset=utf-8"_ba, shell(), PreviewScheme::contentSecurityPolicy());
    } else if (job->requestUrl() == PreviewScheme::styleUrl()) {
        reply(job, "text/css; charset=utf-8"_ba, styleSheet(m_colors), PreviewScheme::contentSecurityPolicy());
    } else if (PreviewScheme::isLibraryUrl(job->requestUrl())) {
        replyWithImage(job);
    } else {
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
    }
}

void PreviewSchemeHandler::replyWithImage(QWebEngineUrlRequestJob *job)
{
    const QString path = PreviewScheme::libraryPath(job->requestUrl());
    // WebEngine deletes the job when its page no longer wants the answer.
    QtConcurrent::run(&m_readers, readLibraryImage, m_root, path)
        .then(this, [job = QPointer(job)](const Result<LibraryImage> &image) {
            if (!job)
                return;
            if (!image)
                job->fail(QWebEngineUrlRequestJob::UrlNotFound);
            else // A document in its own right it never becomes; were it one, it could do nothing.
                reply(job, image->mimeType, image->bytes, "default-src 'none'; style-src 'unsafe-inline'; sandbox"_ba);
        });
}

} // namespace Commonplace
