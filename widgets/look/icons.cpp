// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "widgets/look/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

// Static libraries lose their resources unless somebody asks for them, and the macro must stand outside a
// namespace.
static void initialiseIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace sw::look {

namespace {

// In the order of Glyph.
constexpr std::array<const char *, 45> files{
    "address", "balancer", "clients",  "close",    "cloud",    "confirm", "database",   "degraded",
    "delete",  "down",     "drill",    "evidence", "file",     "fleet",   "graph-file", "healthy",
    "info",    "journal",  "key",      "lab",      "network",  "pause",   "planner",    "play",
    "power",   "rebuild",  "refresh",  "rescue",   "resize",   "search",  "seaworthy",  "server",
    "spof",    "start",    "stop",     "stop-all", "topology", "undo",    "unknown",    "verify",
    "waiting", "web",      "zoom-fit", "zoom-in",  "zoom-out"};
static_assert(files.size() == static_cast<size_t>(Glyph::ZoomOut) + 1);

QSvgRenderer *rendererOf(Glyph glyph, const QColor &colour)
{
    struct Cache
    {
        QHash<quint64, std::shared_ptr<QSvgRenderer>> renderers;
        Cache() { initialiseIcons(); }
    };
    // Painting happens on the window's thread or, for a report, on one worker: each has its own.
    thread_local Cache cache;
    const quint64 key = (static_cast<quint64>(glyph) << 32) | colour.rgba();
    std::shared_ptr<QSvgRenderer> &renderer = cache.renderers[key];
    if (!renderer) {
        QFile file(u":/icons/%1.svg"_s.arg(QLatin1StringView(files.at(static_cast<size_t>(glyph)))));
        if (!file.open(QIODevice::ReadOnly))
            return nullptr;
        renderer = std::make_shared<QSvgRenderer>(file.readAll().replace("#000", colour.name().toLatin1()));
    }
    return renderer.get();
}

class TintedEngine : public QIconEngine
{
public:
    TintedEngine(Glyph glyph, std::optional<Meaning> meaning, const QColor &fixed)
        : m_glyph(glyph), m_meaning(meaning), m_fixed(fixed)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintGlyph(*painter, rect, m_glyph, ink(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap image(size);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return image;
    }

    QIconEngine *clone() const override { return new TintedEngine(*this); }

private:
    QColor ink(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        if (m_fixed.isValid())
            return m_fixed;
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        return m_meaning ? colour(*m_meaning, palette) : palette.color(QPalette::ButtonText);
    }

    Glyph m_glyph;
    std::optional<Meaning> m_meaning;
    QColor m_fixed;
};

} // namespace

QIcon icon(Glyph glyph)
{
    return QIcon(new TintedEngine(glyph, std::nullopt, {}));
}

QIcon icon(Glyph glyph, Meaning meaning)
{
    return QIcon(new TintedEngine(glyph, meaning, {}));
}

QIcon icon(Glyph glyph, const QColor &colour)
{
    return QIcon(new TintedEngine(glyph, std::nullopt, colour));
}

void paintGlyph(QPainter &painter, const QRectF &rect, Glyph glyph, const QColor &colour)
{
    QSvgRenderer *renderer = rendererOf(glyph, colour);
    if (!renderer)
        return;
    const qreal side = std::min(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(rect.center());
    renderer->render(&painter, square);
}

Glyph glyph(Health health)
{
    switch (health) {
    case Health::Healthy:
        return Glyph::Healthy;
    case Health::Degraded:
        return Glyph::Degraded;
    case Health::Down:
        return Glyph::Down;
    case Health::Unknown:
        return Glyph::Unknown;
    }
    Q_UNREACHABLE();
}

Glyph glyph(StepState state)
{
    switch (state) {
    case StepState::Planned:
        return Glyph::Waiting;
    case StepState::Begun:
        return Glyph::Play;
    case StepState::Done:
        return Glyph::Healthy;
    case StepState::Failed:
    case StepState::UndoFailed:
        return Glyph::Down;
    case StepState::Undone:
        return Glyph::Undo;
    case StepState::Skipped:
        return Glyph::Unknown;
    }
    Q_UNREACHABLE();
}

Glyph glyph(OperationState state)
{
    switch (state) {
    case OperationState::Running:
        return Glyph::Play;
    case OperationState::Succeeded:
        return Glyph::Healthy;
    case OperationState::Failed:
        return Glyph::Down;
    case OperationState::NeedsAttention:
    case OperationState::Interrupted:
        return Glyph::Degraded;
    case OperationState::Undone:
        return Glyph::Undo;
    }
    Q_UNREACHABLE();
}

Glyph glyph(NodeKind kind, const QString &tier)
{
    switch (kind) {
    case NodeKind::Client:
        return Glyph::Clients;
    case NodeKind::Address:
        return Glyph::Address;
    case NodeKind::Network:
        return Glyph::Network;
    case NodeKind::Server:
        break;
    }
    if (tier == "balancer"_L1)
        return Glyph::Balancer;
    if (tier == "web"_L1)
        return Glyph::Web;
    if (tier == "database"_L1)
        return Glyph::Database;
    return Glyph::Server;
}

Glyph glyph(const ServerAction &action)
{
    struct Choose
    {
        Glyph operator()(const StartServer &) const { return Glyph::Play; }
        Glyph operator()(const StopServer &) const { return Glyph::Power; }
        Glyph operator()(const RebootServer &) const { return Glyph::Refresh; }
        Glyph operator()(const PauseServer &) const { return Glyph::Pause; }
        Glyph operator()(const UnpauseServer &) const { return Glyph::Play; }
        Glyph operator()(const ResizeServer &) const { return Glyph::Resize; }
        Glyph operator()(const ConfirmResize &) const { return Glyph::Confirm; }
        Glyph operator()(const RevertResize &) const { return Glyph::Undo; }
        Glyph operator()(const RebuildServer &) const { return Glyph::Rebuild; }
        Glyph operator()(const RescueServer &) const { return Glyph::Rescue; }
        Glyph operator()(const UnrescueServer &) const { return Glyph::Undo; }
        Glyph operator()(const DeleteServer &) const { return Glyph::Delete; }
    };
    return std::visit(Choose{}, action);
}

} // namespace sw::look
