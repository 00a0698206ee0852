package io.journeyloop.devstack.testing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/**
 * A key that tests sign tokens with and that Keycloak publishes beside its own.
 *
 * @param privateKey RSA, for RS256
 * @param keyId as it stands in Keycloak's key set
 */
public record TestSigningKey(PrivateKey privateKey, String keyId) {

    /** A new one; {@code KeycloakTestKey} makes a running Keycloak publish it. */
    public static TestSigningKey generate() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var pair = generator.generateKeyPair();
            return new TestSigningKey(pair.getPrivate(), keyIdOf(pair));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keycloak names an imported key by the SHA-256 of its public half. */
    private static String keyIdOf(KeyPair pair) throws GeneralSecurityException {
        var hash = MessageDigest.getInstance("SHA-256").digest(pair.getPublic().getEncoded());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }

    static TestSigningKey decode(String keyId, String pkcs8) {
        try {
            var spec = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(pkcs8));
            return new TestSigningKey(KeyFactory.getInstance("RSA").generatePrivate(spec), keyId);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String pkcs8() {
        return Base64.getEncoder().encodeToString(privateKey.getEncoded());
    }
}
