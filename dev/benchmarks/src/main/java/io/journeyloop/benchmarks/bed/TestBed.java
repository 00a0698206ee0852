package io.journeyloop.benchmarks.bed;

import io.journeyloop.devstack.infra.Databases;
import io.journeyloop.devstack.infra.DevstackException;
import io.journeyloop.devstack.infra.Infrastructure;
import io.journeyloop.devstack.infra.InfrastructurePorts;
import io.journeyloop.devstack.infra.InfrastructureSettings;
import io.journeyloop.devstack.infra.KeycloakTestKey;
import io.journeyloop.devstack.infra.Pause;
import io.journeyloop.devstack.infra.ProcessLedger;
import io.journeyloop.devstack.infra.Progress;
import io.journeyloop.devstack.infra.StoredData;
import io.journeyloop.devstack.services.Product;
import io.journeyloop.devstack.services.Service;
import io.journeyloop.devstack.services.ServiceCommand;
import io.journeyloop.devstack.services.ServicePorts;
import io.journeyloop.devstack.services.Services;
import io.journeyloop.devstack.services.StartupCaches;
import io.journeyloop.devstack.testing.TestSigningKey;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;

/** The real infrastructure and the packaged services, on free ports and throw-away data. */
public final class TestBed implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Infrastructure infrastructure;
    private final InfrastructureSettings settings;
    private final Services services;
    private final TokenMint tokens;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private TestBed(
            Infrastructure infrastructure, InfrastructureSettings settings, Services services, TokenMint tokens) {
        this.infrastructure = infrastructure;
        this.settings = settings;
        this.services = services;
        this.tokens = tokens;
    }

    /**
     * Boots the infrastructure; services start when they are asked for.
     *
     * @param folder for data and logs; what an earlier run left there is removed
     */
    public static TestBed boot(Path root, Path folder, ProcessLedger processes, Progress progress) {
        var settings = new InfrastructureSettings(
                folder.resolve("data"), folder.resolve("logs"), InfrastructurePorts.random(), processes, progress);
        StoredData.wipe(settings.data());
        var infrastructure = Infrastructure.start(settings);
        try {
            return prepare(infrastructure, settings, root);
        } catch (RuntimeException e) {
            infrastructure.close();
            throw e;
        }
    }

    private static TestBed prepare(Infrastructure infrastructure, InfrastructureSettings settings, Path root) {
        var endpoints = infrastructure.endpoints();
        var key = TestSigningKey.generate();
        KeycloakTestKey.install(endpoints.keycloakUrl(), key.privateKey().getEncoded());
        var databases = new Databases(endpoints.postgres());
        Service.all().forEach(service -> service.database().ifPresent(databases::create));
        var product = new Product(endpoints, ServicePorts.random());
        var command = new ServiceCommand(root, product, StartupCaches.none());
        var services = new Services(command, settings.logs(), settings.processes());
        return new TestBed(infrastructure, settings, services, new TokenMint(endpoints.issuer(), key));
    }

    /** Starts those that don't run yet. */
    public void require(Service... wanted) {
        for (var service : wanted) {
            if (!services.isAlive(service)) {
                settings.progress().step("The " + service.module() + " starts");
                services.start(service);
            }
        }
        for (var service : wanted) {
            services.awaitReady(service);
        }
    }

    /** A service whose process has done nothing yet. */
    public ProcessHandle restart(Service service) {
        services.stop(service, Duration.ofSeconds(30));
        require(service);
        return services.handle(service);
    }

    public Tenant newTenant() {
        var id = UUID.randomUUID();
        var token = tokens.admin(id);
        return new Tenant(id, service -> new Client(http, services.product().url(service), token));
    }

    /** What the service itself measures. */
    public Client management(Service service) {
        return new Client(http, "http://127.0.0.1:" + services.product().ports().management(service), "");
    }

    /** A connection to a service's database as the server's superuser, who sees all tenants. */
    public Connection connect(Service service) {
        var postgres = infrastructure.endpoints().postgres();
        try {
            return DriverManager.getConnection(
                    postgres.jdbcUrl(service.database().orElseThrow()), postgres.superuser(), postgres.password());
        } catch (SQLException e) {
            throw new DevstackException("No connection to the database of the " + service.module(), e);
        }
    }

    /** Waits until a service has announced all that it was given, so that this isn't done while it is measured. */
    public void settle(Service service) throws SQLException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try (var connection = connect(service);
                var unpublished =
                        connection.prepareStatement("select 1 from outbox where published_at is null limit 1")) {
            while (unpublished.executeQuery().next()) {
                if (System.nanoTime() > deadline) {
                    throw new DevstackException("The " + service.module() + " does not get its events out");
                }
                Pause.of(Duration.ofMillis(200));
            }
        }
    }

    public Progress progress() {
        return settings.progress();
    }

    /** For large files; removed with the data. */
    public Path scratch() {
        return settings.data().resolve("scratch");
    }

    @Override
    public void close() {
        services.close();
        infrastructure.close();
        settings.processes().endLeftovers();
        StoredData.wipe(settings.data());
    }
}
