namespace NewsBot.Language.Lexicon.Importing;

/// <summary>A line of a dictionary that cannot be read; the others are imported.</summary>
/// <param name="Number">From 1, in the file that was given.</param>
public sealed record BadLine(int Number, BadLineReason Reason);

/// <summary>Why a line of a dictionary cannot be read. The names are entries of the phrase file Lexicon.</summary>
public enum BadLineReason
{
    /// <summary>A table needs a tab between word and translation.</summary>
    NoTab,

    /// <summary>Nothing in it could be searched.</summary>
    NoWord,

    /// <summary>No headword, offset and length with tabs between them.</summary>
    BadIndexLine,
}
