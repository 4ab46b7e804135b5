package io.clientele.kit;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row that is being read; columns by name, nulls as they are where the type allows. */
public final class Row {

    private final ResultSet rows;

    Row(ResultSet rows) {
        this.rows = rows;
    }

    public UUID uuid(String column) throws SQLException {
        return rows.getObject(column, UUID.class);
    }

    public @Nullable String text(String column) throws SQLException {
        return rows.getString(column);
    }

    public int integer(String column) throws SQLException {
        return rows.getInt(column);
    }

    public long number(String column) throws SQLException {
        return rows.getLong(column);
    }

    public long number(int column) throws SQLException {
        return rows.getLong(column);
    }

    public BigDecimal decimal(String column) throws SQLException {
        return rows.getBigDecimal(column);
    }

    public boolean flag(String column) throws SQLException {
        return rows.getBoolean(column);
    }

    public boolean isNull(String column) throws SQLException {
        return rows.getObject(column) == null;
    }

    public @Nullable Instant instant(String column) throws SQLException {
        var at = rows.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    public @Nullable LocalDate date(String column) throws SQLException {
        return rows.getObject(column, LocalDate.class);
    }

    /** An array column, such as {@code text[]}; its nulls stay where they are. */
    @SuppressWarnings("unchecked")
    public <T> List<T> many(String column) throws SQLException {
        var array = rows.getArray(column);
        return array == null ? List.of() : Collections.unmodifiableList(Arrays.asList((T[]) array.getArray()));
    }
}
