using System.Globalization;
using NewsBot.Core.Texts;
using NewsBot.Evaluation;
using Spectre.Console;

namespace NewsBot.Cli.Output;

/// <summary>Shows what an evaluation measured.</summary>
internal static class EvaluationView
{
    public static void Write(Terminal terminal, SquadReport report)
    {
        if (terminal.Json)
        {
            terminal.Out.WriteLine(EvaluationJson.Write(report));
            return;
        }

        WriteRows(terminal,
        [
            ("Eval.QuestionsAsked", $"{report.Questions}"),
            ("Eval.PassageHit", Ranks(report.PassageHit)),
            ("Eval.Mrr", Share(report.Mrr10)),
            ("Eval.SentenceHit", Share(report.SentenceHit)),
            ("Eval.MarkedWords", Share(report.SpanF1)),
            .. Abstain(report.Abstain),
            .. Asserted(report.Asserted, report.Highlight),
            ("Eval.Times", Times(report.P50Ms, report.P95Ms)),
        ]);
    }

    public static void Write(Terminal terminal, NewsReport report)
    {
        if (terminal.Json)
        {
            terminal.Out.WriteLine(EvaluationJson.Write(report));
            return;
        }

        foreach (var (name, part) in (report.ByLanguage ?? new Dictionary<string, NewsReport>()).Prepend(new("", report)))
        {
            WriteRows(terminal,
            [
                ("Eval.QuestionsAsked", $"{part.Questions} {name}".TrimEnd()),
                ("Eval.ArticleHit", Ranks(part.ArticleHit)),
                ("Eval.PassageHit", Ranks(part.PassageHit)),
                ("Eval.SentenceHit", Share(part.SentenceHit)),
                ("Eval.AnswerHit", Share(part.AnswerHit)),
                .. Asserted(part.Asserted, part.Highlight),
                ("Eval.Times", Times(part.P50Ms, part.P95Ms)),
            ]);
        }
    }

    /// <summary>Runs work with a bar where a person watches.</summary>
    public static Task WithBarAsync(Terminal terminal, Func<IProgress<double>?, Task> work) =>
        terminal.IsRich
            ? terminal.Rich.Progress().AutoClear(true).StartAsync(context =>
            {
                var task = context.AddTask(Markup.Escape(new Phrase("Eval.Asking").In(terminal.Culture)), maxValue: 1);
                return work(new Bar(task));
            })
            : work(null);

    private static void WriteRows(Terminal terminal, IReadOnlyList<(string Key, string Value)> rows)
    {
        foreach (var (key, value) in rows)
        {
            terminal.Out.WriteLine($"{new Phrase(key).In(terminal.Culture),-44} {value}");
        }

        terminal.Out.WriteLine();
    }

    private static IEnumerable<(string, string)> Abstain(AbstainReport? abstain) =>
        abstain is null
            ? []
            :
            [
                ("Eval.AnswerableKept", Share(abstain.AnswerableKept)),
                ("Eval.UnanswerableRefused", Share(abstain.UnanswerableRefused)),
            ];

    private static IEnumerable<(string, string)> Asserted(AssertedReport asserted, HighlightReport highlight) =>
    [
        ("Eval.AssertedAnswerable", Share(asserted.Answerable)),
        ("Eval.AssertedRight", Share(asserted.Right)),
        ("Eval.AssertedUnanswerable", Share(asserted.Unanswerable)),
        ("Eval.Shown", Share(asserted.Shown)),
        ("Eval.Marked", Share(highlight.Shown)),
        ("Eval.MarkedRight", Share(highlight.Right)),
    ];

    private static string Ranks(IReadOnlyDictionary<string, double> hits) =>
        string.Join("   ", hits.Select(hit => $"{hit.Key}: {Share(hit.Value)}"));

    private static string Share(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);

    private static string Times(double p50, double p95) =>
        string.Create(CultureInfo.InvariantCulture, $"p50 {p50:0.0} ms   p95 {p95:0.0} ms");

    private sealed class Bar(ProgressTask task) : IProgress<double>
    {
        public void Report(double value) => task.Value = value;
    }
}
