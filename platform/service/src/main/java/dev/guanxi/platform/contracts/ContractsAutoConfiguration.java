package dev.guanxi.platform.contracts;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

@AutoConfiguration
class ContractsAutoConfiguration {

    @Bean
    EventSchemas eventSchemas() {
        return new EventSchemas();
    }
}
