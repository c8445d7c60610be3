package dev.guanxi.platform.testing.tested;

import dev.guanxi.platform.security.RequiresPermission;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The smallest service that the platform can carry. */
@SpringBootApplication
class TestedApplication {

    @RestController
    static class Ping {

        @GetMapping("/ping")
        @RequiresPermission("ping:read")
        String ping() {
            return "pong";
        }
    }
}
