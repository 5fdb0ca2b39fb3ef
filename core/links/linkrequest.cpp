// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "links/linkrequest.h"

#include <QHttp1Configuration>
#include <QNetworkAccessManager>
#include <QNetworkRequest>

#include <algorithm>

namespace Commonplace {

using namespace Qt::StringLiterals;

namespace {

using Reason = LinkVerdict::Reason;

QNetworkRequest requestFor(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // Qt 6.8 keeps what it knows of a host for two minutes; of thousands of hosts that is a lot.
    request.setAttribute(QNetworkRequest::ConnectionCacheExpiryTimeoutSecondsAttribute, 1);
    QHttp1Configuration connections;
    connections.setNumberOfConnectionsPerHost(16); // HostPace counts, not Qt
    request.setHttp1Configuration(connections);
    request.setDecompressedSafetyCheckThreshold(LinkRequest::BodyLimit);
    request.setRawHeader("User-Agent", linkUserAgent());
    request.setRawHeader("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    // Else Qt says the language of this computer, and answers differ from one person to the next.
    request.setRawHeader("Accept-Language", "*");
    // One answer must not depend on what came before it on the connection.
    request.setRawHeader("Connection", "close");
    return request;
}

Reason certificateReason(const QList<QSslError> &errors)
{
    const auto has = [&errors](std::initializer_list<QSslError::SslError> kinds) {
        return std::ranges::any_of(errors, [&kinds](const QSslError &error) {
            return std::ranges::find(kinds, error.error()) != kinds.end();
        });
    };
    if (has({ QSslError::CertificateExpired, QSslError::CertificateNotYetValid }))
        return Reason::CertificateExpired;
    if (has({ QSslError::SelfSignedCertificate }))
        return Reason::CertificateSelfSigned;
    if (has({ QSslError::HostNameMismatch }))
        return Reason::CertificateWrongHost;
    return Reason::CertificateUntrusted;
}

} // namespace

QByteArray linkUserAgent()
{
    return "Commonplace/" COMMONPLACE_VERSION " (link checker; +" COMMONPLACE_HOMEPAGE ")";
}

LinkRequest::LinkRequest(QNetworkAccessManager *manager, const LinkInquiry::Step &step,
                         std::chrono::milliseconds timeLimit, QObject *parent)
    : QObject(parent)
    , m_body(step.body)
    , m_reply(nullptr)
{
    const QNetworkRequest request = requestFor(step.address.url());
    m_reply = step.method == LinkInquiry::Method::Head ? manager->head(request) : manager->get(request);
    // Nothing is read ahead that is not asked for.
    m_reply->setReadBufferSize(64 * 1024);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &LinkRequest::onHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &LinkRequest::onReadable);
    connect(m_reply, &QNetworkReply::finished, this, &LinkRequest::onFinished);
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_sslErrors += errors; });
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, &LinkRequest::onConnecting);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { ++m_timesSent; });
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LinkRequest::onTimeOver);
    m_timer.start(std::max(timeLimit, std::chrono::milliseconds(1)));
}

LinkRequest::~LinkRequest()
{
    if (m_reply)
        drop();
}

void LinkRequest::drop()
{
    m_reply->disconnect(this);
    // Qt 6.8 warns where what has failed is aborted.
    if (m_reply->error() == QNetworkReply::NoError)
        m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

/// A new connection after the question was sent: Qt is about to send it again (see HostPace).
void LinkRequest::onConnecting()
{
    if (m_timesSent > 0 && m_answer.status == 0)
        finish(Reason::ConnectionLost);
}

bool LinkRequest::wantsBody() const
{
    switch (m_body) {
    case LinkInquiry::Body::None:
        return false;
    case LinkInquiry::Body::OfWalls:
        return mayBeBotWall(m_answer.status);
    case LinkInquiry::Body::OfPages:
        break;
    }
    return mayBeBotWall(m_answer.status) || (m_answer.status >= 200 && m_answer.status < 300 && m_answer.isHtml());
}

void LinkRequest::onHeaders()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0 || (status >= 100 && status < 200 && status != 101))
        return;
    m_answer.status = status;
    m_answer.headers = m_reply->headers();
    if (!wantsBody())
        finish(Reason::None);
}

void LinkRequest::onReadable()
{
    if (m_answer.status == 0)
        onHeaders();
    if (m_isOver || m_answer.status == 0)
        return;
    m_answer.body += m_reply->read(BodyLimit - m_answer.body.size());
    if (m_answer.body.size() >= BodyLimit)
        finish(Reason::None);
}

void LinkRequest::onFinished()
{
    if (m_isOver)
        return;
    onHeaders();
    if (m_isOver)
        return;
    if (m_answer.status == 0)
        return finish(failureOf(m_reply->error()));
    while (m_answer.body.size() < BodyLimit && m_reply->bytesAvailable() > 0) {
        const QByteArray more = m_reply->read(BodyLimit - m_answer.body.size());
        if (more.isEmpty())
            break;
        m_answer.body += more;
    }
    m_answer.isBodyWhole = m_reply->error() == QNetworkReply::NoError && m_answer.body.size() < BodyLimit;
    finish(Reason::None);
}

void LinkRequest::onTimeOver()
{
    finish(m_answer.status == 0 ? Reason::TimedOut : Reason::None);
}

void LinkRequest::finish(Reason failure)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_timer.stop();
    drop();
    m_answer.failure = failure;
    m_answer.timesSent = std::max(m_timesSent, 1);
    Q_EMIT answered(m_answer);
}

Reason LinkRequest::failureOf(QNetworkReply::NetworkError error) const
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return Reason::ConnectionRefused;
    case QNetworkReply::HostNotFoundError:
        return Reason::NameUnknown;
    case QNetworkReply::TimeoutError:
        return Reason::TimedOut;
    case QNetworkReply::SslHandshakeFailedError:
        return m_sslErrors.isEmpty() ? Reason::TlsFails : certificateReason(m_sslErrors);
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
        return Reason::NetworkUnreachable;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return Reason::ProxyFails;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return Reason::Garbled;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return Reason::ConnectionLost;
    default:
        break;
    }
    return Reason::ConnectionLost;
}

} // namespace Commonplace
