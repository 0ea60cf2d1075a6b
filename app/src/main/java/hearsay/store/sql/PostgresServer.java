package hearsay.store.sql;

import hearsay.store.Access;
import hearsay.store.LedgerException;
import hearsay.store.LedgerException.Kind;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.Driver;

/**
 * Connects to a PostgreSQL database by its URL: {@code postgresql://user:password@host:5432/database}, with or without
 * {@code jdbc:} before it, and parameters of the driver after a question mark. The ledger is in the schema {@code hearsay}, or
 * in the one that {@code ?currentSchema=} names.
 */
final class PostgresServer {
    private static final String SCHEMA = "hearsay";

    private PostgresServer() {}

    static boolean isUrl(String location) {
        String plain = plain(location);
        return plain.startsWith("postgresql://") || plain.startsWith("postgres://");
    }

    private static String plain(String location) {
        return location.startsWith("jdbc:") ? location.substring("jdbc:".length()) : location;
    }

    static Sql connect(String location, Access access) {
        URI uri = uri(location);
        Properties properties = new Properties();
        String schema = SCHEMA;
        if (uri.getRawUserInfo() != null) {
            String[] user = uri.getRawUserInfo().split(":", 2);
            properties.setProperty("user", decoded(user[0]));
            if (user.length > 1) {
                properties.setProperty("password", decoded(user[1]));
            }
        }
        if (uri.getRawQuery() != null) {
            for (String parameter : uri.getRawQuery().split("&")) {
                String[] pair = parameter.split("=", 2);
                properties.setProperty(decoded(pair[0]), pair.length > 1 ? decoded(pair[1]) : "");
            }
        }
        schema = properties.getProperty("currentSchema", schema);
        properties.setProperty("currentSchema", schema);
        properties.setProperty("ApplicationName", "hearsay");
        properties.setProperty("options", "-c lock_timeout=30000");
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String address = "//" + (uri.getHost() == null ? "localhost" : uri.getHost()) + port + uri.getRawPath();
        PostgresDialect dialect = new PostgresDialect("postgresql:" + address, true);
        return connect("jdbc:postgresql:" + address, properties, dialect, access, schema);
    }

    private static Sql connect(
            String url, Properties properties, PostgresDialect dialect, Access access, String schema) {
        try {
            Connection connection = new Driver().connect(url, properties);
            if (connection == null) {
                throw new LedgerException(
                        Kind.UNREACHABLE, dialect.place() + ": is no address of a PostgreSQL database");
            }
            Sql sql = new Sql(connection, dialect);
            if (access.creates()) {
                dialect.makeSchema(sql, schema);
            }
            return sql;
        } catch (SQLException e) {
            throw new LedgerException(Kind.UNREACHABLE, dialect.place() + ": cannot be reached: " + e.getMessage(), e);
        }
    }

    private static URI uri(String location) {
        try {
            return new URI(plain(location));
        } catch (URISyntaxException e) {
            throw new LedgerException(
                    Kind.UNREACHABLE, "the ledger's address is no URL: " + e.getReason() + " at " + e.getIndex(), e);
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
