using Mono.Cecil;
using Mono.Cecil.Cil;

namespace NewsBot.Tests.Architecture;

/// <summary>
/// Which namespaces of the program use which, read from its compiled assemblies: signatures, fields, locals, attributes
/// and every instruction. Constants and names in comments leave no trace there and do not count.
/// </summary>
internal sealed class NamespaceArrows
{
    private readonly Dictionary<(string From, string To), SortedSet<string>> _arrows = [];

    private NamespaceArrows()
    {
    }

    /// <summary>The program's assemblies.</summary>
    public static IReadOnlyList<string> Projects { get; } =
    [
        .. Directory.EnumerateDirectories(Path.Combine(Checkout.Root, "src"))
            .Where(folder => Directory.EnumerateFiles(folder, "*.csproj").Any())
            .Select(folder => Path.GetFileName(folder))
            .OrderDescending(StringComparer.Ordinal),
    ];

    /// <summary>All namespaces that declare a type.</summary>
    public SortedSet<string> Namespaces { get; } = new(StringComparer.Ordinal);

    /// <summary>Each arrow with the types that make it.</summary>
    public IReadOnlyDictionary<(string From, string To), SortedSet<string>> All => _arrows;

    /// <summary>Reads the assemblies beside the tests.</summary>
    public static NamespaceArrows Read()
    {
        var arrows = new NamespaceArrows();
        foreach (var project in Projects)
        {
            var name = project == "NewsBot" ? "newsbot" : project;
            using var module = ModuleDefinition.ReadModule(Path.Combine(AppContext.BaseDirectory, name + ".dll"));
            foreach (var type in module.GetTypes().Where(type => Of(type) is not null))
            {
                arrows.Namespaces.Add(Of(type)!);
                foreach (var used in Used(type).SelectMany(Parts))
                {
                    arrows.Add(type, used);
                }
            }
        }

        return arrows;
    }

    /// <summary>The project that a namespace belongs to.</summary>
    public static string ProjectOf(string name) =>
        Projects.First(project => name == project || name.StartsWith(project + ".", StringComparison.Ordinal));

    /// <summary>Namespaces that reach each other, each group in order; empty where there is no circle.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Circles()
    {
        var reach = Namespaces.ToDictionary(name => name, ReachedFrom);
        return
        [
            .. Namespaces
                .Select(name => reach[name].Where(other => reach[other].Contains(name)).Order().ToList())
                .Where(circle => circle.Count > 1)
                .DistinctBy(circle => circle[0]),
        ];
    }

    private HashSet<string> ReachedFrom(string name)
    {
        var reached = new HashSet<string>();
        var open = new Stack<string>([name]);
        while (open.TryPop(out var from))
        {
            foreach (var (_, to) in _arrows.Keys.Where(arrow => arrow.From == from && reached.Add(arrow.To)))
            {
                open.Push(to);
            }
        }

        return reached;
    }

    private void Add(TypeDefinition type, TypeReference used)
    {
        if (Of(type) is { } from && Of(used) is { } to && from != to)
        {
            if (!_arrows.TryGetValue((from, to), out var why))
            {
                _arrows[(from, to)] = why = new SortedSet<string>(StringComparer.Ordinal);
            }

            why.Add($"{Outermost(type).Name} -> {Outermost(used).Name}");
        }
    }

    private static TypeReference Outermost(TypeReference type) =>
        type.DeclaringType is { } outer ? Outermost(outer) : type;

    // Top-level statements have no namespace, and what the compiler makes for itself has a foreign one.
    private static string? Of(TypeReference type)
    {
        var outermost = Outermost(type);
        return outermost.Namespace is { Length: > 0 } name
            ? name.StartsWith("NewsBot", StringComparison.Ordinal) ? name : null
            : outermost.Name == "Program" ? "NewsBot" : null;
    }

    private static IEnumerable<TypeReference> Used(TypeDefinition type) =>
    [
        .. type.BaseType is null ? Array.Empty<TypeReference>() : [type.BaseType],
        .. type.Interfaces.Select(implemented => implemented.InterfaceType),
        .. type.CustomAttributes.SelectMany(Used),
        .. type.GenericParameters.SelectMany(Used),
        .. type.Fields.Select(field => field.FieldType),
        .. type.Fields.SelectMany(field => field.CustomAttributes).SelectMany(Used),
        .. type.Properties.SelectMany(property => property.CustomAttributes).SelectMany(Used),
        .. type.Methods.SelectMany(Used),
    ];

    private static IEnumerable<TypeReference> Used(MethodDefinition method) =>
    [
        method.ReturnType,
        .. method.Parameters.Select(parameter => parameter.ParameterType),
        .. method.GenericParameters.SelectMany(Used),
        .. method.CustomAttributes.SelectMany(Used),
        .. method.HasBody ? Used(method.Body) : [],
    ];

    private static IEnumerable<TypeReference> Used(MethodBody body) =>
    [
        .. body.Variables.Select(variable => variable.VariableType),
        .. body.ExceptionHandlers.Select(handler => handler.CatchType).OfType<TypeReference>(),
        .. body.Instructions.SelectMany(instruction => Used(instruction.Operand)),
    ];

    private static IEnumerable<TypeReference> Used(object? operand) => operand switch
    {
        TypeReference type => [type],
        FieldReference field => [field.DeclaringType, field.FieldType],
        MethodReference method =>
        [
            method.DeclaringType,
            method.ReturnType,
            .. method.Parameters.Select(parameter => parameter.ParameterType),
            .. method is GenericInstanceMethod generic ? generic.GenericArguments : [],
        ],
        _ => [],
    };

    private static IEnumerable<TypeReference> Used(CustomAttribute attribute) =>
        [attribute.AttributeType, .. attribute.ConstructorArguments.Select(argument => argument.Value).OfType<TypeReference>()];

    private static IEnumerable<TypeReference> Used(GenericParameter parameter) =>
        parameter.Constraints.Select(constraint => constraint.ConstraintType);

    /// <summary>The types that a type is put together of: arguments, elements, modifiers.</summary>
    private static IEnumerable<TypeReference> Parts(TypeReference type) => type switch
    {
        GenericInstanceType generic => [generic.ElementType, .. generic.GenericArguments.SelectMany(Parts)],
        IModifierType modified => [.. Parts(modified.ElementType), .. Parts(modified.ModifierType)],
        TypeSpecification specification => Parts(specification.ElementType),
        GenericParameter => [],
        _ => [type],
    };
}
