package dev.guanxi.local.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortPlanTests {

    @Test
    void everyPortFollowsFromTheBase() {
        PortPlan ports = new PortPlan(8080);

        assertThat(ports.service("gateway")).isEqualTo(8080);
        assertThat(ports.service("issuer")).isEqualTo(8081);
        assertThat(ports.service("analytics")).isEqualTo(8086);
        assertThat(ports.management("customer")).isEqualTo(8182);
        assertThat(ports.kafka()).isEqualTo(8090);
        assertThat(ports.postgres()).isEqualTo(8093);
        assertThat(ports.all()).hasSize(18);
    }

    @Test
    void takenPortIsNamedWithTheWayOut() throws IOException {
        PortPlan ports = PortPlan.anyFree();
        try (ServerSocket other =
                new ServerSocket(ports.kafka(), 1, InetAddress.getLoopbackAddress())) {
            assertThat(other.isBound()).isTrue();
            assertThatThrownBy(ports::requireFree)
                    .isInstanceOf(LocalFailure.class)
                    .hasMessageContaining(ports.kafka() + " (Kafka)")
                    .hasMessageContaining("GUANXI_PORT_BASE=");
        }
        ports.requireFree();
    }

    @Test
    void baseOutsideTheRangeOfPortsIsRefused() {
        assertThatThrownBy(() -> new PortPlan(80)).hasMessageContaining("GUANXI_PORT_BASE");
        assertThatThrownBy(() -> new PortPlan(65_500)).hasMessageContaining("GUANXI_PORT_BASE");
    }
}
