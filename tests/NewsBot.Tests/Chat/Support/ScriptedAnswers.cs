using System.Collections.Concurrent;
using NewsBot.Core.Questions;

namespace NewsBot.Tests.Chat.Support;

/// <summary>Answers what it was given for a question; knows nothing else.</summary>
internal sealed class ScriptedAnswers : IAskQuestion
{
    private readonly ConcurrentDictionary<string, Func<Question, IProgress<AnswerDraft>?, CancellationToken, Task<Answer>>>
        _script = new();

    public ConcurrentQueue<Question> Asked { get; } = new();

    public ScriptedAnswers On(string question, Answer answer) => On(question, (_, _, _) => Task.FromResult(answer));

    public ScriptedAnswers On(
        string question, Func<Question, IProgress<AnswerDraft>?, CancellationToken, Task<Answer>> answer)
    {
        _script[question] = answer;
        return this;
    }

    public Task<Answer> AskAsync(
        Question question, IProgress<AnswerDraft>? progress, CancellationToken cancellation)
    {
        Asked.Enqueue(question);
        return _script.TryGetValue(question.Text, out var answer)
            ? answer(question, progress, cancellation)
            : Task.FromResult<Answer>(SomeAnswer.NotFound());
    }
}
