package dev.guanxi.platform.testing;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.springframework.web.bind.annotation.RequestMapping;

/** What an operation may show: views, pages of views, problems; nothing of the domain. */
final class ViewRules {

    private static final String ROOT = "dev.guanxi.";
    private static final String PAGES = "dev.guanxi.platform.http.";

    private ViewRules() {}

    static DescribedPredicate<JavaMethod> areOperations() {
        return DescribedPredicate.describe(
                "are operations",
                method ->
                        method.isMetaAnnotatedWith(RequestMapping.class)
                                || method.isAnnotatedWith(RequestMapping.class));
    }

    /** Also looks inside {@code Page<…>}, {@code ResponseEntity<…>} and lists. */
    static ArchCondition<JavaMethod> returnOnlyViews() {
        return new ArchCondition<>("return only …View, and containers of them") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getReturnType().getAllInvolvedRawTypes().stream()
                        .filter(type -> !mayBeShown(type))
                        .map(type -> method.getFullName() + " shows " + type.getName())
                        .forEach(
                                offence ->
                                        events.add(SimpleConditionEvent.violated(method, offence)));
            }
        };
    }

    private static boolean mayBeShown(JavaClass type) {
        String name = type.getName();
        return !name.startsWith(ROOT) || name.startsWith(PAGES) || name.endsWith("View");
    }
}
