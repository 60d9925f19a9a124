using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NewsBot.Core.Articles.Reading.Drafts;
using NewsBot.Core.Articles.Reading.Json;
using NewsBot.Core.Articles.Reading.Text;
using static NewsBot.Tests.Articles.Reading.ReadingFixture;

namespace NewsBot.Tests.Articles.Reading;

public sealed class CleanTextProperties
{
    [Fact]
    public void Cleaning_never_fails_and_cleaning_again_changes_nothing() =>
        Prop.ForAll<string>(raw =>
        {
            var clean = CleanText.Lines(raw ?? "");
            clean.ShouldBe(CleanText.Lines(clean));
            clean.IsNormalized().ShouldBeTrue();
            clean.Any(c => char.IsControl(c) && c != '\n').ShouldBeFalse();
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Paragraphs_found_once_are_found_again() =>
        Prop.ForAll<string[]>(lines =>
        {
            var found = Paragraphs.Of(CleanText.Lines(string.Join('\n', lines ?? [])).Split('\n'));
            Paragraphs.Of(string.Join("\n\n", found).Split('\n')).ShouldBe(found);
            found.ShouldAllBe(paragraph => paragraph.Length > 0 && !paragraph.Contains('\n'));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_bytes_under_any_name_give_items_or_reasons() =>
        Prop.ForAll<byte[], int>((bytes, name) =>
        {
            string[] names = ["a.txt", "a.md", "a.html", "a.json", "a.jsonl", "a.zip", "a"];
            byte[][] starts = [[], "<html>"u8.ToArray(), "{"u8.ToArray(), "PK\x03\x04"u8.ToArray(), "[{\"title\":\"\\ud8"u8.ToArray()];
            byte[] content = [.. starts[Math.Abs(name % starts.Length)], .. bytes ?? []];
            var items = ReadAsync(names[Math.Abs(name % names.Length)], content).GetAwaiter().GetResult();
            items.ShouldNotBeEmpty();
            items.OfType<ReadItem.Refused>().ShouldAllBe(item => item.Reason.Key != "Articles.Unreadable");
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Repairing_surrogates_keeps_the_length_and_never_fails() =>
        Prop.ForAll<byte[]>(bytes =>
        {
            var json = Encoding.ASCII.GetBytes("\\ud83d\\u").Concat(bytes ?? []).Concat("\\udc00\\"u8.ToArray()).ToArray();
            var length = json.Length;
            LoneSurrogates.Repair(json);
            json.Length.ShouldBe(length);
        }).QuickCheckThrowOnFailure();
}
