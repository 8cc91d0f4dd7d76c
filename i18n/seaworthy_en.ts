<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Measurement</name>
    <message numerus="yes">
        <source>%n request(s) of the schedule were left out, because this machine was too busy or asleep. Measure again on a quieter machine.</source>
        <translation>
            <numerusform>%n request of the schedule was left out, because this machine was too busy or asleep. Measure again on a quieter machine.</numerusform>
            <numerusform>%n requests of the schedule were left out, because this machine was too busy or asleep. Measure again on a quieter machine.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sw::AwaitStep</name>
    <message numerus="yes">
        <source>%1 answered %n time(s) in a row.</source>
        <translation>
            <numerusform>%1 answered %n time in a row.</numerusform>
            <numerusform>%1 answered %n times in a row.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sw::BalancerDrill</name>
    <message numerus="yes">
        <source>%n nodes hold %1 at once; repair that first</source>
        <translation>
            <numerusform>%n node holds %1 at once; repair that first</numerusform>
            <numerusform>%n nodes hold %1 at once; repair that first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sw::Cloud</name>
    <message numerus="yes">
        <source>%n server(s) have this name; say which by its id: %1</source>
        <translation>
            <numerusform>%n server has this name; say which by its id: %1</numerusform>
            <numerusform>%n servers have this name; say which by its id: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sw::Doctor</name>
    <message numerus="yes">
        <source>%n can be read; your own belong into %1</source>
        <translation>
            <numerusform>%n can be read; your own belong into %1</numerusform>
            <numerusform>%n can be read; your own belong into %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sw::Drill</name>
    <message numerus="yes">
        <source>%n request(s) failed before anything was broken, so nothing was broken: a measurement now would show something else than the failover.</source>
        <translation>
            <numerusform>%n request failed before anything was broken, so nothing was broken: a measurement now would show something else than the failover.</numerusform>
            <numerusform>%n requests failed before anything was broken, so nothing was broken: a measurement now would show something else than the failover.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) failed while the site was being put back.</source>
        <translation>
            <numerusform>%n request failed while the site was being put back.</numerusform>
            <numerusform>%n requests failed while the site was being put back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acknowledged write(s) are gone.</source>
        <translation>
            <numerusform>%n acknowledged write is gone.</numerusform>
            <numerusform>%n acknowledged writes are gone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sw::EvidencePanel</name>
    <message numerus="yes">
        <source>It was measured more than %n day(s) ago: the assumed figure counts again. Run the drill anew.</source>
        <translation>
            <numerusform>It was measured more than %n day ago: the assumed figure counts again. Run the drill anew.</numerusform>
            <numerusform>It was measured more than %n days ago: the assumed figure counts again. Run the drill anew.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sw::Exports</name>
    <message numerus="yes">
        <source>%n web node(s)</source>
        <translation>
            <numerusform>%n web node</numerusform>
            <numerusform>%n web nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of load balancers</source>
        <translation>
            <numerusform>%n pair of load balancers</numerusform>
            <numerusform>%n pairs of load balancers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n database node(s)</source>
        <translation>
            <numerusform>%n database node</numerusform>
            <numerusform>%n database nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Least regret: %n web node(s), too few in %1 of %2 draws, and %3 a month for nodes that are not needed on average.</source>
        <translation>
            <numerusform>Least regret: %n web node, too few in %1 of %2 draws, and %3 a month for nodes that are not needed on average.</numerusform>
            <numerusform>Least regret: %n web nodes, too few in %1 of %2 draws, and %3 a month for nodes that are not needed on average.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Least regret: %n web node(s), too few in %1 of %2 draws, and %3 nodes that are not needed on average.</source>
        <translation>
            <numerusform>Least regret: %n web node, too few in %1 of %2 draws, and %3 nodes that are not needed on average.</numerusform>
            <numerusform>Least regret: %n web nodes, too few in %1 of %2 draws, and %3 nodes that are not needed on average.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What binds the web tier: %1, with %n node(s).</source>
        <translation>
            <numerusform>What binds the web tier: %1, with %n node.</numerusform>
            <numerusform>What binds the web tier: %1, with %n nodes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sw::FleetPage</name>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n server</numerusform>
            <numerusform>%n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n server(s)</source>
        <extracomment>%1 of the servers match the search, %n is how many there are.</extracomment>
        <translation>
            <numerusform>%1 of %n server</numerusform>
            <numerusform>%1 of %n servers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sw::FrontierChart</name>
    <message numerus="yes">
        <source>%n design(s) are efficient: none other costs less and is up more.</source>
        <translation>
            <numerusform>%n design is efficient: none other costs less and is up more.</numerusform>
            <numerusform>%n designs are efficient: none other costs less and is up more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sw::ImportPanel</name>
    <message numerus="yes">
        <source>%n figure(s) are in the worksheet. Undo takes them out again.</source>
        <translation>
            <numerusform>%n figure is in the worksheet. Undo takes it out again.</numerusform>
            <numerusform>%n figures are in the worksheet. Undo takes them out again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sw::InputsPanel</name>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <extracomment>How many figures of a section were typed.</extracomment>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sw::Inspector</name>
    <message numerus="yes">
        <source>and %n more link(s)</source>
        <translation>
            <numerusform>and %n more link</numerusform>
            <numerusform>and %n more links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sw::Navigation</name>
    <message numerus="yes">
        <source>%n matter(s) wait for a decision.</source>
        <extracomment>What waits on a page, for screen readers.</extracomment>
        <translation>
            <numerusform>%n matter waits for a decision.</numerusform>
            <numerusform>%n matters wait for a decision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sw::OperationsDesk</name>
    <message numerus="yes">
        <source>The journal is whole: its %n entries fit together.</source>
        <translation>
            <numerusform>The journal is whole: its one entry is sound.</numerusform>
            <numerusform>The journal is whole: its %n entries fit together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) were taken back or are gone, which was verified.</source>
        <translation>
            <numerusform>%n fault was taken back or is gone, which was verified.</numerusform>
            <numerusform>%n faults were taken back or are gone, which was verified.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sw::PlanVerb</name>
    <message numerus="yes">
        <source>%n web node(s)</source>
        <translation>
            <numerusform>%n web node</numerusform>
            <numerusform>%n web nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of load balancers</source>
        <translation>
            <numerusform>%n pair of load balancers</numerusform>
            <numerusform>%n pairs of load balancers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n database node(s)</source>
        <translation>
            <numerusform>%n database node</numerusform>
            <numerusform>%n database nodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sw::RemarksArea</name>
    <message numerus="yes">
        <source>Show %n remark(s)</source>
        <translation>
            <numerusform>Show %n remark</numerusform>
            <numerusform>Show %n remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sw::ResultCards</name>
    <message numerus="yes">
        <source>%n pair(s) of one active and one standby.</source>
        <translation>
            <numerusform>%n pair of one active and one standby.</numerusform>
            <numerusform>%n pairs of one active and one standby.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n node(s) with those of the other site.</source>
        <extracomment>%1 is the pattern of the database.</extracomment>
        <translation>
            <numerusform>%1; %n node with those of the other site.</numerusform>
            <numerusform>%1; %n nodes with those of the other site.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sw::Sizing</name>
    <message numerus="yes">
        <source>The nodes of each tier are spread over %n zone(s).</source>
        <translation>
            <numerusform>The nodes of each tier stand in %n zone.</numerusform>
            <numerusform>The nodes of each tier are spread over %n zones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of load balancers share the clients by DNS.</source>
        <translation>
            <numerusform>%n pair of load balancers has the clients by DNS.</numerusform>
            <numerusform>%n pairs of load balancers share the clients by DNS.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was measured on %2, more than %n day(s) ago, and counts no more: %3 is assumed instead. Repeat the drill.</source>
        <translation>
            <numerusform>%1 was measured on %2, more than %n day ago, and counts no more: %3 is assumed instead. Repeat the drill.</numerusform>
            <numerusform>%1 was measured on %2, more than %n days ago, and counts no more: %3 is assumed instead. Repeat the drill.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sw::StatusStrip</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (and %n more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sw::Step</name>
    <message numerus="yes">
        <source>Wait up to %n second(s) until %1 holds the address %2</source>
        <translation>
            <numerusform>Wait up to %n second until %1 holds the address %2</numerusform>
            <numerusform>Wait up to %n seconds until %1 holds the address %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait up to %n second(s) until another node than %1 holds the address %2</source>
        <translation>
            <numerusform>Wait up to %n second until another node than %1 holds the address %2</numerusform>
            <numerusform>Wait up to %n seconds until another node than %1 holds the address %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait up to %n second(s) until a node holds the address %1</source>
        <translation>
            <numerusform>Wait up to %n second until a node holds the address %1</numerusform>
            <numerusform>Wait up to %n seconds until a node holds the address %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %1 off the network; it comes back by itself after %n second(s)</source>
        <translation>
            <numerusform>Cut %1 off the network; it comes back by itself after %n second</numerusform>
            <numerusform>Cut %1 off the network; it comes back by itself after %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kill %1 on %2; without this console it starts again after %n second(s)</source>
        <translation>
            <numerusform>Kill %1 on %2; without this console it starts again after %n second</numerusform>
            <numerusform>Kill %1 on %2; without this console it starts again after %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait until %1 answers %n time(s) in a row</source>
        <translation>
            <numerusform>Wait until %1 answers %n time in a row</numerusform>
            <numerusform>Wait until %1 answers %n times in a row</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sw::StepWork</name>
    <message numerus="yes">
        <source>It was accepted, but its effect was not seen within %n second(s). %1</source>
        <translation>
            <numerusform>It was accepted, but its effect was not seen within %n second. %1</numerusform>
            <numerusform>It was accepted, but its effect was not seen within %n seconds. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sw::StepsView</name>
    <message numerus="yes">
        <source>%n step(s) until the horizon: from %1 web nodes on day one to %2 in month %3.</source>
        <translation>
            <numerusform>%n step until the horizon: from %1 web nodes on day one to %2 in month %3.</numerusform>
            <numerusform>%n steps until the horizon: from %1 web nodes on day one to %2 in month %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sw::Topology</name>
    <message numerus="yes">
        <source>It is %n second(s) behind %1.</source>
        <translation>
            <numerusform>It is %n second behind %1.</numerusform>
            <numerusform>It is %n seconds behind %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It follows %1, %n second(s) behind.</source>
        <translation>
            <numerusform>It follows %1, %n second behind.</numerusform>
            <numerusform>It follows %1, %n seconds behind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) behind</source>
        <translation>
            <numerusform>%n second behind</numerusform>
            <numerusform>%n seconds behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) are attached.</source>
        <translation>
            <numerusform>%n server is attached.</numerusform>
            <numerusform>%n servers are attached.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sw::TopologyView</name>
    <message numerus="yes">
        <source>A graph of %n node(s). Use the arrow keys to go through it.</source>
        <translation>
            <numerusform>A graph of %n node. Use the arrow keys to go through it.</numerusform>
            <numerusform>A graph of %n nodes. Use the arrow keys to go through it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sw::lab::Lab</name>
    <message numerus="yes">
        <source>Booting %n node(s) of the site.</source>
        <translation>
            <numerusform>Booting %n node of the site.</numerusform>
            <numerusform>Booting %n nodes of the site.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it does not answer with success within %n second(s)</source>
        <translation>
            <numerusform>it does not answer with success within %n second</numerusform>
            <numerusform>it does not answer with success within %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sw::lab::runProgram</name>
    <message numerus="yes">
        <source>it did not end within %n second(s) and was killed</source>
        <translation>
            <numerusform>it did not end within %n second and was killed</numerusform>
            <numerusform>it did not end within %n seconds and was killed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sw::look</name>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>%n second ago</numerusform>
            <numerusform>%n seconds ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
</context>
</TS>
