using NewsBot.Activities.Protocol;

namespace NewsBot.Activities.Trust;

/// <summary>What is to be thought of a request's token.</summary>
public abstract record TokenVerdict
{
    private TokenVerdict()
    {
    }

    /// <summary>Whether the token speaks for this activity. The reason is for the log.</summary>
    public abstract bool Fits(Activity activity, out string reason);

    /// <summary>Not to be trusted.</summary>
    /// <param name="Reason">For the log; the caller is not told.</param>
    public sealed record Refused(string Reason) : TokenVerdict
    {
        public override bool Fits(Activity activity, out string reason)
        {
            reason = Reason;
            return false;
        }
    }

    /// <summary>The Bot Framework's connector has sent this.</summary>
    /// <param name="ServiceUrl">The claim that names where answers may be sent.</param>
    /// <param name="Endorsements">The channels that the signing key may speak for.</param>
    public sealed record Connector(string ServiceUrl, IReadOnlyList<string> Endorsements) : TokenVerdict
    {
        public override bool Fits(Activity activity, out string reason)
        {
            reason = "serviceurl is not the activity's";
            if (!string.Equals(ServiceUrl, activity.ServiceUrl, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }

            reason = "the key is not endorsed for the channel";
            return string.IsNullOrEmpty(activity.ChannelId)
                || Endorsements.Contains(activity.ChannelId, StringComparer.Ordinal);
        }
    }

    /// <summary>
    /// A program of the own tenant, such as the emulator. It names no service, so only this machine's is used.
    /// </summary>
    public sealed record OwnTenant : TokenVerdict
    {
        public override bool Fits(Activity activity, out string reason)
        {
            reason = "the service is not on this machine";
            return ServiceAddress.IsLoopback(activity.ServiceUrl);
        }
    }

    /// <summary>No app id is configured, and the caller is on this machine.</summary>
    public sealed record ThisMachine : TokenVerdict
    {
        public override bool Fits(Activity activity, out string reason)
        {
            reason = "the service is not on this machine";
            return ServiceAddress.IsLoopback(activity.ServiceUrl);
        }
    }
}
