using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Security.Cryptography;
using Microsoft.Extensions.Logging;
using Polly;

namespace Oxen;

/// <summary>The frozen values of <c>OxenOptions</c> that the layers below it read.</summary>
internal sealed record OptionsData
{
    /// <summary>Where log messages go; null for nowhere.</summary>
    public ILoggerFactory? LoggerFactory { get; init; }

    /// <summary>Whether values of parameters that aren't sensitive may be logged.</summary>
    public bool LogParameterValues { get; init; }

    /// <summary>How long a command may run; null for the driver's default.</summary>
    public TimeSpan? CommandTimeout { get; init; }

    /// <summary>Runs the work of a transaction again when it failed in a way that may pass; null for never.</summary>
    public ResiliencePipeline? Retry { get; init; }

    /// <summary>How many query plans are kept.</summary>
    public int MaxCachedPlans { get; init; } = 16384;

    /// <summary>How many prepared commands each connection keeps.</summary>
    public int MaxPreparedCommands { get; init; } = 256;

    /// <summary>Whether <c>Sql&lt;T&gt;</c> ignores result columns that <c>T</c> has no member for.</summary>
    public bool IgnoreExtraColumns { get; init; }

    /// <summary>What is remembered of the objects a query gave.</summary>
    public Loading Loading { get; init; }

    /// <summary>Whether objects must keep the rules of the model to be written.</summary>
    public bool Validates { get; init; } = true;

    /// <summary>Whether members called <c>CreatedAt</c> and <c>UpdatedAt</c> hold what they say.</summary>
    public bool UsesTimestamps { get; init; }

    /// <summary>Tells what time it is where writes say when they were made.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>How the collections inside of a query's rows are read.</summary>
    public QuerySplittingBehavior Splitting { get; init; }

    /// <summary>What cursors of pages are signed with; a random key of this process by default.</summary>
    public byte[] CursorKey { get; init; } = ProcessKey;

    /// <summary>The methods that were given SQL, the latest first.</summary>
    public ImmutableArray<DeclaredFunction> Functions { get; init; } = [];

    private static byte[] ProcessKey { get; } = RandomNumberGenerator.GetBytes(32);

    /// <summary>The application's own compiler of lambdas; null for .NET's.</summary>
    public Func<LambdaExpression, Delegate>? ExpressionCompiler { get; init; }

    /// <summary>Makes a delegate of a lambda.</summary>
    public Delegate CompileExpression(LambdaExpression lambda) => ExpressionCompiler is { } own ? own(lambda) : lambda.Compile();
}
