package io.journeyloop.benchmarks.scenarios;

import io.journeyloop.benchmarks.bed.BareServices;
import io.journeyloop.benchmarks.bed.TestBed;
import io.journeyloop.benchmarks.scenarios.Start.Program;
import io.journeyloop.devstack.services.Product;
import io.journeyloop.devstack.services.Service;
import io.journeyloop.devstack.services.ServiceCommand;
import io.journeyloop.devstack.services.ServicePorts;
import io.journeyloop.devstack.services.StartupCaches;
import java.util.HashMap;
import java.util.Map;

/**
 * Services as programs that a scenario starts itself, and bare ones in their places: at the same ports, so that only one
 * of the two runs at a time.
 */
record Programs(TestBed bed, BareServices bareServices, ServicePorts ports, ServiceCommand command) {

    /** Packages the bare services and gives them a database. */
    static Programs prepare(TestBed bed) {
        bed.progress().step("  The bare services are packaged");
        var bare = new BareServices(bed.root());
        bare.build(bed.log("bare-build"), bed.processes());
        bed.databases().recreate(BareServices.DATABASE);
        var ports = ServicePorts.random();
        var product = new Product(bed.product().endpoints(), ports);
        return new Programs(bed, bare, ports, new ServiceCommand(bed.root(), product, StartupCaches.none()));
    }

    Program ours(Service service) {
        return new Program(
                service.module(),
                ServiceCommand.jar(bed.root(), service),
                command.settings(service),
                ports.readiness(service),
                bed.log(service.module()));
    }

    Program bare(Service service) {
        var name = BareServices.counterpart(service);
        return new Program(
                name, bareServices.jar(name), bareSettings(service), ports.readiness(service), bed.log(name));
    }

    private Map<String, String> bareSettings(Service service) {
        var settings = new HashMap<>(command.settings(service));
        var postgres = bed.product().endpoints().postgres();
        settings.put("journeyloop.db.host", postgres.host());
        settings.put("journeyloop.db.port", Integer.toString(postgres.port()));
        return settings;
    }
}
