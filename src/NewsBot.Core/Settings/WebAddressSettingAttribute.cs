using NewsBot.Core.Texts;

namespace NewsBot.Core.Settings;

/// <summary>A setting that is an address of the web.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class WebAddressSettingAttribute(string example) : SettingAttribute(example)
{
    /// <summary>Whether it must be https, because secrets go there.</summary>
    public bool Secure { get; init; }

    /// <summary>Whether http will do all the same for a server on this machine.</summary>
    public bool PlainOnThisMachine { get; init; }

    /// <summary>Whether it is that of a server as a whole, without a path.</summary>
    public bool WithoutPath { get; init; }

    public override object? Read(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && IsPlainAllowed(address)))
        && (!WithoutPath || address.PathAndQuery == "/")
            ? address
            : null;

    public override Phrase Refuse(string name, string text) =>
        Secure ? new("Settings.NoSecureAddress", name, text, Example)
        : WithoutPath ? new("Settings.NoServerAddress", name, text, Example)
        : new("Settings.NoAddress", name, text, Example);

    private bool IsPlainAllowed(Uri address) => !Secure || (PlainOnThisMachine && address.IsLoopback);
}
