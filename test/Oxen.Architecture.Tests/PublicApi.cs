using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Oxen.Architecture;

/// <summary>Prints what an assembly offers: one line a type, one indented line a member, in the order of names.</summary>
internal static class PublicApi
{
    private static readonly SymbolDisplayFormat TypeFormat = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeVariance,
        SymbolDisplayMemberOptions.None,
        SymbolDisplayDelegateStyle.NameAndSignature,
        parameterOptions: Parameters,
        kindOptions: SymbolDisplayKindOptions.IncludeTypeKeyword,
        miscellaneousOptions: Types);

    private static readonly SymbolDisplayFormat ConstrainedTypeFormat =
        TypeFormat.AddGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeConstraints);

    private static readonly SymbolDisplayFormat BaseFormat = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: Types);

    private static readonly SymbolDisplayFormat MemberFormat = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeType
            | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeConstantValue | SymbolDisplayMemberOptions.IncludeRef,
        SymbolDisplayDelegateStyle.NameAndSignature,
        SymbolDisplayExtensionMethodStyle.StaticMethod,
        Parameters,
        SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        SymbolDisplayLocalOptions.None,
        SymbolDisplayKindOptions.IncludeMemberKeyword,
        Types);

    private const SymbolDisplayParameterOptions Parameters =
        SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeParamsRefOut
        | SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeExtensionThis;

    private const SymbolDisplayMiscellaneousOptions Types =
        SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
        | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers;

    /// <summary>The public and protected surface of an assembly, from its metadata.</summary>
    public static string Print(string assemblyPath)
    {
        string[] platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        MetadataReference assembly = MetadataReference.CreateFromFile(assemblyPath);
        var compilation = CSharpCompilation.Create("PublicApi", references:
            [assembly, .. platform.Where(path => path != assemblyPath).Select(path => MetadataReference.CreateFromFile(path))]);
        var symbol = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(assembly)!;

        var text = new StringBuilder();
        foreach (INamedTypeSymbol type in PublicTypes(symbol.GlobalNamespace).OrderBy(type => type.ToDisplayString(TypeFormat), StringComparer.Ordinal))
            PrintType(text, type);
        return text.ToString();
    }

    private static IEnumerable<INamedTypeSymbol> PublicTypes(INamespaceOrTypeSymbol container) => container.GetMembers().SelectMany(member => member switch
    {
        INamespaceSymbol inner => PublicTypes(inner),
        INamedTypeSymbol type when IsVisible(type) => PublicTypes(type).Prepend(type),
        _ => [],
    });

    private static void PrintType(StringBuilder text, INamedTypeSymbol type)
    {
        string name = type.ToDisplayString(TypeFormat);
        string constraints = type.ToDisplayString(ConstrainedTypeFormat)[name.Length..];
        string[] bases = [.. Bases(type).Select(ancestor => ancestor.ToDisplayString(BaseFormat))];

        text.Append(Modifiers(type)).Append(name);
        if (bases.Length > 0)
            text.Append(" : ").AppendJoin(", ", bases);
        text.Append(constraints).Append('\n');

        if (type.TypeKind == TypeKind.Delegate)
            return;
        foreach (ISymbol member in type.GetMembers().Where(IsWorthALine).OrderBy(member => member.Name, StringComparer.Ordinal).ThenBy(Line, StringComparer.Ordinal))
            text.Append("    ").Append(Line(member)).Append('\n');
    }

    private static string Line(ISymbol member) => member.ToDisplayString(MemberFormat);

    private static string Modifiers(INamedTypeSymbol type)
    {
        string kind = type switch
        {
            { IsStatic: true } => "static ",
            { TypeKind: TypeKind.Class, IsAbstract: true } => "abstract ",
            { TypeKind: TypeKind.Class, IsSealed: true } => "sealed ",
            { TypeKind: TypeKind.Struct, IsReadOnly: true } => "readonly ",
            _ => "",
        };
        return kind + (type.IsRecord ? "record " : "");
    }

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        if (type.TypeKind is TypeKind.Enum or TypeKind.Delegate)
            return [];
        IEnumerable<INamedTypeSymbol> interfaces = type.Interfaces.OrderBy(one => one.Name, StringComparer.Ordinal);
        return type.BaseType is { SpecialType: SpecialType.None } ancestor ? interfaces.Prepend(ancestor) : interfaces;
    }

    /// <summary>Members users can reach; not the accessors of those, nor what the compiler writes into a record.</summary>
    private static bool IsWorthALine(ISymbol member) =>
        IsVisible(member)
        && member is not INamedTypeSymbol
        && !member.IsImplicitlyDeclared
        && member is not IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove }
        && member.Name != "<Clone>$"
        && !(member.Name is "PrintMembers" or "EqualityContract" && member.ContainingType.IsRecord);

    private static bool IsVisible(ISymbol symbol) => symbol.DeclaredAccessibility switch
    {
        Accessibility.Public => true,
        Accessibility.Protected or Accessibility.ProtectedOrInternal => !symbol.ContainingType.IsSealed,
        _ => false,
    };
}
