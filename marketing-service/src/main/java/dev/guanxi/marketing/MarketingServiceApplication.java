package dev.guanxi.marketing;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
class MarketingServiceApplication {

    static void main(String[] args) {
        SpringApplication.run(MarketingServiceApplication.class, args);
    }
}
