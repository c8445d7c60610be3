package dev.guanxi.platform.inbox;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;

/** The ids of events whose effect is in this database. */
class Inbox {

    private final JdbcClient jdbc;
    private final InboxSettings settings;

    Inbox(JdbcClient jdbc, InboxSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** Records the ids in the running transaction and returns those that were new. */
    Set<String> recordNew(String consumer, Collection<String> ids) {
        return new HashSet<>(
                jdbc.sql(
                                """
                                INSERT INTO platform.inbox (consumer, event_id)
                                SELECT :consumer, unnest(:ids::text[])
                                ON CONFLICT DO NOTHING RETURNING event_id
                                """)
                        .param("consumer", consumer)
                        .param("ids", ids.toArray(String[]::new))
                        .query(String.class)
                        .list());
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    void forgetOld() {
        jdbc.sql("DELETE FROM platform.inbox WHERE received_at < now() - make_interval(days => :d)")
                .param("d", (int) settings.retention().toDays())
                .update();
    }
}
