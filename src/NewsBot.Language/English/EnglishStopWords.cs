namespace NewsBot.Language.English;

/// <summary>
/// Function words, folded: articles, pronouns, prepositions, conjunctions, auxiliary verbs, question words. Words that
/// can be news (may, will as names and months; new, first, last) are left to the ranking. Contractions with n't stand
/// without their apostrophe.
/// </summary>
internal static class EnglishStopWords
{
    public const string All = """
        a an the this that these those there here
        i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers
        herself it its itself they them their theirs themselves one oneself
        who whom whose which what when where why how whoever whatever whichever whenever wherever
        am is are was were be been being isnt arent wasnt werent aint
        have has had having havent hasnt hadnt do does did doing done dont doesnt didnt
        can could cant cannot couldnt shall should shouldnt will would wont wouldnt might mightnt must mustnt ought
        and or but nor so yet if then else than because as though although while whether unless until since
        of at by for with about between into through during before after to from in out on off over under upon within
        without against among amongst across toward towards onto via per along
        not no any some each every either neither both all few more most other another such same own only just very too
        also again once ever even much many quite rather else
        """;
}
