namespace NewsBot.Tests.Host;

/// <summary>What a process left behind.</summary>
internal sealed record ProcessResult(int Code, string Output, string Error)
{
    public IEnumerable<string> Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
