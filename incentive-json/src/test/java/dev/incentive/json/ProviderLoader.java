package dev.incentive.json;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A class loader as that of an application whose jars provide services with classes of their own. */
final class ProviderLoader extends URLClassLoader {

    private final List<String> providers;

    private ProviderLoader(Path folder, List<String> providers) throws IOException {
        super(new URL[] {folder.toUri().toURL()}, ProviderLoader.class.getClassLoader());
        this.providers = providers;
    }

    /** Copies the classes into the folder and states there that they provide scorers. */
    static ProviderLoader ofScorers(Path folder, Class<?>... classes) throws IOException {
        List<String> names = List.of(classes).stream().map(Class::getName).toList();
        for (Class<?> copied : classes) {
            copy(copied, folder.resolve(copied.getName().replace('.', '/') + ".class"));
        }
        return ofScorers(folder, names);
    }

    /** States in the folder that classes, which may be missing, provide scorers. */
    static ProviderLoader ofScorers(Path folder, List<String> names) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(
                services.resolve(ScorerFactory.class.getName()),
                names.stream().collect(Collectors.joining("\n", "", "\n")));
        return new ProviderLoader(folder, names);
    }

    private static void copy(Class<?> copied, Path file) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        try (InputStream bytes = copied.getResourceAsStream(copied.getSimpleName() + ".class")) {
            Files.copy(bytes, file);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!providers.contains(name)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }
}
