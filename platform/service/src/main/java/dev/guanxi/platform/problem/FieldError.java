package dev.guanxi.platform.problem;

/** One thing wrong with the shape of a request: where (RFC 6901 JSON Pointer) and what. */
public record FieldError(String pointer, String message) {}
