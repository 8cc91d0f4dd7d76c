<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>HostKeys</name>
    <message>
        <source>The accepted host key could not be written to %1: %2. Make the file writable, or accept the key for this time only.</source>
        <translation>Der akzeptierte Hostschlüssel konnte nicht in %1 geschrieben werden: %2. Machen Sie die Datei schreibbar oder akzeptieren Sie den Schlüssel nur für dieses Mal.</translation>
    </message>
    <message>
        <source>The accepted host key could not be written to %1: %2.</source>
        <translation>Der akzeptierte Hostschlüssel konnte nicht in %1 geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 (%2, line %3)</source>
        <translation>%1 (%2, Zeile %3)</translation>
    </message>
    <message>
        <source>The host key of %1 has changed. Known is %2; the server shows %3. Either the server was rebuilt, or somebody stands between. If you know that it was rebuilt, remove the old key with: ssh-keygen -f %4 -R %5, and connect again.</source>
        <translation>Der Hostschlüssel von %1 hat sich geändert. Bekannt ist %2; der Server zeigt %3. Entweder wurde der Server neu aufgesetzt, oder jemand hört dazwischen mit. Wenn Sie wissen, dass er neu aufgesetzt wurde, entfernen Sie den alten Schlüssel mit: ssh-keygen -f %4 -R %5, und verbinden Sie sich erneut.</translation>
    </message>
    <message>
        <source>The host key %1 that %2 shows is marked as revoked in a known_hosts file: it must not be trusted any more. Give the server a new key.</source>
        <translation>Der Hostschlüssel %1, den %2 zeigt, ist in einer known_hosts-Datei als widerrufen markiert: Ihm darf nicht mehr vertraut werden. Geben Sie dem Server einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>The host key of %1 is not known: the server shows %2 (%3). Compare this fingerprint with the server&apos;s own, and then give it as the expected one, or add the key to %4.</source>
        <translation>Der Hostschlüssel von %1 ist nicht bekannt: Der Server zeigt %2 (%3). Vergleichen Sie diesen Fingerabdruck mit dem des Servers und geben Sie ihn dann als den erwarteten an, oder tragen Sie den Schlüssel in %4 ein.</translation>
    </message>
    <message>
        <source>The host key of %1 was not accepted: %2.</source>
        <translation>Der Hostschlüssel von %1 wurde nicht akzeptiert: %2.</translation>
    </message>
</context>
<context>
    <name>HttpExchange</name>
    <message>
        <source>The answer is not HTTP.</source>
        <translation>Die Antwort ist kein HTTP.</translation>
    </message>
    <message>
        <source>The connection was closed before the whole answer had come.</source>
        <translation>Die Verbindung wurde geschlossen, bevor die ganze Antwort da war.</translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <translation>Es kam nicht rechtzeitig eine Antwort.</translation>
    </message>
</context>
<context>
    <name>HttpProbe</name>
    <message>
        <source>%1 cannot be started: %2. Install Seaworthy anew, or set SEAWORTHY_BIN_DIR.</source>
        <translation>%1 kann nicht gestartet werden: %2. Installieren Sie Seaworthy neu oder setzen Sie SEAWORTHY_BIN_DIR.</translation>
    </message>
    <message>
        <source>The prober ended before its time, so the measurement is not complete: %1</source>
        <translation>Das Messprogramm endete vorzeitig, die Messung ist daher unvollständig: %1</translation>
    </message>
    <message>
        <source>measure %1</source>
        <translation>%1 messen</translation>
    </message>
    <message>
        <source>It gave no reason.</source>
        <translation>Ein Grund wurde nicht genannt.</translation>
    </message>
    <message>
        <source>read the probe samples in %1</source>
        <translation>die Messwerte in %1 lesen</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1 values were found, 7 are expected.</source>
        <translation>%1 Werte gefunden, 7 erwartet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number, two moments in ISO 8601, a duration in microseconds, a status, an error word and a name.</source>
        <translation>„%1“ ist keine Nummer, zwei Zeitpunkte nach ISO 8601, eine Dauer in Mikrosekunden, ein Status, ein Fehlerwort und ein Name.</translation>
    </message>
    <message>
        <source>Line 1: &quot;%1&quot; was found, &quot;%2&quot; is expected.</source>
        <translation>Zeile 1: „%1“ gefunden, „%2“ erwartet.</translation>
    </message>
</context>
<context>
    <name>Measurement</name>
    <message numerus="yes">
        <source>%n request(s) of the schedule were left out, because this machine was too busy or asleep. Measure again on a quieter machine.</source>
        <translation>
            <numerusform>%n Anfrage des Zeitplans wurde ausgelassen, weil dieser Rechner zu stark ausgelastet war oder schlief. Messen Sie erneut auf einem ruhigeren Rechner.</numerusform>
            <numerusform>%n Anfragen des Zeitplans wurden ausgelassen, weil dieser Rechner zu stark ausgelastet war oder schlief. Messen Sie erneut auf einem ruhigeren Rechner.</numerusform>
        </translation>
    </message>
    <message>
        <source>This machine had no socket or port left for some requests. Use a longer interval.</source>
        <translation>Auf diesem Rechner war für einige Anfragen kein Socket oder Port mehr frei. Wählen Sie ein längeres Intervall.</translation>
    </message>
    <message>
        <source>The schedule lagged by up to %1 ms, more than the interval of %2 ms: this machine was too busy. Measure again on a quieter machine or with a longer interval.</source>
        <translation>Der Zeitplan lag um bis zu %1 ms zurück, mehr als das Intervall von %2 ms: Dieser Rechner war zu stark ausgelastet. Messen Sie erneut auf einem ruhigeren Rechner oder mit einem längeren Intervall.</translation>
    </message>
    <message>
        <source>No request was sent.</source>
        <translation>Es wurde keine Anfrage gesendet.</translation>
    </message>
</context>
<context>
    <name>Observe</name>
    <message>
        <source>look at the nodes</source>
        <translation>die Knoten abfragen</translation>
    </message>
    <message>
        <source>read HAProxy&apos;s statistics</source>
        <translation>die Statistik von HAProxy lesen</translation>
    </message>
    <message>
        <source>The first line begins with &quot;%1&quot;, expected was &quot;# pxname,svname,&quot;.</source>
        <translation>Die erste Zeile beginnt mit „%1“, erwartet wurde „# pxname,svname,“.</translation>
    </message>
    <message>
        <source>The columns &quot;status&quot; and &quot;type&quot; are missing.</source>
        <translation>Die Spalten „status“ und „type“ fehlen.</translation>
    </message>
    <message>
        <source>read the node&apos;s addresses</source>
        <translation>die Adressen des Knotens lesen</translation>
    </message>
    <message>
        <source>The output of &quot;ip -j address&quot; is not a JSON array: %1.</source>
        <translation>Die Ausgabe von „ip -j address“ ist kein JSON-Array: %1.</translation>
    </message>
    <message>
        <source>read the replication state</source>
        <translation>den Replikationsstatus lesen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was found where the database&apos;s variables were expected. Check that root may log in to it over its socket.</source>
        <translation>„%1“ stand dort, wo die Variablen der Datenbank erwartet wurden. Prüfen Sie, ob sich root über den Socket an ihr anmelden darf.</translation>
    </message>
</context>
<context>
    <name>Ssh</name>
    <message>
        <source>The key file %1 is missing or not readable. Check its path and its permissions.</source>
        <translation>Die Schlüsseldatei %1 fehlt oder ist nicht lesbar. Prüfen Sie Pfad und Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The key file %1 could not be opened: it is not a private key, or its passphrase is missing or wrong.</source>
        <translation>Die Schlüsseldatei %1 konnte nicht geöffnet werden: Sie ist kein privater Schlüssel, oder ihre Passphrase fehlt oder ist falsch.</translation>
    </message>
    <message>
        <source>run a command on %1</source>
        <translation>einen Befehl auf %1 ausführen</translation>
    </message>
    <message>
        <source>log in to %1</source>
        <translation>bei %1 anmelden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The command had begun but did not end within %1 s; it was told to stop, and may have taken effect. Look before you repeat it.</source>
        <translation>Der Befehl hatte begonnen, endete aber nicht innerhalb von %1 s; er wurde zum Abbruch aufgefordert und kann gewirkt haben. Prüfen Sie den Zustand, bevor Sie ihn wiederholen.</translation>
    </message>
    <message>
        <source>No connection to port %1 within %2 s. The node is down, or something drops the packets.</source>
        <translation>Keine Verbindung zu Port %1 innerhalb von %2 s. Der Knoten ist ausgefallen, oder etwas verwirft die Pakete.</translation>
    </message>
    <message>
        <source>Port %1 is open but there was no complete login within %2 s. The node may be overloaded or frozen.</source>
        <translation>Port %1 ist offen, aber die Anmeldung wurde nicht innerhalb von %2 s abgeschlossen. Der Knoten ist möglicherweise überlastet oder eingefroren.</translation>
    </message>
    <message>
        <source>It was stopped while the command ran; the command may have taken effect.</source>
        <translation>Abgebrochen, während der Befehl lief; er kann gewirkt haben.</translation>
    </message>
    <message>
        <source>It was stopped before the command began.</source>
        <translation>Abgebrochen, bevor der Befehl begann.</translation>
    </message>
    <message>
        <source>The name could not be resolved: %1.</source>
        <translation>Der Name konnte nicht aufgelöst werden: %1.</translation>
    </message>
    <message>
        <source>No socket could be made: %1.</source>
        <translation>Es konnte kein Socket angelegt werden: %1.</translation>
    </message>
    <message>
        <source>Port %1: %2.</source>
        <translation>Port %1: %2.</translation>
    </message>
    <message>
        <source>Port %1: %2. Check that the node runs and that its SSH server listens there.</source>
        <translation>Port %1: %2. Prüfen Sie, ob der Knoten läuft und sein SSH-Server dort lauscht.</translation>
    </message>
    <message>
        <source>The SSH server broke off before the login.</source>
        <translation>Der SSH-Server brach vor der Anmeldung ab.</translation>
    </message>
    <message>
        <source>Port %1 closed the connection without a greeting. Its server may be overloaded, or not allow this address.</source>
        <translation>Port %1 schloss die Verbindung ohne Begrüßung. Der Server dort ist möglicherweise überlastet oder lässt diese Adresse nicht zu.</translation>
    </message>
    <message>
        <source>The connection broke during the login.</source>
        <translation>Die Verbindung brach während der Anmeldung ab.</translation>
    </message>
    <message>
        <source>the key file %1</source>
        <translation>die Schlüsseldatei %1</translation>
    </message>
    <message>
        <source>the SSH agent</source>
        <translation>der SSH-Agent</translation>
    </message>
    <message>
        <source>a password</source>
        <translation>ein Passwort</translation>
    </message>
    <message>
        <source>There was nothing to log in with for the user %1: give a key file or a password, or start an SSH agent.</source>
        <translation>Für den Benutzer %1 gab es nichts zum Anmelden: Geben Sie eine Schlüsseldatei oder ein Passwort an, oder starten Sie einen SSH-Agenten.</translation>
    </message>
    <message>
        <source>The server does not let the user %1 in. Tried: %2. The server accepts: %3.</source>
        <translation>Der Server lässt den Benutzer %1 nicht ein. Versucht: %2. Der Server akzeptiert: %3.</translation>
    </message>
    <message>
        <source>The SSH server opened no channel for the command.</source>
        <translation>Der SSH-Server öffnete keinen Kanal für den Befehl.</translation>
    </message>
    <message>
        <source>The SSH server does not let this user run commands.</source>
        <translation>Der SSH-Server erlaubt diesem Benutzer keine Befehle.</translation>
    </message>
    <message>
        <source>The connection broke when the command was sent. Look whether it took effect.</source>
        <translation>Die Verbindung brach beim Senden des Befehls ab. Prüfen Sie, ob er gewirkt hat.</translation>
    </message>
    <message>
        <source>The command wrote more than %1 MiB and was told to stop.</source>
        <translation>Der Befehl schrieb mehr als %1 MiB und wurde zum Abbruch aufgefordert.</translation>
    </message>
    <message>
        <source>The connection broke while the command ran. Look whether it took effect.</source>
        <translation>Die Verbindung brach ab, während der Befehl lief. Prüfen Sie, ob er gewirkt hat.</translation>
    </message>
    <message>
        <source>read the key to log in with</source>
        <translation>den Schlüssel für die Anmeldung lesen</translation>
    </message>
    <message>
        <source>What listens on port %1 does not speak SSH: it began with &quot;%2&quot;. Check the port.</source>
        <translation>Was auf Port %1 lauscht, spricht kein SSH: Es begann mit „%2“. Prüfen Sie den Port.</translation>
    </message>
</context>
<context>
    <name>WriteLedger</name>
    <message>
        <source>write to the site</source>
        <translation>auf die Website schreiben</translation>
    </message>
    <message>
        <source>read back what the site at %1 has kept</source>
        <translation>zurücklesen, was die Website unter %1 behalten hat</translation>
    </message>
    <message>
        <source>The site answered with HTTP status %1 instead of 200. Check that its application and its database run.</source>
        <translation>Die Website antwortete mit HTTP-Status %1 statt 200. Prüfen Sie, ob ihre Anwendung und ihre Datenbank laufen.</translation>
    </message>
    <message>
        <source>A number was expected on each line, &quot;%1&quot; was found.</source>
        <translation>In jeder Zeile wurde eine Zahl erwartet, gefunden wurde „%1“.</translation>
    </message>
    <message>
        <source>start the write ledger</source>
        <translation>das Schreibprotokoll starten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a URL of the form http://ADDRESS:PORT/PATH.</source>
        <translation>„%1“ ist keine URL der Form http://ADRESSE:PORT/PFAD.</translation>
    </message>
    <message>
        <source>The name of the run, &quot;%1&quot;, may hold a-z, 0-9 and - only.</source>
        <translation>Der Name des Laufs, „%1“, darf nur a-z, 0-9 und - enthalten.</translation>
    </message>
    <message>
        <source>The pace must be from 1 to 1000 writes a second, %1 was asked for.</source>
        <translation>Das Tempo muss zwischen 1 und 1000 Schreibvorgängen pro Sekunde liegen, verlangt wurde %1.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Start the lab at once.</source>
        <translation>Das Labor sofort starten.</translation>
    </message>
    <message>
        <source>Connect to this cloud of clouds.yaml at once.</source>
        <translation>Sofort mit dieser Cloud aus clouds.yaml verbinden.</translation>
    </message>
    <message>
        <source>The journal file.</source>
        <translation>Die Journaldatei.</translation>
    </message>
    <message>
        <source>seaworthy: there is no display to open the window on. Without one, use a verb: see seaworthy --help.</source>
        <translation>seaworthy: Es gibt kein Display, auf dem sich das Fenster öffnen ließe. Verwenden Sie ohne Display einen Befehl: siehe seaworthy --help.</translation>
    </message>
    <message>
        <source>Open this worksheet or architecture at once.</source>
        <translation>Dieses Arbeitsblatt oder diese Architektur sofort öffnen.</translation>
    </message>
</context>
<context>
    <name>sw::Architecture</name>
    <message>
        <source>a name of up to 63 lower-case letters, digits and dashes</source>
        <translation>ein Name aus bis zu 63 Kleinbuchstaben, Ziffern und Bindestrichen</translation>
    </message>
    <message>
        <source>a name that no other one here has</source>
        <translation>ein Name, den hier nichts anderes trägt</translation>
    </message>
    <message>
        <source>an IPv4 address such as 10.77.1.21</source>
        <translation>eine IPv4-Adresse wie 10.77.1.21</translation>
    </message>
    <message>
        <source>an IPv4 network such as 10.77.1.0/24</source>
        <translation>ein IPv4-Netz wie 10.77.1.0/24</translation>
    </message>
    <message>
        <source>an address in %1</source>
        <translation>eine Adresse in %1</translation>
    </message>
    <message>
        <source>an empty list</source>
        <translation>eine leere Liste</translation>
    </message>
    <message>
        <source>one site or more</source>
        <translation>ein Standort oder mehrere</translation>
    </message>
    <message>
        <source>the name of a site of this file</source>
        <translation>der Name eines Standorts aus dieser Datei</translation>
    </message>
    <message>
        <source>an address that nothing else here has</source>
        <translation>eine Adresse, die hier nichts anderes hat</translation>
    </message>
    <message>
        <source>a priority that no other node of this role has</source>
        <translation>eine Priorität, die kein anderer Knoten dieser Rolle hat</translation>
    </message>
    <message>
        <source>whole hundredths of a second up to 40950</source>
        <translation>ganze Hundertstelsekunden bis 40950</translation>
    </message>
    <message>
        <source>whole seconds, because keepalived counts them so</source>
        <translation>ganze Sekunden, denn so zählt keepalived sie</translation>
    </message>
    <message>
        <source>an IPv4 address such as 10.77.1.100</source>
        <translation>eine IPv4-Adresse wie 10.77.1.100</translation>
    </message>
    <message>
        <source>an address in %1, the network of %2</source>
        <translation>eine Adresse in %1, dem Netz von %2</translation>
    </message>
    <message>
        <source>read the architecture</source>
        <translation>die Architektur lesen</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>%1, as in /vip</source>
        <translation>%1, wie in /vip</translation>
    </message>
    <message>
        <source>one node or more</source>
        <translation>ein Knoten oder mehrere</translation>
    </message>
    <message>
        <source>the name of a load balancer or a database proxy of this file</source>
        <translation>der Name eines Load Balancers oder eines Datenbankproxys dieser Datei</translation>
    </message>
</context>
<context>
    <name>sw::Availability</name>
    <message>
        <source>Chance that the system is down</source>
        <translation>Ausfallrisiko des Systems</translation>
    </message>
    <message>
        <source>Availability of the system</source>
        <translation>Verfügbarkeit des Systems</translation>
    </message>
    <message>
        <source>%1: chance of being down while the places of both nodes are up</source>
        <translation>%1: Ausfallrisiko, beide Orte laufen</translation>
    </message>
    <message>
        <source>Chance of being down</source>
        <translation>Ausfallrisiko</translation>
    </message>
    <message>
        <source>Chance of being down with %1</source>
        <translation>Ausfallrisiko: %1</translation>
    </message>
    <message>
        <source>%1 down</source>
        <comment>the state of a zone or site</comment>
        <translation>%1 ausgefallen</translation>
    </message>
    <message>
        <source>%1 up</source>
        <comment>the state of a zone or site</comment>
        <translation>%1 läuft</translation>
    </message>
</context>
<context>
    <name>sw::AvailabilityView</name>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Check by s&amp;imulation</source>
        <translation>Durch Simulation prü&amp;fen</translation>
    </message>
    <message>
        <source>Draws states of the design and asks each time whether it is up: it shares nothing with the exact calculation but the diagram.</source>
        <translation>Zieht Zustände des Entwurfs und fragt jedes Mal, ob er verfügbar ist: Mit der exakten Rechnung hat das nur das Diagramm gemeinsam.</translation>
    </message>
    <message>
        <source>Single points of failure</source>
        <translation>Single Points of Failure</translation>
    </message>
    <message>
        <source>The five factors</source>
        <translation>Die fünf Faktoren</translation>
    </message>
    <message>
        <source>How it is worked out</source>
        <translation>Wie es berechnet wird</translation>
    </message>
    <message>
        <source>Figures of the availability</source>
        <translation>Zahlen zur Verfügbarkeit</translation>
    </message>
    <message>
        <source>Up with a probability of %1: %2 down in a year, %3 nines.</source>
        <translation>Verfügbar mit einer Wahrscheinlichkeit von %1: %2 Ausfallzeit im Jahr, %3 Neunen.</translation>
    </message>
    <message>
        <source>The design has no availability figures.</source>
        <translation>Für den Entwurf gibt es keine Verfügbarkeitszahlen.</translation>
    </message>
    <message>
        <source>Not checked by simulation since the last change.</source>
        <translation>Seit der letzten Änderung nicht durch Simulation geprüft.</translation>
    </message>
    <message>
        <source>No single loss takes the design down.</source>
        <translation>Kein einzelner Ausfall legt den Entwurf lahm.</translation>
    </message>
    <message>
        <source>The loss of any of these alone takes it down: %1.</source>
        <translation>Der Ausfall eines Einzigen hiervon legt ihn lahm: %1.</translation>
    </message>
    <message>
        <source>What the design does</source>
        <translation>Was der Entwurf leistet</translation>
    </message>
    <message>
        <source>What it leaves open</source>
        <translation>Was er offen lässt</translation>
    </message>
    <message>
        <source>Unavailability by %1 drawn states: %2 ± %3 (95 %); exactly: %4.</source>
        <translation>Nichtverfügbarkeit aus %1 gezogenen Zuständen: %2 ± %3 (95 %); exakt: %4.</translation>
    </message>
    <message>
        <source>They agree. %1</source>
        <translation>Sie stimmen überein. %1</translation>
    </message>
    <message>
        <source>They do not agree: doubt the figure. %1</source>
        <translation>Sie stimmen nicht überein: Misstrauen Sie der Zahl. %1</translation>
    </message>
</context>
<context>
    <name>sw::AwaitStep</name>
    <message>
        <source>Nobody who answers holds %1.</source>
        <translation>Kein antwortender Knoten hält %1.</translation>
    </message>
    <message>
        <source>%1 is held by %2.</source>
        <translation>%1 wird gehalten von %2.</translation>
    </message>
    <message>
        <source>%1 No answer from %2.</source>
        <translation>%1 Keine Antwort von %2.</translation>
    </message>
    <message>
        <source>The waiting was stopped.</source>
        <translation>Das Warten wurde abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answered %n time(s) in a row.</source>
        <translation>
            <numerusform>%1 antwortete %n-mal in Folge.</numerusform>
            <numerusform>%1 antwortete %n-mal in Folge.</numerusform>
        </translation>
    </message>
    <message>
        <source>It last answered with the status %1.</source>
        <translation>Die letzte Antwort hatte den Status %1.</translation>
    </message>
</context>
<context>
    <name>sw::BalancerDrill</name>
    <message>
        <source>%1 is powered off. Its peer hears no advertisement any more and has to notice by the silence.</source>
        <translation>%1 wird ausgeschaltet. Der Partnerknoten empfängt keine Advertisements mehr und muss es an der Stille bemerken.</translation>
    </message>
    <message>
        <source>HAProxy is killed on %1. keepalived has to notice that its node is of no use and let go.</source>
        <translation>HAProxy wird auf %1 hart beendet. keepalived muss bemerken, dass sein Knoten nicht mehr taugt, und die Adresse loslassen.</translation>
    </message>
    <message>
        <source>%1 is cut off the network. It still believes that it holds the address; the order to put the network back is on the node before the cut.</source>
        <translation>%1 wird vom Netzwerk getrennt. Der Knoten glaubt weiterhin, die Adresse zu halten; der Auftrag, das Netzwerk wiederherzustellen, liegt vor der Trennung auf dem Knoten.</translation>
    </message>
    <message>
        <source>Check the steady state</source>
        <translation>Normalzustand prüfen</translation>
    </message>
    <message>
        <source>A drill on a site that is already limping proves nothing. Look for: %1 holds %2, and not one failed request.</source>
        <translation>Eine Übung auf einer bereits angeschlagenen Website beweist nichts. Zu sehen sein muss: %1 hält %2, und keine einzige Anfrage schlägt fehl.</translation>
    </message>
    <message>
        <source>Watch the failover</source>
        <translation>Failover beobachten</translation>
    </message>
    <message>
        <source>Nobody acts now. Look for: %1 takes %2 between %3 s and %4 s after the fault, as the configuration promises, and the site answers again.</source>
        <translation>Jetzt greift niemand ein. Zu sehen sein muss: %1 übernimmt %2 zwischen %3 s und %4 s nach der Störung, wie es die Konfiguration zusagt, und die Website antwortet wieder.</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>The fault is taken back. Look for: not one failed request while the address comes home.</source>
        <translation>Die Störung wird zurückgenommen. Zu sehen sein muss: Keine einzige Anfrage schlägt fehl, während die Adresse zurückkehrt.</translation>
    </message>
    <message>
        <source>Check that all is as before</source>
        <translation>Ausgangszustand prüfen</translation>
    </message>
    <message>
        <source>A failover that leaves the site without its standby has only used it up. Look for: %1 holds %2 and every node is healthy.</source>
        <translation>Ein Failover, nach dem die Website ohne Standby dasteht, hat den Standby nur verbraucht. Zu sehen sein muss: %1 hält %2, und jeder Knoten ist gesund.</translation>
    </message>
    <message>
        <source>plan the load balancer drill</source>
        <translation>die Load-Balancer-Übung planen</translation>
    </message>
    <message>
        <source>the architecture %1 has no shared address</source>
        <translation>die Architektur %1 hat keine gemeinsame Adresse</translation>
    </message>
    <message>
        <source>no node was seen to hold %1; is keepalived running, and do the nodes answer over SSH?</source>
        <translation>kein Knoten hält sichtbar %1; läuft keepalived, und antworten die Knoten über SSH?</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes hold %1 at once; repair that first</source>
        <translation>
            <numerusform>%n Knoten hält %1 gleichzeitig; beheben Sie das zuerst</numerusform>
            <numerusform>%n Knoten halten %1 gleichzeitig; beheben Sie das zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>no healthy standby could take %1; repair it first</source>
        <translation>kein gesunder Standby könnte %1 übernehmen; reparieren Sie ihn zuerst</translation>
    </message>
    <message>
        <source>%1 holds %2 but is no load balancer of the architecture %3</source>
        <translation>%1 hält %2, ist aber kein Load Balancer der Architektur %3</translation>
    </message>
    <message>
        <source>no web node is healthy, so that the site could not answer; repair one first</source>
        <translation>kein Webknoten ist gesund, die Website könnte also nicht antworten; reparieren Sie zuerst einen</translation>
    </message>
    <message>
        <source>The node is put back by this console or, if it dies, by any console&apos;s &apos;Stop all faults&apos;: nothing on the node does it by itself.</source>
        <translation>Der Knoten wird von dieser Konsole wiederhergestellt oder, falls sie ausfällt, durch „Alle Störungen beenden“ einer beliebigen Konsole: Auf dem Knoten selbst tut das nichts von allein.</translation>
    </message>
</context>
<context>
    <name>sw::BalancerFault</name>
    <message>
        <source>The active node dies</source>
        <translation>Der aktive Knoten fällt aus</translation>
    </message>
    <message>
        <source>HAProxy dies on the active node</source>
        <translation>HAProxy fällt auf dem aktiven Knoten aus</translation>
    </message>
    <message>
        <source>The active node loses its network</source>
        <translation>Der aktive Knoten verliert sein Netzwerk</translation>
    </message>
</context>
<context>
    <name>sw::Catalogue</name>
    <message>
        <source>a name</source>
        <translation>ein Name</translation>
    </message>
    <message>
        <source>a name that no other size here has</source>
        <translation>ein Name, den hier keine andere Größe hat</translation>
    </message>
    <message>
        <source>Flavors of %1</source>
        <translation>Flavors von %1</translation>
    </message>
    <message>
        <source>Read from the cloud. A flavor&apos;s network limit is %1 Mbit/s times its rxtx factor. The cloud publishes no prices.</source>
        <translation>Aus der Cloud gelesen. Das Netzwerklimit eines Flavors ist %1 Mbit/s mal sein rxtx-Faktor. Preise veröffentlicht die Cloud nicht.</translation>
    </message>
    <message>
        <source>Read from the cloud. What its rxtx factor 1 means is not known, so no size has a network limit. The cloud publishes no prices.</source>
        <translation>Aus der Cloud gelesen. Was ihr rxtx-Faktor 1 bedeutet, ist nicht bekannt; daher hat keine Größe ein Netzwerklimit. Preise veröffentlicht die Cloud nicht.</translation>
    </message>
    <message>
        <source>%1 Mbit/s times the rxtx factor %2</source>
        <translation>%1 Mbit/s mal rxtx-Faktor %2</translation>
    </message>
    <message>
        <source>read the catalogue</source>
        <translation>den Katalog lesen</translation>
    </message>
    <message>
        <source>a currency of three letters such as USD</source>
        <translation>eine Währung aus drei Buchstaben wie USD</translation>
    </message>
    <message>
        <source>the day, month or year of the price, such as 2024-05-17</source>
        <translation>Tag, Monat oder Jahr des Preises, etwa 2024-05-17</translation>
    </message>
</context>
<context>
    <name>sw::CatalogueDesk</name>
    <message>
        <source>The network of %1</source>
        <translation>Das Netzwerk von %1</translation>
    </message>
    <message>
        <source>The flavors of this cloud carry a network factor. How many Mbit/s may a server with the factor 1 send? Its operator knows.</source>
        <translation>Die Flavors dieser Cloud tragen einen Netzwerkfaktor. Wie viele Mbit/s darf ein Server mit dem Faktor 1 senden? Das weiß ihr Betreiber.</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <translation>Diesen Wert &amp;verwenden</translation>
    </message>
    <message>
        <source>It is &amp;not known</source>
        <translation>&amp;Nicht bekannt</translation>
    </message>
</context>
<context>
    <name>sw::Catalogues</name>
    <message>
        <source>read the catalogue of server sizes</source>
        <translation>den Katalog der Servergrößen lesen</translation>
    </message>
</context>
<context>
    <name>sw::ChartsView</name>
    <message>
        <source>C&amp;hart:</source>
        <extracomment>Before the list of charts.</extracomment>
        <translation>D&amp;iagramm:</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
</context>
<context>
    <name>sw::ChoicesPanel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A size of server and what it has: &quot;512 MB (512 MB, 20 Mbit/s, 0.03 USD/h)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Pre&amp;pared by</source>
        <translation>Erstellt &amp;von</translation>
    </message>
    <message>
        <source>1 &amp;GB is</source>
        <translation>1 &amp;GB ist</translation>
    </message>
    <message>
        <source>change %1</source>
        <extracomment>A step in the undo history: %1 is the label of a figure.</extracomment>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>S&amp;urvives</source>
        <translation>&amp;Übersteht</translation>
    </message>
    <message>
        <source>Zones of the first site: parts of it that fail one by one.</source>
        <translation>Zonen des ersten Standorts: Teile von ihm, die einzeln ausfallen.</translation>
    </message>
    <message>
        <source>&amp;Zones</source>
        <translation>&amp;Zonen</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>The load balancers end &amp;TLS</source>
        <translation>&amp;TLS endet an den Load Balancern</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>&amp;DNS</source>
        <translation>DN&amp;S</translation>
    </message>
    <message>
        <source>Data&amp;base</source>
        <translation>Daten&amp;bank</translation>
    </message>
    <message>
        <source>Server sizes</source>
        <translation>Servergrößen</translation>
    </message>
    <message>
        <source>&amp;Catalogue</source>
        <translation>Katal&amp;og</translation>
    </message>
    <message>
        <source>&amp;Web nodes</source>
        <translation>&amp;Webknoten</translation>
    </message>
    <message>
        <source>&amp;Load balancers</source>
        <translation>&amp;Load Balancer</translation>
    </message>
    <message>
        <source>Prices are in %1.</source>
        <translation>Preise in %1.</translation>
    </message>
    <message>
        <source>That of the web size was read on %1: %2.</source>
        <translation>Der Preis der Webgröße wurde am %1 gelesen: %2.</translation>
    </message>
    <message>
        <source>Its network limit: %1.</source>
        <translation>Ihr Netzwerklimit: %1.</translation>
    </message>
    <message>
        <source>The sizes are those of the worksheet; its catalogue is not on this machine.</source>
        <translation>Die Größen sind die des Arbeitsblatts; sein Katalog ist nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>No size</source>
        <translation>Keine Größe</translation>
    </message>
    <message>
        <source>%1, as in the worksheet</source>
        <translation>%1, wie im Arbeitsblatt</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Pea&amp;k by</source>
        <translation>S&amp;pitze nach</translation>
    </message>
    <message>
        <source>A&amp;rchitecture</source>
        <translation>A&amp;rchitektur</translation>
    </message>
    <message>
        <source>Databas&amp;es</source>
        <translation>Dat&amp;enbanken</translation>
    </message>
</context>
<context>
    <name>sw::CloseGuard</name>
    <message>
        <source>Something still runs</source>
        <translation>Etwas läuft noch</translation>
    </message>
    <message>
        <source>Closing stops it, and takes back what it has done so far. The window closes when that is verified.</source>
        <translation>Das Schließen stoppt es und nimmt zurück, was es bisher getan hat. Das Fenster schließt sich, sobald das geprüft ist.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Bleiben</translation>
    </message>
    <message>
        <source>Stop, &amp;take back and close</source>
        <translation>Stoppen, &amp;zurücknehmen und schließen</translation>
    </message>
</context>
<context>
    <name>sw::Cloud</name>
    <message>
        <source>The last look failed: %1</source>
        <translation>Die letzte Abfrage schlug fehl: %1</translation>
    </message>
    <message>
        <source>It was never seen.</source>
        <translation>Er war nie zu sehen.</translation>
    </message>
    <message>
        <source>It was last seen as %1.</source>
        <translation>Zuletzt gesehener Status: %1.</translation>
    </message>
    <message>
        <source>It was last seen as %1, task &quot;%2&quot;.</source>
        <translation>Zuletzt gesehener Status: %1, Task „%2“.</translation>
    </message>
    <message>
        <source>Not within %1 s. %2</source>
        <translation>Nicht innerhalb von %1 s. %2</translation>
    </message>
    <message>
        <source>find the server &quot;%1&quot;</source>
        <translation>den Server „%1“ suchen</translation>
    </message>
    <message>
        <source>The cloud %1 has no server of this name.</source>
        <translation>Die Cloud %1 hat keinen Server dieses Namens.</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) have this name; say which by its id: %1</source>
        <translation>
            <numerusform>%n Server trägt diesen Namen; geben Sie die ID an: %1</numerusform>
            <numerusform>%n Server tragen diesen Namen; geben Sie die ID des gemeinten an: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>wait for the server %1</source>
        <translation>auf den Server %1 warten</translation>
    </message>
    <message>
        <source>It went into the state %1.</source>
        <translation>Er ging in den Status %1 über.</translation>
    </message>
    <message>
        <source>It was stopped. %1</source>
        <translation>Abgebrochen. %1</translation>
    </message>
    <message>
        <source>wait until the server %1 is gone</source>
        <translation>warten, bis der Server %1 verschwunden ist</translation>
    </message>
</context>
<context>
    <name>sw::CloudConfig</name>
    <message>
        <source>the environment (OS_* variables)</source>
        <translation>die Umgebung (OS_*-Variablen)</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>%1: at &quot;%2&quot;: found %3, expected a group of clouds, each by its name.</source>
        <translation>%1: bei „%2“: gefunden: %3; erwartet: eine Gruppe von Clouds, jede mit ihrem Namen.</translation>
    </message>
    <message>
        <source>a group of fields</source>
        <translation>eine Gruppe von Feldern</translation>
    </message>
    <message>
        <source>%1: at &quot;%2&quot; of the cloud &quot;%3&quot;: found %4, expected %5.</source>
        <translation>%1: bei „%2“ der Cloud „%3“: gefunden: %4; erwartet: %5.</translation>
    </message>
    <message>
        <source>read the cloud &quot;%1&quot;</source>
        <translation>die Cloud „%1“ lesen</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>%1 asks for auth_type &quot;%2&quot;. Supported are password, v3applicationcredential and v3token; create an application credential with: openstack application credential create NAME</source>
        <translation>%1 verlangt auth_type „%2“. Unterstützt werden password, v3applicationcredential und v3token; legen Sie Application Credentials an mit: openstack application credential create NAME</translation>
    </message>
    <message>
        <source>%1: the cloud has no &quot;username&quot; under &quot;auth&quot;.</source>
        <translation>%1: Der Cloud fehlt „username“ unter „auth“.</translation>
    </message>
    <message>
        <source>%1: the cloud has no &quot;application_credential_id&quot; under &quot;auth&quot;.</source>
        <translation>%1: Der Cloud fehlt „application_credential_id“ unter „auth“.</translation>
    </message>
    <message>
        <source>%1: an application credential that is given by its name needs a &quot;username&quot; too.</source>
        <translation>%1: Application Credentials, die mit ihrem Namen angegeben werden, brauchen zusätzlich „username“.</translation>
    </message>
    <message>
        <source>%1: at &quot;%2&quot;: found what is no address, expected one like https://cloud.example.org:5000/v3.</source>
        <translation>%1: bei „%2“: Der Wert ist keine Adresse, erwartet wird eine wie https://cloud.example.org:5000/v3.</translation>
    </message>
    <message>
        <source>%1: the cloud has no &quot;auth_url&quot; under &quot;auth&quot;.</source>
        <translation>%1: Der Cloud fehlt „auth_url“ unter „auth“.</translation>
    </message>
    <message>
        <source>%1: at &quot;interface&quot;: found &quot;%2&quot;, expected public, internal or admin.</source>
        <translation>%1: bei „interface“: gefunden: „%2“; erwartet: public, internal oder admin.</translation>
    </message>
    <message>
        <source>%1 turns the verification of certificates off. It is never turned off here, since whoever stands between would read the password. Name your authority&apos;s file as &quot;cacert&quot; instead.</source>
        <translation>%1 schaltet die Prüfung von Zertifikaten aus. Hier wird sie nie ausgeschaltet, denn wer sich dazwischenschaltet, könnte das Passwort lesen. Geben Sie stattdessen die Datei Ihrer Zertifizierungsstelle als „cacert“ an.</translation>
    </message>
    <message>
        <source>%1 asks for a client certificate (&quot;cert&quot;), which is not supported.</source>
        <translation>%1 verlangt ein Client-Zertifikat („cert“); das wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>find the cloud &quot;%1&quot;</source>
        <translation>die Cloud „%1“ suchen</translation>
    </message>
    <message>
        <source>There is no clouds.yaml. Looked for: %1.</source>
        <translation>Es gibt keine clouds.yaml. Gesucht wurde: %1.</translation>
    </message>
    <message>
        <source>%1 has no clouds.</source>
        <translation>%1 enthält keine Clouds.</translation>
    </message>
    <message>
        <source>%1 has these clouds: %2.</source>
        <translation>%1 enthält diese Clouds: %2.</translation>
    </message>
    <message>
        <source>%1: at &quot;%2&quot;: found %3, expected a group of fields.</source>
        <translation>%1: bei „%2“: gefunden: %3; erwartet: eine Gruppe von Feldern.</translation>
    </message>
    <message>
        <source>%1: the profile &quot;%2&quot; is in no clouds-public.yaml. Add it there, or write its &quot;auth_url&quot; into this cloud and remove the profile.</source>
        <translation>%1: Das Profil „%2“ steht in keiner clouds-public.yaml. Ergänzen Sie es dort, oder tragen Sie seine „auth_url“ in diese Cloud ein und entfernen Sie das Profil.</translation>
    </message>
    <message>
        <source>choose a cloud</source>
        <translation>eine Cloud wählen</translation>
    </message>
    <message>
        <source>There is no clouds.yaml with a cloud in it. Looked for: %1.</source>
        <translation>Es gibt keine clouds.yaml, die eine Cloud enthält. Gesucht wurde: %1.</translation>
    </message>
    <message>
        <source>Several are known; name one of them: %1.</source>
        <translation>Mehrere sind bekannt; nennen Sie eine davon: %1.</translation>
    </message>
</context>
<context>
    <name>sw::CloudSettings</name>
    <message>
        <source>read the settings of the clouds</source>
        <translation>die Einstellungen der Clouds lesen</translation>
    </message>
    <message>
        <source>a fingerprint as ssh-keygen -l prints it, SHA256:...</source>
        <translation>ein Fingerabdruck, wie ssh-keygen -l ihn ausgibt, SHA256:...</translation>
    </message>
</context>
<context>
    <name>sw::ConfigSources</name>
    <message>
        <source>find the clouds</source>
        <translation>die Clouds suchen</translation>
    </message>
    <message>
        <source>%1 names %2, which does not exist. Correct the variable, or unset it.</source>
        <translation>%1 verweist auf %2; das gibt es nicht. Korrigieren Sie die Variable oder entfernen Sie sie.</translation>
    </message>
</context>
<context>
    <name>sw::Connecting</name>
    <message>
        <source>Trust a node that shows the key with this fingerprint; several with commas between them.</source>
        <translation>Einem Knoten vertrauen, der den Schlüssel mit diesem Fingerabdruck zeigt; mehrere durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>read --host-key</source>
        <translation>--host-key lesen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no fingerprint. Give what ssh-keygen -l prints: SHA256: and 43 characters.</source>
        <translation>„%1“ ist kein Fingerabdruck. Geben Sie an, was ssh-keygen -l ausgibt: SHA256: und 43 Zeichen.</translation>
    </message>
    <message>
        <source>log in to the cloud %1</source>
        <translation>bei der Cloud %1 anmelden</translation>
    </message>
    <message>
        <source>Neither a file nor the keychain holds its %1. Put it into secure.yaml or %2, or connect once in the console and keep it in the keychain.</source>
        <translation>Weder eine Datei noch der Schlüsselbund enthält den Wert „%1“. Tragen Sie ihn in secure.yaml oder %2 ein, oder verbinden Sie sich einmal in der Konsole und bewahren Sie ihn im Schlüsselbund auf.</translation>
    </message>
</context>
<context>
    <name>sw::Connection</name>
    <message>
        <source>reach the node %1</source>
        <translation>den Knoten %1 erreichen</translation>
    </message>
    <message>
        <source>no SSH is set up for the cloud %1; name its user and key in %2</source>
        <translation>für die Cloud %1 ist kein SSH eingerichtet; nennen Sie Benutzer und Schlüssel in %2</translation>
    </message>
    <message>
        <source>read the architecture</source>
        <translation>die Architektur lesen</translation>
    </message>
    <message>
        <source>read the lab&apos;s clouds.yaml</source>
        <translation>die clouds.yaml des Labors lesen</translation>
    </message>
    <message>
        <source>connect to the lab</source>
        <translation>mit dem Labor verbinden</translation>
    </message>
    <message>
        <source>no lab runs; start one with: seaworthy lab up</source>
        <translation>es läuft kein Labor; starten Sie eines mit: seaworthy lab up</translation>
    </message>
</context>
<context>
    <name>sw::Console</name>
    <message>
        <source>open the file</source>
        <translation>die Datei öffnen</translation>
    </message>
    <message>
        <source>A drill is under way.</source>
        <translation>Eine Übung läuft.</translation>
    </message>
</context>
<context>
    <name>sw::CsvColumnsDialog</name>
    <message>
        <source>The first row &amp;names the columns</source>
        <translation>Die erste Zeile &amp;benennt die Spalten</translation>
    </message>
    <message>
        <source>Which column is what?</source>
        <translation>Welche Spalte ist was?</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Mbit/s</source>
        <translation>Mbit/s</translation>
    </message>
    <message>
        <source>bit/s</source>
        <translation>bit/s</translation>
    </message>
    <message>
        <source>Bytes a second</source>
        <translation>Byte pro Sekunde</translation>
    </message>
    <message>
        <source>Bytes in the interval</source>
        <translation>Byte im Intervall</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>T&amp;rennzeichen</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Zeit</translation>
    </message>
    <message>
        <source>T&amp;raffic</source>
        <translation>&amp;Verkehr</translation>
    </message>
    <message>
        <source>The traffic is &amp;in</source>
        <translation>&amp;Einheit des Verkehrs</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Die ersten Zeilen der Datei</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Zeit: %1</translation>
    </message>
    <message>
        <source>Traffic: %1</source>
        <translation>Verkehr: %1</translation>
    </message>
    <message>
        <source>The rows have one column only: choose another separator.</source>
        <translation>Die Zeilen haben nur eine Spalte: Wählen Sie ein anderes Trennzeichen.</translation>
    </message>
    <message>
        <source>Time and traffic cannot be the same column.</source>
        <translation>Zeit und Verkehr können nicht dieselbe Spalte sein.</translation>
    </message>
</context>
<context>
    <name>sw::CsvLog</name>
    <message>
        <source>Mbit a second</source>
        <translation>Mbit pro Sekunde</translation>
    </message>
    <message>
        <source>bits a second</source>
        <translation>Bit pro Sekunde</translation>
    </message>
    <message>
        <source>bytes a second</source>
        <translation>Byte pro Sekunde</translation>
    </message>
    <message>
        <source>bytes in the time until the next row</source>
        <translation>Byte in der Zeit bis zur nächsten Zeile</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>The time is column %1. The value is column %2, taken as %3.</source>
        <translation>Die Zeit steht in Spalte %1. Der Wert steht in Spalte %2 und gilt als: %3.</translation>
    </message>
    <message>
        <source>Rows out of order</source>
        <translation>Zeilen außer der Reihe</translation>
    </message>
    <message>
        <source>The time turns %1 times between forward and back, and rows at a turn are left out: sort the table by time and import it again.</source>
        <translation>Die Zeit wechselt %1-mal zwischen vorwärts und rückwärts, und Zeilen an einem Wechsel fehlen: Sortieren Sie die Tabelle nach der Zeit, und importieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>The heading of the values names a multiple of that unit: they are taken times %1.</source>
        <translation>Die Überschrift der Werte nennt ein Vielfaches dieser Einheit: Sie werden mit %1 multipliziert.</translation>
    </message>
</context>
<context>
    <name>sw::DeviceTraffic</name>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>%1, the busiest; besides it there are %2</source>
        <translation>%1, die am stärksten belastete; außerdem gibt es %2</translation>
    </message>
    <message>
        <source>Interfaces left out</source>
        <translation>Ausgelassene Schnittstellen</translation>
    </message>
    <message>
        <source>There are more than %1: name the one that is meant.</source>
        <translation>Es gibt mehr als %1: Nennen Sie die gemeinte.</translation>
    </message>
</context>
<context>
    <name>sw::Doctor</name>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>%1 needs it: apt install %2</source>
        <translation>%1 braucht es: apt install %2</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>It belongs beside this program; install Seaworthy again.</source>
        <translation>Es gehört neben dieses Programm; installieren Sie Seaworthy erneut.</translation>
    </message>
    <message>
        <source>namespaces</source>
        <translation>Namensräume</translation>
    </message>
    <message>
        <source>usable as root</source>
        <translation>als root nutzbar</translation>
    </message>
    <message>
        <source>refused even to root</source>
        <translation>selbst root verweigert</translation>
    </message>
    <message>
        <source>This is a container without the right to make namespaces; start it privileged.</source>
        <translation>Dies ist ein Container ohne das Recht, Namensräume anzulegen; starten Sie ihn privilegiert.</translation>
    </message>
    <message>
        <source>usable without root</source>
        <translation>ohne root nutzbar</translation>
    </message>
    <message>
        <source>refused to this user</source>
        <translation>diesem Benutzer verweigert</translation>
    </message>
    <message>
        <source>The lab needs them. Allow them with: sysctl -w kernel.unprivileged_userns_clone=1, and on Ubuntu 24.04 also kernel.apparmor_restrict_unprivileged_userns=0. Or run as root.</source>
        <translation>Das Labor braucht sie. Erlauben Sie sie mit: sysctl -w kernel.unprivileged_userns_clone=1, unter Ubuntu 24.04 zusätzlich kernel.apparmor_restrict_unprivileged_userns=0. Oder starten Sie das Programm als root.</translation>
    </message>
    <message>
        <source>subordinate user ids</source>
        <translation>untergeordnete Benutzer-IDs</translation>
    </message>
    <message>
        <source>not needed as root</source>
        <translation>als root nicht nötig</translation>
    </message>
    <message>
        <source>newuidmap is not installed</source>
        <translation>newuidmap ist nicht installiert</translation>
    </message>
    <message>
        <source>Without it all users of a lab node are one: apt install uidmap</source>
        <translation>Ohne es sind alle Benutzer eines Laborknotens ein und derselbe: apt install uidmap</translation>
    </message>
    <message>
        <source>network delay</source>
        <translation>Netzwerkverzögerung</translation>
    </message>
    <message>
        <source>by the kernel (sch_netem)</source>
        <translation>durch den Kernel (sch_netem)</translation>
    </message>
    <message>
        <source>by our own relay: the kernel has no sch_netem</source>
        <translation>durch unser eigenes Relay: Dem Kernel fehlt sch_netem</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>Festplatte</translation>
    </message>
    <message>
        <source>%1 MB free at %2</source>
        <translation>%1 MB frei in %2</translation>
    </message>
    <message>
        <source>The journal and the evidence are kept there; make it writable or set XDG_DATA_HOME.</source>
        <translation>Journal und Nachweise werden dort aufbewahrt; machen Sie den Ordner schreibbar oder setzen Sie XDG_DATA_HOME.</translation>
    </message>
    <message>
        <source>A lab needs 500 MB; free some room or set XDG_DATA_HOME.</source>
        <translation>Ein Labor braucht 500 MB; schaffen Sie Platz oder setzen Sie XDG_DATA_HOME.</translation>
    </message>
    <message>
        <source>Every lab node</source>
        <translation>Jeder Laborknoten</translation>
    </message>
    <message>
        <source>A lab load balancer</source>
        <translation>Ein Load Balancer des Labors</translation>
    </message>
    <message>
        <source>A lab web node</source>
        <translation>Ein Webknoten des Labors</translation>
    </message>
    <message>
        <source>A lab database</source>
        <translation>Eine Datenbank des Labors</translation>
    </message>
    <message>
        <source>Security groups and network faults</source>
        <translation>Security Groups und Netzwerkstörungen</translation>
    </message>
    <message>
        <source>The lab&apos;s network</source>
        <translation>Das Netzwerk des Labors</translation>
    </message>
    <message>
        <source>catalogues of server sizes</source>
        <translation>Kataloge der Servergrößen</translation>
    </message>
    <message numerus="yes">
        <source>%n can be read; your own belong into %1</source>
        <translation>
            <numerusform>%n ist lesbar; Ihre eigenen gehören nach %1</numerusform>
            <numerusform>%n sind lesbar; Ihre eigenen gehören nach %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sw::DoctorVerb</name>
    <message>
        <source>Says what is missing on this machine, and how to get it.</source>
        <translation>Zeigt, was auf diesem Rechner fehlt und wie man es beschafft.</translation>
    </message>
    <message>
        <source>Print the checks as JSON.</source>
        <translation>Die Prüfungen als JSON ausgeben.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>MISSING</source>
        <translation>FEHLT</translation>
    </message>
    <message>
        <source>advised</source>
        <translation>empfohlen</translation>
    </message>
</context>
<context>
    <name>sw::Drill</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>The drill was stopped before its end.</source>
        <translation>Die Übung wurde vor ihrem Ende abgebrochen.</translation>
    </message>
    <message>
        <source>Load balancer failover</source>
        <translation>Load-Balancer-Failover</translation>
    </message>
    <message>
        <source>Lost writes were not measured: %1</source>
        <translation>Verlorene Schreibvorgänge wurden nicht gemessen: %1</translation>
    </message>
    <message>
        <source>The site was not in its steady state, so nothing was broken. %1</source>
        <translation>Die Website war nicht in ihrem Normalzustand, deshalb wurde keine Störung ausgelöst. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) failed before anything was broken, so nothing was broken: a measurement now would show something else than the failover.</source>
        <translation>
            <numerusform>%n Anfrage schlug fehl, bevor etwas gestört wurde; deshalb wurde keine Störung ausgelöst: Eine Messung würde jetzt etwas anderes zeigen als den Failover.</numerusform>
            <numerusform>%n Anfragen schlugen fehl, bevor etwas gestört wurde; deshalb wurde keine Störung ausgelöst: Eine Messung würde jetzt etwas anderes zeigen als den Failover.</numerusform>
        </translation>
    </message>
    <message>
        <source>The fault could not be made. %1</source>
        <translation>Die Störung konnte nicht ausgelöst werden. %1</translation>
    </message>
    <message>
        <source>Not everything could be put back; see the journal.</source>
        <translation>Nicht alles konnte wiederhergestellt werden; siehe Journal.</translation>
    </message>
    <message>
        <source>%1 did not take over. %2</source>
        <translation>%1 hat nicht übernommen. %2</translation>
    </message>
    <message>
        <source>The site could not be put back by the runbook. %1 Use &apos;Stop all faults&apos;, and look at %2 yourself.</source>
        <translation>Die Website konnte durch das Runbook nicht wiederhergestellt werden. %1 Wählen Sie „Alle Störungen beenden“ und sehen Sie selbst nach %2.</translation>
    </message>
    <message>
        <source>After the restoring: %1</source>
        <translation>Nach der Wiederherstellung: %1</translation>
    </message>
    <message>
        <source>The site could not be looked at after the restoring. %1</source>
        <translation>Die Website konnte nach der Wiederherstellung nicht abgefragt werden. %1</translation>
    </message>
    <message>
        <source>The write ledger could not be read, so lost writes are not known: %1</source>
        <translation>Das Schreibprotokoll konnte nicht gelesen werden, verlorene Schreibvorgänge sind daher nicht bekannt: %1</translation>
    </message>
    <message>
        <source>The probe&apos;s measurement does not count: %1</source>
        <translation>Die Messung zählt nicht: %1</translation>
    </message>
    <message>
        <source>The site had not answered again when the probe ended.</source>
        <translation>Als die Messung endete, hatte die Website noch nicht wieder geantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged write(s) are gone.</source>
        <translation>
            <numerusform>%n bestätigter Schreibvorgang ist verloren.</numerusform>
            <numerusform>%n bestätigte Schreibvorgänge sind verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The standby took %1 to claim the address; the configuration promises at most %2.</source>
        <translation>Der Standby brauchte %1, um die Adresse zu übernehmen; die Konfiguration sagt höchstens %2 zu.</translation>
    </message>
    <message>
        <source>The standby took only %1 to claim the address; the configuration predicts at least %2.</source>
        <translation>Der Standby brauchte nur %1, um die Adresse zu übernehmen; die Konfiguration lässt mindestens %2 erwarten.</translation>
    </message>
    <message>
        <source>The moment in which the standby claimed the address was missed; detect and route are not known.</source>
        <translation>Der Moment, in dem der Standby die Adresse übernahm, wurde verpasst; die Zeiten für Erkennen und Umleiten sind nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 was there before and is missing now.</source>
        <translation>%1 war vorher da und fehlt jetzt.</translation>
    </message>
    <message>
        <source>%1 was %2 before and is %3 now.</source>
        <translation>%1 war vorher %2 und ist jetzt %3.</translation>
    </message>
    <message>
        <source>%1 was not there before.</source>
        <translation>%1 war vorher nicht da.</translation>
    </message>
    <message>
        <source>The link from %1 to %2 is missing now.</source>
        <translation>Die Verbindung von %1 zu %2 fehlt jetzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) failed while the site was being put back.</source>
        <translation>
            <numerusform>%n Anfrage schlug während der Wiederherstellung fehl.</numerusform>
            <numerusform>%n Anfragen schlugen während der Wiederherstellung fehl.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this machine was set by %1 during the drill. The figures are taken from a clock that cannot be set; let the time settle and repeat the drill.</source>
        <translation>Die Uhr dieses Rechners wurde während der Übung um %1 verstellt. Die Messwerte stammen von einer Uhr, die sich nicht stellen lässt; lassen Sie die Zeit zur Ruhe kommen und wiederholen Sie die Übung.</translation>
    </message>
</context>
<context>
    <name>sw::DrillDesk</name>
    <message>
        <source>prepare the drill</source>
        <translation>die Übung vorbereiten</translation>
    </message>
    <message>
        <source>No cloud is connected; start the lab first.</source>
        <translation>Es ist keine Cloud verbunden; starten Sie zuerst das Labor.</translation>
    </message>
    <message>
        <source>A drill is still running; stop it first.</source>
        <translation>Es läuft noch eine Übung; brechen Sie sie zuerst ab.</translation>
    </message>
</context>
<context>
    <name>sw::DrillResult</name>
    <message>
        <source>read the drill&apos;s result</source>
        <translation>das Ergebnis der Übung lesen</translation>
    </message>
    <message>
        <source>a kind of fault</source>
        <translation>eine Störungsart</translation>
    </message>
    <message>
        <source>a moment by ISO 8601</source>
        <translation>ein Zeitpunkt nach ISO 8601</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>no list</source>
        <translation>keine Liste</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>the number of a write</source>
        <translation>die Nummer eines Schreibvorgangs</translation>
    </message>
</context>
<context>
    <name>sw::DrillResultPanel</name>
    <message>
        <source>Passed: %1</source>
        <translation>Bestanden: %1</translation>
    </message>
    <message>
        <source>Not passed: %1</source>
        <translation>Nicht bestanden: %1</translation>
    </message>
    <message>
        <source>%1: %2. %3 took over. %4</source>
        <extracomment>Under a drill&apos;s verdict: %1 the fault, %2 the node it struck, %3 the node that took over, %4 when.</extracomment>
        <translation>%1: %2. Übernommen hat %3. %4</translation>
    </message>
    <message>
        <source>The measurement is invalid: %1</source>
        <translation>Die Messung ist ungültig: %1</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>%1 to %2 from the configuration</source>
        <translation>%1 bis %2 laut Konfiguration</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Ausfall</translation>
    </message>
    <message>
        <source>Detect: until the standby took the address</source>
        <translation>Erkennen: bis der Standby die Adresse übernahm</translation>
    </message>
    <message>
        <source>Route: until the first answer</source>
        <translation>Umleiten: bis zur ersten Antwort</translation>
    </message>
    <message>
        <source>Verify: until the steady state was confirmed</source>
        <translation>Bestätigen: bis der Normalzustand bestätigt war</translation>
    </message>
    <message>
        <source>Failed requests</source>
        <extracomment>%1 failed requests of %2.</extracomment>
        <translation>Fehlgeschlagene Anfragen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Acknowledged writes lost</source>
        <translation>Verlorene bestätigte Schreibvorgänge</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Erwartet: %1</translation>
    </message>
    <message>
        <source>Open the &amp;evidence</source>
        <translation>&amp;Nachweise öffnen</translation>
    </message>
    <message>
        <source>Prepare a&amp;nother drill</source>
        <translation>&amp;Weitere Übung vorbereiten</translation>
    </message>
</context>
<context>
    <name>sw::DrillRunbook</name>
    <message>
        <source>To come</source>
        <extracomment>A stage of a drill that has not come yet.</extracomment>
        <translation>Steht bevor</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Stages of the drill</source>
        <translation>Abschnitte der Übung</translation>
    </message>
    <message>
        <source>Begin this &amp;stage</source>
        <translation>Diesen Abschnitt &amp;starten</translation>
    </message>
    <message>
        <source>Run the rest &amp;by itself</source>
        <translation>Rest sel&amp;bsttätig ausführen</translation>
    </message>
    <message>
        <source>Each stage begins as soon as the one before it is verified.</source>
        <translation>Jeder Abschnitt beginnt, sobald der vorige geprüft ist.</translation>
    </message>
    <message>
        <source>Stop and p&amp;ut back</source>
        <translation>Abbrechen, &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Stops the drill and takes every fault back.</source>
        <translation>Bricht die Übung ab und nimmt jede Störung zurück.</translation>
    </message>
    <message>
        <source>Bac&amp;k to the options</source>
        <translation>Zu den &amp;Optionen</translation>
    </message>
    <message>
        <source>%1 on %2, which holds %3. %4 stands by. Expected until it holds the address: %5 to %6 (%7).</source>
        <translation>%1: %2 (hält %3). Standby ist %4. Erwartete Zeit bis zur Übernahme der Adresse: %5 bis %6 (%7).</translation>
    </message>
    <message>
        <source>%1. %2
%3</source>
        <extracomment>A stage of a drill: %1 its number, %2 its title, %3 its state on a line of its own.</extracomment>
        <translation>%1. %2
%3</translation>
    </message>
    <message>
        <source>A stage is under way; the next one waits for it.</source>
        <translation>Ein Abschnitt läuft; der nächste wartet auf ihn.</translation>
    </message>
</context>
<context>
    <name>sw::DrillSetup</name>
    <message>
        <source>The node dies</source>
        <translation>Der Knoten fällt aus</translation>
    </message>
    <message>
        <source>The HAProxy process dies</source>
        <translation>Der HAProxy-Prozess fällt aus</translation>
    </message>
    <message>
        <source>The node&apos;s network is dropped</source>
        <translation>Das Netzwerk des Knotens fällt aus</translation>
    </message>
    <message>
        <source>What is broken</source>
        <translation>Was gestört wird</translation>
    </message>
    <message>
        <source>The active load balancer is switched off, as in a power cut.</source>
        <translation>Der aktive Load Balancer wird ausgeschaltet wie bei einem Stromausfall.</translation>
    </message>
    <message>
        <source>HAProxy is killed; keepalived has to notice it.</source>
        <translation>HAProxy wird hart beendet; keepalived muss es bemerken.</translation>
    </message>
    <message>
        <source>All its packets are dropped. The way back is armed on the node before that.</source>
        <translation>Alle Pakete des Knotens werden verworfen. Der Rückweg wird vorher auf dem Knoten scharf geschaltet.</translation>
    </message>
    <message>
        <source>How it is measured</source>
        <translation>Wie gemessen wird</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>A request is sent this often, whether or not the last one was answered.</source>
        <translation>So oft wird eine Anfrage gesendet, ob die letzte beantwortet wurde oder nicht.</translation>
    </message>
    <message>
        <source>A request that takes longer counts as failed.</source>
        <translation>Eine Anfrage, die länger dauert, zählt als fehlgeschlagen.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>For so long the site must answer without a failure, before and after.</source>
        <translation>So lange muss die Website vorher und nachher fehlerfrei antworten.</translation>
    </message>
    <message>
        <source>Probe &amp;interval:</source>
        <translation>Mess&amp;intervall:</translation>
    </message>
    <message>
        <source>Request time&amp;out:</source>
        <translation>Zeit&amp;limit je Anfrage:</translation>
    </message>
    <message>
        <source>Stead&amp;y for:</source>
        <translation>&amp;Normalzustand für:</translation>
    </message>
    <message>
        <source>&amp;Prepare the drill</source>
        <translation>Übung &amp;vorbereiten</translation>
    </message>
    <message>
        <source>Start the lab or connect to a cloud first.</source>
        <translation>Starten Sie zuerst das Labor oder verbinden Sie sich mit einer Cloud.</translation>
    </message>
    <message>
        <source>Preparing only looks. You see every stage and its plan before anything is broken.</source>
        <translation>Das Vorbereiten sieht nur nach. Sie sehen jeden Abschnitt und seinen Plan, bevor etwas gestört wird.</translation>
    </message>
</context>
<context>
    <name>sw::DrillSite</name>
    <message>
        <source>prepare the drill</source>
        <translation>die Übung vorbereiten</translation>
    </message>
    <message>
        <source>It is not known what the cloud %1 is meant to be. Name its architecture file in %2.</source>
        <translation>Es ist nicht bekannt, wie die Cloud %1 aussehen soll. Nennen Sie ihre Architekturdatei in %2.</translation>
    </message>
    <message>
        <source>The nodes of the cloud %1 are not reached over SSH. Name a user and a key in %2.</source>
        <translation>Die Knoten der Cloud %1 werden nicht über SSH erreicht. Nennen Sie Benutzer und Schlüssel in %2.</translation>
    </message>
</context>
<context>
    <name>sw::DrillVerb</name>
    <message>
        <source>%1 s +/- %2 s</source>
        <translation>%1 s +/- %2 s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>PASSED</source>
        <translation>BESTANDEN</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>NICHT BESTANDEN</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Active load balancer</source>
        <translation>Aktiver Load Balancer</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Ausfall</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>%1 to %2 s: %3</source>
        <translation>%1 bis %2 s: %3</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Umleiten</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Failed requests</source>
        <translation>Fehlgeschlagene Anfragen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Lost acknowledged writes</source>
        <translation>Verlorene bestätigte Schreibvorgänge</translation>
    </message>
    <message>
        <source>The measurement is invalid: %1</source>
        <translation>Die Messung ist ungültig: %1</translation>
    </message>
    <message>
        <source>- %1</source>
        <translation>- %1</translation>
    </message>
    <message>
        <source>%1 ...</source>
        <translation>%1 ...</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Nachweise: %1</translation>
    </message>
    <message>
        <source>Takes the active load balancer away and measures how the standby takes over</source>
        <translation>Nimmt den aktiven Load Balancer weg und misst, wie der Standby übernimmt</translation>
    </message>
    <message>
        <source>Runs a failover drill: breaks something on purpose with its undo armed first, measures from outside, puts it right, and files the evidence.</source>
        <translation>Führt eine Failover-Übung durch: stört absichtlich etwas, dessen Rücknahme vorher scharf geschaltet ist, misst von außen, stellt alles wieder her und legt die Nachweise ab.</translation>
    </message>
    <message>
        <source>The cloud: a name of clouds.yaml, or lab.</source>
        <translation>Die Cloud: ein Name aus clouds.yaml oder lab.</translation>
    </message>
    <message>
        <source>What to break: node, process or network.</source>
        <translation>Was gestört wird: node, process oder network.</translation>
    </message>
    <message>
        <source>Milliseconds between two requests of the probe.</source>
        <translation>Millisekunden zwischen zwei Anfragen der Messung.</translation>
    </message>
    <message>
        <source>Show what would be done, and do nothing.</source>
        <translation>Zeigen, was getan würde, und nichts tun.</translation>
    </message>
    <message>
        <source>The folder that a folder of evidence is made in.</source>
        <translation>Der Ordner, in dem ein Ordner mit Nachweisen angelegt wird.</translation>
    </message>
    <message>
        <source>The journal file.</source>
        <translation>Die Journaldatei.</translation>
    </message>
    <message>
        <source>Print the result as JSON.</source>
        <translation>Das Ergebnis als JSON ausgeben.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of list, run</source>
        <translation>„%1“ ist weder list noch run</translation>
    </message>
    <message>
        <source>there is no drill &apos;%1&apos;; see: seaworthy drill list</source>
        <translation>es gibt keine Übung „%1“; siehe: seaworthy drill list</translation>
    </message>
    <message>
        <source>--fault &apos;%1&apos; is none of node, process, network</source>
        <translation>--fault „%1“ ist keines von node, process, network</translation>
    </message>
    <message>
        <source>--interval &apos;%1&apos; is no number from 1 to 10000</source>
        <translation>--interval „%1“ ist keine Zahl von 1 bis 10000</translation>
    </message>
</context>
<context>
    <name>sw::DrillsPage</name>
    <message>
        <source>Load balancer failover</source>
        <translation>Load-Balancer-Failover</translation>
    </message>
    <message>
        <source>The active load balancer is broken on purpose while a probe asks the site every few milliseconds. You see how long the standby takes, what was lost, and whether it is what the configuration promises.</source>
        <translation>Der aktive Load Balancer wird absichtlich gestört, während eine Messung die Website alle paar Millisekunden abfragt. Sie sehen, wie lange der Standby braucht, was verloren ging und ob das der Zusage der Konfiguration entspricht.</translation>
    </message>
    <message>
        <source>A drill is running.</source>
        <translation>Eine Übung läuft.</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Start the lab or connect to a cloud first.</source>
        <translation>Starten Sie zuerst das Labor oder verbinden Sie sich mit einer Cloud.</translation>
    </message>
</context>
<context>
    <name>sw::Evidence</name>
    <message>
        <source>write the evidence</source>
        <translation>die Nachweise schreiben</translation>
    </message>
    <message>
        <source>%1: %2. Check the free space and the permissions; the drill&apos;s journal is kept, so nothing else is lost.</source>
        <translation>%1: %2. Prüfen Sie den freien Platz und die Zugriffsrechte; das Journal der Übung bleibt erhalten, sonst ist also nichts verloren.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made; check its permissions and the free space, or name another.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden; prüfen Sie Zugriffsrechte und freien Platz, oder nennen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1: %2. Check its permissions and the free space, or name another folder.</source>
        <translation>In %1 kann nichts geschrieben werden: %2. Prüfen Sie Zugriffsrechte und freien Platz, oder nennen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The site before the fault</source>
        <translation>Die Website vor der Störung</translation>
    </message>
    <message>
        <source>The site with the fault</source>
        <translation>Die Website während der Störung</translation>
    </message>
    <message>
        <source>The site after the restoring</source>
        <translation>Die Website nach der Wiederherstellung</translation>
    </message>
    <message>
        <source>The finished folder could not be given its name %1; check the permissions of %2.</source>
        <translation>Der fertige Ordner konnte seinen Namen %1 nicht erhalten; prüfen Sie die Zugriffsrechte von %2.</translation>
    </message>
</context>
<context>
    <name>sw::EvidencePanel</name>
    <message>
        <source>Load run</source>
        <translation>Lasttest</translation>
    </message>
    <message>
        <source>Times of drills</source>
        <translation>Zeiten aus Übungen</translation>
    </message>
    <message>
        <source>A time that a drill measured takes the place of the assumed one, until it is stale.</source>
        <translation>Eine in einer Übung gemessene Zeit tritt an die Stelle der angenommenen, bis sie veraltet ist.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Times that drills measured</source>
        <translation>In Übungen gemessene Zeiten</translation>
    </message>
    <message>
        <source>Atta&amp;ch a drill…</source>
        <translation>Ü&amp;bung anhängen…</translation>
    </message>
    <message>
        <source>A time is sta&amp;le after</source>
        <translation>Eine Zei&amp;t veraltet nach</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tagen</translation>
    </message>
    <message>
        <source>change when measured times are stale</source>
        <translation>ändern, wann gemessene Zeiten veralten</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>gültig</translation>
    </message>
    <message numerus="yes">
        <source>It was measured more than %n day(s) ago: the assumed figure counts again. Run the drill anew.</source>
        <translation>
            <numerusform>Sie wurde vor mehr als %n Tag gemessen: Der angenommene Wert gilt wieder. Führen Sie die Übung erneut durch.</numerusform>
            <numerusform>Sie wurde vor mehr als %n Tagen gemessen: Der angenommene Wert gilt wieder. Führen Sie die Übung erneut durch.</numerusform>
        </translation>
    </message>
    <message>
        <source>remove a measured time</source>
        <translation>eine gemessene Zeit entfernen</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>E&amp;ntfernen</translation>
    </message>
</context>
<context>
    <name>sw::Explanation</name>
    <message>
        <source>undefined</source>
        <translation>nicht definiert</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <extracomment>A price: &quot;0.12 USD per hour&quot;</extracomment>
        <translation>%1 pro Stunde</translation>
    </message>
    <message>
        <source>%1 per month</source>
        <extracomment>A price: &quot;12.00 USD per month&quot;</extracomment>
        <translation>%1 pro Monat</translation>
    </message>
    <message>
        <source>least of (%1)</source>
        <extracomment>Part of a formula: the smallest of several values, which %1 lists</extracomment>
        <translation>kleinster Wert von (%1)</translation>
    </message>
    <message>
        <source>greatest of (%1)</source>
        <extracomment>Part of a formula: the greatest of several values, which %1 lists</extracomment>
        <translation>größter Wert von (%1)</translation>
    </message>
    <message>
        <source>round up (%1)</source>
        <extracomment>Part of a formula: %1 rounded up to a whole number</extracomment>
        <translation>aufgerundet (%1)</translation>
    </message>
    <message>
        <source>round down (%1)</source>
        <extracomment>Part of a formula: %1 rounded down to a whole number</extracomment>
        <translation>abgerundet (%1)</translation>
    </message>
    <message>
        <source>if %1 &lt; %2 then %3, otherwise %4</source>
        <extracomment>Part of a formula; all four are values</extracomment>
        <translation>wenn %1 &lt; %2, dann %3, sonst %4</translation>
    </message>
    <message>
        <source>Erlang C (servers: %1; erlang: %2)</source>
        <extracomment>Part of a formula: the chance to wait in a queue; both are values, as in &quot;%1 servers&quot;</extracomment>
        <translation>Erlang C (Bediener: %1; Erlang: %2)</translation>
    </message>
    <message>
        <source>chance that at least %1 of %2 work, each with a chance of %3</source>
        <extracomment>Part of a formula; all three are values, %3 between 0 and 1</extracomment>
        <translation>Wahrscheinlichkeit, dass mindestens %1 von %2 arbeiten, jeder mit der Wahrscheinlichkeit %3</translation>
    </message>
    <message>
        <source>fewest nodes for which at most 5 % of the arrivals wait longer (load in erlang: %1; servers of a node: %2; service seconds: %3; accepted wait in seconds: %4)</source>
        <extracomment>Part of a formula; all are values: %1 in erlang, %3 and %4 in seconds</extracomment>
        <translation>geringste Knotenzahl, bei der höchstens 5 % der Ankünfte länger warten (Last in Erlang: %1; Bediener eines Knotens: %2; Bedienzeit in Sekunden: %3; zulässige Wartezeit in Sekunden: %4)</translation>
    </message>
    <message>
        <source>%1 by %2 on %3: %4</source>
        <translation>%1 von %2 am %3: %4</translation>
    </message>
    <message>
        <source>%1 by %2 on %3</source>
        <translation>%1 von %2 am %3</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%1 am %2: %3</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of an input, %2 how it is known: &quot;measured by A. Jansen on 2026-03-01&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Derived from constants alone</source>
        <translation>Allein aus Konstanten abgeleitet</translation>
    </message>
    <message>
        <source>Derived from %1</source>
        <extracomment>%1 lists inputs and, in parentheses, how they are known</extracomment>
        <translation>Abgeleitet aus %1</translation>
    </message>
    <message>
        <source>%1 (between %2 and %3)</source>
        <extracomment>An input and its range: &quot;35 Mbit/s (between 30 and 40)&quot;</extracomment>
        <translation>%1 (zwischen %2 und %3)</translation>
    </message>
</context>
<context>
    <name>sw::ExportDesk</name>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Tabellenkalkulationen (*.xlsx)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Markdown texts (*.md)</source>
        <translation>Markdown-Texte (*.md)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>export the proposal</source>
        <translation>den Vorschlag exportieren</translation>
    </message>
    <message>
        <source>Export the proposal</source>
        <translation>Vorschlag exportieren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 is the worksheet itself; an export cannot be opened here again. Choose another name.</source>
        <translation>%1 ist das Arbeitsblatt selbst; ein Export lässt sich hier nicht wieder öffnen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The proposal is in %1.</source>
        <translation>Der Vorschlag steht in %1.</translation>
    </message>
</context>
<context>
    <name>sw::Exports</name>
    <message>
        <source>Cost against availability, computed by the planner: not live</source>
        <translation>Kosten gegen Verfügbarkeit, vom Planer berechnet: nicht mit Formeln verknüpft</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Must survive</source>
        <translation>Muss überstehen</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Pro Monat</translation>
    </message>
    <message>
        <source>A nine more costs</source>
        <translation>Eine Neun mehr kostet</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>nothing else costs less and is up more</source>
        <translation>nichts anderes kostet weniger und ist besser verfügbar</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Scaling, fitted by the planner: the constants are inputs here</source>
        <translation>Skalierung, vom Planer angepasst: Die Konstanten sind hier Eingaben</translation>
    </message>
    <message>
        <source>Single points of failure, found by the planner: not live</source>
        <translation>Single Points of Failure, vom Planer gefunden: nicht mit Formeln verknüpft</translation>
    </message>
    <message>
        <source>No single component takes the site down.</source>
        <translation>Keine einzelne Komponente legt die Website lahm.</translation>
    </message>
    <message>
        <source>The five factors of availability</source>
        <translation>Die fünf Faktoren der Verfügbarkeit</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>What the design does</source>
        <translation>Was der Entwurf leistet</translation>
    </message>
    <message>
        <source>What it leaves open</source>
        <translation>Was er offen lässt</translation>
    </message>
    <message>
        <source>This cannot be used</source>
        <translation>Das ist nicht verwendbar</translation>
    </message>
    <message>
        <source>%1: give a number from %2 to %3.</source>
        <translation>%1: Geben Sie eine Zahl von %2 bis %3 an.</translation>
    </message>
    <message>
        <source>low, likely and high are out of order</source>
        <translation>niedrig, erwartet und hoch stehen in falscher Reihenfolge</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Festlegungen</translation>
    </message>
    <message>
        <source>Units of volumes</source>
        <translation>Einheiten der Volumen</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>Made in the planner: change it there and export again.</source>
        <translation>Im Planer festgelegt: Ändern Sie es dort und exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>Live here for the counts: %1.</source>
        <translation>Hier bei diesen Anzahlen mit Formeln verknüpft: %1.</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Server sizing</source>
        <translation>Serverdimensionierung</translation>
    </message>
    <message>
        <source>Change the coloured cells: every formula in this workbook follows. The sizing takes what is likely; low and high are for the draws and the swings.</source>
        <translation>Ändern Sie die farbigen Zellen: Jede Formel dieser Arbeitsmappe folgt. Die Dimensionierung nimmt das Erwartete; niedrig und hoch gelten für die Ziehungen und die Ausschläge.</translation>
    </message>
    <message>
        <source>Prepared by %1</source>
        <translation>Erstellt von %1</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Name of the likely cell</source>
        <translation>Name der Zelle mit dem erwarteten Wert</translation>
    </message>
    <message>
        <source>What more availability would cost</source>
        <translation>Was mehr Verfügbarkeit kosten würde</translation>
    </message>
    <message>
        <source>Every design that was compared; nothing costs less and is up more than those joined</source>
        <translation>Jeder verglichene Entwurf; nichts kostet weniger und ist besser verfügbar als die verbundenen</translation>
    </message>
    <message>
        <source>%1; %2; survives: %3</source>
        <translation>%1; %2; übersteht: %3</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>For each nine more</source>
        <translation>Für jede weitere Neun</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Formula, and with the numbers put in</source>
        <translation>Formel, darunter mit eingesetzten Zahlen</translation>
    </message>
    <message>
        <source>of the time it is up</source>
        <translation>der Zeit verfügbar</translation>
    </message>
    <message>
        <source>down a year</source>
        <translation>Ausfallzeit im Jahr</translation>
    </message>
    <message>
        <source>nines</source>
        <translation>Neunen</translation>
    </message>
    <message>
        <source>Single points of failure: %1.</source>
        <translation>Single Points of Failure: %1.</translation>
    </message>
    <message>
        <source>Cost and what moves it</source>
        <translation>Kosten und was sie bewegt</translation>
    </message>
    <message>
        <source>The server sizes have no prices, so that there is no cost to state.</source>
        <translation>Die Servergrößen haben keine Preise; Kosten lassen sich daher nicht nennen.</translation>
    </message>
    <message>
        <source>Each input from its low to its high end, with the others at what is likely</source>
        <translation>Jede Eingabe vom niedrigen bis zum hohen Ende, die anderen beim erwarteten Wert</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Festlegung</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>These figures were not measured. The proposal is as good as they are.</source>
        <translation>Diese Zahlen wurden nicht gemessen. Der Vorschlag ist so gut wie sie.</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>What one gains</source>
        <translation>Was man gewinnt</translation>
    </message>
    <message>
        <source>What one gives up</source>
        <translation>Was man aufgibt</translation>
    </message>
    <message>
        <source>Proposal of %1</source>
        <translation>Vorschlag vom %1</translation>
    </message>
    <message>
        <source>Proposal of %1, prepared by %2</source>
        <translation>Vorschlag vom %1, erstellt von %2</translation>
    </message>
    <message>
        <source>peak with headroom</source>
        <translation>Spitze mit Reserve</translation>
    </message>
    <message>
        <source>web nodes</source>
        <translation>Webknoten</translation>
    </message>
    <message>
        <source>availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>pro Monat</translation>
    </message>
    <message>
        <source>To know before relying on it</source>
        <translation>Vorab zu wissen</translation>
    </message>
    <message>
        <source>Sizing</source>
        <translation>Dimensionierung</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Je Stück</translation>
    </message>
    <message>
        <source>What asks for web nodes</source>
        <translation>Was Webknoten verlangt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>The planned site with everything up</source>
        <translation>Die geplante Website, alles verfügbar</translation>
    </message>
    <message>
        <source>The planned site with everything up; of each kind, no more than %1 nodes a zone are drawn</source>
        <translation>Die geplante Website, alles verfügbar; je Art sind höchstens %1 Knoten pro Zone gezeichnet</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>Web nodes from day one to the horizon</source>
        <translation>Webknoten vom ersten Tag bis zum Planungshorizont</translation>
    </message>
    <message>
        <source>Day one</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>Monat %1</translation>
    </message>
    <message>
        <source>no prices</source>
        <translation>keine Preise</translation>
    </message>
    <message>
        <source>Web nodes</source>
        <translation>Webknoten</translation>
    </message>
    <message>
        <source>Load balancer pairs</source>
        <translation>Load-Balancer-Paare</translation>
    </message>
    <message>
        <source>What if the figures are wrong?</source>
        <translation>Was, wenn die Zahlen falsch sind?</translation>
    </message>
    <message>
        <source>The sizing was tried on %1 draws from the ranges of the inputs.</source>
        <translation>Die Dimensionierung wurde mit %1 Ziehungen aus den Bereichen der Eingaben erprobt.</translation>
    </message>
    <message>
        <source>The regret of each number of web nodes</source>
        <translation>Das Bedauern jeder Anzahl von Webknoten</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>least regret</source>
        <translation>geringstes Bedauern</translation>
    </message>
    <message>
        <source>Chance of overload</source>
        <translation>Überlastrisiko</translation>
    </message>
    <message>
        <source>Wasted a month</source>
        <translation>Verschwendet pro Monat</translation>
    </message>
    <message>
        <source>Nodes wasted</source>
        <translation>Verschwendete Knoten</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Regret a month: nodes that are not needed, and nodes that are missing</source>
        <translation>Bedauern pro Monat: nicht benötigte und fehlende Knoten</translation>
    </message>
    <message>
        <source>Regret in nodes</source>
        <translation>Bedauern in Knoten</translation>
    </message>
    <message>
        <source>least</source>
        <translation>geringstes</translation>
    </message>
    <message>
        <source>below: not needed (wasted)</source>
        <translation>unten: nicht benötigt (verschwendet)</translation>
    </message>
    <message>
        <source>above: missing (overload)</source>
        <translation>oben: fehlend (Überlast)</translation>
    </message>
    <message>
        <source>Nines (2: 99 %, 3: 99.9 %)</source>
        <translation>Neunen (2: 99 %, 3: 99,9 %)</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten pro Monat</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1 gewählt</translation>
    </message>
    <message>
        <source>Calculation</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>With numbers</source>
        <translation>Mit Zahlen</translation>
    </message>
    <message>
        <source>Scaling steps</source>
        <translation>Skalierungsschritte</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>Ab Monat</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Assumptions and remarks</source>
        <translation>Annahmen und Bemerkungen</translation>
    </message>
    <message>
        <source>write the proposal</source>
        <translation>den Vorschlag schreiben</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n web node(s)</source>
        <translation>
            <numerusform>%n Webknoten</numerusform>
            <numerusform>%n Webknoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of load balancers</source>
        <translation>
            <numerusform>%n Load-Balancer-Paar</numerusform>
            <numerusform>%n Load-Balancer-Paare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n database node(s)</source>
        <translation>
            <numerusform>%n Datenbankknoten</numerusform>
            <numerusform>%n Datenbankknoten</numerusform>
        </translation>
    </message>
    <message>
        <source>To carry %1 with a headroom of %2, %3 needs %4.</source>
        <translation>Um %1 mit einer Reserve von %2 zu tragen, braucht %3: %4.</translation>
    </message>
    <message>
        <source>the site</source>
        <translation>die Website</translation>
    </message>
    <message>
        <source>Nothing is kept for the loss of a node.</source>
        <translation>Für den Ausfall eines Knotens ist nichts vorgehalten.</translation>
    </message>
    <message>
        <source>That holds after the loss of any one node, too.</source>
        <translation>Das gilt auch nach dem Ausfall eines beliebigen Knotens.</translation>
    </message>
    <message>
        <source>That holds after the loss of any one zone, too.</source>
        <translation>Das gilt auch nach dem Ausfall einer beliebigen Zone.</translation>
    </message>
    <message>
        <source>It is expected to be up %1 of the time, which leaves %2 of downtime a year.</source>
        <translation>Zu erwarten ist eine Verfügbarkeit von %1 der Zeit; es bleiben %2 Ausfallzeit im Jahr.</translation>
    </message>
    <message>
        <source>It costs %1 a month.</source>
        <translation>Es kostet %1 pro Monat.</translation>
    </message>
    <message>
        <source>Its cost is not known: the server sizes have no prices.</source>
        <translation>Die Kosten sind nicht bekannt: Die Servergrößen haben keine Preise.</translation>
    </message>
    <message>
        <source>The others ask for less: %1.</source>
        <translation>Die übrigen verlangen weniger: %1.</translation>
    </message>
    <message>
        <source>The sizing takes: %1, %2.</source>
        <translation>Die Dimensionierung nimmt: %1, %2.</translation>
    </message>
    <message>
        <source>Beside it: %1.</source>
        <translation>Daneben: %1.</translation>
    </message>
    <message>
        <source>Scaling is taken as linear: assumed, not measured. %1</source>
        <translation>Die Skalierung gilt als linear: angenommen, nicht gemessen. %1</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>Universal Scalability Law fitted to load runs: contention %1, coherency %2, %3 requests/s for one node (R² %4; 95 % confidence). %5</source>
        <translation>Universal Scalability Law, an Lasttests angepasst: Konkurrenz %1, Kohärenz %2, %3 Anfragen/s für einen Knoten (R² %4; 95 % Konfidenz). %5</translation>
    </message>
    <message>
        <source>a service of the cloud</source>
        <translation>ein Dienst der Cloud</translation>
    </message>
    <message>
        <source>no size chosen</source>
        <translation>keine Größe gewählt</translation>
    </message>
    <message>
        <source>%1 vCPU</source>
        <translation>%1 vCPU</translation>
    </message>
    <message>
        <source>%1 RAM</source>
        <translation>%1 RAM</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 pro Stunde</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>keine gewählt</translation>
    </message>
    <message>
        <source>Peak taken from</source>
        <translation>Spitze ermittelt aus</translation>
    </message>
    <message>
        <source>TLS at the load balancers</source>
        <translation>TLS an den Load Balancern</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Over several pairs</source>
        <translation>Über mehrere Paare</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Size of a web node</source>
        <translation>Größe eines Webknotens</translation>
    </message>
    <message>
        <source>Size of a load balancer</source>
        <translation>Größe eines Load Balancers</translation>
    </message>
    <message>
        <source>Size of a database node</source>
        <translation>Größe eines Datenbankknotens</translation>
    </message>
    <message>
        <source>Load-run points</source>
        <translation>Messpunkte des Lasttests</translation>
    </message>
    <message>
        <source>Times measured in drills</source>
        <translation>In Übungen gemessene Zeiten</translation>
    </message>
    <message>
        <source>Price of %1: %2, %3</source>
        <translation>Preis von %1: %2, %3</translation>
    </message>
    <message>
        <source>Network limit of %1: %2</source>
        <translation>Netzwerklimit von %1: %2</translation>
    </message>
    <message>
        <source>%1 measured on %2: %3</source>
        <translation>%1, gemessen am %2: %3</translation>
    </message>
    <message>
        <source>write the spreadsheet</source>
        <translation>die Tabellenkalkulation schreiben</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Ziehungen</translation>
    </message>
    <message>
        <source>Draws from the ranges of the inputs</source>
        <translation>Ziehungen aus den Bereichen der Eingaben</translation>
    </message>
    <message>
        <source>Triangular over low, likely and high, from fixed numbers between 0 and 1 (Latin hypercube).</source>
        <translation>Dreiecksverteilt über niedrig, erwartet und hoch, aus festen Zahlen zwischen 0 und 1 (Latin Hypercube).</translation>
    </message>
    <message>
        <source>Fixed for: %1</source>
        <translation>Fest für: %1</translation>
    </message>
    <message>
        <source>Regret</source>
        <translation>Bedauern</translation>
    </message>
    <message>
        <source>Least regret</source>
        <translation>Geringstes Bedauern</translation>
    </message>
    <message>
        <source>Fewest nodes that any draw needs</source>
        <translation>Wenigste Knoten, die eine Ziehung braucht</translation>
    </message>
    <message>
        <source>Most nodes that any draw needs</source>
        <translation>Meiste Knoten, die eine Ziehung braucht</translation>
    </message>
    <message>
        <source>Price of a node a month</source>
        <translation>Preis eines Knotens pro Monat</translation>
    </message>
    <message>
        <source>Price of a node: none</source>
        <translation>Preis eines Knotens: keiner</translation>
    </message>
    <message>
        <source>What a missing node costs, in prices of a node</source>
        <translation>Was ein fehlender Knoten kostet, in Knotenpreisen</translation>
    </message>
    <message>
        <source>Draws to cover</source>
        <translation>Abzudeckende Ziehungen</translation>
    </message>
    <message>
        <source>Recommended web nodes</source>
        <translation>Empfohlene Webknoten</translation>
    </message>
    <message>
        <source>Numbers between that are compared</source>
        <translation>Dazwischen verglichene Anzahlen</translation>
    </message>
    <message>
        <source>Compared, in no order</source>
        <translation>Verglichen, ohne Ordnung</translation>
    </message>
    <message>
        <source>%1, part %2</source>
        <translation>%1, Teil %2</translation>
    </message>
    <message>
        <source>without bound</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>All inputs low</source>
        <translation>Alle Eingaben niedrig</translation>
    </message>
    <message>
        <source>All inputs high</source>
        <translation>Alle Eingaben hoch</translation>
    </message>
    <message>
        <source>Name of the cell</source>
        <translation>Name der Zelle</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Steps from day one to the horizon</source>
        <translation>Schritte vom ersten Tag bis zum Planungshorizont</translation>
    </message>
    <message>
        <source>Rows beyond the horizon repeat it.</source>
        <translation>Zeilen jenseits des Planungshorizonts wiederholen ihn.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Swings</source>
        <translation>Ausschläge</translation>
    </message>
    <message>
        <source>Which input matters most</source>
        <translation>Welche Eingabe am meisten zählt</translation>
    </message>
    <message>
        <source>Each input at its low and its high end, with the others at what is likely. The last column is the figure that swings.</source>
        <translation>Jede Eingabe an ihrem niedrigen und ihrem hohen Ende, die anderen beim erwarteten Wert. Die letzte Spalte ist die Zahl, die ausschlägt.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>Offsets</source>
        <translation>Versätze</translation>
    </message>
    <message>
        <source>%1: %2. Check the free space and the permissions, or choose another place.</source>
        <translation>%1: %2. Prüfen Sie den freien Platz und die Zugriffsrechte, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <source>make the spreadsheet</source>
        <translation>die Tabellenkalkulation erzeugen</translation>
    </message>
    <message>
        <source>%1. Make the worksheet smaller, or report this with the worksheet.</source>
        <translation>%1. Verkleinern Sie das Arbeitsblatt, oder melden Sie dies mitsamt dem Arbeitsblatt.</translation>
    </message>
    <message>
        <source>%1: %2. Check the free space there, or name another folder in TMPDIR.</source>
        <translation>%1: %2. Prüfen Sie dort den freien Platz, oder nennen Sie in TMPDIR einen anderen Ordner.</translation>
    </message>
    <message>
        <source>a part of it was not written whole</source>
        <translation>ein Teil davon wurde nicht vollständig geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>Least regret: %n web node(s), too few in %1 of %2 draws, and %3 a month for nodes that are not needed on average.</source>
        <translation>
            <numerusform>Geringstes Bedauern: %n Webknoten, in %1 von %2 Ziehungen zu wenig, und im Mittel %3 pro Monat für nicht benötigte Knoten.</numerusform>
            <numerusform>Geringstes Bedauern: %n Webknoten, in %1 von %2 Ziehungen zu wenige, und im Mittel %3 pro Monat für nicht benötigte Knoten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Least regret: %n web node(s), too few in %1 of %2 draws, and %3 nodes that are not needed on average.</source>
        <translation>
            <numerusform>Geringstes Bedauern: %n Webknoten, in %1 von %2 Ziehungen zu wenig, und im Mittel %3 nicht benötigte Knoten.</numerusform>
            <numerusform>Geringstes Bedauern: %n Webknoten, in %1 von %2 Ziehungen zu wenige, und im Mittel %3 nicht benötigte Knoten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, search %2</source>
        <translation>%1, Suche %2</translation>
    </message>
    <message>
        <source>Regret is what a number of nodes costs too much over all draws: for nodes that a draw does not need, and for those that it misses.</source>
        <translation>Bedauern ist, was eine Knotenzahl über alle Ziehungen zu viel kostet: für Knoten, die eine Ziehung nicht braucht, und für solche, die ihr fehlen.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a month</comment>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Availability by simulation, at the time of the export: not live</source>
        <translation>Verfügbarkeit durch Simulation, zum Zeitpunkt des Exports: nicht mit Formeln verknüpft</translation>
    </message>
    <message>
        <source>What a person has to set up</source>
        <translation>Was von Hand einzurichten ist</translation>
    </message>
    <message>
        <source>Downtime by %1 drawn states: %2 ± %3 hours a year (95 %); exactly: %4 hours.</source>
        <translation>Ausfallzeit aus %1 gezogenen Zuständen: %2 ± %3 Stunden im Jahr (95 %); exakt: %4 Stunden.</translation>
    </message>
    <message>
        <source>The availability was checked by simulation, and agrees. %1</source>
        <translation>Die Verfügbarkeit wurde durch Simulation geprüft und stimmt überein. %1</translation>
    </message>
    <message>
        <source>The availability was checked by simulation, and does not agree: doubt the figure. %1</source>
        <translation>Die Verfügbarkeit wurde durch Simulation geprüft und stimmt nicht überein: Misstrauen Sie der Zahl. %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Database nodes</source>
        <translation>Datenbankknoten</translation>
    </message>
    <message numerus="yes">
        <source>What binds the web tier: %1, with %n node(s).</source>
        <translation>
            <numerusform>Was die Webschicht bindet: %1, mit %n Knoten.</numerusform>
            <numerusform>Was die Webschicht bindet: %1, mit %n Knoten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sw::FaultStep</name>
    <message>
        <source>Such a fault is armed on %1 already; use &apos;Stop all faults&apos; first.</source>
        <translation>Auf %1 ist eine solche Störung bereits scharf geschaltet; wählen Sie zuerst „Alle Störungen beenden“.</translation>
    </message>
    <message>
        <source>%1 cannot take this fault back by itself, so it is not done there. It lacks: %2.</source>
        <translation>%1 kann diese Störung nicht selbst zurücknehmen, deshalb wird sie dort nicht ausgelöst. Es fehlt: %2.</translation>
    </message>
    <message>
        <source>%1 does not let this user act as root: %2. Log in as root, or allow sudo without a password.</source>
        <translation>%1 lässt diesen Benutzer nicht als root handeln: %2. Melden Sie sich als root an oder erlauben Sie sudo ohne Passwort.</translation>
    </message>
    <message>
        <source>The undo could not be armed on %1 (%2), so nothing was broken. Check the free space of /run there.</source>
        <translation>Die Rücknahme konnte auf %1 nicht scharf geschaltet werden (%2), deshalb wurde nichts gestört. Prüfen Sie dort den freien Platz in /run.</translation>
    </message>
    <message>
        <source>%1 did not say that it had let the fault go.</source>
        <translation>%1 hat nicht bestätigt, die Störung ausgelöst zu haben.</translation>
    </message>
    <message>
        <source>%1 answers no more.</source>
        <translation>%1 antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>%1 does not answer: as it would if it were cut off, in which case it comes back by itself when its lease is over, and as it would if it were down. %2</source>
        <translation>%1 antwortet nicht: So wäre es, wenn er vom Netzwerk getrennt wäre – dann kommt er nach Ablauf seiner Frist von selbst zurück –, und so wäre es auch, wenn er ausgefallen wäre. %2</translation>
    </message>
    <message>
        <source>%1 could not be asked: %2</source>
        <translation>%1 konnte nicht gefragt werden: %2</translation>
    </message>
    <message>
        <source>The fault stands on %1.</source>
        <translation>Die Störung besteht auf %1.</translation>
    </message>
    <message>
        <source>%1 has taken the fault back by itself.</source>
        <translation>%1 hat die Störung selbst zurückgenommen.</translation>
    </message>
    <message>
        <source>The fault is about to happen on %1.</source>
        <translation>Die Störung steht auf %1 unmittelbar bevor.</translation>
    </message>
    <message>
        <source>%1 tried to take the fault back and could not: %2.</source>
        <translation>%1 hat versucht, die Störung zurückzunehmen, und konnte es nicht: %2.</translation>
    </message>
    <message>
        <source>%1 shows no sign of the fault.</source>
        <translation>%1 zeigt kein Anzeichen der Störung.</translation>
    </message>
    <message>
        <source>%1 gave no sensible answer: %2</source>
        <translation>%1 gab keine sinnvolle Antwort: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a service; letters, digits and @_.+- may be in one.</source>
        <translation>„%1“ ist kein Name eines Dienstes; er darf Buchstaben, Ziffern und @_.+- enthalten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a service.</source>
        <translation>„%1“ ist kein Name eines Dienstes.</translation>
    </message>
    <message>
        <source>%1 does not answer yet: %2</source>
        <translation>%1 antwortet noch nicht: %2</translation>
    </message>
    <message>
        <source>%1 could not take the fault back: %2. Put it right there by hand.</source>
        <translation>%1 konnte die Störung nicht zurücknehmen: %2. Bringen Sie es dort von Hand in Ordnung.</translation>
    </message>
    <message>
        <source>%1 is taking the fault back.</source>
        <translation>%1 nimmt die Störung gerade zurück.</translation>
    </message>
    <message>
        <source>%1 is on the network and nothing cuts it off.</source>
        <translation>%1 ist am Netzwerk, und nichts trennt ihn davon.</translation>
    </message>
    <message>
        <source>%1 runs on %2.</source>
        <translation>%1 läuft auf %2.</translation>
    </message>
    <message>
        <source>%1 still has rules that cut it off.</source>
        <translation>%1 hat noch Regeln, die ihn vom Netzwerk trennen.</translation>
    </message>
    <message>
        <source>%1 does not run on %2.</source>
        <translation>%1 läuft nicht auf %2.</translation>
    </message>
    <message>
        <source>%1 says that it is cut off, and yet it answers: somebody has removed its rules, or it is asked by a way that they do not cut. Use &apos;Stop all faults&apos;, and look at its firewall.</source>
        <translation>%1 meldet sich als vom Netzwerk getrennt und antwortet doch: Jemand hat die Regeln entfernt, oder der Knoten wird auf einem Weg gefragt, den sie nicht trennen. Wählen Sie „Alle Störungen beenden“ und prüfen Sie seine Firewall.</translation>
    </message>
    <message>
        <source>%1 could not make the fault (%2), and takes back what there may be of it. Put right there what it names, or choose another fault.</source>
        <translation>%1 konnte die Störung nicht auslösen (%2) und nimmt zurück, was davon bestehen mag. Beheben Sie dort die genannte Ursache oder wählen Sie eine andere Störung.</translation>
    </message>
</context>
<context>
    <name>sw::FaultsVerb</name>
    <message>
        <source>Takes back every fault that the journal knows and that may still stand, also those of another console, and verifies it by looking. Safe to repeat.</source>
        <translation>Nimmt jede Störung zurück, die das Journal kennt und die noch bestehen kann, auch die einer anderen Konsole, und prüft es durch Nachsehen. Kann gefahrlos wiederholt werden.</translation>
    </message>
    <message>
        <source>The journal file.</source>
        <translation>Die Journaldatei.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not stop</source>
        <translation>„%1“ ist nicht stop</translation>
    </message>
    <message>
        <source>No fault stands.</source>
        <translation>Es besteht keine Störung.</translation>
    </message>
</context>
<context>
    <name>sw::FieldEdit</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Alles aus&amp;wählen</translation>
    </message>
</context>
<context>
    <name>sw::Figure</name>
    <message>
        <source>measured</source>
        <extracomment>How a figure is known; also starts &quot;Measured by A. Jansen&quot;, where it gets its capital by itself</extracomment>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>derived</source>
        <extracomment>How a figure is known; also starts &quot;Derived by A. Jansen&quot;, where it gets its capital by itself</extracomment>
        <translation>abgeleitet</translation>
    </message>
    <message>
        <source>assumed</source>
        <extracomment>How a figure is known; also starts &quot;Assumed by A. Jansen&quot;, where it gets its capital by itself</extracomment>
        <translation>angenommen</translation>
    </message>
</context>
<context>
    <name>sw::FigureRow</name>
    <message>
        <source>%1, low</source>
        <translation>%1, niedrig</translation>
    </message>
    <message>
        <source>%1, likely</source>
        <translation>%1, erwartet</translation>
    </message>
    <message>
        <source>%1, high</source>
        <translation>%1, hoch</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>Type a figure first; then say here where it comes from.</source>
        <translation>Geben Sie zuerst einen Wert ein; sagen Sie dann hier, woher er stammt.</translation>
    </message>
    <message>
        <source>Provenance of %1: no figure</source>
        <translation>Herkunft von „%1“: keine Angabe</translation>
    </message>
    <message>
        <source>Nothing was typed here; this is what counts instead.</source>
        <translation>Hier wurde nichts eingegeben; stattdessen gilt dies.</translation>
    </message>
    <message>
        <source>Press to say where this figure comes from.</source>
        <translation>Drücken Sie hier, um zu sagen, woher dieser Wert stammt.</translation>
    </message>
    <message>
        <source>Provenance of %1: %2</source>
        <translation>Herkunft von „%1“: %2</translation>
    </message>
    <message>
        <source>Range: %1 to %2.</source>
        <translation>Bereich: %1 bis %2.</translation>
    </message>
</context>
<context>
    <name>sw::FiguresModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A figure&apos;s label and its value.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of a figure, from its low to its high.</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
</context>
<context>
    <name>sw::FiguresView</name>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>How the selected figure came to be</source>
        <translation>Wie die ausgewählte Kennzahl zustande kam</translation>
    </message>
    <message>
        <source>Select a figure to see its formula, the numbers in it, and where they come from.</source>
        <translation>Wählen Sie eine Kennzahl, um ihre Formel, die Zahlen darin und deren Herkunft zu sehen.</translation>
    </message>
</context>
<context>
    <name>sw::FleetModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>%1 is a single point of failure.</source>
        <translation>%1 ist ein Single Point of Failure.</translation>
    </message>
</context>
<context>
    <name>sw::FleetPage</name>
    <message>
        <source>No servers yet</source>
        <translation>Noch keine Server</translation>
    </message>
    <message>
        <source>Start the lab or connect to a cloud, and its servers appear here.</source>
        <translation>Starten Sie das Labor oder verbinden Sie sich mit einer Cloud, dann erscheinen ihre Server hier.</translation>
    </message>
    <message>
        <source>Go to the start page</source>
        <translation>Zur Startseite</translation>
    </message>
    <message>
        <source>Search by name, address, zone, tag or state</source>
        <translation>Nach Name, Adresse, Zone, Tag oder Status suchen</translation>
    </message>
    <message>
        <source>Search the fleet</source>
        <translation>Flotte durchsuchen</translation>
    </message>
    <message>
        <source>Show by health</source>
        <translation>Nach Zustand zeigen</translation>
    </message>
    <message>
        <source>Any health</source>
        <translation>Jeder Zustand</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n Server</numerusform>
            <numerusform>%n Server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n server(s)</source>
        <extracomment>%1 of the servers match the search, %n is how many there are.</extracomment>
        <translation>
            <numerusform>%1 von %n Server</numerusform>
            <numerusform>%1 von %n Servern</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in the &amp;topology</source>
        <translation>In der &amp;Topologie zeigen</translation>
    </message>
</context>
<context>
    <name>sw::FrontierChart</name>
    <message>
        <source>Survives: %1</source>
        <translation>Übersteht: %1</translation>
    </message>
    <message>
        <source>Availability: %1</source>
        <translation>Verfügbarkeit: %1</translation>
    </message>
    <message>
        <source>Cost a month: %1</source>
        <translation>Kosten pro Monat: %1</translation>
    </message>
    <message>
        <source>Cost against availability</source>
        <translation>Kosten gegen Verfügbarkeit</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Survives</source>
        <translation>Übersteht</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten pro Monat</translation>
    </message>
    <message>
        <source>Each nine more costs</source>
        <translation>Jede weitere Neun kostet</translation>
    </message>
    <message>
        <source>Nines</source>
        <translation>Neunen</translation>
    </message>
    <message>
        <source>No other costs less and is up more</source>
        <translation>Effizienzgrenze</translation>
    </message>
    <message>
        <source>Other designs</source>
        <translation>Andere Entwürfe</translation>
    </message>
    <message>
        <source>Efficient</source>
        <translation>Effizient</translation>
    </message>
    <message>
        <source>This worksheet</source>
        <translation>Dieses Arbeitsblatt</translation>
    </message>
    <message>
        <source>Designs</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Cost a month, %1</source>
        <translation>Kosten pro Monat, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n design(s) are efficient: none other costs less and is up more.</source>
        <translation>
            <numerusform>%n Entwurf ist effizient: Kein anderer kostet weniger und ist besser verfügbar.</numerusform>
            <numerusform>%n Entwürfe sind effizient: Kein anderer kostet weniger und ist besser verfügbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without prices there is no cost to hold against the availability.</source>
        <translation>Ohne Preise gibt es keine Kosten, die sich der Verfügbarkeit gegenüberstellen lassen.</translation>
    </message>
</context>
<context>
    <name>sw::Gone</name>
    <message>
        <source>%1 does not exist any more, so nothing is left there to take back.</source>
        <translation>%1 existiert nicht mehr, dort bleibt also nichts zurückzunehmen.</translation>
    </message>
</context>
<context>
    <name>sw::GraphFile</name>
    <message>
        <source>the name of a node of this file</source>
        <translation>der Name eines Knotens aus dieser Datei</translation>
    </message>
    <message>
        <source>read the graph file</source>
        <translation>die Graphdatei lesen</translation>
    </message>
    <message>
        <source>It stands in %1; nobody has looked at it.</source>
        <translation>Steht in %1; niemand hat nachgesehen.</translation>
    </message>
    <message>
        <source>the graph file %1</source>
        <translation>die Graphdatei %1</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
</context>
<context>
    <name>sw::Health</name>
    <message>
        <source>healthy</source>
        <translation>gesund</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>beeinträchtigt</translation>
    </message>
    <message>
        <source>down</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>sw::HostKeyPanel</name>
    <message>
        <source>Unknown host key</source>
        <translation>Unbekannter Hostschlüssel</translation>
    </message>
    <message>
        <source>Is this the right machine?</source>
        <translation>Der richtige Rechner?</translation>
    </message>
    <message>
        <source>Compare it with what the machine&apos;s owner tells you, for instance from the server&apos;s console output. If it differs, somebody may be listening in between.</source>
        <translation>Vergleichen Sie ihn mit dem, was der Besitzer des Rechners Ihnen nennt, zum Beispiel aus der Konsolenausgabe des Servers. Weicht er ab, hört möglicherweise jemand dazwischen mit.</translation>
    </message>
    <message>
        <source>Do n&amp;ot connect</source>
        <translation>&amp;Nicht verbinden</translation>
    </message>
    <message>
        <source>Trust it for this &amp;session</source>
        <translation>Für diese Si&amp;tzung vertrauen</translation>
    </message>
    <message>
        <source>Trust and &amp;remember it</source>
        <translation>Vertrauen und &amp;merken</translation>
    </message>
    <message>
        <source>%1 shows a key of type %2 that is not among the known hosts. Its fingerprint is:</source>
        <translation>%1 zeigt einen Schlüssel vom Typ %2, der nicht unter den bekannten Hosts ist. Sein Fingerabdruck lautet:</translation>
    </message>
</context>
<context>
    <name>sw::ImportDesk</name>
    <message>
        <source>Import traffic figures from a log</source>
        <translation>Verkehrszahlen aus einem Log importieren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Logs (*.log *.log.* *.gz)</source>
        <translation>Logs (*.log *.log.* *.gz)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
</context>
<context>
    <name>sw::ImportPanel</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>A figure with its range: likely, low and high.</extracomment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Stop t&amp;he import</source>
        <translation>Import abbrec&amp;hen</translation>
    </message>
    <message>
        <source>Nothing was imported yet. MRTG logs, access logs of Apache and nginx, HAProxy logs, sar and sadf, range queries of Prometheus and CSV files are read, packed by gzip or not. Drop one here.</source>
        <translation>Noch wurde nichts importiert. Gelesen werden MRTG-Logs, Zugriffslogs von Apache und nginx, HAProxy-Logs, sar und sadf, Bereichsabfragen von Prometheus und CSV-Dateien, mit gzip gepackt oder nicht. Legen Sie hier eine Datei ab.</translation>
    </message>
    <message>
        <source>Imp&amp;ort a log…</source>
        <translation>Log i&amp;mportieren…</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>A visitor of an access log who is silent for longer begins a new visit.</source>
        <translation>Ein Besucher eines Zugriffslogs, der länger schweigt, beginnt einen neuen Besuch.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>&amp;Intervall</translation>
    </message>
    <message>
        <source>Single requests of a log are added up over intervals of this length.</source>
        <translation>Einzelne Anfragen eines Logs werden über Intervalle dieser Länge aufsummiert.</translation>
    </message>
    <message>
        <source>busiest</source>
        <translation>stärkste</translation>
    </message>
    <message>
        <source>The network interface of a sar or sadf file; empty for the busiest.</source>
        <translation>Die Netzwerkschnittstelle einer sar- oder sadf-Datei; leer für die am stärksten belastete.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Lines that could not be read</source>
        <translation>Nicht lesbare Zeilen</translation>
    </message>
    <message>
        <source>Figures that were found</source>
        <translation>Gefundene Zahlen</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>In the worksheet</source>
        <translation>Im Arbeitsblatt</translation>
    </message>
    <message>
        <source>Go on an&amp;yway</source>
        <translation>Trotzdem weiterma&amp;chen</translation>
    </message>
    <message>
        <source>Use t&amp;hese figures</source>
        <translation>Diese Zahlen überne&amp;hmen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of a file and what kind it is: &quot;access.log: Access log&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of the lines could not be read. Is it the right file? Look at the lines above before you use its figures.</source>
        <translation>%1 der Zeilen waren nicht lesbar. Ist es die richtige Datei? Sehen Sie sich die Zeilen oben an, bevor Sie die Zahlen verwenden.</translation>
    </message>
    <message>
        <source>Every line could be read.</source>
        <translation>Jede Zeile war lesbar.</translation>
    </message>
    <message>
        <source>%1 of %2 lines could not be read and were left out.</source>
        <translation>%1 von %2 Zeilen waren nicht lesbar und wurden ausgelassen.</translation>
    </message>
    <message>
        <source>use the figures of %1</source>
        <translation>die Zahlen aus %1 übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) are in the worksheet. Undo takes them out again.</source>
        <translation>
            <numerusform>%n Zahl steht im Arbeitsblatt. „Rückgängig“ nimmt sie wieder heraus.</numerusform>
            <numerusform>%n Zahlen stehen im Arbeitsblatt. „Rückgängig“ nimmt sie wieder heraus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Visit end&amp;s after</source>
        <translation>Bes&amp;uch endet nach</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Ger&amp;ät</translation>
    </message>
    <message>
        <source>Discard the&amp;m</source>
        <translation>Verwer&amp;fen</translation>
    </message>
    <message>
        <source>Lines: %1</source>
        <translation>Zeilen: %1</translation>
    </message>
</context>
<context>
    <name>sw::InputKinds</name>
    <message>
        <source>Peak throughput</source>
        <translation>Spitzendurchsatz</translation>
    </message>
    <message>
        <source>The highest outbound throughput that was measured, from the graphs of the connection or from an import.</source>
        <translation>Der höchste gemessene ausgehende Durchsatz, aus den Kurven des Anschlusses oder aus einem Import.</translation>
    </message>
    <message>
        <source>Busiest day</source>
        <translation>Stärkster Tag</translation>
    </message>
    <message>
        <source>The volume sent on the busiest day, taken as carried in 8 hours.</source>
        <translation>Das am stärksten Tag gesendete Volumen, gerechnet auf 8 Stunden.</translation>
    </message>
    <message>
        <source>Volume of a month</source>
        <translation>Monatsvolumen</translation>
    </message>
    <message>
        <source>The volume sent in a month, taken as 31 days of 24 hours; the bill of the old site has it.</source>
        <translation>Das in einem Monat gesendete Volumen, gerechnet auf 31 Tage zu 24 Stunden; es steht auf der Rechnung der alten Website.</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>What the site carries beyond the peak; 30 to 40 % is advised.</source>
        <translation>Was die Website über die Spitze hinaus trägt; empfohlen sind 30 bis 40 %.</translation>
    </message>
    <message>
        <source>the middle of the advised 30 to 40 %</source>
        <translation>die Mitte der empfohlenen 30 bis 40 %</translation>
    </message>
    <message>
        <source>Concurrent users</source>
        <translation>Gleichzeitige Nutzer</translation>
    </message>
    <message>
        <source>How many people are on the site at once at the peak; arrivals and duration together give it too.</source>
        <translation>Wie viele Menschen zur Spitze gleichzeitig auf der Website sind; Ankünfte und Dauer zusammen ergeben es auch.</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Ankünfte</translation>
    </message>
    <message>
        <source>How many visits begin in a second at the peak; users and duration together give it too.</source>
        <translation>Wie viele Besuche zur Spitze in einer Sekunde beginnen; Nutzer und Dauer zusammen ergeben es auch.</translation>
    </message>
    <message>
        <source>Duration of a visit</source>
        <translation>Besuchsdauer</translation>
    </message>
    <message>
        <source>How long a visit lasts; users and arrivals together give it too.</source>
        <translation>Wie lange ein Besuch dauert; Nutzer und Ankünfte zusammen ergeben es auch.</translation>
    </message>
    <message>
        <source>Volume of a visit</source>
        <translation>Volumen eines Besuchs</translation>
    </message>
    <message>
        <source>What is sent for one visit, 1 MB = 8 Mbit.</source>
        <translation>Was für einen Besuch gesendet wird, 1 MB = 8 Mbit.</translation>
    </message>
    <message>
        <source>nothing known: taken as one</source>
        <translation>nichts bekannt: als eins angenommen</translation>
    </message>
    <message>
        <source>RAM of a request</source>
        <translation>RAM einer Anfrage</translation>
    </message>
    <message>
        <source>The memory that one request holds while it is served: the size of a worker process without what it shares.</source>
        <translation>Der Arbeitsspeicher, den eine Anfrage während ihrer Bearbeitung hält: die Größe eines Worker-Prozesses ohne das, was er teilt.</translation>
    </message>
    <message>
        <source>Requests in a page</source>
        <translation>Anfragen pro Seite</translation>
    </message>
    <message>
        <source>How many requests the application serves for one page.</source>
        <translation>Wie viele Anfragen die Anwendung für eine Seite bedient.</translation>
    </message>
    <message>
        <source>Pages in a visit</source>
        <translation>Seiten pro Besuch</translation>
    </message>
    <message>
        <source>How many pages a visitor looks at.</source>
        <translation>Wie viele Seiten ein Besucher ansieht.</translation>
    </message>
    <message>
        <source>Service time</source>
        <translation>Bedienzeit</translation>
    </message>
    <message>
        <source>How long a worker is busy with one request, without waiting for a worker.</source>
        <translation>Wie lange ein Worker mit einer Anfrage beschäftigt ist, ohne das Warten auf einen Worker.</translation>
    </message>
    <message>
        <source>Volume of a request</source>
        <translation>Volumen einer Anfrage</translation>
    </message>
    <message>
        <source>What is sent for one request on average.</source>
        <translation>Was im Mittel für eine Anfrage gesendet wird.</translation>
    </message>
    <message>
        <source>Peak of requests</source>
        <translation>Spitze der Anfragen</translation>
    </message>
    <message>
        <source>The most requests in a second that were measured, from an access log.</source>
        <translation>Die meisten in einer Sekunde gemessenen Anfragen, aus einem Zugriffslog.</translation>
    </message>
    <message>
        <source>Web RAM at hand</source>
        <translation>Vorhandener Web-RAM</translation>
    </message>
    <message>
        <source>The memory of all web nodes that there are already, to see what they carry.</source>
        <translation>Der Arbeitsspeicher aller schon vorhandenen Webknoten, um zu sehen, was sie tragen.</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>By how much the load grows in a month; a load that shrinks is negative.</source>
        <translation>Um wie viel die Last in einem Monat wächst; schrumpfende Last ist negativ.</translation>
    </message>
    <message>
        <source>nothing known: taken as none</source>
        <translation>nichts bekannt: als keines angenommen</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Planungshorizont</translation>
    </message>
    <message>
        <source>How many months ahead the steps of scaling are shown.</source>
        <translation>Wie viele Monate voraus die Skalierungsschritte gezeigt werden.</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>ein Jahr</translation>
    </message>
    <message>
        <source>Month of the sizing</source>
        <translation>Zielmonat</translation>
    </message>
    <message>
        <source>The month that the sizing is for; 0 is day one.</source>
        <translation>Der Monat, für den dimensioniert wird; 0 ist der erste Tag.</translation>
    </message>
    <message>
        <source>day one</source>
        <translation>erster Tag</translation>
    </message>
    <message>
        <source>Limit of a balancer pair</source>
        <translation>Limit eines Load-Balancer-Paars</translation>
    </message>
    <message>
        <source>The outbound throughput of one active and passive pair; without it the limit of the balancer size.</source>
        <translation>Der ausgehende Durchsatz eines Paars aus aktivem und passivem Knoten; ohne Angabe das Limit der Load-Balancer-Größe.</translation>
    </message>
    <message>
        <source>Throughput of a web node</source>
        <translation>Durchsatz eines Webknotens</translation>
    </message>
    <message>
        <source>What one web node sends; without it the limit of the web size.</source>
        <translation>Was ein Webknoten sendet; ohne Angabe das Limit der Webgröße.</translation>
    </message>
    <message>
        <source>RAM of a web node</source>
        <translation>RAM eines Webknotens</translation>
    </message>
    <message>
        <source>The memory of one web node; without it that of the web size.</source>
        <translation>Der Arbeitsspeicher eines Webknotens; ohne Angabe der der Webgröße.</translation>
    </message>
    <message>
        <source>RAM kept back</source>
        <translation>Zurückgehaltener RAM</translation>
    </message>
    <message>
        <source>The memory of a web node that its system and the web server need for themselves.</source>
        <translation>Der Arbeitsspeicher eines Webknotens, den sein System und der Webserver selbst brauchen.</translation>
    </message>
    <message>
        <source>a small Linux system with its web server</source>
        <translation>ein kleines Linux-System mit seinem Webserver</translation>
    </message>
    <message>
        <source>Workers of a web node</source>
        <translation>Worker eines Webknotens</translation>
    </message>
    <message>
        <source>How many requests a web node serves at once; without it as many as its memory has room for.</source>
        <translation>Wie viele Anfragen ein Webknoten gleichzeitig bedient; ohne Angabe so viele, wie in seinen Arbeitsspeicher passen.</translation>
    </message>
    <message>
        <source>Accepted wait</source>
        <translation>Zulässige Wartezeit</translation>
    </message>
    <message>
        <source>95 % of the requests wait no longer than this for a worker.</source>
        <translation>95 % der Anfragen warten nicht länger als dies auf einen Worker.</translation>
    </message>
    <message>
        <source>what a visitor takes as immediate</source>
        <translation>was ein Besucher als sofort empfindet</translation>
    </message>
    <message>
        <source>Queries in a request</source>
        <translation>Abfragen pro Anfrage</translation>
    </message>
    <message>
        <source>How many database queries one request makes.</source>
        <translation>Wie viele Datenbankabfragen eine Anfrage stellt.</translation>
    </message>
    <message>
        <source>Queries of a database node</source>
        <translation>Abfragen eines Datenbankknotens</translation>
    </message>
    <message>
        <source>How many queries in a second one database node carries, from a load run.</source>
        <translation>Wie viele Abfragen pro Sekunde ein Datenbankknoten trägt, aus einem Lasttest.</translation>
    </message>
    <message>
        <source>Share of writes</source>
        <translation>Schreibanteil</translation>
    </message>
    <message>
        <source>The part of the queries that write, and so go to the primary.</source>
        <translation>Der Teil der Abfragen, der schreibt und daher zum Primary geht.</translation>
    </message>
    <message>
        <source>a site that is mostly read</source>
        <translation>eine überwiegend gelesene Website</translation>
    </message>
    <message>
        <source>Hardware, time between failures</source>
        <translation>Hardware, Ausfallabstand</translation>
    </message>
    <message>
        <source>The mean time between failures of one server&apos;s hardware.</source>
        <translation>Die mittlere Zeit zwischen Ausfällen der Hardware eines Servers.</translation>
    </message>
    <message>
        <source>8 % of the servers need a hardware repair in a year: Vishwanath and Nagappan, SoCC 2010</source>
        <translation>8 % der Server brauchen in einem Jahr eine Hardwarereparatur: Vishwanath und Nagappan, SoCC 2010</translation>
    </message>
    <message>
        <source>Hardware, time to repair</source>
        <translation>Hardware, Reparaturzeit</translation>
    </message>
    <message>
        <source>The mean time until a server with broken hardware serves again.</source>
        <translation>Die mittlere Zeit, bis ein Server mit defekter Hardware wieder bedient.</translation>
    </message>
    <message>
        <source>a service contract with four hours to repair</source>
        <translation>ein Servicevertrag mit vier Stunden bis zur Reparatur</translation>
    </message>
    <message>
        <source>Software, time between failures</source>
        <translation>Software, Ausfallabstand</translation>
    </message>
    <message>
        <source>The mean time between failures of one server&apos;s software, restarts included.</source>
        <translation>Die mittlere Zeit zwischen Ausfällen der Software eines Servers, Neustarts eingeschlossen.</translation>
    </message>
    <message>
        <source>a server is away once in 4.3 months: Ford and others, OSDI 2010</source>
        <translation>ein Server ist einmal in 4,3 Monaten weg: Ford und andere, OSDI 2010</translation>
    </message>
    <message>
        <source>Software, time to repair</source>
        <translation>Software, Reparaturzeit</translation>
    </message>
    <message>
        <source>The mean time until a server with failed software serves again.</source>
        <translation>Die mittlere Zeit, bis ein Server mit ausgefallener Software wieder bedient.</translation>
    </message>
    <message>
        <source>nine in ten of those absences end within 15 minutes: Ford and others, OSDI 2010</source>
        <translation>neun von zehn dieser Abwesenheiten enden innerhalb von 15 Minuten: Ford und andere, OSDI 2010</translation>
    </message>
    <message>
        <source>Connection, time between failures</source>
        <translation>Anschluss, Ausfallabstand</translation>
    </message>
    <message>
        <source>The mean time between failures of the site&apos;s connection to its clients.</source>
        <translation>Die mittlere Zeit zwischen Ausfällen der Verbindung der Website zu ihren Clients.</translation>
    </message>
    <message>
        <source>a connection with a promised 99.9 %</source>
        <translation>ein Anschluss mit zugesagten 99,9 %</translation>
    </message>
    <message>
        <source>Connection, time to repair</source>
        <translation>Anschluss, Reparaturzeit</translation>
    </message>
    <message>
        <source>The mean time until the site&apos;s connection works again.</source>
        <translation>Die mittlere Zeit, bis der Anschluss der Website wieder funktioniert.</translation>
    </message>
    <message>
        <source>Zone, time between failures</source>
        <translation>Zone, Ausfallabstand</translation>
    </message>
    <message>
        <source>The mean time between failures of a whole zone: its power, its cooling, its network.</source>
        <translation>Die mittlere Zeit zwischen Ausfällen einer ganzen Zone: ihres Stroms, ihrer Kühlung, ihres Netzwerks.</translation>
    </message>
    <message>
        <source>one loss of power to some racks in a year: Dean, LADIS 2009</source>
        <translation>ein Stromausfall einiger Racks im Jahr: Dean, LADIS 2009</translation>
    </message>
    <message>
        <source>Zone, time to repair</source>
        <translation>Zone, Reparaturzeit</translation>
    </message>
    <message>
        <source>The mean time until a zone serves again.</source>
        <translation>Die mittlere Zeit, bis eine Zone wieder bedient.</translation>
    </message>
    <message>
        <source>six hours until the power is back: Dean, LADIS 2009</source>
        <translation>sechs Stunden, bis der Strom zurück ist: Dean, LADIS 2009</translation>
    </message>
    <message>
        <source>Site, time between failures</source>
        <translation>Standort, Ausfallabstand</translation>
    </message>
    <message>
        <source>The mean time between losses of a whole site.</source>
        <translation>Die mittlere Zeit zwischen Ausfällen eines ganzen Standorts.</translation>
    </message>
    <message>
        <source>one outage of eight hours in five years: 99.982 %, a data centre of tier III</source>
        <translation>ein Ausfall von acht Stunden in fünf Jahren: 99,982 %, ein Rechenzentrum der Stufe Tier III</translation>
    </message>
    <message>
        <source>Site, time to repair</source>
        <translation>Standort, Reparaturzeit</translation>
    </message>
    <message>
        <source>The mean time until a lost site serves again.</source>
        <translation>Die mittlere Zeit, bis ein ausgefallener Standort wieder bedient.</translation>
    </message>
    <message>
        <source>Managed database, time between failures</source>
        <translation>Verwaltete Datenbank, Ausfallabstand</translation>
    </message>
    <message>
        <source>The mean time between failures of a managed database as a whole.</source>
        <translation>Die mittlere Zeit zwischen Ausfällen einer verwalteten Datenbank als Ganzes.</translation>
    </message>
    <message>
        <source>a managed database over zones with a promised 99.95 %</source>
        <translation>eine verwaltete Datenbank über Zonen mit zugesagten 99,95 %</translation>
    </message>
    <message>
        <source>Managed database, time to repair</source>
        <translation>Verwaltete Datenbank, Reparaturzeit</translation>
    </message>
    <message>
        <source>The mean time until a managed database answers again.</source>
        <translation>Die mittlere Zeit, bis eine verwaltete Datenbank wieder antwortet.</translation>
    </message>
    <message>
        <source>Failures that fail over by themselves</source>
        <translation>Ausfälle mit selbsttätigem Failover</translation>
    </message>
    <message>
        <source>The part of the failures that is noticed and switched without a person.</source>
        <translation>Der Teil der Ausfälle, der ohne einen Menschen bemerkt und umgeschaltet wird.</translation>
    </message>
    <message>
        <source>nothing known: one in twenty is not noticed</source>
        <translation>nichts bekannt: Einer von zwanzig bleibt unbemerkt</translation>
    </message>
    <message>
        <source>Time until a person has failed over</source>
        <translation>Zeit bis zum Failover von Hand</translation>
    </message>
    <message>
        <source>From a failure that nothing switched by itself until an operator has done it.</source>
        <translation>Von einem Ausfall, den nichts selbsttätig umschaltete, bis ein Betreiber es getan hat.</translation>
    </message>
    <message>
        <source>half an hour to be called, to look and to act</source>
        <translation>eine halbe Stunde, um gerufen zu werden, nachzusehen und zu handeln</translation>
    </message>
    <message>
        <source>Failover of the balancers</source>
        <translation>Failover der Load Balancer</translation>
    </message>
    <message>
        <source>From the death of the active balancer until the other one has the address.</source>
        <translation>Vom Tod des aktiven Load Balancers, bis der andere die Adresse hat.</translation>
    </message>
    <message>
        <source>RFC 5798 with advertisements every second and priority 100</source>
        <translation>RFC 5798 mit sekündlichen Advertisements und Priorität 100</translation>
    </message>
    <message>
        <source>Failover of the database</source>
        <translation>Failover der Datenbank</translation>
    </message>
    <message>
        <source>From the death of the primary until a replica takes writes.</source>
        <translation>Vom Tod des Primary, bis ein Replikat Schreibvorgänge annimmt.</translation>
    </message>
    <message>
        <source>managed databases publish 60 to 120 seconds; the longer is taken</source>
        <translation>verwaltete Datenbanken nennen 60 bis 120 Sekunden; angenommen ist das Längere</translation>
    </message>
    <message>
        <source>Failover to the other site</source>
        <translation>Failover zum anderen Standort</translation>
    </message>
    <message>
        <source>From the loss of a site until its clients reach the other one, DNS included.</source>
        <translation>Vom Ausfall eines Standorts, bis seine Clients den anderen erreichen, DNS eingeschlossen.</translation>
    </message>
    <message>
        <source>ten minutes to decide and five minutes that DNS answers live</source>
        <translation>zehn Minuten zum Entscheiden und fünf Minuten Lebensdauer der DNS-Antworten</translation>
    </message>
    <message>
        <source>Hours in a month</source>
        <translation>Stunden pro Monat</translation>
    </message>
    <message>
        <source>How many hours a month is charged with.</source>
        <translation>Wie viele Stunden für einen Monat berechnet werden.</translation>
    </message>
    <message>
        <source>8,760 hours in a year of twelve months</source>
        <translation>8.760 Stunden in einem Jahr mit zwölf Monaten</translation>
    </message>
    <message>
        <source>Price of a GB sent</source>
        <translation>Preis pro gesendetem GB</translation>
    </message>
    <message>
        <source>What the cloud charges for a GB of outbound traffic.</source>
        <translation>Was die Cloud für ein GB ausgehenden Verkehr berechnet.</translation>
    </message>
    <message>
        <source>Volume included</source>
        <translation>Enthaltenes Volumen</translation>
    </message>
    <message>
        <source>What may be sent in a month without a charge.</source>
        <translation>Was pro Monat ohne Berechnung gesendet werden darf.</translation>
    </message>
    <message>
        <source>nothing is included</source>
        <translation>nichts ist enthalten</translation>
    </message>
    <message>
        <source>Mean of the peak</source>
        <translation>Mittel zur Spitze</translation>
    </message>
    <message>
        <source>The mean throughput as a part of the peak, for the cost of traffic where the volume of a month is not known.</source>
        <translation>Der mittlere Durchsatz als Teil der Spitze, für die Kosten des Verkehrs, wo das Monatsvolumen nicht bekannt ist.</translation>
    </message>
    <message>
        <source>a site with a quiet night and a busy evening</source>
        <translation>eine Website mit ruhiger Nacht und lebhaftem Abend</translation>
    </message>
    <message>
        <source>Cost of a missing node</source>
        <translation>Kosten eines fehlenden Knotens</translation>
    </message>
    <message>
        <source>What a web node that is missing at the peak costs, in prices of a node.</source>
        <translation>Was ein zur Spitze fehlender Webknoten kostet, in Knotenpreisen.</translation>
    </message>
    <message>
        <source>a lost sale costs more than the server that would have taken it</source>
        <translation>ein entgangener Verkauf kostet mehr als der Server, der ihn angenommen hätte</translation>
    </message>
</context>
<context>
    <name>sw::InputsPanel</name>
    <message>
        <source>&amp;Ranges</source>
        <translation>&amp;Bereiche</translation>
    </message>
    <message>
        <source>Shows a low and a high beside each likely value. A range that was typed is always shown.</source>
        <translation>Zeigt neben jedem erwarteten Wert einen niedrigen und einen hohen. Ein eingegebener Bereich wird immer gezeigt.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Follows from the two others by Little&apos;s law.</source>
        <translation>Folgt nach Littles Gesetz aus den beiden anderen.</translation>
    </message>
    <message>
        <source>%1 counts instead: %2.</source>
        <translation>Stattdessen gilt %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <extracomment>How many figures of a section were typed.</extracomment>
        <translation>
            <numerusform>%n Angabe</numerusform>
            <numerusform>%n Angaben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The label of a field, and what is wrong there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>change %1</source>
        <extracomment>A step in the undo history: %1 is the label of a figure.</extracomment>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>say where %1 comes from</source>
        <extracomment>A step in the undo history: %1 is the label of a figure.</extracomment>
        <translation>sagen, woher „%1“ stammt</translation>
    </message>
</context>
<context>
    <name>sw::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Select a node to see its facts and what can be done to it.</source>
        <translation>Wählen Sie einen Knoten, um seine Fakten zu sehen und was mit ihm getan werden kann.</translation>
    </message>
    <message>
        <source>Single point of failure: its loss alone cuts the clients off.</source>
        <translation>Single Point of Failure: Sein Ausfall allein schneidet die Clients ab.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The state of a server: %1 our word, %2 the provider&apos;s.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>%1: %2 vCPU, %3</source>
        <translation>%1: %2 vCPU, %3</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Locked by its owner</source>
        <translation>Vom Eigentümer gesperrt</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>A link of the graph: &quot;lb-1 sends requests to web-1&quot;.</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Known from: %1</source>
        <translation>Bekannt durch: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Beneath a link: %1 its health, %2 what was seen.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more link(s)</source>
        <translation>
            <numerusform>und %n weitere Verbindung</numerusform>
            <numerusform>und %n weitere Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Each shows its plan first; nothing happens before you agree.</source>
        <translation>Jede zeigt zuerst ihren Plan; nichts geschieht, bevor Sie zustimmen.</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Derzeit nicht möglich</translation>
    </message>
    <message>
        <source>None is possible now. The reasons are below.</source>
        <translation>Derzeit ist keine möglich. Die Gründe stehen unten.</translation>
    </message>
</context>
<context>
    <name>sw::InventoryVerb</name>
    <message>
        <source>Lists the servers of a cloud.</source>
        <translation>Listet die Server einer Cloud auf.</translation>
    </message>
    <message>
        <source>The cloud: a name of clouds.yaml, or lab.</source>
        <translation>Die Cloud: ein Name aus clouds.yaml oder lab.</translation>
    </message>
    <message>
        <source>Print the servers as JSON.</source>
        <translation>Die Server als JSON ausgeben.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Flavor</source>
        <translation>Flavor</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
</context>
<context>
    <name>sw::Journal</name>
    <message>
        <source>read the journal</source>
        <translation>das Journal lesen</translation>
    </message>
    <message>
        <source>Entry %1 makes no sense: %2. &apos;seaworthy journal verify&apos; tells whether it was changed.</source>
        <translation>Eintrag %1 ergibt keinen Sinn: %2. „seaworthy journal verify“ sagt, ob er verändert wurde.</translation>
    </message>
    <message>
        <source>Taking it back was begun.</source>
        <translation>Die Rücknahme wurde begonnen.</translation>
    </message>
    <message>
        <source>its operation was never submitted</source>
        <translation>sein Vorgang wurde nie eingereicht</translation>
    </message>
    <message>
        <source>it does not fit its operation</source>
        <translation>er passt nicht zu seinem Vorgang</translation>
    </message>
    <message>
        <source>Entry %1 of %2 cannot be read; &apos;seaworthy journal verify&apos; tells where it was changed.</source>
        <translation>Eintrag %1 von %2 kann nicht gelesen werden; „seaworthy journal verify“ sagt, wo er verändert wurde.</translation>
    </message>
    <message>
        <source>write the journal</source>
        <translation>das Journal schreiben</translation>
    </message>
    <message>
        <source>The journal %1 has lost its head entry. It has not been changed; bring it back from a backup.</source>
        <translation>Das Journal %1 hat seinen Kopfeintrag verloren. Es wurde nicht verändert; stellen Sie es aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The journal %1 knows no operation %2; &apos;seaworthy journal list&apos; shows those it knows.</source>
        <translation>Das Journal %1 kennt keinen Vorgang %2; „seaworthy journal list“ zeigt die bekannten.</translation>
    </message>
    <message>
        <source>verify the journal</source>
        <translation>das Journal prüfen</translation>
    </message>
    <message>
        <source>Entry %1 of %2 %3. It and what follows cannot be trusted; compare with a backup.</source>
        <translation>Eintrag %1 von %2 %3. Ihm und allem, was folgt, ist nicht zu trauen; vergleichen Sie mit einer Sicherung.</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>was changed after it was written</source>
        <translation>wurde nach dem Schreiben verändert</translation>
    </message>
</context>
<context>
    <name>sw::JournalDatabase</name>
    <message>
        <source>The journal %1 is held by another process; close that one, or try again.</source>
        <translation>Das Journal %1 wird von einem anderen Prozess gehalten; schließen Sie diesen oder versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged. It has not been changed; move it aside or bring it back from a backup, and start again.</source>
        <translation>Das Journal %1 ist beschädigt. Es wurde nicht verändert; legen Sie es beiseite oder stellen Sie es aus einer Sicherung wieder her, und starten Sie erneut.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened; check the permissions of the file and of its folder.</source>
        <translation>Das Journal %1 kann nicht geöffnet werden; prüfen Sie die Zugriffsrechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be used (%2); check the disk, its free space and the permissions.</source>
        <translation>Das Journal %1 kann nicht benutzt werden (%2); prüfen Sie die Festplatte, ihren freien Platz und die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a journal; name a file.</source>
        <translation>%1 ist ein Ordner, kein Journal; nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be read: %2. Give this user the right to read and write it.</source>
        <translation>Das Journal %1 kann nicht gelesen werden: %2. Geben Sie diesem Benutzer das Recht, es zu lesen und zu schreiben.</translation>
    </message>
    <message>
        <source>The journal %1 is cut off: it has only %2 bytes. It has not been changed; move it aside or bring it back from a backup, and start again.</source>
        <translation>Das Journal %1 ist abgeschnitten: Es hat nur %2 Bytes. Es wurde nicht verändert; legen Sie es beiseite oder stellen Sie es aus einer Sicherung wieder her, und starten Sie erneut.</translation>
    </message>
    <message>
        <source>%1 is not a journal of Seaworthy. It has not been changed; name another file, or move this one aside.</source>
        <translation>%1 ist kein Journal von Seaworthy. Die Datei wurde nicht verändert; nennen Sie eine andere oder legen Sie diese beiseite.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a journal of Seaworthy. It has not been changed; name another file.</source>
        <translation>%1 ist die Datenbank eines anderen Programms, kein Journal von Seaworthy. Sie wurde nicht verändert; nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>open the journal</source>
        <translation>das Journal öffnen</translation>
    </message>
    <message>
        <source>The journal %1 has version %2; this program knows versions up to %3. Update Seaworthy, or name another file.</source>
        <translation>Das Journal %1 hat Version %2; dieses Programm kennt Versionen bis %3. Aktualisieren Sie Seaworthy oder nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The journal %1 is damaged: %2. It has not been changed; move it aside or bring it back from a backup, and start again.</source>
        <translation>Das Journal %1 ist beschädigt: %2. Es wurde nicht verändert; legen Sie es beiseite oder stellen Sie es aus einer Sicherung wieder her, und starten Sie erneut.</translation>
    </message>
    <message>
        <source>make the journal</source>
        <translation>das Journal anlegen</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made; check the permissions and the free space.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden; prüfen Sie Zugriffsrechte und freien Platz.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be made: %2.</source>
        <translation>Das Journal %1 kann nicht angelegt werden: %2.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing; install the package libqt6sql6-sqlite.</source>
        <translation>Der SQLite-Treiber von Qt fehlt; installieren Sie das Paket libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: it or its folder is read-only. Nothing new is done without a journal; give this user the right to write there.</source>
        <translation>Das Journal %1 kann nicht geschrieben werden: Es oder sein Ordner ist schreibgeschützt. Ohne Journal wird nichts Neues getan; geben Sie diesem Benutzer dort das Schreibrecht.</translation>
    </message>
    <message>
        <source>The disk that holds the journal %1 is full. Nothing new is done without a journal; make room and try again.</source>
        <translation>Die Festplatte mit dem Journal %1 ist voll. Ohne Journal wird nichts Neues getan; schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>read the journal</source>
        <translation>das Journal lesen</translation>
    </message>
    <message>
        <source>The journal %1 has version %2, which this program can only read after it was brought up to date.</source>
        <translation>Das Journal %1 hat Version %2; dieses Programm kann es erst lesen, wenn es auf den neuesten Stand gebracht wurde.</translation>
    </message>
</context>
<context>
    <name>sw::JournalPage</name>
    <message>
        <source>Nothing has been done yet</source>
        <translation>Noch wurde nichts getan</translation>
    </message>
    <message>
        <source>Everything that changes the world is written here before it begins, step by step, and can be checked later.</source>
        <translation>Alles, was die Welt verändert, wird hier Schritt für Schritt festgehalten, bevor es beginnt, und lässt sich später prüfen.</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Sto&amp;p it</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>&amp;Rückgängig machen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Verif&amp;y the journal</source>
        <translation>Journal &amp;prüfen</translation>
    </message>
    <message>
        <source>Checks the hash chain: whether any record was changed, left out or put in afterwards.</source>
        <translation>Prüft die Hash-Kette: ob ein Eintrag verändert, ausgelassen oder nachträglich eingefügt wurde.</translation>
    </message>
    <message>
        <source>Select an operation to see its steps.</source>
        <translation>Wählen Sie einen Vorgang, um seine Schritte zu sehen.</translation>
    </message>
    <message>
        <source>It can be undone, and the undoing is verified by looking.</source>
        <translation>Er lässt sich rückgängig machen, und das wird durch Nachsehen geprüft.</translation>
    </message>
    <message>
        <source>Only a running operation can be stopped.</source>
        <translation>Nur ein laufender Vorgang lässt sich stoppen.</translation>
    </message>
    <message>
        <source>Found unfinished: %1</source>
        <translation>Unvollendet vorgefunden: %1</translation>
    </message>
    <message>
        <source>The journal is intact.</source>
        <translation>Das Journal ist unversehrt.</translation>
    </message>
    <message>
        <source>The journal has been changed.</source>
        <translation>Das Journal wurde verändert.</translation>
    </message>
</context>
<context>
    <name>sw::JournalVerb</name>
    <message>
        <source>Submitted</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>%1: %2 entries, the chain is whole.</source>
        <translation>%1: %2 Einträge, die Kette ist unversehrt.</translation>
    </message>
    <message>
        <source>The journal file.</source>
        <translation>Die Journaldatei.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>JSON ausgeben.</translation>
    </message>
    <message>
        <source>the id of an operation is missing; see: seaworthy journal list</source>
        <translation>die ID eines Vorgangs fehlt; siehe: seaworthy journal list</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is more than is expected here</source>
        <translation>„%1“ ist mehr, als hier erwartet wird</translation>
    </message>
    <message>
        <source>The durable record of every operation. &apos;verify&apos; checks its hash chain; &apos;undo&apos; takes an operation back as an operation of its own. &apos;unfinished&apos; looks at what a console left behind and says what can be done about it; &apos;settle&apos; does it.</source>
        <translation>Die dauerhafte Aufzeichnung jedes Vorgangs. „verify“ prüft ihre Hash-Kette; „undo“ nimmt einen Vorgang durch einen eigenen Vorgang zurück. „unfinished“ prüft, was eine Konsole hinterlassen hat, und sagt, was sich damit tun lässt; „settle“ tut es.</translation>
    </message>
    <message>
        <source>With unfinished: this cloud alone.</source>
        <translation>Mit unfinished: nur diese Cloud.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of list, show, verify, undo, unfinished, settle</source>
        <translation>„%1“ ist keines von list, show, verify, undo, unfinished, settle</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of finish, undo, leave</source>
        <translation>„%1“ ist keines von finish, undo, leave</translation>
    </message>
</context>
<context>
    <name>sw::JsonFields</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>The reply is not as it should be: at %1: found %2, expected %3.</source>
        <translation>Die Antwort ist nicht, wie sie sein sollte: bei %1: gefunden: %2; erwartet: %3.</translation>
    </message>
    <message>
        <source>The reply is not JSON: at byte %1 of %2: %3.</source>
        <translation>Die Antwort ist kein JSON: bei Byte %1 von %2: %3.</translation>
    </message>
</context>
<context>
    <name>sw::JsonReader</name>
    <message>
        <source>%1:%2:%3: this is not JSON: %4</source>
        <translation>%1:%2:%3: Das ist kein JSON: %4</translation>
    </message>
    <message>
        <source>%1: found a list at the top, expected an object</source>
        <translation>%1: auf oberster Ebene eine Liste gefunden, ein Objekt erwartet</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an unknown field</source>
        <translation>ein unbekanntes Feld</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>a version from 1 to %1</source>
        <translation>eine Version von 1 bis %1</translation>
    </message>
    <message>
        <source>%1: at %2: found %3, expected %4</source>
        <translation>%1: bei %2: gefunden: %3; erwartet: %4</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a number, %1 or more</source>
        <translation>eine Zahl ab %1</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a second field of this name</source>
        <translation>ein zweites Feld dieses Namens</translation>
    </message>
    <message>
        <source>each field once</source>
        <translation>jedes Feld einmal</translation>
    </message>
</context>
<context>
    <name>sw::LabClient</name>
    <message>
        <source>start the lab&apos;s daemon</source>
        <translation>den Daemon des Labors starten</translation>
    </message>
    <message>
        <source>the program %1 is missing</source>
        <translation>das Programm %1 fehlt</translation>
    </message>
    <message>
        <source>reach the lab</source>
        <translation>das Labor erreichen</translation>
    </message>
    <message>
        <source>no lab runs. Start one with &quot;seaworthy lab up&quot;.</source>
        <translation>es läuft kein Labor. Starten Sie eines mit „seaworthy lab up“.</translation>
    </message>
    <message>
        <source>the lab is just ending</source>
        <translation>das Labor wird gerade beendet</translation>
    </message>
    <message>
        <source>start the lab</source>
        <translation>das Labor starten</translation>
    </message>
    <message>
        <source>connect into the lab</source>
        <translation>in das Labor verbinden</translation>
    </message>
    <message>
        <source>no descriptor came with the answer</source>
        <translation>mit der Antwort kam kein Deskriptor</translation>
    </message>
    <message>
        <source>end the lab</source>
        <translation>das Labor beenden</translation>
    </message>
    <message>
        <source>its daemon, process %1, does not end. End it with &quot;kill -9 %1&quot;.</source>
        <translation>sein Daemon, Prozess %1, endet nicht. Beenden Sie ihn mit „kill -9 %1“.</translation>
    </message>
    <message>
        <source>files are left in %1. Remove that folder.</source>
        <translation>in %1 sind Dateien übrig geblieben. Entfernen Sie diesen Ordner.</translation>
    </message>
</context>
<context>
    <name>sw::LabVerb</name>
    <message>
        <source>The lab runs (%1).</source>
        <translation>Das Labor läuft (%1).</translation>
    </message>
    <message>
        <source>  OpenStack:  OS_CLIENT_CONFIG_FILE=%1 openstack --os-cloud lab server list</source>
        <translation>  OpenStack:  OS_CLIENT_CONFIG_FILE=%1 openstack --os-cloud lab server list</translation>
    </message>
    <message>
        <source>  SSH:        %1</source>
        <translation>  SSH:        %1</translation>
    </message>
    <message>
        <source>  Site:       %1 (inside the lab)</source>
        <translation>  Website:    %1 (innerhalb des Labors)</translation>
    </message>
    <message>
        <source>  Drill:      seaworthy drill run balancer-failover --cloud lab</source>
        <translation>  Übung:      seaworthy drill run balancer-failover --cloud lab</translation>
    </message>
    <message>
        <source>No lab runs. Start one with: seaworthy lab up</source>
        <translation>Es läuft kein Labor. Starten Sie eines mit: seaworthy lab up</translation>
    </message>
    <message>
        <source>No lab runs; nothing to take down.</source>
        <translation>Es läuft kein Labor; es gibt nichts abzubauen.</translation>
    </message>
    <message>
        <source>The lab is down; nothing of it is left.</source>
        <translation>Das Labor ist abgebaut; nichts ist davon übrig.</translation>
    </message>
    <message>
        <source>The embedded cloud: real load balancers, web nodes and databases on this machine, behind an OpenStack-compatible API. &apos;up&apos; keeps it until &apos;down&apos;.</source>
        <translation>Die eingebettete Cloud: echte Load Balancer, Webknoten und Datenbanken auf diesem Rechner hinter einer OpenStack-kompatiblen API. Nach „up“ läuft sie bis „down“.</translation>
    </message>
    <message>
        <source>Print the answer as JSON.</source>
        <translation>Die Antwort als JSON ausgeben.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of up, status, down</source>
        <translation>„%1“ ist keines von up, status, down</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPUs</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>Missing: %1; apt install %2</source>
        <translation>Es fehlt: %1; apt install %2</translation>
    </message>
</context>
<context>
    <name>sw::LittleSays</name>
    <message>
        <source>Little&apos;s law from the two other figures</source>
        <extracomment>Where a figure comes from that Little&apos;s law gives.</extracomment>
        <translation>Littles Gesetz aus den beiden anderen Angaben</translation>
    </message>
    <message>
        <source>%1 visits a second that last %2 make %3 users at once, not %4. Correct one of the three, or empty the one that is known least.</source>
        <translation>%1 Besuche pro Sekunde, die %2 dauern, ergeben %3 gleichzeitige Nutzer, nicht %4. Berichtigen Sie eine der drei Angaben, oder leeren Sie die am wenigsten bekannte.</translation>
    </message>
</context>
<context>
    <name>sw::LoadPointsEditor</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>What a load run measured with so many web nodes. Points at three numbers of nodes or more show how the web tier scales; with fewer it is assumed to scale in proportion.</source>
        <translation>Was ein Lasttest mit so vielen Webknoten gemessen hat. Messpunkte bei drei oder mehr Knotenzahlen zeigen, wie die Webschicht skaliert; bei weniger wird proportionale Skalierung angenommen.</translation>
    </message>
    <message>
        <source>Points of the load run</source>
        <translation>Messpunkte des Lasttests</translation>
    </message>
    <message>
        <source>Web nodes</source>
        <translation>Webknoten</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>Row %1: give 1 to %2 web nodes, and more than 0 requests a second.</source>
        <translation>Zeile %1: Geben Sie 1 bis %2 Webknoten an und mehr als 0 Anfragen pro Sekunde.</translation>
    </message>
    <message>
        <source>change the load run&apos;s points</source>
        <translation>die Messpunkte des Lasttests ändern</translation>
    </message>
    <message>
        <source>Add a &amp;point</source>
        <translation>Messpunkt hin&amp;zufügen</translation>
    </message>
</context>
<context>
    <name>sw::Look</name>
    <message>
        <source>The %1 could not be read: %2</source>
        <translation>%1 nicht lesbar: %2</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <source>ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>floating IPs</source>
        <translation>Floating-IPs</translation>
    </message>
    <message>
        <source>flavors</source>
        <translation>Flavors</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>look at the cloud %1</source>
        <translation>die Cloud %1 abfragen</translation>
    </message>
    <message>
        <source>find the server %1</source>
        <translation>den Server %1 suchen</translation>
    </message>
    <message>
        <source>the cloud %1 has none of that name; see: seaworthy inventory --cloud %1</source>
        <translation>in der Cloud %1 heißt keiner so; siehe: seaworthy inventory --cloud %1</translation>
    </message>
    <message>
        <source>several have that name; give an id: %1</source>
        <translation>mehrere heißen so; geben Sie eine ID an: %1</translation>
    </message>
</context>
<context>
    <name>sw::MainWindow</name>
    <message>
        <source>Seaworthy</source>
        <translation>Seaworthy</translation>
    </message>
    <message>
        <source>%1 – Seaworthy</source>
        <extracomment>The window&apos;s title: %1 the cloud.</extracomment>
        <translation>%1 – Seaworthy</translation>
    </message>
    <message>
        <source>Every fault has been taken back.</source>
        <translation>Jede Störung wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>Some faults could not be taken back. The journal says which.</source>
        <translation>Einige Störungen konnten nicht zurückgenommen werden. Das Journal sagt, welche.</translation>
    </message>
    <message>
        <source>Open a graph file</source>
        <translation>Graphdatei öffnen</translation>
    </message>
    <message>
        <source>Open a worksheet or an architecture</source>
        <translation>Arbeitsblatt oder Architektur öffnen</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>sw::Menus</name>
    <message>
        <source>&amp;Stop all faults</source>
        <translation>Alle &amp;Störungen beenden</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ktualisieren</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>Verbindung &amp;trennen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>A&amp;ktionen</translation>
    </message>
    <message>
        <source>&amp;New worksheet</source>
        <translation>&amp;Neues Arbeitsblatt</translation>
    </message>
    <message>
        <source>Open a &amp;worksheet or an architecture…</source>
        <translation>&amp;Arbeitsblatt oder Architektur öffnen…</translation>
    </message>
    <message>
        <source>Open a &amp;graph file…</source>
        <translation>&amp;Graphdatei öffnen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Se&amp;arch the fleet</source>
        <translation>Flotte &amp;durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Far&amp;ben</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>&amp;Verify the journal</source>
        <translation>Journal &amp;prüfen</translation>
    </message>
    <message>
        <source>Main tools</source>
        <translation>Hauptwerkzeuge</translation>
    </message>
    <message>
        <source>Stop all faults</source>
        <translation>Alle Störungen beenden</translation>
    </message>
    <message>
        <source>Takes every fault back at once, whatever else is under way (%1)</source>
        <translation>Nimmt sofort jede Störung zurück, was auch immer sonst läuft (%1)</translation>
    </message>
</context>
<context>
    <name>sw::MessageArea</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>The heading of an error: what was being done.</extracomment>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>sw::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The tooltip of a page in the navigation: %1 its name, %2 its keys.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) wait for a decision.</source>
        <extracomment>What waits on a page, for screen readers.</extracomment>
        <translation>
            <numerusform>%n Angelegenheit wartet auf eine Entscheidung.</numerusform>
            <numerusform>%n Angelegenheiten warten auf eine Entscheidung.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sw::NetworkTransport</name>
    <message>
        <source>It was stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The request had been sent; whether it took effect is not known.</source>
        <translation>Die Anfrage war gesendet; ob sie gewirkt hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No connection to %1 within %2 s. Check the address, the network and the firewall.</source>
        <translation>Keine Verbindung zu %1 innerhalb von %2 s. Prüfen Sie Adresse, Netzwerk und Firewall.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation>%1 antwortete nicht innerhalb von %2 s.</translation>
    </message>
    <message>
        <source>The reply of %1 was not complete within %2 s; %3 bytes had come.</source>
        <translation>Die Antwort von %1 war nach %2 s nicht vollständig; %3 Bytes waren angekommen.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation>%1 schloss die Verbindung, ohne zu antworten.</translation>
    </message>
    <message>
        <source>%1 cut the connection in the middle of its reply, after %2 bytes.</source>
        <translation>%1 trennte die Verbindung mitten in der Antwort, nach %2 Bytes.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2. If it was issued by your own authority, name that authority&apos;s file as &quot;cacert&quot; in clouds.yaml.</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut: %2. Wenn Ihre eigene Zertifizierungsstelle es ausgestellt hat, nennen Sie deren Datei als „cacert“ in clouds.yaml.</translation>
    </message>
    <message>
        <source>No TLS with %1: %2</source>
        <translation>Kein TLS mit %1: %2</translation>
    </message>
    <message>
        <source>No connection to %1: %2.</source>
        <translation>Keine Verbindung zu %1: %2.</translation>
    </message>
    <message>
        <source>read the certificate authorities from %1</source>
        <translation>die Zertifizierungsstellen aus %1 lesen</translation>
    </message>
    <message>
        <source>Found no certificate in it, expected one or more in PEM form.</source>
        <translation>Kein Zertifikat gefunden, erwartet werden eines oder mehrere im PEM-Format.</translation>
    </message>
    <message>
        <source>Found the address &quot;%1&quot;, expected one that begins with http:// or https://.</source>
        <translation>Gefunden wurde die Adresse „%1“, erwartet wird eine, die mit http:// oder https:// beginnt.</translation>
    </message>
</context>
<context>
    <name>sw::NotGenerated</name>
    <message>
        <source>Give the site&apos;s name its records in DNS, %1.</source>
        <translation>Geben Sie dem Namen der Website seine Einträge im DNS, %1.</translation>
    </message>
    <message>
        <source>Order the load balancer from the cloud, and have it check /health of every web node.</source>
        <translation>Bestellen Sie den Load Balancer bei der Cloud, und lassen Sie ihn /health jedes Webknotens prüfen.</translation>
    </message>
    <message>
        <source>Order the database from the cloud, and give its address to the application.</source>
        <translation>Bestellen Sie die Datenbank bei der Cloud, und geben Sie ihre Adresse der Anwendung.</translation>
    </message>
    <message>
        <source>Make snapshots of the servers and the data, and keep them in object storage.</source>
        <translation>Erstellen Sie Snapshots der Server und der Daten, und bewahren Sie sie im Objektspeicher auf.</translation>
    </message>
    <message>
        <source>Set the shared storage up, keep its two nodes alike, and mount it on every web node.</source>
        <translation>Richten Sie den gemeinsamen Speicher ein, halten Sie seine beiden Knoten gleich, und hängen Sie ihn auf jedem Webknoten ein.</translation>
    </message>
    <message>
        <source>Let the application send its reads to port %1 of the database proxies.</source>
        <translation>Lassen Sie die Anwendung ihre Lesezugriffe an Port %1 der Datenbankproxys senden.</translation>
    </message>
    <message>
        <source>HAProxy offers port %1 for writes and port %2 for reads, but reads no queries: let the application use both, or put a proxy that reads queries in its place.</source>
        <translation>HAProxy bietet Port %1 zum Schreiben und Port %2 zum Lesen, liest aber keine Abfragen: Lassen Sie die Anwendung beide benutzen, oder setzen Sie an seine Stelle einen Proxy, der Abfragen liest.</translation>
    </message>
    <message>
        <source>Tell the proxies after a promotion which database takes writes.</source>
        <translation>Teilen Sie den Proxys nach einer Beförderung mit, welche Datenbank Schreibvorgänge annimmt.</translation>
    </message>
    <message>
        <source>The second primary follows the first: let the first follow the second too, and let it accept writes.</source>
        <translation>Der zweite Primary folgt dem ersten: Lassen Sie den ersten auch dem zweiten folgen, und lassen Sie den zweiten Schreibvorgänge annehmen.</translation>
    </message>
    <message>
        <source>Set DRBD up between the first two databases, with fencing, and the third node behind them: the files of the databases replicate by the database&apos;s own means.</source>
        <translation>Richten Sie DRBD mit Fencing zwischen den ersten beiden Datenbanken ein und dahinter den dritten Knoten: Die Dateien hier replizieren mit den Mitteln der Datenbank selbst.</translation>
    </message>
    <message>
        <source>Put the site&apos;s certificate at %1 and its key at %2: until then nginx signs one by itself, which no browser trusts.</source>
        <translation>Legen Sie das Zertifikat der Website unter %1 ab und seinen Schlüssel unter %2: Bis dahin signiert nginx selbst eines, dem kein Browser vertraut.</translation>
    </message>
    <message>
        <source>Let the cloud pass packets to the web nodes that are addressed to the site: port security filters them in most clouds.</source>
        <translation>Lassen Sie die Cloud an die Website adressierte Pakete zu den Webknoten durch: In den meisten Clouds filtert die Port-Security sie.</translation>
    </message>
    <message>
        <source>Let the cloud pass the web nodes&apos; packets through the directors: port security filters them in most clouds.</source>
        <translation>Lassen Sie die Cloud die Pakete der Webknoten durch die Directors: In den meisten Clouds filtert die Port-Security sie.</translation>
    </message>
    <message>
        <source>Every server has the files of the role that it begins with: rebuild it with another role when it takes one.</source>
        <translation>Jeder Server hat die Dateien der Rolle, mit der er beginnt: Setzen Sie ihn mit einer anderen Rolle neu auf, wenn er eine übernimmt.</translation>
    </message>
</context>
<context>
    <name>sw::OfferedActions</name>
    <message>
        <source>%1 (%2 vCPU, %3, %4 GiB disk)</source>
        <extracomment>A server size: %1 its name, %2 the number of virtual processors, %3 its memory, %4 its disk in GiB.</extracomment>
        <translation>%1 (%2 vCPU, %3, %4 GiB Festplatte)</translation>
    </message>
    <message>
        <source>%1…</source>
        <extracomment>A button that leads to a preview of the action %1.</extracomment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>This node is no server of a connected cloud.</source>
        <translation>Dieser Knoten ist kein Server einer verbundenen Cloud.</translation>
    </message>
    <message>
        <source>The cloud offers no other size.</source>
        <translation>Die Cloud bietet keine andere Größe an.</translation>
    </message>
    <message>
        <source>The cloud offers no image.</source>
        <translation>Die Cloud bietet kein Image an.</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Derzeit nicht möglich</translation>
    </message>
</context>
<context>
    <name>sw::OpenStackCloud</name>
    <message>
        <source>%1 (server %2)</source>
        <translation>%1 (Server %2)</translation>
    </message>
    <message>
        <source>%1 (%2, page %3)</source>
        <translation>%1 (%2, Seite %3)</translation>
    </message>
    <message>
        <source>The list of %1 has no end.</source>
        <translation>Die Liste von %1 nimmt kein Ende.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>list the servers</source>
        <translation>die Server auflisten</translation>
    </message>
    <message>
        <source>look at the server %1</source>
        <translation>den Server %1 abfragen</translation>
    </message>
    <message>
        <source>list the flavors</source>
        <translation>die Flavors auflisten</translation>
    </message>
    <message>
        <source>list the images</source>
        <translation>die Images auflisten</translation>
    </message>
    <message>
        <source>list the networks</source>
        <translation>die Netzwerke auflisten</translation>
    </message>
    <message>
        <source>list the ports</source>
        <translation>die Ports auflisten</translation>
    </message>
    <message>
        <source>list the floating addresses</source>
        <translation>die Floating-IPs auflisten</translation>
    </message>
    <message>
        <source>list the security groups</source>
        <translation>die Security Groups auflisten</translation>
    </message>
    <message>
        <source>list the zones</source>
        <translation>die Zonen auflisten</translation>
    </message>
    <message>
        <source>look at the quota</source>
        <translation>die Quota abfragen</translation>
    </message>
    <message>
        <source>This cloud is too old for tags: it speaks the microversion %1, tags need %2.</source>
        <translation>Diese Cloud ist zu alt für Tags: Sie spricht Microversion %1, Tags brauchen %2.</translation>
    </message>
    <message>
        <source>create the server &quot;%1&quot;</source>
        <translation>den Server „%1“ erstellen</translation>
    </message>
    <message>
        <source>It boots from a volume; name the image to rebuild it from.</source>
        <translation>Er bootet von einem Volume; nennen Sie das Image, aus dem er neu aufgesetzt werden soll.</translation>
    </message>
    <message>
        <source>take the snapshot &quot;%1&quot;</source>
        <translation>den Snapshot „%1“ erstellen</translation>
    </message>
    <message>
        <source>delete the image %1</source>
        <translation>das Image %1 löschen</translation>
    </message>
    <message>
        <source>set the metadata of the server %1</source>
        <translation>die Metadaten des Servers %1 setzen</translation>
    </message>
    <message>
        <source>set the tags of the server %1</source>
        <translation>die Tags des Servers %1 setzen</translation>
    </message>
    <message>
        <source>allocate a floating address</source>
        <translation>eine Floating-IP reservieren</translation>
    </message>
    <message>
        <source>assign the floating address</source>
        <translation>die Floating-IP zuweisen</translation>
    </message>
    <message>
        <source>take the floating address off</source>
        <translation>die Zuweisung der Floating-IP aufheben</translation>
    </message>
    <message>
        <source>release the floating address</source>
        <translation>die Floating-IP freigeben</translation>
    </message>
    <message>
        <source>read the action log of the server %1</source>
        <translation>das Aktionsprotokoll des Servers %1 lesen</translation>
    </message>
    <message>
        <source>read the console of the server %1</source>
        <translation>die Konsole des Servers %1 lesen</translation>
    </message>
    <message>
        <source>open the cloud &quot;%1&quot;</source>
        <translation>die Cloud „%1“ öffnen</translation>
    </message>
    <message>
        <source>No &quot;%1&quot; is known for it.</source>
        <translation>Dafür ist kein „%1“ bekannt.</translation>
    </message>
    <message>
        <source>It has been deleted.</source>
        <translation>Er wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>sw::OpenStackError</name>
    <message>
        <source>The cloud limits how often it is asked; try again later.</source>
        <translation>Die Cloud begrenzt, wie oft sie gefragt wird; versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The cloud limits how often it is asked; try again after %1 s.</source>
        <translation>Die Cloud begrenzt, wie oft sie gefragt wird; versuchen Sie es nach %1 s erneut.</translation>
    </message>
    <message>
        <source>It points elsewhere, and redirects are not followed, since the token would go along. Correct the address in the catalogue or in clouds.yaml.</source>
        <translation>Die Antwort verweist anderswohin, und Weiterleitungen wird nicht gefolgt, weil das Token mitginge. Korrigieren Sie die Adresse im Katalog oder in clouds.yaml.</translation>
    </message>
    <message>
        <source>Check the user name, the secret and the project in clouds.yaml.</source>
        <translation>Prüfen Sie Benutzername, Geheimnis und Projekt in clouds.yaml.</translation>
    </message>
    <message>
        <source>Free something, or ask the cloud&apos;s operator for a larger quota.</source>
        <translation>Geben Sie etwas frei oder bitten Sie den Betreiber der Cloud um eine größere Quota.</translation>
    </message>
    <message>
        <source>Whether it took effect is not known: look before you repeat it.</source>
        <translation>Ob es gewirkt hat, ist nicht bekannt: Prüfen Sie den Zustand, bevor Sie es wiederholen.</translation>
    </message>
    <message>
        <source>The service is not available now; try again later.</source>
        <translation>Der Dienst ist derzeit nicht verfügbar; versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 was answered with the status %2.</source>
        <translation>%1 wurde mit dem Status %2 beantwortet.</translation>
    </message>
    <message>
        <source>%1 (status %2)</source>
        <translation>%1 (Status %2)</translation>
    </message>
    <message>
        <source>The cloud calls this request %1.</source>
        <translation>Die Cloud nennt diese Anfrage %1.</translation>
    </message>
</context>
<context>
    <name>sw::OpenStackIdentity</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>find the service &quot;%1&quot;</source>
        <translation>den Dienst „%1“ suchen</translation>
    </message>
    <message>
        <source>The cloud gave no list of services. Name the project (&quot;project_name&quot;) of the cloud &quot;%1&quot; in clouds.yaml.</source>
        <translation>Die Cloud gab keine Liste von Diensten. Nennen Sie das Projekt („project_name“) der Cloud „%1“ in clouds.yaml.</translation>
    </message>
    <message>
        <source>the interface &quot;%1&quot;</source>
        <translation>das Interface „%1“</translation>
    </message>
    <message>
        <source>the interface &quot;%1&quot; in the region &quot;%2&quot;</source>
        <translation>das Interface „%1“ in der Region „%2“</translation>
    </message>
    <message>
        <source>The cloud does not have it.</source>
        <translation>Die Cloud hat ihn nicht.</translation>
    </message>
    <message>
        <source>The cloud does not have it for %1. It has: %2.</source>
        <translation>Die Cloud hat ihn nicht für %1. Sie hat: %2.</translation>
    </message>
</context>
<context>
    <name>sw::OpenStackSession</name>
    <message>
        <source>log in to the cloud &quot;%1&quot;</source>
        <translation>bei der Cloud „%1“ anmelden</translation>
    </message>
    <message>
        <source>No &quot;%1&quot; is known. Enter it when you are asked, or write it into secure.yaml.</source>
        <translation>Es ist kein „%1“ bekannt. Geben Sie es ein, wenn Sie gefragt werden, oder tragen Sie es in secure.yaml ein.</translation>
    </message>
    <message>
        <source>%1 The token has expired or was revoked; get a new one with: openstack token issue</source>
        <translation>%1 Das Token ist abgelaufen oder wurde widerrufen; holen Sie ein neues mit: openstack token issue</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The reply to %1 holds no token.</source>
        <translation>Die Antwort auf %1 enthält kein Token.</translation>
    </message>
    <message>
        <source>ask Nova for its versions</source>
        <translation>Nova nach seinen Versionen fragen</translation>
    </message>
    <message>
        <source>It speaks the microversions from %1 on, and we know those up to %2.</source>
        <translation>Es spricht die Microversions ab %1, bekannt sind hier die bis %2.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>sw::Operating</name>
    <message>
        <source>%1 ...</source>
        <translation>%1 ...</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Taking back: %1 ...</source>
        <translation>Zurücknehmen: %1 ...</translation>
    </message>
    <message>
        <source>Operation %1: %2</source>
        <translation>Vorgang %1: %2</translation>
    </message>
    <message>
        <source> (cannot be undone)</source>
        <translation> (kann nicht rückgängig gemacht werden)</translation>
    </message>
    <message>
        <source>  Warning: %1</source>
        <translation>  Warnung: %1</translation>
    </message>
    <message>
        <source>open the journal</source>
        <translation>das Journal öffnen</translation>
    </message>
    <message>
        <source>%1 does not exist. Give the path of a journal.</source>
        <translation>%1 gibt es nicht. Geben Sie den Pfad eines Journals an.</translation>
    </message>
</context>
<context>
    <name>sw::OperationModel</name>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>The column that names who started an operation.</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>This operation is still running. Stop it first.</source>
        <translation>Dieser Vorgang läuft noch. Stoppen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>This operation has been undone already.</source>
        <translation>Dieser Vorgang wurde bereits rückgängig gemacht.</translation>
    </message>
    <message>
        <source>This operation failed, and what it had done was taken back then.</source>
        <translation>Dieser Vorgang schlug fehl, und was er getan hatte, wurde dabei zurückgenommen.</translation>
    </message>
    <message>
        <source>This operation was interrupted. Choose how it goes on, at the top of this page.</source>
        <translation>Dieser Vorgang wurde unterbrochen. Wählen Sie oben auf dieser Seite, wie es mit ihm weitergeht.</translation>
    </message>
    <message>
        <source>This step cannot be taken back: %1.</source>
        <translation>Dieser Schritt kann nicht zurückgenommen werden: %1.</translation>
    </message>
    <message>
        <source>This operation changed nothing that could be taken back.</source>
        <translation>Dieser Vorgang hat nichts verändert, was zurückgenommen werden könnte.</translation>
    </message>
</context>
<context>
    <name>sw::OperationRecord</name>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Begun, result unknown</source>
        <translation>Begonnen, Ergebnis unbekannt</translation>
    </message>
    <message>
        <source>Done and verified</source>
        <translation>Erledigt und geprüft</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Undone and verified</source>
        <translation>Zurückgenommen und geprüft</translation>
    </message>
    <message>
        <source>Could not be undone</source>
        <translation>Konnte nicht zurückgenommen werden</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Failed, and taken back</source>
        <translation>Fehler, zurückgenommen</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
</context>
<context>
    <name>sw::OperationsDesk</name>
    <message>
        <source>The steps that are left are done, and each is verified.</source>
        <translation>Die verbleibenden Schritte werden ausgeführt, und jeder wird geprüft.</translation>
    </message>
    <message>
        <source>What was done is taken back, and that is verified.</source>
        <translation>Was getan wurde, wird zurückgenommen, und das wird geprüft.</translation>
    </message>
    <message>
        <source>The world stays as it is now, and the operation is closed.</source>
        <translation>Die Welt bleibt, wie sie jetzt ist, und der Vorgang wird geschlossen.</translation>
    </message>
    <message>
        <source>No cloud is connected; connect to one first.</source>
        <translation>Es ist keine Cloud verbunden; verbinden Sie sich zuerst mit einer.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>The journal is whole: its %n entries fit together.</source>
        <translation>
            <numerusform>Das Journal ist unversehrt: Sein %n Eintrag passt.</numerusform>
            <numerusform>Das Journal ist unversehrt: Seine %n Einträge passen zusammen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No fault stands.</source>
        <translation>Es besteht keine Störung.</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) were taken back or are gone, which was verified.</source>
        <translation>
            <numerusform>%n Störung wurde zurückgenommen oder ist verschwunden; das wurde geprüft.</numerusform>
            <numerusform>%n Störungen wurden zurückgenommen oder sind verschwunden; das wurde geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>The operation “%1” is under way.</source>
        <translation>Der Vorgang „%1“ läuft.</translation>
    </message>
</context>
<context>
    <name>sw::OutageChart</name>
    <message>
        <source>Slowest answer</source>
        <translation>Langsamste Antwort</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Seconds since the probe began</source>
        <translation>Sekunden seit Beginn der Messung</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>Outage chart</source>
        <translation>Ausfalldiagramm</translation>
    </message>
    <message>
        <source>The probe has not begun.</source>
        <translation>Die Messung hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>%1 requests sent, %2 without an answer.</source>
        <translation>%1 Anfragen gesendet, %2 ohne Antwort.</translation>
    </message>
    <message>
        <source>%1 The site answers.</source>
        <extracomment>%1 is the sentence with the counts.</extracomment>
        <translation>%1 Die Website antwortet.</translation>
    </message>
    <message>
        <source>%1 No answer for %2.</source>
        <translation>%1 Keine Antwort seit %2.</translation>
    </message>
    <message>
        <source>%1 s: %2</source>
        <extracomment>In the chart&apos;s legend: %1 a time, %2 the stage that began then.</extracomment>
        <translation>%1 s: %2</translation>
    </message>
</context>
<context>
    <name>sw::PackedFile</name>
    <message>
        <source>read %1</source>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>It is no file. Choose a log file.</source>
        <translation>Das ist keine Datei. Wählen Sie eine Logdatei.</translation>
    </message>
    <message>
        <source>It cannot be opened: %1</source>
        <translation>Sie lässt sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>It is packed with %1, and only gzip is unpacked here. Unpack it first: %2 %3</source>
        <translation>Sie ist mit %1 gepackt, und hier wird nur gzip entpackt. Entpacken Sie sie zuerst: %2 %3</translation>
    </message>
    <message>
        <source>There is not enough memory to unpack it.</source>
        <translation>Zum Entpacken fehlt Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>Sie lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>The gzip file is cut off. Fetch it again, or save what is in it: gzip -dc %1 &gt; log</source>
        <translation>Die gzip-Datei ist abgeschnitten. Holen Sie sie erneut, oder retten Sie, was darin ist: gzip -dc %1 &gt; log</translation>
    </message>
    <message>
        <source>The gzip file is damaged near byte %1. Fetch it again, or save what is in it: gzip -dc %2 &gt; log</source>
        <translation>Die gzip-Datei ist bei Byte %1 beschädigt. Holen Sie sie erneut, oder retten Sie, was darin ist: gzip -dc %2 &gt; log</translation>
    </message>
</context>
<context>
    <name>sw::Patterns</name>
    <message>
        <source>no loss</source>
        <translation>keinen Ausfall</translation>
    </message>
    <message>
        <source>any one node</source>
        <translation>Knotenausfall</translation>
    </message>
    <message>
        <source>any one zone</source>
        <translation>Zonenausfall</translation>
    </message>
    <message>
        <source>1 GB = 1024 MB</source>
        <translation>1 GB = 1024 MB</translation>
    </message>
    <message>
        <source>1 GB = 1000 MB</source>
        <translation>1 GB = 1000 MB</translation>
    </message>
    <message>
        <source>the most accurate that has figures</source>
        <translation>genauester Methode mit Zahlen</translation>
    </message>
    <message>
        <source>the measured peak</source>
        <translation>gemessener Spitze</translation>
    </message>
    <message>
        <source>the busiest day over 8 hours</source>
        <translation>stärkstem Tag über 8 Stunden</translation>
    </message>
    <message>
        <source>the month over 31 days of 24 hours</source>
        <translation>Monat über 31 Tage zu 24 Stunden</translation>
    </message>
    <message>
        <source>concurrent users</source>
        <translation>gleichzeitigen Nutzern</translation>
    </message>
    <message>
        <source>round-robin DNS</source>
        <translation>Round-Robin-DNS</translation>
    </message>
    <message>
        <source>weighted DNS</source>
        <translation>gewichtetes DNS</translation>
    </message>
    <message>
        <source>basic pair</source>
        <translation>einfaches Paar</translation>
    </message>
    <message>
        <source>three tiers behind LVS, NAT</source>
        <translation>drei Schichten hinter LVS, NAT</translation>
    </message>
    <message>
        <source>three tiers behind LVS, direct routing</source>
        <translation>drei Schichten hinter LVS, Direct Routing</translation>
    </message>
    <message>
        <source>two sites</source>
        <translation>zwei Standorte</translation>
    </message>
    <message>
        <source>several zones with managed services</source>
        <translation>mehrere Zonen mit verwalteten Diensten</translation>
    </message>
    <message>
        <source>active-active, any node takes any role</source>
        <translation>Aktiv-Aktiv, jeder Knoten übernimmt jede Rolle</translation>
    </message>
    <message>
        <source>primary and replica</source>
        <translation>Primary und Replikat</translation>
    </message>
    <message>
        <source>replicas behind a read balancer</source>
        <translation>Replikate hinter einem Lese-Balancer</translation>
    </message>
    <message>
        <source>reads and writes split by a proxy pair</source>
        <translation>Lesen und Schreiben durch ein Proxy-Paar getrennt</translation>
    </message>
    <message>
        <source>two primaries with read replicas</source>
        <translation>zwei Primarys mit Lesereplikaten</translation>
    </message>
    <message>
        <source>DRBD pair with a third node</source>
        <translation>DRBD-Paar mit drittem Knoten</translation>
    </message>
    <message>
        <source>managed database over zones</source>
        <translation>verwaltete Datenbank über Zonen</translation>
    </message>
</context>
<context>
    <name>sw::Plan</name>
    <message>
        <source>the load balancer tier</source>
        <translation>Load-Balancer-Schicht</translation>
    </message>
    <message>
        <source>the web tier</source>
        <translation>Webschicht</translation>
    </message>
    <message>
        <source>the database tier</source>
        <translation>Datenbankschicht</translation>
    </message>
    <message>
        <source>the tier %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>planen</translation>
    </message>
    <message>
        <source>read a plan</source>
        <translation>einen Plan lesen</translation>
    </message>
    <message>
        <source>Resize %1 to %2</source>
        <translation>Größe von %1 auf %2 ändern</translation>
    </message>
    <message>
        <source>Rebuild %1 from %2</source>
        <translation>%1 aus %2 neu aufsetzen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an action such as &quot;Stop&quot;, %2 a server&apos;s name</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 holds %2: clients are interrupted until %3 takes it.</source>
        <translation>%1 hält %2: Clients sind unterbrochen, bis %3 sie übernimmt.</translation>
    </message>
    <message>
        <source>%1 holds %2: clients do not reach it meanwhile.</source>
        <translation>%1 hält %2: Clients erreichen sie währenddessen nicht.</translation>
    </message>
    <message>
        <source>%1 is the database that accepts writes: the site cannot write until it is back or a replica is promoted.</source>
        <translation>%1 ist die Datenbank, die Schreibvorgänge annimmt: Die Website kann nicht schreiben, bis sie zurück ist oder ein Replikat befördert wurde.</translation>
    </message>
    <message>
        <source>%1 of %2 serving nodes are left in %3.</source>
        <translation>%1 von %2 bedienenden Knoten bleiben übrig (%3).</translation>
    </message>
    <message>
        <source>While it lasts, %1 of %2 serving nodes are left in %3.</source>
        <translation>Währenddessen bleiben %1 von %2 bedienenden Knoten übrig (%3).</translation>
    </message>
    <message>
        <source>the cloud %1 has no server %2; refresh the list</source>
        <translation>die Cloud %1 hat keinen Server %2; aktualisieren Sie die Liste</translation>
    </message>
    <message>
        <source>%1 becomes a single point of failure.</source>
        <translation>%1 wird zum Single Point of Failure.</translation>
    </message>
    <message>
        <source>%1 waits at the new size until it is confirmed or taken back.</source>
        <translation>%1 wartet mit der neuen Größe, bis sie bestätigt oder zurückgenommen wird.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Afterwards the old size can only be had back by another resize.</source>
        <translation>Danach ist die alte Größe nur durch eine weitere Größenänderung wiederzubekommen.</translation>
    </message>
    <message>
        <source>It is cut off the network.</source>
        <translation>Vom Netzwerk getrennt.</translation>
    </message>
    <message>
        <source>%1 does not run on it.</source>
        <translation>%1 läuft nicht darauf.</translation>
    </message>
    <message>
        <source>It does not serve: %1.</source>
        <translation>Bedient keine Anfragen: %1.</translation>
    </message>
    <message>
        <source>It is expected to serve.</source>
        <translation>Bedient voraussichtlich Anfragen.</translation>
    </message>
    <message>
        <source>expected by the plan</source>
        <translation>laut Plan zu erwarten</translation>
    </message>
    <message>
        <source>No node holds it.</source>
        <translation>Kein Knoten hält sie.</translation>
    </message>
    <message>
        <source>%1 holds it.</source>
        <translation>%1 hält sie.</translation>
    </message>
    <message>
        <source>%1 holds it; no healthy standby could take it.</source>
        <translation>%1 hält sie; kein gesunder Standby könnte sie übernehmen.</translation>
    </message>
    <message>
        <source>None of their addresses is held by a healthy node.</source>
        <translation>Keine ihrer Adressen wird von einem gesunden Knoten gehalten.</translation>
    </message>
    <message>
        <source>the tier of database proxies</source>
        <translation>Datenbankproxy-Schicht</translation>
    </message>
    <message>
        <source>the tier of shared storage</source>
        <translation>Schicht des gemeinsamen Speichers</translation>
    </message>
</context>
<context>
    <name>sw::PlanPanel</name>
    <message>
        <source>Only looks; changes nothing.</source>
        <translation>Sieht nur nach; verändert nichts.</translation>
    </message>
    <message>
        <source>Can be taken back.</source>
        <translation>Kann zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Cannot be taken back.</source>
        <translation>Kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>This only looks; nothing is changed.</source>
        <translation>Dies sieht nur nach; nichts wird verändert.</translation>
    </message>
    <message>
        <source>Plan preview</source>
        <translation>Planvorschau</translation>
    </message>
    <message>
        <source>&amp;Do nothing</source>
        <translation>&amp;Nichts tun</translation>
    </message>
    <message>
        <source>&amp;Carry out this plan</source>
        <translation>Diesen &amp;Plan ausführen</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>The graph shows what is expected afterwards. Each step is verified by looking, and recorded in the journal before it begins.</source>
        <translation>Der Graph zeigt, was danach zu erwarten ist. Jeder Schritt wird durch Nachsehen geprüft und im Journal festgehalten, bevor er beginnt.</translation>
    </message>
    <message>
        <source>This cannot be done now</source>
        <translation>Das ist jetzt nicht möglich</translation>
    </message>
    <message>
        <source>Close t&amp;his</source>
        <translation>Schl&amp;ießen</translation>
    </message>
</context>
<context>
    <name>sw::PlanVerb</name>
    <message>
        <source>read the worksheet</source>
        <translation>das Arbeitsblatt lesen</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>from day one</source>
        <translation>ab dem ersten Tag</translation>
    </message>
    <message>
        <source>from month %1</source>
        <translation>ab Monat %1</translation>
    </message>
    <message numerus="yes">
        <source>%n web node(s)</source>
        <translation>
            <numerusform>%n Webknoten</numerusform>
            <numerusform>%n Webknoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of load balancers</source>
        <translation>
            <numerusform>%n Load-Balancer-Paar</numerusform>
            <numerusform>%n Load-Balancer-Paare</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 pro Monat</translation>
    </message>
    <message>
        <source>Server sizing</source>
        <translation>Serverdimensionierung</translation>
    </message>
    <message>
        <source>Single points of failure</source>
        <translation>Single Points of Failure</translation>
    </message>
    <message>
        <source>None: no single component takes the site down.</source>
        <translation>Keine: Keine einzelne Komponente legt die Website lahm.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Size of a web node</source>
        <translation>Größe eines Webknotens</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Pro Monat</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>%1: %2 lines, %3 of them malformed.</source>
        <translation>%1: %2 Zeilen, davon %3 fehlerhaft.</translation>
    </message>
    <message>
        <source>line %1: %2: %3</source>
        <translation>Zeile %1: %2: %3</translation>
    </message>
    <message>
        <source>read the line</source>
        <translation>die Eingabezeile lesen</translation>
    </message>
    <message>
        <source>--today &apos;%1&apos; is no day. Give it as 2026-03-01.</source>
        <translation>--today „%1“ ist kein Tag. Geben Sie ihn als 2026-03-01 an.</translation>
    </message>
    <message>
        <source>--format &apos;%1&apos; is not known. Give one of: %2.</source>
        <translation>--format „%1“ ist nicht bekannt. Geben Sie eines an von: %2.</translation>
    </message>
    <message>
        <source>--session-gap &apos;%1&apos; is no time. Give minutes from 1 to 1440.</source>
        <translation>--session-gap „%1“ ist keine Zeit. Geben Sie 1 bis 1440 Minuten an.</translation>
    </message>
    <message>
        <source>--%1 goes with --import LOG.</source>
        <translation>--%1 gehört zu --import LOG.</translation>
    </message>
    <message>
        <source>import the traffic</source>
        <translation>den Verkehr importieren</translation>
    </message>
    <message>
        <source>%1 % read</source>
        <translation>%1 % gelesen</translation>
    </message>
    <message>
        <source>%1: %2 of %3 lines are malformed, which is more than %4 %. Is it the right format (--format)? To take the figures all the same, add --accept-malformed.</source>
        <translation>%1: %2 von %3 Zeilen sind fehlerhaft, mehr als %4 %. Ist es das richtige Format (--format)? Um die Zahlen trotzdem zu nehmen, geben Sie --accept-malformed an.</translation>
    </message>
    <message>
        <source>There are: %1. Name one by --catalogue.</source>
        <translation>Es gibt: %1. Nennen Sie einen mit --catalogue.</translation>
    </message>
    <message>
        <source>find the catalogue</source>
        <translation>den Katalog finden</translation>
    </message>
    <message>
        <source>the worksheet names none. %1</source>
        <translation>das Arbeitsblatt nennt keinen. %1</translation>
    </message>
    <message>
        <source>there is no catalogue &apos;%1&apos;. %2</source>
        <translation>es gibt keinen Katalog „%1“. %2</translation>
    </message>
    <message>
        <source>choose the size of a web node</source>
        <translation>die Größe eines Webknotens wählen</translation>
    </message>
    <message>
        <source>no size of &apos;%1&apos; has a price and can carry the load. See --compare-sizes.</source>
        <translation>keine Größe aus „%1“ hat einen Preis und trägt die Last. Siehe --compare-sizes.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no size &apos;%2&apos;. It has: %3.</source>
        <translation>„%1“ hat keine Größe „%2“. Vorhanden: %3.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has prices in %2, and the worksheet&apos;s other sizes are in %3. Choose all sizes from one catalogue.</source>
        <translation>„%1“ hat Preise in %2, und die übrigen Größen des Arbeitsblatts sind in %3. Wählen Sie alle Größen aus einem Katalog.</translation>
    </message>
    <message>
        <source>write the table</source>
        <translation>die Tabelle schreiben</translation>
    </message>
    <message>
        <source>write the proposal</source>
        <translation>den Vorschlag schreiben</translation>
    </message>
    <message>
        <source>write the worksheet</source>
        <translation>das Arbeitsblatt schreiben</translation>
    </message>
    <message>
        <source>%1 is there already. Name another file, or move it away.</source>
        <translation>%1 gibt es schon. Nennen Sie eine andere Datei, oder verschieben Sie diese.</translation>
    </message>
    <message>
        <source>%1 is an example to change. Size it by: seaworthy plan %1</source>
        <translation>%1 ist ein Beispiel zum Ändern. Dimensionieren Sie es mit: seaworthy plan %1</translation>
    </message>
    <message>
        <source>Print every figure as JSON.</source>
        <translation>Jede Zahl als JSON ausgeben.</translation>
    </message>
    <message>
        <source>Write the proposal into this PDF file.</source>
        <translation>Den Vorschlag in diese PDF-Datei schreiben.</translation>
    </message>
    <message>
        <source>Write a spreadsheet whose figures are live formulas.</source>
        <translation>Eine Tabellenkalkulation schreiben, deren Zahlen lebende Formeln sind.</translation>
    </message>
    <message>
        <source>Write the figures as a table.</source>
        <translation>Die Zahlen als Tabelle schreiben.</translation>
    </message>
    <message>
        <source>Write the proposal as Markdown.</source>
        <translation>Den Vorschlag als Markdown schreiben.</translation>
    </message>
    <message>
        <source>Write the worksheet, with what was imported and chosen.</source>
        <translation>Das Arbeitsblatt schreiben, mit allem Importierten und Gewählten.</translation>
    </message>
    <message>
        <source>Take this size for the web nodes; auto: the cheapest that carries the load.</source>
        <translation>Diese Größe für die Webknoten nehmen; auto: die günstigste, die die Last trägt.</translation>
    </message>
    <message>
        <source>The catalogue of sizes, in place of the worksheet&apos;s.</source>
        <translation>Der Katalog der Größen, statt dem des Arbeitsblatts.</translation>
    </message>
    <message>
        <source>List every size of the catalogue with its nodes and cost.</source>
        <translation>Jede Größe des Katalogs mit Knoten und Kosten auflisten.</translation>
    </message>
    <message>
        <source>Take the traffic from this log, plain or gzip.</source>
        <translation>Den Verkehr aus diesem Log nehmen, gzip oder nicht.</translation>
    </message>
    <message>
        <source>What the log is: %1.</source>
        <translation>Was das Log ist: %1.</translation>
    </message>
    <message>
        <source>Take the figures of a log even if many lines are malformed.</source>
        <translation>Die Zahlen eines Logs auch bei vielen fehlerhaften Zeilen nehmen.</translation>
    </message>
    <message>
        <source>A visitor who is silent for longer begins a new visit (30 without it).</source>
        <translation>Ein Besucher, der länger schweigt, beginnt einen neuen Besuch (30 ohne Angabe).</translation>
    </message>
    <message>
        <source>Take this day for what is out of date, not the clock&apos;s.</source>
        <translation>Diesen Tag für alles Veraltende nehmen, nicht den der Uhr.</translation>
    </message>
    <message>
        <source>Sizes a site from a worksheet: servers, architecture, availability and cost. &apos;plan new FILE&apos; writes a worksheet to begin with.</source>
        <translation>Dimensioniert eine Website anhand eines Arbeitsblatts: Server, Architektur, Verfügbarkeit und Kosten. „plan new FILE“ schreibt ein Arbeitsblatt zum Anfangen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is more than is expected here</source>
        <translation>„%1“ ist mehr, als hier erwartet wird</translation>
    </message>
    <message>
        <source>--columns &apos;%1&apos; cannot be used. Give the column of the time, that of the value, and mbit, bits, bytes or volume, such as 1,2,bits.</source>
        <translation>--columns „%1“ ist nicht verwendbar. Geben Sie die Spalte der Zeit an, die des Werts und mbit, bits, bytes oder volume, etwa 1,2,bits.</translation>
    </message>
    <message>
        <source>The interface in a sar report; the busiest without it.</source>
        <translation>Die Schnittstelle in einem sar-Bericht; ohne Angabe die am stärksten belastete.</translation>
    </message>
    <message>
        <source>Columns of a CSV log: time, value, and mbit, bits, bytes (a second) or volume (bytes).</source>
        <translation>Spalten eines CSV-Logs: Zeit, Wert und mbit, bits, bytes (pro Sekunde) oder volume (Byte).</translation>
    </message>
    <message>
        <source>What a person has to set up</source>
        <translation>Was von Hand einzurichten ist</translation>
    </message>
    <message numerus="yes">
        <source>%n database node(s)</source>
        <translation>
            <numerusform>%n Datenbankknoten</numerusform>
            <numerusform>%n Datenbankknoten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sw::PlannedTopology</name>
    <message>
        <source>the architecture</source>
        <translation>die Architektur</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>snapshots</source>
        <translation>Snapshots</translation>
    </message>
</context>
<context>
    <name>sw::PlannerBar</name>
    <message>
        <source>● Modified</source>
        <extracomment>The mark of a document that its file does not have yet.</extracomment>
        <translation>● Geändert</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Import log…</source>
        <translation>Log importieren…</translation>
    </message>
    <message>
        <source>Open in topology</source>
        <translation>Zur Topologie</translation>
    </message>
    <message>
        <source>Draws the planned architecture on the topology page.</source>
        <translation>Zeichnet die geplante Architektur auf der Topologieseite.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>&quot;Undo: change Headroom (Ctrl+Z)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>&amp;PDF proposal…</source>
        <translation>&amp;PDF-Vorschlag…</translation>
    </message>
    <message>
        <source>&amp;Excel workbook with live formulas…</source>
        <translation>&amp;Excel-Arbeitsmappe mit lebenden Formeln…</translation>
    </message>
    <message>
        <source>&amp;CSV table…</source>
        <translation>&amp;CSV-Tabelle…</translation>
    </message>
    <message>
        <source>&amp;Markdown text…</source>
        <translation>&amp;Markdown-Text…</translation>
    </message>
    <message>
        <source>&amp;JSON figures…</source>
        <translation>&amp;JSON-Zahlen…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Worksheet without a name</source>
        <translation>Arbeitsblatt ohne Namen</translation>
    </message>
    <message>
        <source>It was never saved.</source>
        <translation>Es wurde noch nie gespeichert.</translation>
    </message>
    <message>
        <source>Capacity planner</source>
        <translation>Kapazitätsplaner</translation>
    </message>
    <message>
        <source>No file was opened yet.</source>
        <translation>Noch wurde keine Datei geöffnet.</translation>
    </message>
</context>
<context>
    <name>sw::PlannerDesk</name>
    <message>
        <source>open the file</source>
        <translation>die Datei öffnen</translation>
    </message>
    <message>
        <source>read the drill&apos;s result</source>
        <translation>das Ergebnis der Übung lesen</translation>
    </message>
    <message>
        <source>The probe calls its own measurement invalid: %1. Run the drill again.</source>
        <translation>Die Messung erklärt sich selbst für ungültig: %1. Führen Sie die Übung erneut durch.</translation>
    </message>
    <message>
        <source>The drill saw no outage that ended, so there is no time to take. Run the drill again.</source>
        <translation>Die Übung sah keinen Ausfall, der endete; es gibt daher keine Zeit zu übernehmen. Führen Sie die Übung erneut durch.</translation>
    </message>
    <message>
        <source>Open a worksheet</source>
        <translation>Arbeitsblatt öffnen</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Attach the result of a drill</source>
        <translation>Ergebnis einer Übung anhängen</translation>
    </message>
    <message>
        <source>Drill results (result.json)</source>
        <translation>Übungsergebnisse (result.json)</translation>
    </message>
</context>
<context>
    <name>sw::PlannerPage</name>
    <message>
        <source>Inputs</source>
        <extracomment>The tab with the figures that one types.</extracomment>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Design</source>
        <extracomment>The tab with what one chooses.</extracomment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Measurements</source>
        <extracomment>The tab with load runs and drills.</extracomment>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>attach measured times</source>
        <translation>gemessene Zeiten anhängen</translation>
    </message>
    <message>
        <source>These are the results without what cannot be used yet. %1</source>
        <translation>Dies sind die Ergebnisse ohne das, was noch nicht verwendbar ist. %1</translation>
    </message>
    <message>
        <source>These are the results of before: the worksheet cannot be sized as it is now. %1</source>
        <translation>Dies sind die vorigen Ergebnisse: Das Arbeitsblatt lässt sich in seinem jetzigen Stand nicht dimensionieren. %1</translation>
    </message>
    <message>
        <source>The worksheet cannot be sized yet. %1</source>
        <translation>Das Arbeitsblatt lässt sich noch nicht dimensionieren. %1</translation>
    </message>
</context>
<context>
    <name>sw::PlannerStart</name>
    <message>
        <source>From traffic figures to a sizing that can be defended</source>
        <translation>Von Verkehrszahlen zu einer Dimensionierung, die sich vertreten lässt</translation>
    </message>
    <message>
        <source>Type what is known of the traffic, or import a log. Servers, availability and cost follow at once, and every figure says how it came to be. No cloud account is needed.</source>
        <translation>Geben Sie ein, was vom Verkehr bekannt ist, oder importieren Sie ein Log. Server, Verfügbarkeit und Kosten folgen sofort, und jede Zahl sagt, wie sie zustande kam. Dafür braucht es kein Cloud-Konto.</translation>
    </message>
    <message>
        <source>&amp;New worksheet</source>
        <translation>&amp;Neues Arbeitsblatt</translation>
    </message>
    <message>
        <source>Begin with a small worksheet that is complete and change its figures.</source>
        <translation>Mit einem kleinen, vollständigen Arbeitsblatt beginnen und dessen Zahlen ändern.</translation>
    </message>
    <message>
        <source>Open the &amp;example</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>Look at a finished worksheet, with ranges, provenance and a design.</source>
        <translation>Ein fertiges Arbeitsblatt ansehen, mit Bereichen, Herkunft und Entwurf.</translation>
    </message>
    <message>
        <source>&amp;Open a worksheet…</source>
        <translation>Arbeitsblatt ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Go on with a file; you can also drop it on this page.</source>
        <translation>Mit einer Datei weiterarbeiten; Sie können sie auch auf dieser Seite ablegen.</translation>
    </message>
    <message>
        <source>Import a lo&amp;g…</source>
        <translation>Lo&amp;g importieren…</translation>
    </message>
    <message>
        <source>Read the traffic out of an access log, an MRTG log, sar, Prometheus, HAProxy or a table. Dropping the file here does the same.</source>
        <translation>Den Verkehr aus einem Zugriffslog, einem MRTG-Log, sar, Prometheus, HAProxy oder einer Tabelle lesen. Die Datei hier abzulegen bewirkt dasselbe.</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>sw::PrometheusJson</name>
    <message>
        <source>Prometheus answered with an error: %1</source>
        <translation>Prometheus antwortete mit einem Fehler: %1</translation>
    </message>
    <message>
        <source>It is the answer to an instant query. Ask /api/v1/query_range, with start, end and step.</source>
        <translation>Das ist die Antwort auf eine Momentabfrage. Fragen Sie /api/v1/query_range ab, mit start, end und step.</translation>
    </message>
    <message>
        <source>No series has the device %1.</source>
        <translation>Keine Reihe hat das Gerät %1.</translation>
    </message>
    <message>
        <source>No point of the answer can be used.</source>
        <translation>Kein Punkt der Antwort ist verwendbar.</translation>
    </message>
    <message>
        <source>The answer has no series: the query found nothing in that time.</source>
        <translation>Die Antwort hat keine Reihe: Die Abfrage fand in dieser Zeit nichts.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihen</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>%1, added up</source>
        <translation>%1, aufsummiert</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>No name tells it: taken as bytes per second, as the rate of a byte counter is.</source>
        <translation>Kein Name sagt sie: als Byte pro Sekunde angenommen wie bei der Rate eines Bytezählers.</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>The name ends in _total, so the values are read as a counter and turned into a rate.</source>
        <translation>Der Name endet auf _total; die Werte werden daher als Zähler gelesen und in eine Rate umgerechnet.</translation>
    </message>
</context>
<context>
    <name>sw::ProvenanceEditor</name>
    <message>
        <source>How is this figure known?</source>
        <translation>Woher ist dieser Wert bekannt?</translation>
    </message>
    <message>
        <source>Whoever reads the proposal can then check the figure, and replace what is only assumed.</source>
        <translation>Wer den Vorschlag liest, kann den Wert dann prüfen und ersetzen, was nur angenommen ist.</translation>
    </message>
    <message>
        <source>&amp;Grounds</source>
        <extracomment>On what grounds a figure is known: measured, derived or assumed.</extracomment>
        <translation>&amp;Grundlage</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <extracomment>By whom a figure was found.</extracomment>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <extracomment>On what day a figure was found.</extracomment>
        <translation>&amp;Wann</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <extracomment>From what a figure was found.</extracomment>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>Write the day as year, month and day: 2026-03-01.</source>
        <translation>Schreiben Sie den Tag als Jahr, Monat und Tag: 2026-03-01.</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>Von: %1</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>Wann: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Quelle: %1</translation>
    </message>
</context>
<context>
    <name>sw::ProviderStep</name>
    <message>
        <source>look at the floating IP</source>
        <translation>die Floating-IP abfragen</translation>
    </message>
    <message>
        <source>It does not exist any more.</source>
        <translation>Sie existiert nicht mehr.</translation>
    </message>
    <message>
        <source>the port %1</source>
        <translation>der Port %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>There is an image named %1 already; choose another name.</source>
        <translation>Es gibt bereits ein Image namens %1; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The provider could not be asked: %1</source>
        <translation>Der Anbieter konnte nicht gefragt werden: %1</translation>
    </message>
    <message>
        <source>There is no image named %1.</source>
        <translation>Es gibt kein Image namens %1.</translation>
    </message>
    <message>
        <source>The image %1 is &quot;%2&quot;.</source>
        <translation>Das Image %1 hat den Status „%2“.</translation>
    </message>
    <message>
        <source>%1 is held by %2 and not by %3, as it was when this was planned; look again and decide anew.</source>
        <translation>Inhaber von %1 ist %2 und nicht mehr %3 wie zum Zeitpunkt der Planung; sehen Sie erneut nach und entscheiden Sie neu.</translation>
    </message>
    <message>
        <source>%1 is held by %2.</source>
        <translation>%1 wird gehalten von %2.</translation>
    </message>
    <message>
        <source>%1 Somebody else has moved it since.</source>
        <translation>%1 Jemand anders hat sie seitdem verschoben.</translation>
    </message>
</context>
<context>
    <name>sw::RateLimitTransport</name>
    <message>
        <source>It was stopped while waiting for its turn.</source>
        <translation>Abgebrochen, während auf die Zuteilung gewartet wurde.</translation>
    </message>
</context>
<context>
    <name>sw::Recovery</name>
    <message>
        <source>It took effect. %1</source>
        <translation>Hat gewirkt. %1</translation>
    </message>
    <message>
        <source>It did not take effect. %1</source>
        <translation>Hat nicht gewirkt. %1</translation>
    </message>
    <message>
        <source>It took effect and has been taken back since. %1</source>
        <translation>Hat gewirkt und wurde seitdem zurückgenommen. %1</translation>
    </message>
    <message>
        <source>It is still going on. %1</source>
        <translation>Ist noch im Gange. %1</translation>
    </message>
    <message>
        <source>It went wrong. %1</source>
        <translation>Ist schiefgegangen. %1</translation>
    </message>
    <message>
        <source>It cannot be told whether it took effect. %1</source>
        <translation>Ob es gewirkt hat, lässt sich nicht sagen. %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was left unfinished by a console that ended.</source>
        <translation>„%1“ wurde von einer inzwischen beendeten Konsole unvollendet zurückgelassen.</translation>
    </message>
    <message>
        <source>Nothing of it stands in the world now.</source>
        <translation>Nichts davon besteht jetzt noch.</translation>
    </message>
    <message>
        <source>It only waited.</source>
        <translation>Hat nur gewartet.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Zu Ende führen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>So belassen</translation>
    </message>
    <message>
        <source>settle &quot;%1&quot;</source>
        <translation>„%1“ klären</translation>
    </message>
    <message>
        <source>It has been settled meanwhile.</source>
        <translation>Der Vorgang wurde inzwischen geklärt.</translation>
    </message>
    <message>
        <source>This is not possible for it.</source>
        <translation>Das ist dafür nicht möglich.</translation>
    </message>
    <message>
        <source>Finish: %1</source>
        <translation>Zu Ende führen: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Leave as it is: %1</source>
        <translation>So belassen: %1</translation>
    </message>
    <message>
        <source>undo &quot;%1&quot;</source>
        <translation>„%1“ rückgängig machen</translation>
    </message>
    <message>
        <source>It is not over; stop it, or settle it first.</source>
        <translation>Der Vorgang ist nicht beendet; stoppen oder klären Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>It has been taken back already.</source>
        <translation>Der Vorgang wurde bereits zurückgenommen.</translation>
    </message>
    <message>
        <source>This cannot be taken back: %1.</source>
        <translation>Das kann nicht zurückgenommen werden: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; broke something on purpose. The journal does not tell that it was taken back, and no console is at it any more.</source>
        <translation>„%1“ hat absichtlich etwas gestört. Dass es zurückgenommen wurde, steht nicht im Journal, und keine Konsole arbeitet mehr daran.</translation>
    </message>
</context>
<context>
    <name>sw::Refusal</name>
    <message>
        <source>%1 is locked in the cloud; whoever locked it has to unlock it first.</source>
        <translation>%1 ist in der Cloud gesperrt; wer ihn gesperrt hat, muss ihn zuerst entsperren.</translation>
    </message>
    <message>
        <source>The cloud is busy with %1 (%2); wait until it is done.</source>
        <translation>Die Cloud ist mit %1 beschäftigt (%2); warten Sie, bis das erledigt ist.</translation>
    </message>
    <message>
        <source>%1: not possible in its present state (%2): %3.</source>
        <extracomment>%1 is a server&apos;s name, %2 its state, %3 an action: &quot;web-1: not possible while it is so (Stopped): Pause.&quot;</extracomment>
        <translation>%1: im gegenwärtigen Status nicht möglich (%2): %3.</translation>
    </message>
    <message>
        <source>The cloud offers no size %1.</source>
        <translation>Die Cloud bietet keine Größe %1 an.</translation>
    </message>
    <message>
        <source>%1 has the size %2 already.</source>
        <translation>%1 hat bereits die Größe %2.</translation>
    </message>
    <message>
        <source>The size %1 has a smaller disk (%2 GiB) than %3 has now (%4 GiB).</source>
        <translation>Die Größe %1 hat eine kleinere Festplatte (%2 GiB), als %3 jetzt hat (%4 GiB).</translation>
    </message>
    <message>
        <source>The quota allows %1 cores, %2 are used, and this needs %3 more.</source>
        <translation>Die Quota erlaubt %1 Kerne, %2 sind belegt, und dies braucht %3 weitere.</translation>
    </message>
    <message>
        <source>The quota allows %1 MiB of memory, %2 are used, and this needs %3 more.</source>
        <translation>Die Quota erlaubt %1 MiB Arbeitsspeicher, %2 sind belegt, und dies braucht %3 weitere.</translation>
    </message>
    <message>
        <source>%1 boots from a volume; the cloud rebuilds only from an image.</source>
        <translation>%1 bootet von einem Volume; die Cloud setzt nur aus einem Image neu auf.</translation>
    </message>
    <message>
        <source>The cloud offers no image %1.</source>
        <translation>Die Cloud bietet kein Image %1 an.</translation>
    </message>
    <message>
        <source>%1 holds the address %2, and no healthy standby could take it; repair the standby first.</source>
        <translation>%1 hält die Adresse %2, und kein gesunder Standby könnte sie übernehmen; reparieren Sie zuerst den Standby.</translation>
    </message>
    <message>
        <source>%1 is the last node of %2 that serves; repair another one first.</source>
        <translation>%1 ist der letzte Knoten, der noch bedient (%2); reparieren Sie zuerst einen anderen.</translation>
    </message>
    <message>
        <source>The server %1 is gone from the cloud.</source>
        <translation>Der Server %1 ist aus der Cloud verschwunden.</translation>
    </message>
</context>
<context>
    <name>sw::RegretChart</name>
    <message>
        <source>Least regret</source>
        <translation>Geringstes Bedauern</translation>
    </message>
    <message>
        <source>Web nodes</source>
        <translation>Webknoten</translation>
    </message>
    <message>
        <source>Chance of overload, %</source>
        <translation>Überlastrisiko, %</translation>
    </message>
    <message>
        <source>Money a month</source>
        <translation>Geld pro Monat</translation>
    </message>
    <message>
        <source>Chance of overload</source>
        <translation>Überlastrisiko</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Verschwendet</translation>
    </message>
    <message>
        <source>Regret</source>
        <translation>Bedauern</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Nothing was drawn for this sizing.</source>
        <translation>Für diese Dimensionierung wurde nichts gezogen.</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 pro Monat</translation>
    </message>
    <message>
        <source>Nodes, for want of prices</source>
        <translation>Knoten, mangels Preisen</translation>
    </message>
    <message>
        <source>No input has a range: type low and high values to see what the sizing risks.</source>
        <translation>Keine Eingabe hat einen Bereich: Geben Sie niedrige und hohe Werte ein, um zu sehen, was die Dimensionierung riskiert.</translation>
    </message>
    <message>
        <source>Of %1 draws over the ranges that were typed, %2 web nodes are regretted least: overloaded in %3 of the draws.</source>
        <translation>Von %1 Ziehungen über die eingegebenen Bereiche ist das Bedauern bei %2 Webknoten am geringsten: überlastet in %3 der Ziehungen.</translation>
    </message>
</context>
<context>
    <name>sw::RemarksArea</name>
    <message>
        <source>Serious remark</source>
        <translation>Ernste Bemerkung</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Show one remark</source>
        <translation>Nur eine zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n remark(s)</source>
        <translation>
            <numerusform>%n Bemerkung zeigen</numerusform>
            <numerusform>%n Bemerkungen zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sw::ReplyReader</name>
    <message>
        <source>The header %1 holds a line break.</source>
        <translation>Der Header %1 enthält einen Zeilenumbruch.</translation>
    </message>
    <message>
        <source>A chunk of the reply is longer than it said.</source>
        <translation>Ein Chunk der Antwort ist länger, als er angab.</translation>
    </message>
    <message>
        <source>What answers there does not speak HTTP; its answer begins with &quot;%1&quot;.</source>
        <translation>Was dort antwortet, spricht kein HTTP; die Antwort beginnt mit „%1“.</translation>
    </message>
    <message>
        <source>The head of the reply is longer than 256 KiB.</source>
        <translation>Der Kopf der Antwort ist länger als 256 KiB.</translation>
    </message>
    <message>
        <source>The reply begins with &quot;%1&quot;, which is no HTTP/1 status line.</source>
        <translation>Die Antwort beginnt mit „%1“; das ist keine HTTP/1-Statuszeile.</translation>
    </message>
    <message>
        <source>The reply says that it is &quot;%1&quot; bytes long.</source>
        <translation>Die Antwort gibt ihre Länge mit „%1“ Bytes an.</translation>
    </message>
    <message>
        <source>A chunk of the reply begins with no size.</source>
        <translation>Ein Chunk der Antwort beginnt ohne Größe.</translation>
    </message>
    <message>
        <source>A chunk of the reply begins with &quot;%1&quot;, expected its size.</source>
        <translation>Ein Chunk der Antwort beginnt mit „%1“, erwartet wird seine Größe.</translation>
    </message>
    <message>
        <source>The reply is longer than the %1 bytes that are accepted.</source>
        <translation>Die Antwort ist länger als die zulässigen %1 Bytes.</translation>
    </message>
</context>
<context>
    <name>sw::Report</name>
    <message>
        <source>detect</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>route</source>
        <translation>Umleiten</translation>
    </message>
    <message>
        <source>verify</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Before the fault</source>
        <translation>Vor der Störung</translation>
    </message>
    <message>
        <source>With the fault, after the failover</source>
        <translation>Während der Störung, nach dem Failover</translation>
    </message>
    <message>
        <source>After the restoring</source>
        <translation>Nach der Wiederherstellung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Was zu sehen war</translation>
    </message>
    <message>
        <source>Each answer of the site, and where none came</source>
        <translation>Jede Antwort der Website, und wo keine kam</translation>
    </message>
    <message>
        <source>Drill on the cloud %1, %2. %3</source>
        <translation>Übung auf der Cloud %1, %2. %3</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Was gemessen wurde</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Feststellungen</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>Die Website</translation>
    </message>
    <message>
        <source>The runbook</source>
        <translation>Das Runbook</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>How it was measured</source>
        <translation>Wie gemessen wurde</translation>
    </message>
    <message>
        <source>The site answers, and its address is held by one load balancer</source>
        <translation>Die Website antwortet, und ihre Adresse wird von genau einem Load Balancer gehalten</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Time from the fault; height: how long the answer took</source>
        <translation>Zeit ab der Störung; Höhe: Dauer bis zur Antwort</translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation>keine Antwort für %1</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>claimed after %1</source>
        <translation>übernommen nach %1</translation>
    </message>
    <message>
        <source>answers again</source>
        <translation>antwortet wieder</translation>
    </message>
    <message>
        <source>The probe left no samples.</source>
        <translation>Die Messung hat keine Messwerte hinterlassen.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>write the report</source>
        <translation>den Bericht schreiben</translation>
    </message>
    <message>
        <source>%1: %2. Check the free space and the permissions.</source>
        <translation>%1: %2. Prüfen Sie den freien Platz und die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Ausfall</translation>
    </message>
    <message>
        <source>none seen</source>
        <translation>keiner beobachtet</translation>
    </message>
    <message>
        <source>longest time without an answer after the fault, seen from outside</source>
        <translation>längste Zeit ohne Antwort nach der Störung, von außen gesehen</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>fault to the standby claiming the address</source>
        <translation>von der Störung bis zur Übernahme der Adresse durch den Standby</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Umleiten</translation>
    </message>
    <message>
        <source>claim to the first answer through it</source>
        <translation>von der Übernahme bis zur ersten Antwort darüber</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>first answer to the confirmed service</source>
        <translation>von der ersten Antwort bis zum bestätigten Dienst</translation>
    </message>
    <message>
        <source>Predicted detection</source>
        <translation>Vorhergesagtes Erkennen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Failed requests</source>
        <translation>Fehlgeschlagene Anfragen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>most of them: %1</source>
        <translation>meist: %1</translation>
    </message>
    <message>
        <source>Acknowledged writes lost</source>
        <translation>Verlorene bestätigte Schreibvorgänge</translation>
    </message>
    <message>
        <source>numbered writes that were confirmed and are not there afterwards</source>
        <translation>nummerierte Schreibvorgänge, die bestätigt wurden und danach nicht vorhanden sind</translation>
    </message>
    <message>
        <source>Address held by</source>
        <translation>Adresse gehalten von</translation>
    </message>
    <message>
        <source>%1, then %2, at the end %3</source>
        <translation>%1, dann %2, am Ende %3</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>the probe kept its schedule</source>
        <translation>die Messung hielt ihren Zeitplan ein</translation>
    </message>
    <message>
        <source>The active load balancer %1 was powered off.</source>
        <translation>Der aktive Load Balancer %1 wurde ausgeschaltet.</translation>
    </message>
    <message>
        <source>HAProxy was killed on the active load balancer %1.</source>
        <translation>HAProxy wurde auf dem aktiven Load Balancer %1 hart beendet.</translation>
    </message>
    <message>
        <source>The active load balancer %1 was cut off the network.</source>
        <translation>Der aktive Load Balancer %1 wurde vom Netzwerk getrennt.</translation>
    </message>
    <message>
        <source>Passed. The service was gone for %1 and came back by itself; nothing that was acknowledged was lost.</source>
        <translation>Bestanden. Der Dienst war für %1 ausgefallen und kam von selbst zurück; nichts Bestätigtes ging verloren.</translation>
    </message>
    <message>
        <source>Passed. Not one request failed, and nothing that was acknowledged was lost.</source>
        <translation>Bestanden. Keine einzige Anfrage schlug fehl, und nichts Bestätigtes ging verloren.</translation>
    </message>
    <message>
        <source>Not passed. %1</source>
        <translation>Nicht bestanden. %1</translation>
    </message>
    <message>
        <source>The outage is measured by requests that leave every %1 ms on a schedule that waits for no reply; each has its own connection and at most %2 ms. The error says how far the truth may lie from the figure, either way.</source>
        <translation>Der Ausfall wird mit Anfragen gemessen, die alle %1 ms nach einem Zeitplan abgehen, der auf keine Antwort wartet; jede hat ihre eigene Verbindung und höchstens %2 ms Zeit. Der Fehler gibt an, wie weit der wahre Wert nach oben oder unten abweichen kann.</translation>
    </message>
    <message>
        <source>Writes are numbered and sent through the site while it is broken. A write counts as acknowledged when the site confirmed it, and as lost when it was acknowledged and cannot be read afterwards.</source>
        <translation>Schreibvorgänge werden nummeriert und durch die gestörte Website geschickt. Ein Schreibvorgang gilt als bestätigt, wenn die Website ihn bestätigt hat, und als verloren, wenn er bestätigt wurde und danach nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>Every step was written to a journal before it was done; each entry&apos;s hash covers the one before. Its extract is in journal.jsonl.</source>
        <translation>Jeder Schritt wurde in ein Journal geschrieben, bevor er getan wurde; der Hash jedes Eintrags schließt den vorigen ein. Der Auszug steht in journal.jsonl.</translation>
    </message>
    <message>
        <source>The claim of the address is the standby&apos;s own kernel&apos;s notice of it, by a clock that was compared with this one; where the standby cannot tell, it is looked at over SSH about every 50 ms.</source>
        <translation>Die Übernahme der Adresse meldet der Kernel des Standbys selbst, mit einer Uhr, die mit dieser verglichen wurde; wo der Standby sie nicht melden kann, wird über SSH etwa alle 50 ms nachgesehen.</translation>
    </message>
</context>
<context>
    <name>sw::RequestTraffic</name>
    <message>
        <source>%1 (95th percentile), %2 (99th), %3 (most)</source>
        <translation>%1 (95. Perzentil), %2 (99.), %3 (höchstens)</translation>
    </message>
    <message>
        <source>Interval of the percentiles</source>
        <translation>Intervall der Perzentile</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>TCP connections</source>
        <translation>TCP-Verbindungen</translation>
    </message>
    <message>
        <source>Mean length of a connection</source>
        <translation>Mittlere Dauer einer Verbindung</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Mean weight of a request</source>
        <translation>Mittleres Gewicht einer Anfrage</translation>
    </message>
    <message>
        <source>%1 KB of 1000 bytes</source>
        <translation>%1 KB zu 1000 Byte</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Requests per page</source>
        <translation>Anfragen pro Seite</translation>
    </message>
    <message>
        <source>Answers with an error (400 and above)</source>
        <translation>Antworten mit Fehler (ab 400)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Mean time of a request</source>
        <translation>Mittlere Dauer einer Anfrage</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>%1 (an address and browser without a pause of more than %2 minutes)</source>
        <translation>%1 (Adresse und Browser ohne eine Pause von mehr als %2 Minuten)</translation>
    </message>
    <message>
        <source>Visits of a single request</source>
        <translation>Besuche mit nur einer Anfrage</translation>
    </message>
    <message>
        <source>Mean length of a visit</source>
        <translation>Mittlere Dauer eines Besuchs</translation>
    </message>
    <message>
        <source>Pages per visit</source>
        <translation>Seiten pro Besuch</translation>
    </message>
    <message>
        <source>MB per visit</source>
        <translation>MB pro Besuch</translation>
    </message>
    <message>
        <source>Visits that begin in a second</source>
        <translation>Pro Sekunde beginnende Besuche</translation>
    </message>
    <message>
        <source>Visits at once</source>
        <translation>Gleichzeitige Besuche</translation>
    </message>
    <message>
        <source>Visitors that were not followed</source>
        <translation>Nicht verfolgte Besucher</translation>
    </message>
    <message>
        <source>There were more than %1 at once: %2 requests are in no visit, so visits are counted too low.</source>
        <translation>Es waren mehr als %1 gleichzeitig: %2 Anfragen gehören zu keinem Besuch; die Besuche sind daher zu niedrig gezählt.</translation>
    </message>
    <message>
        <source>Lines out of order</source>
        <translation>Zeilen außer der Reihe</translation>
    </message>
    <message>
        <source>%1 are older by more than %2 minutes than one before them. Where files of several servers stand one after the other, visits are counted too high: sort the lines by time first.</source>
        <translation>%1 sind um mehr als %2 Minuten älter als eine vor ihnen. Wo Dateien mehrerer Server hintereinander stehen, werden zu viele Besuche gezählt: Sortieren Sie die Zeilen zuerst nach der Zeit.</translation>
    </message>
</context>
<context>
    <name>sw::ResultCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sw::ResultCards</name>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>The load run</source>
        <translation>Der Lasttest</translation>
    </message>
    <message>
        <source>%1 alone decides: %2 needed.</source>
        <translation>%1 allein entscheidet: %2 nötig.</translation>
    </message>
    <message>
        <source>%1 and %2 bind alike: %3 needed.</source>
        <translation>%1 und %2 binden gleich stark: %3 nötig.</translation>
    </message>
    <message>
        <source>%1 binds: %2 needed, %3 more than for %4.</source>
        <translation>%1 bindet: %2 nötig, %3 mehr, als %4 verlangt.</translation>
    </message>
    <message>
        <source>Web nodes</source>
        <translation>Webknoten</translation>
    </message>
    <message>
        <source>Load balancers</source>
        <translation>Load Balancer</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten pro Monat</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of one active and one standby.</source>
        <translation>
            <numerusform>%n Paar aus einem aktiven und einem Standby-Knoten.</numerusform>
            <numerusform>%n Paare aus je einem aktiven und einem Standby-Knoten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 down in a year; %2 nines.</source>
        <translation>%1 Ausfallzeit im Jahr; %2 Neunen.</translation>
    </message>
    <message>
        <source>The design has no availability figures.</source>
        <translation>Für den Entwurf gibt es keine Verfügbarkeitszahlen.</translation>
    </message>
    <message>
        <source>Servers only: no price for traffic is known.</source>
        <translation>Nur Server: Ein Preis für Verkehr ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Servers %1, traffic %2.</source>
        <translation>Server %1, Verkehr %2.</translation>
    </message>
    <message>
        <source>The chosen sizes have no price.</source>
        <translation>Die gewählten Größen haben keinen Preis.</translation>
    </message>
    <message>
        <source>throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>waiting time</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>the load run</source>
        <translation>der Lasttest</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n node(s) with those of the other site.</source>
        <extracomment>%1 is the pattern of the database.</extracomment>
        <translation>
            <numerusform>%1; %n Knoten mit denen des anderen Standorts.</numerusform>
            <numerusform>%1; %n Knoten mit denen des anderen Standorts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sw::ResultsPanel</name>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>The tab with the scaling steps.</extracomment>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Größen</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
</context>
<context>
    <name>sw::RetryTransport</name>
    <message>
        <source>It was stopped while waiting to try again.</source>
        <translation>Abgebrochen, während auf den nächsten Versuch gewartet wurde.</translation>
    </message>
</context>
<context>
    <name>sw::Role</name>
    <message>
        <source>load balancer</source>
        <translation>Load Balancer</translation>
    </message>
    <message>
        <source>web node</source>
        <translation>Webknoten</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>database proxy</source>
        <translation>Datenbankproxy</translation>
    </message>
    <message>
        <source>shared storage</source>
        <translation>gemeinsamer Speicher</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>object storage</source>
        <translation>Objektspeicher</translation>
    </message>
    <message>
        <source>managed load balancer</source>
        <translation>verwalteter Load Balancer</translation>
    </message>
    <message>
        <source>managed database</source>
        <translation>verwaltete Datenbank</translation>
    </message>
</context>
<context>
    <name>sw::Runner</name>
    <message>
        <source>The operation was stopped before this step.</source>
        <translation>Der Vorgang wurde vor diesem Schritt gestoppt.</translation>
    </message>
    <message>
        <source>It was so already.</source>
        <translation>War bereits so.</translation>
    </message>
    <message>
        <source>The connection was cut, and it did not take effect. %1</source>
        <translation>Die Verbindung brach ab, und es hat nicht gewirkt. %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>Das kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Settled by the operation %1.</source>
        <translation>Durch den Vorgang %1 geklärt.</translation>
    </message>
    <message>
        <source>It is meant for the cloud %1, and the connection is to %2. Connect to %1 and try again.</source>
        <translation>Dies gilt der Cloud %1, verbunden ist aber %2. Verbinden Sie sich mit %1 und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 Besides: %2</source>
        <translation>%1 Außerdem: %2</translation>
    </message>
    <message>
        <source>Taken back, but not journaled: %1</source>
        <translation>Zurückgenommen, aber nicht im Journal festgehalten: %1</translation>
    </message>
    <message>
        <source>This was not journaled: %1</source>
        <translation>Dies wurde nicht im Journal festgehalten: %1</translation>
    </message>
</context>
<context>
    <name>sw::RunningMark</name>
    <message>
        <source>mark the operation as running</source>
        <translation>den Vorgang als laufend markieren</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made; check its permissions and the free space.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden; prüfen Sie Zugriffsrechte und freien Platz.</translation>
    </message>
    <message>
        <source>The file %1 cannot be made: %2.</source>
        <translation>Die Datei %1 kann nicht angelegt werden: %2.</translation>
    </message>
    <message>
        <source>Another console is at this operation now; wait for it, or stop it there.</source>
        <translation>Eine andere Konsole bearbeitet diesen Vorgang gerade; warten Sie auf sie oder stoppen Sie ihn dort.</translation>
    </message>
</context>
<context>
    <name>sw::ScenariosModel</name>
    <message>
        <source>≠ %1</source>
        <extracomment>A choice that is another one than in the first scenario: ≠ is the sign for it.</extracomment>
        <translation>≠ %1</translation>
    </message>
    <message>
        <source>%1   ▲ +%2</source>
        <extracomment>A figure and by how much it is above that of the first scenario.</extracomment>
        <translation>%1   ▲ +%2</translation>
    </message>
    <message>
        <source>%1   ▼ −%2</source>
        <extracomment>A figure and by how much it is below that of the first scenario.</extracomment>
        <translation>%1   ▼ −%2</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Survives</source>
        <translation>Übersteht</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>Peak by</source>
        <translation>Spitze nach</translation>
    </message>
    <message>
        <source>Units of volume</source>
        <translation>Volumeneinheiten</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Web size</source>
        <translation>Webgröße</translation>
    </message>
    <message>
        <source>Balancer size</source>
        <translation>Load-Balancer-Größe</translation>
    </message>
    <message>
        <source>Database size</source>
        <translation>Datenbankgröße</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>%1 (this worksheet)</source>
        <translation>%1 (dieses Arbeitsblatt)</translation>
    </message>
</context>
<context>
    <name>sw::ScenariosView</name>
    <message>
        <source>Ed&amp;it it</source>
        <translation>Bearbe&amp;iten</translation>
    </message>
    <message>
        <source>Re&amp;move it</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Onl&amp;y differences</source>
        <translation>Nur Unters&amp;chiede</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Exchanges it with the worksheet: it comes into the fields on the left, and the worksheet takes its place here.</source>
        <translation>Tauscht es mit dem Arbeitsblatt: Es kommt in die Felder links, und das Arbeitsblatt nimmt hier seinen Platz ein.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Scenario %1 cannot be sized: %2</source>
        <translation>Szenario %1 lässt sich nicht dimensionieren: %2</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Szenario %1</translation>
    </message>
    <message>
        <source>Duplicate as &amp;scenario %1</source>
        <translation>Als Szenario %1 d&amp;uplizieren</translation>
    </message>
    <message>
        <source>▲ and ▼ say how far a figure is above or below that of the worksheet, ≠ that a choice is another. Scenarios are kept until the worksheet is closed; to keep one for good, edit it and save it as a file of its own.</source>
        <translation>▲ und ▼ sagen, wie weit eine Zahl über oder unter der des Arbeitsblatts liegt, ≠, dass eine Festlegung anders ist. Szenarien bleiben bis zum Schließen des Arbeitsblatts erhalten; um eines dauerhaft zu behalten, bearbeiten Sie es und speichern es als eigene Datei.</translation>
    </message>
    <message>
        <source>Duplicate the worksheet, go on changing it on the left, and see both side by side.</source>
        <translation>Duplizieren Sie das Arbeitsblatt, ändern Sie es links weiter, und sehen Sie beide nebeneinander.</translation>
    </message>
    <message>
        <source>duplicate the worksheet</source>
        <translation>das Arbeitsblatt duplizieren</translation>
    </message>
    <message>
        <source>edit scenario %1</source>
        <translation>Szenario %1 bearbeiten</translation>
    </message>
    <message>
        <source>remove scenario %1</source>
        <translation>Szenario %1 entfernen</translation>
    </message>
    <message>
        <source>Duplicate as a scenario</source>
        <translation>Als Szenario duplizieren</translation>
    </message>
</context>
<context>
    <name>sw::SecretDesk</name>
    <message>
        <source>No keychain answers (%1), so secrets are kept for this session only.</source>
        <translation>Es antwortet kein Schlüsselbund (%1), deshalb werden Geheimnisse nur für diese Sitzung behalten.</translation>
    </message>
</context>
<context>
    <name>sw::SecretDialog</name>
    <message>
        <source>&amp;Keep it in the keychain</source>
        <translation>Im Schlüsselbund auf&amp;bewahren</translation>
    </message>
    <message>
        <source>Log in to %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>No file holds the %1 of the cloud %2.</source>
        <translation>Keine Datei enthält den Wert „%1“ der Cloud %2.</translation>
    </message>
    <message>
        <source>&amp;Secret:</source>
        <translation>&amp;Geheimnis:</translation>
    </message>
    <message>
        <source>No keychain answers on this machine; the secret is kept for this session only.</source>
        <translation>Auf diesem Rechner antwortet kein Schlüsselbund; das Geheimnis wird nur für diese Sitzung behalten.</translation>
    </message>
</context>
<context>
    <name>sw::SectionBox</name>
    <message>
        <source>Fold %1 away</source>
        <translation>%1 einklappen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>A figure in here cannot be used yet.</source>
        <translation>Eine Angabe hier ist noch nicht verwendbar.</translation>
    </message>
</context>
<context>
    <name>sw::ServerAction</name>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Restart by power</source>
        <translation>Hart neu starten</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Größe ändern</translation>
    </message>
    <message>
        <source>Confirm the new size</source>
        <translation>Neue Größe bestätigen</translation>
    </message>
    <message>
        <source>Go back to the old size</source>
        <translation>Zur alten Größe zurückkehren</translation>
    </message>
    <message>
        <source>Rebuild from an image</source>
        <translation>Aus einem Image neu aufsetzen</translation>
    </message>
    <message>
        <source>Start in rescue mode</source>
        <translation>Im Rettungsmodus starten</translation>
    </message>
    <message>
        <source>Leave rescue mode</source>
        <translation>Rettungsmodus verlassen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>sw::ServerState</name>
    <message>
        <source>Being built</source>
        <translation>Wird erstellt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>In rescue mode</source>
        <translation>Im Rettungsmodus</translation>
    </message>
    <message>
        <source>Being resized</source>
        <translation>Größe wird geändert</translation>
    </message>
    <message>
        <source>Waiting for confirmation</source>
        <translation>Wartet auf Bestätigung</translation>
    </message>
    <message>
        <source>Going back to the old size</source>
        <translation>Kehrt zur alten Größe zurück</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>Startet neu</translation>
    </message>
    <message>
        <source>Being rebuilt</source>
        <translation>Wird neu aufgesetzt</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Ausgelagert</translation>
    </message>
    <message>
        <source>Being deleted</source>
        <translation>Wird gelöscht</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>In error</source>
        <translation>Im Fehlerzustand</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>sw::ServerStep</name>
    <message>
        <source>%1 is in the state &quot;%2&quot; (%3).</source>
        <translation>%1 hat den Status „%2“ (%3).</translation>
    </message>
    <message>
        <source>%1 is in the state &quot;%2&quot;.</source>
        <translation>%1 hat den Status „%2“.</translation>
    </message>
    <message>
        <source>%1 This cannot begin from there; look again and decide anew.</source>
        <translation>%1 Von dort aus kann dies nicht beginnen; sehen Sie erneut nach und entscheiden Sie neu.</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <translation>%1 ist verschwunden.</translation>
    </message>
    <message>
        <source>%1 does not exist any more.</source>
        <translation>%1 existiert nicht mehr.</translation>
    </message>
    <message>
        <source>The provider could not be asked: %1</source>
        <translation>Der Anbieter konnte nicht gefragt werden: %1</translation>
    </message>
    <message>
        <source>%1 Its provider has logged no such request.</source>
        <translation>%1 Der Anbieter hat keine solche Anfrage protokolliert.</translation>
    </message>
    <message>
        <source>%1 It would be so in either case, and the provider keeps no log to ask.</source>
        <translation>%1 So wäre es in beiden Fällen, und der Anbieter führt kein Protokoll, das sich fragen ließe.</translation>
    </message>
    <message>
        <source>%1 It was &quot;%2&quot; before; somebody else has changed it since.</source>
        <translation>%1 Vorher war der Status „%2“; jemand anders hat ihn seitdem geändert.</translation>
    </message>
</context>
<context>
    <name>sw::ServerVerb</name>
    <message>
        <source>read the action</source>
        <translation>die Aktion lesen</translation>
    </message>
    <message>
        <source>give --flavor one of %1</source>
        <translation>geben Sie --flavor an, eines von %1</translation>
    </message>
    <message>
        <source>the cloud has no image %1</source>
        <translation>die Cloud hat kein Image %1</translation>
    </message>
    <message>
        <source>Acts on one server: start, stop, reboot, pause, unpause, resize, confirm-resize, revert-resize, rebuild, rescue, unrescue or delete. The action is journaled and verified by looking.</source>
        <translation>Wirkt auf einen Server: start, stop, reboot, pause, unpause, resize, confirm-resize, revert-resize, rebuild, rescue, unrescue oder delete. Die Aktion wird ins Journal geschrieben und durch Nachsehen geprüft.</translation>
    </message>
    <message>
        <source>The cloud: a name of clouds.yaml, or lab.</source>
        <translation>Die Cloud: ein Name aus clouds.yaml oder lab.</translation>
    </message>
    <message>
        <source>Show what would be done, and do nothing.</source>
        <translation>Zeigen, was getan würde, und nichts tun.</translation>
    </message>
    <message>
        <source>With --preview: print the plan as JSON.</source>
        <translation>Mit --preview: den Plan als JSON ausgeben.</translation>
    </message>
    <message>
        <source>With reboot: cut the power.</source>
        <translation>Mit reboot: den Strom abschalten.</translation>
    </message>
    <message>
        <source>With resize: the new flavor&apos;s name.</source>
        <translation>Mit resize: der Name des neuen Flavors.</translation>
    </message>
    <message>
        <source>With rebuild: the image&apos;s name; its own image without it.</source>
        <translation>Mit rebuild: der Name des Images; ohne Angabe sein eigenes.</translation>
    </message>
    <message>
        <source>The journal file.</source>
        <translation>Die Journaldatei.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of %2</source>
        <translation>„%1“ ist keines von %2</translation>
    </message>
</context>
<context>
    <name>sw::Session</name>
    <message>
        <source>Starting the lab.</source>
        <translation>Das Labor wird gestartet.</translation>
    </message>
    <message>
        <source>the lab</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>The lab runs.</source>
        <translation>Das Labor läuft.</translation>
    </message>
    <message>
        <source>look at the cloud %1</source>
        <translation>die Cloud %1 abfragen</translation>
    </message>
</context>
<context>
    <name>sw::Settling</name>
    <message>
        <source>%1 (cloud %2, submitted %3)</source>
        <translation>%1 (Cloud %2, eingereicht %3)</translation>
    </message>
    <message>
        <source>Nothing is unfinished.</source>
        <translation>Nichts ist unvollendet.</translation>
    </message>
    <message>
        <source>settle &quot;%1&quot;</source>
        <translation>„%1“ klären</translation>
    </message>
    <message>
        <source>It is not unfinished: it is over, or another console is at it. See: seaworthy journal list</source>
        <translation>Der Vorgang ist nicht unvollendet: Er ist beendet, oder eine andere Konsole arbeitet daran. Siehe: seaworthy journal list</translation>
    </message>
</context>
<context>
    <name>sw::Sheet</name>
    <message>
        <source>one of its operators has %1 operands instead of %2</source>
        <translation>einer ihrer Operatoren hat %1 Operanden statt %2</translation>
    </message>
    <message>
        <source>one of its operators has no operands</source>
        <translation>einer ihrer Operatoren hat keine Operanden</translation>
    </message>
    <message>
        <source>one of its constants is not a finite number</source>
        <translation>eine ihrer Konstanten ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>it names the line &quot;%1&quot;, which does not stand before it</source>
        <translation>sie nennt die Zeile „%1“, die nicht vor ihr steht</translation>
    </message>
    <message>
        <source>there is another line with this key before it</source>
        <translation>eine Zeile mit diesem Schlüssel steht schon davor</translation>
    </message>
    <message>
        <source>its figure is not a finite number</source>
        <translation>ihre Angabe ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>Mbit/s</source>
        <extracomment>Unit: 10^6 bits each second</extracomment>
        <translation>Mbit/s</translation>
    </message>
    <message>
        <source>GB</source>
        <extracomment>Unit: gigabyte</extracomment>
        <translation>GB</translation>
    </message>
    <message>
        <source>MB</source>
        <extracomment>Unit: megabyte</extracomment>
        <translation>MB</translation>
    </message>
    <message>
        <source>KB</source>
        <extracomment>Unit: kilobyte</extracomment>
        <translation>KB</translation>
    </message>
    <message>
        <source>s</source>
        <extracomment>Unit: second</extracomment>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>Unit: minute</extracomment>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <extracomment>Unit: hour</extracomment>
        <translation>h</translation>
    </message>
    <message>
        <source>months</source>
        <extracomment>Unit after a number</extracomment>
        <translation>Monate</translation>
    </message>
    <message>
        <source>per second</source>
        <extracomment>Unit after a number, as in 12 requests per second</extracomment>
        <translation>pro Sekunde</translation>
    </message>
    <message>
        <source>erlang</source>
        <extracomment>Unit of the load on a queue: work that goes on at the same time</extracomment>
        <translation>Erlang</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>Gleichzeitigkeit</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>Load balancers</source>
        <translation>Load Balancer</translation>
    </message>
    <message>
        <source>Web tier</source>
        <translation>Webschicht</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>check the calculation</source>
        <translation>die Rechnung prüfen</translation>
    </message>
    <message>
        <source>line %1 has the key &quot;%2&quot;; a key is letters, digits and dots</source>
        <translation>Zeile %1 hat den Schlüssel „%2“; ein Schlüssel besteht aus Buchstaben, Ziffern und Punkten</translation>
    </message>
    <message>
        <source>line %1, &quot;%2&quot;: %3</source>
        <extracomment>%1 is a number, %2 the key of a line, %3 what is wrong with it</extracomment>
        <translation>Zeile %1, „%2“: %3</translation>
    </message>
</context>
<context>
    <name>sw::SiteGet</name>
    <message>
        <source>It was stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>Es kam nicht rechtzeitig eine Antwort.</translation>
    </message>
    <message>
        <source>What it answered is not HTTP.</source>
        <translation>Die Antwort ist kein HTTP.</translation>
    </message>
    <message>
        <source>ask %1</source>
        <translation>%1 fragen</translation>
    </message>
</context>
<context>
    <name>sw::SizesView</name>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Web nodes</source>
        <translation>Webknoten</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten pro Monat</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Sizes of server</source>
        <translation>Servergrößen</translation>
    </message>
    <message>
        <source>U&amp;se this size for the web tier</source>
        <translation>Diese Größe für die Webs&amp;chicht verwenden</translation>
    </message>
    <message>
        <source>Use the c&amp;heapest</source>
        <translation>Die günstigste neh&amp;men</translation>
    </message>
    <message>
        <source>cheapest</source>
        <translation>günstigste</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>The worksheet&apos;s catalogue is not on this machine. Choose another one under Design to compare sizes.</source>
        <translation>Der Katalog des Arbeitsblatts ist nicht auf diesem Rechner. Wählen Sie unter „Entwurf“ einen anderen, um Größen zu vergleichen.</translation>
    </message>
    <message>
        <source>%1 has no prices: the sizes are compared by their number only.</source>
        <translation>%1 hat keine Preise: Die Größen werden nur nach der Zahl der Knoten verglichen.</translation>
    </message>
    <message>
        <source>Each size of %1 as the size of the web nodes, the cheapest first.</source>
        <translation>Jede Größe aus %1 als Größe der Webknoten, die günstigste zuerst.</translation>
    </message>
    <message>
        <source>use %1 for the web tier</source>
        <translation>%1 für die Webschicht verwenden</translation>
    </message>
</context>
<context>
    <name>sw::Sizing</name>
    <message>
        <source>From the measured requests.</source>
        <translation>Aus den gemessenen Anfragen.</translation>
    </message>
    <message>
        <source>From the arriving visits.</source>
        <translation>Aus den ankommenden Besuchen.</translation>
    </message>
    <message>
        <source>From the throughput and the size of a request.</source>
        <translation>Aus dem Durchsatz und der Größe einer Anfrage.</translation>
    </message>
    <message>
        <source>Requests at the peak</source>
        <translation>Anfragen zur Spitze</translation>
    </message>
    <message>
        <source>Requests with headroom</source>
        <translation>Anfragen mit Reserve</translation>
    </message>
    <message>
        <source>Pages at the peak</source>
        <translation>Seiten zur Spitze</translation>
    </message>
    <message>
        <source>Visits at the peak</source>
        <translation>Besuche zur Spitze</translation>
    </message>
    <message>
        <source>Requests in work at the peak</source>
        <translation>Anfragen in Arbeit zur Spitze</translation>
    </message>
    <message>
        <source>Little&apos;s law: requests a second × seconds of one.</source>
        <translation>Littles Gesetz: Anfragen pro Sekunde × Sekunden einer Anfrage.</translation>
    </message>
    <message>
        <source>Requests in work with headroom</source>
        <translation>Anfragen in Arbeit mit Reserve</translation>
    </message>
    <message>
        <source>Requests at once in the RAM at hand</source>
        <translation>Gleichzeitige Anfragen im vorhandenen RAM</translation>
    </message>
    <message>
        <source>The classic form, without the time of a request: so many at once, not so many a second.</source>
        <translation>Die klassische Form, ohne die Zeit einer Anfrage: so viele gleichzeitig, nicht so viele pro Sekunde.</translation>
    </message>
    <message>
        <source>Requests that the RAM at hand carries</source>
        <translation>Anfragen, die der vorhandene RAM trägt</translation>
    </message>
    <message>
        <source>Pages that the RAM at hand carries</source>
        <translation>Seiten, die der vorhandene RAM trägt</translation>
    </message>
    <message>
        <source>Weight of a page</source>
        <translation>Gewicht einer Seite</translation>
    </message>
    <message>
        <source>Web RAM for the load with headroom</source>
        <translation>Web-RAM für die Last mit Reserve</translation>
    </message>
    <message>
        <source>Availability of a node&apos;s hardware</source>
        <translation>Verfügbarkeit der Hardware eines Knotens</translation>
    </message>
    <message>
        <source>Availability of a node&apos;s software</source>
        <translation>Verfügbarkeit der Software eines Knotens</translation>
    </message>
    <message>
        <source>Availability of a node</source>
        <translation>Verfügbarkeit eines Knotens</translation>
    </message>
    <message>
        <source>Both must work: in series.</source>
        <translation>Beide müssen arbeiten: in Reihe.</translation>
    </message>
    <message>
        <source>Failures of a node in an hour</source>
        <translation>Ausfälle eines Knotens pro Stunde</translation>
    </message>
    <message>
        <source>Repairs of a failed node in an hour</source>
        <translation>Reparaturen eines ausgefallenen Knotens pro Stunde</translation>
    </message>
    <message>
        <source>Availability of the site&apos;s connection</source>
        <translation>Verfügbarkeit des Anschlusses der Website</translation>
    </message>
    <message>
        <source>Availability of a zone</source>
        <translation>Verfügbarkeit einer Zone</translation>
    </message>
    <message>
        <source>Availability of a site</source>
        <translation>Verfügbarkeit eines Standorts</translation>
    </message>
    <message>
        <source>Availability of the managed database</source>
        <translation>Verfügbarkeit der verwalteten Datenbank</translation>
    </message>
    <message>
        <source>Time not spent moving the address</source>
        <translation>Nicht mit dem Umzug der Adresse verbrachte Zeit</translation>
    </message>
    <message>
        <source>Time not spent switching the primary</source>
        <translation>Nicht mit dem Wechsel des Primary verbrachte Zeit</translation>
    </message>
    <message>
        <source>Part of a site&apos;s outage that the second site serves</source>
        <translation>Vom zweiten Standort bedienter Ausfallanteil</translation>
    </message>
    <message>
        <source>Downtime a year</source>
        <translation>Ausfallzeit im Jahr</translation>
    </message>
    <message>
        <source>Of 365 days.</source>
        <translation>Von 365 Tagen.</translation>
    </message>
    <message>
        <source>Nines of availability</source>
        <translation>Neunen der Verfügbarkeit</translation>
    </message>
    <message>
        <source>Load balancer pairs</source>
        <translation>Load-Balancer-Paare</translation>
    </message>
    <message>
        <source>Load balancers</source>
        <translation>Load Balancer</translation>
    </message>
    <message>
        <source>The cloud&apos;s own load balancer stands in each zone instead.</source>
        <translation>Stattdessen steht in jeder Zone der Load Balancer der Cloud.</translation>
    </message>
    <message>
        <source>The limit of a pair is not known.</source>
        <translation>Das Limit eines Paars ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The catalogue has no network limit for this size.</source>
        <translation>Der Katalog hat für diese Größe kein Netzwerklimit.</translation>
    </message>
    <message>
        <source>Little&apos;s law: users = arrivals × duration of a visit.</source>
        <translation>Littles Gesetz: Nutzer = Ankünfte × Besuchsdauer.</translation>
    </message>
    <message>
        <source>Concurrent users</source>
        <translation>Gleichzeitige Nutzer</translation>
    </message>
    <message>
        <source>Arriving visits</source>
        <translation>Ankommende Besuche</translation>
    </message>
    <message>
        <source>Duration of a visit</source>
        <translation>Besuchsdauer</translation>
    </message>
    <message>
        <source>Mean over peak</source>
        <translation>Mittel zur Spitze</translation>
    </message>
    <message>
        <source>From the month&apos;s volume and the peak.</source>
        <translation>Aus dem Monatsvolumen und der Spitze.</translation>
    </message>
    <message>
        <source>Volume of a month</source>
        <translation>Monatsvolumen</translation>
    </message>
    <message>
        <source>Outbound traffic a month</source>
        <translation>Ausgehender Verkehr pro Monat</translation>
    </message>
    <message>
        <source>Cost of 1,000 pages</source>
        <translation>Kosten für 1.000 Seiten</translation>
    </message>
    <message>
        <source>Cost of a visit</source>
        <translation>Kosten eines Besuchs</translation>
    </message>
    <message>
        <source>A web node a month</source>
        <translation>Ein Webknoten pro Monat</translation>
    </message>
    <message>
        <source>Servers an hour</source>
        <translation>Server pro Stunde</translation>
    </message>
    <message>
        <source>Any node takes any role, so all are of the largest size.</source>
        <translation>Jeder Knoten übernimmt jede Rolle, daher haben alle die größte Größe.</translation>
    </message>
    <message>
        <source>Database proxies are of the load balancers&apos; size, shared storage of the databases&apos;.</source>
        <translation>Datenbankproxys haben die Größe der Load Balancer, der gemeinsame Speicher die der Datenbanken.</translation>
    </message>
    <message>
        <source>Servers a month</source>
        <translation>Server pro Monat</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten pro Monat</translation>
    </message>
    <message>
        <source>Database nodes</source>
        <translation>Datenbankknoten</translation>
    </message>
    <message>
        <source>Database replicas</source>
        <translation>Datenbankreplikate</translation>
    </message>
    <message>
        <source>Database nodes for the reads</source>
        <translation>Datenbankknoten für das Lesen</translation>
    </message>
    <message>
        <source>The load of the database is not known.</source>
        <translation>Die Last der Datenbank ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Queries with headroom</source>
        <translation>Abfragen mit Reserve</translation>
    </message>
    <message>
        <source>Writes with headroom</source>
        <translation>Schreibvorgänge mit Reserve</translation>
    </message>
    <message>
        <source>Each of them carries out every write too.</source>
        <translation>Jeder von ihnen führt auch jeden Schreibvorgang aus.</translation>
    </message>
    <message>
        <source>A primary and a replica that can take its place.</source>
        <translation>Ein Primary und ein Replikat, das an seine Stelle treten kann.</translation>
    </message>
    <message>
        <source>A primary and replicas for the reads, with so many spare as survival asks for: any replica can become the primary.</source>
        <translation>Ein Primary und Replikate für das Lesen, mit so vielen Reserveknoten, wie das Überstehen verlangt: Jedes Replikat kann zum Primary werden.</translation>
    </message>
    <message>
        <source>Two primaries, of which one takes the writes, and replicas for the reads.</source>
        <translation>Zwei Primarys, von denen einer die Schreibvorgänge annimmt, und Replikate für das Lesen.</translation>
    </message>
    <message>
        <source>A pair with a replicated disk; a third node stands at the second site.</source>
        <translation>Ein Paar mit replizierter Festplatte; ein dritter Knoten steht am zweiten Standort.</translation>
    </message>
    <message>
        <source>The cloud&apos;s own database, in two zones.</source>
        <translation>Die Datenbank der Cloud selbst, in zwei Zonen.</translation>
    </message>
    <message>
        <source>Database proxies</source>
        <translation>Datenbankproxys</translation>
    </message>
    <message>
        <source>Database nodes at the second site</source>
        <translation>Datenbankknoten am zweiten Standort</translation>
    </message>
    <message>
        <source>Nodes of the shared storage</source>
        <translation>Knoten des gemeinsamen Speichers</translation>
    </message>
    <message>
        <source>The other balancer pairs</source>
        <translation>Die übrigen Load-Balancer-Paare</translation>
    </message>
    <message>
        <source>The move of the address</source>
        <translation>Der Umzug der Adresse</translation>
    </message>
    <message>
        <source>The switch of the primary</source>
        <translation>Der Wechsel des Primary</translation>
    </message>
    <message>
        <source>The switch to the second site</source>
        <translation>Der Wechsel zum zweiten Standort</translation>
    </message>
    <message>
        <source>Managed database</source>
        <translation>Verwaltete Datenbank</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Database primaries</source>
        <translation>Datenbank-Primarys</translation>
    </message>
    <message>
        <source>Connection of the site</source>
        <translation>Anschluss der Website</translation>
    </message>
    <message>
        <source>Managed load balancer</source>
        <translation>Verwalteter Load Balancer</translation>
    </message>
    <message>
        <source>Web nodes</source>
        <translation>Webknoten</translation>
    </message>
    <message>
        <source>Shared storage</source>
        <translation>Gemeinsamer Speicher</translation>
    </message>
    <message>
        <source>Nodes of any role</source>
        <translation>Knoten beliebiger Rolle</translation>
    </message>
    <message>
        <source>Connection of the second site</source>
        <translation>Anschluss des zweiten Standorts</translation>
    </message>
    <message>
        <source>Replica at the second site</source>
        <translation>Replikat am zweiten Standort</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message numerus="yes">
        <source>The nodes of each tier are spread over %n zone(s).</source>
        <translation>
            <numerusform>Die Knoten jeder Schicht stehen in %n Zone.</numerusform>
            <numerusform>Die Knoten jeder Schicht sind auf %n Zonen verteilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>All nodes stand in one zone: its power, its cooling or a fire takes all of them.</source>
        <translation>Alle Knoten stehen in einer Zone: Ihr Strom, ihre Kühlung oder ein Brand trifft alle.</translation>
    </message>
    <message>
        <source>The web nodes of the other zones carry the peak when one is lost.</source>
        <translation>Fällt eine Zone aus, tragen die Webknoten der übrigen die Spitze.</translation>
    </message>
    <message>
        <source>With a zone lost at the peak, the web nodes that remain may be too few.</source>
        <translation>Fällt zur Spitze eine Zone aus, sind die verbleibenden Webknoten möglicherweise zu wenige.</translation>
    </message>
    <message>
        <source>A second site takes over when the first one is lost.</source>
        <translation>Ein zweiter Standort übernimmt, wenn der erste ausfällt.</translation>
    </message>
    <message>
        <source>The loss of the site ends the service: there is no second one.</source>
        <translation>Der Ausfall des Standorts beendet den Dienst: Es gibt keinen zweiten.</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>The web tier has no spare node.</source>
        <translation>Die Webschicht hat keinen Reserveknoten.</translation>
    </message>
    <message>
        <source>The web tier has so many spare nodes that %1 remain after the loss.</source>
        <translation>Die Webschicht hat so viele Reserveknoten, dass nach dem Ausfall %1 bleiben.</translation>
    </message>
    <message>
        <source>The cloud&apos;s load balancer stands in each zone.</source>
        <translation>Der Load Balancer der Cloud steht in jeder Zone.</translation>
    </message>
    <message>
        <source>Each load balancer has a partner that takes over its address.</source>
        <translation>Jeder Load Balancer hat einen Partner, der seine Adresse übernimmt.</translation>
    </message>
    <message>
        <source>Any node can take the role of any other.</source>
        <translation>Jeder Knoten kann die Rolle jedes anderen übernehmen.</translation>
    </message>
    <message>
        <source>%1 is a single point of failure.</source>
        <translation>%1 ist ein Single Point of Failure.</translation>
    </message>
    <message>
        <source>The time between hardware failures is not measured.</source>
        <translation>Die Zeit zwischen Hardwareausfällen ist nicht gemessen.</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Health checks take a node out of service when its software fails.</source>
        <translation>Health-Checks nehmen einen Knoten aus dem Dienst, wenn seine Software versagt.</translation>
    </message>
    <message>
        <source>%1 of the failures are taken to fail over without a person.</source>
        <translation>Für %1 der Ausfälle ist ein Failover ohne einen Menschen angenommen.</translation>
    </message>
    <message>
        <source>How many failures fail over by themselves is not measured: run drills.</source>
        <translation>Wie viele Ausfälle selbsttätig umgeschaltet werden, ist nicht gemessen: Führen Sie Übungen durch.</translation>
    </message>
    <message>
        <source>The failover of the database is not measured by a drill.</source>
        <translation>Der Failover der Datenbank ist nicht durch eine Übung gemessen.</translation>
    </message>
    <message>
        <source>All nodes run the same release: a fault in it is on all of them. Roll out in steps, with a way back.</source>
        <translation>Alle Knoten betreiben dieselbe Version: Ein Fehler darin ist auf allen. Rollen Sie schrittweise aus, mit einem Weg zurück.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Two primaries have the same data, and replicas besides.</source>
        <translation>Zwei Primarys haben dieselben Daten, dazu kommen Replikate.</translation>
    </message>
    <message>
        <source>Writes that reach both primaries at once can contradict each other: keep to one write port.</source>
        <translation>Schreibvorgänge, die beide Primarys gleichzeitig erreichen, können einander widersprechen: Bleiben Sie bei einem Schreibport.</translation>
    </message>
    <message>
        <source>Each block is on the disks of two nodes before a write is confirmed, and on a third node at another site.</source>
        <translation>Jeder Block ist auf den Festplatten zweier Knoten, bevor ein Schreibvorgang bestätigt wird, und auf einem dritten Knoten an einem anderen Standort.</translation>
    </message>
    <message>
        <source>What damages the file system on one disk damages its copy too.</source>
        <translation>Was das Dateisystem auf einer Festplatte beschädigt, beschädigt auch seine Kopie.</translation>
    </message>
    <message>
        <source>The cloud keeps a copy in another zone and switches to it.</source>
        <translation>Die Cloud hält eine Kopie in einer anderen Zone und schaltet auf sie um.</translation>
    </message>
    <message>
        <source>The copies are in the hands of one provider: keep a backup elsewhere.</source>
        <translation>Die Kopien sind in der Hand eines Anbieters: Halten Sie anderswo ein Backup.</translation>
    </message>
    <message>
        <source>Snapshots go to object storage, and a replica stands at the second site.</source>
        <translation>Snapshots gehen in den Objektspeicher, und ein Replikat steht am zweiten Standort.</translation>
    </message>
    <message>
        <source>A copy is no backup: a wrong deletion is copied too. Keep snapshots outside, and restore one now and then.</source>
        <translation>Eine Kopie ist kein Backup: Eine falsche Löschung wird mitkopiert. Halten Sie Snapshots außerhalb, und stellen Sie ab und zu einen wieder her.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>DNS leads the clients to load balancers in several zones.</source>
        <translation>DNS führt die Clients zu Load Balancern in mehreren Zonen.</translation>
    </message>
    <message>
        <source>The site&apos;s address moves to the other load balancer in %1.</source>
        <translation>Die Adresse der Website wechselt in %1 zum anderen Load Balancer.</translation>
    </message>
    <message>
        <source>The failover of the load balancers is not measured by a drill.</source>
        <translation>Der Failover der Load Balancer ist nicht durch eine Übung gemessen.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of load balancers share the clients by DNS.</source>
        <translation>
            <numerusform>%n Load-Balancer-Paar bedient die Clients über DNS.</numerusform>
            <numerusform>%n Load-Balancer-Paare teilen sich die Clients über DNS.</numerusform>
        </translation>
    </message>
    <message>
        <source>When both balancers of a pair fail, its share of the clients waits for DNS.</source>
        <translation>Fallen beide Load Balancer eines Paars aus, wartet dessen Anteil der Clients auf DNS.</translation>
    </message>
    <message>
        <source>The second site has a connection of its own.</source>
        <translation>Der zweite Standort hat einen eigenen Anschluss.</translation>
    </message>
    <message>
        <source>The site&apos;s connection to its clients is one: let two providers carry it.</source>
        <translation>Die Website hat nur einen Anschluss zu ihren Clients: Lassen Sie ihn von zwei Anbietern tragen.</translation>
    </message>
    <message>
        <source>the catalogue&apos;s size &quot;%1&quot;</source>
        <translation>Größe „%1“ des Katalogs</translation>
    </message>
    <message>
        <source>the catalogue&apos;s size &quot;%1&quot; (%2)</source>
        <translation>Größe „%1“ des Katalogs (%2)</translation>
    </message>
    <message>
        <source>Mbit in a GB</source>
        <translation>Mbit in einem GB</translation>
    </message>
    <message>
        <source>1 GB = 1,024 MB, as capacity practice has it</source>
        <translation>1 GB = 1.024 MB, wie in der Kapazitätspraxis üblich</translation>
    </message>
    <message>
        <source>1 GB = 1,000 MB, by choice</source>
        <translation>1 GB = 1.000 MB, so gewählt</translation>
    </message>
    <message>
        <source>KB in an MB</source>
        <translation>KB in einem MB</translation>
    </message>
    <message>
        <source>1 MB = 1,024 KB, as capacity practice has it</source>
        <translation>1 MB = 1.024 KB, wie in der Kapazitätspraxis üblich</translation>
    </message>
    <message>
        <source>1 MB = 1,000 KB, by choice</source>
        <translation>1 MB = 1.000 KB, so gewählt</translation>
    </message>
    <message>
        <source>the survival that the worksheet asks for: %1</source>
        <translation>was das Arbeitsblatt zu überstehen verlangt: %1</translation>
    </message>
    <message>
        <source>Survives any one node (1: yes)</source>
        <translation>Übersteht den Ausfall eines Knotens (1: ja)</translation>
    </message>
    <message>
        <source>Survives any one zone (1: yes)</source>
        <translation>Übersteht den Ausfall einer Zone (1: ja)</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>the worksheet&apos;s choice</source>
        <translation>Festlegung des Arbeitsblatts</translation>
    </message>
    <message>
        <source>Price of a web node, %1</source>
        <translation>Preis eines Webknotens, %1</translation>
    </message>
    <message>
        <source>Price of a load balancer, %1</source>
        <translation>Preis eines Load Balancers, %1</translation>
    </message>
    <message>
        <source>Price of a database node, %1</source>
        <translation>Preis eines Datenbankknotens, %1</translation>
    </message>
    <message>
        <source>size the worksheet</source>
        <translation>das Arbeitsblatt dimensionieren</translation>
    </message>
    <message>
        <source>There is no input &quot;%1&quot;. Take it out of the worksheet.</source>
        <translation>Es gibt keine Eingabe „%1“. Nehmen Sie sie aus dem Arbeitsblatt.</translation>
    </message>
    <message>
        <source>A drill measured &quot;%1&quot;, which is not an input of availability. Take it out of the worksheet.</source>
        <translation>Eine Übung hat „%1“ gemessen, was keine Eingabe der Verfügbarkeit ist. Nehmen Sie es aus dem Arbeitsblatt.</translation>
    </message>
    <message>
        <source>The server size &quot;%1&quot; has %2 that is negative or no number. Choose another size, or correct the catalogue.</source>
        <translation>Die Servergröße „%1“ hat eine Angabe, die negativ oder keine Zahl ist: %2. Wählen Sie eine andere Größe, oder berichtigen Sie den Katalog.</translation>
    </message>
    <message>
        <source>a memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>a network limit</source>
        <translation>Netzwerklimit</translation>
    </message>
    <message>
        <source>a price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>The worksheet has %1 zones. Give 1 to %2.</source>
        <translation>Das Arbeitsblatt hat %1 Zonen. Geben Sie 1 bis %2 an.</translation>
    </message>
    <message>
        <source>One zone cannot survive the loss of any one zone. Give at least two zones, or ask for the survival of any one node.</source>
        <translation>Eine einzige Zone kann nicht den Ausfall einer Zone überstehen. Geben Sie mindestens zwei Zonen an, oder verlangen Sie, dass der Ausfall eines Knotens überstanden wird.</translation>
    </message>
    <message>
        <source>A point of the load run has %1 nodes and %2 requests a second. Give 1 to %3 nodes, and more than 0 requests.</source>
        <translation>Ein Messpunkt des Lasttests hat %1 Knoten und %2 Anfragen pro Sekunde. Geben Sie 1 bis %3 Knoten an und mehr als 0 Anfragen.</translation>
    </message>
    <message>
        <source>There is no figure for the peak. Give %1, %2 or %3, or concurrent users with the duration and the volume of a visit.</source>
        <translation>Für die Spitze gibt es keine Angabe. Geben Sie %1, %2 oder %3 an, oder gleichzeitige Nutzer mit Dauer und Volumen eines Besuchs.</translation>
    </message>
    <message>
        <source>The peak is to be found by %1, but there are no figures for it. Give %2, or choose another method.</source>
        <translation>Die Spitze soll nach %1 ermittelt werden, aber dafür gibt es keine Zahlen. Geben Sie %2 an, oder wählen Sie eine andere Methode.</translation>
    </message>
    <message>
        <source>A request of %1 MB does not fit into a web node: of %2 MB it keeps %3 MB for itself. Choose a larger size, or correct %4 or %5.</source>
        <translation>Eine Anfrage von %1 MB passt nicht in einen Webknoten: Von %2 MB behält er %3 MB für sich. Wählen Sie eine größere Größe, oder berichtigen Sie %4 oder %5.</translation>
    </message>
    <message>
        <source>%1 is 0, so the requests cannot be found from the throughput. Give more than 0, or leave it empty.</source>
        <translation>%1 ist 0, daher lassen sich die Anfragen nicht aus dem Durchsatz ermitteln. Geben Sie mehr als 0 an, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>There is nothing to size the web tier by. Give %1 or choose a size with a network limit, or give %2 and %3 with the load.</source>
        <translation>Es gibt nichts, wonach sich die Webschicht dimensionieren ließe. Geben Sie %1 an oder wählen Sie eine Größe mit Netzwerklimit, oder geben Sie %2 und %3 mit der Last an.</translation>
    </message>
    <message>
        <source>%1 (%2) comes out as no finite number. Look for a figure in the wrong unit.</source>
        <translation>%1 (%2) ergibt keine endliche Zahl. Suchen Sie nach einer Angabe in der falschen Einheit.</translation>
    </message>
    <message>
        <source>By the load run no number of web nodes carries %1 requests a second (%2): %3 of them carry %4. Find what they wait for, or correct the load.</source>
        <translation>Laut Lasttest trägt keine Anzahl von Webknoten %1 Anfragen pro Sekunde (%2): %3 Knoten tragen %4. Finden Sie heraus, worauf sie warten, oder berichtigen Sie die Last.</translation>
    </message>
    <message>
        <source>%1 (%2) comes out as %3; no more than %4 are accepted. Look for a figure in the wrong unit, or choose a larger size.</source>
        <translation>%1 (%2) ergibt %3; angenommen werden höchstens %4. Suchen Sie nach einer Angabe in der falschen Einheit, oder wählen Sie eine größere Größe.</translation>
    </message>
    <message>
        <source>The methods for the peak differ by more than twice: %1 gives %2, %3 gives %4. The sizing takes %5; find out which figure is wrong, or what it measures.</source>
        <translation>Die Methoden für die Spitze weichen um mehr als das Doppelte ab: %1 ergibt %2, %3 ergibt %4. Die Dimensionierung nimmt: %5; finden Sie heraus, welche Angabe falsch ist oder was sie misst.</translation>
    </message>
    <message>
        <source>The month&apos;s volume gives a mean over day and night. A peak is often several times as high: measure one, or give the busiest day.</source>
        <translation>Das Monatsvolumen ergibt ein Mittel über Tag und Nacht. Eine Spitze ist oft um ein Mehrfaches höher: Messen Sie eine, oder geben Sie den stärksten Tag an.</translation>
    </message>
    <message>
        <source>The month&apos;s volume is worked out exactly. For 2 TB that is 6.26 Mbit/s; the classic worked example prints 6.24 because it rounds at each step.</source>
        <translation>Das Monatsvolumen wird exakt gerechnet. Für 2 TB sind das 6,26 Mbit/s; das klassische Rechenbeispiel druckt 6,24, weil es bei jedem Schritt rundet.</translation>
    </message>
    <message>
        <source>The throughput by concurrent users holds only for visits of %1; half the duration gives twice the throughput.</source>
        <translation>Der Durchsatz nach gleichzeitigen Nutzern gilt nur für Besuche von %1; die halbe Dauer ergibt den doppelten Durchsatz.</translation>
    </message>
    <message>
        <source>Little&apos;s law does not hold between %1 (%2), %3 (%4) and %5 (%6): the arrivals times the duration are %7 users. Leave one of them out, and it follows from the others.</source>
        <translation>Littles Gesetz gilt nicht zwischen %1 (%2), %3 (%4) und %5 (%6): Ankünfte mal Dauer ergeben %7 Nutzer. Lassen Sie eine der Angaben weg, dann folgt sie aus den anderen.</translation>
    </message>
    <message>
        <source>A headroom of %1 is below the advised 30 to 40 %: the site has little left for what no figure foresees.</source>
        <translation>Eine Reserve von %1 liegt unter den empfohlenen 30 bis 40 %: Der Website bleibt wenig für das, was keine Zahl vorhersieht.</translation>
    </message>
    <message>
        <source>A headroom of %1 is above the advised 30 to 40 %: what it buys is idle at the peak.</source>
        <translation>Eine Reserve von %1 liegt über den empfohlenen 30 bis 40 %: Was sie kauft, ist zur Spitze untätig.</translation>
    </message>
    <message>
        <source>The classic form divides memory by the weight of a request and leaves the time out: it is a number at once, not a number a second.</source>
        <translation>Die klassische Form teilt den Arbeitsspeicher durch das Gewicht einer Anfrage und lässt die Zeit weg: Sie ist eine gleichzeitige Anzahl, keine Anzahl pro Sekunde.</translation>
    </message>
    <message>
        <source>Neither memory nor waiting could be checked: for that give the RAM and the service time of a request, and the requests at the peak or the volume of one.</source>
        <translation>Weder Arbeitsspeicher noch Wartezeit ließen sich prüfen: Geben Sie dafür RAM und Bedienzeit einer Anfrage an sowie die Anfragen zur Spitze oder das Volumen einer Anfrage.</translation>
    </message>
    <message>
        <source>A web node is given %1 workers, but its memory has room for %2 requests: with all of them busy it runs out of memory.</source>
        <translation>Ein Webknoten hat laut Angabe %1 Worker, aber in seinen Arbeitsspeicher passen %2 Anfragen: Sind alle beschäftigt, geht ihm der Arbeitsspeicher aus.</translation>
    </message>
    <message>
        <source>The load run is not used: the requests at the peak are not known. Give them, or the volume of a request.</source>
        <translation>Der Lasttest wird nicht verwendet: Die Anfragen zur Spitze sind nicht bekannt. Geben Sie sie an oder das Volumen einer Anfrage.</translation>
    </message>
    <message>
        <source>By the load run no number of web nodes carries %1: the most is %2, with %3 nodes. More nodes make it slower; find what they wait for.</source>
        <translation>Laut Lasttest trägt keine Anzahl von Webknoten %1: Das Höchste ist %2, mit %3 Knoten. Mehr Knoten machen es langsamer; finden Sie heraus, worauf sie warten.</translation>
    </message>
    <message>
        <source>The load run reached %1 nodes and the sizing asks for %2: beyond what was measured the curve is a guess.</source>
        <translation>Der Lasttest reichte bis %1 Knoten, und die Dimensionierung verlangt %2: Jenseits des Gemessenen ist die Kurve geraten.</translation>
    </message>
    <message>
        <source>The database is not sized by its load: for that give the queries in a request and the queries that a database node carries.</source>
        <translation>Die Datenbank ist nicht nach ihrer Last dimensioniert: Geben Sie dafür die Abfragen pro Anfrage an und die Abfragen, die ein Datenbankknoten trägt.</translation>
    </message>
    <message>
        <source>One database node carries %1 queries a second, and %2 writes are wanted: no number of replicas helps, for each of them carries out every write. Choose a larger size, or divide the data.</source>
        <translation>Ein Datenbankknoten trägt %1 Abfragen pro Sekunde, und %2 Schreibvorgänge sind verlangt: Keine Anzahl von Replikaten hilft, denn jedes führt jeden Schreibvorgang aus. Wählen Sie eine größere Größe, oder teilen Sie die Daten auf.</translation>
    </message>
    <message>
        <source>One database node carries %1, and %2 are wanted, but with &quot;%3&quot; one node answers all of them. Choose a pattern with read replicas, or a larger size.</source>
        <translation>Ein Datenbankknoten trägt %1, und %2 sind verlangt, aber bei „%3“ beantwortet ein Knoten alle. Wählen Sie ein Muster mit Lesereplikaten oder eine größere Größe.</translation>
    </message>
    <message>
        <source>The web tier survives no loss: when a node fails at the peak, the headroom is used up or the site is overloaded.</source>
        <translation>Die Webschicht übersteht keinen Ausfall: Fällt zur Spitze ein Knoten aus, ist die Reserve aufgebraucht oder die Website überlastet.</translation>
    </message>
    <message>
        <source>Everything stands in one zone, and the loss of the zone takes the site.</source>
        <translation>Alles steht in einer Zone, und der Ausfall der Zone nimmt die Website mit.</translation>
    </message>
    <message>
        <source>The second site has the data and nothing else: its balancers and web nodes must be started within the time of the failover, %1. Prove that by a drill.</source>
        <translation>Der zweite Standort hat die Daten und sonst nichts: Seine Load Balancer und Webknoten müssen innerhalb der Failover-Zeit von %1 gestartet werden. Beweisen Sie das durch eine Übung.</translation>
    </message>
    <message>
        <source>The price of the cloud&apos;s load balancer is not among the costs: the catalogue has none.</source>
        <translation>Der Preis des Load Balancers der Cloud ist nicht in den Kosten enthalten: Der Katalog hat keinen.</translation>
    </message>
    <message>
        <source>A managed database is priced as two servers of its size; the cloud&apos;s own price may differ.</source>
        <translation>Eine verwaltete Datenbank ist wie zwei Server ihrer Größe berechnet; der Preis der Cloud kann abweichen.</translation>
    </message>
    <message>
        <source>The limit of a load balancer pair is not known, so one pair is taken: give it, or choose a size with a network limit.</source>
        <translation>Das Limit eines Load-Balancer-Paars ist nicht bekannt, daher ist ein Paar angenommen: Geben Sie es an, oder wählen Sie eine Größe mit Netzwerklimit.</translation>
    </message>
    <message>
        <source>The network limit of &quot;%1&quot; is not documented: %2. Measure it before relying on it.</source>
        <translation>Das Netzwerklimit von „%1“ ist nicht dokumentiert: %2. Messen Sie es, bevor Sie sich darauf verlassen.</translation>
    </message>
    <message>
        <source>a size without a name</source>
        <translation>eine Größe ohne Namen</translation>
    </message>
    <message>
        <source>There are no prices for %1, so the costs are left out.</source>
        <translation>Für %1 gibt es keine Preise, daher fehlen die Kosten.</translation>
    </message>
    <message>
        <source>The price of outbound traffic is not known, so it is not among the costs.</source>
        <translation>Der Preis ausgehenden Verkehrs ist nicht bekannt und daher nicht in den Kosten enthalten.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was measured on %2, more than %n day(s) ago, and counts no more: %3 is assumed instead. Repeat the drill.</source>
        <translation>
            <numerusform>%1 wurde am %2 gemessen, vor mehr als %n Tag, und gilt nicht mehr: Stattdessen ist %3 angenommen. Wiederholen Sie die Übung.</numerusform>
            <numerusform>%1 wurde am %2 gemessen, vor mehr als %n Tagen, und gilt nicht mehr: Stattdessen ist %3 angenommen. Wiederholen Sie die Übung.</numerusform>
        </translation>
    </message>
    <message>
        <source>With a growth of %1 a month the load is beyond %2 web nodes before the horizon of %3: the steps end there.</source>
        <translation>Bei einem Wachstum von %1 pro Monat übersteigt die Last %2 Webknoten vor dem Planungshorizont von %3: Dort enden die Schritte.</translation>
    </message>
    <message>
        <source>The likely figures ask for %1 web nodes; over the ranges of the inputs %2 cost the least regret.</source>
        <translation>Die erwarteten Zahlen verlangen %1 Webknoten; über die Bereiche der Eingaben ist das Bedauern bei %2 am geringsten.</translation>
    </message>
    <message>
        <source>There are no points of a load run, so throughput is assumed to grow in proportion to the nodes.</source>
        <translation>Es gibt keine Messpunkte eines Lasttests; angenommen ist daher ein Durchsatz proportional zu den Knoten.</translation>
    </message>
    <message>
        <source>The load run has fewer than three different numbers of nodes, so throughput is assumed to grow in proportion to the nodes.</source>
        <translation>Der Lasttest hat weniger als drei verschiedene Knotenzahlen; angenommen ist daher ein Durchsatz proportional zu den Knoten.</translation>
    </message>
    <message>
        <source>The load run shows neither contention nor coherency: throughput grows in proportion to the nodes as far as it was measured.</source>
        <translation>Der Lasttest zeigt weder Konkurrenz noch Kohärenzaufwand: Der Durchsatz wächst, soweit gemessen, proportional zu den Knoten.</translation>
    </message>
    <message>
        <source>The points lie far from the curve: repeat the load run before trusting it.</source>
        <translation>Die Messpunkte liegen weit von der Kurve entfernt: Wiederholen Sie den Lasttest, bevor Sie ihr trauen.</translation>
    </message>
    <message>
        <source>Throughput by concurrent users</source>
        <translation>Durchsatz nach gleichzeitigen Nutzern</translation>
    </message>
    <message>
        <source>Holds for this duration of a visit only: half the duration is twice the throughput.</source>
        <translation>Gilt nur für diese Besuchsdauer: Die halbe Dauer ist der doppelte Durchsatz.</translation>
    </message>
    <message>
        <source>Throughput as measured</source>
        <translation>Durchsatz wie gemessen</translation>
    </message>
    <message>
        <source>Throughput by the busiest day</source>
        <translation>Durchsatz nach stärkstem Tag</translation>
    </message>
    <message>
        <source>The day&apos;s volume is taken to pass in 8 hours.</source>
        <translation>Das Tagesvolumen ist auf 8 Stunden gerechnet.</translation>
    </message>
    <message>
        <source>Throughput by the month&apos;s volume</source>
        <translation>Durchsatz nach Monatsvolumen</translation>
    </message>
    <message>
        <source>A mean over 31 days of 24 hours, not a peak. The classic worked example prints 6.24 Mbit/s for 2 TB because it rounds at each step; exact is 6.26.</source>
        <translation>Ein Mittel über 31 Tage zu 24 Stunden, keine Spitze. Das klassische Rechenbeispiel druckt für 2 TB 6,24 Mbit/s, weil es bei jedem Schritt rundet; exakt sind es 6,26.</translation>
    </message>
    <message>
        <source>Peak throughput</source>
        <translation>Spitzendurchsatz</translation>
    </message>
    <message>
        <source>Growth until the sized month</source>
        <translation>Wachstum bis zum Zielmonat</translation>
    </message>
    <message>
        <source>Factor of the headroom</source>
        <translation>Faktor der Reserve</translation>
    </message>
    <message>
        <source>Peak throughput with growth</source>
        <translation>Spitzendurchsatz mit Wachstum</translation>
    </message>
    <message>
        <source>Throughput with headroom</source>
        <translation>Durchsatz mit Reserve</translation>
    </message>
    <message>
        <source>RAM of a web node for requests</source>
        <translation>RAM eines Webknotens für Anfragen</translation>
    </message>
    <message>
        <source>Requests that fit into a web node&apos;s RAM</source>
        <translation>Anfragen, die in den RAM eines Webknotens passen</translation>
    </message>
    <message>
        <source>Requests that a web node serves at once</source>
        <translation>Anfragen, die ein Webknoten gleichzeitig bedient</translation>
    </message>
    <message>
        <source>Web nodes by throughput</source>
        <translation>Webknoten nach Durchsatz</translation>
    </message>
    <message>
        <source>Web nodes by RAM</source>
        <translation>Webknoten nach RAM</translation>
    </message>
    <message>
        <source>Web nodes by queueing</source>
        <translation>Webknoten nach Warteschlange</translation>
    </message>
    <message>
        <source>M/M/c with Erlang C: no more than 5 % of the requests wait longer than is accepted.</source>
        <translation>M/M/c mit Erlang C: Höchstens 5 % der Anfragen warten länger als zulässig.</translation>
    </message>
    <message>
        <source>linear for want of load-run points</source>
        <translation>linear mangels Messpunkten eines Lasttests</translation>
    </message>
    <message>
        <source>the Universal Scalability Law fitted to the load run</source>
        <translation>das an den Lasttest angepasste Universal Scalability Law</translation>
    </message>
    <message>
        <source>Contention</source>
        <translation>Konkurrenz</translation>
    </message>
    <message>
        <source>Coherency</source>
        <translation>Kohärenz</translation>
    </message>
    <message>
        <source>Requests that one node carries alone</source>
        <translation>Anfragen, die ein Knoten allein trägt</translation>
    </message>
    <message>
        <source>Nodes with the highest throughput</source>
        <translation>Knoten mit dem höchsten Durchsatz</translation>
    </message>
    <message>
        <source>Highest throughput of any number of nodes</source>
        <translation>Höchster Durchsatz bei beliebiger Knotenzahl</translation>
    </message>
    <message>
        <source>Web nodes by the load run</source>
        <translation>Webknoten nach Lasttest</translation>
    </message>
    <message>
        <source>Assumed: throughput grows in proportion to the nodes.</source>
        <translation>Angenommen: Der Durchsatz wächst proportional zu den Knoten.</translation>
    </message>
    <message>
        <source>Universal Scalability Law, solved for the nodes.</source>
        <translation>Universal Scalability Law, nach den Knoten aufgelöst.</translation>
    </message>
    <message>
        <source>Utilisation of the web tier</source>
        <translation>Auslastung der Webschicht</translation>
    </message>
    <message>
        <source>All nodes up, at the peak without headroom.</source>
        <translation>Alle Knoten verfügbar, zur Spitze ohne Reserve.</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>Mittlere Wartezeit</translation>
    </message>
    <message>
        <source>95th percentile wait</source>
        <translation>95. Perzentil der Wartezeit</translation>
    </message>
    <message>
        <source>Web nodes needed</source>
        <translation>Nötige Webknoten</translation>
    </message>
    <message>
        <source>To carry the peak with the headroom.</source>
        <translation>Um die Spitze mit der Reserve zu tragen.</translation>
    </message>
    <message>
        <source>So many that those which remain carry the peak with the headroom.</source>
        <translation>So viele, dass die verbleibenden die Spitze mit der Reserve tragen.</translation>
    </message>
    <message>
        <source>Web nodes after the loss</source>
        <translation>Webknoten nach dem Ausfall</translation>
    </message>
    <message>
        <source>LVS balances connections, and TLS ends at the web nodes.</source>
        <translation>LVS verteilt Verbindungen, und TLS endet an den Webknoten.</translation>
    </message>
    <message>
        <source>LVS balances connections.</source>
        <translation>LVS verteilt Verbindungen.</translation>
    </message>
    <message>
        <source>TLS ends at nginx, which balances too.</source>
        <translation>TLS endet an nginx, das auch die Last verteilt.</translation>
    </message>
    <message>
        <source>HAProxy balances.</source>
        <translation>HAProxy verteilt die Last.</translation>
    </message>
    <message>
        <source>One node of a pair works, the other stands by. Several pairs share the clients by %1.</source>
        <translation>Ein Knoten eines Paars arbeitet, der andere steht bereit. Mehrere Paare teilen sich die Clients über %1.</translation>
    </message>
    <message>
        <source>A write is confirmed when a replica at the same site has it.</source>
        <translation>Ein Schreibvorgang ist bestätigt, wenn ein Replikat am selben Standort ihn hat.</translation>
    </message>
    <message>
        <source>While no replica is connected, writes are confirmed without it, and the last can be lost with the primary.</source>
        <translation>Solange kein Replikat verbunden ist, werden Schreibvorgänge ohne eines bestätigt, und die letzten können mit dem Primary verloren gehen.</translation>
    </message>
    <message>
        <source>A write is confirmed when one of the replicas has it, and any can replace the primary.</source>
        <translation>Ein Schreibvorgang ist bestätigt, wenn eines der Replikate ihn hat, und jedes kann den Primary ersetzen.</translation>
    </message>
    <message>
        <source>Replicas apply the writes a little later: a read can be older than the last write.</source>
        <translation>Replikate führen Schreibvorgänge etwas später aus: Gelesenes kann älter sein als der letzte Schreibvorgang.</translation>
    </message>
    <message>
        <source>The replica at the second site is asynchronous: what had not arrived is lost with the first site.</source>
        <translation>Das Replikat am zweiten Standort ist asynchron: Was nicht angekommen war, geht mit dem ersten Standort verloren.</translation>
    </message>
    <message>
        <source>With LVS in NAT mode each web node answers through one pair, so a lost web node is missed by its pair alone: add a spare for each pair, or choose direct routing.</source>
        <translation>Bei LVS im NAT-Modus antwortet jeder Webknoten über ein Paar, sodass ein ausgefallener Webknoten nur seinem Paar fehlt: Planen Sie für jedes Paar einen Reserveknoten ein, oder wählen Sie Direct Routing.</translation>
    </message>
    <message>
        <source>At the high end of the ranges a request of %1 does not fit into the %2 that a web node has for requests: it runs out of memory, and no number of nodes helps. Choose a larger size.</source>
        <translation>Am oberen Ende der Spannen passt eine Anfrage von %1 nicht in die %2, die ein Webknoten für Anfragen hat: Ihm geht der Speicher aus, und keine Anzahl von Knoten hilft. Wählen Sie eine größere Größe.</translation>
    </message>
    <message>
        <source>By the load run %1 web nodes at once carry %2, less than the %3 that are wanted: beyond %4 nodes each further one slows the others. Keep the spare ones out of the rotation, or find what they wait for.</source>
        <translation>Laut Lasttest tragen %1 Webknoten zugleich %2, weniger als die gewünschten %3: Über %4 Knoten hinaus bremst jeder weitere die anderen. Halten Sie die Reserveknoten aus der Verteilung heraus, oder finden Sie, worauf sie warten.</translation>
    </message>
    <message>
        <source>With a growth of %1 a month the writes outgrow what one database node carries before the horizon of %2: no number of replicas helps then, and the database nodes of the later steps mean nothing. Plan a larger size, or divide the data.</source>
        <translation>Bei einem Wachstum von %1 im Monat wachsen die Schreibzugriffe vor dem Horizont von %2 über das hinaus, was ein Datenbankknoten trägt: Dann hilft keine Anzahl von Replikaten, und die Datenbankknoten der späteren Schritte besagen nichts. Planen Sie eine größere Größe, oder teilen Sie die Daten.</translation>
    </message>
</context>
<context>
    <name>sw::SmallFile</name>
    <message>
        <source>%1: %2. Give the path of a file that you may read.</source>
        <translation>%1: %2. Geben Sie den Pfad einer Datei an, die Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>%1 is a folder. Give the path of a file.</source>
        <translation>%1 ist ein Ordner. Geben Sie den Pfad einer Datei an.</translation>
    </message>
    <message>
        <source>%1 is a device, a pipe or a socket. Give the path of an ordinary file.</source>
        <translation>%1 ist ein Gerät, eine Pipe oder ein Socket. Geben Sie den Pfad einer gewöhnlichen Datei an.</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MiB, which no such file is. Give the path of the right file.</source>
        <translation>%1 ist größer als 16 MiB; so groß ist keine solche Datei. Geben Sie den Pfad der richtigen Datei an.</translation>
    </message>
</context>
<context>
    <name>sw::StartPage</name>
    <message>
        <source>Prove that a cloud survives failure</source>
        <translation>Beweisen, dass eine Cloud Ausfälle übersteht</translation>
    </message>
    <message>
        <source>See the fleet as one graph, break it on purpose, and leave with measured evidence.</source>
        <translation>Sehen Sie die Flotte als einen Graphen, stören Sie sie absichtlich und behalten Sie gemessene Nachweise.</translation>
    </message>
    <message>
        <source>The lab</source>
        <translation>Das Labor</translation>
    </message>
    <message>
        <source>A private cloud of eight real nodes on this machine: load balancers, web nodes and databases. Made for rehearsing, and gone without a trace when you stop it.</source>
        <translation>Eine private Cloud aus acht echten Knoten auf diesem Rechner: Load Balancer, Webknoten und Datenbanken. Zum Üben gemacht und spurlos verschwunden, wenn Sie sie stoppen.</translation>
    </message>
    <message>
        <source>Start the &amp;lab</source>
        <translation>&amp;Labor starten</translation>
    </message>
    <message>
        <source>S&amp;top the lab</source>
        <translation>Labor st&amp;oppen</translation>
    </message>
    <message>
        <source>A cloud</source>
        <translation>Eine Cloud</translation>
    </message>
    <message>
        <source>The clouds that clouds.yaml names. Connecting only looks; nothing is changed.</source>
        <translation>Die Clouds aus clouds.yaml. Das Verbinden sieht nur nach; nichts wird verändert.</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Clouds</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Eine Datei</translation>
    </message>
    <message>
        <source>A worksheet or an architecture to size and draw, or a graph file of your own. No cloud is needed.</source>
        <translation>Ein Arbeitsblatt oder eine Architektur zum Dimensionieren und Zeichnen oder eine eigene Graphdatei. Dafür braucht es keine Cloud.</translation>
    </message>
    <message>
        <source>Open a wor&amp;ksheet…</source>
        <translation>A&amp;rbeitsblatt öffnen…</translation>
    </message>
    <message>
        <source>Open a &amp;graph file…</source>
        <translation>&amp;Graphdatei öffnen…</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>The file that a cloud&apos;s entry comes from.</extracomment>
        <translation>Aus %1</translation>
    </message>
    <message>
        <source>No clouds.yaml was found. Put one into this folder, into ~/.config/openstack or into /etc/openstack, and refresh.</source>
        <translation>Keine clouds.yaml gefunden. Legen Sie eine in diesen Ordner, in ~/.config/openstack oder in /etc/openstack, und aktualisieren Sie.</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Läuft nicht</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Stoppt</translation>
    </message>
    <message>
        <source>The lab is unavailable here.</source>
        <translation>Das Labor ist hier nicht verfügbar.</translation>
    </message>
    <message>
        <source>Go to the &amp;lab</source>
        <translation>Zum &amp;Labor</translation>
    </message>
    <message>
        <source>Try the &amp;lab again</source>
        <translation>&amp;Labor erneut versuchen</translation>
    </message>
    <message>
        <source>Secrets are kept in the keychain.</source>
        <translation>Geheimnisse werden im Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>No keychain answers: secrets are kept for this session only.</source>
        <translation>Es antwortet kein Schlüsselbund: Geheimnisse werden nur für diese Sitzung behalten.</translation>
    </message>
</context>
<context>
    <name>sw::StatusStrip</name>
    <message>
        <source>Stop this &amp;work</source>
        <translation>Diese Arb&amp;eit stoppen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Verbindungsaufbau: %1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Verbunden mit %1</translation>
    </message>
    <message>
        <source>Connection lost: %1</source>
        <translation>Verbindung verloren: %1</translation>
    </message>
    <message>
        <source>Stale: last seen %1</source>
        <extracomment>How old what the window shows is: &quot;just now&quot;, &quot;12 seconds ago&quot;.</extracomment>
        <translation>Veraltet: zuletzt gesehen %1</translation>
    </message>
    <message>
        <source>Seen %1</source>
        <translation>Gesehen %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (und %n weitere)</numerusform>
            <numerusform>%1 (und %n weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>Stops %1 before its next step.</source>
        <translation>Stoppt %1 vor dem nächsten Schritt.</translation>
    </message>
</context>
<context>
    <name>sw::Step</name>
    <message>
        <source>Start %1</source>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>Stop %1 (power off)</source>
        <translation>%1 stoppen (ausschalten)</translation>
    </message>
    <message>
        <source>Restart %1 by power (hard reboot)</source>
        <translation>%1 hart neu starten (hard reboot)</translation>
    </message>
    <message>
        <source>Restart %1 (soft reboot)</source>
        <translation>%1 neu starten (soft reboot)</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1 pausieren</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source>Resize %1 to the size %2</source>
        <translation>Größe von %1 auf %2 ändern</translation>
    </message>
    <message>
        <source>Confirm the new size of %1</source>
        <translation>Neue Größe von %1 bestätigen</translation>
    </message>
    <message>
        <source>Take %1 back to its old size</source>
        <translation>%1 auf die alte Größe zurücksetzen</translation>
    </message>
    <message>
        <source>Rebuild %1 from the image %2; what is on its disk is lost</source>
        <translation>%1 aus dem Image %2 neu aufsetzen; was auf seiner Festplatte ist, geht verloren</translation>
    </message>
    <message>
        <source>Start %1 in rescue mode</source>
        <translation>%1 im Rettungsmodus starten</translation>
    </message>
    <message>
        <source>Take %1 out of rescue mode</source>
        <translation>%1 aus dem Rettungsmodus holen</translation>
    </message>
    <message>
        <source>Delete %1; this is for ever</source>
        <translation>%1 löschen; das ist endgültig</translation>
    </message>
    <message>
        <source>Take the floating IP %1 off its server</source>
        <translation>Floating-IP %1 von ihrem Server lösen</translation>
    </message>
    <message>
        <source>Give the floating IP %1 to the port %2</source>
        <translation>Floating-IP %1 dem Port %2 geben</translation>
    </message>
    <message>
        <source>Move the floating IP %1 to %2</source>
        <translation>Floating-IP %1 zu %2 verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Wait up to %n second(s) until %1 holds the address %2</source>
        <translation>
            <numerusform>Bis zu %n Sekunde warten, bis %1 die Adresse %2 hält</numerusform>
            <numerusform>Bis zu %n Sekunden warten, bis %1 die Adresse %2 hält</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait up to %n second(s) until another node than %1 holds the address %2</source>
        <translation>
            <numerusform>Bis zu %n Sekunde warten, bis ein anderer Knoten als %1 die Adresse %2 hält</numerusform>
            <numerusform>Bis zu %n Sekunden warten, bis ein anderer Knoten als %1 die Adresse %2 hält</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait up to %n second(s) until a node holds the address %1</source>
        <translation>
            <numerusform>Bis zu %n Sekunde warten, bis ein Knoten die Adresse %1 hält</numerusform>
            <numerusform>Bis zu %n Sekunden warten, bis ein Knoten die Adresse %1 hält</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the image %1 of %2</source>
        <translation>Image %1 von %2 erstellen</translation>
    </message>
    <message numerus="yes">
        <source>Cut %1 off the network; it comes back by itself after %n second(s)</source>
        <translation>
            <numerusform>%1 vom Netzwerk trennen; nach %n Sekunde kommt er von selbst zurück</numerusform>
            <numerusform>%1 vom Netzwerk trennen; nach %n Sekunden kommt er von selbst zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kill %1 on %2; without this console it starts again after %n second(s)</source>
        <translation>
            <numerusform>%1 auf %2 hart beenden; ohne diese Konsole startet es nach %n Sekunde wieder</numerusform>
            <numerusform>%1 auf %2 hart beenden; ohne diese Konsole startet es nach %n Sekunden wieder</numerusform>
        </translation>
    </message>
    <message>
        <source>Put %1 back on the network</source>
        <translation>%1 wieder ans Netzwerk bringen</translation>
    </message>
    <message>
        <source>Start %1 on %2 again</source>
        <translation>%1 auf %2 wieder starten</translation>
    </message>
    <message numerus="yes">
        <source>Wait until %1 answers %n time(s) in a row</source>
        <translation>
            <numerusform>Warten, bis %1 %n-mal in Folge antwortet</numerusform>
            <numerusform>Warten, bis %1 %n-mal in Folge antwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>read a step</source>
        <translation>einen Schritt lesen</translation>
    </message>
</context>
<context>
    <name>sw::StepModel</name>
    <message>
        <source>No.</source>
        <extracomment>The column with the number of a step.</extracomment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Was zu sehen war</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
</context>
<context>
    <name>sw::StepWork</name>
    <message numerus="yes">
        <source>It was accepted, but its effect was not seen within %n second(s). %1</source>
        <translation>
            <numerusform>Angenommen, aber die Wirkung war nicht innerhalb von %n Sekunde zu sehen. %1</numerusform>
            <numerusform>Angenommen, aber die Wirkung war nicht innerhalb von %n Sekunden zu sehen. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It only waited.</source>
        <translation>Hat nur gewartet.</translation>
    </message>
    <message>
        <source>It was stopped while waiting for the effect.</source>
        <translation>Abgebrochen, während auf die Wirkung gewartet wurde.</translation>
    </message>
    <message>
        <source>The looking was stopped. %1</source>
        <translation>Das Nachsehen wurde abgebrochen. %1</translation>
    </message>
</context>
<context>
    <name>sw::StepsView</name>
    <message>
        <source>From month</source>
        <translation>Ab Monat</translation>
    </message>
    <message>
        <source>Web nodes</source>
        <translation>Webknoten</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Balancer pairs</source>
        <translation>LB-Paare</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten pro Monat</translation>
    </message>
    <message>
        <source>Scaling steps</source>
        <translation>Skalierungsschritte</translation>
    </message>
    <message>
        <source>Day one</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>The sizing of day one lasts until the horizon: nothing has to be added.</source>
        <translation>Die Dimensionierung des ersten Tages reicht bis zum Planungshorizont: Nichts muss hinzukommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) until the horizon: from %1 web nodes on day one to %2 in month %3.</source>
        <translation>
            <numerusform>%n Schritt bis zum Planungshorizont: von %1 Webknoten am ersten Tag auf %2 im Monat %3.</numerusform>
            <numerusform>%n Schritte bis zum Planungshorizont: von %1 Webknoten am ersten Tag auf %2 im Monat %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Database nodes</source>
        <translation>Datenbankknoten</translation>
    </message>
</context>
<context>
    <name>sw::StopFaults</name>
    <message>
        <source>Stop the fault: %1</source>
        <translation>Störung beenden: %1</translation>
    </message>
    <message>
        <source>The lab does not run any more; its servers are gone, and the fault with them.</source>
        <translation>Das Labor läuft nicht mehr; seine Server sind verschwunden und die Störung mit ihnen.</translation>
    </message>
</context>
<context>
    <name>sw::ThroughputChart</name>
    <message>
        <source>Throughput over time</source>
        <translation>Durchsatz im Zeitverlauf</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Mbit/s</source>
        <translation>Mbit/s</translation>
    </message>
    <message>
        <source>Highest in the interval</source>
        <translation>Höchster Wert im Intervall</translation>
    </message>
    <message>
        <source>Mean of the interval</source>
        <translation>Mittel des Intervalls</translation>
    </message>
    <message>
        <source>What the design carries at least</source>
        <translation>Was der Entwurf mindestens trägt</translation>
    </message>
    <message>
        <source>Import a log to see its throughput over time.</source>
        <translation>Importieren Sie ein Log, um seinen Durchsatz im Zeitverlauf zu sehen.</translation>
    </message>
    <message>
        <source>The import&apos;s highest throughput is %1; the design carries %2 with its headroom.</source>
        <translation>Der höchste Durchsatz des Imports ist %1; der Entwurf trägt mit seiner Reserve %2.</translation>
    </message>
</context>
<context>
    <name>sw::Topology</name>
    <message>
        <source>It runs.</source>
        <translation>Läuft.</translation>
    </message>
    <message>
        <source>The cloud does not say what state it is in.</source>
        <translation>Die Cloud sagt nicht, welchen Status er hat.</translation>
    </message>
    <message>
        <source>The cloud reports an error: %1</source>
        <translation>Die Cloud meldet einen Fehler: %1</translation>
    </message>
    <message>
        <source>It does not serve: %1.</source>
        <translation>Bedient keine Anfragen: %1.</translation>
    </message>
    <message>
        <source>Replication from %1 is stopped.</source>
        <translation>Die Replikation von %1 ist gestoppt.</translation>
    </message>
    <message>
        <source>Replication from %1 is broken: %2</source>
        <translation>Die Replikation von %1 ist unterbrochen: %2</translation>
    </message>
    <message>
        <source>How far it is behind %1 is not known.</source>
        <translation>Wie weit der Rückstand auf %1 ist, ist nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>It is %n second(s) behind %1.</source>
        <translation>
            <numerusform>%n Sekunde hinter %1.</numerusform>
            <numerusform>%n Sekunden hinter %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It follows %1, %n second(s) behind.</source>
        <translation>
            <numerusform>Folgt %1 mit %n Sekunde Rückstand.</numerusform>
            <numerusform>Folgt %1 mit %n Sekunden Rückstand.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reports it %2</source>
        <translation>%1 meldet den Status %2</translation>
    </message>
    <message>
        <source>Every load balancer reports it UP.</source>
        <translation>Jeder Load Balancer meldet UP.</translation>
    </message>
    <message>
        <source>HAProxy does not answer on it.</source>
        <translation>HAProxy antwortet darauf nicht.</translation>
    </message>
    <message>
        <source>It sees no healthy member.</source>
        <translation>Sieht kein gesundes Mitglied.</translation>
    </message>
    <message>
        <source>It holds %1.</source>
        <translation>Hält %1.</translation>
    </message>
    <message>
        <source>It stands by.</source>
        <translation>Steht als Standby bereit.</translation>
    </message>
    <message>
        <source>keepalived does not run on it: it could not take the address.</source>
        <translation>keepalived läuft darauf nicht: Die Adresse könnte nicht übernommen werden.</translation>
    </message>
    <message>
        <source>It balances.</source>
        <translation>Verteilt die Last.</translation>
    </message>
    <message>
        <source>MariaDB does not answer on it.</source>
        <translation>MariaDB antwortet darauf nicht.</translation>
    </message>
    <message>
        <source>It is read-only and follows nobody.</source>
        <translation>Ist schreibgeschützt und folgt niemandem.</translation>
    </message>
    <message>
        <source>It accepts writes.</source>
        <translation>Nimmt Schreibvorgänge an.</translation>
    </message>
    <message>
        <source>It runs, but no probe could see what it does.</source>
        <translation>Läuft, aber keine Messung konnte sehen, was er tut.</translation>
    </message>
    <message>
        <source>keepalived on %1</source>
        <translation>keepalived auf %1</translation>
    </message>
    <message>
        <source>standby</source>
        <translation>Standby</translation>
    </message>
    <message>
        <source>addresses of %1</source>
        <translation>Adressen von %1</translation>
    </message>
    <message>
        <source>No node holds it.</source>
        <translation>Kein Knoten hält sie.</translation>
    </message>
    <message>
        <source>It is held by %1, which is no server of this cloud.</source>
        <translation>Gehalten von %1, das kein Server dieser Cloud ist.</translation>
    </message>
    <message>
        <source>%1 holds it and is down.</source>
        <translation>%1 hält sie und ist ausgefallen.</translation>
    </message>
    <message>
        <source>%1 holds it; no healthy standby could take it.</source>
        <translation>%1 hält sie; kein gesunder Standby könnte sie übernehmen.</translation>
    </message>
    <message>
        <source>%1 holds it.</source>
        <translation>%1 hält sie.</translation>
    </message>
    <message>
        <source>It leads to %1.</source>
        <translation>Führt zu %1.</translation>
    </message>
    <message>
        <source>floating IPs of the cloud</source>
        <translation>Floating-IPs der Cloud</translation>
    </message>
    <message>
        <source>HAProxy statistics on %1</source>
        <translation>HAProxy-Statistik auf %1</translation>
    </message>
    <message>
        <source>%1, %2 queued</source>
        <translation>%1, %2 wartend</translation>
    </message>
    <message>
        <source>replication status on %1</source>
        <translation>Replikationsstatus auf %1</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) behind</source>
        <translation>
            <numerusform>%n Sekunde Rückstand</numerusform>
            <numerusform>%n Sekunden Rückstand</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the database that accepts writes</source>
        <translation>%1 ist die Datenbank, die Schreibvorgänge annimmt</translation>
    </message>
    <message>
        <source>ports of the cloud</source>
        <translation>Ports der Cloud</translation>
    </message>
    <message>
        <source>addresses of the server</source>
        <translation>Adressen des Servers</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) are attached.</source>
        <translation>
            <numerusform>%n Server ist angeschlossen.</numerusform>
            <numerusform>%n Server sind angeschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>an address that clients reach</source>
        <translation>eine Adresse, die Clients erreichen</translation>
    </message>
    <message>
        <source>None of their addresses is held by a healthy node.</source>
        <translation>Keine ihrer Adressen wird von einem gesunden Knoten gehalten.</translation>
    </message>
    <message>
        <source>%1 of %2 addresses can be reached.</source>
        <translation>%1 von %2 Adressen sind erreichbar.</translation>
    </message>
</context>
<context>
    <name>sw::TopologyDrawing</name>
    <message>
        <source>Site %1, zone %2</source>
        <extracomment>The title of a group of servers in the graph: %1 a site, %2 a zone.</extracomment>
        <translation>Standort %1, Zone %2</translation>
    </message>
    <message>
        <source>Site %1</source>
        <translation>Standort %1</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <translation>Zone %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>In a preview: the health of a node before and after.</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>New single point</source>
        <translation>Neuer Single Point</translation>
    </message>
    <message>
        <source>Single point</source>
        <extracomment>A short mark on a node: a single point of failure.</extracomment>
        <translation>Single Point</translation>
    </message>
    <message>
        <source>Single point of failure</source>
        <translation>Single Point of Failure</translation>
    </message>
</context>
<context>
    <name>sw::TopologyPage</name>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Noch nichts zu zeichnen</translation>
    </message>
    <message>
        <source>Start the lab, connect to a cloud or open a graph file, and its topology appears here.</source>
        <translation>Starten Sie das Labor, verbinden Sie sich mit einer Cloud oder öffnen Sie eine Graphdatei, dann erscheint ihre Topologie hier.</translation>
    </message>
    <message>
        <source>Go to the start page</source>
        <translation>Zur Startseite</translation>
    </message>
    <message>
        <source>Preview: the graph as it is expected after the plan. Nothing has been done yet.</source>
        <translation>Vorschau: der Graph, wie er nach dem Plan zu erwarten ist. Noch ist nichts getan.</translation>
    </message>
    <message>
        <source>Find a node</source>
        <translation>Knoten suchen</translation>
    </message>
    <message>
        <source>Links to &amp;networks</source>
        <translation>Verbindungen zu &amp;Netzwerken</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Verkleinern (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Show the whole graph (0)</source>
        <translation>Den ganzen Graphen zeigen (0)</translation>
    </message>
</context>
<context>
    <name>sw::TopologyVerb</name>
    <message>
        <source>read the graph file</source>
        <translation>die Graphdatei lesen</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>%1. Choose another place.</source>
        <translation>%1. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>SINGLE POINT OF FAILURE</source>
        <translation>SINGLE POINT OF FAILURE</translation>
    </message>
    <message>
        <source>Draws a cloud as a graph from what is seen, and marks single points of failure.</source>
        <translation>Zeichnet eine Cloud als Graphen aus dem, was zu sehen ist, und markiert Single Points of Failure.</translation>
    </message>
    <message>
        <source>The cloud: a name of clouds.yaml, or lab.</source>
        <translation>Die Cloud: ein Name aus clouds.yaml oder lab.</translation>
    </message>
    <message>
        <source>Read this graph file instead of looking at a cloud.</source>
        <translation>Diese Graphdatei lesen, statt eine Cloud abzufragen.</translation>
    </message>
    <message>
        <source>Print the graph as JSON.</source>
        <translation>Den Graphen als JSON ausgeben.</translation>
    </message>
    <message>
        <source>Draw the graph into this SVG file.</source>
        <translation>Den Graphen in diese SVG-Datei zeichnen.</translation>
    </message>
    <message>
        <source>Write the graph for Graphviz into this file.</source>
        <translation>Den Graphen für Graphviz in diese Datei schreiben.</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
    <message>
        <source>The node at %1 does not answer over SSH.</source>
        <translation>Der Knoten unter %1 antwortet nicht über SSH.</translation>
    </message>
</context>
<context>
    <name>sw::TopologyView</name>
    <message>
        <source>Topology graph</source>
        <translation>Topologiegraph</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Its loss alone cuts the clients off.</source>
        <translation>Sein Ausfall allein schneidet die Clients ab.</translation>
    </message>
    <message>
        <source>%1 %2 %3: %4</source>
        <extracomment>A link of the graph: &quot;lb-1 sends requests to web-1: Healthy&quot;.</extracomment>
        <translation>%1 %2 %3: %4</translation>
    </message>
    <message>
        <source>Known from: %1</source>
        <translation>Bekannt durch: %1</translation>
    </message>
    <message>
        <source>%1 is selected: %2. %3</source>
        <translation>%1 ist ausgewählt: %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>A graph of %n node(s). Use the arrow keys to go through it.</source>
        <translation>
            <numerusform>Ein Graph mit %n Knoten. Mit den Pfeiltasten gehen Sie hindurch.</numerusform>
            <numerusform>Ein Graph mit %n Knoten. Mit den Pfeiltasten gehen Sie hindurch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sw::TornadoChart</name>
    <message>
        <source>Which input matters most</source>
        <translation>Welche Eingabe am meisten zählt</translation>
    </message>
    <message>
        <source>At its low</source>
        <translation>Am niedrigen Ende</translation>
    </message>
    <message>
        <source>At its high</source>
        <translation>Am hohen Ende</translation>
    </message>
    <message>
        <source>No input has a range: type low and high values to see which one matters most.</source>
        <translation>Keine Eingabe hat einen Bereich: Geben Sie niedrige und hohe Werte ein, um zu sehen, welche am meisten zählt.</translation>
    </message>
    <message>
        <source>web nodes</source>
        <translation>Webknoten</translation>
    </message>
    <message>
        <source>Change of “%1”, %2</source>
        <translation>Änderung von „%1“, %2</translation>
    </message>
    <message>
        <source>“%1” matters most: from its low to its high, “%2” goes from %3 to %4.</source>
        <translation>„%1“ zählt am meisten: Vom niedrigen zum hohen Ende geht „%2“ von %3 auf %4.</translation>
    </message>
</context>
<context>
    <name>sw::TradeOffs</name>
    <message>
        <source>Basic pair</source>
        <translation>Einfaches Paar</translation>
    </message>
    <message>
        <source>Two load balancers share an address in front of web nodes and a database on one site.</source>
        <translation>Zwei Load Balancer teilen sich eine Adresse vor Webknoten und einer Datenbank an einem Standort.</translation>
    </message>
    <message>
        <source>It has the fewest parts, and every one of them is well known.</source>
        <translation>Es hat die wenigsten Teile, und jedes ist wohlbekannt.</translation>
    </message>
    <message>
        <source>The address moves in a few seconds, without DNS and without a person.</source>
        <translation>Die Adresse wechselt in wenigen Sekunden, ohne DNS und ohne einen Menschen.</translation>
    </message>
    <message>
        <source>A web node can be taken out or added while the site serves.</source>
        <translation>Ein Webknoten kann herausgenommen oder hinzugefügt werden, während die Website bedient.</translation>
    </message>
    <message>
        <source>The standby load balancer is paid for and does nothing until it is needed.</source>
        <translation>Der Standby-Load-Balancer wird bezahlt und tut nichts, bis er gebraucht wird.</translation>
    </message>
    <message>
        <source>All outbound traffic passes the active load balancer, so its limit is the site&apos;s until there are more pairs behind DNS.</source>
        <translation>Aller ausgehende Verkehr läuft über den aktiven Load Balancer; dessen Limit ist das der Website, solange nicht mehr Paare hinter DNS stehen.</translation>
    </message>
    <message>
        <source>The loss of the site is an outage for as long as the site is lost.</source>
        <translation>Der Ausfall des Standorts ist ein Ausfall der Website, so lange er dauert.</translation>
    </message>
    <message>
        <source>Three tiers behind LVS, NAT</source>
        <translation>Drei Schichten hinter LVS, NAT</translation>
    </message>
    <message>
        <source>A pair of LVS directors rewrites the addresses of packets in the kernel and passes them to web nodes that share their files.</source>
        <translation>Ein Paar von LVS-Directors schreibt die Paketadressen im Kernel um und gibt die Pakete an Webknoten weiter, die ihre Dateien teilen.</translation>
    </message>
    <message>
        <source>A director carries many times the connections of a load balancer that reads requests.</source>
        <translation>Ein Director trägt ein Vielfaches der Verbindungen eines Load Balancers, der Anfragen liest.</translation>
    </message>
    <message>
        <source>Web nodes need no change but their gateway, and may run any operating system.</source>
        <translation>Webknoten brauchen außer dem Gateway keine Änderung und können jedes Betriebssystem haben.</translation>
    </message>
    <message>
        <source>A visitor stays on one web node, so that a session need not be shared.</source>
        <translation>Ein Besucher bleibt auf einem Webknoten, sodass eine Sitzung nicht geteilt werden muss.</translation>
    </message>
    <message>
        <source>Replies go back through the director, so its outbound limit is the limit of the pair.</source>
        <translation>Antworten laufen durch den Director zurück; sein ausgehendes Limit ist also das des Paars.</translation>
    </message>
    <message>
        <source>Each web node belongs to one pair: when a node is lost, its pair alone makes up for it.</source>
        <translation>Jeder Webknoten gehört zu einem Paar: Fällt ein Knoten aus, gleicht das nur sein Paar aus.</translation>
    </message>
    <message>
        <source>The director reads no requests: it cannot choose by path, and it ends no TLS.</source>
        <translation>Der Director liest keine Anfragen: Er kann nicht nach dem Pfad wählen und beendet kein TLS.</translation>
    </message>
    <message>
        <source>Visitors that stick to a lost node lose their session, and load spreads less evenly.</source>
        <translation>Besucher, die an einen ausgefallenen Knoten gebunden sind, verlieren ihre Sitzung, und die Last verteilt sich weniger gleichmäßig.</translation>
    </message>
    <message>
        <source>The shared storage is a tier of its own that must be kept up.</source>
        <translation>Der gemeinsame Speicher ist eine eigene Schicht, die am Leben gehalten werden muss.</translation>
    </message>
    <message>
        <source>Three tiers behind LVS, direct routing</source>
        <translation>Drei Schichten hinter LVS, Direct Routing</translation>
    </message>
    <message>
        <source>A pair of LVS directors hands packets on unchanged, and web nodes that share their files reply to the clients by themselves.</source>
        <translation>Ein Paar von LVS-Directors gibt Pakete unverändert weiter, und Webknoten, die ihre Dateien teilen, antworten den Clients selbst.</translation>
    </message>
    <message>
        <source>Only requests pass the directors: the outbound limit is that of all web nodes together.</source>
        <translation>Nur Anfragen laufen durch die Directors: Das ausgehende Limit ist das aller Webknoten zusammen.</translation>
    </message>
    <message>
        <source>One pair is enough for far more traffic than with NAT.</source>
        <translation>Ein Paar reicht für weit mehr Verkehr als mit NAT.</translation>
    </message>
    <message>
        <source>Directors and web nodes must share one network segment, which many clouds do not let span zones.</source>
        <translation>Directors und Webknoten müssen ein Netzwerksegment teilen, was viele Clouds über Zonen hinweg nicht zulassen.</translation>
    </message>
    <message>
        <source>Every web node has the address on its loopback and must not answer ARP for it; many clouds filter such packets until port security is changed.</source>
        <translation>Jeder Webknoten hat die Adresse auf seinem Loopback und darf für sie nicht auf ARP antworten; viele Clouds filtern solche Pakete, bis die Port-Security geändert wird.</translation>
    </message>
    <message>
        <source>Ports cannot be changed on the way, and the director ends no TLS.</source>
        <translation>Ports lassen sich unterwegs nicht ändern, und der Director beendet kein TLS.</translation>
    </message>
    <message>
        <source>Two sites</source>
        <translation>Zwei Standorte</translation>
    </message>
    <message>
        <source>The first site serves; a second one holds a replica of the database, and snapshots lie in object storage.</source>
        <translation>Der erste Standort bedient; ein zweiter hält ein Replikat der Datenbank, und Snapshots liegen im Objektspeicher.</translation>
    </message>
    <message>
        <source>The loss of the whole first site is survived.</source>
        <translation>Der Ausfall des ganzen ersten Standorts wird überstanden.</translation>
    </message>
    <message>
        <source>The replica has all but the last moments of data, and the snapshots undo what a person deleted.</source>
        <translation>Das Replikat hat die Daten bis auf die letzten Momente, und die Snapshots machen rückgängig, was ein Mensch gelöscht hat.</translation>
    </message>
    <message>
        <source>The second site costs little while nothing happens: one database and storage.</source>
        <translation>Der zweite Standort kostet wenig, solange nichts geschieht: eine Datenbank und Speicher.</translation>
    </message>
    <message>
        <source>A person decides to move, and web nodes and load balancers are first started from snapshots: that takes minutes, not seconds.</source>
        <translation>Ein Mensch entscheidet den Umzug, und Webknoten und Load Balancer werden erst aus Snapshots gestartet: Das dauert Minuten, nicht Sekunden.</translation>
    </message>
    <message>
        <source>Replication over the distance is asynchronous: what had not arrived is lost with the first site.</source>
        <translation>Die Replikation über die Entfernung ist asynchron: Was nicht angekommen war, geht mit dem ersten Standort verloren.</translation>
    </message>
    <message>
        <source>Clients come over when DNS has expired, and some resolvers keep it longer than they are told.</source>
        <translation>Clients wechseln, wenn DNS abgelaufen ist, und manche Resolver behalten es länger, als ihnen gesagt wird.</translation>
    </message>
    <message>
        <source>A second site that is not drilled does not work on the day.</source>
        <translation>Ein zweiter Standort, der nicht geübt wird, funktioniert am entscheidenden Tag nicht.</translation>
    </message>
    <message>
        <source>Several zones with managed services</source>
        <translation>Mehrere Zonen mit verwalteten Diensten</translation>
    </message>
    <message>
        <source>DNS leads to a load balancer of the cloud, which spreads requests over web nodes in several zones beside a managed database.</source>
        <translation>DNS führt zu einem Load Balancer der Cloud, der Anfragen auf Webknoten in mehreren Zonen neben einer verwalteten Datenbank verteilt.</translation>
    </message>
    <message>
        <source>The loss of a zone is survived without a person.</source>
        <translation>Der Ausfall einer Zone wird ohne einen Menschen überstanden.</translation>
    </message>
    <message>
        <source>The cloud keeps the load balancer and the database patched, backed up and replaced.</source>
        <translation>Die Cloud patcht, sichert und ersetzt den Load Balancer und die Datenbank.</translation>
    </message>
    <message>
        <source>The load balancer grows with the load.</source>
        <translation>Der Load Balancer wächst mit der Last.</translation>
    </message>
    <message>
        <source>It works in one cloud only, and moving away is a project.</source>
        <translation>Es funktioniert nur in einer Cloud, und der Umzug ist ein Projekt.</translation>
    </message>
    <message>
        <source>Managed services cost more than servers of the same size, and cannot be looked into when they fail.</source>
        <translation>Verwaltete Dienste kosten mehr als Server derselben Größe, und bei Ausfällen lässt sich nicht in sie hineinsehen.</translation>
    </message>
    <message>
        <source>The web tier must be large enough without one zone: with two zones that is twice the peak.</source>
        <translation>Die Webschicht muss ohne eine Zone groß genug sein: Bei zwei Zonen ist das die doppelte Spitze.</translation>
    </message>
    <message>
        <source>Traffic between zones adds a millisecond and often has a price.</source>
        <translation>Verkehr zwischen Zonen kostet eine Millisekunde mehr und oft einen Preis.</translation>
    </message>
    <message>
        <source>Active-active, any node takes any role</source>
        <translation>Aktiv-Aktiv, jeder Knoten übernimmt jede Rolle</translation>
    </message>
    <message>
        <source>Servers that are all alike begin with a role each and can take any other; both nodes of a pair serve.</source>
        <translation>Gleichartige Server beginnen mit je einer Rolle und können jede andere übernehmen; beide Knoten eines Paars bedienen.</translation>
    </message>
    <message>
        <source>No server waits idle: both nodes of a pair have an address and serve.</source>
        <translation>Kein Server wartet untätig: Beide Knoten eines Paars haben eine Adresse und bedienen.</translation>
    </message>
    <message>
        <source>A spare for one role is a spare for all, so that few spares go a long way.</source>
        <translation>Eine Reserve für eine Rolle ist eine für alle, sodass wenige Reserveknoten weit reichen.</translation>
    </message>
    <message>
        <source>There is one kind of server to build, to patch and to drill.</source>
        <translation>Es gibt nur eine Art von Server zu bauen, zu patchen und zu üben.</translation>
    </message>
    <message>
        <source>Every server is as large as the largest role needs.</source>
        <translation>Jeder Server ist so groß, wie es die größte Rolle braucht.</translation>
    </message>
    <message>
        <source>Every server carries the software and the secrets of all roles.</source>
        <translation>Jeder Server trägt die Software und die Geheimnisse aller Rollen.</translation>
    </message>
    <message>
        <source>When one node of a pair is lost, the other has the load of both: each may be used by half.</source>
        <translation>Fällt ein Knoten eines Paars aus, hat der andere die Last beider: Jeder darf nur zur Hälfte ausgelastet sein.</translation>
    </message>
    <message>
        <source>Who has which role is decided while things fail, which is hard to get right and hard to test.</source>
        <translation>Wer welche Rolle hat, wird während eines Ausfalls entschieden; das ist schwer richtig zu machen und schwer zu testen.</translation>
    </message>
    <message>
        <source>Primary and replica</source>
        <translation>Primary und Replikat</translation>
    </message>
    <message>
        <source>One database takes all queries, and a replica follows it, ready to be promoted.</source>
        <translation>Eine Datenbank nimmt alle Abfragen an, und ein Replikat folgt ihr, bereit zur Beförderung.</translation>
    </message>
    <message>
        <source>The application knows one database and needs no change.</source>
        <translation>Die Anwendung kennt nur eine Datenbank und braucht keine Änderung.</translation>
    </message>
    <message>
        <source>The replica can take backups and reports off the primary.</source>
        <translation>Das Replikat kann dem Primary Backups und Berichte abnehmen.</translation>
    </message>
    <message>
        <source>All reads and writes are on one node: a larger load needs a larger server.</source>
        <translation>Alle Lese- und Schreibvorgänge liegen auf einem Knoten: Mehr Last braucht einen größeren Server.</translation>
    </message>
    <message>
        <source>Writes wait until the replica is promoted.</source>
        <translation>Schreibvorgänge warten, bis das Replikat befördert ist.</translation>
    </message>
    <message>
        <source>With asynchronous replication the last writes can be lost at a promotion.</source>
        <translation>Bei asynchroner Replikation können die letzten Schreibvorgänge bei einer Beförderung verloren gehen.</translation>
    </message>
    <message>
        <source>Replicas behind a read balancer</source>
        <translation>Replikate hinter einem Lese-Balancer</translation>
    </message>
    <message>
        <source>Writes go to the primary, and a load balancer spreads reads over replicas.</source>
        <translation>Schreibvorgänge gehen zum Primary, und ein Load Balancer verteilt Lesevorgänge auf Replikate.</translation>
    </message>
    <message>
        <source>Reads grow with the number of replicas.</source>
        <translation>Das Lesen wächst mit der Zahl der Replikate.</translation>
    </message>
    <message>
        <source>A lost replica is left out without anybody noticing.</source>
        <translation>Ein ausgefallenes Replikat wird ausgelassen, ohne dass es jemand merkt.</translation>
    </message>
    <message>
        <source>The application must send reads and writes to different addresses.</source>
        <translation>Die Anwendung muss Lese- und Schreibvorgänge an verschiedene Adressen senden.</translation>
    </message>
    <message>
        <source>A read can come from a replica that lags behind a write just made.</source>
        <translation>Ein Lesevorgang kann von einem Replikat kommen, das einem eben erfolgten Schreibvorgang hinterherhängt.</translation>
    </message>
    <message>
        <source>Writes are still limited to one node, and wait while a replica is promoted.</source>
        <translation>Schreibvorgänge bleiben auf einen Knoten beschränkt und warten, während ein Replikat befördert wird.</translation>
    </message>
    <message>
        <source>The load balancer of the reads is a pair of its own.</source>
        <translation>Der Load Balancer der Lesevorgänge ist ein eigenes Paar.</translation>
    </message>
    <message>
        <source>Reads and writes split by a proxy pair</source>
        <translation>Lesen und Schreiben durch ein Proxy-Paar getrennt</translation>
    </message>
    <message>
        <source>A pair of proxies reads the queries, and sends writes to the primary and reads to replicas.</source>
        <translation>Ein Paar von Proxys liest die Abfragen und sendet Schreibvorgänge zum Primary und Lesevorgänge zu Replikaten.</translation>
    </message>
    <message>
        <source>Reads grow with the number of replicas, and the application needs no change.</source>
        <translation>Das Lesen wächst mit der Zahl der Replikate, und die Anwendung braucht keine Änderung.</translation>
    </message>
    <message>
        <source>The proxies follow a promotion, so that the application keeps its connection settings.</source>
        <translation>Die Proxys folgen einer Beförderung, sodass die Anwendung ihre Verbindungseinstellungen behält.</translation>
    </message>
    <message>
        <source>They pool connections, which spares the databases.</source>
        <translation>Sie bündeln Verbindungen, was die Datenbanken schont.</translation>
    </message>
    <message>
        <source>Every query passes a proxy, which adds a fraction of a millisecond.</source>
        <translation>Jede Abfrage läuft durch einen Proxy, was einen Bruchteil einer Millisekunde kostet.</translation>
    </message>
    <message>
        <source>A proxy must understand the queries: transactions, temporary tables and locks keep a connection on the primary.</source>
        <translation>Ein Proxy muss die Abfragen verstehen: Transaktionen, temporäre Tabellen und Sperren halten eine Verbindung auf dem Primary.</translation>
    </message>
    <message>
        <source>A read can come from a replica that lags, unless the proxy is told to wait.</source>
        <translation>Ein Lesevorgang kann von einem hinterherhängenden Replikat kommen, wenn dem Proxy nicht gesagt wird, dass er warten soll.</translation>
    </message>
    <message>
        <source>Writes are still limited to one node.</source>
        <translation>Schreibvorgänge bleiben auf einen Knoten beschränkt.</translation>
    </message>
    <message>
        <source>Two primaries with read replicas</source>
        <translation>Zwei Primarys mit Lesereplikaten</translation>
    </message>
    <message>
        <source>Two primaries follow each other; proxies offer a port for writes, which leads to one of them, and a port for reads, which leads to the replicas.</source>
        <translation>Zwei Primarys folgen einander; Proxys bieten einen Schreibport, der zu einem von ihnen führt, und einen Leseport, der zu den Replikaten führt.</translation>
    </message>
    <message>
        <source>A lost primary needs no promotion: the write port moves to the other one in seconds.</source>
        <translation>Ein ausgefallener Primary braucht keine Beförderung: Der Schreibport wechselt in Sekunden zum anderen.</translation>
    </message>
    <message>
        <source>One primary can be maintained while the other serves.</source>
        <translation>Ein Primary kann gewartet werden, während der andere bedient.</translation>
    </message>
    <message>
        <source>Writes to both at once can conflict, so only one takes them: the second adds no capacity for writes.</source>
        <translation>Schreibvorgänge auf beiden gleichzeitig können in Konflikt geraten, daher nimmt sie nur einer an: Der zweite bringt keine Schreibkapazität.</translation>
    </message>
    <message>
        <source>When the two lose sight of each other, their data can part and must be merged by hand.</source>
        <translation>Verlieren sich die beiden aus den Augen, können ihre Daten auseinanderlaufen und müssen von Hand zusammengeführt werden.</translation>
    </message>
    <message>
        <source>Replicas of the lost primary must be moved to the other one.</source>
        <translation>Replikate des ausgefallenen Primary müssen zum anderen umgehängt werden.</translation>
    </message>
    <message>
        <source>The application must use the two ports.</source>
        <translation>Die Anwendung muss die beiden Ports benutzen.</translation>
    </message>
    <message>
        <source>DRBD pair with a third node</source>
        <translation>DRBD-Paar mit drittem Knoten</translation>
    </message>
    <message>
        <source>Two nodes keep the same disc by DRBD, and a third one on another site follows for disaster recovery.</source>
        <translation>Zwei Knoten halten mit DRBD dieselbe Festplatte, und ein dritter an einem anderen Standort folgt für die Notfallwiederherstellung.</translation>
    </message>
    <message>
        <source>A write is on both discs before it is acknowledged: a failover loses none.</source>
        <translation>Ein Schreibvorgang ist auf beiden Festplatten, bevor er bestätigt wird: Ein Failover verliert keinen.</translation>
    </message>
    <message>
        <source>It works for any database, and for files too.</source>
        <translation>Es funktioniert mit jeder Datenbank und auch mit Dateien.</translation>
    </message>
    <message>
        <source>The third node survives the loss of the site.</source>
        <translation>Der dritte Knoten übersteht den Ausfall des Standorts.</translation>
    </message>
    <message>
        <source>The second node only stands by: it serves no reads.</source>
        <translation>Der zweite Knoten steht nur bereit: Er bedient keine Lesevorgänge.</translation>
    </message>
    <message>
        <source>After a failover the database recovers from its logs first, which takes the longer the busier it was.</source>
        <translation>Nach einem Failover stellt sich die Datenbank erst aus ihren Logs wieder her, was umso länger dauert, je beschäftigter sie war.</translation>
    </message>
    <message>
        <source>What the database itself writes wrongly is wrong on both discs.</source>
        <translation>Was die Datenbank selbst falsch schreibt, ist auf beiden Festplatten falsch.</translation>
    </message>
    <message>
        <source>Without fencing or a quorum, both nodes can believe to be the only one.</source>
        <translation>Ohne Fencing oder Quorum können sich beide Knoten für den einzigen halten.</translation>
    </message>
    <message>
        <source>Managed database over zones</source>
        <translation>Verwaltete Datenbank über Zonen</translation>
    </message>
    <message>
        <source>The cloud runs the database in one zone with a synchronous copy in another.</source>
        <translation>Die Cloud betreibt die Datenbank in einer Zone mit einer synchronen Kopie in einer anderen.</translation>
    </message>
    <message>
        <source>The loss of a zone is survived without a person and without losing a write.</source>
        <translation>Der Ausfall einer Zone wird ohne einen Menschen und ohne verlorenen Schreibvorgang überstanden.</translation>
    </message>
    <message>
        <source>Backups, patches and the replacement of nodes are the cloud&apos;s work.</source>
        <translation>Backups, Patches und der Ersatz von Knoten sind Sache der Cloud.</translation>
    </message>
    <message>
        <source>A failover takes one to two minutes, and nothing can be done to hurry it.</source>
        <translation>Ein Failover dauert ein bis zwei Minuten, und nichts kann ihn beschleunigen.</translation>
    </message>
    <message>
        <source>It costs about twice a single managed database.</source>
        <translation>Sie kostet etwa das Doppelte einer einzelnen verwalteten Datenbank.</translation>
    </message>
    <message>
        <source>Versions, extensions and settings are those that the cloud offers.</source>
        <translation>Versionen, Erweiterungen und Einstellungen sind die, welche die Cloud anbietet.</translation>
    </message>
    <message>
        <source>The copy serves no reads in most offers.</source>
        <translation>Die Kopie bedient in den meisten Angeboten keine Lesevorgänge.</translation>
    </message>
</context>
<context>
    <name>sw::TradeOffsLabel</name>
    <message>
        <source>What one gains</source>
        <translation>Was man gewinnt</translation>
    </message>
    <message>
        <source>What one gives up</source>
        <translation>Was man aufgibt</translation>
    </message>
</context>
<context>
    <name>sw::TrafficFile</name>
    <message>
        <source>import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>The file is empty. Choose a file that has traffic in it.</source>
        <translation>Die Datei ist leer. Wählen Sie eine Datei, in der Verkehr steht.</translation>
    </message>
    <message>
        <source>It is like none of the formats that can be imported. A table needs a column of times, such as 2026-05-04 08:00, and one of numbers.</source>
        <translation>Sie gleicht keinem der Formate, die importiert werden können. Eine Tabelle braucht eine Spalte mit Zeiten wie 2026-05-04 08:00 und eine mit Zahlen.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>sw::TrafficFormat</name>
    <message>
        <source>MRTG log</source>
        <translation>MRTG-Log</translation>
    </message>
    <message>
        <source>Access log of Apache or nginx</source>
        <translation>Zugriffslog von Apache oder nginx</translation>
    </message>
    <message>
        <source>sar -n DEV report</source>
        <translation>Bericht von sar -n DEV</translation>
    </message>
    <message>
        <source>sadf -j report</source>
        <translation>Bericht von sadf -j</translation>
    </message>
    <message>
        <source>Prometheus range query</source>
        <translation>Prometheus-Bereichsabfrage</translation>
    </message>
    <message>
        <source>HAProxy log</source>
        <translation>HAProxy-Log</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
</context>
<context>
    <name>sw::TrafficHistory</name>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>Busiest 24 hours</source>
        <translation>Stärkste 24 Stunden</translation>
    </message>
    <message>
        <source>Busiest 31 days</source>
        <translation>Stärkste 31 Tage</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>The busiest day and the month: the file covers just %1.</source>
        <translation>Der stärkste Tag und der Monat; der von der Datei abgedeckte Zeitraum ist zu kurz: %1.</translation>
    </message>
    <message>
        <source>The month&apos;s volume: the file covers %1, and 28 days are needed.</source>
        <translation>Das Monatsvolumen; 28 Tage sind nötig, von der Datei abgedeckter Zeitraum: %1.</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>1 GB is %1 MB, and 1 MB is 8 Mbit</source>
        <translation>1 GB ist %1 MB, und 1 MB ist 8 Mbit</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>%1 to %2 UTC</source>
        <translation>%1 bis %2 UTC</translation>
    </message>
    <message>
        <source>Mean throughput</source>
        <translation>Mittlerer Durchsatz</translation>
    </message>
    <message>
        <source>Peak throughput</source>
        <translation>Spitzendurchsatz</translation>
    </message>
    <message>
        <source>%1 (95th percentile), %2 (99th), %3 at %4 UTC</source>
        <translation>%1 (95. Perzentil), %2 (99.), %3 um %4 UTC</translation>
    </message>
    <message>
        <source>inbound</source>
        <translation>eingehend</translation>
    </message>
    <message>
        <source>outbound</source>
        <translation>ausgehend</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>The figures are %1. The other direction has a higher peak, %2: on a router&apos;s port, what a site sends comes in.</source>
        <translation>Die Zahlen sind %1. Die andere Richtung hat eine höhere Spitze, %2: Am Port eines Routers geht ein, was eine Website sendet.</translation>
    </message>
    <message>
        <source>The figures are %1. The peak of the other direction is %2.</source>
        <translation>Die Zahlen sind %1. Die Spitze der anderen Richtung ist %2.</translation>
    </message>
</context>
<context>
    <name>sw::TrafficImporter</name>
    <message>
        <source>There is no date in brackets with a request in quotes behind it.</source>
        <translation>Es gibt kein Datum in Klammern mit einer Anfrage in Anführungszeichen dahinter.</translation>
    </message>
    <message>
        <source>There is no client in front of the date.</source>
        <translation>Vor dem Datum steht kein Client.</translation>
    </message>
    <message>
        <source>The date is none: 10/Oct/2000:13:55:36 -0700 is one.</source>
        <translation>Das Datum ist keines: 10/Oct/2000:13:55:36 -0700 wäre eines.</translation>
    </message>
    <message>
        <source>The quotes of the request are not closed.</source>
        <translation>Die Anführungszeichen der Anfrage sind nicht geschlossen.</translation>
    </message>
    <message>
        <source>There is no status of three digits.</source>
        <translation>Es gibt keinen dreistelligen Status.</translation>
    </message>
    <message>
        <source>The size is not a number of bytes.</source>
        <translation>Die Größe ist keine Anzahl von Byte.</translation>
    </message>
    <message>
        <source>A quote is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>It has fewer columns than were chosen.</source>
        <translation>Sie hat weniger Spalten, als gewählt wurden.</translation>
    </message>
    <message>
        <source>The time is neither ISO 8601 nor a number of seconds since 1970.</source>
        <translation>Die Zeit ist weder ISO 8601 noch eine Anzahl von Sekunden seit 1970.</translation>
    </message>
    <message>
        <source>The value is no number.</source>
        <translation>Der Wert ist keine Zahl.</translation>
    </message>
    <message>
        <source>The value is negative or beyond reason.</source>
        <translation>Der Wert ist negativ oder unvernünftig groß.</translation>
    </message>
    <message>
        <source>It has the same time as the row before.</source>
        <translation>Sie hat dieselbe Zeit wie die Zeile davor.</translation>
    </message>
    <message>
        <source>There is no accept date: [06/Feb/2009:12:14:14.655] is one.</source>
        <translation>Es gibt kein Annahmedatum: [06/Feb/2009:12:14:14.655] wäre eines.</translation>
    </message>
    <message>
        <source>The accept date is none.</source>
        <translation>Das Annahmedatum ist keines.</translation>
    </message>
    <message>
        <source>The frontend or the backend is missing.</source>
        <translation>Frontend oder Backend fehlt.</translation>
    </message>
    <message>
        <source>The timers are neither five (httplog) nor three (tcplog).</source>
        <translation>Es sind weder fünf Zeiten (httplog) noch drei (tcplog).</translation>
    </message>
    <message>
        <source>A timer is not a number of milliseconds.</source>
        <translation>Eine der Zeiten ist keine Anzahl von Millisekunden.</translation>
    </message>
    <message>
        <source>The status is not a number.</source>
        <translation>Der Status ist keine Zahl.</translation>
    </message>
    <message>
        <source>The bytes read are not a number.</source>
        <translation>Die gelesenen Byte sind keine Zahl.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>HAProxy writes none: times are taken as UTC.</source>
        <translation>HAProxy schreibt keine: Die Zeiten sind als UTC angenommen.</translation>
    </message>
    <message>
        <source>Lines about other things</source>
        <translation>Zeilen über anderes</translation>
    </message>
    <message>
        <source>From this byte on it is no JSON; nothing behind it is read.</source>
        <translation>Ab diesem Byte ist es kein JSON; dahinter wird nichts gelesen.</translation>
    </message>
    <message>
        <source>The document ends in the middle: it was cut off at this byte.</source>
        <translation>Das Dokument endet mittendrin: Es wurde bei diesem Byte abgeschnitten.</translation>
    </message>
    <message>
        <source>The line is longer than 1 MiB.</source>
        <translation>Die Zeile ist länger als 1 MiB.</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>import %1 as: %2</source>
        <translation>%1 importieren als: %2</translation>
    </message>
    <message>
        <source>The file is empty. Choose a file that has traffic in it.</source>
        <translation>Die Datei ist leer. Wählen Sie eine Datei, in der Verkehr steht.</translation>
    </message>
    <message>
        <source>The file is binary, or text in UTF-16. Unpack or export it as plain text, then import that.</source>
        <translation>Die Datei ist binär oder Text in UTF-16. Entpacken oder exportieren Sie sie als reinen Text, und importieren Sie dann diesen.</translation>
    </message>
    <message>
        <source>Nothing in it can be used. The first problem is at %1: %2 It reads &quot;%3&quot;. Choose another format or another file.</source>
        <translation>Nichts darin ist verwendbar. Das erste Problem steht bei %1: %2 Dort steht „%3“. Wählen Sie ein anderes Format oder eine andere Datei.</translation>
    </message>
    <message>
        <source>There is no traffic in it. Choose another format or another file.</source>
        <translation>Darin ist kein Verkehr. Wählen Sie ein anderes Format oder eine andere Datei.</translation>
    </message>
    <message>
        <source>It is neither the line of counters nor five numbers.</source>
        <translation>Das ist weder die Zeile der Zähler noch sind es fünf Zahlen.</translation>
    </message>
    <message>
        <source>The time is no second between the years 1970 and 2105.</source>
        <translation>Die Zeit ist keine Sekunde zwischen den Jahren 1970 und 2105.</translation>
    </message>
    <message>
        <source>A rate is negative, or more than any port carries.</source>
        <translation>Eine Rate ist negativ oder höher, als irgendein Port trägt.</translation>
    </message>
    <message>
        <source>It is newer than the line before: a log goes back.</source>
        <translation>Sie ist neuer als die Zeile davor: Ein Log geht rückwärts.</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>Perzentile</translation>
    </message>
    <message>
        <source>Of the highest five-minute mean in each interval of the log.</source>
        <translation>Vom höchsten Fünf-Minuten-Mittel in jedem Intervall des Logs.</translation>
    </message>
    <message>
        <source>A point has no time in seconds since 1970.</source>
        <translation>Ein Punkt hat keine Zeit in Sekunden seit 1970.</translation>
    </message>
    <message>
        <source>A point&apos;s value is no number.</source>
        <translation>Der Wert eines Punkts ist keine Zahl.</translation>
    </message>
    <message>
        <source>A point&apos;s value is negative or beyond reason.</source>
        <translation>Der Wert eines Punkts ist negativ oder unvernünftig groß.</translation>
    </message>
    <message>
        <source>It has no network devices. Write it with: sadf -j FILE -- -n DEV</source>
        <translation>Es enthält keine Netzwerkgeräte. Schreiben Sie es mit: sadf -j DATEI -- -n DEV</translation>
    </message>
    <message>
        <source>The timestamp is missing or none.</source>
        <translation>Der Zeitstempel fehlt oder ist keiner.</translation>
    </message>
    <message>
        <source>A device lacks its name, rxkB or txkB.</source>
        <translation>Einem Gerät fehlt sein Name, rxkB oder txkB.</translation>
    </message>
    <message>
        <source>The first line of a report has no date in it.</source>
        <translation>In der ersten Zeile eines Berichts steht kein Datum.</translation>
    </message>
    <message>
        <source>It does not begin with a time such as 12:10:01.</source>
        <translation>Sie beginnt nicht mit einer Zeit wie 12:10:01.</translation>
    </message>
    <message>
        <source>AM and PM go with the hours 1 to 12.</source>
        <translation>AM und PM gehören zu den Stunden 1 bis 12.</translation>
    </message>
    <message>
        <source>No line with the names of the columns came before it.</source>
        <translation>Davor kam keine Zeile mit den Namen der Spalten.</translation>
    </message>
    <message>
        <source>The kilobytes received or sent in a second are missing or no number.</source>
        <translation>Die pro Sekunde empfangenen oder gesendeten Kilobyte fehlen oder sind keine Zahl.</translation>
    </message>
    <message>
        <source>sar prints none: times are taken as UTC.</source>
        <translation>sar gibt keine aus: Die Zeiten sind als UTC angenommen.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>The line with the date is missing: days count from 1970.</source>
        <translation>Die Zeile mit dem Datum fehlt: Die Tage zählen ab 1970.</translation>
    </message>
</context>
<context>
    <name>sw::TypedFigure</name>
    <message>
        <source>“%1” is not a number in this language. Write %2.</source>
        <translation>„%1“ ist in dieser Sprache keine Zahl. Schreiben Sie %2.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Type digits only.</source>
        <translation>„%1“ ist keine Zahl. Geben Sie nur Ziffern ein.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Type digits only; the unit is %2.</source>
        <translation>„%1“ ist keine Zahl. Geben Sie nur Ziffern ein; die Einheit ist %2.</translation>
    </message>
    <message>
        <source>Type the likely value too: low and high are the range around it.</source>
        <translation>Geben Sie auch den erwarteten Wert ein: Niedrig und hoch sind der Bereich um ihn.</translation>
    </message>
</context>
<context>
    <name>sw::UnsavedGuard</name>
    <message>
        <source>The worksheet is not saved</source>
        <translation>Das Arbeitsblatt ist nicht gespeichert</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Änderungen an %1 speichern?</translation>
    </message>
    <message>
        <source>Without saving, the changes are lost.</source>
        <translation>Ohne Speichern gehen die Änderungen verloren.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>sw::UsersChart</name>
    <message>
        <source>Sizing against users</source>
        <translation>Dimensionierung gegen Nutzer</translation>
    </message>
    <message>
        <source>Users at once</source>
        <translation>Gleichzeitige Nutzer</translation>
    </message>
    <message>
        <source>Web nodes</source>
        <translation>Webknoten</translation>
    </message>
    <message>
        <source>Web nodes needed</source>
        <translation>Nötige Webknoten</translation>
    </message>
    <message>
        <source>This worksheet</source>
        <translation>Dieses Arbeitsblatt</translation>
    </message>
    <message>
        <source>Users play no part in this sizing. Type users at once, MB per visit and the duration of a visit to see the curve.</source>
        <translation>Nutzer spielen in dieser Dimensionierung keine Rolle. Geben Sie gleichzeitige Nutzer, MB pro Besuch und die Besuchsdauer ein, um die Kurve zu sehen.</translation>
    </message>
    <message>
        <source>Up to %1 users at once need %2 web nodes.</source>
        <translation>Bis zu %1 gleichzeitige Nutzer brauchen %2 Webknoten.</translation>
    </message>
    <message>
        <source>Users do not change the web nodes here: the sizing rests on “%1”.</source>
        <translation>Die Nutzer ändern die Webknoten hier nicht: Die Dimensionierung beruht auf „%1“.</translation>
    </message>
</context>
<context>
    <name>sw::VerbLine</name>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>%1 (%2 without it)</source>
        <translation>%1 (ohne Angabe: %2)</translation>
    </message>
    <message>
        <source>something is missing after %1</source>
        <translation>nach %1 fehlt etwas</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is more than is expected here</source>
        <translation>„%1“ ist mehr, als hier erwartet wird</translation>
    </message>
    <message>
        <source>Usage: seaworthy %1. See: seaworthy %2 --help</source>
        <translation>Aufruf: seaworthy %1. Siehe: seaworthy %2 --help</translation>
    </message>
    <message>
        <source>Usage: seaworthy %1</source>
        <translation>Aufruf: seaworthy %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Beispiel:</translation>
    </message>
</context>
<context>
    <name>sw::Verbs</name>
    <message>
        <source>start, look at and stop the embedded cloud</source>
        <translation>die eingebettete Cloud starten, ansehen und stoppen</translation>
    </message>
    <message>
        <source>size a site from a worksheet</source>
        <translation>eine Website anhand eines Arbeitsblatts dimensionieren</translation>
    </message>
    <message>
        <source>list the servers of a cloud</source>
        <translation>die Server einer Cloud auflisten</translation>
    </message>
    <message>
        <source>draw a cloud as a graph and mark single points of failure</source>
        <translation>eine Cloud als Graphen zeichnen und Single Points of Failure markieren</translation>
    </message>
    <message>
        <source>act on one server: previewed, journaled, verified</source>
        <translation>auf einen Server wirken: mit Vorschau, Journal und Prüfung</translation>
    </message>
    <message>
        <source>run a failover drill and file its evidence</source>
        <translation>eine Failover-Übung durchführen und ihre Nachweise ablegen</translation>
    </message>
    <message>
        <source>stop every fault that a journal knows of</source>
        <translation>jede Störung beenden, von der ein Journal weiß</translation>
    </message>
    <message>
        <source>read, verify and undo what was done</source>
        <translation>lesen, prüfen und rückgängig machen, was getan wurde</translation>
    </message>
    <message>
        <source>say what this machine lacks, and how to get it</source>
        <translation>sagen, was diesem Rechner fehlt und wie man es beschafft</translation>
    </message>
    <message>
        <source>Seaworthy proves that a cloud survives failure.</source>
        <translation>Seaworthy beweist, dass eine Cloud Ausfälle übersteht.</translation>
    </message>
    <message>
        <source>  seaworthy               the console
  seaworthy --lab         the console on the lab</source>
        <translation>  seaworthy               die Konsole
  seaworthy --lab         die Konsole mit dem Labor</translation>
    </message>
    <message>
        <source>Every verb has --help with an example. JSON goes to stdout, progress to stderr. Exit codes: 0 done and verified, 1 the answer is no, 2 bad input, 3 a provider or host failed, 4 refused by a safety rule, 130 interrupted, after compensation.</source>
        <translation>Jeder Befehl kennt --help mit einem Beispiel. JSON geht nach stdout, Fortschritt nach stderr. Exit-Codes: 0 erledigt und geprüft, 1 die Antwort ist nein, 2 falsche Eingabe, 3 ein Anbieter oder Host versagte, 4 durch eine Sicherheitsregel abgelehnt, 130 unterbrochen, nach der Rücknahme.</translation>
    </message>
    <message>
        <source>seaworthy: &apos;%1&apos; is no verb. See: seaworthy --help</source>
        <translation>seaworthy: „%1“ ist kein Befehl. Siehe: seaworthy --help</translation>
    </message>
</context>
<context>
    <name>sw::Vip</name>
    <message>
        <source>look which node holds %1</source>
        <translation>nachsehen, welcher Knoten %1 hält</translation>
    </message>
    <message>
        <source>The command &apos;ip&apos; failed on %1 (%2); install the package iproute2 there.</source>
        <translation>Der Befehl „ip“ schlug auf %1 fehl (%2); installieren Sie dort das Paket iproute2.</translation>
    </message>
</context>
<context>
    <name>sw::WaitChart</name>
    <message>
        <source>Wait against utilisation</source>
        <translation>Wartezeit gegen Auslastung</translation>
    </message>
    <message>
        <source>Utilisation of the web tier, %</source>
        <translation>Auslastung der Webschicht, %</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>95 % wait no longer</source>
        <translation>95 % warten nicht länger</translation>
    </message>
    <message>
        <source>Accepted wait</source>
        <translation>Zulässige Wartezeit</translation>
    </message>
    <message>
        <source>This worksheet</source>
        <translation>Dieses Arbeitsblatt</translation>
    </message>
    <message>
        <source>There is no queue to draw: type the service time of a request and the requests.</source>
        <translation>Es gibt keine Warteschlange zu zeichnen: Geben Sie die Bedienzeit einer Anfrage und die Anfragen ein.</translation>
    </message>
    <message>
        <source>At %1 utilisation 95 % of the requests wait no longer than %2.</source>
        <translation>Bei %1 Auslastung warten 95 % der Anfragen nicht länger als %2.</translation>
    </message>
</context>
<context>
    <name>sw::WindowPage</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>&amp;Fleet</source>
        <translation>&amp;Flotte</translation>
    </message>
    <message>
        <source>&amp;Topology</source>
        <translation>&amp;Topologie</translation>
    </message>
    <message>
        <source>&amp;Drills</source>
        <translation>&amp;Übungen</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>&amp;Planner</source>
        <translation>&amp;Planer</translation>
    </message>
</context>
<context>
    <name>sw::Worksheet</name>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>low %1, likely %2, high %3</source>
        <translation>niedrig %1, wahrscheinlich %2, hoch %3</translation>
    </message>
    <message>
        <source>low &lt;= likely &lt;= high</source>
        <translation>niedrig &lt;= wahrscheinlich &lt;= hoch</translation>
    </message>
    <message>
        <source>read the worksheet</source>
        <translation>das Arbeitsblatt lesen</translation>
    </message>
    <message>
        <source>%1 is not a number; give one from %2 to %3.</source>
        <translation>%1 ist keine Zahl; geben Sie eine von %2 bis %3 an.</translation>
    </message>
    <message>
        <source>%1 cannot be negative, and %2 is; give %3 or more.</source>
        <translation>%1 kann nicht negativ sein, und %2 ist es; geben Sie %3 oder mehr an.</translation>
    </message>
    <message>
        <source>%1 cannot be %2; give %3 or more.</source>
        <translation>%1 kann nicht %2 sein; geben Sie %3 oder mehr an.</translation>
    </message>
    <message>
        <source>%1 cannot be %2; the most that is accepted is %3, so check the unit.</source>
        <translation>%1 kann nicht %2 sein; angenommen wird höchstens %3, prüfen Sie also die Einheit.</translation>
    </message>
    <message>
        <source>The low figure of %1, %2, is above the likely one, %3; lower it, or raise the likely one.</source>
        <translation>Der niedrige Wert von „%1“, %2, liegt über dem erwarteten, %3; senken Sie ihn, oder erhöhen Sie den erwarteten.</translation>
    </message>
    <message>
        <source>The likely figure of %1, %2, is above the high one, %3; lower it, or raise the high one.</source>
        <translation>Der erwartete Wert von „%1“, %2, liegt über dem hohen, %3; senken Sie ihn, oder erhöhen Sie den hohen.</translation>
    </message>
    <message>
        <source>New worksheet</source>
        <translation>Neues Arbeitsblatt</translation>
    </message>
    <message>
        <source>a guess to begin with</source>
        <translation>eine Schätzung für den Anfang</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>an unknown input</source>
        <translation>eine unbekannte Eingabe</translation>
    </message>
    <message>
        <source>a known one; the nearest is %1</source>
        <translation>eine bekannte; die nächstliegende ist %1</translation>
    </message>
    <message>
        <source>the day of the drill, such as 2026-03-01</source>
        <translation>der Tag der Übung, etwa 2026-03-01</translation>
    </message>
    <message>
        <source>a currency of three letters such as USD</source>
        <translation>eine Währung aus drei Buchstaben wie USD</translation>
    </message>
</context>
<context>
    <name>sw::WorksheetDesk</name>
    <message>
        <source>the new worksheet</source>
        <translation>das neue Arbeitsblatt</translation>
    </message>
    <message>
        <source>Save the worksheet</source>
        <translation>Arbeitsblatt speichern</translation>
    </message>
    <message>
        <source>Worksheets (*.json)</source>
        <translation>Arbeitsblätter (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file has changed</source>
        <translation>Die Datei hat sich geändert</translation>
    </message>
    <message>
        <source>Save under &amp;another name…</source>
        <translation>Unter &amp;anderem Namen speichern…</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>A worksheet was not saved</source>
        <translation>Ein Arbeitsblatt wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The console ended before %1 was saved. Its changes of %2 were kept.</source>
        <translation>Die Konsole endete, bevor %1 gespeichert war. Seine Änderungen vom %2 sind erhalten.</translation>
    </message>
    <message>
        <source>It belongs to the file %1.</source>
        <translation>Es gehört zur Datei %1.</translation>
    </message>
    <message>
        <source>&amp;Restore it</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Ask at the next start</source>
        <translation>Beim nächsten Start &amp;fragen</translation>
    </message>
    <message>
        <source>save the worksheet</source>
        <translation>das Arbeitsblatt speichern</translation>
    </message>
    <message>
        <source>%1 is saved, but without what is typed and cannot be used yet. Correct those fields or empty them.</source>
        <translation>%1 ist gespeichert, aber ohne das, was eingegeben und noch nicht verwendbar ist. Berichtigen oder leeren Sie diese Felder.</translation>
    </message>
</context>
<context>
    <name>sw::WorksheetDrafts</name>
    <message>
        <source>mark the draft as in use</source>
        <translation>den Entwurf als in Gebrauch markieren</translation>
    </message>
    <message>
        <source>Another console keeps this draft.</source>
        <translation>Eine andere Konsole hält diesen Entwurf.</translation>
    </message>
    <message>
        <source>read the unsaved worksheet</source>
        <translation>das ungespeicherte Arbeitsblatt lesen</translation>
    </message>
    <message>
        <source>keep unsaved worksheets</source>
        <translation>ungespeicherte Arbeitsblätter bewahren</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made, so unsaved changes are lost if the console is killed; check its permissions and the free space.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen; ungespeicherte Änderungen gehen daher verloren, wenn die Konsole hart beendet wird. Prüfen Sie seine Zugriffsrechte und den freien Platz.</translation>
    </message>
    <message>
        <source>keep the unsaved worksheet</source>
        <translation>das ungespeicherte Arbeitsblatt bewahren</translation>
    </message>
</context>
<context>
    <name>sw::WorksheetFile</name>
    <message>
        <source>open the worksheet</source>
        <translation>das Arbeitsblatt öffnen</translation>
    </message>
    <message>
        <source>save the worksheet</source>
        <translation>das Arbeitsblatt speichern</translation>
    </message>
    <message>
        <source>%1 has been changed by another program since it was opened here. Save under another name to keep both, or replace it.</source>
        <translation>%1 wurde von einem anderen Programm geändert, seit es hier geöffnet wurde. Speichern Sie unter einem anderen Namen, um beide zu behalten, oder ersetzen Sie die Datei.</translation>
    </message>
    <message>
        <source>%1: %2. What was there before is unchanged. Check the free space and the permissions, or choose another place.</source>
        <translation>%1: %2. Was vorher dort war, ist unverändert. Prüfen Sie den freien Platz und die Zugriffsrechte, oder wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>sw::YamlValue</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a group of fields</source>
        <translation>eine Gruppe von Feldern</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>%1: found binary data, expected a YAML text in UTF-8.</source>
        <translation>%1: Binärdaten gefunden, erwartet wird ein YAML-Text in UTF-8.</translation>
    </message>
    <message>
        <source>%1: found more parts than any such file has (more than %2, or deeper than %3).</source>
        <translation>%1: mehr Teile gefunden, als eine solche Datei je hat (mehr als %2, oder tiefer als %3).</translation>
    </message>
    <message>
        <source>%1:%2:%3: this is not YAML: %4.</source>
        <translation>%1:%2:%3: Das ist kein YAML: %4.</translation>
    </message>
    <message>
        <source>%1: found %2, expected the field &quot;clouds&quot;.</source>
        <translation>%1: gefunden: %2; erwartet: das Feld „clouds“.</translation>
    </message>
</context>
<context>
    <name>sw::lab::ControlChannel</name>
    <message>
        <source>talk to the lab&apos;s daemon</source>
        <translation>mit dem Daemon des Labors sprechen</translation>
    </message>
    <message>
        <source>the daemon does not answer</source>
        <translation>der Daemon antwortet nicht</translation>
    </message>
    <message>
        <source>the lab&apos;s daemon has ended</source>
        <translation>der Daemon des Labors hat sich beendet</translation>
    </message>
    <message>
        <source>what came is no JSON object</source>
        <translation>was kam, ist kein JSON-Objekt</translation>
    </message>
</context>
<context>
    <name>sw::lab::ControlServer</name>
    <message>
        <source>reach the lab</source>
        <translation>das Labor erreichen</translation>
    </message>
    <message>
        <source>the lab is just ending</source>
        <translation>das Labor wird gerade beendet</translation>
    </message>
    <message>
        <source>answer a client</source>
        <translation>einem Client antworten</translation>
    </message>
    <message>
        <source>the lab does not know &quot;%1&quot;</source>
        <translation>das Labor kennt „%1“ nicht</translation>
    </message>
</context>
<context>
    <name>sw::lab::Dial</name>
    <message>
        <source>connect to %1:%2 in the lab</source>
        <translation>im Labor mit %1:%2 verbinden</translation>
    </message>
    <message>
        <source>that is neither a node of the lab nor an IPv4 address and port</source>
        <translation>das ist weder ein Knoten des Labors noch IPv4-Adresse und Port</translation>
    </message>
    <message>
        <source>nothing answers</source>
        <translation>nichts antwortet</translation>
    </message>
    <message>
        <source>connect in the lab</source>
        <translation>im Labor verbinden</translation>
    </message>
</context>
<context>
    <name>sw::lab::Fabric</name>
    <message>
        <source>bring up the lab&apos;s network</source>
        <translation>das Netzwerk des Labors aufbauen</translation>
    </message>
    <message>
        <source>lay the network of site %1</source>
        <translation>das Netzwerk des Standorts %1 legen</translation>
    </message>
    <message>
        <source>the kernel makes no bridge: %1. Its module &quot;bridge&quot; is missing.</source>
        <translation>der Kernel legt keine Bridge an: %1. Sein Modul „bridge“ fehlt.</translation>
    </message>
    <message>
        <source>lay the long line between the sites</source>
        <translation>die lange Leitung zwischen den Standorten legen</translation>
    </message>
    <message>
        <source>the kernel makes no veth pair: %1. Its module &quot;veth&quot; is missing.</source>
        <translation>der Kernel legt kein veth-Paar an: %1. Sein Modul „veth“ fehlt.</translation>
    </message>
    <message>
        <source>connect %1 to site %2</source>
        <translation>%1 mit dem Standort %2 verbinden</translation>
    </message>
    <message>
        <source>the lab has no such site</source>
        <translation>einen solchen Standort hat das Labor nicht</translation>
    </message>
    <message>
        <source>route the floating IPs</source>
        <translation>die Floating-IPs routen</translation>
    </message>
</context>
<context>
    <name>sw::lab::FrameRelay</name>
    <message>
        <source>relay frames between the sites</source>
        <translation>Frames zwischen den Standorten weiterleiten</translation>
    </message>
</context>
<context>
    <name>sw::lab::Guardian</name>
    <message>
        <source>start the lab</source>
        <translation>das Labor starten</translation>
    </message>
    <message>
        <source>another lab starts or ends in %1</source>
        <translation>in %1 startet oder endet ein anderes Labor</translation>
    </message>
    <message>
        <source>listen for the lab&apos;s cloud API</source>
        <translation>für die Cloud-API des Labors lauschen</translation>
    </message>
    <message>
        <source>SEAWORTHY_LAB_PORT is &quot;%1&quot;, which is no port</source>
        <translation>SEAWORTHY_LAB_PORT ist „%1“, das ist kein Port</translation>
    </message>
    <message>
        <source>port %1 is in use. Set SEAWORTHY_LAB_PORT to a free one, or leave it unset.</source>
        <translation>Port %1 ist belegt. Setzen Sie SEAWORTHY_LAB_PORT auf einen freien, oder lassen Sie die Variable weg.</translation>
    </message>
</context>
<context>
    <name>sw::lab::KnownHosts</name>
    <message>
        <source>write the nodes&apos; host keys to %1</source>
        <translation>die Hostschlüssel der Knoten in %1 schreiben</translation>
    </message>
</context>
<context>
    <name>sw::lab::Lab</name>
    <message>
        <source>The nodes run without %1: this machine lacks the package &quot;%2&quot;.</source>
        <translation>Die Knoten laufen ohne %1: Diesem Rechner fehlt das Paket „%2“.</translation>
    </message>
    <message numerus="yes">
        <source>Booting %n node(s) of the site.</source>
        <translation>
            <numerusform>%n Knoten der Website wird gebootet.</numerusform>
            <numerusform>%n Knoten der Website werden gebootet.</numerusform>
        </translation>
    </message>
    <message>
        <source>start the lab</source>
        <translation>das Labor starten</translation>
    </message>
    <message>
        <source>The site&apos;s address does not answer without them.</source>
        <translation>Ohne sie antwortet die Adresse der Website nicht.</translation>
    </message>
    <message>
        <source>Waiting for the site at %1.</source>
        <translation>Warten auf die Website unter %1.</translation>
    </message>
    <message>
        <source>make room for the nodes</source>
        <translation>Platz für die Knoten schaffen</translation>
    </message>
    <message>
        <source>read the lab&apos;s public key</source>
        <translation>den öffentlichen Schlüssel des Labors lesen</translation>
    </message>
    <message>
        <source>wait for the site at %1</source>
        <translation>auf die Website unter %1 warten</translation>
    </message>
    <message numerus="yes">
        <source>it does not answer with success within %n second(s)</source>
        <translation>
            <numerusform>sie antwortet nicht innerhalb von %n Sekunde mit Erfolg</numerusform>
            <numerusform>sie antwortet nicht innerhalb von %n Sekunden mit Erfolg</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sw::lab::Layers</name>
    <message>
        <source>make the nodes&apos; base image</source>
        <translation>das Basis-Image der Knoten erstellen</translation>
    </message>
    <message>
        <source>%1 cannot be copied to %2</source>
        <translation>%1 kann nicht nach %2 kopiert werden</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>empty a folder of a snapshot</source>
        <translation>einen Ordner eines Snapshots leeren</translation>
    </message>
</context>
<context>
    <name>sw::lab::Limits</name>
    <message>
        <source>put a node into its control group</source>
        <translation>einen Knoten in seine Control Group setzen</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>limit a node to %1 MiB and %2 processors</source>
        <translation>einen Knoten auf %1 MiB und %2 Prozessoren begrenzen</translation>
    </message>
    <message>
        <source>the kernel does not take the limit; the node may use more already</source>
        <translation>der Kernel nimmt die Grenze nicht an; der Knoten belegt möglicherweise schon mehr</translation>
    </message>
    <message>
        <source>freeze a node</source>
        <translation>einen Knoten einfrieren</translation>
    </message>
    <message>
        <source>thaw a node</source>
        <translation>einen Knoten auftauen</translation>
    </message>
    <message>
        <source>its control group does not reach the state %1</source>
        <translation>seine Control Group erreicht den Zustand %1 nicht</translation>
    </message>
    <message>
        <source>limit how many processes a node may have</source>
        <translation>begrenzen, wie viele Prozesse ein Knoten haben darf</translation>
    </message>
</context>
<context>
    <name>sw::lab::NamespaceHost</name>
    <message>
        <source>make the folders of %1</source>
        <translation>die Ordner von %1 anlegen</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>%1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>the lab has no node %1</source>
        <translation>das Labor hat keinen Knoten %1</translation>
    </message>
    <message>
        <source>the node is not running</source>
        <translation>der Knoten läuft nicht</translation>
    </message>
    <message>
        <source>boot %1</source>
        <translation>%1 booten</translation>
    </message>
    <message>
        <source>the node is running already</source>
        <translation>der Knoten läuft bereits</translation>
    </message>
    <message>
        <source>The last lines of its console:</source>
        <translation>Die letzten Zeilen seiner Konsole:</translation>
    </message>
    <message>
        <source>freeze a node</source>
        <translation>einen Knoten einfrieren</translation>
    </message>
    <message>
        <source>thaw a node</source>
        <translation>einen Knoten auftauen</translation>
    </message>
    <message>
        <source>wipe a node</source>
        <translation>einen Knoten leeren</translation>
    </message>
    <message>
        <source>it is still running</source>
        <translation>er läuft noch</translation>
    </message>
    <message>
        <source>resize a node</source>
        <translation>die Größe eines Knotens ändern</translation>
    </message>
    <message>
        <source>take a snapshot</source>
        <translation>einen Snapshot erstellen</translation>
    </message>
    <message>
        <source>read a console</source>
        <translation>eine Konsole lesen</translation>
    </message>
    <message>
        <source>set a node&apos;s firewall</source>
        <translation>die Firewall eines Knotens setzen</translation>
    </message>
    <message>
        <source>enter a node&apos;s network</source>
        <translation>das Netzwerk eines Knotens betreten</translation>
    </message>
    <message>
        <source>read a node&apos;s public host key</source>
        <translation>den öffentlichen Hostschlüssel eines Knotens lesen</translation>
    </message>
</context>
<context>
    <name>sw::lab::NodeProcess</name>
    <message>
        <source>the service %1 does not start: %2</source>
        <translation>der Dienst %1 startet nicht: %2</translation>
    </message>
    <message>
        <source>the service %1 was ended by signal %2</source>
        <translation>der Dienst %1 wurde durch Signal %2 beendet</translation>
    </message>
    <message>
        <source>the service %1 ended with exit code %2</source>
        <translation>der Dienst %1 endete mit Exit-Code %2</translation>
    </message>
    <message>
        <source>the kernel stacks no folders (overlayfs): %1. Rootless it needs Linux 5.11 or newer.</source>
        <translation>der Kernel stapelt keine Ordner (overlayfs): %1. Ohne root braucht es Linux 5.11 oder neuer.</translation>
    </message>
    <message>
        <source>its interface with %1 does not come up: %2</source>
        <translation>seine Schnittstelle mit %1 kommt nicht hoch: %2</translation>
    </message>
    <message>
        <source>step &quot;%1&quot; with %2: %3</source>
        <translation>Schritt „%1“ mit %2: %3</translation>
    </message>
    <message>
        <source>start node %1</source>
        <translation>Knoten %1 starten</translation>
    </message>
    <message>
        <source>the program %1 is missing</source>
        <translation>das Programm %1 fehlt</translation>
    </message>
    <message>
        <source>the kernel gives no namespaces: %1</source>
        <translation>der Kernel gibt keine Namensräume: %1</translation>
    </message>
    <message>
        <source>start the node</source>
        <translation>den Knoten starten</translation>
    </message>
    <message>
        <source>not all of its services answer in time</source>
        <translation>nicht alle seine Dienste antworten rechtzeitig</translation>
    </message>
    <message>
        <source>it died while it started; its console log says more</source>
        <translation>er starb beim Start; sein Konsolenprotokoll sagt mehr</translation>
    </message>
</context>
<context>
    <name>sw::lab::Relay</name>
    <message>
        <source>reach the lab</source>
        <translation>das Labor erreichen</translation>
    </message>
    <message>
        <source>no lab runs. Start one with &quot;seaworthy lab up&quot;.</source>
        <translation>es läuft kein Labor. Starten Sie eines mit „seaworthy lab up“.</translation>
    </message>
</context>
<context>
    <name>sw::lab::Site</name>
    <message>
        <source>create the server %1</source>
        <translation>den Server %1 erstellen</translation>
    </message>
    <message>
        <source>the lab has no flavor %1 or no network %2</source>
        <translation>das Labor hat keinen Flavor %1 oder kein Netzwerk %2</translation>
    </message>
    <message>
        <source>start the server %1</source>
        <translation>den Server %1 starten</translation>
    </message>
    <message>
        <source>it was deleted meanwhile</source>
        <translation>er wurde inzwischen gelöscht</translation>
    </message>
    <message>
        <source>start the lab&apos;s servers</source>
        <translation>die Server des Labors starten</translation>
    </message>
</context>
<context>
    <name>sw::lab::Spaces</name>
    <message>
        <source>this system forbids unprivileged user namespaces. Allow them with &quot;sysctl kernel.unprivileged_userns_clone=1&quot;, or run as root.</source>
        <translation>dieses System verbietet unprivilegierte Benutzernamensräume. Erlauben Sie sie mit „sysctl kernel.unprivileged_userns_clone=1“, oder starten Sie das Programm als root.</translation>
    </message>
    <message>
        <source>this system allows no user namespaces. Allow them with &quot;sysctl user.max_user_namespaces=10000&quot;, or run as root.</source>
        <translation>dieses System erlaubt keine Benutzernamensräume. Erlauben Sie sie mit „sysctl user.max_user_namespaces=10000“, oder starten Sie das Programm als root.</translation>
    </message>
    <message>
        <source>the kernel gives no user namespace: %1. In a container, give it the right to make namespaces.</source>
        <translation>der Kernel gibt keinen Benutzernamensraum: %1. Geben Sie einem Container das Recht, Namensräume anzulegen.</translation>
    </message>
    <message>
        <source>AppArmor restricts unprivileged user namespaces here, as Ubuntu does since 24.04. Allow them with &quot;sysctl kernel.apparmor_restrict_unprivileged_userns=0&quot;, or run as root.</source>
        <translation>AppArmor schränkt hier unprivilegierte Benutzernamensräume ein, wie Ubuntu es seit 24.04 tut. Erlauben Sie sie mit „sysctl kernel.apparmor_restrict_unprivileged_userns=0“, oder starten Sie das Programm als root.</translation>
    </message>
    <message>
        <source>/proc cannot be mounted: %1. A container that hides parts of /proc forbids it.</source>
        <translation>/proc kann nicht eingehängt werden: %1. Ein Container, der Teile von /proc verbirgt, verbietet es.</translation>
    </message>
    <message>
        <source>the user ids cannot be taken on: %1</source>
        <translation>die Benutzer-IDs können nicht angenommen werden: %1</translation>
    </message>
    <message>
        <source>the namespaces give no right to mount: %1</source>
        <translation>die Namensräume geben kein Recht zum Einhängen: %1</translation>
    </message>
    <message>
        <source>make the lab&apos;s namespaces</source>
        <translation>die Namensräume des Labors anlegen</translation>
    </message>
    <message>
        <source>this root may make no namespaces: %1</source>
        <translation>root darf hier keine Namensräume anlegen: %1</translation>
    </message>
    <message>
        <source>the process in them died at once</source>
        <translation>der Prozess darin starb sofort</translation>
    </message>
    <message>
        <source>SEAWORTHY_LAB_MODE is &quot;%1&quot;; it can be root, rootless or single-uid</source>
        <translation>SEAWORTHY_LAB_MODE ist „%1“; möglich sind root, rootless und single-uid</translation>
    </message>
    <message>
        <source>The lab is not to be had here. %1</source>
        <translation>Das Labor ist hier nicht verfügbar. %1</translation>
    </message>
</context>
<context>
    <name>sw::lab::StateFolder</name>
    <message>
        <source>prepare the lab&apos;s folder %1</source>
        <translation>den Ordner %1 des Labors vorbereiten</translation>
    </message>
    <message>
        <source>%1. Choose another place with SEAWORTHY_LAB_DIR.</source>
        <translation>%1. Wählen Sie mit SEAWORTHY_LAB_DIR einen anderen Ort.</translation>
    </message>
    <message>
        <source>it is not a folder</source>
        <translation>das ist kein Ordner</translation>
    </message>
    <message>
        <source>it belongs to another user. Choose another place with SEAWORTHY_LAB_DIR.</source>
        <translation>er gehört einem anderen Benutzer. Wählen Sie mit SEAWORTHY_LAB_DIR einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>sw::lab::UserIds</name>
    <message>
        <source>map the user ids</source>
        <translation>die Benutzer-IDs abbilden</translation>
    </message>
    <message>
        <source>map the subordinate ids</source>
        <translation>die untergeordneten IDs abbilden</translation>
    </message>
    <message>
        <source>/etc/subuid and /etc/subgid give %1 no range of %2 ids. Add one with &quot;usermod --add-subuids 100000-165535 --add-subgids 100000-165535 %1&quot;.</source>
        <translation>/etc/subuid und /etc/subgid geben %1 keinen Bereich von %2 IDs. Fügen Sie einen hinzu mit „usermod --add-subuids 100000-165535 --add-subgids 100000-165535 %1“.</translation>
    </message>
    <message>
        <source>%1. The package is &quot;uidmap&quot;.</source>
        <translation>%1. Das Paket heißt „uidmap“.</translation>
    </message>
</context>
<context>
    <name>sw::lab::runProgram</name>
    <message>
        <source>run %1</source>
        <translation>%1 ausführen</translation>
    </message>
    <message>
        <source>the program is not installed</source>
        <translation>das Programm ist nicht installiert</translation>
    </message>
    <message numerus="yes">
        <source>it did not end within %n second(s) and was killed</source>
        <translation>
            <numerusform>es endete nicht innerhalb von %n Sekunde und wurde abgebrochen</numerusform>
            <numerusform>es endete nicht innerhalb von %n Sekunden und wurde abgebrochen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sw::look</name>
    <message>
        <source>Healthy</source>
        <translation>Gesund</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Beeinträchtigt</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Health of a node that nothing has been seen of.</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>serves</source>
        <extracomment>Of a link in the topology: clients reach this address.</extracomment>
        <translation>bedient</translation>
    </message>
    <message>
        <source>is held by</source>
        <extracomment>Of a link in the topology: the address is held by this server.</extracomment>
        <translation>wird gehalten von</translation>
    </message>
    <message>
        <source>could move to</source>
        <extracomment>Of a link in the topology: this standby would take the address.</extracomment>
        <translation>könnte wechseln zu</translation>
    </message>
    <message>
        <source>sends requests to</source>
        <extracomment>Of a link in the topology: a load balancer sends requests to this server.</extracomment>
        <translation>sendet Anfragen an</translation>
    </message>
    <message>
        <source>replicates to</source>
        <extracomment>Of a link in the topology: a database is copied to this replica.</extracomment>
        <translation>repliziert nach</translation>
    </message>
    <message>
        <source>uses</source>
        <extracomment>Of a link in the topology: a web node uses this database.</extracomment>
        <translation>benutzt</translation>
    </message>
    <message>
        <source>is attached to</source>
        <extracomment>Of a link in the topology: a server is on this network.</extracomment>
        <translation>ist angeschlossen an</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Load Balancer</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>No role seen</source>
        <extracomment>The tier of a server that was seen to play no role.</extracomment>
        <translation>Keine Rolle erkannt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share, in per cent.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>0 s</source>
        <translation>0 s</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>vor %n Sekunde</numerusform>
            <numerusform>vor %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Database proxy</source>
        <translation>Datenbankproxy</translation>
    </message>
    <message>
        <source>Shared storage</source>
        <translation>Gemeinsamer Speicher</translation>
    </message>
    <message>
        <source>Object storage</source>
        <translation>Objektspeicher</translation>
    </message>
    <message>
        <source>DNS</source>
        <extracomment>The domain name system.</extracomment>
        <translation>DNS</translation>
    </message>
</context>
</TS>
