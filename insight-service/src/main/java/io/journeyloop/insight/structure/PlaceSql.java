package io.journeyloop.insight.structure;

/**
 * How links are followed, said once for records that arrive and for records that waited.
 *
 * <p>A key finds the living record before the archived one of the same name. A step or touchpoint found by its id brings
 * its journey along; a touchpoint brings its step.
 */
public final class PlaceSql {

    /**
     * Joins to a relation {@code w} with {@code tenant_id} and the six link columns; offers {@code p} with {@code
     * journey_id}, {@code step_id}, {@code touchpoint_id}, {@code unknown} and {@code resolution}.
     */
    public static final String FOLLOW_LINKS = """
            left join lateral (
                select r.id, r.archived from journey_replica r
                where r.tenant_id = w.tenant_id
                  and (r.id = w.journey_id or (w.journey_id is null and r.key = w.journey_key))
                order by r.archived, r.id limit 1) j on true
            left join lateral (
                select r.id, r.journey_id, r.removed from node_replica r
                where r.tenant_id = w.tenant_id and r.kind = 'STEP'
                  and (r.id = w.step_id or (w.step_id is null and r.journey_id = j.id and r.key = w.step_key))
                  and (j.id is null or r.journey_id = j.id)
                order by r.removed, r.journey_id, r.id limit 1) s on true
            left join lateral (
                select r.id, r.journey_id, r.parent_id, r.removed from node_replica r
                where r.tenant_id = w.tenant_id and r.kind = 'TOUCHPOINT'
                  and (r.id = w.touchpoint_id
                       or (w.touchpoint_id is null and r.journey_id = coalesce(j.id, s.journey_id)
                           and r.key = w.touchpoint_key))
                  and (j.id is null or r.journey_id = j.id)
                  and (s.id is null or r.parent_id = s.id)
                order by r.removed, r.journey_id, r.id limit 1) t on true
            left join journey_replica home
                on home.tenant_id = w.tenant_id and home.id = coalesce(j.id, s.journey_id, t.journey_id)
            cross join lateral (
                select coalesce(j.id, s.journey_id, t.journey_id, w.journey_id) as journey_id,
                       coalesce(s.id, t.parent_id, w.step_id) as step_id,
                       coalesce(t.id, w.touchpoint_id) as touchpoint_id,
                       case
                           when j.id is null and (w.journey_id is not null or w.journey_key is not null) then 'journey'
                           when s.id is null and (w.step_id is not null or w.step_key is not null) then 'step'
                           when t.id is null and (w.touchpoint_id is not null or w.touchpoint_key is not null)
                               then 'touchpoint'
                       end as unknown) u
            cross join lateral (
                select u.*,
                       case
                           when u.unknown is not null then 'PENDING'
                           when home.archived or s.removed or t.removed then 'BROKEN'
                           else 'RESOLVED'
                       end as resolution) p
            """;

    private PlaceSql() {}
}
