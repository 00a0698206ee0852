package io.journeyloop.persona.segments.application;

import io.journeyloop.kit.Ids;
import io.journeyloop.kit.Slugs;
import io.journeyloop.kit.errors.Constraints;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import io.journeyloop.kit.http.Cursor;
import io.journeyloop.kit.http.EntityTags;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.outbox.NewEvent;
import io.journeyloop.kit.outbox.Outbox;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.journeyloop.persona.customers.application.CustomerTurn;
import io.journeyloop.persona.personas.application.LinkablePersonas;
import io.journeyloop.persona.segments.application.SegmentRepository.SegmentFilter;
import io.journeyloop.persona.segments.domain.Criteria;
import io.journeyloop.persona.segments.domain.Rules;
import io.journeyloop.persona.segments.domain.Segment;
import io.journeyloop.persona.segments.domain.SegmentContent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Use cases of segments, each one transaction. */
@ApplicationScoped
public class SegmentService {

    /** Every delivered customer is held against all of them. */
    public static final int MOST_DYNAMIC = 100;

    private final TenantTransactions transactions;
    private final SegmentRepository segments;
    private final SegmentMembers members;
    private final LinkablePersonas personas;
    private final Outbox outbox;
    private final Clock clock;

    SegmentService(
            TenantTransactions transactions,
            SegmentRepository segments,
            SegmentMembers members,
            LinkablePersonas personas,
            Outbox outbox,
            Clock clock) {
        this.transactions = transactions;
        this.segments = segments;
        this.members = members;
        this.personas = personas;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Which customers rules would find. */
    public Uni<SegmentMembers.Preview> preview(Caller caller, Rules rules) {
        Criteria criteria = Criteria.of(rules);
        return transactions.readSql(
                caller.tenantId(), connection -> members.preview(connection, caller.tenantId(), criteria));
    }

    /** Creates a segment; without a key, its name makes one. */
    public Uni<Segment> create(Caller caller, @Nullable String key, SegmentContent content) {
        UUID tenantId = caller.tenantId();
        validate(content);
        return write(
                        tenantId,
                        connection -> requireRoom(connection, tenantId, content)
                                .chain(() -> requireLinkable(connection, tenantId, content.personaId()))
                                .chain(() -> keyFor(connection, tenantId, key, content.name()))
                                .map(chosen ->
                                        Segment.created(Ids.next(), chosen, content, caller.userId(), clock.instant()))
                                .call(segment -> segments.add(connection, tenantId, segment))
                                .call(segment -> announce(connection, tenantId, SegmentEvents.created(segment)))
                                .chain(segment -> recompute(connection, tenantId, segment)))
                .onFailure(Constraints.violated("segment_key_unique"))
                .transform(taken -> ProblemException.conflict("key_taken", "Another segment has this key."));
    }

    public Uni<Segment> get(Caller caller, RecordRef ref) {
        return transactions.readSql(
                caller.tenantId(),
                connection -> segments.find(connection, caller.tenantId(), ref)
                        .map(found -> found.orElseThrow(() -> ProblemException.notFound("segment", ref))));
    }

    /** The oldest first. */
    public Uni<Page<Segment>> list(Caller caller, SegmentFilter filter, PageRequest page) {
        return transactions
                .readSql(caller.tenantId(), connection -> segments.list(connection, caller.tenantId(), filter, page))
                .map(found -> Page.of(found, page, last -> Cursor.of(last.id())));
    }

    /** Those with one of the ids, and those in use of one of the personas; the oldest first. */
    public Uni<List<Segment>> getAll(Caller caller, List<UUID> ids, List<UUID> personaIds) {
        return transactions.readSql(
                caller.tenantId(), connection -> segments.findAll(connection, caller.tenantId(), ids, personaIds));
    }

    /** Changes a segment from the version that the caller names. */
    public Uni<Segment> change(
            Caller caller, RecordRef ref, @Nullable String ifMatch, Function<Segment, SegmentContent> change) {
        UUID tenantId = caller.tenantId();
        return update(tenantId, ref, ifMatch, (connection, before) -> {
            Segment after = before.changed(change.apply(before), clock.instant());
            validate(after.content());
            UUID personaId = after.content().personaId();
            boolean relinked = !Objects.equals(personaId, before.content().personaId());
            return requireLinkable(connection, tenantId, relinked ? personaId : null)
                    .chain(() -> segments.update(connection, tenantId, after))
                    .chain(() -> announce(connection, tenantId, SegmentEvents.changed(after)))
                    .chain(() -> Objects.equals(
                                    after.content().rules(), before.content().rules())
                            ? Uni.createFrom().item(after)
                            : recompute(connection, tenantId, after));
        });
    }

    /** Archives a segment: it stays readable, without members. */
    public Uni<Segment> archive(Caller caller, RecordRef ref, @Nullable String ifMatch) {
        UUID tenantId = caller.tenantId();
        return update(tenantId, ref, ifMatch, (connection, before) -> {
            Segment after = before.archived(clock.instant());
            return segments.update(connection, tenantId, after)
                    .chain(() -> members.clear(connection, tenantId, after.id()))
                    .chain(() -> announce(connection, tenantId, SegmentEvents.archived(after)))
                    .replaceWith(after);
        });
    }

    private interface Change {
        Uni<Segment> apply(SqlConnection connection, Segment before);
    }

    private Uni<Segment> update(UUID tenantId, RecordRef ref, @Nullable String ifMatch, Change change) {
        return write(
                tenantId,
                connection -> segments.lock(connection, tenantId, ref)
                        .map(found -> found.orElseThrow(() -> ProblemException.notFound("segment", ref)))
                        .invoke(found -> EntityTags.requireMatch(ifMatch, found.version()))
                        .chain(found -> change.apply(connection, found)));
    }

    private <T> Uni<T> write(UUID tenantId, Function<SqlConnection, Uni<T>> work) {
        return transactions.writeSql(
                tenantId, connection -> CustomerTurn.take(connection, tenantId).chain(() -> work.apply(connection)));
    }

    private Uni<Void> announce(SqlConnection connection, UUID tenantId, NewEvent event) {
        return outbox.append(connection, tenantId, List.of(event));
    }

    private static void validate(SegmentContent content) {
        Rules rules = content.rules();
        if (rules != null) {
            Criteria.of(rules);
        }
    }

    private Uni<Segment> recompute(SqlConnection connection, UUID tenantId, Segment segment) {
        Rules rules = segment.content().rules();
        return rules == null
                ? Uni.createFrom().item(segment)
                : members.recompute(connection, tenantId, segment.id(), Criteria.of(rules), clock.instant())
                        .map(segment::sized);
    }

    private Uni<Void> requireRoom(SqlConnection connection, UUID tenantId, SegmentContent content) {
        return content.rules() == null
                ? Uni.createFrom().voidItem()
                : segments.dynamic(connection, tenantId)
                        .invoke(dynamic -> {
                            if (dynamic.size() >= MOST_DYNAMIC) {
                                throw ProblemException.conflict(
                                        "too_many_segments", MOST_DYNAMIC + " dynamic segments are the most.");
                            }
                        })
                        .replaceWithVoid();
    }

    private Uni<Void> requireLinkable(SqlConnection connection, UUID tenantId, @Nullable UUID personaId) {
        return personaId == null
                ? Uni.createFrom().voidItem()
                : personas.standing(connection, tenantId, personaId)
                        .invoke(standing -> {
                            if (standing != LinkablePersonas.Standing.LINKABLE) {
                                throw ProblemException.refused(
                                        "segment_refused",
                                        "The persona can't be linked.",
                                        List.of(new Violation("personaId", "must be a persona that isn't archived")));
                            }
                        })
                        .replaceWithVoid();
    }

    private Uni<String> keyFor(SqlConnection connection, UUID tenantId, @Nullable String key, String name) {
        return key != null
                ? Uni.createFrom().item(key)
                : segments.keysLike(connection, tenantId, Slugs.of(name))
                        .map(taken -> Slugs.unique(name, taken::contains));
    }
}
