package dev.guanxi.customer.relationship.web;

import dev.guanxi.customer.relationship.RelationshipCycle;
import dev.guanxi.platform.problem.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Adds the path to the refusal of a cycle, so that a program need not read it out of a sentence.
 * The platform's handler has the same order; among equals Spring asks those of the application
 * first.
 */
@RestControllerAdvice(assignableTypes = RelationshipController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class CycleAnswer {

    private final Problems problems;

    CycleAnswer(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(RelationshipCycle cycle) {
        ProblemDetail problem =
                problems.of(cycle.status(), cycle.code(), String.valueOf(cycle.getMessage()));
        problem.setProperty("path", cycle.path());
        return ResponseEntity.status(cycle.status()).body(problem);
    }
}
