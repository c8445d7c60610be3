package dev.guanxi.callcenter;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
class CallcenterServiceApplication {

    static void main(String[] args) {
        SpringApplication.run(CallcenterServiceApplication.class, args);
    }
}
