using NewsBot.Core.Texts;

namespace NewsBot.Core.Chat;

/// <summary>Something to do next that a platform offers as a button.</summary>
/// <param name="Kind">Which action it is, for its icon and place.</param>
/// <param name="Label">Short wording, at most 40 characters.</param>
/// <param name="Command">What pressing it asks for.</param>
public sealed record ReplyAction(ActionKind Kind, Phrase Label, Command Command)
{
    /// <summary>
    /// Opaque id to carry in the button and to read back with <see cref="ActionId.Read"/>; at most 100 ASCII
    /// characters (the limit of Discord's custom_id), without a secret and without a right: rights are checked again.
    /// </summary>
    public string Id => ActionId.Write(Command);
}
