package dev.guanxi.customer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
class CustomerServiceApplication {

    static void main(String[] args) {
        SpringApplication.run(CustomerServiceApplication.class, args);
    }
}
