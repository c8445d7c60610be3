package dev.guanxi.marketing.touch;

import org.springframework.stereotype.Component;

/** What is written down while customers are touched, and in which portions. */
@Component
record TouchRecords(Launches launches, Touches touches, TouchSettings settings) {

    int batchSize() {
        return settings.batchSize();
    }
}
