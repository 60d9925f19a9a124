using System.Text.Json.Nodes;

namespace NewsBot.Tests.Discord.Fake;

/// <summary>A request as it arrived.</summary>
internal sealed record FakeRequest(string Route, JsonNode? Body, IReadOnlyList<string> Files, string UserAgent);
