namespace NewsBot.Core.Questions.Understanding;

/// <summary>Where a conversation stands when the next question comes.</summary>
/// <param name="Topic">What it is about.</param>
/// <param name="Articles">Ids of the articles that tell of it, the likeliest first.</param>
/// <param name="Quotes">What was quoted of them, the latest answer first.</param>
internal sealed record Conversation(Topic Topic, IReadOnlyList<long> Articles, IReadOnlyList<EarlierQuote> Quotes)
{
    /// <summary>After another turn.</summary>
    /// <param name="asked">Its question as it was understood.</param>
    /// <param name="before">Where the conversation stood before it; null at its beginning.</param>
    public static Conversation After(UnderstoodQuestion asked, EarlierTurn turn, Conversation? before)
    {
        var goesOn = before is not null && GoesOn(asked, turn, before);
        var meant = goesOn ? asked : asked.Alone ?? asked;
        var topic = asked.FollowUp is FollowUp.More or FollowUp.Speaker
            ? before!.Topic
            : new Topic(meant.Language, meant.Concepts, meant.Type, meant.Quantity, meant.Period);
        return goesOn
            ? new Conversation(
                topic,
                [.. turn.CitedArticles.Concat(before!.Articles).Distinct()],
                [.. turn.Quotes, .. before.Quotes])
            : new Conversation(topic, turn.CitedArticles, turn.Quotes);
    }

    /// <summary>
    /// Whether a turn went on about the topic; where its question tells neither way, the articles of its answer do.
    /// </summary>
    private static bool GoesOn(UnderstoodQuestion asked, EarlierTurn turn, Conversation before) => asked.FollowUp switch
    {
        FollowUp.None => false,
        FollowUp.Possible => turn.CitedArticles.Count == 0 || turn.CitedArticles[0] == before.Articles[0],
        _ => true,
    };
}
