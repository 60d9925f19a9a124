namespace NewsBot.Language.Analysis;

/// <summary>One index term of a text.</summary>
/// <param name="Term">Folded and stemmed; the same instance for equal terms of one analyzer where it can be.</param>
/// <param name="Start">First character of the word it came from, in UTF-16 code units of the analysed text.</param>
/// <param name="Length">Length of that word in UTF-16 code units.</param>
/// <param name="Position">
/// Number of the word within the text, stop words counted. A word that gives several terms (the parts of
/// "KI-Server-Produktion") gives them with the same start, length and position.
/// </param>
public readonly record struct Token(string Term, int Start, int Length, int Position);
