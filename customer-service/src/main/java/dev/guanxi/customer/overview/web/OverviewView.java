package dev.guanxi.customer.overview.web;

import dev.guanxi.customer.overview.Contacts;
import dev.guanxi.customer.overview.Overview;
import dev.guanxi.customer.overview.Part;
import dev.guanxi.customer.overview.Section;
import dev.guanxi.customer.party.web.CustomerView;
import dev.guanxi.customer.relationship.RelatedCustomer;
import dev.guanxi.customer.relationship.web.RelationshipView;
import dev.guanxi.customer.task.web.TaskView;
import dev.guanxi.customer.team.web.TeamMemberView;
import dev.guanxi.customer.timeline.ChannelTotal;
import dev.guanxi.customer.timeline.web.InteractionView;
import dev.guanxi.customer.value.web.ValueView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The 360° view. Every part has the first items of a list, their {@code total} (of {@code capped},
 * at least so many) and in {@code all} the address of the list.
 */
@Schema(name = "CustomerOverview")
record OverviewView(
        CustomerView customer,
        RelationshipsPart relationships,
        TeamPart team,
        BusinessView.@Nullable OpportunitiesPart opportunities,
        BusinessView.@Nullable OrdersPart orders,
        BusinessView.@Nullable TicketsPart tickets,
        TasksPart tasks,
        CampaignsPart campaigns,
        TimelinePart timeline,
        @Schema(description = "Absent until analytics has a profile") @Nullable ValueView value,
        @Schema(description = "Parts that the caller may not see") Set<Part> withheld) {

    @Schema(name = "OverviewRelationships", description = "Those of today, the newest first")
    record RelationshipsPart(
            List<RelationshipView> items, long total, boolean capped, String all) {}

    @Schema(name = "OverviewTeam", description = "Today's account team, the newest member first")
    record TeamPart(List<TeamMemberView> items, long total, boolean capped, String all) {}

    @Schema(name = "OverviewTasks", description = "Open tasks, the earliest due first")
    record TasksPart(List<TaskView> items, long total, boolean capped, String all) {}

    @Schema(name = "OverviewCampaigns", description = "The newest touches and responses")
    record CampaignsPart(
            List<InteractionView> items,
            long total,
            boolean capped,
            @Schema(description = "How often campaigns turned to the customer") long touches,
            @Schema(description = "How often the customer answered") long responses,
            String all) {}

    @Schema(name = "OverviewTimeline", description = "The newest contacts")
    record TimelinePart(
            List<InteractionView> items, long total, List<ChannelTotal> totals, String all) {}

    /** The relationships, and those at their other ends whom the caller sees. */
    record Related(Section<RelatedCustomer> relationships, Set<UUID> visible) {}

    static OverviewView of(
            Overview overview, CustomerView customer, Related related, Set<Part> withheld) {
        String path = "/api/v1/customers/" + overview.customer().id();
        Contacts contacts = overview.contacts();
        var relationships =
                map(related.relationships(), each -> RelationshipView.of(each, related.visible()));
        var team = map(overview.ties().team(), TeamMemberView::of);
        var tasks = map(contacts.openTasks(), TaskView::of);
        return new OverviewView(
                customer,
                new RelationshipsPart(
                        relationships.items(),
                        relationships.total(),
                        relationships.capped(),
                        path + "/relationships"),
                new TeamPart(team.items(), team.total(), team.capped(), path + "/team"),
                BusinessView.opportunities(overview.business().opportunities(), path),
                BusinessView.orders(overview.business().orders(), path),
                BusinessView.tickets(overview.business().tickets(), path),
                new TasksPart(
                        tasks.items(), tasks.total(), tasks.capped(), path + "/tasks?state=open"),
                campaigns(contacts.campaigns(), path),
                new TimelinePart(
                        map(contacts.timeline(), InteractionView::of).items(),
                        contacts.timeline().total(),
                        contacts.totals(),
                        path + "/timeline"),
                overview.value() == null
                        ? null
                        : ValueView.of(overview.customer().id(), overview.value()),
                withheld);
    }

    private static CampaignsPart campaigns(Contacts.Campaigns campaigns, String path) {
        var newest = map(campaigns.newest(), InteractionView::of);
        return new CampaignsPart(
                newest.items(),
                newest.total(),
                newest.capped(),
                campaigns.touches(),
                campaigns.responses(),
                path + "/timeline?kind=campaign-touch&kind=campaign-response");
    }

    static <T, R> Section<R> map(Section<T> section, Function<T, R> view) {
        return new Section<>(
                section.items().stream().map(view).toList(), section.total(), section.capped());
    }
}
