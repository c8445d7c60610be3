package dev.guanxi.sales;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
class SalesServiceApplication {

    static void main(String[] args) {
        SpringApplication.run(SalesServiceApplication.class, args);
    }
}
