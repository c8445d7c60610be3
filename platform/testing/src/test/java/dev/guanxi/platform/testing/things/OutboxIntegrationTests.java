package dev.guanxi.platform.testing.things;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guanxi.platform.contracts.UnknownEventType;
import dev.guanxi.platform.outbox.Outbox;
import dev.guanxi.platform.outbox.OutboxEvent;
import dev.guanxi.platform.testing.things.Things.ThingView;
import dev.guanxi.platform.value.Ids;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

class OutboxIntegrationTests extends ThingsTest {

    @Autowired Outbox outbox;
    @Autowired TransactionTemplate transaction;

    @Test
    void anEventCannotBeAppendedOutsideATransaction() {
        OutboxEvent event = Things.made(new ThingView(Ids.next(), "outside"));

        assertThatThrownBy(() -> outbox.append(event))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThat(eventsNamed("outside")).isZero();
    }

    @Test
    void anEventGoesWithItsTransaction() {
        transaction.executeWithoutResult(
                status -> {
                    outbox.append(Things.made(new ThingView(Ids.next(), "rolled back")));
                    status.setRollbackOnly();
                });

        assertThat(eventsNamed("rolled back")).isZero();
    }

    @Test
    void anEventThatBreaksItsContractFailsTheTest() {
        OutboxEvent nameless = Things.made(new ThingView(Ids.next(), ""));

        assertThatThrownBy(() -> transaction.executeWithoutResult(s -> outbox.append(nameless)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/name");
    }

    @Test
    void aTypeWithoutContractCannotBePublished() {
        OutboxEvent good = Things.made(new ThingView(Ids.next(), "new"));
        OutboxEvent unknown =
                new OutboxEvent(
                        good.to(), "crm.things.thing.lost.v1", good.subject(), good.time(), "");

        assertThatThrownBy(() -> transaction.executeWithoutResult(s -> outbox.append(unknown)))
                .isInstanceOf(UnknownEventType.class);
    }

    @Test
    void anEventContinuesTheTraceOfItsRequest() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";

        as("maker")
                .post()
                .uri("/api/v1/things")
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .body(Map.of("name", "traced"))
                .retrieve()
                .toBodilessEntity();

        assertThat(
                        jdbc.sql(
                                        """
                                        SELECT traceparent FROM platform.outbox
                                        WHERE payload ->> 'name' = 'traced'
                                        """)
                                .query(String.class)
                                .single())
                .startsWith("00-" + trace + "-");
    }

    @Test
    void partitionsAreMadeAheadAndDroppedAfterTheRetention() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        LocalDate old = today.minusDays(9);
        jdbc.sql(
                        "CREATE TABLE platform.%s PARTITION OF platform.outbox FOR VALUES FROM ('%s') TO ('%s')"
                                .formatted(partition(old), old, old.plusDays(1)))
                .update();

        jdbc.sql("SELECT platform.maintain_outbox(7, 3)").query().listOfRows();

        assertThat(partitions())
                .contains(partition(today), partition(today.plusDays(7)))
                .doesNotContain(partition(old));
    }

    private List<String> partitions() {
        return jdbc.sql(
                        """
                        SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
                        WHERE i.inhparent = 'platform.outbox'::regclass
                        """)
                .query(String.class)
                .list();
    }

    private static String partition(LocalDate day) {
        return "outbox_" + day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }
}
