namespace NewsBot.Core.Questions.Answering.CitationChecks;

/// <summary>What a sentence has that its passages do not bear out.</summary>
public enum SupportFault
{
    /// <summary>It names no passage, or none that was shown.</summary>
    NoCitation,

    /// <summary>It holds a link, a mention or markup, which no answer needs.</summary>
    Markup,

    /// <summary>A number that does not stand there.</summary>
    Number,

    /// <summary>A day, month or year that does not stand there.</summary>
    Date,

    /// <summary>A name that does not stand there.</summary>
    Name,

    /// <summary>Too much of what it speaks of is not spoken of there.</summary>
    Content,

    /// <summary>It denies what stands there, or states what is denied there.</summary>
    Negation,

    /// <summary>Who did it and to whom it was done are exchanged.</summary>
    Roles,
}
