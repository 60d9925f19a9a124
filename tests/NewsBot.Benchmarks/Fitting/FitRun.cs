using NewsBot.Evaluation;

namespace NewsBot.Benchmarks.Fitting;

/// <summary>Fits the weights of sentences and gate on development data and prints them with their measures.</summary>
internal static class FitRun
{
    /// <param name="arguments">
    /// ARTICLES.jsonl QUESTIONS.jsonl of <c>eval news</c>, an English and a German SQuAD file with the same ids, and
    /// <c>ablate</c> to measure each feature's worth.
    /// </param>
    public static async Task<int> RunAsync(string[] arguments)
    {
        if (arguments is not [var articles, var questions, var english, var german, .. var rest])
        {
            await Console.Error.WriteLineAsync("usage: fit ARTICLES.jsonl QUESTIONS.jsonl ENGLISH.json GERMAN.json [ablate]");
            return 2;
        }

        var en = await SquadFile.ReadAsync(english, default);
        var de = await SquadFile.ReadAsync(german, default);
        var data = new FitData();
        await data.AddNewsAsync(
            await NewsFiles.ReadArticlesAsync(articles, default), await NewsFiles.ReadQuestionsAsync(questions, default), default);
        await data.AddSquadAsync("en-en", en, en, default);
        await data.AddSquadAsync("de-de", de, de, default);
        await data.AddSquadAsync("en-de", de, en, default);
        await data.AddSquadAsync("de-en", en, de, default);
        var ablate = rest is ["ablate"];
        SpanFit.Run(data.Spans, ablate, Console.Out);
        GateFit.Run(data.Gate, ablate, Console.Out);
        SentenceFit.Run(data.Sentences, ablate, Console.Out);
        return 0;
    }
}
