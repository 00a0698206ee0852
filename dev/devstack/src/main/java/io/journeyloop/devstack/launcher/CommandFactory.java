package io.journeyloop.devstack.launcher;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Gives each command the project's home on this machine. */
final class CommandFactory implements IFactory {

    private final Home home;

    CommandFactory(Home home) {
        this.home = home;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (var constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Home.class) {
                return type.cast(constructor.newInstance(home));
            }
        }
        return CommandLine.defaultFactory().create(type);
    }
}
