package dev.incentive.examples.adventureworks;

/** A sales person; {@code territoryGroup} is the group that the person's territory maps to, {@code NA} included. */
record SalesPerson(int key, String name, String territoryGroup) {

    String id() {
        return Integer.toString(key);
    }
}
