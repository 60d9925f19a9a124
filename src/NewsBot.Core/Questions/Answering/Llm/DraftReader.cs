using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NewsBot.Language.Sentences;

namespace NewsBot.Core.Questions.Answering.Llm;

/// <summary>
/// Reads a reply while it is coming: a line is read when it is whole. Citations are numbers in brackets after what they
/// belong to, before or after the full stop; sentences before the same citations share them.
/// </summary>
public sealed partial class DraftReader(string language)
{
    private readonly StringBuilder _line = new();

    /// <summary>
    /// Whether the model has cited passage 0, which there is none of: the passages do not say what is asked.
    /// </summary>
    public bool SaysNo { get; private set; }

    /// <summary>Takes the next part of the reply; returns the sentences that have become whole.</summary>
    public IReadOnlyList<DraftedSentence> Add(string part)
    {
        var sentences = new List<DraftedSentence>();
        foreach (var c in part)
        {
            if (c == '\n')
            {
                sentences.AddRange(End());
            }
            else
            {
                _line.Append(c);
            }
        }

        return sentences;
    }

    /// <summary>The reply is over; returns the sentences of its last line.</summary>
    public IReadOnlyList<DraftedSentence> End()
    {
        var line = ListMark().Replace(PassageLines.Visible(_line.ToString()).Trim(), "")
            .Replace("**", "", StringComparison.Ordinal)
            .Replace("__", "", StringComparison.Ordinal);
        _line.Clear();
        var sentences = new List<DraftedSentence>();
        var at = 0;
        foreach (Match match in Citations().Matches(line))
        {
            var text = line[at..match.Index].TrimEnd() + match.Groups["end"].Value;
            int[] passages = [.. Number().Matches(match.Value).Select(Parse).Distinct()];
            if (passages is [0])
            {
                SaysNo = true;
            }
            else
            {
                Split(text, passages, sentences);
            }

            at = match.Index + match.Length;
        }

        Split(line[at..], [], sentences);
        return sentences;
    }

    private void Split(string text, IReadOnlyList<int> passages, List<DraftedSentence> sentences)
    {
        text = text.Trim();
        foreach (var span in SentenceSplitter.Split(text, language))
        {
            var sentence = span.In(text).Trim();
            if (sentence.Any(char.IsLetterOrDigit))
            {
                sentences.Add(new DraftedSentence(sentence, passages));
            }
        }
    }

    private static int Parse(Match match) =>
        int.TryParse(match.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    [GeneratedRegex(@"(\s*[\[【]\s*\^?\d{1,4}(\s*[,;]\s*\d{1,4})*\s*[\]】])+(?<end>[.!?]?)")]
    private static partial Regex Citations();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();

    [GeneratedRegex(@"^([-*•]|\d{1,2}[.)])\s+")]
    private static partial Regex ListMark();
}

/// <summary>A sentence as a model wrote it, with the passages that it names.</summary>
/// <param name="Text">Without citations and markup.</param>
/// <param name="Passages">
/// Numbers of passages, in order, not yet held against anything; empty where it names none.
/// </param>
public sealed record DraftedSentence(string Text, IReadOnlyList<int> Passages);
