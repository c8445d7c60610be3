package dev.guanxi.analytics.stream;

/** A message with the topic that it goes to. */
record Outgoing(String topic, byte[] value) {}
