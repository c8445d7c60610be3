package dev.guanxi.platform.inbox;

import dev.guanxi.platform.deadletter.DeadLetters;
import dev.guanxi.platform.inbox.MessageReader.Delivery;
import dev.guanxi.platform.problem.Problem;
import dev.guanxi.platform.tracing.TraceContexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a whole poll in one transaction; when anything in it fails, takes it again one by one, so
 * that one bad event costs the others nothing but time.
 */
class SubscriptionListener implements BatchMessageListener<byte[], byte[]> {

    private static final Logger log = LoggerFactory.getLogger(SubscriptionListener.class);

    private final Subscription subscription;
    private final MessageReader reader;
    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final Execution execution;

    SubscriptionListener(
            Subscription subscription,
            MessageReader reader,
            Inbox inbox,
            DeadLetters deadLetters,
            Execution execution) {
        this.subscription = subscription;
        this.reader = reader;
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.execution = execution;
    }

    record Execution(TransactionTemplate transactions, TraceContexts traces) {}

    @Override
    public void onMessage(List<ConsumerRecord<byte[], byte[]>> records) {
        List<Delivery<?>> deliveries = new ArrayList<>(records.size());
        for (ConsumerRecord<byte[], byte[]> record : records) {
            Message message = new Message(record);
            try {
                Delivery<?> delivery = reader.read(message, subscription);
                if (delivery != null) {
                    deliveries.add(delivery);
                }
            } catch (Undeliverable e) {
                bury(message, e.code(), String.valueOf(e.getMessage()));
            }
        }
        if (deliveries.isEmpty()) {
            return;
        }
        try {
            handle(deliveries);
        } catch (RuntimeException e) {
            if (isOutage(e)) {
                throw e;
            }
            deliveries.forEach(this::handleAlone);
        }
    }

    private void handleAlone(Delivery<?> delivery) {
        try {
            handle(List.of(delivery));
        } catch (RuntimeException e) {
            if (isOutage(e)) {
                throw e;
            }
            log.warn(
                    "{} could not handle event {} of type {}",
                    subscription.consumer(),
                    delivery.event().id(),
                    delivery.event().type(),
                    e);
            String code = e instanceof Problem problem ? problem.code() : "handler-failed";
            bury(delivery.message(), code, String.valueOf(e.getMessage()));
        }
    }

    private void handle(List<Delivery<?>> deliveries) {
        execution
                .transactions()
                .executeWithoutResult(
                        status -> {
                            Set<String> fresh =
                                    inbox.recordNew(
                                            subscription.consumer(),
                                            deliveries.stream().map(d -> d.event().id()).toList());
                            List<Delivery<?>> unseen =
                                    deliveries.stream()
                                            .filter(d -> fresh.remove(d.event().id()))
                                            .<Delivery<?>>map(d -> d)
                                            .toList();
                            runs(unseen).forEach(this::invoke);
                        });
    }

    /** Neighbours of one type go to their handler together; the order stays. */
    private static List<List<Delivery<?>>> runs(List<Delivery<?>> deliveries) {
        List<List<Delivery<?>>> runs = new ArrayList<>();
        for (Delivery<?> delivery : deliveries) {
            if (runs.isEmpty() || runs.getLast().getFirst().handler() != delivery.handler()) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(delivery);
        }
        return runs;
    }

    /** The span continues the trace of the run's first event, which live traffic has alone. */
    private void invoke(List<Delivery<?>> run) {
        Delivery<?> first = run.getFirst();
        execution
                .traces()
                .continuing(
                        first.message().traceparent(),
                        "process " + first.event().type(),
                        () -> call(run));
    }

    @SuppressWarnings("unchecked") // A run has one handler, so all its events have one type.
    private static <T> void call(List<Delivery<?>> run) {
        List<Delivery<T>> typed = (List<Delivery<T>>) (List<?>) run;
        typed.getFirst().handler().action().accept(typed.stream().map(Delivery::event).toList());
    }

    private void bury(Message message, String code, String reason) {
        deadLetters.bury(
                message.raw(), new DeadLetters.Cause(subscription.consumer(), code, reason));
    }

    /** Trouble that waiting cures, as opposed to an event that will fail every time. */
    private static boolean isOutage(RuntimeException e) {
        return e instanceof TransientDataAccessException
                || e instanceof NonTransientDataAccessResourceException
                || e instanceof RecoverableDataAccessException
                || e instanceof TransactionException;
    }
}
