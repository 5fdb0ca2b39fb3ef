// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "links/archivelookup.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimeZone>
#include <QUrlQuery>

#include <chrono>

using namespace Qt::StringLiterals;

namespace Commonplace {

namespace {

constexpr std::chrono::seconds Patience { 30 };
constexpr qint64 LargestAnswer = 64 * 1024;

Error notUnderstood()
{
    return { .code = ErrorCode::Malformed,
             .message = QCoreApplication::translate(
                 "Links", "The archive gave an answer that cannot be understood. Look there in your browser.") };
}

} // namespace

ArchiveLookup::ArchiveLookup(QObject *parent, const QUrl &service)
    : QObject(parent)
    , m_network(new QNetworkAccessManager(this))
    , m_service(service)
{
    m_network->setTransferTimeout(Patience);
}

Result<std::optional<ArchivedCopy>> ArchiveLookup::read(const QByteArray &answer)
{
    const QJsonDocument document = QJsonDocument::fromJson(answer);
    if (!document.isObject())
        return std::unexpected(notUnderstood());
    const QJsonObject copy = document["archived_snapshots"_L1]["closest"_L1].toObject();
    if (copy.isEmpty() || !copy["available"_L1].toBool())
        return std::nullopt;
    QUrl address(copy["url"_L1].toString(), QUrl::StrictMode);
    const bool isArchives =
        address.isValid() && (address.host() == u"web.archive.org") && address.path().startsWith(u"/web/");
    const QDateTime taken = QDateTime::fromString(copy["timestamp"_L1].toString(), u"yyyyMMddHHmmss"_s);
    if (!isArchives || !taken.isValid())
        return std::unexpected(notUnderstood());
    address.setScheme(u"https"_s);
    return ArchivedCopy { .address = QString::fromLatin1(address.toEncoded()),
                          .taken = QDateTime(taken.date(), taken.time(), QTimeZone::UTC) };
}

void ArchiveLookup::ask(const QString &address)
{
    QUrl question = m_service;
    QUrlQuery query;
    query.addQueryItem(u"url"_s, QString::fromLatin1(QUrl::toPercentEncoding(address)));
    question.setQuery(query);
    QNetworkRequest request(question);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Commonplace"_s);
    QNetworkReply *reply = m_network->get(request);
    const int number = ++m_asked;
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received) {
        if (received > LargestAnswer)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, address, number] {
        reply->deleteLater();
        if (number != m_asked)
            return;
        if (reply->error() != QNetworkReply::NoError) {
            Q_EMIT failed(address, { .code = ErrorCode::Unreadable,
                                     .message = QCoreApplication::translate(
                                                    "Links", "The archive could not be asked: %1. Try again later.")
                                                    .arg(reply->errorString()) });
            return;
        }
        const Result<std::optional<ArchivedCopy>> copy = read(reply->readAll());
        if (!copy)
            Q_EMIT failed(address, copy.error());
        else if (*copy)
            Q_EMIT found(address, **copy);
        else
            Q_EMIT none(address);
    });
}

} // namespace Commonplace
