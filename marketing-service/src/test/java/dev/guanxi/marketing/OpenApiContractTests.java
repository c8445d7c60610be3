package dev.guanxi.marketing;

import dev.guanxi.platform.testing.OpenApiContract;
import org.junit.jupiter.api.Test;

class OpenApiContractTests extends MarketingTest {

    @Test
    void theRestInterfaceIsTheOneThatWasPromised() {
        new OpenApiContract("marketing").verify(port);
    }
}
