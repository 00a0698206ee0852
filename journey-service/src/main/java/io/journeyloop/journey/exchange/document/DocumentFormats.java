package io.journeyloop.journey.exchange.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.json.StorableText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Map;

/** Documents as JSON and as YAML: the same document always gives the same bytes. */
@ApplicationScoped
public class DocumentFormats {
    private final ObjectWriter jsonWriter;
    private final ObjectWriter yamlWriter;
    private final ObjectReader yamlReader;
    private final ObjectMapper json;
    private final Validator validator;

    DocumentFormats(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
        jsonWriter = stable(json.copy())
                .writer(new DefaultPrettyPrinter()
                        .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                        .withArrayIndenter(new DefaultIndenter("  ", "\n")));
        yamlWriter = stable(json.copyWith(yamlFactory())).writer();
        yamlReader = json.copyWith(yamlFactory()).reader();
    }

    public String json(Object document) {
        return write(jsonWriter, document) + "\n";
    }

    public String yaml(Object document) {
        return write(yamlWriter, document);
    }

    /** @throws ProblemException 400 with line and column where the text is no YAML, with the field where it is no document */
    public <T> T readYaml(String text, Class<T> type) {
        YamlGuard.check(text);
        try {
            var tree = yamlReader.readTree(text);
            if (!tree.isObject()) {
                throw ProblemException.invalid("body", "must be an object");
            }
            requireStorable(tree, "");
            return valid(json.treeToValue(tree, type));
        } catch (JsonProcessingException wrong) {
            throw new WebApplicationException(wrong, 400);
        }
    }

    /** @throws ConstraintViolationException where a document says what it may not */
    public <T> T valid(T document) {
        var violations = validator.validate(document);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return document;
    }

    private static void requireStorable(JsonNode node, String path) {
        if (node.isTextual() && !StorableText.isStorable(node.asText())) {
            throw ProblemException.invalid(path, "must not contain NUL or half a character");
        }
        var prefix = path.isEmpty() ? "" : path + ".";
        node.properties().forEach(field -> requireStorable(field.getValue(), prefix + field.getKey()));
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                requireStorable(node.get(i), path + "[" + i + "]");
            }
        }
    }

    private static String write(ObjectWriter writer, Object document) {
        try {
            return writer.writeValueAsString(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A document cannot be written", impossible);
        }
    }

    private static ObjectMapper stable(ObjectMapper mapper) {
        mapper.setDefaultPropertyInclusion(JsonInclude.Value.construct(Include.NON_NULL, Include.ALWAYS));
        mapper.configOverride(List.class).setInclude(JsonInclude.Value.construct(Include.NON_EMPTY, Include.ALWAYS));
        mapper.configOverride(Map.class).setInclude(JsonInclude.Value.construct(Include.NON_EMPTY, Include.ALWAYS));
        return mapper.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    }

    private static YAMLFactory yamlFactory() {
        return YAMLFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                .disable(YAMLGenerator.Feature.SPLIT_LINES)
                .stringQuotingChecker(new PlainText())
                .loaderOptions(YamlGuard.limits())
                .build();
    }
}
