package io.journeyloop.devstack.services;

import io.journeyloop.devstack.infra.ChildProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The command line of each service: its packaged jar, and where everything it needs is found. */
public final class ServiceCommand {

    private final Path root;
    private final Product product;
    private final StartupCaches caches;
    private final Map<String, String> more;

    public ServiceCommand(Path root, Product product, StartupCaches caches) {
        this(root, product, caches, Map.of());
    }

    private ServiceCommand(Path root, Product product, StartupCaches caches, Map<String, String> more) {
        this.root = root;
        this.product = product;
        this.caches = caches;
        this.more = more;
    }

    /** The same with a setting that every service is told besides. */
    public ServiceCommand with(String setting, String value) {
        var settings = new LinkedHashMap<>(more);
        settings.put(setting, value);
        return new ServiceCommand(root, product, caches, settings);
    }

    Product product() {
        return product;
    }

    /** Where the build puts what is run. */
    public static Path jar(Path root, Service service) {
        return root.resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    List<String> of(Service service) {
        var jar = jar(root, service);
        if (!Files.exists(jar)) {
            throw new IllegalStateException(service.module() + " is not packaged: ./mvnw -Dquick package");
        }
        var command = new ArrayList<>(List.of(ChildProcess.java(), "-Xmx256m", "-XX:+UseSerialGC"));
        command.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        command.addAll(caches.options(service));
        settings(service).forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    /** Where everything is that the service needs, by setting. */
    public Map<String, String> settings(Service service) {
        var settings = new LinkedHashMap<String, String>();
        var ports = product.ports();
        var endpoints = product.endpoints();
        settings.put("quarkus.http.host", "127.0.0.1");
        settings.put("quarkus.http.port", Integer.toString(ports.of(service)));
        settings.put("quarkus.management.host", "127.0.0.1");
        settings.put("quarkus.management.port", Integer.toString(ports.management(service)));
        // lines for a person, not for a log collector
        settings.put("quarkus.log.console.json.enabled", "false");
        settings.put("quarkus.oidc.auth-server-url", endpoints.issuer());
        settings.put("kafka.bootstrap.servers", endpoints.kafkaBootstrap());
        if (service.database().isPresent()) {
            settings.put("journeyloop.db.host", endpoints.postgres().host());
            settings.put(
                    "journeyloop.db.port", Integer.toString(endpoints.postgres().port()));
        }
        service.asked()
                .forEach(other -> settings.put("quarkus.rest-client." + other.module() + ".url", product.url(other)));
        settings.putAll(more);
        return settings;
    }
}
