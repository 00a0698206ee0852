package io.journeyloop.devstack.launcher;

import io.journeyloop.devstack.demo.Demo;
import io.journeyloop.devstack.demo.map.JourneyMap;
import io.journeyloop.devstack.infra.DevstackException;
import io.journeyloop.devstack.services.Product;

/** The main job at a glance: the demo is loaded where it is not there yet, and its journey map is shown. */
final class DemoTour {

    private final Product product;
    private final Terminal terminal;
    private final boolean colours;

    DemoTour(Product product, Terminal terminal, boolean colours) {
        this.product = product;
        this.terminal = terminal;
        this.colours = colours;
    }

    void run() {
        var demo = new Demo(product, terminal);
        demo.load();
        var map = new JourneyMap(product).lines("acme", colours);
        terminal.line("");
        map.forEach(terminal::line);
        demo.management(colours).forEach(terminal::line);
    }

    /** The product is up even where the demo is not: says so and goes on. */
    void tryRun() {
        try {
            run();
        } catch (DevstackException e) {
            terminal.error("The demo is not there: " + e.getMessage() + "\n./journeyloop demo tries again.");
        }
    }
}
