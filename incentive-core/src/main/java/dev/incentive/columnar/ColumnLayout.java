package dev.incentive.columnar;

import dev.incentive.value.Rational;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which columns there are, and what their numbers mean.
 *
 * <pre>{@code
 * ColumnName revenue = ColumnName.measured("revenue");
 * ColumnName quota = ColumnName.quota("revenue");
 * ColumnLayout layout = ColumnLayout.builder()
 *         .column(revenue, "0.01")
 *         .columnWithGaps(quota, "0.01")
 *         .build();
 * boolean reads = layout.has(quota); // true
 * }</pre>
 *
 * @since 0.1.0
 */
public final class ColumnLayout {
    private final Map<ColumnName, ColumnType> types;

    private ColumnLayout(Map<ColumnName, ColumnType> types) {
        this.types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
    }

    /** Starts without columns. */
    public static Builder builder() {
        return new Builder();
    }

    /** The columns in the order in which they were named. */
    public Map<ColumnName, ColumnType> types() {
        return types;
    }

    /**
     * Whether there is a column.
     *
     * @param name its name
     */
    public boolean has(ColumnName name) {
        return types.containsKey(name);
    }

    /** What a one is worth in a column that is there. */
    Rational unit(ColumnName name) {
        return Objects.requireNonNull(types.get(name), () -> "no column " + name)
                .unit();
    }

    @Nullable
    ColumnType type(ColumnName name) {
        return types.get(name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ColumnLayout that && types.equals(that.types);
    }

    @Override
    public int hashCode() {
        return types.hashCode();
    }

    @Override
    public String toString() {
        return types.toString();
    }

    /** Collects columns. */
    public static final class Builder {
        private final Map<ColumnName, ColumnType> types = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Adds a column that has a value in every row.
         *
         * @param name what it holds
         * @param unit what a one is worth: "0.01" for cents of euros, "1" for counts, "1/92" for days of 92
         * @return this
         */
        public Builder column(ColumnName name, String unit) {
            return column(name, new ColumnType(Rational.of(unit), false));
        }

        /**
         * Adds a column that can be without a value.
         *
         * @param name what it holds
         * @param unit what a one is worth
         * @return this
         */
        public Builder columnWithGaps(ColumnName name, String unit) {
            return column(name, new ColumnType(Rational.of(unit), true));
        }

        /**
         * Adds a column.
         *
         * @param name what it holds
         * @param type what its numbers mean
         * @return this
         */
        public Builder column(ColumnName name, ColumnType type) {
            types.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(type, "type"));
            return this;
        }

        /** The layout. */
        public ColumnLayout build() {
            return new ColumnLayout(types);
        }
    }
}
