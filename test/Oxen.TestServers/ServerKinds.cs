using Npgsql;

namespace Oxen.TestServers;

/// <summary>The servers Oxen is tested on. What is lost when the machine fails needn't be safe; what a killed server acknowledged must be.</summary>
internal static class ServerKinds
{
    // Only this machine's own tests reach the loopback port; a password is there so that refused logins can be tested.
    private const string User = "oxen";
    private const string Password = "oxen-test";

    /// <summary>PostgreSQL, its databases sorted by a language's rules, as most are, so that a wrong collation shows.</summary>
    public static ServerKind PostgreSql { get; } = new("PostgreSQL")
    {
        Variable = "OXEN_TEST_POSTGRESQL",
        Package = "postgresql",
        Driver = NpgsqlFactory.Instance,
        DatabaseKey = "Database",
        ConnectionString = static (port, database) => $"Host=127.0.0.1;Port={port};Username={User};Password={Password};Database={database ?? "postgres"}",
        Drop = static name => $"DROP DATABASE IF EXISTS \"{name}\" WITH (FORCE)",
        Clear = """
            DO $$ DECLARE name text; BEGIN
                PERFORM pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid();
                FOR name IN SELECT extname FROM pg_extension WHERE extname <> 'plpgsql' LOOP EXECUTE format('DROP EXTENSION %I CASCADE', name); END LOOP;
                FOR name IN SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema' LOOP EXECUTE format('DROP SCHEMA %I CASCADE', name); END LOOP;
                CREATE SCHEMA public AUTHORIZATION pg_database_owner;
            END $$
            """,
        Binary = static name => ServerKind.Find(name, ServerKind.Newest("/usr/lib/postgresql", "bin")),
        Binaries = ("initdb", "postgres"),
        Initialise = static folder =>
            $"-D {folder}/data -U {User} -A scram-sha-256 --pwfile=<(echo {Password}) -E UTF8 --locale=C.UTF-8 --locale-provider=icu --icu-locale=en-US --no-sync",
        Serve = static (folder, port) =>
            $"-D {folder}/data -p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c full_page_writes=off -c max_connections=200",
        User = "postgres",
        CrashSignal = "QUIT",
    };

    /// <summary>MariaDB, with the settings a server has unless somebody changes them.</summary>
    public static ServerKind MariaDb { get; } = new("MySQL or MariaDB")
    {
        Variable = "OXEN_TEST_MYSQL",
        Package = "mariadb-server",
#if MYSQLCONNECTOR
        Driver = MySqlConnector.MySqlConnectorFactory.Instance,
#else
        Driver = MySql.Data.MySqlClient.MySqlClientFactory.Instance,
#endif
        DatabaseKey = "Database",
        ConnectionString = static (port, database) =>
            $"Server=127.0.0.1;Port={port};User ID={User};Password={Password};SslMode=Disabled{(database is null ? "" : $";Database={database}")}",
        Drop = static name => $"DROP DATABASE IF EXISTS `{name}`",
        Binary = static name => ServerKind.Find(name),
        Binaries = ("mariadb-install-db", "mariadbd"),
        Initialise = static folder => $"--no-defaults --datadir={folder}/data --tmpdir={folder} --user=$(id -un) --auth-root-authentication-method=normal --skip-test-db",
        CrashSignal = "KILL",
        Serve = static (folder, port) =>
            $"--no-defaults --datadir={folder}/data --tmpdir={folder} --user=$(id -un) --port={port} --bind-address=127.0.0.1 --socket={folder}/socket --pid-file={folder}/pid"
            + $" --init-file=<(echo \"CREATE USER IF NOT EXISTS '{User}'@'127.0.0.1' IDENTIFIED BY '{Password}';\"; echo \"GRANT ALL ON *.* TO '{User}'@'127.0.0.1' WITH GRANT OPTION;\")"
            + " --skip-name-resolve --innodb-flush-log-at-trx-commit=2 --innodb-doublewrite=0 --innodb-flush-method=nosync --sync-frm=0 --max-connections=200",
    };
}
