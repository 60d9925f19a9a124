using System.Collections.Frozen;

namespace NewsBot.Core.Search.Analysis;

/// <summary>
/// Function words, folded: articles, pronouns, prepositions, conjunctions, auxiliary verbs, question words. Words that
/// can be news (may, will as names and months; new, first, last) are left to the ranking.
/// </summary>
internal static class StopWords
{
    /// <summary>English; contractions with n't stand without their apostrophe.</summary>
    public static FrozenSet<string> English { get; } = Words("""
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
        """);

    /// <summary>German; ß is written ss, umlauts are kept.</summary>
    public static FrozenSet<string> German { get; } = Words("""
        der die das den dem des ein eine einer eines einem einen
        dieser diese dieses diesem diesen jener jene jenes jenem jenen derjenige diejenige dasjenige derselbe dieselbe
        dasselbe dies dessen deren derer denen solcher solche solches solchem solchen
        ich mich mir mein meine meiner meines meinem meinen du dich dir dein deine deiner deines deinem deinen er ihn ihm
        sein seine seiner seines seinem seinen sie ihr ihre ihrer ihres ihrem ihren ihnen es wir uns unser unsere unserer
        unseres unserem unseren euch euer eure eurer eures eurem euren man sich selbst selber
        wer wen wem wessen was wann wo wohin woher warum weshalb wieso wie welcher welche welches welchem welchen
        wodurch womit wofür woran worauf worüber wovon wozu
        bin bist ist sind seid war warst waren wart wäre wären gewesen sei seien
        habe hast hat haben habt hatte hatten hattest hätte hätten gehabt
        werde wirst wird werden werdet wurde wurden wurdest würde würden worden geworden
        kann kannst können könnt könne konnte konnten könnte könnten muss müssen müsst müsse musste mussten müsste müssten
        soll sollen sollst solle sollte sollten will willst wollen wollt wollte wollten darf dürfen dürfe dürfte dürften
        durfte durften mag mögen möchte möchten mochte
        und oder aber denn sondern doch jedoch sowie weder noch entweder dass ob wenn weil da als obwohl während bevor
        nachdem damit sodass falls indem
        in im ins an am ans auf aufs aus bei beim bis durch durchs für fürs gegen hinter mit nach neben ohne seit über
        überm um ums unter unterm von vom vor vorm zu zum zur zwischen wegen trotz ab per pro
        nicht kein keine keiner keines keinem keinen auch nur schon sehr so dann dort hier da dabei dadurch dafür dagegen
        daher damals danach daran darauf daraus darin darüber darum davon davor dazu hin her wieder immer nun mal etwa
        etwas alle allem allen aller alles beide beiden jeder jede jedes jedem jeden jemand niemand nichts einige einigen
        einiger einiges mehr viel viele vielen vieler zwar also ja nein eben bereits
        zb dh ua usw bzw ca sog evtl ggf inkl etc
        """);

    /// <summary>For languages that are not known.</summary>
    public static FrozenSet<string> None { get; } = FrozenSet<string>.Empty;

    private static FrozenSet<string> Words(string list) =>
        list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
