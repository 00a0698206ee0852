package io.journeyloop.bare;

import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;

/** One field. */
@GraphQLApi
public class HelloApi {

    @Query
    public String hello() {
        return "hello";
    }
}
