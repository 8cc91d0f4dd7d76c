// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/planner/traffic/imported.h"

namespace sw::test {

QByteArray accessLine(const char *client, const char *time, const char *request, int status, qint64 bytes)
{
    return QByteArray(client) + " - - [" + time + "] \"" + request + "\" " + QByteArray::number(status) + ' '
        + QByteArray::number(bytes) + " \"https://shop.example/\" \"Mozilla/5.0 (X11; Linux x86_64)\"\n";
}

std::vector<SampleFile> sampleFiles()
{
    QByteArray access;
    for (int second = 0; second < 60; ++second) {
        const QByteArray time = "01/Mar/2026:10:" + QByteArray::number(10 + second / 10) + ':'
            + QByteArray::number(second % 50 + 10) + " +0100";
        access += accessLine(second % 3 == 0 ? "192.0.2.1" : "2001:db8::7", time.constData(),
                             second % 5 == 0 ? "GET /shop/item HTTP/1.1" : "GET /site.css HTTP/1.1", 200,
                             1000 + second);
    }
    return {
        {TrafficFormat::MrtgLog,
         "1772366400 500000 900000\n"
         "1772366400 1000 25000 1500 50000\n"
         "1772366400 1000 25000 1500 50000\n"
         "1772366100 2000 30000 2500 60000\n"
         "1772365800 1500 20000 1600 40000\n"
         "1772365500 1200 10000 1300 12000\n"},
        {TrafficFormat::AccessLog, access},
        {TrafficFormat::SarText,
         "Linux 6.1.0-18-amd64 (web1) \t03/01/26 \t_x86_64_\t(2 CPU)\n\n"
         "23:40:01        IFACE   rxpck/s   txpck/s    rxkB/s    txkB/s   rxcmp/s   txcmp/s  rxmcst/s   "
         "%ifutil\n"
         "23:50:01           lo      1.00      1.00    900.00    900.00      0.00      0.00      0.00      "
         "0.00\n"
         "23:50:01         eth0     10.00     20.00     10.00    100.00      0.00      0.00      0.00      "
         "0.08\n"
         "00:00:01           lo      1.00      1.00    900.00    900.00      0.00      0.00      0.00      "
         "0.00\n"
         "00:00:01         eth0     10.00     20.00     20.00    300.00      0.00      0.00      0.00      "
         "0.25\n"
         "Average:           lo      1.00      1.00    900.00    900.00      0.00      0.00      0.00      "
         "0.00\n"
         "Average:         eth0     10.00     20.00     15.00    200.00      0.00      0.00      0.00      "
         "0.16\n"},
        {TrafficFormat::SadfJson,
         R"({"sysstat": {"hosts": [{"nodename": "web1", "sysname": "Linux", "number-of-cpus": 2,
             "statistics": [
              {"timestamp": {"date": "2026-03-01", "time": "10:10:00", "utc": 1, "interval": 600},
               "network": {"net-dev": [
                {"iface": "lo", "rxpck": 1.0, "txpck": 1.0, "rxkB": 900.0, "txkB": 900.0, "rxcmp": 0.0},
                {"iface": "eth0", "rxpck": 10.0, "txpck": 20.0, "rxkB": 10.0, "txkB": 100.0, "rxcmp": 0.0}]}},
              {"timestamp": {"date": "2026-03-01", "time": "10:20:00", "utc": 1, "interval": 600},
               "network": {"net-dev": [
                {"iface": "lo", "rxpck": 1.0, "txpck": 1.0, "rxkB": 900.0, "txkB": 900.0, "rxcmp": 0.0},
                {"iface": "eth0", "rxpck": 10.0, "txpck": 20.0, "rxkB": 20.0, "txkB": 300.0, "rxcmp": 0.0}]}}
             ]}]}})"},
        {TrafficFormat::PrometheusJson,
         R"({"status":"success","data":{"resultType":"matrix","result":[
             {"metric":{"__name__":"site:sent_bytes:rate","device":"eth0"},
              "values":[[1772366400,"1000000"],[1772366460,"2000000"],[1772366520,"1500000"]]},
             {"metric":{"__name__":"site:sent_bytes:rate","device":"eth1"},
              "values":[[1772366400,"500000"],[1772366460,"500000"],[1772366520,"500000"]]}]}})"},
        {TrafficFormat::HaproxyLog,
         "Mar  1 10:00:00 lb haproxy[14389]: 192.0.2.1:33317 [01/Mar/2026:10:00:00.655] http-in static/srv1 "
         "10/0/30/69/109 200 2750 - - ---- 1/1/1/1/0 0/0 {1wt.eu} {} \"GET /index.html HTTP/1.1\"\n"
         "Mar  1 10:00:01 lb haproxy[14389]: 192.0.2.1:33318 [01/Mar/2026:10:00:01.001] http-in static/srv1 "
         "0/0/1/9/10 200 1250 - - ---- 1/1/1/1/0 0/0 \"GET /site.css HTTP/1.1\"\n"
         "Mar  1 10:00:02 lb haproxy[14389]: Server static/srv2 is DOWN.\n"
         "192.0.2.9:33313 [01/Mar/2026:10:00:30.443] mysql bck/db1 0/0/5007 212 -- 0/0/0/0/3 0/0\n"},
        {TrafficFormat::Csv,
         "time,in,out Mbit/s\n2026-03-01T10:00:00Z,1,10\n2026-03-01T10:05:00Z,2,20\n"
         "2026-03-01T10:10:00Z,1,12.5\n"},
    };
}

} // namespace sw::test
