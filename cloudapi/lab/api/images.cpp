// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/api/images.h"

#include "cloudapi/lab/api/faults.h"
#include "cloudapi/lab/api/server_list.h"
#include "cloudapi/wait/pause.h"

#include <QJsonArray>
#include <QUrl>
#include <QUrlQuery>

namespace sw::lab {

using namespace Qt::StringLiterals;

namespace {

const QString prefix = u"/image/v2"_s;

QJsonObject imageBody(const ImageEntry &image)
{
    QJsonObject body{{u"id"_s, image.id},
                     {u"name"_s, image.name},
                     {u"status"_s, image.status},
                     {u"visibility"_s, image.visibility},
                     {u"owner"_s, image.owner},
                     {u"size"_s, image.status == u"active"_s ? QJsonValue(image.bytes) : QJsonValue()},
                     {u"virtual_size"_s, QJsonValue::Null},
                     {u"disk_format"_s, u"raw"_s},
                     {u"container_format"_s, u"bare"_s},
                     {u"checksum"_s, QJsonValue::Null},
                     {u"os_hash_algo"_s, QJsonValue::Null},
                     {u"os_hash_value"_s, QJsonValue::Null},
                     {u"os_hidden"_s, false},
                     {u"protected"_s, image.isProtected},
                     {u"min_disk"_s, image.minDiskGiB},
                     {u"min_ram"_s, image.minMemoryMiB},
                     {u"tags"_s, QJsonArray::fromStringList(image.tags)},
                     {u"created_at"_s, withZone(image.created)},
                     {u"updated_at"_s, withZone(image.updated)},
                     {u"self"_s, u"/v2/images/"_s + image.id},
                     {u"file"_s, u"/v2/images/%1/file"_s.arg(image.id)},
                     {u"schema"_s, u"/v2/schemas/image"_s}};
    for (auto entry = image.properties.begin(); entry != image.properties.end(); ++entry)
        body[entry.key()] = entry.value();
    return body;
}

bool isVisible(const ImageEntry &image, const Call &call)
{
    return image.visibility == u"public"_s || image.owner == call.caller.projectId || call.caller.isAdmin;
}

bool isWanted(const ImageEntry &image, const Call &call)
{
    const QJsonObject body = imageBody(image);
    static const QStringList simple{u"id"_s,          u"status"_s,           u"visibility"_s, u"owner"_s,
                                    u"disk_format"_s, u"container_format"_s, u"image_type"_s};
    for (const QString &key : simple) {
        if (!call.asks(key))
            continue;
        QString wanted = call.asked(key);
        if (key == u"visibility"_s && wanted == u"all"_s)
            continue;
        if (wanted.startsWith(u"in:"_s)) {
            if (!wanted.mid(3).split(u',').contains(body[key].toString()))
                return false;
        } else if (body[key].toString() != wanted) {
            return false;
        }
    }
    if (call.asks(u"name"_s)) {
        QString wanted = call.asked(u"name"_s);
        if (wanted.startsWith(u"in:"_s)) {
            const QStringList names = wanted.mid(3).remove(u'"').split(u',');
            return names.contains(image.name);
        }
        return image.name == wanted;
    }
    return true;
}

Answer list(Backstage &backstage, const Call &call)
{
    const int limit = limitOf(call, 1000);
    if (limit < 0)
        return glanceFault(400, u"limit param must be an integer"_s);
    auto world = backstage.store.open();
    std::vector<const ImageEntry *> images;
    for (const auto &[id, image] : world->images) {
        if (isVisible(image, call) && isWanted(image, call))
            images.push_back(&image);
    }
    std::sort(images.begin(), images.end(), [](const ImageEntry *a, const ImageEntry *b) {
        return a->created != b->created ? a->created > b->created : a->id > b->id;
    });
    auto begin = images.begin();
    if (const QString marker = call.asked(u"marker"_s); !marker.isEmpty()) {
        begin =
            std::find_if(begin, images.end(), [&](const ImageEntry *image) { return image->id == marker; });
        if (begin == images.end())
            return glanceFault(400, u"No image found with ID %1"_s.arg(marker));
        ++begin;
    }
    QJsonArray bodies;
    for (; begin != images.end() && bodies.size() < limit; ++begin)
        bodies.append(imageBody(**begin));
    const QString query = QString::fromUtf8(call.rawQuery);
    QJsonObject answer{{u"images"_s, bodies},
                       {u"first"_s, query.isEmpty() ? u"/v2/images"_s : u"/v2/images?"_s + query},
                       {u"schema"_s, u"/v2/schemas/images"_s}};
    if (!bodies.isEmpty() && bodies.size() == limit) {
        QUrlQuery next(query);
        next.removeAllQueryItems(u"marker"_s);
        next.addQueryItem(u"marker"_s, bodies.last()[u"id"_s].toString());
        answer[u"next"_s] = u"/v2/images?"_s + next.toString(QUrl::FullyEncoded);
    }
    return answered(200, answer);
}

Answer show(Backstage &backstage, const Call &call)
{
    auto world = backstage.store.open();
    const auto found = world->images.find(call.capture(0));
    if (found == world->images.end() || !isVisible(found->second, call))
        return glanceFault(404, u"No image found with ID %1"_s.arg(call.capture(0)));
    return answered(200, imageBody(found->second));
}

std::optional<Answer> notOwned(const ImageEntry &image, const Call &call)
{
    if (image.owner == call.caller.projectId || call.caller.isAdmin)
        return {};
    return glanceFault(403, u"You do not own this image"_s);
}

Answer destroy(Backstage &backstage, const Call &call)
{
    auto world = backstage.store.open();
    const auto found = world->images.find(call.capture(0));
    if (found == world->images.end() || !isVisible(found->second, call))
        return glanceFault(404, u"Failed to find image %1 to delete"_s.arg(call.capture(0)));
    if (const auto refusal = notOwned(found->second, call))
        return *refusal;
    if (found->second.isProtected)
        return glanceFault(403, u"Image %1 is protected and cannot be deleted."_s.arg(call.capture(0)));
    const QString folder = found->second.folder;
    world->images.erase(found);
    // A node may run on the snapshot's layer: it goes when the last server on it is gone, with the lab
    // itself.
    const bool isUsed = std::any_of(world->servers.begin(), world->servers.end(), [&](const auto &entry) {
        return !entry.second.isDeleted() && entry.second.node.imageFolder == folder;
    });
    if (!folder.isEmpty() && !isUsed)
        backstage.crew.post(u"image "_s + folder, [backstage, folder] {
            (void)backstage.host.removeImage(folder).has_value(); // what is left goes with the lab's folder
        });
    return withoutBody(204);
}

// A JSON patch of the plain members that clients change.
Answer update(Backstage &backstage, const Call &call)
{
    if (!call.json.isArray())
        return glanceFault(400, u"Request body must be a JSON array of operation objects."_s);
    auto world = backstage.store.open();
    const auto found = world->images.find(call.capture(0));
    if (found == world->images.end() || !isVisible(found->second, call))
        return glanceFault(404, u"Failed to find image %1 to update"_s.arg(call.capture(0)));
    if (const auto refusal = notOwned(found->second, call))
        return *refusal;
    ImageEntry changed = found->second;
    const QJsonArray patch = call.json.toArray();
    for (const QJsonValue &operation : patch) {
        const QString member = operation[u"path"_s].toString().mid(1);
        const QJsonValue value = operation[u"value"_s];
        if (member == u"name"_s)
            changed.name = value.toString();
        else if (member == u"visibility"_s)
            changed.visibility = value.toString();
        else if (member == u"protected"_s)
            changed.isProtected = value.toBool();
        else if (member == u"min_disk"_s)
            changed.minDiskGiB = value.toInt();
        else if (member == u"min_ram"_s)
            changed.minMemoryMiB = value.toInt();
        else if (member == u"tags"_s)
            changed.tags = value.toVariant().toStringList();
        else if (member.contains(u'/') || QStringList{u"id"_s, u"status"_s, u"owner"_s}.contains(member))
            return glanceFault(403, u"Attribute '%1' is read-only."_s.arg(member));
        else if (operation[u"op"_s].toString() == u"remove"_s)
            changed.properties.remove(member);
        else
            changed.properties.insert(member, value.toString());
    }
    changed.updated = currentInstant();
    found->second = changed;
    return answered(200, imageBody(changed));
}

Answer versions(Backstage &backstage, int status)
{
    const QString url = backstage.store.open()->publicUrl + u"/image/v2/"_s;
    QJsonArray all;
    for (int minor = 9; minor >= 0; --minor) {
        all.append(
            QJsonObject{{u"id"_s, u"v2.%1"_s.arg(minor)},
                        {u"status"_s, minor == 9 ? u"CURRENT"_s : u"SUPPORTED"_s},
                        {u"links"_s, QJsonArray{QJsonObject{{u"rel"_s, u"self"_s}, {u"href"_s, url}}}}});
    }
    return answered(status, {{u"versions"_s, all}});
}

} // namespace

void addImageRoutes(Router &router, Backstage &backstage)
{
    router.add(
        "GET", u"/image"_s, [&backstage](const Call &) { return versions(backstage, 300); }, Access::Public);
    router.add(
        "GET", u"/image/versions"_s, [&backstage](const Call &) { return versions(backstage, 200); },
        Access::Public);
    router.add("GET", prefix + u"/images"_s,
               [&backstage](const Call &call) { return list(backstage, call); });
    const QString one = prefix + u"/images/{}"_s;
    router.add("GET", one, [&backstage](const Call &call) { return show(backstage, call); });
    router.add("DELETE", one, [&backstage](const Call &call) { return destroy(backstage, call); });
    router.add("PATCH", one, [&backstage](const Call &call) { return update(backstage, call); });
    router.add("GET", prefix + u"/schemas/{}"_s, [](const Call &call) {
        return answered(200,
                        {{u"name"_s, call.capture(0)},
                         {u"properties"_s, QJsonObject()},
                         {u"additionalProperties"_s, QJsonObject{{u"type"_s, u"string"_s}}}});
    });
}

} // namespace sw::lab
