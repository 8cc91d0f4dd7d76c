<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>HostKeys</name>
    <message>
        <source>The accepted host key could not be written to %1: %2. Make the file writable, or accept the key for this time only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accepted host key could not be written to %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2, line %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host key of %1 has changed. Known is %2; the server shows %3. Either the server was rebuilt, or somebody stands between. If you know that it was rebuilt, remove the old key with: ssh-keygen -f %4 -R %5, and connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host key %1 that %2 shows is marked as revoked in a known_hosts file: it must not be trusted any more. Give the server a new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host key of %1 is not known: the server shows %2 (%3). Compare this fingerprint with the server&apos;s own, and then give it as the expected one, or add the key to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host key of %1 was not accepted: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HttpExchange</name>
    <message>
        <source>The answer is not HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was closed before the whole answer had come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HttpProbe</name>
    <message>
        <source>%1 cannot be started: %2. Install Seaworthy anew, or set SEAWORTHY_BIN_DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prober ended before its time, so the measurement is not complete: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measure %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gave no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the probe samples in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 values were found, 7 are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number, two moments in ISO 8601, a duration in microseconds, a status, an error word and a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line 1: &quot;%1&quot; was found, &quot;%2&quot; is expected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Measurement</name>
    <message numerus="yes">
        <source>%n request(s) of the schedule were left out, because this machine was too busy or asleep. Measure again on a quieter machine.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This machine had no socket or port left for some requests. Use a longer interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule lagged by up to %1 ms, more than the interval of %2 ms: this machine was too busy. Measure again on a quieter machine or with a longer interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Observe</name>
    <message>
        <source>look at the nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read HAProxy&apos;s statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line begins with &quot;%1&quot;, expected was &quot;# pxname,svname,&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns &quot;status&quot; and &quot;type&quot; are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the node&apos;s addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output of &quot;ip -j address&quot; is not a JSON array: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the replication state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; was found where the database&apos;s variables were expected. Check that root may log in to it over its socket.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ssh</name>
    <message>
        <source>The key file %1 is missing or not readable. Check its path and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file %1 could not be opened: it is not a private key, or its passphrase is missing or wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run a command on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log in to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command had begun but did not end within %1 s; it was told to stop, and may have taken effect. Look before you repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to port %1 within %2 s. The node is down, or something drops the packets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is open but there was no complete login within %2 s. The node may be overloaded or frozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped while the command ran; the command may have taken effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped before the command began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name could not be resolved: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No socket could be made: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1: %2. Check that the node runs and that its SSH server listens there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SSH server broke off before the login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 closed the connection without a greeting. Its server may be overloaded, or not allow this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke during the login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key file %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SSH agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing to log in with for the user %1: give a key file or a password, or start an SSH agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not let the user %1 in. Tried: %2. The server accepts: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SSH server opened no channel for the command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SSH server does not let this user run commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke when the command was sent. Look whether it took effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command wrote more than %1 MiB and was told to stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke while the command ran. Look whether it took effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the key to log in with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What listens on port %1 does not speak SSH: it began with &quot;%2&quot;. Check the port.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WriteLedger</name>
    <message>
        <source>write to the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read back what the site at %1 has kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site answered with HTTP status %1 instead of 200. Check that its application and its database run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number was expected on each line, &quot;%1&quot; was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start the write ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a URL of the form http://ADDRESS:PORT/PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the run, &quot;%1&quot;, may hold a-z, 0-9 and - only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pace must be from 1 to 1000 writes a second, %1 was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Start the lab at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to this cloud of clouds.yaml at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::Architecture</name>
    <message>
        <source>a name of up to 63 lower-case letters, digits and dashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name that no other one here has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an IPv4 address such as 10.77.1.21</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an IPv4 network such as 10.77.1.0/24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one site or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a site of this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>load-balancer, web or database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address that nothing else here has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a priority that no other node of this role has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole hundredths of a second up to 40950</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole seconds, because keepalived counts them so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an IPv4 address such as 10.77.1.100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address in %1, the network of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the architecture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::AwaitStep</name>
    <message>
        <source>Nobody who answers holds %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is held by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 No answer from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The waiting was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 answered %n time(s) in a row.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It last answered with the status %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::BalancerDrill</name>
    <message>
        <source>%1 is powered off. Its peer hears no advertisement any more and has to notice by the silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAProxy is killed on %1. keepalived has to notice that its node is of no use and let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is cut off the network. It still believes that it holds the address; the order to put the network back is on the node before the cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the steady state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A drill on a site that is already limping proves nothing. Look for: %1 holds %2, and not one failed request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the failover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody acts now. Look for: %1 takes %2 between %3 s and %4 s after the fault, as the configuration promises, and the site answers again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fault is taken back. Look for: not one failed request while the address comes home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that all is as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A failover that leaves the site without its standby has only used it up. Look for: %1 holds %2 and every node is healthy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan the load balancer drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the architecture %1 has no shared address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no node was seen to hold %1; is keepalived running, and do the nodes answer over SSH?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n nodes hold %1 at once; repair that first</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no healthy standby could take %1; repair it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2 but is no load balancer of the architecture %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no web node is healthy, so that the site could not answer; repair one first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::BalancerFault</name>
    <message>
        <source>The active node dies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAProxy dies on the active node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The active node loses its network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::Cloud</name>
    <message>
        <source>The last look failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was never seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was last seen as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was last seen as %1, task &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not within %1 s. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find the server &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud %1 has no server of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) have this name; say which by its id: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>wait for the server %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It went into the state %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait until the server %1 is gone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::CloudConfig</name>
    <message>
        <source>the environment (OS_* variables)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: at &quot;%2&quot;: found %3, expected a group of clouds, each by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group of fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: at &quot;%2&quot; of the cloud &quot;%3&quot;: found %4, expected %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the cloud &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for auth_type &quot;%2&quot;. Supported are password, v3applicationcredential and v3token; create an application credential with: openstack application credential create NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the cloud has no &quot;username&quot; under &quot;auth&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the cloud has no &quot;application_credential_id&quot; under &quot;auth&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: an application credential that is given by its name needs a &quot;username&quot; too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: at &quot;%2&quot;: found what is no address, expected one like https://cloud.example.org:5000/v3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the cloud has no &quot;auth_url&quot; under &quot;auth&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: at &quot;interface&quot;: found &quot;%2&quot;, expected public, internal or admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 turns the verification of certificates off. It is never turned off here, since whoever stands between would read the password. Name your authority&apos;s file as &quot;cacert&quot; instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for a client certificate (&quot;cert&quot;), which is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find the cloud &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no clouds.yaml. Looked for: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no clouds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has these clouds: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: at &quot;%2&quot;: found %3, expected a group of fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the profile &quot;%2&quot; is in no clouds-public.yaml. Add it there, or write its &quot;auth_url&quot; into this cloud and remove the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no clouds.yaml with a cloud in it. Looked for: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several are known; name one of them: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::CloudSettings</name>
    <message>
        <source>read the settings of the clouds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. Make the file readable, or move it away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::ConfigSources</name>
    <message>
        <source>read %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a folder, expected a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than 4 MiB, which no such file is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find the clouds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names %2, which does not exist. Correct the variable, or unset it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::Connection</name>
    <message>
        <source>reach the node %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no SSH is set up for the cloud %1; name its user and key in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the lab&apos;s clouds.yaml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect to the lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no lab runs; start one with: seaworthy lab up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::Console</name>
    <message>
        <source>open the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::Doctor</name>
    <message>
        <source>not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs it: apt install %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs beside this program; install Seaworthy again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>namespaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usable as root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused even to root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a container without the right to make namespaces; start it privileged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usable without root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused to this user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab needs them. Allow them with: sysctl -w kernel.unprivileged_userns_clone=1, and on Ubuntu 24.04 also kernel.apparmor_restrict_unprivileged_userns=0. Or run as root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subordinate user ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed as root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newuidmap is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it all users of a lab node are one: apt install uidmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the kernel (sch_netem)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by our own relay: the kernel has no sch_netem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB free at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal and the evidence are kept there; make it writable or set XDG_DATA_HOME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lab needs 500 MB; free some room or set XDG_DATA_HOME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every lab node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lab load balancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lab web node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lab database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security groups and network faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab&apos;s network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::DoctorVerb</name>
    <message>
        <source>Says what is missing on this machine, and how to get it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the checks as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MISSING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advised</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::Drill</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drill was stopped before its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load balancer failover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost writes were not measured: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site was not in its steady state, so nothing was broken. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) failed before anything was broken, so nothing was broken: a measurement now would show something else than the failover.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The fault could not be made. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything could be put back; see the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not take over. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site could not be put back by the runbook. %1 Use &apos;Stop all faults&apos;, and look at %2 yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the restoring: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site could not be looked at after the restoring. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The write ledger could not be read, so lost writes are not known: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probe&apos;s measurement does not count: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site had not answered again when the probe ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged write(s) are gone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The standby took %1 to claim the address; the configuration promises at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standby took only %1 to claim the address; the configuration predicts at least %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moment in which the standby claimed the address was missed; detect and route are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>degraded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was there before and is missing now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was %2 before and is %3 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not there before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link from %1 to %2 is missing now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) failed while the site was being put back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sw::DrillDesk</name>
    <message>
        <source>prepare the drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cloud is connected; start the lab first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A drill is still running; stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::DrillResultPanel</name>
    <message>
        <source>Passed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not passed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3 took over. %4</source>
        <extracomment>Under a drill&apos;s verdict: %1 the fault, %2 the node it struck, %3 the node that took over, %4 when.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measurement is invalid: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 from the configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detect: until the standby took the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route: until the first answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify: until the steady state was confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed requests</source>
        <extracomment>%1 failed requests of %2.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged writes lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare a&amp;nother drill</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::DrillRunbook</name>
    <message>
        <source>To come</source>
        <extracomment>A stage of a drill that has not come yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages of the drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin this &amp;stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the rest &amp;by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each stage begins as soon as the one before it is verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and p&amp;ut back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops the drill and takes every fault back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bac&amp;k to the options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2, which holds %3. %4 stands by. Expected until it holds the address: %5 to %6 (%7).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2
