using NewsBot.Benchmarks.Search;

return args switch
{
    ["search", .. var rest] => await SearchBenchmark.RunAsync(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: search [passages]");
    return 2;
}
