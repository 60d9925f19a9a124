using System.Security.Cryptography;

namespace NewsBot.Core.Chat.Turns;

/// <summary>Short codes that join what a user is told with what the log says.</summary>
public static class FailureReference
{
    /// <summary>Eight letters and digits, without those that are easily misread.</summary>
    public static string Next() => RandomNumberGenerator.GetString("ABCDEFGHJKLMNPQRSTUVWXYZ23456789", 8);
}
