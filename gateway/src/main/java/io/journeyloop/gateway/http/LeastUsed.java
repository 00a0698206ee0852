package io.journeyloop.gateway.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A bounded memory that forgets what was not asked for longest. */
@SuppressWarnings("serial") // never leaves this process
final class LeastUsed<K, V> extends LinkedHashMap<K, V> {
    private static final float LOAD = 0.75f;
    private static final int FIRST = 16;

    private final int most;

    private LeastUsed(int most) {
        super(FIRST, LOAD, true);
        this.most = most;
    }

    /** Safe for many threads. */
    static <K, V> Map<K, V> of(int most) {
        return Collections.synchronizedMap(new LeastUsed<>(most));
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
