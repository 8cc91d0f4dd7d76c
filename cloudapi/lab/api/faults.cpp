// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "cloudapi/lab/api/faults.h"

namespace sw::lab {

using namespace Qt::StringLiterals;

namespace {

QString title(int status)
{
    switch (status) {
    case 400:
        return u"Bad Request"_s;
    case 401:
        return u"Unauthorized"_s;
    case 403:
        return u"Forbidden"_s;
    case 404:
        return u"Not Found"_s;
    case 405:
        return u"Method Not Allowed"_s;
    case 409:
        return u"Conflict"_s;
    default:
        return u"Internal Server Error"_s;
    }
}

QString novaName(int status)
{
    switch (status) {
    case 400:
        return u"badRequest"_s;
    case 401:
        return u"unauthorized"_s;
    case 403:
        return u"forbidden"_s;
    case 404:
        return u"itemNotFound"_s;
    case 405:
        return u"badMethod"_s;
    case 409:
        return u"conflictingRequest"_s;
    case 413:
        return u"overLimit"_s;
    case 501:
        return u"notImplemented"_s;
    case 503:
        return u"serviceUnavailable"_s;
    default:
        return u"computeFault"_s;
    }
}

} // namespace

Answer keystoneFault(int status, const QString &message)
{
    return answered(
        status,
        {{u"error"_s,
          QJsonObject{{u"code"_s, status}, {u"message"_s, message}, {u"title"_s, title(status)}}}});
}

Answer novaFault(int status, const QString &message)
{
    return answered(status, {{novaName(status), QJsonObject{{u"code"_s, status}, {u"message"_s, message}}}});
}

Answer glanceFault(int status, const QString &message)
{
    const QString text = u"%1 %2\n\n%3\n\n   "_s.arg(status).arg(title(status), message);
    return {status, text.toUtf8(), "text/plain; charset=UTF-8", {}};
}

Answer neutronFault(int status, const QString &type, const QString &message)
{
    return answered(
        status,
        {{u"NeutronError"_s,
          QJsonObject{{u"type"_s, type}, {u"message"_s, message}, {u"detail"_s, QString(u""_s)}}}});
}

Answer tokenMissing(Service service, const QString &publicUrl)
{
    const QString words = u"The request you have made requires authentication."_s;
    Answer answer = service == Service::Image
        ? glanceFault(
            401,
            u"This server could not verify that you are authorized to access the document you requested. "
            "Either you supplied the wrong credentials (e.g., bad password), or your browser does not "
            "understand how to supply the credentials required."_s)
        : keystoneFault(401, words);
    return withHeader(answer, "WWW-Authenticate", u"Keystone uri=\"%1/v3\""_s.arg(publicUrl));
}

Answer pathUnknown(Service service)
{
    const QString words = u"The resource could not be found."_s;
    switch (service) {
    case Service::Identity:
        return keystoneFault(404, words);
    case Service::Compute:
        return novaFault(404, words);
    case Service::Image:
        return glanceFault(404, words);
    case Service::Network:
        return neutronFault(404, u"HTTPNotFound"_s, words);
    }
    return withoutBody(404);
}

Answer methodUnknown(Service service, const QStringList &allowed)
{
    const QString words = u"The method is not allowed for the requested URL."_s;
    Answer answer;
    switch (service) {
    case Service::Identity:
        answer = answered(405, QJsonObject{{u"message"_s, words}});
        break;
    case Service::Compute:
        answer = novaFault(405, words);
        break;
    case Service::Image:
        answer = glanceFault(405, words);
        break;
    case Service::Network:
        answer = neutronFault(405, u"HTTPMethodNotAllowed"_s, words);
        break;
    }
    return withHeader(answer, "Allow", allowed.join(u", "_s));
}

Answer bodyMalformed(Service service)
{
    switch (service) {
    case Service::Identity:
        return keystoneFault(
            400,
            u"Expecting to find valid JSON in request body. The server could not comply with the request "
            u"since it "
            "is either malformed or otherwise incorrect. The client is assumed to be in error."_s);
    case Service::Compute:
        return novaFault(400, u"Malformed request body"_s);
    case Service::Image:
        return glanceFault(400, u"Malformed JSON in request body."_s);
    case Service::Network:
        return neutronFault(400, u"MalformedRequestBody"_s,
                            u"Malformed request body: Cannot understand JSON."_s);
    }
    return withoutBody(400);
}

Answer policyForbids(const QString &rule)
{
    return novaFault(403, u"Policy doesn't allow %1 to be performed."_s.arg(rule));
}

Answer invalidInput(const QString &field, const QString &value, const QString &why)
{
    return novaFault(400, u"Invalid input for field/attribute %1. Value: %2. %3"_s.arg(field, value, why));
}

} // namespace sw::lab
