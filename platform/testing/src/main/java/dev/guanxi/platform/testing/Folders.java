package dev.guanxi.platform.testing;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** Removes what tests leave behind. */
final class Folders {

    private Folders() {}

    /** Best effort, at the end of the JVM: a backend of the killed server may still be writing. */
    static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException stillInUse) {
            System.err.println("Left behind: " + folder + " (" + stillInUse.getMessage() + ")");
        }
    }
}
