package io.journeyloop.devstack.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.journeyloop.devstack.services.Service;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void anUnsetVariableLeavesTheUsualPort() {
        var ports = Ports.from(Map.of());

        assertThat(ports.services().of(Service.GATEWAY)).isEqualTo(8080);
        assertThat(ports.infrastructure().keycloak()).isEqualTo(8180);
    }

    @Test
    void aVariableMovesAServiceTogetherWithItsHealth() {
        var ports = Ports.from(Map.of("JOURNEYLOOP_INSIGHT_PORT", "7000"));

        assertThat(ports.services().of(Service.INSIGHT)).isEqualTo(7000);
        assertThat(ports.services().management(Service.INSIGHT)).isEqualTo(8000);
    }

    @Test
    void aPortThatIsNoNumberIsNamedWithItsVariable() {
        assertThatThrownBy(() -> Ports.from(Map.of("JOURNEYLOOP_KAFKA_PORT", "many")))
                .hasMessage("JOURNEYLOOP_KAFKA_PORT is 'many'; use a number from 1 to 64535");
    }

    @Test
    void aTakenPortIsNamedWithItsClaimantAndTheWayOut() {
        var ports = Ports.from(Map.of());

        assertThatThrownBy(() -> ports.requireFree(port -> port != 9083))
                .hasMessage("Port 9083 is taken, and the health of the insight-service wants it: "
                        + "stop what listens there, or set JOURNEYLOOP_INSIGHT_PORT to another port")
                .extracting(failure -> ((ExitException) failure).code())
                .isEqualTo(ExitException.PORT_TAKEN);
    }

    @Test
    void freePortsPass() {
        assertThatCode(() -> Ports.from(Map.of()).requireFree(port -> true)).doesNotThrowAnyException();
    }
}
