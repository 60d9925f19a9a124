using NewsBot.Core.Questions.Evidence;

namespace NewsBot.Benchmarks.Fitting;

/// <summary>
/// Fits all weights of the evidence on development data, prints what they reach and writes the file of the program.
/// </summary>
internal static class FitRun
{
    private const string Usage =
        "usage: fit ENGLISH.json GERMAN.json SQUAD2.json [--news ARTICLES.jsonl QUESTIONS.jsonl]... "
        + "[--chat ARTICLES.jsonl QUESTIONS.jsonl]... [--judge ARTICLES.jsonl QUESTIONS.jsonl]... "
        + "[--judge-chat ARTICLES.jsonl QUESTIONS.jsonl]... [--gate-only] [--write FILE] [--ablate] "
        + "[--plot FILE.svg]";

    private const string GateOnly =
        "Only the gate and the marks were fitted on this data. Spans, first look and network are those that were there "
        + "before; what they come from stands in the history of this file.";

    /// <param name="arguments">
    /// The data (<see cref="FitFiles"/>), the file to write, and whether to measure each feature's worth.
    /// </param>
    public static async Task<int> RunAsync(string[] arguments)
    {
        if (arguments is not [var english, var german, var impossible, .. var rest] || english.StartsWith('-'))
        {
            await Console.Error.WriteLineAsync(Usage);
            return 2;
        }

        var files = new FitFiles(
            english, german, impossible,
            [
                .. Pairs(rest, "--news", "news-"),
                .. Pairs(rest, "--chat", FitData.Chat),
                .. Pairs(rest, "--judge", FitData.Judge),
                .. Pairs(rest, "--judge-chat", FitData.Judge + FitData.Chat),
            ]);
        var scores = new FitScores(Console.Out);
        var isGateOnly = rest.Contains("--gate-only");
        var weights = isGateOnly ? EvidenceWeights.Bundled
            : await FitRankingAsync(files, EvidenceWeights.Bundled, rest.Contains("--ablate"), scores);
        weights = await FitGateAsync(files, weights, rest.Contains("--ablate"), After(rest, "--plot"), scores);
        if (After(rest, "--write") is { } file)
        {
            await File.WriteAllTextAsync(file, EvidenceWeightsFile.Of(weights, Record(files, scores, isGateOnly)).Text());
            await using var written = File.OpenRead(file);
            EvidenceWeights.Read(written);
            Console.WriteLine($"{file} is written: put it in place of evidence-weights.json and build anew.");
        }

        return 0;
    }

    /// <summary>Each part is fitted on what the steps before it measure by the parts fitted already.</summary>
    private static async Task<EvidenceWeights> FitRankingAsync(
        FitFiles files, EvidenceWeights weights, bool ablate, FitScores scores)
    {
        var stretches = await files.MeasureSquadAsync(weights, forGate: false);
        weights = weights with { Spans = SpanFit.Run(stretches.Spans, ablate, scores) };

        var sentences = await files.MeasureAsync(weights, forGate: false);
        var (firstLook, network) = SentenceFit.Run(sentences.Sentences, weights, ablate, scores);
        return weights with { FirstLook = firstLook, Network = network };
    }

    /// <summary>What decides over evidence that is ranked: whether it is enough, and what of it is marked.</summary>
    private static async Task<EvidenceWeights> FitGateAsync(
        FitFiles files, EvidenceWeights weights, bool ablate, string? plot, FitScores scores)
    {
        var evidence = await files.MeasureAsync(weights, forGate: true);
        weights = weights with { Gate = GateFit.Run(evidence.Gate, ablate, plot, scores, Console.Out) };
        return weights with { Marks = MarkFit.Run(evidence.Marks, weights.Gate, scores) };
    }

    private static EvidenceWeightsFile.FitRecord Record(FitFiles files, FitScores scores, bool isGateOnly) => new(
        "tests/NewsBot.Benchmarks: fit" + (isGateOnly ? " --gate-only" : ""),
        files.Describe(),
        [.. NetworkFit.Seeds],
        scores.All,
        [
            "Scores whose group begins with judge are of news questions that the weights were not fitted on; "
            + "cross-validated ones, and those of the gate, are of questions that their fold was not fitted on.",
            .. isGateOnly ? [GateOnly] : Array.Empty<string>(),
        ]);

    private static string? After(string[] arguments, string option) =>
        arguments.SkipWhile(argument => argument != option).Skip(1).FirstOrDefault();

    /// <summary>The articles and questions after each of an option's places.</summary>
    private static IEnumerable<FitFiles.NewsFile> Pairs(string[] arguments, string option, string group) =>
        arguments.Select((argument, i) => (argument, i))
            .Where(one => one.argument == option)
            .Select(one => new FitFiles.NewsFile(group, arguments[one.i + 1], arguments[one.i + 2]));
}
