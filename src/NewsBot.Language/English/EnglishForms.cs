using System.Collections.Frozen;

namespace NewsBot.Language.English;

/// <summary>
/// The forms of English words that stemming does not bring back: won of win, stepped down stays as it is.
/// </summary>
internal static class EnglishForms
{
    /// <summary>Verbs: do = did, done. Nouns: one = several.</summary>
    private const string Table = """
        arise=arose,arisen awake=awoke,awoken bear=bore,borne beat=beaten become=became begin=began,begun bend=bent bind=bound
        bite=bit,bitten bleed=bled blow=blew,blown break=broke,broken breed=bred bring=brought build=built burn=burnt buy=bought
        catch=caught choose=chose,chosen cling=clung come=came creep=crept deal=dealt dig=dug draw=drew,drawn
        dream=dreamt drink=drank,drunk drive=drove,driven eat=ate,eaten fall=fell,fallen feed=fed feel=felt fight=fought find=found
        flee=fled fly=flew,flown forbid=forbade,forbidden foresee=foresaw,foreseen forget=forgot,forgotten
        forgive=forgave,forgiven freeze=froze,frozen get=got,gotten give=gave,given go=went,gone grind=ground grow=grew,grown
        hang=hung hear=heard hide=hid,hidden hold=held keep=kept kneel=knelt know=knew,known lay=laid lead=led
        learn=learnt leave=left lend=lent lie=lay,lain light=lit lose=lost make=made mean=meant meet=met mislead=misled
        mistake=mistook,mistaken outgrow=outgrew overcome=overcame overtake=overtook,overtaken overthrow=overthrew,overthrown
        pay=paid prove=proven rebuild=rebuilt rewrite=rewrote,rewritten ride=rode,ridden ring=rang,rung rise=rose,risen run=ran
        say=said see=saw,seen seek=sought sell=sold send=sent shake=shook,shaken shine=shone shoot=shot show=shown
        shrink=shrank,shrunk sing=sang,sung sink=sank,sunk sit=sat sleep=slept slide=slid speak=spoke,spoken
        speed=sped spend=spent spill=spilt spin=spun spring=sprang,sprung stand=stood steal=stole,stolen stick=stuck
        sting=stung strike=struck,stricken strive=strove swear=swore,sworn sweep=swept swim=swam,swum swing=swung take=took,taken
        teach=taught tear=tore,torn tell=told think=thought throw=threw,thrown undergo=underwent,undergone
        understand=understood undertake=undertook,undertaken uphold=upheld wake=woke,woken wear=wore,worn weave=wove,woven
        win=won wind=wound withdraw=withdrew,withdrawn withhold=withheld withstand=withstood write=wrote,written
        man=men woman=women child=children foot=feet tooth=teeth goose=geese mouse=mice wife=wives life=lives knife=knives
        thief=thieves wolf=wolves half=halves leaf=leaves shelf=shelves calf=calves loaf=loaves crisis=crises analysis=analyses
        basis=bases medium=media criterion=criteria phenomenon=phenomena bacterium=bacteria
        policeman=policemen policewoman=policewomen fireman=firemen businessman=businessmen businesswoman=businesswomen
        congressman=congressmen spokesman=spokesmen spokeswoman=spokeswomen chairman=chairmen gunman=gunmen fisherman=fishermen
        sportsman=sportsmen cameraman=cameramen salesman=salesmen statesman=statesmen layman=laymen grandchild=grandchildren
        """;

    private static readonly FrozenDictionary<string, string[]> Irregular = Table
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Select(word => word.Split('='))
        .ToFrozenDictionary(word => word[0], word => word[1].Split(','));

    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Irregular.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Forms of a word, or of a phrase that begins with a verb: took over of take over.</summary>
    public static IEnumerable<string> Of(string word)
    {
        var space = word.IndexOf(' ', StringComparison.Ordinal);
        var first = space < 0 ? word : word[..space];
        return Lookup.TryGetValue(first, out var forms)
            ? forms.Select(form => string.Concat(form, word.AsSpan(first.Length)))
            : [];
    }
}
