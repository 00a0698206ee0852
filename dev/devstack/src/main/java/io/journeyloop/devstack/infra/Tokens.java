package io.journeyloop.devstack.infra;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;

/** Fetches access tokens from Keycloak as the local realm's users and machines do. */
public final class Tokens {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String issuer;

    public Tokens(String issuer) {
        this.issuer = issuer;
    }

    /**
     * A token of one of the local realm's log-ins.
     *
     * @param name a user such as {@code editor@acme} or a machine such as {@code integrator-acme}
     */
    public String of(String name) {
        return name.startsWith("integrator-")
                ? fetch(name, Map.of("grant_type", "client_credentials", "client_id", name, "client_secret", name))
                : ofUser("journeyloop-web", name, name);
    }

    /** The id by which Keycloak's tokens know one of the local realm's log-ins. */
    public String idOf(String name) {
        var payload = of(name).split("\\.")[1];
        try {
            return JSON.readTree(Base64.getUrlDecoder().decode(payload))
                    .required("sub")
                    .asText();
        } catch (IOException e) {
            throw new DevstackException("Keycloak answered something that is no token", e);
        }
    }

    String ofUser(String client, String user, String password) {
        return fetch(
                user, Map.of("grant_type", "password", "client_id", client, "username", user, "password", password));
    }

    private String fetch(String name, Map<String, String> form) {
        var answer = Http.postForm(issuer + "/protocol/openid-connect/token", form);
        if (answer.statusCode() != 200) {
            throw new DevstackException("Keycloak has no token for '" + name
                    + "'; users are viewer|editor|admin@acme|globex, machines integrator-acme|globex");
        }
        try {
            return JSON.readTree(answer.body()).required("access_token").asText();
        } catch (JsonProcessingException e) {
            throw new DevstackException("Keycloak answered something that is no token", e);
        }
    }
}
