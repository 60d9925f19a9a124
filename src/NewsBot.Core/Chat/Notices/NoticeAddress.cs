namespace NewsBot.Core.Chat.Notices;

/// <summary>Where to report what becomes of something later, as it is kept: <c>discord de 1234/5678</c>.</summary>
/// <param name="Language">ISO 639-1 code of who asked.</param>
public sealed record NoticeAddress(string Platform, string Language, string Conversation)
{
    /// <summary>Where a message came from.</summary>
    public static NoticeAddress Of(IncomingMessage message) => new(message.Platform, message.Language, message.Conversation);

    /// <summary>Null where the text is none.</summary>
    public static NoticeAddress? Parse(string? text) =>
        text?.Split(' ', 3) is [var platform, var language, var conversation]
            ? new NoticeAddress(platform, language, conversation)
            : null;

    public override string ToString() => $"{Platform} {Language} {Conversation}";
}
