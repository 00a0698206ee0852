package io.journeyloop.journey.templates.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.journeyloop.journey.exchange.document.DocumentFormats;
import io.journeyloop.journey.exchange.document.JourneyDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** The templates that come with the product: key journeys of most companies, each a whole map. */
@ApplicationScoped
class BuiltInTemplates {
    private static final List<String> KEYS = List.of(
            "account-registration",
            "billing-issue",
            "claims-submission",
            "contract-extension",
            "customer-onboarding",
            "product-delivery",
            "technical-support");

    private final List<Template> all;

    BuiltInTemplates(DocumentFormats formats) {
        all = KEYS.stream().map(key -> read(formats, key)).toList();
    }

    /** A template as its resource holds it. */
    record TemplateDocument(
            @NotBlank String name,
            @NotBlank String description,
            @NotNull @Valid JourneyDocument journey) {}

    /** By their keys. */
    List<Template> all() {
        return all;
    }

    Optional<Template> find(Predicate<Template> wanted) {
        return all.stream().filter(wanted).findFirst();
    }

    private static Template read(DocumentFormats formats, String key) {
        var document = formats.readYaml(text(key), TemplateDocument.class);
        var id = UUID.nameUUIDFromBytes(("journeyloop.template." + key).getBytes(UTF_8));
        return new Template(id, key, document.name(), document.description(), document.journey(), null);
    }

    private static String text(String key) {
        var resource = "/templates/" + key + ".yaml";
        try (var file = Objects.requireNonNull(BuiltInTemplates.class.getResourceAsStream(resource), resource)) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
