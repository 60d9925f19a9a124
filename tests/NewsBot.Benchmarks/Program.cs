using NewsBot.Benchmarks.Fitting;
using NewsBot.Benchmarks.Loading;
using NewsBot.Benchmarks.Search;

return args switch
{
    ["search", .. var rest] => await SearchBenchmark.RunAsync(rest),
    ["load", .. var rest] => await LoadBenchmark.RunAsync(rest),
    ["fit", .. var rest] => await FitRun.RunAsync(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: search [passages] | load [articles] | fit ARTICLES.jsonl QUESTIONS.jsonl ENGLISH.json GERMAN.json [ablate]");
    return 2;
}
