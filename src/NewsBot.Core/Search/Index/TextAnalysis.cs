using NewsBot.Core.Search.Analysis;

namespace NewsBot.Core.Search.Index;

/// <summary>Appends the terms of a text. Called from several threads at once.</summary>
/// <param name="language">As in <see cref="Articles.Article.Language"/>.</param>
public delegate void TextAnalysis(string language, ReadOnlySpan<char> text, List<Token> tokens);
