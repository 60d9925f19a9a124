using System.Security.Cryptography;
using System.Text;
using NewsBot.Core.Caching;
using NewsBot.Core.LanguageModels;
using NewsBot.Core.Questions.Answering.CitationChecks;

namespace NewsBot.Core.Questions.Answering.Llm;

/// <summary>
/// Remembers answers by exactly what the model was asked, and so only as long as question, day and evidence are the same.
/// Forgotten at a restart.
/// </summary>
public sealed class AnswerCache
{
    private const int Most = 500;

    private readonly Lock _gate = new();
    private readonly LruCache<Answer.Quoting> _answers = new(Most);

    /// <summary>What a request over these passages is remembered under.</summary>
    public static string Key(ModelRequest request, IEnumerable<NumberedPassage> passages)
    {
        var text = new StringBuilder();
        text.AppendJoin('\n', request.Values.Values.Prepend(request.Prompt).Prepend(request.Collection));
        text.AppendJoin('\n', passages.Select(p => $"{p.Article.Id} {p.Article.Version} {p.Passage.Ordinal}"));
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>The answer under a key; null where there is none.</summary>
    public Answer.Quoting? Find(string key)
    {
        lock (_gate)
        {
            return _answers.TryGet(key, out var answer) ? answer : null;
        }
    }

    /// <summary>Remembers an answer; the one used longest ago is forgotten for it.</summary>
    public void Add(string key, Answer.Quoting answer)
    {
        lock (_gate)
        {
            _answers.Set(key, answer);
        }
    }
}
