using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using NewsBot.Core.LanguageModels;
using NewsBot.Models;
using NewsBot.Tests.Host;
using NewsBot.Tests.Storage;
using static NewsBot.Tests.Models.FakeModelServer;

namespace NewsBot.Tests.Models;

public sealed class TelemetryTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Prompts_requests_and_tokens_are_told_and_words_only_where_a_setting_says_so(bool content)
    {
        await using var server = await StartAsync(Says("Fine."));
        using var folder = new TemporaryFolder();
        using var services = InProcess.On(
            folder.Path,
            ("Models:Chat:Endpoint", server.Endpoint),
            ("Models:Chat:Model", "fake"),
            ("Models:TraceContent", content ? "true" : "false"));
        var spans = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => Matches(ModelsTelemetry.Sources, source.Name),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        var measured = new ConcurrentQueue<string>();
        using var meters = new MeterListener();
        meters.InstrumentPublished = (instrument, self) =>
        {
            if (Matches(ModelsTelemetry.Meters, instrument.Meter.Name))
            {
                self.EnableMeasurementEvents(instrument);
            }
        };
        meters.SetMeasurementEventCallback<int>((instrument, _, _, _) => measured.Enqueue(instrument.Name));
        meters.SetMeasurementEventCallback<double>((instrument, _, _, _) => measured.Enqueue(instrument.Name));
        meters.Start();
        using var root = new Activity("test").Start();

        await services.GetRequiredService<ILanguageModel>()
            .AskAsync(
                new ModelRequest("rewrite", "main", new Dictionary<string, string>
                {
                    ["other"] = "German",
                    ["earlier"] = "",
                    ["question"] = "xyzzy",
                }),
                TestContext.Current.CancellationToken)
            .TextAsync(TestContext.Current.CancellationToken);

        var own = spans.Where(span => span.TraceId == root.TraceId).ToList();
        own.ShouldContain(span => span.Source.Name.StartsWith("Microsoft.SemanticKernel", StringComparison.Ordinal));
        own.ShouldContain(span => span.Source.Name == "Experimental.Microsoft.Extensions.AI");
        var told = string.Join('\n', own.SelectMany(span => span.TagObjects.Concat(span.Events.SelectMany(e => e.Tags)))
            .Select(tag => $"{tag.Key}={tag.Value}"));
        told.Contains("xyzzy", StringComparison.Ordinal).ShouldBe(content, told);
        measured.ShouldContain("gen_ai.client.token.usage");
    }

    private static bool Matches(IEnumerable<string> names, string name) => names.Any(pattern => pattern.EndsWith('*')
        ? name.StartsWith(pattern.TrimEnd('*'), StringComparison.Ordinal)
        : name == pattern);
}
