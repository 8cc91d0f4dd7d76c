// SPDX-FileCopyrightText: Seaworthy contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/operations/watchdog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sw::watchdog {

namespace {

// Shared by the script and the commands. A process is found by its kernel name, so that no pidof is needed;
// one that is dead but not yet reaped does not count.
constexpr auto functions = R"sh(
pids() {
  short=$(printf %.15s "$1")
  for p in /proc/[0-9]*; do
    c=; read -r c 2>/dev/null <"$p/comm" || continue
    [ "$c" = "$short" ] || continue
    s=; read -r s 2>/dev/null <"$p/stat" || continue
    case "$s" in *") Z "*|*") X "*) continue ;; esac
    echo "${p#/proc/}"
  done
}
up() { read -r u _ </proc/uptime; echo "${u%.*}"; }
is_cut() {
  if command -v nft >/dev/null 2>&1; then nft list tables 2>/dev/null | grep -q "inet $1"
  else iptables -w 5 -S 2>/dev/null | grep -q -e "-j $1"; fi
}
start_service() {
  if [ -d /run/systemd/system ]; then systemctl start "$1"
  else "/etc/init.d/$1" start; fi </dev/null >/dev/null 2>&1
}
watches() {
  w=; read -r w 2>/dev/null <"$1/pid" || return 1
  [ -n "$w" ] && tr '\0' ' ' 2>/dev/null <"/proc/$w/cmdline" | grep -qF "$1/watchdog"
}
launch() {
  if command -v setsid >/dev/null 2>&1; then setsid sh "$1/watchdog" "$1" </dev/null >/dev/null 2>&1 &
  else nohup sh "$1/watchdog" "$1" </dev/null >/dev/null 2>&1 &
  fi
}
)sh";

constexpr auto script = R"sh(#!/bin/sh
# Takes back what Seaworthy broke here on purpose, when its lease is over or the file "undo" appears beside this one.
D=$1
trap '' HUP INT TERM
read -r what name after <"$D/what"
table=seaworthy_$(basename "$D" | tr -c 'A-Za-z0-9\n' _)
chain=SW$(printf %s "$table" | cksum | cut -d' ' -f1)
@functions@
nap() { sleep 0.1 2>/dev/null || sleep 1; }
over() {
  [ -e "$D/undo" ] && return 0
  until=0; read -r until <"$D/lease"
  [ "$(up)" -ge "${until:-0}" ]
}
hurt_network() {
  if command -v nft >/dev/null 2>&1; then
    nft -f - <<RULES
table inet $table {
  chain input { type filter hook input priority -300; policy drop; iifname "lo" accept; }
  chain output { type filter hook output priority -300; policy drop; oifname "lo" accept; }
  chain forward { type filter hook forward priority -300; policy drop; }
}
RULES
    return
  fi
  hurt_by iptables || return 1
  [ -e /proc/net/if_inet6 ] && command -v ip6tables >/dev/null 2>&1 || return 0
  hurt_by ip6tables
}
hurt_by() {
  $1 -w 5 -N $chain && $1 -w 5 -A $chain -i lo -j RETURN && $1 -w 5 -A $chain -o lo -j RETURN &&
    $1 -w 5 -A $chain -j DROP || return 1
  for c in INPUT OUTPUT FORWARD; do $1 -w 5 -I $c 1 -j $chain || return 1; done
}
mend_network() {
  if command -v nft >/dev/null 2>&1; then
    nft delete table inet $table 2>/dev/null
    ! is_cut $table
    return
  fi
  for t in iptables ip6tables; do
    command -v $t >/dev/null 2>&1 || continue
    for c in INPUT OUTPUT FORWARD; do while $t -w 5 -D $c -j $chain 2>/dev/null; do :; done; done
    $t -w 5 -F $chain 2>/dev/null; $t -w 5 -X $chain 2>/dev/null
  done
  ! is_cut $chain
}
hurt_process() {
  n=0
  while p=$(pids "$name"); [ -n "$p" ] && [ $n -lt 50 ]; do kill -9 $p; n=$((n + 1)); nap; done
  [ -z "$(pids "$name")" ] || { echo "$name came back each time that it was killed" >&2; return 1; }
}
mend_process() {
  [ -n "$(pids "$name")" ] && return 0
  start_service "$name"
  n=0
  while [ -z "$(pids "$name")" ] && [ $n -lt 20 ]; do n=$((n + 1)); nap; done
  [ -n "$(pids "$name")" ]
}
echo $$ >"$D/pid"
: >"$D/armed"
until [ -e "$D/go" ] || over; do nap; done
if [ -e "$D/go" ] && [ ! -e "$D/acted" ] && ! over; then
  : >"$D/going"
  [ "$after" -gt 0 ] && sleep "$after"
  if over; then :
  elif hurt_$what 2>"$D/why"; then : >"$D/acted"; : >"$D/hurt"
  else tr '\n' ' ' <"$D/why" >"$D/refused.new"; mv "$D/refused.new" "$D/refused"; : >"$D/undo"; fi
