package dev.guanxi.marketing.response;

import dev.guanxi.marketing.campaign.CampaignId;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import java.util.Optional;
import java.util.UUID;

/** What customers answered. */
public interface Responses {

    /**
     * @return whether it is new: a customer gives the same answer to a campaign only once
     */
    boolean addNew(Response response);

    Optional<Response> find(CampaignId campaign, UUID id);

    Optional<Response> find(CampaignId campaign, Response.Reply reply);

    /** Newest first. */
    Page<Response> list(CampaignId campaign, PageQuery query);
}
