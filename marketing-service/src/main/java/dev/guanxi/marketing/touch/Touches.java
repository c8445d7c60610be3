package dev.guanxi.marketing.touch;

import dev.guanxi.marketing.campaign.CampaignId;
import dev.guanxi.marketing.customer.CustomerId;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import java.util.List;

/** Whom the campaigns touched. */
public interface Touches {

    /** Adds the touches of customers that the campaign had not touched yet, and returns these. */
    List<Touch> addNew(List<Touch> touches);

    boolean wasTouched(CampaignId campaign, CustomerId customer);

    int count(CampaignId campaign);

    /** In the order of the audience: the most valuable customer first. */
    Page<Touch> list(CampaignId campaign, PageQuery query);
}