%3</source>
        <extracomment>A stage of a drill: %1 its number, %2 its title, %3 its state on a line of its own.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stage is under way; the next one waits for it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::DrillSetup</name>
    <message>
        <source>The node dies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HAProxy process dies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node&apos;s network is dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The active load balancer is switched off, as in a power cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAProxy is killed; keepalived has to notice it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All its packets are dropped. The way back is armed on the node before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request is sent this often, whether or not the last one was answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request that takes longer counts as failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For so long the site must answer without a failure, before and after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe &amp;interval:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request time&amp;out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stead&amp;y for:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Prepare the drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the lab or connect to a cloud first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing only looks. You see every stage and its plan before anything is broken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::DrillSite</name>
    <message>
        <source>prepare the drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known what the cloud %1 is meant to be. Name its architecture file in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nodes of the cloud %1 are not reached over SSH. Name a user and a key in %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::DrillVerb</name>
    <message>
        <source>%1 s +/- %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PASSED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active load balancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 s: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost acknowledged writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measurement is invalid: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the active load balancer away and measures how the standby takes over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs a failover drill: breaks something on purpose with its undo armed first, measures from outside, puts it right, and files the evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud: a name of clouds.yaml, or lab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to break: node, process or network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milliseconds between two requests of the probe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what would be done, and do nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder that a folder of evidence is made in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the result as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of list, run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no drill &apos;%1&apos;; see: seaworthy drill list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--fault &apos;%1&apos; is none of node, process, network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--interval &apos;%1&apos; is no number from 1 to 10000</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::DrillsPage</name>
    <message>
        <source>Load balancer failover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The active load balancer is broken on purpose while a probe asks the site every few milliseconds. You see how long the standby takes, what was lost, and whether it is what the configuration promises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A drill is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the lab or connect to a cloud first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::Evidence</name>
    <message>
        <source>write the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. Check the free space and the permissions; the drill&apos;s journal is kept, so nothing else is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made; check its permissions and the free space, or name another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written to %1: %2. Check its permissions and the free space, or name another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site before the fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site with the fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site after the restoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finished folder could not be given its name %1; check the permissions of %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::FaultStep</name>
    <message>
        <source>Such a fault is armed on %1 already; use &apos;Stop all faults&apos; first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot take this fault back by itself, so it is not done there. It lacks: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not let this user act as root: %2. Log in as root, or allow sudo without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The undo could not be armed on %1 (%2), so nothing was broken. Check the free space of /run there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not say that it had let the fault go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer: as it would if it were cut off, in which case it comes back by itself when its lease is over, and as it would if it were down. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be asked: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fault stands on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has taken the fault back by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fault is about to happen on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tried to take the fault back and could not: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows no sign of the fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave no sensible answer: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a service; letters, digits and @_.+- may be in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer yet: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not take the fault back: %2. Put it right there by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taking the fault back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on the network and nothing cuts it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 still has rules that cut it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not run on %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::FaultsVerb</name>
    <message>
        <source>Takes back every fault that the journal knows and that may still stand, also those of another console, and verifies it by looking. Safe to repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fault stands.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::FleetModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a single point of failure.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::FleetPage</name>
    <message>
        <source>No servers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the lab or connect to a cloud, and its servers appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name, address, zone, tag or state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show by health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n server(s)</source>
        <extracomment>%1 of the servers match the search, %n is how many there are.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show in the &amp;topology</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::GraphFile</name>
    <message>
        <source>the name of a node of this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the graph file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in %1; nobody has looked at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the graph file %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::HostKeyPanel</name>
    <message>
        <source>Unknown host key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this the right machine?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with what the machine&apos;s owner tells you, for instance from the server&apos;s console output. If it differs, somebody may be listening in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do n&amp;ot connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust it for this &amp;session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust and &amp;remember it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows a key of type %2 that is not among the known hosts. Its fingerprint is:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a node to see its facts and what can be done to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single point of failure: its loss alone cuts the clients off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The state of a server: %1 our word, %2 the provider&apos;s.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 vCPU, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked by its owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>A link of the graph: &quot;lb-1 sends requests to web-1&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known from: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Beneath a link: %1 its health, %2 what was seen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more link(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each shows its plan first; nothing happens before you agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is possible now. The reasons are below.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::InventoryVerb</name>
    <message>
        <source>Lists the servers of a cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud: a name of clouds.yaml, or lab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the servers as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flavor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::Journal</name>
    <message>
        <source>read the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 makes no sense: %2. &apos;seaworthy journal verify&apos; tells whether it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking it back was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its operation was never submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not fit its operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 of %2 cannot be read; &apos;seaworthy journal verify&apos; tells where it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 has lost its head entry. It has not been changed; bring it back from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 knows no operation %2; &apos;seaworthy journal list&apos; shows those it knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verify the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 of %2 %3. It and what follows cannot be trusted; compare with a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was changed after it was written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::JournalDatabase</name>
    <message>
        <source>The journal %1 is held by another process; close that one, or try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 cannot be written: it or its folder is read-only. Nothing is done without a journal; give this user the right to write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 is damaged. It has not been changed; move it aside or bring it back from a backup, and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds the journal %1 is full. Nothing is done without a journal; make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 cannot be opened; check the permissions of the file and of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 cannot be used (%2); check the disk, its free space and the permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder, not a journal; name a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 cannot be read: %2. Give this user the right to read and write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 is cut off: it has only %2 bytes. It has not been changed; move it aside or bring it back from a backup, and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a journal of Seaworthy. It has not been changed; name another file, or move this one aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a journal of Seaworthy. It has not been changed; name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 has version %2; this program knows versions up to %3. Update Seaworthy, or name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 is damaged: %2. It has not been changed; move it aside or bring it back from a backup, and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made; check the permissions and the free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal %1 cannot be made: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing; install the package libqt6sql6-sqlite.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::JournalPage</name>
    <message>
        <source>Nothing has been done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that changes the world is written here before it begins, step by step, and can be checked later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sto&amp;p it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verif&amp;y the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks the hash chain: whether any record was changed, left out or put in afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an operation to see its steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be undone, and the undoing is verified by looking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a running operation can be stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found unfinished: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::JournalVerb</name>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 entries, the chain is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The durable record of every operation. &apos;verify&apos; checks its hash chain; &apos;undo&apos; takes an operation back as an operation of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of list, show, verify, undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id of an operation is missing; see: seaworthy journal list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is more than is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::JsonFields</name>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply is not as it should be: at %1: found %2, expected %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply is not JSON: at byte %1 of %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::JsonReader</name>
    <message>
        <source>%1:%2:%3: this is not JSON: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: found a list at the top, expected an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a version from 1 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: at %2: found %3, expected %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number, %1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::LabClient</name>
    <message>
        <source>start the lab&apos;s daemon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program %1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reach the lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no lab runs. Start one with &quot;seaworthy lab up&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lab is just ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start the lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect into the lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no descriptor came with the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end the lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its daemon, process %1, does not end. End it with &quot;kill -9 %1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files are left in %1. Remove that folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::LabVerb</name>
    <message>
        <source>The lab runs (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  OpenStack:  OS_CLIENT_CONFIG_FILE=%1 openstack --os-cloud lab server list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  SSH:        %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Site:       %1 (inside the lab)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Drill:      seaworthy drill run balancer-failover --cloud lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lab runs. Start one with: seaworthy lab up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lab runs; nothing to take down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab is down; nothing of it is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedded cloud: real load balancers, web nodes and databases on this machine, behind an OpenStack-compatible API. &apos;up&apos; keeps it until &apos;down&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the answer as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of up, status, down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::Look</name>
    <message>
        <source>The %1 could not be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>floating IPs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flavors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node at %1 does not answer over SSH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at the cloud %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find the server %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cloud %1 has none of that name; see: seaworthy inventory --cloud %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several have that name; give an id: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::MainWindow</name>
    <message>
        <source>Seaworthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop all faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a &amp;worksheet or an architecture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a &amp;graph file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Topology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Drills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;arch the fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop all faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes every fault back at once, whatever else is under way (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Seaworthy</source>
        <extracomment>The window&apos;s title: %1 the cloud.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every fault has been taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some faults could not be taken back. The journal says which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a graph file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a worksheet or an architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::MessageArea</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>The heading of an error: what was being done.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::Navigation</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The tooltip of a page in the navigation: %1 its name, %2 its keys.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n matter(s) wait for a decision.</source>
        <extracomment>What waits on a page, for screen readers.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sw::NetworkTransport</name>
    <message>
        <source>It was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request had been sent; whether it took effect is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to %1 within %2 s. Check the address, the network and the firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply of %1 was not complete within %2 s; %3 bytes had come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cut the connection in the middle of its reply, after %2 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2. If it was issued by your own authority, name that authority&apos;s file as &quot;cacert&quot; in clouds.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No TLS with %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the certificate authorities from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found no certificate in it, expected one or more in PEM form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found the address &quot;%1&quot;, expected one that begins with http:// or https://.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::OfferedActions</name>
    <message>
        <source>%1 (%2 vCPU, %3, %4 GiB disk)</source>
        <extracomment>A server size: %1 its name, %2 the number of virtual processors, %3 its memory, %4 its disk in GiB.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1…</source>
        <extracomment>A button that leads to a preview of the action %1.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This node is no server of a connected cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud offers no other size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud offers no image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::OpenStackCloud</name>
    <message>
        <source>%1 (server %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2, page %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of %1 has no end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at the server %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the flavors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the floating addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the security groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at the quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cloud is too old for tags: it speaks the microversion %1, tags need %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create the server &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It boots from a volume; name the image to rebuild it from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the snapshot &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete the image %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set the metadata of the server %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set the tags of the server %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allocate a floating address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assign the floating address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the floating address off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>release the floating address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the action log of the server %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the console of the server %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the cloud &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No &quot;%1&quot; is known for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::OpenStackError</name>
    <message>
        <source>The cloud limits how often it is asked; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud limits how often it is asked; try again after %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It points elsewhere, and redirects are not followed, since the token would go along. Correct the address in the catalogue or in clouds.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the user name, the secret and the project in clouds.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free something, or ask the cloud&apos;s operator for a larger quota.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it took effect is not known: look before you repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is not available now; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was answered with the status %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (status %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud calls this request %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::OpenStackIdentity</name>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find the service &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud gave no list of services. Name the project (&quot;project_name&quot;) of the cloud &quot;%1&quot; in clouds.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the interface &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the interface &quot;%1&quot; in the region &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud does not have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud does not have it for %1. It has: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::OpenStackSession</name>
    <message>
        <source>log in to the cloud &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No &quot;%1&quot; is known. Enter it when you are asked, or write it into secure.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The token has expired or was revoked; get a new one with: openstack token issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply to %1 holds no token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask Nova for its versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It speaks the microversions from %1 on, and we know those up to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::Operating</name>
    <message>
        <source>%1 ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking back: %1 ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (cannot be undone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::OperationModel</name>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>The column that names who started an operation.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This operation is still running. Stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This operation has been undone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This operation failed, and what it had done was taken back then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This operation was interrupted. Choose how it goes on, at the top of this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step cannot be taken back: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This operation changed nothing that could be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::OperationRecord</name>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun, result unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done and verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone and verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed, and taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::OperationsDesk</name>
    <message>
        <source>The steps that are left are done, and each is verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done is taken back, and that is verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The world stays as it is now, and the operation is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cloud is connected; connect to one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The journal is whole: its %n entries fit together.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fault stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) were taken back and verified.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sw::OutageChart</name>
    <message>
        <source>Slowest answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds since the probe began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outage chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probe has not begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requests sent, %2 without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The site answers.</source>
        <extracomment>%1 is the sentence with the counts.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 No answer for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s: %2</source>
        <extracomment>In the chart&apos;s legend: %1 a time, %2 the stage that began then.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::Plan</name>
    <message>
        <source>the load balancer tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the web tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tier %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resize %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuild %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an action such as &quot;Stop&quot;, %2 a server&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2: clients are interrupted until %3 takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2: clients do not reach it meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the database that accepts writes: the site cannot write until it is back or a replica is promoted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 serving nodes are left in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it lasts, %1 of %2 serving nodes are left in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cloud %1 has no server %2; refresh the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 becomes a single point of failure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits at the new size until it is confirmed or taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards the old size can only be had back by another resize.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is cut off the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not run on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not serve: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is expected to serve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected by the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No node holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds it; no healthy standby could take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of their addresses is held by a healthy node.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::PlanPanel</name>
    <message>
        <source>Only looks; changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This only looks; nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Do nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Carry out this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graph shows what is expected afterwards. Each step is verified by looking, and recorded in the journal before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close t&amp;his</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::PlanVerb</name>
    <message>
        <source>Sizes the web tier from the traffic figures of a worksheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the sizing and its architecture as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the worksheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. Give the path of a worksheet file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Web nodes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1 web nodes, 2 load balancers, 2 databases, 1 database on a second site</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::PlannedTopology</name>
    <message>
        <source>the architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::ProviderStep</name>
    <message>
        <source>look at the floating IP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an image named %1 already; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider could not be asked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no image named %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image %1 is &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is held by %2 and not by %3, as it was when this was planned; look again and decide anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is held by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Somebody else has moved it since.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::RateLimitTransport</name>
    <message>
        <source>It was stopped while waiting for its turn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::Recovery</name>
    <message>
        <source>It took effect. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not take effect. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took effect and has been taken back since. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still going on. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It went wrong. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be told whether it took effect. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; was left unfinished by a console that ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it stands in the world now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It only waited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settle &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been settled meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not possible for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it is: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not over; stop it, or settle it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been taken back already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be taken back: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::Refusal</name>
    <message>
        <source>%1 is locked in the cloud; whoever locked it has to unlock it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud is busy with %1 (%2); wait until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not possible in its present state (%2): %3.</source>
        <extracomment>%1 is a server&apos;s name, %2 its state, %3 an action: &quot;web-1: not possible while it is so (Stopped): Pause.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud offers no size %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the size %2 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size %1 has a smaller disk (%2 GiB) than %3 has now (%4 GiB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quota allows %1 cores, %2 are used, and this needs %3 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quota allows %1 MiB of memory, %2 are used, and this needs %3 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 boots from a volume; the cloud rebuilds only from an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud offers no image %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds the address %2, and no healthy standby could take it; repair the standby first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the last node of %2 that serves; repair another one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 is gone from the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::ReplyReader</name>
    <message>
        <source>The header %1 holds a line break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chunk of the reply is longer than it said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers there does not speak HTTP; its answer begins with &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head of the reply is longer than 256 KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply begins with &quot;%1&quot;, which is no HTTP/1 status line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply says that it is &quot;%1&quot; bytes long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chunk of the reply begins with no size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chunk of the reply begins with &quot;%1&quot;, expected its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply is longer than the %1 bytes that are accepted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::Report</name>
    <message>
        <source>detect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the fault, after the failover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the restoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each answer of the site, and where none came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drill on the cloud %1, %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site answers, and its address is held by one load balancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time from the fault; height: how long the answer took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claimed after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probe left no samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. Check the free space and the permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest time without an answer after the fault, seen from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fault to the standby claiming the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim to the first answer through it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first answer to the confirmed service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most of them: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged writes lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbered writes that were confirmed and are not there afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address held by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, then %2, at the end %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the probe kept its schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The active load balancer %1 was powered off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAProxy was killed on the active load balancer %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The active load balancer %1 was cut off the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed. The service was gone for %1 and came back by itself; nothing that was acknowledged was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed. Not one request failed, and nothing that was acknowledged was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not passed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outage is measured by requests that leave every %1 ms on a schedule that waits for no reply; each has its own connection and at most %2 ms. The error says how far the truth may lie from the figure, either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes are numbered and sent through the site while it is broken. A write counts as acknowledged when the site confirmed it, and as lost when it was acknowledged and cannot be read afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim of the address is seen on the standby itself, over SSH, about every 50 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step was written to a journal before it was done; each entry&apos;s hash covers the one before. Its extract is in journal.jsonl.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::RetryTransport</name>
    <message>
        <source>It was stopped while waiting to try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::Runner</name>
    <message>
        <source>The operation was stopped before this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was cut, and it did not take effect. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled by the operation %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::RunningMark</name>
    <message>
        <source>mark the operation as running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made; check its permissions and the free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be made: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another console is at this operation now; wait for it, or stop it there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::SecretDesk</name>
    <message>
        <source>No keychain answers (%1), so secrets are kept for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::SecretDialog</name>
    <message>
        <source>&amp;Keep it in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file holds the %1 of the cloud %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Secret:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain answers on this machine; the secret is kept for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::ServerAction</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart by power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the new size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the old size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuild from an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start in rescue mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave rescue mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::ServerState</name>
    <message>
        <source>Being built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In rescue mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being resized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back to the old size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being rebuilt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::ServerStep</name>
    <message>
        <source>%1 is in the state &quot;%2&quot; (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the state &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 This cannot begin from there; look again and decide anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider could not be asked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Its provider has logged no such request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It would be so in either case, and the provider keeps no log to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It was &quot;%2&quot; before; somebody else has changed it since.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::ServerVerb</name>
    <message>
        <source>read the action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give --flavor one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cloud has no image %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of start, stop, reboot, pause, unpause, resize, confirm-resize, revert-resize, rebuild, rescue, unrescue, delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts on one server: start, stop, reboot, pause, unpause, resize, confirm-resize, revert-resize, rebuild, rescue, unrescue or delete. The action is journaled and verified by looking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud: a name of clouds.yaml, or lab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what would be done, and do nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --preview: print the plan as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With reboot: cut the power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With resize: the new flavor&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With rebuild: the image&apos;s name; its own image without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::Session</name>
    <message>
        <source>Starting the lab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab runs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::SiteGet</name>
    <message>
        <source>It was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it answered is not HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::StartPage</name>
    <message>
        <source>Prove that a cloud survives failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the fleet as one graph, break it on purpose, and leave with measured evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private cloud of eight real nodes on this machine: load balancers, web nodes and databases. Made for rehearsing, and gone without a trace when you stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the &amp;lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top the lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clouds that clouds.yaml names. Connecting only looks; nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worksheet or an architecture to size and draw, or a graph file of your own. No cloud is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a wor&amp;ksheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a &amp;graph file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>The file that a cloud&apos;s entry comes from.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clouds.yaml was found. Put one into this folder, into ~/.config/openstack or into /etc/openstack, and refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab is unavailable here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the &amp;lab again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are kept in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain answers: secrets are kept for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::StatusStrip</name>
    <message>
        <source>Stop this &amp;work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection lost: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale: last seen %1</source>
        <extracomment>How old what the window shows is: &quot;just now&quot;, &quot;12 seconds ago&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stops %1 before its next step.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::Step</name>
    <message>
        <source>Start %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop %1 (power off)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart %1 by power (hard reboot)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart %1 (soft reboot)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resize %1 to the size %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the new size of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 back to its old size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuild %1 from the image %2; what is on its disk is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start %1 in rescue mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 out of rescue mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1; this is for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the floating IP %1 off its server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the floating IP %1 to the port %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the floating IP %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wait up to %n second(s) until %1 holds the address %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait up to %n second(s) until another node than %1 holds the address %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait up to %n second(s) until a node holds the address %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Make the image %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cut %1 off the network; it comes back by itself after %n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kill %1 on %2; without this console it starts again after %n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Put %1 back on the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start %1 on %2 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wait until %1 answers %n time(s) in a row</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read a step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::StepModel</name>
    <message>
        <source>No.</source>
        <extracomment>The column with the number of a step.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::StepWork</name>
    <message numerus="yes">
        <source>It was accepted, but its effect was not seen within %n second(s). %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It only waited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped while waiting for the effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The looking was stopped. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::StopFaults</name>
    <message>
        <source>Stop the fault: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::Topology</name>
    <message>
        <source>It runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud does not say what state it is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud reports an error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not serve: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replication from %1 is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replication from %1 is broken: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is behind %1 is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It is %n second(s) behind %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It follows %1, %n second(s) behind.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reports it %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every load balancer reports it UP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAProxy does not answer on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sees no healthy member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keepalived does not run on it: it could not take the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It balances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MariaDB does not answer on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is read-only and follows nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It accepts writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs, but no probe could see what it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keepalived on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addresses of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No node holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is held by %1, which is no server of this cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds it and is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds it; no healthy standby could take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leads to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>floating IPs of the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAProxy statistics on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replication status on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) behind</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the database that accepts writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ports of the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addresses of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) are attached.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address that clients reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of their addresses is held by a healthy node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 addresses can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::TopologyDrawing</name>
    <message>
        <source>Site %1, zone %2</source>
        <extracomment>The title of a group of servers in the graph: %1 a site, %2 a zone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>In a preview: the health of a node before and after.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New single point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single point</source>
        <extracomment>A short mark on a node: a single point of failure.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single point of failure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::TopologyPage</name>
    <message>
        <source>Nothing to draw yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the lab, connect to a cloud or open a graph file, and its topology appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview: the graph as it is expected after the plan. Nothing has been done yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links to &amp;networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole graph (0)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::TopologyVerb</name>
    <message>
        <source>healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>degraded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the graph file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. Give the path of a graph file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SINGLE POINT OF FAILURE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws a cloud as a graph from what is seen, and marks single points of failure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud: a name of clouds.yaml, or lab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this graph file instead of looking at a cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the graph as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the graph into this SVG file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the graph for Graphviz into this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topology</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::TopologyView</name>
    <message>
        <source>Topology graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its loss alone cuts the clients off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %3: %4</source>
        <extracomment>A link of the graph: &quot;lb-1 sends requests to web-1: Healthy&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known from: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is selected: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A graph of %n node(s). Use the arrow keys to go through it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sw::VerbLine</name>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 without it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something is missing after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is more than is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: seaworthy %1. See: seaworthy %2 --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: seaworthy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::Verbs</name>
    <message>
        <source>start, look at and stop the embedded cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size a site from a worksheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the servers of a cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw a cloud as a graph and mark single points of failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>act on one server: previewed, journaled, verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run a failover drill and file its evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop every fault that a journal knows of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read, verify and undo what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what this machine lacks, and how to get it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seaworthy proves that a cloud survives failure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  seaworthy               the console
  seaworthy --lab         the console on the lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every verb has --help with an example. JSON goes to stdout, progress to stderr. Exit codes: 0 done and verified, 1 the answer is no, 2 bad input, 3 a provider or host failed, 4 refused by a safety rule, 130 interrupted, after compensation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seaworthy: &apos;%1&apos; is no verb. See: seaworthy --help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::Vip</name>
    <message>
        <source>look which node holds %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command &apos;ip&apos; failed on %1 (%2); install the package iproute2 there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::Worksheet</name>
    <message>
        <source>one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low %1, likely %2, high %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low &lt;= likely &lt;= high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busiest day over 8 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month over 31 days of 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one of peakMbps, busiestDayGB, monthGB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the worksheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 web nodes for this peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most 10,000; check the units</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::YamlValue</name>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group of fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: found binary data, expected a YAML text in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: found more parts than any such file has (more than %2, or deeper than %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2:%3: this is not YAML: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: found %2, expected the field &quot;clouds&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::lab::ControlChannel</name>
    <message>
        <source>talk to the lab&apos;s daemon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the daemon does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lab&apos;s daemon has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what came is no JSON object</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::lab::ControlServer</name>
    <message>
        <source>reach the lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lab is just ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lab does not know &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::lab::Dial</name>
    <message>
        <source>connect to %1:%2 in the lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is neither a node of the lab nor an IPv4 address and port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect in the lab</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::lab::Fabric</name>
    <message>
        <source>bring up the lab&apos;s network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lay the network of site %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kernel makes no bridge: %1. Its module &quot;bridge&quot; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lay the long line between the sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kernel makes no veth pair: %1. Its module &quot;veth&quot; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connect %1 to site %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lab has no such site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>route the floating IPs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::lab::FrameRelay</name>
    <message>
        <source>relay frames between the sites</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::lab::Guardian</name>
    <message>
        <source>start the lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another lab starts or ends in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listen for the lab&apos;s cloud API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SEAWORTHY_LAB_PORT is &quot;%1&quot;, which is no port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port %1 is in use. Set SEAWORTHY_LAB_PORT to a free one, or leave it unset.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::lab::KnownHosts</name>
    <message>
        <source>write the nodes&apos; host keys to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::lab::Lab</name>
    <message>
        <source>The nodes run without %1: this machine lacks the package &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Booting %n node(s) of the site.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>start the lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site&apos;s address does not answer without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the site at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make room for the nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the lab&apos;s public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait for the site at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>it does not answer with success within %n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sw::lab::Layers</name>
    <message>
        <source>make the nodes&apos; base image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be copied to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::lab::Limits</name>
    <message>
        <source>put a node into its control group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit a node to %1 MiB and %2 processors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kernel does not take the limit; the node may use more already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>freeze a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thaw a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its control group does not reach the state %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::lab::NamespaceHost</name>
    <message>
        <source>make the folders of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lab has no node %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the node is not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boot %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the node is running already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last lines of its console:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>freeze a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thaw a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wipe a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is still running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resize a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read a console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set a node&apos;s firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enter a node&apos;s network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::lab::NodeProcess</name>
    <message>
        <source>the service %1 does not start: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service %1 was ended by signal %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service %1 ended with exit code %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kernel stacks no folders (overlayfs): %1. Rootless it needs Linux 5.11 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its interface with %1 does not come up: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step &quot;%1&quot; with %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start node %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program %1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kernel gives no namespaces: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start the node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not all of its services answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it died while it started; its console log says more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::lab::Relay</name>
    <message>
        <source>reach the lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no lab runs. Start one with &quot;seaworthy lab up&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::lab::Site</name>
    <message>
        <source>create the server %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lab has no flavor %1 or no network %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start the server %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was deleted meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start the lab&apos;s servers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::lab::Spaces</name>
    <message>
        <source>this system forbids unprivileged user namespaces. Allow them with &quot;sysctl kernel.unprivileged_userns_clone=1&quot;, or run as root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this system allows no user namespaces. Allow them with &quot;sysctl user.max_user_namespaces=10000&quot;, or run as root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kernel gives no user namespace: %1. In a container, give it the right to make namespaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppArmor restricts unprivileged user namespaces here, as Ubuntu does since 24.04. Allow them with &quot;sysctl kernel.apparmor_restrict_unprivileged_userns=0&quot;, or run as root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/proc cannot be mounted: %1. A container that hides parts of /proc forbids it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user ids cannot be taken on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the namespaces give no right to mount: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the lab&apos;s namespaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this root may make no namespaces: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the process in them died at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SEAWORTHY_LAB_MODE is &quot;%1&quot;; it can be root, rootless or single-uid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab is not to be had here. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::lab::StateFolder</name>
    <message>
        <source>prepare the lab&apos;s folder %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Choose another place with SEAWORTHY_LAB_DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it belongs to another user. Choose another place with SEAWORTHY_LAB_DIR.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::lab::UserIds</name>
    <message>
        <source>map the user ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map the subordinate ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/etc/subuid and /etc/subgid give %1 no range of %2 ids. Add one with &quot;usermod --add-subuids 100000-165535 --add-subgids 100000-165535 %1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. The package is &quot;uidmap&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::lab::runProgram</name>
    <message>
        <source>run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program is not installed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sw::look</name>
    <message>
        <source>Healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Health of a node that nothing has been seen of.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serves</source>
        <extracomment>Of a link in the topology: clients reach this address.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is held by</source>
        <extracomment>Of a link in the topology: the address is held by this server.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could move to</source>
        <extracomment>Of a link in the topology: this standby would take the address.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends requests to</source>
        <extracomment>Of a link in the topology: a load balancer sends requests to this server.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replicates to</source>
        <extracomment>Of a link in the topology: a database is copied to this replica.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uses</source>
        <extracomment>Of a link in the topology: a web node uses this database.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is attached to</source>
        <extracomment>Of a link in the topology: a server is on this network.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role seen</source>
        <extracomment>The tier of a server that was seen to play no role.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share, in per cent.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
