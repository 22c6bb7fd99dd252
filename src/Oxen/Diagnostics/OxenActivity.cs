using System.Diagnostics;

namespace Oxen;

/// <summary>The source of traces, <c>Oxen</c>, and the attribute names of OpenTelemetry's database conventions.</summary>
internal static class OxenActivity
{
    public const string SystemName = "db.system.name";
    public const string Namespace = "db.namespace";
    public const string OperationName = "db.operation.name";
    public const string CollectionName = "db.collection.name";
    public const string QueryText = "db.query.text";
    public const string QueryParameter = "db.query.parameter.";
    public const string ReturnedRows = "db.response.returned_rows";
    public const string ErrorType = "error.type";
    public const string ServerAddress = "server.address";
    public const string ServerPort = "server.port";

    /// <summary>Where activities come from.</summary>
    public static readonly ActivitySource Source = new("Oxen");
}
