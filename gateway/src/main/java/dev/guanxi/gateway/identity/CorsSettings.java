package dev.guanxi.gateway.identity;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param allowedOrigins front-ends on other origins, each in full ("https://crm.example.com"); none
 *     means none
 * @param maxAge how long a browser may remember the answer
 */
@ConfigurationProperties("guanxi.gateway.cors")
record CorsSettings(List<String> allowedOrigins, Duration maxAge) {}
