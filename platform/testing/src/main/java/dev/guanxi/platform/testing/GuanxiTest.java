package dev.guanxi.platform.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * Starts the whole service on a random port against real components, in the environment that it has
 * in every other place. Tests with equal annotations share one application. With CONNECT the
 * service's connector runs before the first test does.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public @interface GuanxiTest {

    /** The service: the name of its database, its owner and its connector file. */
    String service();

    TestComponent[] components() default {TestComponent.POSTGRES};
}
