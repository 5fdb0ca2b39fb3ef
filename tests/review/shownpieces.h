// SPDX-FileCopyrightText: 2026 The Commonplace authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "review/prosediff.h"

/// Pieces in a line: `[-removed-]` and `[+added+]`, as a person writes them.
inline QString shownPieces(const QList<Commonplace::ProsePiece> &pieces)
{
    using Kind = Commonplace::ProsePiece::Kind;
    QString shown;
    for (const Commonplace::ProsePiece &piece : pieces) {
        switch (piece.kind) {
        case Kind::Same:
            shown += piece.text;
            break;
        case Kind::Removed:
            shown += QStringLiteral("[-%1-]").arg(piece.text);
            break;
        case Kind::Added:
            shown += QStringLiteral("[+%1+]").arg(piece.text);
            break;
        case Kind::Omitted:
            shown += QStringLiteral("[%1]").arg(piece.text);
            break;
        }
    }
    return shown;
}
