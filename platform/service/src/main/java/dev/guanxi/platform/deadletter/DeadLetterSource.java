package dev.guanxi.platform.deadletter;

import java.util.List;

/**
 * Topics whose dead letters this service answers for beside those of its subscriptions. Declared as
 * a bean.
 */
public record DeadLetterSource(List<String> topics) {}
