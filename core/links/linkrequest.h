// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "links/linkanswer.h"
#include "links/linkinquiry.h"

#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QSslError>
#include <QTimer>

class QNetworkAccessManager;

namespace Commonplace {

/// Who asks: “Commonplace/1.2 (link checker; +https://…)”.
[[nodiscard]] QByteArray linkUserAgent();

/// One question to one server: no redirect is followed, no cookie or password sent or kept, nothing cached, and the
/// connection closed afterwards. A page is read up to `BodyLimit` bytes, compressed ones after decompressing.
///
/// What there is when the time is over is the answer, if there is a status. Lives on the thread of `manager`.
class LinkRequest : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 BodyLimit = 512 * 1024;

    LinkRequest(QNetworkAccessManager *manager, const LinkInquiry::Step &step, std::chrono::milliseconds timeLimit,
                QObject *parent);
    ~LinkRequest() override;

Q_SIGNALS:
    /// Once. The object may be deleted in it.
    void answered(const Commonplace::LinkAnswer &answer);

private:
    void onHeaders();
    void onReadable();
    void onFinished();
    void onTimeOver();
    void onConnecting();
    void finish(LinkVerdict::Reason failure);
    void drop();
    [[nodiscard]] bool wantsBody() const;
    [[nodiscard]] LinkVerdict::Reason failureOf(QNetworkReply::NetworkError error) const;

    LinkInquiry::Body m_body;
    QNetworkReply *m_reply; ///< Ours, until finish().
    QTimer m_timer;
    LinkAnswer m_answer;
    QList<QSslError> m_sslErrors;
    int m_timesSent = 0;
    bool m_isOver = false;
};

} // namespace Commonplace
