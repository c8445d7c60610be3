package dev.guanxi.sales;

import static dev.guanxi.platform.testing.TestComponent.CONNECT;
import static dev.guanxi.platform.testing.TestComponent.KAFKA;
import static dev.guanxi.platform.testing.TestComponent.POSTGRES;

import dev.guanxi.platform.testing.GuanxiTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** The one environment that all tests of this module share, so that it starts once. */
@GuanxiTest(
        service = "sales",
        components = {POSTGRES, KAFKA, CONNECT})
@Import({SalesApi.class, Erp.class})
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface SalesServiceTest {}
