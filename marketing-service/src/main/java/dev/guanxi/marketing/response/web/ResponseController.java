package dev.guanxi.marketing.response.web;

import dev.guanxi.marketing.campaign.Campaign;
import dev.guanxi.marketing.campaign.CampaignId;
import dev.guanxi.marketing.campaign.Campaigns;
import dev.guanxi.marketing.response.NoSuchResponse;
import dev.guanxi.marketing.response.Response;
import dev.guanxi.marketing.response.ResponseRecording;
import dev.guanxi.marketing.response.Responses;
import dev.guanxi.platform.http.ExpectedVersion;
import dev.guanxi.platform.http.Page;
import dev.guanxi.platform.http.PageQuery;
import dev.guanxi.platform.security.Caller;
import dev.guanxi.platform.security.RequiresPermission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/campaigns/{id}/responses")
@Tag(name = "Campaigns")
class ResponseController {

    /** A response is never changed, so there is only one version of it. */
    private static final String TAG = ExpectedVersion.tag(1);

    private final ResponseRecording recording;
    private final Campaigns campaigns;
    private final Responses responses;

    ResponseController(ResponseRecording recording, Campaigns campaigns, Responses responses) {
        this.recording = recording;
        this.campaigns = campaigns;
        this.responses = responses;
    }

    @PostMapping
    @RequiresPermission("campaign:write")
    @Operation(
            operationId = "recordResponse",
            summary = "Record what a customer answered",
            description =
                    "A customer may give different answers one after the other. 422 not-touched"
                            + " when the campaign has not touched the customer. Who unsubscribes is"
                            + " not touched again on the campaign's channel.")
    @ApiResponse(responseCode = "201", description = "The answer, recorded")
    @ApiResponse(
            responseCode = "200",
            description = "The customer had given this answer before: nothing was changed")
    ResponseEntity<ResponseView> record(
            @PathVariable UUID id,
            @Valid @RequestBody RecordResponseRequest request,
            Caller caller) {
        ResponseRecording.Outcome outcome =
                recording.record(new CampaignId(id), request.reply(), caller);
        Response response = outcome.response();
        ResponseEntity.BodyBuilder answer =
                outcome.isNew()
                        ? ResponseEntity.created(
                                URI.create(
                                        "/api/v1/campaigns/" + id + "/responses/" + response.id()))
                        : ResponseEntity.ok();
        return answer.eTag(TAG).body(ResponseView.of(response));
    }

    @GetMapping("/{responseId}")
    @RequiresPermission("campaign:read")
    @Operation(operationId = "readResponse", summary = "Read an answer")
    ResponseEntity<ResponseView> read(@PathVariable UUID id, @PathVariable UUID responseId) {
        Response response =
                responses
                        .find(new CampaignId(id), responseId)
                        .orElseThrow(() -> new NoSuchResponse(responseId));
        return ResponseEntity.ok().eTag(TAG).body(ResponseView.of(response));
    }

    @GetMapping
    @RequiresPermission("campaign:read")
    @Operation(operationId = "listResponses", summary = "Answers to a campaign, the newest first")
    Page<ResponseView> list(@PathVariable UUID id, PageQuery query) {
        Campaign campaign = campaigns.get(new CampaignId(id));
        return responses.list(campaign.id(), query).map(ResponseView::of);
    }
}
