package io.journeyloop.benchmarks.bed;

import static io.journeyloop.devstack.services.Service.JOURNEY;

import io.journeyloop.benchmarks.measure.Crowd;
import io.journeyloop.devstack.infra.Progress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A tenant's tree of journeys: one root, eight children each, made through the API by several clients at once. */
public final class Framework {

    private static final int FAN_OUT = 8;
    private static final int CLIENTS = 8;

    private final Client journeys;
    private final Progress progress;

    public Framework(Tenant tenant, Progress progress) {
        this.journeys = tenant.client(JOURNEY);
        this.progress = progress;
    }

    /** Level by level, because a child needs its parent. */
    public void make(int size) throws Exception {
        var ids = new AtomicReferenceArray<String>(size);
        int first = 0;
        for (int width = 1; first < size; width *= FAN_OUT) {
            int end = Math.min(size, first + width);
            makeLevel(ids, first, end);
            progress.step(end + " of " + size + " journeys are made");
            first = end;
        }
    }

    private void makeLevel(AtomicReferenceArray<String> ids, int first, int end) throws Exception {
        var next = new AtomicInteger(first);
        List<Crowd.Work> clients = new ArrayList<>();
        IntStream.range(0, CLIENTS)
                .forEach(client -> clients.add(turn -> {
                    for (int n = next.getAndIncrement(); n < end; n = next.getAndIncrement()) {
                        ids.set(n, make(n, n == 0 ? null : ids.get((n - 1) / FAN_OUT)));
                    }
                }));
        new Crowd(clients).times(1);
    }

    private String make(int number, @Nullable String parent) {
        Map<String, Object> request = new HashMap<>(Map.of(
                "key", "journey-" + number,
                "title", "Journey number " + number,
                "customerGoal", "Reach what number " + number + " promises"));
        if (parent != null) {
            request.put("parentId", parent);
        }
        return journeys.post("/api/v1/journeys", request).required("id").asText();
    }
}
