package dev.guanxi.marketing.touch;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Goes on with launches that are not finished, also with those that a crash interrupted. */
@Component
class LaunchContinuation {

    private final TransactionTemplate transactions;
    private final Launches launches;
    private final TouchDelivery delivery;

    LaunchContinuation(
            TransactionTemplate transactions, Launches launches, TouchDelivery delivery) {
        this.transactions = transactions;
        this.launches = launches;
        this.delivery = delivery;
    }

    @Scheduled(fixedDelayString = "PT0.5S", initialDelayString = "PT2S")
    void run() {
        while (Boolean.TRUE.equals(transactions.execute(status -> deliveredBatch()))) {
            // Until nothing is left to do, or another instance does it.
        }
    }

    private boolean deliveredBatch() {
        return launches.takeUnfinished()
                .map(
                        launch -> {
                            delivery.deliverBatch(launch);
                            return true;
                        })
                .orElse(false);
    }
}
