using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Oxen.Tests.Model;

/// <summary>A reference that must be there and may be hidden by a filter is a warning, once for each model.</summary>
public class HiddenReferenceTests
{
    [Test]
    public void What_may_be_hidden_is_said_once()
    {
        using var log = new WarningLog();
        using var options = new OxenOptions().UseSqlite("Data Source=:memory:").UseLogging(log);
        _ = new HouseDb(options).Rooms.ToSql();
        _ = new HouseDb(options).Houses.ToSql();
        Assert.That(log.Entries, Is.EquivalentTo(new[]
        {
            "Oxen.Model Warning 13001: Room.House must lead to a row, which the filter 'tenant' and a filter of House may hide: then the member is null, and queries still count the rows that refer to it. "
                + "Give Room such a filter too, or one that asks for the member (x => x.House != null), or let the foreign key be null",
            "Oxen.Model Warning 13001: Shed.House must lead to a row, which the filter 'tenant' and a filter of House may hide: then the member is null, and queries still count the rows that refer to it. "
                + "Give Shed such a filter too, or one that asks for the member (x => x.House != null), or let the foreign key be null",
            "Oxen.Model Warning 13001: Tenancy.House must lead to a row, which a filter of House may hide: then the member is null, and queries still count the rows that refer to it. "
                + "Give Tenancy such a filter too, or one that asks for the member (x => x.House != null), or let the foreign key be null",
        }));
    }

    private sealed class WarningLog : ILoggerFactory
    {
        public List<string> Entries { get; } = [];

        public void AddProvider(ILoggerProvider provider) => throw new UnreachableException();

        public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

        public void Dispose()
        {
        }

        private sealed class Logger(WarningLog log, string category) : ILogger
        {
            public IDisposable? BeginScope<TState>(TState state)
                where TState : notnull => null;

            public bool IsEnabled(LogLevel logLevel) => true;

            public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
                log.Entries.Add($"{category} {logLevel} {eventId.Id}: {formatter(state, exception)}");
        }
    }

    public sealed class House
    {
        public int Id { get; set; }

        public int Tenant { get; set; }
    }

    /// <summary>It has no filter.</summary>
    public sealed class Room
    {
        public int Id { get; set; }

        public House House { get; set; } = null!;

        public House? Other { get; set; }
    }

    /// <summary>It has one of the two.</summary>
    public sealed class Tenancy
    {
        public int Id { get; set; }

        public int Tenant { get; set; }

        public House House { get; set; } = null!;
    }

    /// <summary>It has a filter without a name, as House has, but about something else.</summary>
    public sealed class Shed
    {
        public int Id { get; set; }

        public bool IsOld { get; set; }

        public House House { get; set; } = null!;
    }

    /// <summary>It asks for the member.</summary>
    public sealed class Door
    {
        public int Id { get; set; }

        public House House { get; set; } = null!;
    }

    public sealed class HouseDb(OxenOptions options) : OxenDb(options)
    {
        public Table<House> Houses => Table<House>();

        public Table<Room> Rooms => Table<Room>();

        public Table<Tenancy> Tenancies => Table<Tenancy>();

        public Table<Door> Doors => Table<Door>();

        public Table<Shed> Sheds => Table<Shed>();

        protected override void OnModelCreating(ModelBuilder model)
        {
            model.Entity<House>().HasQueryFilter("tenant", h => h.Tenant == 1);
            model.Entity<House>().HasQueryFilter(h => h.Id > 0);
            model.Entity<Tenancy>().HasQueryFilter("tenant", t => t.Tenant == 1);
            model.Entity<Shed>().HasQueryFilter(s => !s.IsOld);
            model.Entity<Door>().HasQueryFilter("there", d => d.House != null);
        }
    }
}
