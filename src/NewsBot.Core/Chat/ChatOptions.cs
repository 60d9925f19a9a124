using System.ComponentModel.DataAnnotations;

namespace NewsBot.Core.Chat;

/// <summary>Settings of the section <c>Chat</c>.</summary>
public sealed class ChatOptions
{
    public const string Section = "Chat";

    /// <summary>Turns dealt with at the same time; 0 means one for each processor, but at least four.</summary>
    [Range(0, 1_000, ErrorMessage = "Chat:Workers must be 0 to 1000, for example 4.")]
    public int Workers { get; set; }

    /// <summary>Turns that may wait; one more is told "busy".</summary>
    [Range(1, 1_000_000, ErrorMessage = "Chat:InboxCapacity must be 1 to 1000000, for example 1000.")]
    public int InboxCapacity { get; set; } = 1_000;

    /// <summary>Turns of one conversation that may wait.</summary>
    [Range(1, 1_000_000, ErrorMessage = "Chat:ConversationCapacity must be 1 to 1000000, for example 20.")]
    public int ConversationCapacity { get; set; } = 20;

    /// <summary>Ids of messages that are remembered, so that a redelivered message is not answered twice.</summary>
    [Range(1, 1_000_000, ErrorMessage = "Chat:RememberedMessages must be 1 to 1000000, for example 20000.")]
    public int RememberedMessages { get; set; } = 20_000;

    /// <summary>Time from admission until the asker is told that it takes too long, in seconds.</summary>
    [Range(1, 3_600, ErrorMessage = "Chat:DeadlineSeconds must be 1 to 3600, for example 90.")]
    public int DeadlineSeconds { get; set; } = 90;

    /// <summary>Questions that one person may ask in a minute; as many may come at once. 0 for no limit.</summary>
    [Range(0, 100_000, ErrorMessage = "Chat:QuestionsPerMinute must be 0 to 100000, for example 30.")]
    public int QuestionsPerMinute { get; set; } = 30;

    /// <summary>Days that questions and answers are kept, for follow-ups, "more sources", sharing and feedback.</summary>
    [Range(1, 3_650, ErrorMessage = "Chat:KeepAnswersDays must be 1 to 3650, for example 30.")]
    public int KeepAnswersDays { get; set; } = 30;

    /// <summary>Bytes that one load command may bring along.</summary>
    [Range(1, 1L << 31, ErrorMessage = "Chat:MaxUploadBytes must be 1 to 2147483648, for example 67108864.")]
    public long MaxUploadBytes { get; set; } = 64L << 20;

    internal int WorkerCount => Workers > 0 ? Workers : Math.Max(4, Environment.ProcessorCount);
}
