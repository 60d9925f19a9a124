using System.Diagnostics;
using NewsBot.Models.OpenAi;
using NewsBot.Tests.Architecture;
using NewsBot.Tests.Support;

namespace NewsBot.Tests.Search.Vectors;

/// <summary>
/// A real model of English sentences, in a node process of its own. Where it is not installed, tests skip and say so.
/// </summary>
internal sealed class EmbeddingPeer : IAsyncDisposable
{
    private readonly Process _process;

    private EmbeddingPeer(Process process, int port)
    {
        _process = process;
        Model = new OpenAiEmbeddings(
            new EmbeddingModelOptions { Endpoint = $"http://127.0.0.1:{port}/v1", Model = "universal-sentence-encoder" },
            TimeProvider.System);
    }

    public OpenAiEmbeddings Model { get; }

    public static async Task<EmbeddingPeer> StartAsync()
    {
        var folder = Path.Combine(Checkout.Root, "tests", "peers", "embeddings");
        Assert.SkipUnless(
            Directory.Exists(Path.Combine(folder, "node_modules")),
            "The embedding model is not installed (npm ci in tests/peers/embeddings).");
        var process = Process.Start(new ProcessStartInfo("node", "server.mjs")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var line = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken).AsTask()
            .WaitAsync(Patience.Limit, TestContext.Current.CancellationToken);
        return new EmbeddingPeer(process, int.Parse(line!, System.Globalization.CultureInfo.InvariantCulture));
    }

    public async ValueTask DisposeAsync()
    {
        Model.Dispose();

        // The server ends with its input.
        _process.StandardInput.Close();
        using var impatience = new CancellationTokenSource(Patience.Limit);
        try
        {
            await _process.WaitForExitAsync(impatience.Token);
        }
        catch (OperationCanceledException)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }
}
