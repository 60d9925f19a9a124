using System.Security.Cryptography;
using NewsBot.Core.Questions.Evidence;
using NewsBot.Evaluation;

namespace NewsBot.Benchmarks.Fitting;

/// <summary>The development data as files.</summary>
/// <param name="Articles">Articles of <c>eval news</c>.</param>
/// <param name="English">A SQuAD file.</param>
/// <param name="German">The same in German, with the same ids.</param>
/// <param name="Questions">Questions of <c>eval news</c> to fit on.</param>
/// <param name="Judging">Others that only judge, and by which the gate is cut.</param>
internal sealed record FitFiles(
    string Articles, string English, string German, IReadOnlyList<string> Questions, IReadOnlyList<string> Judging)
{
    private const string Fit = "fit";
    private const string Judge = "judge";

    /// <summary>What was used, with its hash.</summary>
    public EvidenceWeightsFile.DataFile[] Describe() =>
    [
        Describe(Articles, "articles"),
        Describe(English, Fit),
        Describe(German, Fit),
        .. Questions.Select(file => Describe(file, Fit)),
        .. Judging.Select(file => Describe(file, Judge)),
    ];

    /// <summary>The examples of news and SQuAD, by the program's steps with these weights.</summary>
    /// <param name="forGate">Whether each question is asked without its answer too.</param>
    public async Task<FitData> MeasureAsync(EvidenceWeights weights, bool forGate)
    {
        var data = await MeasureSquadAsync(weights, forGate);
        var articles = await NewsFiles.ReadArticlesAsync(Articles, default);
        await data.AddNewsAsync("news-", articles, await ReadAsync(Questions), default);
        await data.AddNewsAsync(FitData.Judge, articles, await ReadAsync(Judging), default);
        return data;
    }

    /// <summary>The examples of SQuAD alone, which are those that know the words that answer.</summary>
    public async Task<FitData> MeasureSquadAsync(EvidenceWeights weights, bool forGate)
    {
        var data = new FitData(weights, forGate);
        var english = await SquadFile.ReadAsync(English, default);
        var german = await SquadFile.ReadAsync(German, default);
        await data.AddSquadAsync("en-en", english, english, default);
        await data.AddSquadAsync("de-de", german, german, default);
        await data.AddSquadAsync("en-de", german, english, default);
        await data.AddSquadAsync("de-en", english, german, default);
        return data;
    }

    private static EvidenceWeightsFile.DataFile Describe(string file, string use) => new(
        Path.GetFileName(file), use, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))));

    private static async Task<IReadOnlyList<NewsQuestion>> ReadAsync(IEnumerable<string> files)
    {
        var questions = new List<NewsQuestion>();
        foreach (var file in files)
        {
            questions.AddRange(await NewsFiles.ReadQuestionsAsync(file, default));
        }

        return questions;
    }
}
