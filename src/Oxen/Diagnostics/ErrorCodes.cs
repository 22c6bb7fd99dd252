namespace Oxen;

/// <summary>The stable codes of errors, each used by one exception type or one situation.</summary>
internal static class ErrorCodes
{
    public const string QueryTranslation = "OXEN1001";
    public const string Cursor = "OXEN1002";
    public const string Model = "OXEN2001";
    public const string EntityNotFound = "OXEN3001";
    public const string Concurrency = "OXEN3002";
    public const string Destructive = "OXEN3003";
    public const string RelatedObject = "OXEN3004";
    public const string QueryFilter = "OXEN3005";
    public const string RefusedOperation = "OXEN3006";
    public const string NotLoaded = "OXEN3010";
    public const string Validation = "OXEN3020";
    public const string UniqueViolation = "OXEN4001";
    public const string ForeignKeyViolation = "OXEN4002";
    public const string NotNullViolation = "OXEN4003";
    public const string CheckViolation = "OXEN4004";
    public const string Database = "OXEN4100";
    public const string ResultShape = "OXEN4101";
    public const string Value = "OXEN4102";
    public const string UnknownDiscriminator = "OXEN4103";
    public const string LockTimeout = "OXEN4104";
    public const string TransactionConflict = "OXEN4105";
    public const string ConnectionLost = "OXEN4106";
    public const string Batch = "OXEN4107";
    public const string NullValue = "OXEN4108";
    public const string Transaction = "OXEN5001";
    public const string CommitUnknown = "OXEN5002";
    public const string AfterCommit = "OXEN5003";
    public const string Migration = "OXEN6001";
    public const string MigrationStatement = "OXEN6011";
    public const string MigrationChanged = "OXEN6012";
    public const string MigrationGap = "OXEN6013";
    public const string MigrationLocked = "OXEN6014";
    public const string MigrationUnfinished = "OXEN6015";
    public const string MigrationUnreadable = "OXEN6016";
    public const string MigrationIrreversible = "OXEN6017";
    public const string MigrationUnknown = "OXEN6018";
    public const string MigrationRefused = "OXEN6019";
}
