package dev.guanxi.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guanxi.platform.problem.Malformed;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTests {

    private static final UUID ID = UUID.fromString("0190f5c8-0000-7000-8000-000000000001");

    @Test
    void comesBackAsItWasGivenOut() {
        Cursor cursor = new Cursor("Müller & 王", ID);

        assertThat(Cursor.decode(cursor.encode())).isEqualTo(cursor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%%%", "bm8gc2VwYXJhdG9y", "MQoy"})
    void anInventedCursorIsRefused(String text) {
        assertThatThrownBy(() -> Cursor.decode(text))
                .isInstanceOfSatisfying(
                        Malformed.class, e -> assertThat(e.code()).isEqualTo("unknown-cursor"));
    }

    @Test
    void aPageTellsThatAnotherFollowsOnlyWhenOneDoes() {
        PageQuery two = new PageQuery(2, null);

        assertThat(Page.of(List.of("a", "b"), two, CursorTests::cursor).next()).isNull();

        Page<String> first = Page.of(List.of("a", "b", "c"), two, CursorTests::cursor);
        assertThat(first.items()).containsExactly("a", "b");
        assertThat(first.next()).isEqualTo(cursor("b").encode());
    }

    @Test
    void aCursorOfAnotherListIsNoInstant() {
        assertThat(Cursor.at(Instant.EPOCH, ID).instant()).isEqualTo(Instant.EPOCH);
        assertThatThrownBy(() -> cursor("a").instant()).isInstanceOf(Malformed.class);
    }

    private static Cursor cursor(String item) {
        return new Cursor(item, ID);
    }
}
