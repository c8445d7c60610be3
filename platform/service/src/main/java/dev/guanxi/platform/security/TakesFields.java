package dev.guanxi.platform.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a record that a request body or a merge patch is read into: fields of the thing that
 * contracts/policy.yaml hides from the caller are refused, and a patch leaves them as they are.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface TakesFields {

    /** The thing, as permissions name it. */
    String value();
}