fi
until over; do nap; done
n=0
until mend_$what; do
  n=$((n + 1))
  if [ $n -ge 300 ]; then echo "$what $name could not be put right" >"$D/failed"; exit 1; fi
  sleep 1
done
: >"$D/undone"
rm -f "$D/watchdog" "$D/lease" "$D/pid" "$D/go"
)sh";

QByteArray quoted(QByteArray text)
{
    return '\'' + text.replace('\'', "'\\''") + '\'';
}

QByteArray asRoot(const QByteArray &commands)
{
    return "r=; [ \"$(id -u)\" = 0 ] || r='sudo -n'; $r sh -c " + quoted(functions + commands);
}

QByteArray what(const QString &process)
{
    return process.isEmpty() ? QByteArray("network -") : "process " + process.toLatin1();
}

// Every folder of such a fault, as the body of a loop over $d.
QByteArray forEach(const QString &process, const QByteArray &body)
{
    return "for d in /run/seaworthy/*; do k=; n=; read -r k n _ 2>/dev/null <\"$d/what\" || continue\n"
           "[ \"$k $n\" = "
        + quoted(what(process)) + " ] || continue\n" + body + "\ndone\n";
}

QByteArray writeLease(const QByteArray &folder, Seconds lease)
{
    // Renamed into place: the watchdog never reads half a number.
    return "echo $(($(up) + " + QByteArray::number(qint64(lease.count())) + ")) >" + folder
        + "/lease.new && mv " + folder + "/lease.new " + folder + "/lease\n";
}

} // namespace

bool isServiceName(const QString &name)
{
    return !name.isEmpty() && !name.startsWith(u'-') && std::ranges::all_of(name, [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || u"@_.+-"_s.contains(c);
    });
}

QString folder(const OperationId &operation, size_t step)
{
    return u"/run/seaworthy/%1-%2"_s.arg(operation.text).arg(step);
}

QByteArray prerequisites(const Fault &fault)
{
    QByteArray commands = R"sh(
[ -r /proc/uptime ] || echo "lacks /proc/uptime"
mkdir -p /run/seaworthy 2>/dev/null && [ -w /run/seaworthy ] || echo "lacks a writable /run/seaworthy"
command -v setsid >/dev/null 2>&1 || command -v nohup >/dev/null 2>&1 || echo "lacks setsid (package util-linux)"
)sh";
    if (fault.process.isEmpty()) {
        commands += R"sh(
if command -v nft >/dev/null 2>&1; then
  echo "add table inet seaworthy_probe" | nft -c -f - >/dev/null 2>&1 || echo "lacks nftables in its kernel, or the right to use it"
elif ! command -v iptables >/dev/null 2>&1; then echo "lacks nft and iptables (package nftables)"
elif ! iptables -w 5 -S >/dev/null 2>&1; then echo "lacks the right to use iptables"; fi
)sh";
    } else {
        const QByteArray name = fault.process.toLatin1();
        commands += "if [ -d /run/systemd/system ]; then systemctl cat " + name
            + " >/dev/null 2>&1; else [ -x /etc/init.d/" + name + " ]; fi || echo \"lacks a way to start "
            + name + " again: /etc/init.d/" + name + "\"\n[ -n \"$(pids " + name
            + ")\" ] || echo \"lacks a running process named " + name + "\"\n";
    }
    commands += forEach(fault.process, "[ -e \"$d/undone\" ] || echo \"armed $k $d\"");
    return asRoot(commands + "echo ok");
}

