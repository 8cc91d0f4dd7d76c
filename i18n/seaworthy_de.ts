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
        <source>load-balancer, web or database</source>
        <translation>load-balancer, web oder database</translation>
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
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
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
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
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
        <source>&amp;Actions</source>
        <translation>A&amp;ktionen</translation>
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
        <source>Sizes the web tier from the traffic figures of a worksheet.</source>
        <translation>Dimensioniert die Webschicht anhand der Verkehrszahlen eines Arbeitsblatts.</translation>
    </message>
    <message>
        <source>Print the sizing and its architecture as JSON.</source>
        <translation>Die Dimensionierung und ihre Architektur als JSON ausgeben.</translation>
    </message>
    <message>
        <source>read the worksheet</source>
        <translation>das Arbeitsblatt lesen</translation>
    </message>
    <message>
        <source>  Web nodes: %1</source>
        <translation>  Webknoten: %1</translation>
    </message>
    <message>
        <source>  %1 web nodes, 2 load balancers, 2 databases, 1 database on a second site</source>
        <translation>  %1 Webknoten, 2 Load Balancer, 2 Datenbanken, 1 Datenbank an einem zweiten Standort</translation>
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
    <name>sw::RetryTransport</name>
    <message>
        <source>It was stopped while waiting to try again.</source>
        <translation>Abgebrochen, während auf den nächsten Versuch gewartet wurde.</translation>
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
        <source>measured peak</source>
        <translation>gemessene Spitze</translation>
    </message>
    <message>
        <source>busiest day over 8 hours</source>
        <translation>stärkster Tag über 8 Stunden</translation>
    </message>
    <message>
        <source>month over 31 days of 24 hours</source>
        <translation>Monat über 31 Tage zu 24 Stunden</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>at least one of peakMbps, busiestDayGB, monthGB</source>
        <translation>mindestens eines von peakMbps, busiestDayGB, monthGB</translation>
    </message>
    <message>
        <source>read the worksheet</source>
        <translation>das Arbeitsblatt lesen</translation>
    </message>
    <message>
        <source>%1 web nodes for this peak</source>
        <translation>%1 Webknoten für diese Spitze</translation>
    </message>
    <message>
        <source>at most 10,000; check the units</source>
        <translation>höchstens 10.000; prüfen Sie die Einheiten</translation>
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
</context>
</TS>
