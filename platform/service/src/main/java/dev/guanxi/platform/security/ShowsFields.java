package dev.guanxi.platform.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a view: fields of the thing that contracts/policy.yaml hides from the caller are absent from
 * the answer. Where nobody calls, in a background job, whatever is hidden from anybody is absent.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ShowsFields {

    /** The thing, as permissions name it. */
    String value();
}
