package dev.guanxi.gateway.identity;

import dev.guanxi.gateway.problem.Problem;
import dev.guanxi.gateway.problem.Refusal;
import org.springframework.http.HttpStatus;

/** Without the issuer's keys no token can be told from a forged one (503). */
class IssuerUnreachable extends Refusal {

    private static final long serialVersionUID = 1L;

    IssuerUnreachable(Throwable cause) {
        super(
                Problem.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "issuer-unavailable",
                        "The issuer of the tokens cannot be reached now, so none can be checked"),
                cause);
    }
}
