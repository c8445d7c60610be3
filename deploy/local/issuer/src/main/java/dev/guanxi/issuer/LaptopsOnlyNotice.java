package dev.guanxi.issuer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says at every start, where nobody can miss it, that this issuer protects nothing. */
@Component
class LaptopsOnlyNotice {

    private static final Logger log = LoggerFactory.getLogger(LaptopsOnlyNotice.class);

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        log.warn(
                """

                *********************************************************************
                *  LAPTOPS ONLY. This issuer's users and passwords are public.      *
                *  In every other place point GUANXI_ISSUER_URI to your own issuer. *
                *********************************************************************\
                """);
    }
}
