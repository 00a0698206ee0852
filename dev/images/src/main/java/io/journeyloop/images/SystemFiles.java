package io.journeyloop.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The little that a JVM wants of an operating system: the C library of the machine that builds, and a user. No shell and
 * no package manager.
 */
final class SystemFiles {

    /** Who the process is. */
    static final String USER = "10001:10001";

    private static final Pattern LINKED = Pattern.compile("(?m)(?:=>)?\\s(/\\S+) \\(0x");

    /** ONNX Runtime is C++, and older C libraries resolve names by plug-ins. */
    private static final List<String> LOADED_LATER =
            List.of("libstdc++.so.6", "libgcc_s.so.1", "libresolv.so.2", "libnss_dns.so.2", "libnss_files.so.2");

    private SystemFiles() {}

    /** @param runtime a Java runtime, whose needs are met */
    static void layOut(Path root, Path runtime) throws IOException {
        for (var library : libraries(runtime)) {
            var target = root.resolve(library.substring(1));
            Files.createDirectories(target.getParent());
            // the file itself, where a distribution has a link
            Files.copy(Path.of(library).toRealPath(), target);
        }
        Files.createDirectories(root.resolve("tmp"));
        var etc = Files.createDirectories(root.resolve("etc"));
        Files.writeString(etc.resolve("passwd"), "root:x:0:0::/:\njourneyloop:x:10001:10001::/app:\n");
        Files.writeString(etc.resolve("group"), "root:x:0:\njourneyloop:x:10001:\n");
        Files.writeString(etc.resolve("nsswitch.conf"), "hosts: files dns\n");
    }

    private static Set<String> libraries(Path runtime) throws IOException {
        Set<String> libraries = new TreeSet<>();
        for (var program :
                List.of("bin/java", "lib/server/libjvm.so", "lib/libnet.so", "lib/libnio.so", "lib/libzip.so")) {
            var text = JavaRuntime.run(List.of("ldd", runtime.resolve(program).toString()));
            LINKED.matcher(text).results().map(found -> found.group(1)).forEach(libraries::add);
        }
        libraries.removeIf(library -> Path.of(library).startsWith(runtime));
        libraries.addAll(loadedLater(libraries));
        return libraries;
    }

    private static List<String> loadedLater(Set<String> libraries) {
        List<String> found = new ArrayList<>();
        for (var name : LOADED_LATER) {
            libraries.stream()
                    .map(library -> Path.of(library).resolveSibling(name))
                    .filter(Files::exists)
                    .findFirst()
                    .ifPresent(file -> found.add(file.toString()));
        }
        return found;
    }
}
