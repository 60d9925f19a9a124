using System.CommandLine;
using NewsBot.Cli.Output;
using NewsBot.Core.Embedding;
using NewsBot.Core.LanguageModels;
using NewsBot.Core.Texts;
using NewsBot.Search.Vectors;

namespace NewsBot.Cli;

/// <summary><c>newsbot embed</c>: computes the embeddings that are missing, as a running bot does by itself.</summary>
internal static class EmbedCommand
{
    public static Command Create()
    {
        var command = new Command("embed", new Phrase("Cli.EmbedHelp").Here());
        command.SetVerb(async (invocation, cancellation) =>
        {
            var options = invocation.Service<VectorOptions>();
            if (options.Model.Length == 0)
            {
                return invocation.Terminal.Fail(new Phrase("Cli.EmbedOff"));
            }

            var index = invocation.Service<VectorIndex>();
            await index.CatchUpAsync(cancellation);
            if (!index.TryTakeWriterRight())
            {
                return invocation.Terminal.Fail(new Phrase("Cli.EmbedHeld"));
            }

            try
            {
                await invocation.Service<EmbeddingWorker>().CompleteAsync(new Lines(invocation.Terminal), cancellation);
            }
            catch (ModelException failure)
            {
                return invocation.Terminal.Fail(new Phrase("Cli.EmbedFault", failure.Message));
            }

            var state = await invocation.Service<IEmbeddingStore>().ProgressAsync(options.Model, cancellation);
            invocation.Terminal.Say(Said(state));
            return ExitCode.Done;
        });
        return command;
    }

    private static Phrase Said(EmbeddingProgress state) => new("Cli.Embedded", state.Embedded, state.Articles);

    private sealed class Lines(Terminal terminal) : IProgress<EmbeddingProgress>
    {
        public void Report(EmbeddingProgress value) => terminal.Note(Said(value));
    }
}
