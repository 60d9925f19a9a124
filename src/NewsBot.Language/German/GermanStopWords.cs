namespace NewsBot.Language.German;

/// <summary>
/// Function words, folded: articles, pronouns, prepositions, conjunctions, auxiliary verbs, question words. Words that
/// can be news (neu, erste, letzte) are left to the ranking. ß is written ss, umlauts are
/// kept.
/// </summary>
internal static class GermanStopWords
{
    public const string All = """
        der die das den dem des ein eine einer eines einem einen dieser diese dieses diesem diesen jener jene jenes
        jenem jenen derjenige diejenige dasjenige derselbe dieselbe dasselbe dies dessen deren derer denen solcher
        solche solches solchem solchen ich mich mir mein meine meiner meines meinem meinen du dich dir dein deine deiner
        deines deinem deinen er ihn ihm sein seine seiner seines seinem seinen sie ihr ihre ihrer ihres ihrem ihren
        ihnen es wir uns unser unsere unserer unseres unserem unseren euch euer eure eurer eures eurem euren man sich
        selbst selber wer wen wem wessen was wann wo wohin woher warum weshalb wieso wie welcher welche welches welchem
        welchen wodurch womit wofür woran worauf worüber wovon wozu bin bist ist sind seid war warst waren wart wäre
        wären gewesen sei seien habe hast hat haben habt hatte hatten hattest hätte hätten gehabt werde wirst wird
        werden werdet wurde wurden wurdest würde würden worden geworden kann kannst können könnt könne konnte konnten
        könnte könnten muss müssen müsst müsse musste mussten müsste müssten soll sollen sollst solle sollte sollten
        will willst wollen wollt wollte wollten darf dürfen dürfe dürfte dürften durfte durften mag mögen möchte möchten
        mochte und oder aber denn sondern doch jedoch sowie weder noch entweder dass ob wenn weil da als obwohl während
        bevor nachdem damit sodass falls indem in im ins an am ans auf aufs aus bei beim bis durch durchs für fürs gegen
        hinter mit nach neben ohne seit über überm um ums unter unterm von vom vor vorm zu zum zur zwischen wegen trotz
        ab per pro nicht kein keine keiner keines keinem keinen auch nur schon sehr so dann dort hier da dabei dadurch
        dafür dagegen daher damals danach daran darauf daraus darin darüber darum davon davor dazu hin her wieder immer
        nun mal etwa etwas alle allem allen aller alles beide beiden jeder jede jedes jedem jeden jemand niemand nichts
        einige einigen einiger einiges mehr viel viele vielen vieler zwar also ja nein eben bereits zb dh ua usw bzw ca
        sog evtl ggf inkl etc
        """;
}
