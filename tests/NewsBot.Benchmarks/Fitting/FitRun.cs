using NewsBot.Evaluation;

namespace NewsBot.Benchmarks.Fitting;

/// <summary>Fits the weights of sentences, spans and gate on development data and prints them with their measures.</summary>
internal static class FitRun
{
    private const string Usage =
        "usage: fit ARTICLES.jsonl ENGLISH.json GERMAN.json QUESTIONS.jsonl... [--judge QUESTIONS.jsonl...] [--network FILE] [--ablate]";

    /// <param name="arguments">
    /// Articles of <c>eval news</c>, an English and a German SQuAD file with the same ids, questions of <c>eval news</c> to fit on and
    /// others that only judge; the file for the sentences' network; and whether to measure each feature's worth.
    /// </param>
    public static async Task<int> RunAsync(string[] arguments)
    {
        if (arguments is not [var articles, var english, var german, .. var rest] || rest is not [not ['-', ..], ..])
        {
            await Console.Error.WriteLineAsync(Usage);
            return 2;
        }

        var en = await SquadFile.ReadAsync(english, default);
        var de = await SquadFile.ReadAsync(german, default);
        var news = await NewsFiles.ReadArticlesAsync(articles, default);
        var data = new FitData();
        await data.AddNewsAsync("news-", news, await QuestionsAsync(Values(rest, null)), default);
        await data.AddNewsAsync(FitData.Judge, news, await QuestionsAsync(Values(rest, "--judge")), default);
        await data.AddSquadAsync("en-en", en, en, default);
        await data.AddSquadAsync("de-de", de, de, default);
        await data.AddSquadAsync("en-de", de, en, default);
        await data.AddSquadAsync("de-en", en, de, default);
        var ablate = rest.Contains("--ablate");
        SpanFit.Run(data.Spans, ablate, Console.Out);
        GateFit.Run(data.Gate, ablate, Console.Out);
        SentenceFit.Run(data.Sentences, ablate, Values(rest, "--network").FirstOrDefault(), Console.Out);
        return 0;
    }

    private static async Task<IReadOnlyList<NewsQuestion>> QuestionsAsync(IEnumerable<string> files)
    {
        var questions = new List<NewsQuestion>();
        foreach (var file in files)
        {
            questions.AddRange(await NewsFiles.ReadQuestionsAsync(file, default));
        }

        return questions;
    }

    /// <summary>What follows an option, up to the next one; without an option, what comes first.</summary>
    private static IEnumerable<string> Values(string[] arguments, string? option) =>
        arguments.SkipWhile(argument => option is not null && argument != option)
            .Skip(option is null ? 0 : 1)
            .TakeWhile(argument => !argument.StartsWith('-'));
}
