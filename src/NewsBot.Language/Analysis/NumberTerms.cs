using System.Buffers;

namespace NewsBot.Language.Analysis;

/// <summary>
/// Makes the terms of numbers: digits without grouping, a full stop before the decimals, no zeros that change nothing,
/// and the product with the word that follows, so that 2.5 million, 2,5 Mio. and 2,500,000 meet in 2500000.
/// </summary>
internal sealed class NumberTerms(WordRules rules, Spellings spellings, TermPool pool)
{
    private const int LongestNumber = 40;
    private const int MostZeros = 20;
    private static readonly SearchValues<char> Separators = SearchValues.Create(".,'’\u00A0\u2009\u202F");

    /// <summary>Adds the terms of the number that begins at <paramref name="start"/>; returns where it ends.</summary>
    public int Add(ReadOnlySpan<char> text, int start, int position, List<Token> tokens)
    {
        var end = EndOfDigits(text, start);
        var written = text[start..end];
        Span<char> buffer = stackalloc char[LongestNumber];
        if (TryNormalize(written, buffer, out var length))
        {
            var number = buffer[..length];
            end += OrdinalEnding(text[end..]);
            Emit(number, start, end - start, position, tokens);
            AddSpaced(text, start, end, position, tokens);
            AddScaled(number, text, start, end, position, tokens);
        }
        else
        {
            AddGroups(written, start, position, tokens);
        }

        return end;
    }

    /// <summary>Adds the product of a number word, as in "two million", if a word of scale follows at once.</summary>
    public void AddScaled(
        ReadOnlySpan<char> number, ReadOnlySpan<char> text, int start, int end, int position, List<Token> tokens)
    {
        Span<char> buffer = stackalloc char[LongestNumber + MostZeros];
        var power = 0;
        for (var after = end; power <= MostZeros; end = after)
        {
            power += ScaleAfter(text, start, ref after);
            if (after == end || power > MostZeros)
            {
                return;
            }

            if (number is not "0")
            {
                Emit(Multiply(number, power, buffer), start, end - start, position, tokens);
            }
        }
    }

    /// <summary>"007" is 7; words that only begin with a zero stay as they are.</summary>
    public static ReadOnlySpan<char> WithoutLeadingZeros(ReadOnlySpan<char> word)
    {
        var digits = word.TrimStart('0');
        return digits.IsEmpty ? word[..1] : char.IsAsciiDigit(digits[0]) ? digits : word;
    }

