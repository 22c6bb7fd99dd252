using Oxen.TestServers;

namespace Oxen.Conformance;

/// <summary>Closes and removes what the run has made.</summary>
[SetUpFixture]
public sealed class RemoveDatabases
{
    [OneTimeTearDown]
    public async Task Remove()
    {
        foreach (var database in TestDatabase.All)
        {
            await database.DisposeAsync();
        }

        TestServer.PostgreSql.Dispose();
        TestServer.MySql.Dispose();
    }
}
