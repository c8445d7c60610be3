package dev.guanxi.callcenter.ticket.web;

import dev.guanxi.platform.http.PlainText;
import dev.guanxi.platform.security.Caller;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record AssignTicketRequest(
        @Nullable
                @Size(min = 1, max = 200)
                @Pattern(regexp = "\\S" + PlainText.LINE, message = "must be a user name")
                @Schema(
                        description = "User name of the agent; the caller when absent",
                        example = "amy")
                String agent) {

    String agentOr(Caller caller) {
        return agent == null ? caller.name() : agent.strip();
    }
}
