namespace NewsBot.Language;

/// <summary>What people say to a bot without asking anything of the news.</summary>
public enum SmallTalkKind
{
    Greeting,
    HowAreYou,
    Thanks,
    WhoAreYou,
    Abilities,
    Goodbye,
    Praise,
    Complaint,
    Acknowledgement,
}