    private static int EndOfDigits(ReadOnlySpan<char> text, int start)
    {
        var end = start + 1;
        while (end < text.Length && (char.IsAsciiDigit(text[end])
            || (Separators.Contains(text[end]) && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
        {
            end++;
        }

        return end;
    }

    private bool TryNormalize(ReadOnlySpan<char> written, Span<char> number, out int length)
    {
        length = 0;
        if (written.Length > LongestNumber)
        {
            return false;
        }

        var first = written.IndexOfAny(Separators);
        if (first < 0)
        {
            length = Copy(WithoutLeadingZeros(written), number);
            return true;
        }

        var last = written.LastIndexOfAny(Separators);
        var point = last;
        if (IsGrouped(written, written[first]) && !IsDecimal(written, first, last))
        {
            point = written.Length;
        }
        else if (written[last] is not ('.' or ',')
            || (first != last && (written[first] == written[last] || !IsGrouped(written[..last], written[first]))))
        {
            return false;
        }

        foreach (var character in written[..point])
        {
            if (char.IsAsciiDigit(character))
            {
                number[length++] = character;
            }
        }

        length = Copy(WithoutLeadingZeros(number[..length]), number);
        var decimals = point < written.Length ? written[(point + 1)..].TrimEnd('0') : [];
        if (!decimals.IsEmpty)
        {
            number[length++] = '.';
            length += Copy(decimals, number[length..]);
        }

        return true;
    }

    private static int Copy(ReadOnlySpan<char> digits, Span<char> number)
    {
        digits.CopyTo(number);
        return digits.Length;
    }

    /// <summary>One to three digits, then groups of three after the same separator.</summary>
    private static bool IsGrouped(ReadOnlySpan<char> written, char separator)
    {
        var first = written.IndexOf(separator);
        if (first is < 1 or > 3 || (written.Length - first) % 4 != 0)
        {
            return false;
        }

        for (var i = first; i < written.Length; i++)
        {
            if ((i - first) % 4 == 0 ? written[i] != separator : !char.IsAsciiDigit(written[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// A single separator before three digits is what the language makes of it: 1.500 is 1500 in German.
    /// </summary>
    private bool IsDecimal(ReadOnlySpan<char> written, int first, int last) =>
        first == last && (written[first] == rules.DecimalSign || written[..first] is "0");

    /// <summary>Dates, versions and the like: each group is a number.</summary>
    private void AddGroups(ReadOnlySpan<char> written, int start, int position, List<Token> tokens)
    {
        var index = 0;
        while (index < written.Length)
        {
            var rest = written[index..];
            var separator = rest.IndexOfAny(Separators);
            var group = separator < 0 ? rest : rest[..separator];
            var shown = group[..Math.Min(group.Length, LongestNumber)];
            Emit(WithoutLeadingZeros(shown), start, written.Length, position, tokens);
            index += group.Length + 1;
        }
    }

    private int OrdinalEnding(ReadOnlySpan<char> rest)
    {
        foreach (var ending in spellings.OrdinalEndings)
        {
            if (rest.StartsWith(ending) && (rest.Length == ending.Length || !CharKinds.IsInWord(rest, ending.Length)))
            {
                return ending.Length;
            }
        }

        return 0;
    }

    /// <summary>The power of ten of the word that follows: "million", and after a half "a million".</summary>
    /// <param name="end">Where the number ends; moved behind the word.</param>
    private int ScaleAfter(ReadOnlySpan<char> text, int start, ref int end)
    {
        var word = end;
        if (word < text.Length && text[word] is ' ' or '-' or '\u00A0' or '\u2009' or '\u202F')
        {
            word++;
            word += text[word..].StartsWith("a ") && char.IsLetter(text[start]) ? 2 : 0;
        }

        var after = word;
        while (after < text.Length && after - word < 16 && CharKinds.At(text, after) == CharKind.Letter)
        {
            after++;
        }

        if (after == word || (after < text.Length && CharKinds.IsInWord(text, after)))
        {
            return 0;
        }

        Span<char> buffer = stackalloc char[16 * Folding.Growth];
        var folded = buffer[..Folding.Fold(text[word..after], buffer, rules.KeptLetters)];
        // 2.5m are millions more often than metres, 100m are not.
        var isMoney = word == end && ((start > 0 && CharKinds.At(text, start - 1) == CharKind.Sign)
            || (folded is "m" && text[start..end].ContainsAny('.', ',')));
        var power = rules.ScaleOf(folded) is > 0 and var scale ? scale : isMoney ? spellings.MoneyScaleOf(folded) : 0;
        end = power > 0 ? after : end;
        return power;
    }

    /// <summary>"1 500": groups of three with spaces between them; each group stays a number of its own too.</summary>
    private void AddSpaced(ReadOnlySpan<char> text, int start, int end, int position, List<Token> tokens)
    {
        Span<char> number = stackalloc char[LongestNumber];
        if (end - start > 3 || (start > 1 && text[start - 1] == ' ' && char.IsAsciiDigit(text[start - 2])))
        {
            return;
        }

        var length = Copy(text[start..end], number);
        var last = end;
        while (length + 3 <= LongestNumber && last + 3 < text.Length && text[last] == ' '
            && !text.Slice(last + 1, 3).ContainsAnyExceptInRange('0', '9')
            && (last + 4 == text.Length || !char.IsAsciiDigit(text[last + 4])))
        {
            length += Copy(text.Slice(last + 1, 3), number[length..]);
            last += 4;
        }

        if (last > end)
        {
            Emit(WithoutLeadingZeros(number[..length]), start, last - start, position, tokens);
        }
    }

    private static ReadOnlySpan<char> Multiply(ReadOnlySpan<char> number, int power, Span<char> product)
    {
        var point = number.IndexOf('.');
        var whole = point < 0 ? number : number[..point];
        var decimals = point < 0 ? [] : number[(point + 1)..];
        var moved = Math.Min(power, decimals.Length);
        whole.CopyTo(product);
        decimals[..moved].CopyTo(product[whole.Length..]);
        var length = whole.Length + moved;
        product.Slice(length, power - moved).Fill('0');
        length += power - moved;
        var digits = WithoutLeadingZeros(product[..length]);
        var rest = decimals[moved..];
        if (rest.IsEmpty)
        {
            return digits;
        }

        var skipped = length - digits.Length;
        product[length] = '.';
        rest.CopyTo(product[(length + 1)..]);
        return product[skipped..(length + 1 + rest.Length)];
    }

    private void Emit(ReadOnlySpan<char> term, int start, int length, int position, List<Token> tokens) =>
        tokens.Add(new Token(pool.Get(term), start, length, position));
}
