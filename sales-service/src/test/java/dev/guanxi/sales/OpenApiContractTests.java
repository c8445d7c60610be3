package dev.guanxi.sales;

import dev.guanxi.platform.testing.OpenApiContract;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@SalesServiceTest
class OpenApiContractTests {

    @LocalServerPort int port;

    @Test
    void restInterfaceIsAsPromised() {
        new OpenApiContract("sales").verify(port);
    }
}
