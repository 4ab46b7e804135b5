package io.clientele.segmentation.question;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** One connection for all statements, since thousands of tries would each open many. */
final class KeptOpen {

    private KeptOpen() {}

    static DataSource of(DataSource source) throws SQLException {
        var connection = source.getConnection();
        var open = (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, values) -> method.getName().equals("close") ? null : method.invoke(connection, values));
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, values) -> open);
    }
}
