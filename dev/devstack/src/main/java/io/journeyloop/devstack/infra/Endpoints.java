package io.journeyloop.devstack.infra;

import java.util.Properties;

/**
 * Where the infrastructure answers.
 *
 * @param postgres the database server
 * @param kafkaBootstrap {@code host:port}
 * @param keycloakUrl base URL without a trailing slash
 */
public record Endpoints(Postgres postgres, String kafkaBootstrap, String keycloakUrl) {

    public static final String REALM = "journeyloop";

    public record Postgres(String host, int port, String superuser, String password) {

        public String jdbcUrl(String database) {
            return "jdbc:postgresql://" + host + ":" + port + "/" + database;
        }
    }

    /** What tokens carry as {@code iss}, and what services take as their OIDC server. */
    public String issuer() {
        return keycloakUrl + "/realms/" + REALM;
    }

    /** The same with Kafka somewhere else. */
    public Endpoints withKafka(String bootstrap) {
        return new Endpoints(postgres, bootstrap, keycloakUrl);
    }

    public Properties toProperties() {
        var properties = new Properties();
        properties.setProperty("postgres.host", postgres.host());
        properties.setProperty("postgres.port", Integer.toString(postgres.port()));
        properties.setProperty("postgres.superuser", postgres.superuser());
        properties.setProperty("postgres.password", postgres.password());
        properties.setProperty("kafka.bootstrap", kafkaBootstrap);
        properties.setProperty("keycloak.url", keycloakUrl);
        return properties;
    }

    public static Endpoints from(Properties properties) {
        return new Endpoints(
                new Postgres(
                        required(properties, "postgres.host"),
                        Integer.parseInt(required(properties, "postgres.port")),
                        required(properties, "postgres.superuser"),
                        required(properties, "postgres.password")),
                required(properties, "kafka.bootstrap"),
                required(properties, "keycloak.url"));
    }

    private static String required(Properties properties, String key) {
        var value = properties.getProperty(key);
        if (value == null) {
            throw new DevstackException("The state file lacks " + key);
        }
        return value;
    }
}
