using NewsBot.Core.Questions.Understanding.Times;
using NewsBot.Core.Texts;
using NewsBot.Language;
using NewsBot.Language.Words;

namespace NewsBot.Core.Questions.Understanding;

/// <summary>Turns a question as it was typed into what is to be searched: step 1 of answering.</summary>
public sealed class QuestionReader
{
    // A concept of several words may hold the asked noun: "price tag".
    private const int FarthestNoun = 12;

    private readonly Vocabulary _vocabulary;
    private readonly PeriodReader _times;
    private readonly AnswerTypeReader _types;
    private readonly ConceptReader _concepts;
    private readonly FollowUpReader _followUps;

    /// <summary>Takes what questions are read with.</summary>
    public QuestionReader(Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _times = new PeriodReader(vocabulary.Languages);
        _types = new AnswerTypeReader(vocabulary);
        _concepts = new ConceptReader(vocabulary, _times);
        _followUps = new FollowUpReader(vocabulary.Languages);
    }

    /// <summary>
    /// Reads a question, and with it what it leaves to the earlier turns of its conversation. Never fails: a question
    /// without search words has no concepts.
    /// </summary>
    public UnderstoodQuestion Read(Question question)
    {
        var thread = default(Conversation);
        foreach (var turn in question.Thread ?? [])
        {
            thread = Conversation.After(Read(question with { Text = turn.Question }, thread), turn, thread);
        }

        return Read(question, thread);
    }

    private UnderstoodQuestion Read(Question question, Conversation? thread)
    {
        var topic = thread?.Topic;
        var language = _vocabulary.Languages.For(
            topic is not null && IsOneThing(question.Text)
                ? topic.Language
                : _vocabulary.Detector.DetectQuestion(
                    question.Text, topic?.Language ?? question.Locale ?? Phrasebook.Languages[0]));
        var text = PlainWording.Of(question.Text, language);
        var opening = topic is null ? 0 : FollowUpReader.Opening(text, language);
        var time = _times.Read(text, question.AskedOn);
        var concepts = _concepts.Read(text, language, opening, time, out var starts);
        var asked = _types.Read(text[opening..], language);
        var followUp = _followUps.Read(text, language, concepts, starts);
        var understood = new UnderstoodQuestion(
            question,
            language.Code,
            concepts,
            asked.Type,
            asked.Quantity,
            Focus(asked.Noun + opening, starts),
            time?.Period)
        {
            IsFollowUp = followUp != FollowUp.None,
            IsChatty = PlainWording.IsChatty(question.Text, language),
        };
        return thread is null ? understood : With(understood, thread, followUp);
    }

    private static UnderstoodQuestion With(UnderstoodQuestion question, Conversation thread, FollowUp kind)
    {
        var topic = thread.Topic;
        var quotes = thread.Quotes;
        if (kind == FollowUp.None || (kind == FollowUp.Possible && thread.Articles.Count == 0))
        {
            return question;
        }

        if (kind is FollowUp.More or FollowUp.Speaker or FollowUp.Again)
        {
            // Words like "tell" and "sure" are nothing to search for.
            var isOfQuotes = kind != FollowUp.Again && quotes.Count > 0;
            return question with
            {
                Concepts = topic.Concepts,
                Own = 0,
                Type = isOfQuotes ? AnswerType.Any : kind == FollowUp.Speaker ? AnswerType.Person : topic.Type,
                Quantity = isOfQuotes || kind == FollowUp.Speaker ? default : topic.Quantity,
                Focus = null,
                Period = topic.Period,
                FollowUp = isOfQuotes ? kind : FollowUp.Whole,
                EarlierArticles = thread.Articles,
                EarlierQuotes = quotes,
            };
        }

        var asksAnew = kind != FollowUp.Whole || question.Type is not (AnswerType.Any or AnswerType.Definition);
        return question with
        {
            Concepts = [.. question.Concepts, .. topic.CarriedTo(kind, question.Concepts)],
            Own = question.Concepts.Count,
            Type = asksAnew ? question.Type : topic.Type,
            Quantity = asksAnew ? question.Quantity : topic.Quantity,
            Period = question.Period ?? (kind == FollowUp.Whole ? topic.Period : null),
            FollowUp = kind,
            EarlierArticles = thread.Articles,
            EarlierQuotes = quotes,
            Alone = kind == FollowUp.Possible ? question : null,
        };
    }

    /// <summary>
    /// A single word that does not ask ("Details?") tells no language: it is of the conversation's.
    /// </summary>
    private bool IsOneThing(string question)
    {
        var word = question.Trim().TrimEnd('?', '!', '.').ToLowerInvariant();
        return word.All(char.IsLetter)
            && !_vocabulary.Languages.All.Any(language => language.Questions.QuestionWords.ContainsKey(word));
    }

    /// <summary>The concept that begins with the asked noun, or with what it is compounded with.</summary>
    private static int? Focus(int? noun, List<int> starts)
    {
        var concept = noun is null ? -1 : starts.FindLastIndex(start => start <= noun);
        return concept >= 0 && noun - starts[concept] <= FarthestNoun ? starts.IndexOf(starts[concept]) : null;
    }
}
