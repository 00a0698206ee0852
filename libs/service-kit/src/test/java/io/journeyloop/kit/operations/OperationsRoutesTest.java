package io.journeyloop.kit.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperationsRoutesTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.53", "::1", "::ffff:127.0.0.1"})
    void whoIsOnTheSameMachineMayCommand(String address) throws UnknownHostException {
        assertThat(OperationsRoutes.isHere(from(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.244.1.7", "192.168.127.1", "fd00::1", "::ffff:10.0.0.1", "0.0.0.0", "::"})
    void nobodyElseMay(String address) throws UnknownHostException {
        assertThat(OperationsRoutes.isHere(from(address))).isFalse();
    }

    @Test
    void norWhoSaysNoAddress() {
        assertThat(OperationsRoutes.isHere(null)).isFalse();
        assertThat(OperationsRoutes.isHere(SocketAddress.domainSocketAddress("/tmp/127.0.0.1")))
                .isFalse();
    }

    private static SocketAddress from(String literal) throws UnknownHostException {
        return SocketAddress.inetSocketAddress(new InetSocketAddress(InetAddress.getByName(literal), 40_000));
    }
}
