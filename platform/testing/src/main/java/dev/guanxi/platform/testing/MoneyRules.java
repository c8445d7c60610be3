package dev.guanxi.platform.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds money in a type that cannot hold it: by the words of fields, methods and parameters. */
final class MoneyRules {

    private static final Set<Class<?>> FLOATING =
            Set.of(double.class, float.class, Double.class, Float.class);
    private static final Set<String> MONEY =
            Set.of(
                    "money",
                    "amount",
                    "amounts",
                    "price",
                    "prices",
                    "cost",
                    "costs",
                    "total",
                    "totals",
                    "value",
                    "revenue",
                    "margin",
                    "budget",
                    "balance",
                    "profit",
                    "discount",
                    "clv",
                    "monetary",
                    "equity");
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private MoneyRules() {}

    static ArchCondition<JavaClass> holdNoMoneyInFloatingPoint() {
        return new ArchCondition<>("hold no money in double or float") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                offences(type)
                        .forEach(
                                offence ->
                                        events.add(SimpleConditionEvent.violated(type, offence)));
            }
        };
    }

    private static Stream<String> offences(JavaClass type) {
        Stream<String> fields =
                type.getFields().stream()
                        .filter(field -> isMoney(field.getName()) && isFloating(field))
                        .map(JavaField::getFullName);
        Stream<String> methods =
                type.getMethods().stream()
                        .filter(method -> !method.getName().contains("$"))
                        .map(JavaMethod::reflect)
                        .flatMap(method -> offences(method, type.getName()));
        return Stream.concat(fields, methods);
    }

    private static Stream<String> offences(Method method, String owner) {
        Stream<String> result =
                isMoney(method.getName()) && FLOATING.contains(method.getReturnType())
                        ? Stream.of(owner + "." + method.getName() + "()")
                        : Stream.empty();
        Stream<String> parameters =
                Arrays.stream(method.getParameters())
                        .filter(parameter -> FLOATING.contains(parameter.getType()))
                        .map(Parameter::getName)
                        .filter(MoneyRules::isMoney)
                        .map(name -> owner + "." + method.getName() + "(" + name + ")");
        return Stream.concat(result, parameters);
    }

    private static boolean isFloating(JavaField field) {
        return FLOATING.stream().anyMatch(type -> field.getRawType().isEquivalentTo(type));
    }

    private static boolean isMoney(String name) {
        return CAMEL.splitAsStream(name)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(MONEY::contains);
    }
}