QByteArray arm(const QString &folder, const Fault &fault)
{
    const QByteArray d = folder.toLatin1();
    const QByteArray text = QByteArray(script).replace("@functions@", functions);
    // The lease at first covers only the time until the fault is let go: a console that dies in between
    // leaves nothing.
    return asRoot(
        "umask 077; mkdir -p /run/seaworthy && mkdir " + d + " || exit 3\nprintf '%s\\n' "
        + quoted(what(fault.process) + ' ' + QByteArray::number(qint64(fault.after.count()))) + " >" + d
        + "/what\n" + writeLease(d, Seconds{30}) + "printf %s " + quoted(text) + " >" + d
        + "/watchdog || exit 4\n" + "launch " + d + "\nn=0\nwhile [ ! -e " + d
        + "/armed ] && [ $n -lt 50 ]; do n=$((n + 1)); sleep 0.05 2>/dev/null || sleep 1; done\n[ -e " + d
        + "/armed ] && echo armed");
}

QByteArray letGo(const QString &folder, const Fault &fault)
{
    const QByteArray d = folder.toLatin1();
    const QByteArray sign = fault.process.isEmpty() ? "going" : "hurt";
    return asRoot(
        "[ -e " + d + "/lease ] || exit 3\n" + writeLease(d, fault.after + fault.lease) + ": >" + d
        + "/go\nn=0\nwhile [ ! -e " + d + '/' + sign + " ] && [ ! -e " + d
        + "/refused ] && [ $n -lt 200 ]; do n=$((n + 1)); sleep 0.05 2>/dev/null || sleep 1; done\n[ -e " + d
        + '/' + sign + " ] && echo gone");
}

QByteArray renew(const QString &folder, Seconds lease)
{
    const QByteArray d = folder.toLatin1();
    return asRoot("if [ -e " + d + "/lease ] && [ ! -e " + d + "/undo ] && watches " + d + "; then "
                  + writeLease(d, lease) + "echo renewed; else echo over; fi");
}

QByteArray state(const QString &folder)
{
    const QByteArray d = folder.toLatin1();
    return asRoot("a=; [ -e " + d + "/acted ] && a=' acted'\nif [ ! -d " + d
                  + " ]; then echo none\nelif [ -e " + d + "/refused ]; then echo \"refused $(cat " + d
                  + "/refused)\"\nelif [ -e " + d + "/undone ]; then echo \"undone$a\"\nelif [ -e " + d
                  + "/failed ]; then echo \"failed $(cat " + d
                  + "/failed)\"\nelif [ -n \"$a\" ]; then echo acted\nelif [ -e " + d
                  + "/go ]; then echo going\nelse echo armed; fi");
}

QByteArray lift(const QString &process)
{
    QByteArray commands = forEach(
        process,
        "[ -e \"$d/undone\" ] && continue\nif [ ! -e \"$d/watchdog\" ]; then rm -rf \"$d\"; continue; "
        "fi\n: >\"$d/undo\"; rm -f \"$d/failed\"; watches \"$d\" || launch \"$d\"; busy=1");
    if (!process.isEmpty()) {
        const QByteArray name = process.toLatin1();
        commands += "[ -n \"$busy\" ] || [ -n \"$(pids " + name + ")\" ] || start_service " + name + '\n';
    }
    return asRoot("busy=\n" + commands + "echo asked");
}

QByteArray health(const QString &process)
{
    QByteArray commands = "a=0\n"
        + forEach(process,
                  "[ -e \"$d/undone\" ] && continue\n"
                  "if [ -e \"$d/failed\" ]; then echo \"failed $(cat \"$d/failed\")\"; else a=$((a + 1)); fi")
        + "echo \"armed $a\"\n";
    if (process.isEmpty())
        commands += "if is_cut seaworthy_ || is_cut SW; then echo cut; else echo well; fi";
    else
        commands += "if [ -n \"$(pids " + process.toLatin1() + ")\" ]; then echo well; else echo dead; fi";
    return asRoot(commands);
}

QByteArray tidy(const QString &process)
{
    return asRoot(forEach(process, "[ -e \"$d/undone\" ] && rm -rf \"$d\"") + "echo tidy");
}

} // namespace sw::watchdog
