package dev.guanxi.customer.hierarchy.web;

import dev.guanxi.customer.hierarchy.Group;
import dev.guanxi.customer.hierarchy.GroupMember;
import dev.guanxi.customer.value.CustomerValue;
import dev.guanxi.platform.value.Money;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group with its rolled-up figures.
 *
 * @param members the head first, after each member all below it
 */
record GroupView(
        Totals totals,
        @Schema(description = "More members exist than are shown and added up") boolean truncated,
        List<Member> members) {

    @Schema(name = "GroupTotals")
    record Totals(
            @Schema(example = "12") int members,
            @Schema(description = "How many members the amounts are of", example = "9") int valued,
            @Nullable Money revenue,
            @Nullable Money clv) {}

    @Schema(name = "GroupMember")
    record Member(
            UUID id,
            @Schema(description = "Whom it stands right below; absent for the head")
                    @Nullable UUID parentId,
            @Schema(
                            description = "Absent when the caller does not see this customer",
                            example = "Harbour Gifts Ltd")
                    @Nullable String name,
            @Schema(example = "1") int depth,
            @Schema(description = "Absent until analytics has a profile") @Nullable Value value) {}

    @Schema(name = "GroupMemberValue")
    record Value(@Schema(example = "gold") String tier, Money revenue, Money clv) {

        static @Nullable Value of(@Nullable CustomerValue value) {
            return value == null
                    ? null
                    : new Value(
                            value.rank().tier(), value.figures().revenue(), value.figures().clv());
        }
    }

    static GroupView of(Group group) {
        Group.Totals totals = group.totals().orElse(null);
        return new GroupView(
                totals == null
                        ? new Totals(group.members().size(), 0, null, null)
                        : new Totals(
                                group.members().size(),
                                totals.valued(),
                                totals.figures().revenue(),
                                totals.figures().clv()),
                group.truncated(),
                group.members().stream().map(member -> member(member, group)).toList());
    }

    private static Member member(GroupMember member, Group group) {
        return new Member(
                member.id().value(),
                member.parent() == null ? null : member.parent().value(),
                member.name(),
                member.depth(),
                Value.of(group.values().get(member.id())));
    }
}
