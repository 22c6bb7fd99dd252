namespace Oxen;

/// <summary>The arguments of one call of a compiled query: they stand where a closure would.</summary>
internal abstract class CompiledArguments;

internal sealed class NoArguments : CompiledArguments
{
    public static readonly NoArguments Instance = new();
}

internal sealed class Arguments<T1>(T1 item1) : CompiledArguments
{
    public readonly T1 Item1 = item1;
}

internal sealed class Arguments<T1, T2>(T1 item1, T2 item2) : CompiledArguments
{
    public readonly T1 Item1 = item1;
    public readonly T2 Item2 = item2;
}

internal sealed class Arguments<T1, T2, T3>(T1 item1, T2 item2, T3 item3) : CompiledArguments
{
    public readonly T1 Item1 = item1;
    public readonly T2 Item2 = item2;
    public readonly T3 Item3 = item3;
}

internal sealed class Arguments<T1, T2, T3, T4>(T1 item1, T2 item2, T3 item3, T4 item4) : CompiledArguments
{
    public readonly T1 Item1 = item1;
    public readonly T2 Item2 = item2;
    public readonly T3 Item3 = item3;
    public readonly T4 Item4 = item4;
}
