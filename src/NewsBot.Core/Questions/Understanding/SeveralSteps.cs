using NewsBot.Language;

namespace NewsBot.Core.Questions.Understanding;

/// <summary>
/// Tells questions that no single search answers: comparisons, before and after, two questions in one, who of those.
/// </summary>
public sealed class SeveralSteps(Languages languages)
{
    private readonly ComparisonReader _comparisons = new(languages);

    /// <summary>Whether a question is one.</summary>
    public bool Has(UnderstoodQuestion question)
    {
        var language = languages.For(question.Language);
        var text = PlainWording.Of(question.Asked.Text, language).Trim();
        return language.Questions.SeveralSteps?.IsMatch(text) == true
            || _comparisons.Read(text, question.Asked.AskedOn, language) is not null;
    }
}
