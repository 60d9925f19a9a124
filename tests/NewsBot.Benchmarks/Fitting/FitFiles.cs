using System.Security.Cryptography;
using NewsBot.Core.Questions.Evidence;
using NewsBot.Evaluation;

namespace NewsBot.Benchmarks.Fitting;

/// <summary>The development data as files.</summary>
/// <param name="English">A SQuAD file.</param>
/// <param name="German">The same in German, with the same ids.</param>
/// <param name="Impossible">A SQuAD 2.0 file, with questions that have no answer.</param>
/// <param name="News">Articles and questions of <c>eval news</c>.</param>
internal sealed record FitFiles(string English, string German, string Impossible, IReadOnlyList<FitFiles.NewsFile> News)
{
    /// <summary>What was used, with its hash.</summary>
    public EvidenceWeightsFile.DataFile[] Describe() =>
    [
        Describe(English, "fit"),
        Describe(German, "fit"),
        Describe(Impossible, "fit"),
        .. News.SelectMany(file => new[]
        {
            Describe(file.Articles, "articles"),
            Describe(file.Questions, file.Group.StartsWith(FitData.Judge, StringComparison.Ordinal) ? "judge" : "fit"),
        }),
    ];

    /// <summary>The examples of news and SQuAD, by the program's steps with these weights.</summary>
    /// <param name="forGate">Whether some questions are asked without their answer too.</param>
    public async Task<FitData> MeasureAsync(EvidenceWeights weights, bool forGate)
    {
        var data = await MeasureSquadAsync(weights, forGate);
        foreach (var file in News)
        {
            await data.AddNewsAsync(
                file.Group,
                await NewsFiles.ReadArticlesAsync(file.Articles, default),
                await NewsFiles.ReadQuestionsAsync(file.Questions, default),
                default);
            await Console.Error.WriteLineAsync($"{file.Questions} is measured.");
        }

        return data;
    }

    /// <summary>The examples of SQuAD alone, which are those that know the words that answer.</summary>
    public async Task<FitData> MeasureSquadAsync(EvidenceWeights weights, bool forGate)
    {
        var data = new FitData(weights, forGate);
        var english = await SquadFile.ReadAsync(English, default);
        var german = await SquadFile.ReadAsync(German, default);
        var impossible = await SquadFile.ReadAsync(Impossible, default);
        await data.AddSquadAsync("en-en", english, english, default);
        await data.AddSquadAsync("de-de", german, german, default);
        await data.AddSquadAsync("en-de", german, english, default);
        await data.AddSquadAsync("de-en", english, german, default);
        await data.AddSquadAsync("squad2-en-en", impossible, impossible, default);
        await Console.Error.WriteLineAsync("SQuAD is measured.");
        return data;
    }

    private static EvidenceWeightsFile.DataFile Describe(string file, string use) => new(
        Path.GetFileName(file), use, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))));

    /// <param name="Group">Begins the names of the questions' groups, and tells what they are for.</param>
    internal sealed record NewsFile(string Group, string Articles, string Questions);
}
