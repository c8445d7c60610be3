package dev.guanxi.platform.http;

import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.validation.Validator;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

@AutoConfiguration
class HttpAutoConfiguration implements WebMvcConfigurer {

    @Bean
    EnumParameters wordsOfEnums(JsonMapper json) {
        return new EnumParameters(json);
    }

    @Bean
    Patches patches(JsonMapper json, Validator mvcValidator) {
        return new Patches(json, mvcValidator);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new PageQueryResolver());
        resolvers.add(new ExpectedVersionResolver());
    }
}
