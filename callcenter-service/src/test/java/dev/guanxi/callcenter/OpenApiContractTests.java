package dev.guanxi.callcenter;

import dev.guanxi.platform.testing.OpenApiContract;
import org.junit.jupiter.api.Test;

class OpenApiContractTests extends CallcenterTest {

    @Test
    void theRestInterfaceIsTheOneThatWasPromised() {
        new OpenApiContract("callcenter").verify(port);
    }
}
