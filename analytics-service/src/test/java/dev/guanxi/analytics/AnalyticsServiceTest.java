package dev.guanxi.analytics;

import static dev.guanxi.platform.testing.TestComponent.KAFKA;
import static dev.guanxi.platform.testing.TestComponent.POSTGRES;

import dev.guanxi.platform.testing.GuanxiTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** One application on real components for all tests of this service. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@GuanxiTest(
        service = "analytics",
        components = {POSTGRES, KAFKA})
@TestPropertySource(
        properties = {
            "guanxi.analytics.streams.runtime.directory=target/streams-${random.uuid}",
            "guanxi.analytics.fit.interval=1s"
        })
@interface AnalyticsServiceTest {}
