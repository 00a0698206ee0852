package io.journeyloop.gateway.persona;

import static io.journeyloop.gateway.composition.Commands.argument;
import static io.journeyloop.gateway.composition.Commands.input;

import io.journeyloop.gateway.access.Roles;
import io.journeyloop.gateway.composition.Filters;
import io.journeyloop.gateway.downstream.Service;
import io.journeyloop.gateway.records.Address;
import io.journeyloop.gateway.records.Records;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Segments and who belongs to them. */
@GraphQLApi
public class SegmentApi {
    private static final Address<Segment> SEGMENTS = Address.of(Service.PERSONA, "api/v1/segments", Segment.class);

    private final Records records;
    private final Personas personas;

    SegmentApi(Records records, Personas personas) {
        this.records = records;
        this.personas = personas;
    }

    @Query
    @RolesAllowed(Roles.VIEWER)
    @Description("One segment; null with the error not_found when there is none.")
    public Uni<Segment> segment(@NonNull @Id @Description("Its id.") String id) {
        return records.read(SEGMENTS.at(id));
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("Segments, the oldest first; archived ones only when asked for.")
    public Uni<SegmentConnection> segments(
            @Nullable @Description("Which ones.") SegmentFilter filter,
            @Nullable @Description("How many, 1 to 200; 50 when absent.") Integer first,
            @Nullable @Description("The cursor to go on behind.") String after,
            Context context) {
        return records.page(SEGMENTS.with(Filters.parameters(context)), first, after)
                .map(SegmentConnection::of);
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("Who belongs to a segment, by customer key.")
    public Uni<SegmentMemberConnection> segmentMembers(
            @NonNull @Id @Description("Its id.") String id,
            @Nullable @Description("How many, 1 to 200; 50 when absent.") Integer first,
            @Nullable @Description("The cursor to go on behind.") String after) {
        return records.page(SEGMENTS.at(id, "members").as(SegmentMember.class), first, after)
                .map(SegmentMemberConnection::of);
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("Whom rules would take in; nothing is stored.")
    public Uni<SegmentPreview> segmentPreview(
            @NonNull @Description("The rules to try.") SegmentRulesInput rules, Context context) {
        return records.ask(
                SEGMENTS.at("preview").as(SegmentPreview.class), Map.of("rules", argument(context, "rules")));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Makes a segment.")
    public Uni<Segment> createSegment(@NonNull @Description("What it is to be.") SegmentInput input, Context context) {
        return records.post(SEGMENTS, input(context));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Changes the given fields of a segment.")
    public Uni<Segment> updateSegment(
            @NonNull @Id @Description("Its id.") String id,
            @Description("The version that the change was made on; refused when the record has moved on.") int version,
            @NonNull @Description("What to change.") SegmentInput input,
            Context context) {
        return records.patch(SEGMENTS.at(id), version, input(context));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Archives a segment: it stays readable and takes nobody in any more.")
    public Uni<Segment> archiveSegment(
            @NonNull @Id @Description("Its id.") String id,
            @Description("The version that the change was made on; refused when the record has moved on.")
                    int version) {
        return records.archive(SEGMENTS.at(id), version);
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Puts customers into a MANUAL segment.")
    public Uni<Segment> addSegmentMembers(
            @NonNull @Id @Description("Its id.") String id,
            @NonNull @Description("The customers' keys, at most 1,000.") List<@NonNull String> customerKeys) {
        return records.post(SEGMENTS.at(id, "members"), Map.of("customerKeys", customerKeys));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Takes a customer out of a MANUAL segment.")
    public Uni<Segment> removeSegmentMember(
            @NonNull @Id @Description("Its id.") String id,
            @NonNull @Description("The integrator's opaque key of the customer.") String customerKey) {
        return records.delete(SEGMENTS.at(id, "members", customerKey), null).chain(() -> records.read(SEGMENTS.at(id)));
    }

    @Description("The persona that its members are given.")
    public Uni<Persona> persona(@Source Segment segment) {
        return segment.personaId() == null ? Uni.createFrom().nullItem() : personas.find(segment.personaId());
    }
}
