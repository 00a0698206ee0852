package io.journeyloop.opportunity.search;

import io.journeyloop.kit.search.WordSearch;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.journeyloop.opportunity.storage.Rows;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Finds opportunities and solutions by text; triggers keep the index of words. */
@ApplicationScoped
class Searching {

    private static final String FIND = WordSearch.BEST + """
            select b.score, e.id, e.kind, coalesce(o.key, s.key) as key,
                   coalesce(o.title, s.profile ->> 'title') as title, coalesce(o.status, s.status) as status,
                   (select l.journey_id
                      from (select e.id, 0 as position
                             union all
                            select opportunity_id, position from solution_opportunity
                             where tenant_id = $1 and solution_id = e.id) about
                      join opportunity_link l on l.tenant_id = $1 and l.opportunity_id = about.id
                     order by about.position, about.id, l.position limit 1) as journey_id
              from best b join search_entry e on e.tenant_id = $1 and e.id = b.entry_id
              left join opportunity o on o.tenant_id = $1 and o.id = e.id
              left join solution s on s.tenant_id = $1 and s.id = e.id
             order by b.score desc, title, e.id
            """;

    private final TenantTransactions transactions;

    Searching(TenantTransactions transactions) {
        this.transactions = transactions;
    }

    /** Best first; archived records are not found. */
    Uni<List<SearchHit>> find(UUID tenantId, WordSearch question) {
        return transactions.readSql(
                tenantId,
                connection -> connection
                        .preparedQuery(FIND)
                        .execute(question.parameters(tenantId))
                        .map(found -> Rows.list(found, Searching::hit)));
    }

    private static SearchHit hit(Row row) {
        return new SearchHit(
                FoundKind.valueOf(row.getString("kind")),
                row.getUUID("id"),
                row.getString("key"),
                row.getString("title"),
                row.getString("status"),
                row.getUUID("journey_id"),
                row.getDouble("score"));
    }
}
