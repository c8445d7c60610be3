package dev.guanxi.local.platform;

import dev.guanxi.local.place.Home;
import dev.guanxi.local.place.LocalFailure;
import dev.guanxi.local.process.JavaProcess;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * The built programs in the form in which they start fastest: extracted from their jars, with an
 * AOT cache. A stamp of the jar's content says when that has to be done anew.
 */
final class Programs {

    private final Home home;
    private final Consumer<String> report;

    Programs(Home home, Consumer<String> report) {
        this.home = home;
        this.report = report;
    }

    AotCache of(ServiceKind kind) {
        return new AotCache(home.app(kind.displayName()), kind);
    }

    /** Extracts and trains what is not up to date of these, two at a time. */
    void prepare(Collection<ServiceKind> kinds) {
        try (ExecutorService workers = Executors.newFixedThreadPool(2)) {
            List<? extends Future<?>> work =
                    kinds.stream().map(kind -> workers.submit(() -> prepare(kind))).toList();
            for (Future<?> one : work) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new LocalFailure("the programs cannot be prepared: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalFailure("interrupted while preparing the programs", e);
        }
    }

    private void prepare(ServiceKind kind) {
        Path jar = home.jar(kind.module());
        Path folder = home.app(kind.displayName());
        Path stamp = folder.resolve("stamp");
        String wanted = wanted(jar, kind);
        if (of(kind).isThere() && wanted.equals(read(stamp))) {
            return;
        }
        report.accept("preparing " + kind.displayName() + " (extract, train AOT cache)");
        Home.deleteTree(folder);
        Path log = home.log("prepare-" + kind.displayName());
        extract(jar, folder, log);
        of(kind).train(log);
        write(stamp, wanted);
    }

    private static void extract(Path jar, Path folder, Path log) {
        List<String> arguments =
                List.of(
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--destination",
                        folder.toString(),
                        "--application-filename",
                        "app.jar",
                        "--force");
        Process extraction = new JavaProcess("extraction", arguments, Map.of(), log).launch();
        try {
            if (extraction.waitFor() != 0) {
                throw new LocalFailure(jar + " cannot be extracted: see " + log);
            }
        } catch (InterruptedException e) {
            extraction.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new LocalFailure("interrupted while extracting " + jar, e);
        }
    }

    private static String wanted(Path jar, ServiceKind kind) {
        return hash(jar) + " " + Runtime.version() + " " + kind.jvmOptions();
    }

    private static String hash(Path file) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String read(Path stamp) {
        try {
            return Files.exists(stamp) ? Files.readString(stamp) : "";
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + stamp, e);
        }
    }

    private static void write(Path stamp, String text) {
        try {
            Files.writeString(stamp, text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + stamp, e);
        }
    }
}
