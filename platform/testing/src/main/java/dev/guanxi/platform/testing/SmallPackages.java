package dev.guanxi.platform.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Counts the public top-level types of each package. Nested types and exceptions named as facts
 * come with the type that they belong to and do not count.
 */
final class SmallPackages extends ArchCondition<JavaClass> {

    private static final int MOST = 8;

    private final Set<String> exceptions;
    private final Map<String, Long> publicTypes;

    SmallPackages(JavaClasses classes, Set<String> exceptions) {
        super("lie in a package with at most " + MOST + " public types");
        this.exceptions = exceptions;
        this.publicTypes =
                classes.stream()
                        .filter(SmallPackages::counts)
                        .collect(
                                Collectors.groupingBy(
                                        JavaClass::getPackageName, Collectors.counting()));
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        long found = publicTypes.getOrDefault(type.getPackageName(), 0L);
        boolean small = found <= MOST || exceptions.contains(type.getPackageName());
        events.add(
                new SimpleConditionEvent(
                        type, small, type.getPackageName() + " has " + found + " public types"));
    }

    private static boolean counts(JavaClass type) {
        return type.isTopLevelClass()
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.isAssignableTo(Throwable.class);
    }
}
