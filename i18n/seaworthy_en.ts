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
