namespace Oxen;

/// <summary>
/// A change of the schema written in C#. It needs <see cref="MigrationAttribute"/>, and a constructor without parameters.
/// <example><code>
/// [Migration("20260101120000_split_names")]
/// public sealed class SplitNames : Migration
/// {
///     public override void Up(MigrationBuilder up) => up
///         .Sql("ALTER TABLE users ADD COLUMN first_name text")
///         .Run(async (db, ct) => await db.ExecuteAsync($"UPDATE users SET first_name = {"Ann"}", ct));
///
///     public override void Down(MigrationBuilder down) => down.Sql("ALTER TABLE users DROP COLUMN first_name");
/// }
/// </code></example>
/// </summary>
public abstract class Migration
{
    /// <summary>Says what is done. Must say the same each time: what was applied is compared with it later.</summary>
    public abstract void Up(MigrationBuilder up);

    /// <summary>Says how that is undone; unless it is overridden, it can't be.</summary>
    public virtual void Down(MigrationBuilder down)
    {
        ArgumentNullException.ThrowIfNull(down);
        down.IsPossible = false;
    }
}
