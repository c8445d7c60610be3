package dev.guanxi.platform.problem;

import dev.guanxi.platform.tracing.TraceContexts;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

@AutoConfiguration
@Import(ProblemHandler.class)
class ProblemAutoConfiguration {

    @Bean
    Problems problems(TraceContexts traces) {
        return new Problems(traces);
    }
}
