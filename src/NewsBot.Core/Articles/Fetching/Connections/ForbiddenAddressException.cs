using System.Net;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Articles.Fetching.Connections;

/// <summary>A connection was not made because of where it would have led.</summary>
internal sealed class ForbiddenAddressException(string host, IPAddress address)
    : IOException($"{host} leads to {address}.")
{
    public Phrase Reason { get; } = new("Fetching.Forbidden", host, address.ToString());
}
