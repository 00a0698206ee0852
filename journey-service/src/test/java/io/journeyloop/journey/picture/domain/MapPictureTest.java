package io.journeyloop.journey.picture.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.journeyloop.journey.channels.domain.Channel;
import io.journeyloop.journey.channels.domain.ChannelDirectory;
import io.journeyloop.journey.channels.domain.Medium;
import io.journeyloop.journey.evidence.StepFigures;
import io.journeyloop.journey.exchange.document.Findings;
import io.journeyloop.journey.exchange.document.JourneyDocument;
import io.journeyloop.journey.exchange.document.JourneyReader;
import io.journeyloop.journey.exchange.document.LinkIds;
import io.journeyloop.journey.journeys.domain.Journey;
import io.journeyloop.journey.journeys.domain.JourneyContent;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** Pictures of the templates, kept as files that people have looked at. */
class MapPictureTest {
    /** With {@code -Dpictures.refresh} the files are written anew, to be looked at like any other change. */
    private static final boolean REFRESH = System.getProperty("pictures.refresh") != null;

    private static final double[] EXPERIENCES = {0.4, -0.2, -0.9, -1.4, 0.6, 1.1, -1.7, 1.6, 0.2, -0.6, 1.2, 0.9, 1.4};

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final ChannelDirectory CHANNELS = channels();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "customer-onboarding",
                "claims-submission",
                "product-delivery",
                "billing-issue",
                "account-registration",
                "technical-support",
                "contract-extension"
            })
    void templateLooksAsItDidWhenSomebodyLookedAtIt(String template) throws Exception {
        var journey = journey(resource("/templates/" + template + ".yaml"));
        var picture = MapPicture.draw(journey, CHANNELS, figures(journey));

        requireWellFormed(picture);
        if (REFRESH) {
            Files.writeString(Path.of("src/test/resources/pictures", template + ".svg"), picture);
        }
        assertThat(picture).isEqualTo(resource("/pictures/" + template + ".svg"));
    }

    @Test
    void emptyMapAndEmptyPhaseAreDrawn() throws Exception {
        requireWellFormed(draw("{key: a, title: A}"));
        var picture = draw("{key: a, title: A, phases: [{name: Nothing yet}]}");

        requireWellFormed(picture);
        assertThat(picture).contains("No steps yet");
    }

    @Test
    void stepsWithoutEvidenceSayThatThereIsNone() throws Exception {
        assertThat(draw("{key: a, title: A, phases: [{name: P, steps: [{name: S}]}]}"))
                .contains("No data yet");
    }

    @Test
    void whatPeopleWriteStaysText() throws Exception {
        var hostile = "</text><script>alert(1)</script>&amp;\\\" onload=\\\"x\\u0001 ]]>";
        var picture = draw(
                ("{key: a, title: \"%1$s\", customerGoal: \"%1$s\", phases: [{name: \"%1$s\", customerGoal: \"%1$s\","
                                + " steps: [{name: \"%1$s\", doing: \"%1$s\", thinking: \"%1$s\", feeling: \"%1$s\","
                                + " touchpoints: [{name: \"%1$s\", customerGoal: \"%1$s\", backstage: {systems: [\"%1$s\"]}}]}]}]}")
                        .formatted(hostile));

        requireWellFormed(picture);
        assertThat(picture).doesNotContain("<script").doesNotContain("\u0001").doesNotContain("\" onload");
    }

    @Test
    void longTextsAreCutAndToldInFull() throws Exception {
        var name = "word ".repeat(40).strip();
        var picture = draw("{key: a, title: A, phases: [{name: P, steps: [{name: \"" + name + "\"}]}]}");

        assertThat(picture).contains("…").contains("<title>" + name + "</title>");
    }

    @Test
    void largeMapIsDrawnInASecond() throws Exception {
        var steps = new ArrayList<String>();
        for (int i = 0; i < 500; i++) {
            steps.add("{name: Step %d, touchpoints: [{name: A, channelKey: web}, {name: B, channelKey: phone}]}"
                    .formatted(i));
        }
        var journey =
                journey("journey: {key: a, title: A, phases: [{name: P, steps: [" + String.join(",", steps) + "]}]}");

        long before = System.nanoTime();
        var picture = MapPicture.draw(journey, CHANNELS, Map.of());

        assertThat(System.nanoTime() - before).isLessThan(3_000_000_000L);
        requireWellFormed(picture);
    }

    private static String draw(String journey) throws IOException {
        return MapPicture.draw(journey("journey: " + journey), CHANNELS, Map.of());
    }

    private static Journey journey(String yaml) throws IOException {
        var document = YAML.treeToValue(YAML.readTree(yaml).get("journey"), JourneyDocument.class);
        var numbers = new AtomicLong();
        var findings = new Findings();
        JourneyContent content = new JourneyReader(
                        new LinkIds(Map.of(), Map.of(), CHANNELS),
                        findings,
                        () -> new UUID(2, numbers.incrementAndGet()))
                .read(document, "journey", null);
        findings.refuse();
        return Journey.first(new UUID(3, 1), document.key(), content, "ann", Instant.EPOCH);
    }

    /** Some steps are well known, some not at all. */
    private static Map<UUID, StepFigures> figures(Journey journey) {
        var figures = new HashMap<UUID, StepFigures>();
        var steps = journey.content().map().steps().toList();
        for (int i = 0; i < steps.size(); i++) {
            if (i % 5 != 3) {
                var opportunities = i % 3 == 2 ? i % 4 + 1 : 0;
                figures.put(steps.get(i).id(), new StepFigures(EXPERIENCES[i % 13], 20 + 7L * i, i % 4, opportunities));
            }
        }
        return figures;
    }

    private static ChannelDirectory channels() {
        var names = List.of(
                "branch/Branch/PHYSICAL",
                "chat/Chat/DIGITAL",
                "device/Device/DEVICE",
                "email/E-mail/DIGITAL",
                "kiosk/Kiosk/DEVICE",
                "mobile-app/Mobile app/DIGITAL",
                "phone/Phone/HUMAN",
                "post/Post/PHYSICAL",
                "sms/SMS/DIGITAL",
                "social/Social media/DIGITAL",
                "web/Web/DIGITAL");
        var channels = new ArrayList<Channel>();
        for (var name : names) {
            var parts = name.split("/", -1);
            channels.add(
                    new Channel(new UUID(1, channels.size() + 1), parts[0], parts[1], Medium.valueOf(parts[2]), false));
        }
        return new ChannelDirectory(channels);
    }

    private static void requireWellFormed(String picture) throws Exception {
        var document = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(picture)));
        assertThat(document.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
    }

    private static String resource(String name) throws IOException {
        try (var file = MapPictureTest.class.getResourceAsStream(name)) {
            assertThat(file).as(name).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
