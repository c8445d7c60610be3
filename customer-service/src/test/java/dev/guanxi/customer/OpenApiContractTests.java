package dev.guanxi.customer;

import dev.guanxi.platform.testing.OpenApiContract;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@CustomerServiceTest
class OpenApiContractTests {

    @LocalServerPort int port;

    @Test
    void restInterfaceIsAsPromised() {
        new OpenApiContract("customer").verify(port);
    }
}
