using NewsBot.Core.Texts;

namespace NewsBot.Core.Articles.Sources;

/// <summary>Ends the reading of a file from within a stream or a reader; turned into a refused item.</summary>
internal sealed class RefusedException(Phrase reason) : Exception(reason.Key)
{
    public Phrase Reason { get; } = reason;
}
