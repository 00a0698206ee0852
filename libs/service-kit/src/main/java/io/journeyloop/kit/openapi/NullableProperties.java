package io.journeyloop.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * Says which properties may be null: those that the code says so of. Without that the document would promise values that
 * clients don't get.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class NullableProperties implements OASFilter {

    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);

    private final Map<Set<String>, List<ClassInfo>> records;

    /** @param index all classes of the service */
    public NullableProperties(IndexView index) {
        records = index.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .collect(Collectors.groupingBy(one -> one.recordComponents().stream()
                        .map(RecordComponentInfo::name)
                        .collect(Collectors.toSet())));
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getComponents().getSchemas().forEach(this::mark);
    }

    private void mark(String name, Schema schema) {
        Map<String, Schema> properties = Objects.requireNonNullElse(schema.getProperties(), Map.of());
        Map<String, Schema> marked = new LinkedHashMap<>(properties);
        nullableIn(name, properties.keySet())
                .forEach(property -> marked.computeIfPresent(property, (key, value) -> orNull(value)));
        if (!marked.isEmpty()) {
            schema.setProperties(marked);
        }
    }

    /** Of the record that has these very components, and the name of the schema; nothing where several differ. */
    private Set<String> nullableIn(String schema, Set<String> components) {
        List<Set<String>> told = records.getOrDefault(components, List.of()).stream()
                .filter(one -> schema.startsWith(nameOf(one)))
                .map(NullableProperties::nullable)
                .distinct()
                .toList();
        return told.size() == 1 ? told.getFirst() : Set.of();
    }

    private static String nameOf(ClassInfo type) {
        return Optional.ofNullable(type.declaredAnnotation(SCHEMA))
                .map(annotation -> annotation.value("name"))
                .map(AnnotationValue::asString)
                .orElse(type.simpleName());
    }

    private static Set<String> nullable(ClassInfo type) {
        return type.recordComponents().stream()
                .filter(component -> component.type().hasAnnotation(NULLABLE))
                .map(RecordComponentInfo::name)
                .collect(Collectors.toSet());
    }

    /** What has no type of its own refers to another schema, or is anything, null included. */
    private static Schema orNull(Schema schema) {
        boolean refers = schema.getRef() != null || schema.getAllOf() != null || schema.getEnumeration() != null;
        if (!refers) {
            return schema.getType() == null ? schema : schema.addType(SchemaType.NULL);
        }
        String description = schema.getDescription();
        schema.setDescription(null);
        return OASFactory.createSchema()
                .description(description)
                .anyOf(List.of(schema, OASFactory.createSchema().addType(SchemaType.NULL)));
    }
}
