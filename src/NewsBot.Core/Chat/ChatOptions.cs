using NewsBot.Core.Settings;

namespace NewsBot.Core.Chat;

/// <summary>Settings of the section <c>Chat</c>.</summary>
public sealed class ChatOptions
{
    public const string Section = "Chat";

    /// <summary>Turns dealt with at the same time; 0 means one for each processor, but at least four.</summary>
    [NumberSetting(0, 1_000, 4)]
    public int Workers { get; set; }

    /// <summary>Turns that may wait; one more is told "busy".</summary>
    [NumberSetting(1, 1_000_000, 1_000)]
    public int InboxCapacity { get; set; } = 1_000;

    /// <summary>Turns of one conversation that may wait.</summary>
    [NumberSetting(1, 1_000_000, 20)]
    public int ConversationCapacity { get; set; } = 20;

    /// <summary>Ids of messages that are remembered, so that a redelivered message is not answered twice.</summary>
    [NumberSetting(1, 1_000_000, 20_000)]
    public int RememberedMessages { get; set; } = 20_000;

    /// <summary>Time from admission until the asker is told that it takes too long, in seconds.</summary>
    [NumberSetting(1, 3_600, 90)]
    public int DeadlineSeconds { get; set; } = 90;

    /// <summary>Questions that one person may ask in a minute; as many may come at once. 0 for no limit.</summary>
    [NumberSetting(0, 100_000, 30)]
    public int QuestionsPerMinute { get; set; } = 30;

    /// <summary>
    /// Days that questions and answers are kept, for follow-ups, "more sources", sharing and feedback.
    /// </summary>
    [NumberSetting(1, 3_650, 30)]
    public int KeepAnswersDays { get; set; } = 30;

    /// <summary>Bytes that one load command may bring along.</summary>
    [NumberSetting(1, 1L << 31, 67_108_864)]
    public long MaxUploadBytes { get; set; } = 64L << 20;

    internal int WorkerCount => Workers > 0 ? Workers : Math.Max(4, Environment.ProcessorCount);
}
