using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Core.Questions.Understanding.Times;
using NewsBot.Core.Texts;

namespace NewsBot.Cli.Output;

/// <summary>Shows how a question is understood.</summary>
internal static class ExplanationView
{
    public static void Write(Terminal terminal, UnderstoodQuestion question)
    {
        if (terminal.Json)
        {
            terminal.Out.WriteLine(
                JsonSerializer.Serialize(ExplanationJson.From(question), ExplanationJsonContext.Lines.ExplanationJson));
            return;
        }

        var culture = terminal.Culture;
        terminal.Out.WriteLine(SafeText.Line(question.Asked.Text));
        Write("Cli.ExplainLanguage", question.Language);
        Write("Cli.ExplainKind", new Phrase($"Cli.Kind{question.Type}").In(culture));
        Write("Cli.ExplainConcepts", string.Join(" · ", Concepts(question)));
        Write("Cli.ExplainPeriod", Days(question.Period).In(culture));
        Write("Cli.ExplainSource", question.Asked.Source ?? new Phrase("Cli.ExplainNone").In(culture));
        Write("Cli.ExplainFollowUp", new Phrase(question.IsFollowUp ? "Cli.ExplainYes" : "Cli.ExplainNo").In(culture));
        terminal.Out.WriteLine();

        void Write(string label, string value) =>
            terminal.Out.WriteLine($"  {new Phrase(label).In(culture),-18} {SafeText.Line(value)}");
    }

    public static IEnumerable<string> Concepts(UnderstoodQuestion question) =>
        question.Concepts.Select(concept => concept.Surface);

    private static Phrase Days(Period? period) => period switch
    {
        null => new Phrase("Cli.ExplainNone"),
        { From: null } => new Phrase("Cli.ExplainUntil", Day(period.To)),
        { Binding: true } => new Phrase("Cli.ExplainBinding", Day(period.From.Value), Day(period.To)),
        _ => new Phrase("Cli.ExplainPreferred", Day(period.From.Value), Day(period.To)),
    };

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}

/// <summary>How a question is understood, as scripts rely on it.</summary>
/// <param name="Kind">Kind of answer: <c>person</c>, <c>quantity</c>, <c>yes_no</c>, …; <c>any</c> for none.</param>
/// <param name="Period">Null where none is named.</param>
internal sealed record ExplanationJson(
    string Question,
    string Language,
    string Kind,
    IReadOnlyList<string> Concepts,
    PeriodJson? Period,
    string? Source,
    bool FollowUp)
{
    public static ExplanationJson From(UnderstoodQuestion question) => new(
        question.Asked.Text,
        question.Language,
        JsonNamingPolicy.SnakeCaseLower.ConvertName(question.Type.ToString()),
        [.. ExplanationView.Concepts(question)],
        question.Period is { } period ? new PeriodJson(period.From, period.To, period.Binding) : null,
        question.Asked.Source,
        question.IsFollowUp);
}

/// <param name="From">Null for an open end.</param>
internal sealed record PeriodJson(DateOnly? From, DateOnly Until, bool Binding);

/// <summary>Serializer of <see cref="ExplanationJson"/>, one object a line, with null for what is not named.</summary>
[JsonSerializable(typeof(ExplanationJson))]
internal sealed partial class ExplanationJsonContext : JsonSerializerContext
{
    public static ExplanationJsonContext Lines { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
