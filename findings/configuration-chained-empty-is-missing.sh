#!/usr/bin/env bash
# Microsoft.Extensions.Configuration 10.0.11: a value that is set to the empty text is there in a configuration, but not in
# one that chains it with AddConfiguration. So "Section:Key=" that is meant to take a default away works where the sources
# are added to a builder, and is passed over without a word where the finished configuration is added to another builder,
# as a host's is. The value of the source that comes before wins.
#
# Output seen (2026-11-30):
#   direct: ''
#   chained: 'default'
set -eu
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
cat > finding.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>
  </PropertyGroup>
  <ItemGroup><PackageReference Include="Microsoft.Extensions.Configuration" Version="[10.0.11]" /></ItemGroup>
</Project>
XML
cat > Program.cs <<'CS'
using Microsoft.Extensions.Configuration;

KeyValuePair<string, string?>[] defaults = [new("Section:Key", "default")];
KeyValuePair<string, string?>[] given = [new("Section:Key", "")];
var direct = new ConfigurationBuilder().AddInMemoryCollection(defaults).AddInMemoryCollection(given).Build();
var inner = new ConfigurationBuilder().AddInMemoryCollection(given).Build();
var chained = new ConfigurationBuilder().AddInMemoryCollection(defaults).AddConfiguration(inner).Build();
Console.WriteLine($"direct: '{direct["Section:Key"]}'");
Console.WriteLine($"chained: '{chained["Section:Key"]}'");
CS
dotnet run -v q | tee seen
diff seen - <<'SEEN'
direct: ''
chained: 'default'
SEEN
