package dev.guanxi.platform.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What packages and classes may be called. */
final class NamingRules {

    private static final Pattern NOTHING_SAYING =
            Pattern.compile(".*(Manager|Helper|Utils?|Impl)$");
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Set<String> BUSINESS =
            Set.of(
                    "customer",
                    "order",
                    "sale",
                    "sales",
                    "product",
                    "opportunity",
                    "campaign",
                    "ticket",
                    "lead",
                    "invoice",
                    "callcenter",
                    "marketing",
                    "clv",
                    "loyalty");

    private NamingRules() {}

    static ArchCondition<JavaClass> lieAtMostOneLevelBelowAFeature(
            String service, Set<String> allowed) {
        return condition(
                "lie in the service, a feature, or its " + allowed,
                type -> {
                    String below = type.getPackageName().substring(service.length());
                    List<String> parts =
                            below.isEmpty() ? List.of() : List.of(below.substring(1).split("\\."));
                    boolean fits =
                            parts.size() <= 1
                                    || (parts.size() == 2 && allowed.contains(parts.get(1)));
                    return fits && (parts.isEmpty() || !allowed.contains(parts.getFirst()));
                });
    }

    static ArchCondition<JavaClass> endWithNothingSaying() {
        return condition(
                "be called Manager, Helper, Util or Impl",
                type -> NOTHING_SAYING.matcher(type.getSimpleName()).matches());
    }

    static ArchCondition<JavaClass> haveNoBusinessWord() {
        return condition(
                "have no business word in its name",
                type ->
                        CAMEL.splitAsStream(type.getSimpleName())
                                .map(word -> word.toLowerCase(Locale.ROOT))
                                .noneMatch(BUSINESS::contains));
    }

    private static ArchCondition<JavaClass> condition(String what, Predicate<JavaClass> holds) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(type, holds.test(type), type.getName()));
            }
        };
    }
}
