package dev.guanxi.local.api;

import java.net.http.HttpResponse;

/** The platform answered, but not with what was asked for. */
public final class UnexpectedAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    UnexpectedAnswer(HttpResponse<String> answer) {
        super(
                answer.request().method()
                        + " "
                        + answer.uri().getPath()
                        + " was answered with "
                        + answer.statusCode()
                        + ": "
                        + answer.body());
        this.status = answer.statusCode();
    }

    public int status() {
        return status;
    }
}
