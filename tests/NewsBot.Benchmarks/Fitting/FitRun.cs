using NewsBot.Core.Questions.Evidence;

namespace NewsBot.Benchmarks.Fitting;

/// <summary>
/// Fits all weights of the evidence on development data, prints what they reach and writes the file of the program.
/// </summary>
internal static class FitRun
{
    private const string Usage =
        "usage: fit ARTICLES.jsonl ENGLISH.json GERMAN.json QUESTIONS.jsonl... [--judge QUESTIONS.jsonl...] "
        + "[--write FILE] [--ablate]";

    /// <param name="arguments">
    /// The data (<see cref="FitFiles"/>), the file to write, and whether to measure each feature's worth.
    /// </param>
    public static async Task<int> RunAsync(string[] arguments)
    {
        if (arguments is not [var articles, var english, var german, .. var rest] || rest is not [not ['-', ..], ..])
        {
            await Console.Error.WriteLineAsync(Usage);
            return 2;
        }

        var files = new FitFiles(articles, english, german, [.. Values(rest, null)], [.. Values(rest, "--judge")]);
        var scores = new FitScores(Console.Out);
        var weights = await FitAsync(files, EvidenceWeights.Bundled, rest.Contains("--ablate"), scores);
        if (Values(rest, "--write").FirstOrDefault() is { } file)
        {
            await File.WriteAllTextAsync(file, EvidenceWeightsFile.Of(weights, Record(files, scores)).Text());
            await using var written = File.OpenRead(file);
            EvidenceWeights.Read(written);
            Console.WriteLine($"{file} is written: put it in place of evidence-weights.json and build anew.");
        }

        return 0;
    }

    /// <summary>Each part is fitted on what the steps before it measure by the parts fitted already.</summary>
    private static async Task<EvidenceWeights> FitAsync(
        FitFiles files, EvidenceWeights weights, bool ablate, FitScores scores)
    {
        var stretches = await files.MeasureSquadAsync(weights, forGate: false);
        weights = weights with { Spans = SpanFit.Run(stretches.Spans, ablate, scores) };

        var sentences = await files.MeasureAsync(weights, forGate: false);
        var (firstLook, network) = SentenceFit.Run(sentences.Sentences, weights, ablate, scores);
        weights = weights with { FirstLook = firstLook, Network = network };

        var evidence = await files.MeasureAsync(weights, forGate: true);
        return weights with { Gate = GateFit.Run(evidence.Gate, ablate, scores, Console.Out) };
    }

    private static EvidenceWeightsFile.FitRecord Record(FitFiles files, FitScores scores) => new(
        "tests/NewsBot.Benchmarks: fit",
        files.Describe(),
        [.. NetworkFit.Seeds],
        scores.All,
        [
            "Scores whose group begins with judge are of news questions that the weights were not fitted on; "
            + "cross-validated ones, and those of the gate, are of questions that their fold was not fitted on.",
        ]);

    /// <summary>What follows an option, up to the next one; without an option, what comes first.</summary>
    private static IEnumerable<string> Values(string[] arguments, string? option) =>
        arguments.SkipWhile(argument => option is not null && argument != option)
            .Skip(option is null ? 0 : 1)
            .TakeWhile(argument => !argument.StartsWith('-'));
}
