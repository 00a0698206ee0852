package io.journeyloop.persona.customers.application;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.journeyloop.kit.errors.FieldPaths;
import io.journeyloop.kit.errors.Violation;
import io.journeyloop.kit.http.BoundedLines;
import io.journeyloop.kit.json.StorableText;
import io.journeyloop.persona.customers.domain.AttributeRules;
import io.journeyloop.persona.customers.domain.Consent;
import io.journeyloop.persona.customers.domain.CustomerProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads delivered customers and says everything that is wrong with them; the same for every road. */
@ApplicationScoped
public class CustomerReader {

    public static final int LONGEST_KEY = 200;

    /** The path {@code customers/batch} belongs to the batch. */
    private static final String RESERVED = "batch";

    private final ObjectMapper json;
    private final Validator validator;

    CustomerReader(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** A customer that was understood, or what is wrong with it. */
    public sealed interface Reading {

        record Usable(CustomerProfile profile) implements Reading {}

        record Unusable(List<Violation> violations) implements Reading {}
    }

    /** Reads a line of a batch. */
    public Reading read(BoundedLines.Line line) {
        if (line.tooLong()) {
            return unusable("", "must not exceed " + BoundedLines.LONGEST_LINE + " bytes");
        }
        Optional<String> offence = StorableText.firstOffence(line.bytes());
        if (offence.isPresent()) {
            return unusable(offence.get(), "must not contain NUL or half a character");
        }
        try {
            JsonNode item = json.readTree(line.bytes());
            return item.isObject()
                    ? read(json.treeToValue(item, CustomerRequest.class), null)
                    : unusable("", "must be a JSON object");
        } catch (JsonMappingException mismatch) {
            return new Reading.Unusable(List.of(FieldPaths.violationOf(mismatch)));
        } catch (IOException malformed) {
            return unusable("", "must be JSON in UTF-8");
        }
    }

    /**
     * Reads a customer whose fields have the right types.
     *
     * @param pathKey the key that the path names; null where only the request has one
     */
    public Reading read(CustomerRequest request, @Nullable String pathKey) {
        List<Violation> violations = new ArrayList<>(FieldPaths.violationsOf(validator.validate(request)));
        String key = pathKey == null ? request.customerKey() : pathKey;
        Map<String, Object> attributes = Objects.requireNonNullElse(request.attributes(), Map.of());
        violations.addAll(keyViolations(key));
        violations.addAll(AttributeRules.violations(attributes));
        if (pathKey != null && request.customerKey() != null && !pathKey.equals(request.customerKey())) {
            violations.add(new Violation("customerKey", "must be the path's, or absent"));
        }
        if (key == null || !violations.isEmpty()) {
            return new Reading.Unusable(violations);
        }
        List<Consent> consents = consents(request);
        Set<String> purposes = new HashSet<>();
        for (int i = 0; i < consents.size(); i++) {
            if (!purposes.add(consents.get(i).purpose())) {
                violations.add(new Violation("consents[" + i + "].purpose", "must be there once"));
            }
        }
        return violations.isEmpty()
                ? new Reading.Usable(new CustomerProfile(key, attributes, consents))
                : new Reading.Unusable(violations);
    }

    private static List<Consent> consents(CustomerRequest request) {
        return Objects.requireNonNullElse(request.consents(), List.<CustomerRequest.ConsentRequest>of()).stream()
                .map(consent -> new Consent(consent.purpose(), consent.granted(), consent.at(), consent.source()))
                .toList();
    }

    private static List<Violation> keyViolations(@Nullable String key) {
        boolean usable = key != null && !key.isBlank() && key.length() <= LONGEST_KEY && !key.equals(RESERVED);
        return usable
                ? List.of()
                : List.of(new Violation(
                        "customerKey",
                        "must have 1 to " + LONGEST_KEY + " characters, not be blank, and not be '" + RESERVED + "'"));
    }

    private static Reading unusable(String field, String message) {
        return new Reading.Unusable(List.of(new Violation(field, message)));
    }
}
