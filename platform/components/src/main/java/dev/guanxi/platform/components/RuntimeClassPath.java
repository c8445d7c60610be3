package dev.guanxi.platform.components;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The class path of Kafka and Connect, as the build of platform/components/runtime wrote it. */
public final class RuntimeClassPath {

    private RuntimeClassPath() {}

    /** The libraries alone, without this project's own classes. */
    public static List<Path> libraries() {
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(read())
                .map(Path::of)
                .filter(Files::isRegularFile)
                .toList();
    }

    static String read() {
        Path target = ProjectRoot.find().resolve("platform/components/runtime/target");
        Path file = target.resolve("runtime.classpath");
        Path classes = target.resolve("classes");
        if (!Files.exists(file) || !Files.isDirectory(classes)) {
            throw new ComponentFailed(
                    "Kafka's class path is missing: run ./mvnw -pl platform/components/runtime compile");
        }
        try {
            return classes + File.pathSeparator + Files.readString(file).strip();
        } catch (IOException e) {
            throw new ComponentFailed("Kafka's class path cannot be read: " + file, e);
        }
    }
}
