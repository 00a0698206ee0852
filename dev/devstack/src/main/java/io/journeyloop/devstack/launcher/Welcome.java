package io.journeyloop.devstack.launcher;

import io.journeyloop.devstack.services.Product;
import io.journeyloop.devstack.services.Service;

/** What a person sees when all is up. */
final class Welcome {

    private final Home home;
    private final Product product;
    private final Terminal terminal;

    Welcome(Home home, Product product, Terminal terminal) {
        this.home = home;
        this.product = product;
        this.terminal = terminal;
    }

    void show() {
        terminal.title("Where things are");
        terminal.line("  GraphQL      " + product.url(Service.GATEWAY) + "/graphql");
        terminal.line("  GraphiQL     " + product.url(Service.GATEWAY) + "/graphql-ui/");
        for (var service : Service.all()) {
            if (service != Service.GATEWAY) {
                terminal.line("  %-12s %s/api/v1".formatted(service.database().orElseThrow(), product.url(service)));
            }
        }
        terminal.line("  Keycloak     " + product.endpoints().keycloakUrl() + "/admin (admin / admin)");
        terminal.line("  Logs         " + home.root().relativize(home.logs()));

        terminal.title("Who can log in (the password is the user's name)");
        terminal.line("  viewer@acme  editor@acme  admin@acme    and the same @globex, a tenant that is empty");
        terminal.line("  machines: integrator-acme, integrator-globex (the secret is the client's name)");

        terminal.title("A query to paste");
        terminal.line("""
                  curl -s %s/graphql \\
                    -H "Authorization: Bearer $(./journeyloop token viewer@acme)" \\
                    -H 'Content-Type: application/json' \\
                    -d '{"query":"{ framework { title children { title phases { name steps { name } } } } }"}'""".formatted(product.url(Service.GATEWAY)).indent(2).stripTrailing());
        terminal.line("");
        terminal.step("Journeyloop is up");
    }
}
