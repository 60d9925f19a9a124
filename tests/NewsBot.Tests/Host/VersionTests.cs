using System.Reflection;
using System.Xml.Linq;
using NewsBot.Core.Settings;
using NewsBot.Tests.Architecture;

namespace NewsBot.Tests.Host;

/// <summary>The version stands in Directory.Build.props, and nowhere else.</summary>
public sealed class VersionTests
{
    [Fact]
    public void The_program_says_the_version_of_Directory_Build_props() =>
        ProductVersion.Number.ToString().ShouldBe(
            XDocument.Load(Path.Combine(Checkout.Root, "Directory.Build.props")).Descendants("Version").Single().Value);

    [Fact]
    public void All_assemblies_of_the_program_have_it()
    {
        var assemblies = Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll")
            .Where(file => Path.GetFileName(file).StartsWith("newsbot", StringComparison.OrdinalIgnoreCase))
            .Select(AssemblyName.GetAssemblyName)
            .ToList();
        assemblies.Count.ShouldBeGreaterThan(3);
        assemblies.ShouldAllBe(assembly => assembly.Version!.ToString(3) == ProductVersion.Number.ToString());
    }

    [Fact]
    public void No_project_has_a_version_of_its_own() =>
        Directory.EnumerateFiles(Checkout.Root, "*.csproj", SearchOption.AllDirectories)
            .Where(file => XDocument.Load(file).Descendants("PropertyGroup").Elements()
                .Any(property => property.Name.LocalName.EndsWith("Version", StringComparison.Ordinal)))
            .ShouldBeEmpty();
}
