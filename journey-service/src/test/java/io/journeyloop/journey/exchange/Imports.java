package io.journeyloop.journey.exchange;

import static io.journeyloop.journey.journeys.JourneyCalls.JOURNEYS;

import io.journeyloop.testkit.TestTenant;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Documents on their way in. */
final class Imports {
    private Imports() {}

    static Response send(TestTenant tenant, String document, String format) {
        RequestSpecification request = format.equals("json")
                ? tenant.editor()
                : tenant.editor()
                        .config(RestAssuredConfig.config()
                                .encoderConfig(EncoderConfig.encoderConfig()
                                        .defaultContentCharset("UTF-8")
                                        .encodeContentTypeAs("application/" + format, ContentType.TEXT)))
                        .contentType("application/" + format);
        return request.body(document).post(JOURNEYS + "/import");
    }
}
