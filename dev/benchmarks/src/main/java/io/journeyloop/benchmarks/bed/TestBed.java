package io.journeyloop.benchmarks.bed;

import io.journeyloop.devstack.infra.Databases;
import io.journeyloop.devstack.infra.DevstackException;
import io.journeyloop.devstack.infra.Infrastructure;
import io.journeyloop.devstack.infra.InfrastructurePorts;
import io.journeyloop.devstack.infra.InfrastructureSettings;
import io.journeyloop.devstack.infra.KeycloakTestKey;
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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The real infrastructure and the packaged services, on free ports and throw-away data. */
public final class TestBed implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path root;
    private final Infrastructure infrastructure;
    private final InfrastructureSettings settings;
    private final Services services;
    private final TokenMint tokens;
    private static final String UNLIMITED = "1000000";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private TestBed(
            Path root,
            Infrastructure infrastructure,
            InfrastructureSettings settings,
            Services services,
            TokenMint tokens) {
        this.root = root;
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
        // one tenant sends what many send, more than a tenant may
        var command = new ServiceCommand(root, product, StartupCaches.none())
                .with("journeyloop.intake.requests-per-second", UNLIMITED)
                .with("journeyloop.intake.burst", UNLIMITED);
        var services = new Services(command, settings.logs(), settings.processes());
        return new TestBed(root, infrastructure, settings, services, new TokenMint(endpoints.issuer(), key));
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

    /** For one who starts services himself. */
    public void endServices() {
        services.stopAll(Duration.ofSeconds(30));
    }

    public Product product() {
        return services.product();
    }

    public Databases databases() {
        return new Databases(infrastructure.endpoints().postgres());
    }

    public Path root() {
        return root;
    }

    public Path log(String name) {
        return settings.logs().resolve(name + ".log");
    }

    public ProcessLedger processes() {
        return settings.processes();
    }

    public Tenant newTenant() {
        var id = UUID.randomUUID();
        var token = tokens.admin(id);
        return new Tenant(id, service -> new Client(http, services.product().url(service), token));
    }

    /** A connection to a service's database as the server's superuser, who sees all tenants. */
    public Connection connect(Service service) {
        return connect(service.database().orElseThrow());
    }

    /** Likewise to any database of the server. */
    public Connection connect(String database) {
        var postgres = infrastructure.endpoints().postgres();
        try {
            return DriverManager.getConnection(postgres.jdbcUrl(database), postgres.superuser(), postgres.password());
        } catch (SQLException e) {
            throw new DevstackException("No connection to the database " + database, e);
        }
    }

    /** How programs that don't speak JDBC name such a database. */
    public String postgresUri(String database) {
        var postgres = infrastructure.endpoints().postgres();
        return "postgres://%s:%s@%s:%d/%s"
                .formatted(postgres.superuser(), postgres.password(), postgres.host(), postgres.port(), database);
    }

    /** An empty database beside those of the services. */
    public void recreateDatabase(String name) {
        new Databases(infrastructure.endpoints().postgres()).recreate(name);
    }

    /**
     * The processes that serve connections to PostgreSQL.
     *
     * @param select of their ids from {@code pg_stat_activity}
     */
    public List<ProcessHandle> backends(String select) {
        List<Long> ids = new ArrayList<>();
        try (var connection = connect("postgres");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(select)) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        } catch (SQLException e) {
            throw new DevstackException("The processes of PostgreSQL can't be told", e);
        }
        // one may have ended meanwhile; who has rested for a while may have closed all of its connections
        var processes = ids.stream()
                .flatMap(id -> ProcessHandle.of(id).stream())
                .filter(TestBed::isPostgres)
                .toList();
        if (processes.isEmpty() && !ids.isEmpty()) {
            throw new DevstackException("PostgreSQL is no process of this machine, so that its CPU can't be told: set"
                    + " JOURNEYLOOP_INFRA=embedded");
        }
        return processes;
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.endsWith("postgres"))
                .orElse(false);
    }

    public ProcessHandle handle(Service service) {
        return services.handle(service);
    }

    /** A program's client, with the token of somebody who may do anything. */
    public Client admin(String url) {
        return new Client(http, url, tokens.admin(UUID.randomUUID()));
    }

    /** A program's client; it is not asked who it is. */
    public Client client(String url) {
        return new Client(http, url, "");
    }

    /** Ends a program with all that runs here, should it not have ended by itself. */
    public void remember(String name, ProcessHandle process) {
        settings.processes().add(name, process);
    }

    /** A folder that is still there for the next run. */
    public Path kept(String name) {
        return settings.data().resolveSibling(name);
    }

    /** A question to a service's database, seeing all tenants. */
    public Look look(Service service, String select, Object... parameters) {
        return new Look(connect(service), select, parameters);
    }

    /** Waits until a service has announced all that it was given, so that this isn't done while it is measured. */
    public void settle(Service service) throws SQLException {
        try (var unpublished = look(service, "select 1 from outbox where published_at is null limit 1")) {
            unpublished.until(
                    Boolean.FALSE::equals,
                    PATIENCE,
                    ResultSet::next,
                    "The " + service.module() + " does not get its events out");
        }
    }

    /** What a service's database does by itself after a while. */
    public void tidy(Service service) throws SQLException {
        try (var connection = connect(service);
                var statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
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
