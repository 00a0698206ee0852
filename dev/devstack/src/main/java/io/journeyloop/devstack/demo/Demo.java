package io.journeyloop.devstack.demo;

import io.journeyloop.devstack.demo.map.ManagementText;
import io.journeyloop.devstack.infra.Progress;
import io.journeyloop.devstack.services.Product;
import io.journeyloop.devstack.services.Service;
import java.time.Instant;
import java.util.List;

/**
 * Fills the tenant acme with an energy supplier's journeys, through the public APIs only. What is there already stays
 * as it is, so that a second load changes nothing and one that broke off is completed.
 */
public final class Demo {

    private final Product product;
    private final Progress progress;

    public Demo(Product product, Progress progress) {
        this.product = product;
        this.progress = progress;
    }

    /** Comes back when the demo is there and its scores stand still. */
    public void load() {
        var files = new DemoFiles();
        var places = new Places();
        var editor = product.tokens().of("editor@acme");
        var integrator = product.tokens().of("integrator-acme");

        tell(new PersonaLoader(api(Service.PERSONA, editor), places).load(files.personas()), "personas");

        var journeys = new JourneyLoader(api(Service.JOURNEY, editor), places);
        journeys.loadChannels(files.channels());
        tell(journeys.load(files.journeys(), files.twins()), "journeys");

        var comments = new CommentLoader(
                user -> api(Service.JOURNEY, product.tokens().of(user)),
                user -> product.tokens().idOf(user),
                places);
        tell(comments.load(files.comments()), "comments");

        var feedback = new FeedbackLoader(api(Service.INSIGHT, integrator), places, Instant.now());
        tell(feedback.load(files.feedback()), "feedback records");

        var insights = new InsightLoader(api(Service.INSIGHT, editor), places).load(files.insights());
        tell(insights, "insights");

        var opportunities = new OpportunityLoader(api(Service.OPPORTUNITY, editor), places);
        var listed = opportunities.load(files.opportunities());
        if (insights.made() + listed.made() > 0) {
            opportunities.awaitScores();
        }
        tell(listed, "opportunities");
    }

    /** What the map does not show of one of the demo's journeys: what shall become of it, its history, the talk. */
    public List<String> management(boolean colours) {
        var viewer = api(Service.JOURNEY, product.tokens().of("viewer@acme"));
        return ManagementText.lines(viewer::get, "understand-my-bill", "understand-my-bill-to-be", colours);
    }

    private void tell(Tally tally, String what) {
        progress.step(tally.of(what));
    }

    private Api api(Service service, String token) {
        return new Api(product.url(service), token);
    }
}
