namespace NewsBot.Core.Settings;

/// <summary>One setting of a section.</summary>
/// <param name="Name">Full name, such as <c>Web:Url</c>.</param>
/// <param name="Rule">What it may be; of a list, each of its entries.</param>
/// <param name="IsList">
/// Whether it has many values: separated by commas (<c>Web:Hosts</c>), by index (<c>Web:Hosts:0</c>), or both.
/// </param>
public sealed record Setting(string Name, SettingAttribute Rule, bool IsList);
