#!/usr/bin/env bash
# ModelContextProtocol 2.4.0 for .NET with @modelcontextprotocol/sdk 1.32.2 for Node: the output schema that the server
# makes of a record asks for every constructor parameter ("required"), nullable ones too, but the structured content that
# it sends leaves a null out, since the package's serializer options ignore nulls. The client for Node checks the content
# against the schema and throws instead of returning the result; the package's own client for .NET does not check.
# SerializerOptions of the tool with DefaultIgnoreCondition = Never brings both together.
#
# Output seen (2026-12-01):
#   as it is: MCP error -32602: Structured content does not match the tool's output schema: data must have required property 'note'
#   complete: {"title":"a","note":null}
set -eu
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
cat > finding.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>
  </PropertyGroup>
  <ItemGroup><PackageReference Include="ModelContextProtocol" Version="[2.4.0]" /></ItemGroup>
</Project>
XML
cat > Program.cs <<'CS'
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Logging.Abstractions;
using ModelContextProtocol;
using ModelContextProtocol.Server;

var complete = new JsonSerializerOptions(McpJsonUtilities.DefaultOptions) { DefaultIgnoreCondition = JsonIgnoreCondition.Never };
var options = new McpServerOptions
{
    ToolCollection =
    [
        McpServerTool.Create(() => new Reply("a", null), new() { Name = "as_it_is", UseStructuredContent = true }),
        McpServerTool.Create(() => new Reply("a", null), new() { Name = "complete", UseStructuredContent = true, SerializerOptions = complete }),
    ],
};
await using var transport = new StdioServerTransport("finding", NullLoggerFactory.Instance);
await using var server = McpServer.Create(transport, options);
await server.RunAsync();

internal sealed record Reply(string Title, string? Note);
CS
dotnet build -v q -o out >build.log 2>&1 || { cat build.log; exit 1; }
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @modelcontextprotocol/sdk@1.32.2
cat > client.mjs <<'JS'
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
const client = new Client({ name: "finding", version: "1" });
await client.connect(new StdioClientTransport({ command: "dotnet", args: ["out/finding.dll"], env: process.env }));
await client.listTools();
for (const name of ["as_it_is", "complete"]) {
  const line = await client.callTool({ name, arguments: {} })
    .then(result => JSON.stringify(result.structuredContent), error => error.message);
  console.log(`${name.replaceAll("_", " ")}: ${line}`);
}
await client.close();
JS
node client.mjs | tee seen
diff seen - <<'SEEN'
as it is: MCP error -32602: Structured content does not match the tool's output schema: data must have required property 'note'
complete: {"title":"a","note":null}
SEEN
