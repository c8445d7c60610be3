package dev.guanxi.platform.components;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the folder of the whole project, wherever below it a build or a command was started. */
public final class ProjectRoot {

    private ProjectRoot() {}

    /** The folder named by the system property guanxi.root, else the one found walking up. */
    public static Path find() {
        String given = System.getProperty("guanxi.root");
        if (given != null && !given.isBlank()) {
            return Path.of(given).toAbsolutePath();
        }
        Path start = Path.of(System.getProperty("user.dir")).toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("contracts"))
                    && Files.isDirectory(folder.resolve("platform").resolve("components"))) {
                return folder;
            }
        }
        throw new ComponentFailed(
                "No Guanxi project at or above " + start + "; name it with -Dguanxi.root=FOLDER");
    }
}
