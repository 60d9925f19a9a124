using NewsBot.Benchmarks.Fitting;
using NewsBot.Benchmarks.Loading;
using NewsBot.Benchmarks.Platforms;
using NewsBot.Benchmarks.Search;
using NewsBot.Benchmarks.Vectors;

return args switch
{
    ["search", .. var rest] => await SearchBenchmark.RunAsync(rest),
    ["ingest", .. var rest] => await IngestBenchmark.RunAsync(rest),
    ["start", .. var rest] => await LoadBenchmark.StartAsync(rest),
    ["load", .. var rest] => await LoadBenchmark.RunAsync(rest),
    ["vectors", .. var rest] => await VectorBenchmark.RunAsync(rest),
    ["teams", .. var rest] => await TeamsBenchmark.RunAsync(rest),
    ["discord", .. var rest] => await DiscordBenchmark.RunAsync(rest),
    ["fit", .. var rest] => await FitRun.RunAsync(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        "usage: search [passages...] [--plot FILE.svg] | ingest [passages] | load [articles] | vectors [passages] "
        + "| teams [questions] | discord [questions] [seconds] "
        + "| fit ENGLISH.json GERMAN.json SQUAD2.json [--news|--chat|--judge|--judge-chat ARTICLES.jsonl QUESTIONS.jsonl]... "
        + "[--gate-only] [--write FILE] [--ablate] [--plot FILE.svg]");
    return 2;
}
