using Microsoft.Extensions.Logging;
using ModelContextProtocol.Server;
using NewsBot.Core.Questions;
using NewsBot.Core.Questions.Tools;

namespace NewsBot.Mcp;

/// <summary>
/// The Model Context Protocol over standard input and output, for an assistant that starts the program itself. Nothing
/// else may be written to standard output meanwhile.
/// </summary>
public sealed class McpConsole(IAskQuestion questions, NewsTools news, TimeProvider time, ILoggerFactory logs)
{
    /// <summary>Serves until standard input ends.</summary>
    /// <param name="collection">The collection that is read.</param>
    public async Task RunAsync(string collection, CancellationToken cancellation)
    {
        // Whoever starts the program is its only user.
        var toolset = new NewsToolset(questions, news, time, new Caller(collection, () => null));
        var options = new McpServerOptions();
        ServerOptions.Fill(options, _ => toolset);
        await using var transport = new StdioServerTransport(ServerOptions.Name, logs);
        await using var server = McpServer.Create(transport, options, logs);
        await server.RunAsync(cancellation);
    }
}
