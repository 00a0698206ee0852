package io.journeyloop.devstack.infra;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * Adds a signing key of the tests to a running Keycloak, behind its own: services then accept tokens that a test signs
 * for any tenant, and they verify them against Keycloak's real key set. Only the test road calls this; the key is made
 * anew for each run and never stored with the realm.
 */
public final class KeycloakTestKey {

    private static final ObjectMapper JSON = new ObjectMapper();

    private KeycloakTestKey() {}

    /** @param pkcs8 the private RSA key in PKCS #8 form */
    public static void install(String keycloakUrl, byte[] pkcs8) {
        var component = Map.of(
                "name", "test-tokens",
                "providerId", "rsa",
                "providerType", "org.keycloak.keys.KeyProvider",
                "config",
                        Map.of(
                                "priority", List.of("0"),
                                "algorithm", List.of("RS256"),
                                "privateKey", List.of(Base64.getEncoder().encodeToString(pkcs8))));
        var answer = Http.send(Http.request(keycloakUrl + "/admin/realms/" + Endpoints.REALM + "/components")
                .header("Authorization", "Bearer " + adminToken(keycloakUrl))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(write(component)))
                .build());
        if (answer.statusCode() != 201) {
            throw new DevstackException("Keycloak refused the tests' signing key: " + answer.body());
        }
    }

    private static String adminToken(String keycloakUrl) {
        return new Tokens(keycloakUrl + "/realms/master").ofUser("admin-cli", "admin", "admin");
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
