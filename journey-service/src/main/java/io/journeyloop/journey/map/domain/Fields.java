package io.journeyloop.journey.map.domain;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The components of a record by name: whatever compares records or changes them by it forgets none. */
public final class Fields {
    private Fields() {}

    /** All components, in the order of their declaration. */
    public static Map<String, @Nullable Object> of(Record record) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        for (var component : record.getClass().getRecordComponents()) {
            fields.put(component.getName(), value(component, record));
        }
        return fields;
    }

    /** The record with some of its components replaced. */
    static <R extends Record> R with(R record, Map<String, @Nullable Object> changed) {
        var fields = of(record);
        fields.putAll(changed);
        var types = Arrays.stream(record.getClass().getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            @SuppressWarnings("unchecked")
            var type = (Class<R>) record.getClass();
            return type.getDeclaredConstructor(types)
                    .newInstance(fields.values().toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
