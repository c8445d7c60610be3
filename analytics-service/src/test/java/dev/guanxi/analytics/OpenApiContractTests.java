package dev.guanxi.analytics;

import dev.guanxi.platform.testing.OpenApiContract;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@AnalyticsServiceTest
class OpenApiContractTests {

    @LocalServerPort int port;

    @Test
    void restInterfaceIsAsPromised() {
        new OpenApiContract("analytics").verify(port);
    }
}
