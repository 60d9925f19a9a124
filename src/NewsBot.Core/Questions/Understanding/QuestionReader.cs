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

    /// <summary>Takes what questions are read with.</summary>
    public QuestionReader(Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _times = new PeriodReader(vocabulary.Languages);
        _types = new AnswerTypeReader(vocabulary);
        _concepts = new ConceptReader(vocabulary, _times);
    }

    /// <summary>
    /// Reads a question, and with it what it leaves to the earlier turns of its conversation. Never fails: a question
    /// without search words has no concepts.
    /// </summary>
    public UnderstoodQuestion Read(Question question)
    {
        question = question with { Text = MessageText.WithoutOpening(question.Text, _vocabulary.Languages) };
        var topic = default(Topic);
        var cited = default(IReadOnlyList<long>);
        foreach (var turn in question.Thread ?? [])
        {
            var earlier = Read(question with { Text = turn.Question }, topic, cited);
            topic = new Topic(earlier.Concepts, earlier.Type, earlier.Quantity, earlier.Period);
            cited = turn.CitedArticles;
        }

        return Read(question, topic, cited);
    }

    private UnderstoodQuestion Read(Question question, Topic? topic, IReadOnlyList<long>? cited)
    {
        var language = _vocabulary.Languages.For(
            _vocabulary.Detector.DetectQuestion(question.Text, question.Locale ?? Phrasebook.Languages[0]));
        var text = PlainWording.Of(question.Text, language);
        var opening = topic is null ? 0 : FollowUpReader.Opening(text, language);
        var time = _times.Read(text, question.AskedOn);
        var concepts = _concepts.Read(text, language, opening, time, out var starts);
        var asked = _types.Read(text[opening..], language);
        var followUp = FollowUpReader.Read(text, language, concepts, starts);
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
        };
        return topic is null ? understood : With(understood, topic, cited, followUp);
    }

    private static UnderstoodQuestion With(
        UnderstoodQuestion question, Topic topic, IReadOnlyList<long>? cited, FollowUp kind)
    {
        if (kind == FollowUp.None)
        {
            return question;
        }

        var asksAnew = kind == FollowUp.Subject || question.Type is not (AnswerType.Any or AnswerType.Definition);
        return question with
        {
            Concepts = [.. question.Concepts, .. topic.CarriedTo(kind, question.Concepts)],
            Type = asksAnew ? question.Type : topic.Type,
            Quantity = asksAnew ? question.Quantity : topic.Quantity,
            Period = question.Period ?? (kind == FollowUp.Whole ? topic.Period : null),
            EarlierArticles = cited ?? [],
        };
    }

    /// <summary>The concept that begins with the asked noun, or with what it is compounded with.</summary>
    private static int? Focus(int? noun, List<int> starts)
    {
        var concept = noun is null ? -1 : starts.FindLastIndex(start => start <= noun);
        return concept >= 0 && noun - starts[concept] <= FarthestNoun ? starts.IndexOf(starts[concept]) : null;
    }
}
