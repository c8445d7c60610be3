package dev.guanxi.platform.http;

import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Query parameters take the same words as JSON: {@code on-hold}, not a Java constant. */
class EnumParameters implements WebMvcConfigurer {

    private final JsonMapper json;

    EnumParameters(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverterFactory(new ByWord(json));
    }

    @SuppressWarnings("rawtypes") // As Spring's own factory for enums.
    private record ByWord(JsonMapper json) implements ConverterFactory<String, Enum> {

        @Override
        public <T extends Enum> Converter<String, T> getConverter(Class<T> type) {
            return word -> json.convertValue(word, type);
        }
    }
}
