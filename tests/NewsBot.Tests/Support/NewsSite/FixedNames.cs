using System.Net;
using System.Net.Sockets;
using NewsBot.Core.Articles.Fetching.Connections;

namespace NewsBot.Tests.Support.NewsSite;

/// <summary>Names that exist in a test only. A name with several answers gives them one after the other.</summary>
internal sealed class FixedNames : IHostResolver
{
    private readonly Dictionary<string, Queue<string[]>> _answers = new(StringComparer.OrdinalIgnoreCase);

    public int Lookups { get; private set; }

    /// <param name="answers">Addresses separated by spaces; the last answer stays.</param>
    public FixedNames Add(string host, params string[] answers)
    {
        _answers[host] = new Queue<string[]>(answers.Select(answer => answer.Split(' ')));
        return this;
    }

    public Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellation)
    {
        Lookups++;
        if (!_answers.TryGetValue(host, out var answers))
        {
            return Task.FromException<IReadOnlyList<IPAddress>>(new SocketException((int)SocketError.HostNotFound));
        }

        var answer = answers.Count > 1 ? answers.Dequeue() : answers.Peek();
        return Task.FromResult<IReadOnlyList<IPAddress>>([.. answer.Select(IPAddress.Parse)]);
    }
}
