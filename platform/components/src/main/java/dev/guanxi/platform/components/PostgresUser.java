package dev.guanxi.platform.components;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. A normal user runs it as it is; root runs it in a user
 * namespace of its own, where it has no rights; where that is forbidden, as nobody, who then owns
 * the data folder.
 */
enum PostgresUser {
    SELF,
    NAMESPACE,
    NOBODY;

    private static final String NOBODYS_ID = "65534";

    static PostgresUser detect() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return SELF;
        }
        for (PostgresUser user : List.of(NAMESPACE, NOBODY)) {
            if (Commands.succeeds(user.command(List.of("true")))) {
                return user;
            }
        }
        throw new ComponentFailed(
                "PostgreSQL does not run as root, and neither unshare nor setpriv works here:"
                        + " start this as a normal user");
    }

    List<String> command(List<String> command) {
        List<String> whole = new ArrayList<>(prefix());
        whole.addAll(command);
        return whole;
    }

    private List<String> prefix() {
        return switch (this) {
            case SELF -> List.of();
            case NAMESPACE -> List.of("unshare", "--user");
            case NOBODY ->
                    List.of(
                            "setpriv",
                            "--reuid=" + NOBODYS_ID,
                            "--regid=" + NOBODYS_ID,
                            "--clear-groups");
        };
    }

    /** Makes a folder that this user can write in. */
    void own(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (this == NOBODY && !Commands.succeeds(List.of("chown", NOBODYS_ID, folder.toString()))) {
            throw new ComponentFailed("The owner of " + folder + " cannot be changed");
        }
    }
}
