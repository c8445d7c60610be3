package dev.guanxi.platform.http;

import dev.guanxi.platform.problem.Malformed;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

class ExpectedVersionResolver implements HandlerMethodArgumentResolver {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ExpectedVersion.class;
    }

    @Override
    public ExpectedVersion resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String header = request.getHeader(HttpHeaders.IF_MATCH);
        if (header == null) {
            throw new VersionRequired();
        }
        Matcher tag = TAG.matcher(header.strip());
        if (!tag.matches()) {
            throw new Malformed(
                    "malformed-if-match", "If-Match takes the ETag as it was given: \"7\"");
        }
        return new ExpectedVersion(Long.parseLong(tag.group(1)));
    }
}
