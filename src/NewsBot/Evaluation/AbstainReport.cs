namespace NewsBot.Evaluation;

/// <summary>How the gate decides; shares from 0 to 1.</summary>
/// <param name="AnswerableKept">Answerable questions that are answered.</param>
/// <param name="UnanswerableRefused">Unanswerable questions that are refused.</param>
internal sealed record AbstainReport(double AnswerableKept, double UnanswerableRefused);
