package dev.guanxi.customer.custom;

import dev.guanxi.platform.problem.FieldError;

/** What is wrong with the value of one field. */
record Mistake(String code, String field, String message) {

    FieldError error() {
        return new FieldError("/custom/" + field, message);
    }
}
