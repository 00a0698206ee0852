package io.journeyloop.kit.tenancy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where tokens name their tenant. */
@ConfigMapping(prefix = "journeyloop.tenancy")
interface TenancyConfig {

    /** Path of the claim that holds the tenant's id (a UUID); a slash descends into nested claims. */
    @WithDefault("tenant")
    String claim();
}
