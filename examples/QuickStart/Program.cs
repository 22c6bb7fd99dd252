// The countries of the world in a SQLite file, and questions about them in LINQ.
//   Model.cs      the tables, as classes          WorldDb.cs    the database
//   LoadData.cs   from data/*.csv to the tables   Questions.cs  LINQ, its answers, its SQL
//   Writes.cs     one transaction kept, one not   Print.cs      tables on the console
// The file lies beside the program, so the first run creates and loads it and the next ones find it.
using Oxen;
using QuickStart;

string file = Path.Combine(AppContext.BaseDirectory, "world.db");

await using var options = new OxenOptions().UseSqlite($"Data Source={file}");
var db = new WorldDb(options);
await db.Schema.SyncAsync();
bool loaded = await LoadData.IfEmptyAsync(db);

Print.Title("The countries of the world");
Print.Note($"{Path.GetRelativePath(Environment.CurrentDirectory, file)}: {(loaded ? "created, and loaded from data/*.csv" : "found, as an earlier run left it")}.");

await Questions.AskAllAsync(db);
await Writes.CommitAsync(db);
await Writes.RollBackAsync(db);
await Questions.SumUpAsync(db);
