package dev.guanxi.platform.security;

/** Who calls: the token's subject. A controller method takes it as a parameter. */
public record Caller(String name) {}
