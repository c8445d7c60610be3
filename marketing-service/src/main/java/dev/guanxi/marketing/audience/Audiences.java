package dev.guanxi.marketing.audience;

import dev.guanxi.marketing.campaign.CampaignId;
import dev.guanxi.marketing.campaign.CampaignPlan;
import dev.guanxi.marketing.customer.CustomerId;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom the campaigns are for. */
public interface Audiences {

    /**
     * Replaces the audience by the most valuable customers who fit the plan, as many as it can
     * afford; equally valuable ones in the order of their ids.
     */
    Counts build(CampaignId campaign, CampaignPlan plan);

    /**
     * The members with a rank above the one and up to the other, who have not unsubscribed since.
     */
    List<Member> membersBetween(CampaignId campaign, int above, int upTo);

    /** The members as the audience was built, the most valuable first. */
    Page<Member> list(CampaignId campaign, @Nullable CustomerId only, PageQuery page);

    /**
     * @param rank 1 was the most valuable when the audience was built
     */
    record Member(CustomerId customer, int rank) {}

    record Counts(int selected, int fitting, int unsubscribed) {}
}
